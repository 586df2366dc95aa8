using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>A sample as built by the real command line, and what other programs make of its files; each thing is made once for all tests.</summary>
public sealed class BuiltSample
{
    private readonly Lazy<string> wordAsPdf;
    private readonly Lazy<Task<string>> printed;

    private BuiltSample(string source, string stem, string edition = "practitioner")
    {
        Edition = edition;
        Source = Checkout.At("samples", source);
        var folder = TemporaryFolder.Kept();
        Said = PairCommandLine.Build(Source, folder, edition);
        (Pdf, Word, Html) = (Path.Combine(folder, stem + ".pdf"), Path.Combine(folder, stem + ".docx"), Path.Combine(folder, stem + ".html"));
        foreach (var file in (string[])[Pdf, Word, Html])
            Assert.True(File.Exists(file), $"pair built no {Path.GetFileName(file)}; it ended with {Said.Code}:\n{Said.Error}{Said.Output}");
        wordAsPdf = new(() => Office.ToPdf(Word, Directory.CreateDirectory(Path.Combine(folder, "word")).FullName));
        printed = new(() => Chromium.PrintAsync(Html, Path.Combine(folder, "printed.pdf")));
    }

    /// <summary>The whole, believable area, as practitioners have it.</summary>
    public static BuiltSample Northshire => northshire.Value;

    /// <summary>The same as families have it.</summary>
    public static BuiltSample NorthshireFamily => northshireFamily.Value;

    /// <summary>Twenty services on two sides, as practitioners have them.</summary>
    public static BuiltSample TwoSides => twoSides.Value;

    private static readonly Lazy<BuiltSample> northshire = new(() => new("northshire", "northshire"));
    private static readonly Lazy<BuiltSample> twoSides = new(() => new("two-sides", "wenbury"));
    private static readonly Lazy<BuiltSample> minimal = new(() => new("minimal/minimal.pair.yaml", "minimal"));
    private static readonly Lazy<BuiltSample> kitchenSink = new(() => new("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink"));
    private static readonly Lazy<BuiltSample> ownLevels = new(() => new("kitchen-sink/own-levels.pair.yaml", "own-levels"));

    private static readonly Lazy<BuiltSample> northshireFamily = new(() => new("northshire", "northshire-family", "family"));
    private static readonly Lazy<BuiltSample> minimalFamily = new(() => new("minimal/minimal.pair.yaml", "minimal-family", "family"));
    private static readonly Lazy<BuiltSample> kitchenSinkFamily = new(() => new("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink-family", "family"));

    /// <summary>Every sample that builds, by name, as practitioners have it.</summary>
    public static TheoryData<string> Names => ["northshire", "minimal", "kitchen-sink", "own-levels"];

    /// <summary>The same in both editions.</summary>
    public static IReadOnlyList<string> BothEditions { get; } =
        ["northshire", "minimal", "kitchen-sink", "own-levels", "northshire, family", "minimal, family", "kitchen-sink, family"];

    /// <inheritdoc cref="BothEditions"/>
    public static TheoryData<string> AllNames => [.. BothEditions];

    /// <summary>A sample by its name.</summary>
    public static BuiltSample Of(string name) => name switch
    {
        "northshire" => northshire.Value,
        "minimal" => minimal.Value,
        "kitchen-sink" => kitchenSink.Value,
        "own-levels" => ownLevels.Value,
        "northshire, family" => northshireFamily.Value,
        "minimal, family" => minimalFamily.Value,
        "kitchen-sink, family" => kitchenSinkFamily.Value,
        _ => throw new ArgumentException($"There is no sample {name}.", nameof(name)),
    };

    /// <summary>The file or folder that it was built from.</summary>
    public string Source { get; }

    /// <summary>For whom: <c>practitioner</c> or <c>family</c>.</summary>
    public string Edition { get; }

    /// <summary>What the command said.</summary>
    public ProgramOutput Said { get; }

    /// <summary>The PDF.</summary>
    public string Pdf { get; }

    /// <summary>The Word document.</summary>
    public string Word { get; }

    /// <summary>The web page.</summary>
    public string Html { get; }

    /// <summary>The three as pages: the PDF itself, the Word document by LibreOffice, the web page by Chromium's printing.</summary>
    /// <param name="format"><c>pdf</c>, <c>docx</c> or <c>html</c>.</param>
    public async Task<string> PagesAsync(string format) => format switch
    {
        "pdf" => Pdf,
        "docx" => wordAsPdf.Value,
        "html" => await printed.Value,
        _ => throw new ArgumentException($"There is no format {format}.", nameof(format)),
    };
}
