using System.Globalization;
using System.Text.RegularExpressions;

namespace Pair.Tests.Outside.Docs;

/// <summary>Whether what a page shows is what the program says.</summary>
internal static partial class Answer
{
    /// <summary>The line by which a page leaves out lines.</summary>
    public const string LeftOut = "…";

    // A document may grow a little with each release and the page still tells what to expect.
    private const double Tolerance = 0.1;

    /// <summary>Compares line by line. Sizes may differ by a tenth, and a line <c>…</c> stands for any lines, or none.</summary>
    public static bool IsTrue(string[] shown, string[] said) => Matched(shown, said, IsTrue) is not null;

    /// <summary>
    /// The answer as a page should show it: as it does where that is true, else as it is said. Where numbers alone are others (a line moved, say), what was left out stays left out.
    /// </summary>
    public static IEnumerable<string> Again(string[] shown, string[] said) => IsTrue(shown, said) ? shown : Matched(shown, said, IsAlike) ?? said;

    // The lines said for those shown, with the lines that leave out; null where they do not fit.
    private static string[]? Matched(ReadOnlySpan<string> shown, ReadOnlySpan<string> said, Func<string, string, bool> same)
    {
        if (shown.IsEmpty) return said.IsEmpty ? [] : null;
        if (shown[0] != LeftOut)
            return !said.IsEmpty && same(shown[0], said[0]) && Matched(shown[1..], said[1..], same) is { } next ? [said[0], .. next] : null;
        for (var left = 0; left <= said.Length; left++)
            if (Matched(shown[1..], said[left..], same) is { } rest) return [LeftOut, .. rest];
        return null;
    }

    private static bool IsTrue(string shown, string said)
    {
        if (shown == said) return true;
        if (Size().Replace(shown, "") != Size().Replace(said, "")) return false;
        return Size().Matches(shown).Zip(Size().Matches(said)).All(pair => Math.Abs(Number(pair.First) - Number(pair.Second)) <= Tolerance * Number(pair.Second));
    }

    private static bool IsAlike(string shown, string said) => Numbers().Replace(shown, " ") == Numbers().Replace(said, " ");

    private static double Number(Match size) => double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(" *([0-9.]+) (?:KB|MB)")]
    private static partial Regex Size();

    [GeneratedRegex("[0-9 ]+")]
    private static partial Regex Numbers();
}
