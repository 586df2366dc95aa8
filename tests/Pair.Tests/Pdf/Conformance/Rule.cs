namespace Pair.Tests.Pdf.Conformance;

/// <summary>One thing that must hold of a file.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Says">What must hold, in a sentence.</param>
/// <param name="Check">Reports where it does not.</param>
internal sealed record Rule(string Name, string Says, Action<Reading, Report> Check);

/// <summary>Where and how a rule does not hold.</summary>
internal sealed record Fault(string Rule, string Where, string What)
{
    public override string ToString() => $"{Rule}: {Where}: {What}";
}

/// <summary>Gathers what a rule finds.</summary>
internal sealed class Report(string rule, List<Fault> faults)
{
    internal void Add(string where, string what) => faults.Add(new Fault(rule, where, what));

    /// <summary>Reports unless something holds.</summary>
    internal void Expect(bool holds, string where, string what)
    {
        if (!holds) Add(where, what);
    }
}

/// <summary>
/// The rules that stand for PDF/UA-1 (ISO 14289-1, after the Matterhorn protocol) and PDF/A-2a (ISO 19005-2), as far as files of this engine
/// can break them, and some of our own about legibility.
/// </summary>
internal static class Checker
{
    internal static IReadOnlyList<Rule> Rules { get; } =
    [
        .. FileRules.All, .. MetadataRules.All, .. FontRules.All, .. ContentRules.All, .. MarkRules.All, .. StructureRules.All, .. LinkRules.All, .. OutlineRules.All,
    ];

    /// <summary>What is wrong with a file, in the order of the rules.</summary>
    internal static List<Fault> Check(ReadOnlyMemory<byte> file) => Check(PdfGraph.Of(file));

    /// <summary>What is wrong with a graph.</summary>
    internal static List<Fault> Check(PdfGraph graph)
    {
        var faults = new List<Fault>();
        var reading = new Reading(graph);
        foreach (var rule in Rules) rule.Check(reading, new Report(rule.Name, faults));
        return faults;
    }
}
