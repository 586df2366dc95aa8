using Pair.Core.Findings;

namespace Pair.Cli.Inputs;

/// <summary>
/// A pathway that was read, and its workspace: what is small of it. The pathway itself is large, and a run may have hundreds; it is kept of the first
/// few, and compiled again of the others when somebody asks, from the same bytes to the same end.
/// </summary>
internal sealed class ReadPathway
{
    private readonly Func<CompiledPathway> again;
    private CompiledPathway? kept;

    /// <summary>Notes what is small of a pathway.</summary>
    /// <param name="compiled">The pathway.</param>
    /// <param name="home">Its workspace.</param>
    /// <param name="again">Compiles it again.</param>
    /// <param name="isKept">Whether to keep the whole.</param>
    public ReadPathway(CompiledPathway compiled, Home home, Func<CompiledPathway> again, bool isKept)
    {
        (this.again, kept, Home) = (again, isKept ? compiled : null, home);
        (Path, Id, Services) = (compiled.Path, compiled.Printable?.Id, compiled.Printable?.Services);
        Owner = compiled.Pathway?.Owner?.Role?.Value;
        var files = new List<string>();
        foreach (var source in compiled.Sources) files.Add(source.Path);
        Files = files;
        StoppedBy = compiled.Printable is null ? RulesOf(compiled) : [];
    }

    /// <summary>Its workspace.</summary>
    public Home Home { get; }

    /// <summary>Its main file.</summary>
    public string Path { get; }

    /// <summary>Its id; null where it could not be understood.</summary>
    public string? Id { get; }

    /// <summary>How many services it has; null where it could not be understood.</summary>
    public int? Services { get; }

    /// <summary>Who answers for it, as its authors call that role; null where they do not say.</summary>
    public string? Owner { get; }

    /// <summary>Whether documents can be made of it.</summary>
    public bool IsUnderstood => Id is not null;

    /// <summary>Every file that it was read from, the main file first.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Names of the rules by whose errors it could not be understood; none where it was.</summary>
    public IReadOnlyList<string> StoppedBy { get; }

    /// <summary>The pathway itself; also on several threads at once. Where it is not kept it is compiled now, so whoever needs it twice holds it.</summary>
    public CompiledPathway Compiled() => kept ?? again();

    /// <summary>Whether it was read from a file.</summary>
    public bool IsReadFrom(string path)
    {
        foreach (var file in Files)
            if (file == path) return true;
        return false;
    }

    /// <summary>Keeps it no longer: who asked last has what is needed.</summary>
    public void Forget() => kept = null;

    private static List<string> RulesOf(CompiledPathway compiled)
    {
        var rules = new List<string>();
        foreach (var finding in compiled.Findings)
            if (finding.Severity == Severity.Error) rules.Add(finding.Rule);
        return rules;
    }
}
