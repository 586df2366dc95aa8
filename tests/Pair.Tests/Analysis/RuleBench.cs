using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Accepting;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Rollup;
using Pair.Core.Settings;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Formats.Word;
using Pair.Formats.Word.Reading;
using Pair.Tests.Compiling;
using Pair.Tests.Formats.Office;
using Pair.Tests.Formats.Word;
using Pair.Tests.Formats.Word.Templates;
using Pair.Tests.Samples;

namespace Pair.Tests.Analysis;

/// <summary>
/// Runs pieces of a pathway as a lead would: what a piece leaves out (<c>pair</c>, <c>pathway</c>, <c>organisations</c>, <c>places</c>) is put behind it, so its lines
/// keep their numbers, but no <c>places</c> behind one with <c>extends</c>; a line <c># parts/NAME.pair.yaml</c> begins another file, and a piece that begins with one is
/// that file alone; a line <c># NAME.pair.yaml</c> begins another area; a first line
/// <c># as of 2026-06-01</c> says on which day, and a line <c># In FILE, somebody wrote "NEW" in place of "OLD"</c> what was done in Word; a first line
/// <c># The controls of the template are tagged: NAME, NAME</c> what a Word template asks for. A piece that begins with
/// <c># pair.yaml</c> is a workspace file, and the pathway beside it has nothing but what is left out. Beside them are a picture, <c>brand/littleham.png</c>, and Word
/// files: <c>brand/littleham.dotx</c>, with macros <c>brand/littleham.docm</c>, and for one edition <c>brand/practitioners.docx</c> and <c>brand/families.docx</c>.
/// </summary>
internal static class RuleBench
{
    private const string Main = "example.pair.yaml";
    private const string Workspace = ".";

    // The main file of another area; parts lie in a folder.
    private const string AreaFile = @"\w[\w-]*\.pair\.yaml";

    private static readonly (string Key, string Text)[] Sections =
    [
        ("pair", "pair: 1"),
        ("pathway", """
            pathway:
              id: littleham
              title: Littleham pathway
              area: { name: Littleham }
              levels: thrive
            """),
        ("organisations", """
            organisations:
              first-steps: { name: First Steps Littleham, kind: charity }
              littleham-council: { name: Littleham Council, kind: council }
              littleham-health: { name: Littleham Health NHS Trust, kind: nhs }
            """),
        ("places", """
            places:
              north: { name: North Littleham }
              south: { name: South Littleham }
            """),
    ];

    /// <summary>Everything that is found in a piece, in the order of reports.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="awake">A rule that is run though it is off by default; null for none.</param>
    public static IReadOnlyList<Finding> Findings(string piece, Rule? awake = null)
    {
        var compiled = Compile(piece);
        if (compiled is not { Pathway: { } pathway, Root: { } root }) return FindingOrder.Sort(compiled.Findings);
        var circumstances = new Circumstances(AsOf(piece), new Dictionary<string, int>()) { Awake = awake is null ? new HashSet<string>() : [awake.Name], TakenOut = TakenFromBase.Of(compiled.Heritage) };
        var acceptances = new Acceptances(pathway, AsOf(piece));
        var found = compiled.Findings.Concat(Examiner.Examine(root, pathway, circumstances)).Select(acceptances.Accept).ToList();
        return FindingOrder.Sort(found.Where(finding => finding.Accepted is null).Concat(acceptances.Faults()));
    }

    /// <summary>What one rule finds in a piece; for a rule about documents, in those that are made of it.</summary>
    public static IReadOnlyList<Finding> Findings(string piece, string rule) =>
        [.. (RuleList.Find(rule)?.Group == RuleGroup.Documents ? Published(piece) : rule is "crosses-border" or "told-differently" ? OfAreas(piece) : Findings(piece, RuleList.Find(rule))).Where(finding => finding.Rule == rule)];

    /// <summary>The areas of a piece with several: the first is what stands in front, each of the others a file of its own.</summary>
    public static Atlas Atlas(string piece)
    {
        var (sources, main) = Files(piece);
        var frame = AtlasFrame.Of([]);
        var areas = new List<AreaFacts>();
        foreach (var file in (string[])[.. main == Main ? [main] : Array.Empty<string>(), .. Regex.Matches(piece, $"(?m)^# ({AreaFile})\\r?\\n").Select(match => match.Groups[1].Value)])
        {
            var compiled = PathwayCompiler.Compile(sources, file, Workspace);
            Assert.True(compiled.Pathway is not null, Shown(compiled.Findings));
            areas.Add(AreaFacts.Of(compiled.Pathway, file, AsOf(piece), frame, compiled.Findings));
        }
        return AtlasBuilder.Of(AsOf(piece), frame, areas);
    }

    private static IReadOnlyList<Finding> OfAreas(string piece) => FindingOrder.Sort(Atlas(piece).Findings);

