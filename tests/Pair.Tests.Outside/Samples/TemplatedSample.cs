using System.IO.Compression;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>A sample as the real command line puts it into a Word template: the starters, and the templates of <c>Pair.Tests</c> as people have them.</summary>
public sealed class TemplatedSample
{
    private const string Templates = "tests/Pair.Tests/Formats/Word/Templates";

    private static readonly Dictionary<string, Lazy<TemplatedSample>> all = new(StringComparer.Ordinal)
    {
        ["starter"] = new(() => new("northshire", "northshire", "practitioner", Starter("practitioner"), "Northshire", "Page 1 of")),
        ["starter, family"] = new(() => new("northshire", "northshire-family", "family", Starter("family"), "Northshire", "Page 1 of")),
        ["word-365"] = new(() => new("two-sides", "wenbury", "practitioner", Zipped("word-365"), "Wenbury", "Wenbury Partnership. Call 999 in an emergency.")),
        ["libreoffice"] = new(() => new("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink", "practitioner", Zipped("libreoffice"), "Sinkshire", "Page 1 of")),
        ["german-word, family"] = new(() => new("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink-family", "family", Zipped("german-word"))),
        ["in-cells"] = new(() => new("northshire", "northshire", "practitioner", Zipped("in-cells"), "Northshire, version")),
        ["plain, family"] = new(() => new("two-sides", "wenbury-family", "family", Zipped("plain"), "Littleham Borough Council")),
        // The templates that the sample's own pair.yaml names.
        ["branded"] = new(() => new("branded", "fernley", "practitioner", null, "Fernley Partnership", "Working together for babies in Fernley")),
        ["branded, family"] = new(() => new("branded", "fernley-family", "family", null, "Fernley Partnership", "Working together for babies in Fernley")),
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> pages = new(() => Office.ToPdf([.. all.Values.Select(sample => sample.Value.Word)], TemporaryFolder.Kept()));

    private TemplatedSample(string source, string stem, string edition, string? template, params string[] onEachPage)
    {
        var folder = TemporaryFolder.Kept();
        // A name of its own, so that all can be set in one run of LibreOffice.
        Word = Path.Combine(folder, $"{Path.GetFileName(folder)}-{stem}.docx");
        Said = PairCommandLine.BuildInTemplate(Checkout.At("samples", source), folder, edition, template);
        var made = Path.Combine(folder, stem + ".docx");
        Assert.True(File.Exists(made), $"pair built no {stem}.docx; it ended with {Said.Code}:\n{Said.Error}{Said.Output}");
        File.Move(made, Word);
        OnEachPage = onEachPage;
    }

    /// <summary>All, by template.</summary>
    public static TheoryData<string> Names => [.. all.Keys];

    /// <summary>A sample by its template.</summary>
    public static TemplatedSample Of(string name) => all[name].Value;

    /// <summary>What the command said.</summary>
    public ProgramOutput Said { get; }

    /// <summary>The Word file.</summary>
    public string Word { get; }

    /// <summary>What head and foot of the template say on a page.</summary>
    public IReadOnlyList<string> OnEachPage { get; }

    /// <summary>Its pages, as LibreOffice sets them.</summary>
    public string Pages => pages.Value[Word];

    private static string Starter(string edition)
    {
        var file = Path.Combine(TemporaryFolder.Kept(), "starter.docx");
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "template", "--edition", edition, "-o", file], Checkout.Root);
        Assert.True(said.Code == 0, said.Error);
        return file;
    }

    // Kept as a folder of parts, so that a change to one can be reviewed.
    private static string Zipped(string name)
    {
        var file = Path.Combine(TemporaryFolder.Kept(), $"{name}.docx");
        ZipFile.CreateFromDirectory(Checkout.At([.. Templates.Split('/'), name]), file);
        return file;
    }
}
