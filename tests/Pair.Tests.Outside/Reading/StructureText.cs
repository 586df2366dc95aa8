using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Reading;

/// <summary>An element of a PDF's structure.</summary>
/// <param name="Role">Its role, such as <c>H2</c>.</param>
/// <param name="Words">The text inside it, in reading order; lines for its parts.</param>
/// <param name="Inside">Roles of what it stands in, the nearest first.</param>
public sealed record StructureElement(string Role, string Words, IReadOnlyList<string> Inside);

/// <summary>What a screen reader meets in a tagged PDF, in its order, as <c>pdfinfo -struct-text</c> tells it.</summary>
public sealed class StructureText
{
    private sealed record Open(string Role, int Indent, StringBuilder Text, int Place);

    // The program takes seconds for a long file, and most tests ask about the same few.
    private static readonly ConcurrentDictionary<string, Lazy<StructureText>> known = new();

    private readonly List<StructureElement?> elements = [];
    private readonly List<Open> open = [];
    private readonly StringBuilder all = new();

    private StructureText()
    {
    }

    /// <summary>Every element, in the order in which they begin.</summary>
    public IReadOnlyList<StructureElement> Elements { get; private set; } = [];

    /// <summary>All text but the numbers of pages that links tell; a line for each block.</summary>
    public string Text => all.ToString();

    /// <summary>Reads a PDF.</summary>
    public static StructureText Of(string pdf) =>
        known.GetOrAdd(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(pdf))), _ => new Lazy<StructureText>(() => Read(pdf))).Value;

    private static StructureText Read(string pdf)
    {
        var read = new StructureText();
        foreach (var line in Programs.Output("pdfinfo", "-enc", "UTF-8", "-struct-text", pdf).Split('\n')) read.Line(line);
        read.CloseDownTo(0);
        read.Elements = read.elements.OfType<StructureElement>().ToList();
        return read;
    }

    private void Line(string line)
    {
        var words = line.TrimStart(' ');
        var indent = line.Length - words.Length;
        // Attributes stand one space deeper than a child would; objects are what a link leads to.
        if (words.Length == 0 || words[0] == '/' || words.StartsWith("Object ", StringComparison.Ordinal)) return;
        CloseDownTo(indent);
        if (words[0] == '"')
        {
            Say(words.Trim('\r')[1..^1]);
            return;
        }
        var end = words.AsSpan().IndexOfAny(' ', ':');
        open.Add(new Open(end < 0 ? words : words[..end], indent, new StringBuilder(), elements.Count));
        elements.Add(null);
    }

    private void CloseDownTo(int indent)
    {
        while (open.Count > 0 && open[^1].Indent >= indent)
        {
            var (role, _, text, place) = open[^1];
            open.RemoveAt(open.Count - 1);
            if (role == "Link" && TellsPage(text.ToString())) Unsay(text.Length);
            elements[place] = new StructureElement(role, text.ToString().Trim(), open.AsEnumerable().Reverse().Select(outer => outer.Role).ToList());
            // A block ends a word; a link inside a line does not.
            if (role is not ("Link" or "Span" or "Em" or "Strong")) Say("\n");
        }
    }

    // "(page 4)" as a link of its own is what only paper says.
    private static bool TellsPage(string text) => text.StartsWith("(page\u00A0", StringComparison.Ordinal) && text.EndsWith(')');

    private void Unsay(int length)
    {
        foreach (var outer in open) outer.Text.Length -= length;
        all.Length -= length;
    }

    private void Say(string text)
    {
        foreach (var outer in open) outer.Text.Append(text);
        all.Append(text);
    }
}