    /// <summary>Findings as a terminal of 80 columns shows them.</summary>
    public static string Shown(IReadOnlyList<Finding> findings)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        TextReport.Write(screen, findings, new Screen(IsTerminal: true, 80, new Paint(false)));
        return screen.ToString();
    }

    /// <summary>The piece, read through every stage.</summary>
    public static Compilation Compile(string piece)
    {
        var (sources, main) = Files(piece);
        return PathwayCompiler.Compile(sources, main, Workspace);
    }

    private static IReadOnlyList<Finding> Published(string piece)
    {
        var compiled = Compile(piece);
        if (compiled.Pathway is null) return compiled.Findings;
        var (sources, _) = Files(piece);
        if (sources.Read(Homes.FileName) is SourceRead.Bytes) return OfTemplates(sources);
        var (document, findings) = Publisher.Publish(sources, compiled, Edition.Practitioner, Workspace, AsOf(piece));
        return FindingOrder.Sort(Exporter.Formats.SelectMany(format => Exporter.Write(document, format, [], Template(piece)).Findings).Concat(findings).Concat(Edited(piece, document)));
    }

    // What somebody did in Word.
    private static IEnumerable<Finding> Edited(string piece, Document document)
    {
        if (Regex.Match(piece, "(?m)^# In (.+), somebody wrote \"(.+)\" in place of \"(.+)\"") is not { Success: true } edit) yield break;
        var own = Exporter.Write(document, "docx", []).Bytes;
        var file = WordEdit.Replace(own, "word/document.xml", edit.Groups[3].Value, edit.Groups[2].Value);
        if (EditedOutput.Find(edit.Groups[1].Value, file, () => own) is { } finding) yield return finding;
    }

    private static IReadOnlyList<Finding> OfTemplates(MemorySources sources)
    {
        var (workspace, findings) = WorkspaceReader.Read(sources, Homes.FileName);
        var templates = new Templates(sources, Path.GetTempPath());
        var usable = templates.Of(workspace);
        return FindingOrder.Sort(findings.Concat(templates.Refusals).Concat(OutputEdition.All.Select(edition => TemplateChoice.Missing(usable, edition)).OfType<Finding>()));
    }

    private static WordWishes? Template(string piece) => Regex.Match(piece, "^# The controls of the template are tagged: (.+)") is { Success: true } tags
        ? new WordWishes { Template = TemplateFiles.Tagged(tags.Groups[1].Value.Split(", ")) }
        : null;

    private static (MemorySources Sources, string Main) Files(string piece)
    {
        var sources = new MemorySources().With("brand/littleham.png", Picture)
            .With("brand/practitioners.docx", OfficeZip.LikeWord().WithBody(OfficeZip.Control("section-c")).ToBytes())
            .With("brand/families.docx", OfficeZip.LikeWord().WithBody(OfficeZip.Control("stages")).ToBytes())
            .With("brand/littleham.dotx", OfficeZip.LikeWord().ToBytes()).With("brand/littleham.docm", OfficeZip.LikeWord().And("word/vbaProject.bin", [1]).ToBytes());
        var files = Regex.Split(piece.Replace("\r\n", "\n"), @"(?m)^# ((?:[\w./-]+\.)?pair\.yaml)\n");
        for (var i = 1; i + 1 < files.Length; i += 2)
            sources.With(files[i], Regex.IsMatch(files[i], $"^{AreaFile}$") ? Whole(files[i + 1]) : files[i + 1]);
        if (files[0].Length == 0 && files.Length > 1 && files[1] != Homes.FileName) return (sources, files[1]);
        return (sources.With(Main, Whole(files[0])), Main);
    }

    private static byte[] Picture => ((SourceRead.Bytes)Sample.Disk().Read("samples/kitchen-sink/brand/sinkshire.png")).Content.ToArray();

    // What is no YAML at all stays as it is.
    private static string Whole(string piece)
    {
        var whole = new StringBuilder(Regex.Replace(piece.TrimEnd('\n'), "  # and ([0-9]+) more services of two lines each", more => Many(int.Parse(more.Groups[1].Value, CultureInfo.InvariantCulture)))).Append('\n');
        foreach (var (key, text) in Sections)
            if (!Regex.IsMatch(piece, $"(?m)^{key}:") && !(key == "places" && Regex.IsMatch(piece, "(?m)^extends:"))) whole.Append(text).Append('\n');
        return whole.ToString();
    }

    // What no example could show in full: a page of services.
    private static string Many(int count) => string.Join('\n', Enumerable.Range(1, count).Select(number => $$"""
          more-{{number}}:
            name: Service {{number}}
            provider: first-steps
            ages: birth to 12m
            carers: [anyone]
            summary: A group for you and your baby.
            cost: free
            interpreter: true
            referral: { who: [self], how: { phone: 01632 960100 } }
            levels: [thriving]
        """));

    private static DateOnly AsOf(string piece) =>
        Regex.Match(piece, @"\A# as of (\S+)") is { Success: true } said ? DateOnly.ParseExact(said.Groups[1].Value, "yyyy-MM-dd") : Sample.AsOf;
}
