using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>Names as ids.</summary>
internal static class Ids
{
    public static string Of(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name)
            if (char.IsAsciiLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' && id.Length > 0 && id[^1] != '-') id.Append('-');
        return id.ToString();
    }
}
