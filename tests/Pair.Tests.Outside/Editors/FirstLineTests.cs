using System.Text.RegularExpressions;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>The first line of a file leads an editor to our schema; nobody has to set anything.</summary>
[Collection(nameof(Editor))]
public sealed partial class FirstLineTests(Editor editor)
{
    // They have no line at all; that is their mistake.
    private static readonly string[] noLines = ["broken/35-empty-file.pair.yaml", "broken/64-word-document.pair.yaml"];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Checkout.At("samples"), "*pair.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.At("samples"), file).Replace('\\', '/')).Where(file => !noLines.Contains(file)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void The_first_line_of_every_sample_leads_to_its_schema(string sample)
    {
        var file = Checkout.At("samples", sample);
        var first = FirstLine().Match(File.ReadLines(file).First());
        Assert.True(first.Success, $"{sample} names no schema.");
        var name = sample.EndsWith("/pair.yaml", StringComparison.Ordinal) ? "workspace.schema.json" : "pathway.schema.json";
        Assert.Equal(Checkout.At("schemas", name), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, first.Groups[1].Value)));
    }

    [SkippableFact]
    public async Task The_schema_comes_by_the_first_line_and_by_nothing_else()
    {
        var file = Checkout.At("samples", "minimal", "minimal.pair.yaml");
        var text = File.ReadAllText(file).Replace("\nservices:", "\nservces:");
        var without = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        Assert.Empty(await editor.OpenAsync(file, without));
        Assert.Empty(await editor.HoverAsync(file, 4, 1));
        Assert.Contains(await editor.OpenAsync(file, text), mark => mark.Message.Contains("servces", StringComparison.Ordinal));
        Assert.Contains("What this pathway is", await editor.HoverAsync(file, 5, 1), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(\S+)$")]
    private static partial Regex FirstLine();
}
