using System.Text;

namespace Pair.Core.Findings;

/// <summary>
/// A name for a finding that outlives edits elsewhere: of the rule, of what it is about and of the facts, never of the line or the words. A baseline and
/// the code hosts know findings by it.
/// </summary>
public static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Of(Finding finding)
    {
        var facts = finding.Facts is { } said ? string.Join('\u001f', said) : finding.Pointer;
        // What stands in no tree, such as a tab in front of a key, is known by its file and the words it is about.
        var placeless = finding.Facts is null && finding.Element is null && finding.Pointer.Length == 0;
        var place = placeless ? $"{finding.Where.Source.Path}\n{finding.Where.Words.Trim()}" : "";
        return Hash($"{finding.Rule}\n{finding.Pathway}\n{finding.Element}\n{facts}\n{place}");
    }

    /// <summary>Sixteen hexadecimal digits of a text (FNV-1a: a name, not a secret; the libraries for those take longer to load than a check takes).</summary>
    internal static string Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in Encoding.UTF8.GetBytes(text)) hash = (hash ^ unit) * 1099511628211UL;
        return hash.ToString("x16", null);
    }
}
