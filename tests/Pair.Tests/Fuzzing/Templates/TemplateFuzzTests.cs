using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word;
using Pair.Formats.Word.Reading;
using Pair.Formats.Word.Templates;
using Pair.Tests.Formats.Office;
using Pair.Tests.Formats.Word.Templates;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing.Templates;

/// <summary>Whatever a Word file holds: as a template it is refused in words or becomes a sound document that lacks nothing in silence; and its words are read for git and for edits.</summary>
public sealed class TemplateFuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 50260501;
    private const int UsualCases = 500;

    [Fact]
    public void Whatever_a_Word_file_holds_it_is_refused_or_filled()
    {
        var came = new NumberedRun(nameof(TemplateFuzzTests), number => Check(OfficeCase.Of(number).Bytes), number => OfficeCase.Of(number).ToString()).Go(UsualSeed, UsualCases, output);
        var all = came.Values.Sum();
        if (all >= UsualCases) Assert.InRange(came.GetValueOrDefault("refused"), all / 20, all * 3 / 4);
    }

    /// <summary>What cases once broke, as small as it could be made: properties that nothing leads to, properties that are said to be the text, and a text that is called in capitals.</summary>
    [Fact]
    public void What_once_broke_is_filled()
    {
        Assert.NotEqual("refused", Check(OfficeZip.LikeWord().With("docProps/custom.xml", "<a/>").ToBytes()));
        Assert.NotEqual("refused", Check(OfficeZip.LikeWord().With("DocProps/Custom.xml", "<a/>").ToBytes()));
        Assert.NotEqual("refused", Check(OfficeZip.LikeWord().With("_rels/.rels", OfficeZip.Relationships(OfficeZip.Part("rId1", "officeDocument", "word/document.xml"), OfficeZip.Part("rId2", "custom-properties", "word/document.xml"))).ToBytes()));
        var word = OfficeZip.LikeWord().ToBytes();
        Assert.NotEqual("refused", Check(Renamed(word, "word/document.xml", "word/Document.xml")));
    }

    /// <summary>Reads a file in the three ways in which strangers' Word files are read; throws where something does not hold.</summary>
    internal static string Check(byte[] bytes)
    {
        FuzzLine.Require(WordText.Of(bytes).EndsWith('\n'), () => "its words do not end with a line");
        FieldReader.Read(bytes);
        if (EditedOutput.Find("out/a.docx", bytes, () => OfficeSeeds.Own) is { } edited) FindingRules.Hold(edited);

        var read = TemplateRead.Open("brand/a.docx", bytes);
        if (read.Template is not { } template)
        {
            FuzzLine.Require(read.Refusal is { Rule: "template-unreadable", Help.Length: > 0 }, () => "refused without a reason");
            FindingRules.Hold(read.Refusal!);
            return "refused";
        }
        var export = WordExport.Write(OfficeSeeds.Document, new WordWishes { Template = template });
        foreach (var finding in export.Findings) FindingRules.Hold(finding);
        Sound(export.Bytes);
        FuzzLine.Require(FieldReader.Read(export.Bytes) is not null, () => "what was made of it cannot be read again");
        FuzzLine.Require(EditedOutput.Find("out/a.docx", export.Bytes, () => export.Bytes) is null, () => "what was just made is taken for edited");
        Complete(export.Bytes, export.Findings);
        return export.Findings.IsEmpty ? "filled" : "filled with findings";
    }

    private static byte[] Renamed(byte[] file, string part, string name)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (old, bytes) in TemplateFiles.Parts(file))
            {
                using var stream = zip.CreateEntry(old == part ? name : old).Open();
                stream.Write(bytes);
            }
        return made.ToArray();
    }

    // Whoever opens it: no name twice, all that is said to be XML well-formed, and the text where the package says it is.
    private static void Sound(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            FuzzLine.Require(names.Add(entry.FullName), () => $"{entry.FullName} stands there twice");
            if (!Regex.IsMatch(entry.FullName, @"\.(xml|rels)$", RegexOptions.IgnoreCase)) continue;
            using var stream = entry.Open();
            XDocument.Load(stream);
        }
        FuzzLine.Require(names.Contains("[Content_Types].xml") && names.Contains("_rels/.rels"), () => "no package");
    }

    // Every word of every part that no finding calls missing, as often as the document says it.
    private static void Complete(byte[] file, Seq<Finding> findings)
    {
        var missing = findings.Where(finding => finding.Rule == "template-part-missing").SelectMany(finding => finding.Facts!.Value).ToHashSet(StringComparer.Ordinal);
        if (missing.Contains(PartNames.Whole)) return;
        var left = Words(file).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (var part in OfficeSeeds.Document.Parts)
        {
            // A template with a place for the title has one for the masthead.
            if (part.Name == "masthead" || missing.Contains(part.Name)) continue;
            foreach (var (word, count) in DocumentText.WordsOf(OfficeSeeds.Document with { Blocks = part.Blocks }).CountBy(word => word))
                FuzzLine.Require(left.GetValueOrDefault(word) >= count, () => $"\"{word}\" of {part.Name} is said {left.GetValueOrDefault(word)} times, not {count}");
        }
    }

    private static IEnumerable<string> Words(byte[] file)
    {
        foreach (var (name, bytes) in TemplateFiles.Parts(file))
            if (Regex.IsMatch(name, @"^[^/]+/(document|header|footer)[^/]*\.xml$", RegexOptions.IgnoreCase))
                foreach (var word in FilledFile.TextOf(new XElement("all", XDocument.Load(new MemoryStream(bytes)).Root)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    yield return word;
    }
}
