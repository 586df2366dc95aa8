using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>Somebody named a rule that is not there.</summary>
public static class UnknownRule
{
    /// <summary>The finding about a name in a file; its rule is <c>schema</c>.</summary>
    public static Finding At(Location where, string name)
    {
        var meant = Meant(name);
        return new Finding("schema", Severity.Warning, $"there is no check \"{Sentence.Short(name)}\"", where)
        {
            Help = meant is null ? "`pair rules` lists all checks" : $"did you mean \"{meant}\"?",
            MendedLine = meant is null ? null : Mending.Replace(where.Source, where.Span, meant),
            Label = "no check has this name",
        };
    }

    /// <summary>The rule that was probably meant, or null.</summary>
    public static string? Meant(string name)
    {
        var names = new List<string>();
        foreach (var rule in RuleList.All) names.Add(rule.Name);
        return Nearest.To(name, names) ?? Nearest.ByParts(name, names);
    }
}
