using Pair.Core.Analysis.Prose;
using Pair.Core.Text;

namespace Pair.Tests.Analysis.Prose;

/// <summary>Texts for tests, as typed in a file.</summary>
internal static class Texts
{
    /// <summary>A text that stands in its file as it is.</summary>
    public static ReadPassage Plain(string text) => Typed(text, text);

    /// <summary>A text and what its author typed for it.</summary>
    public static ReadPassage Typed(string text, string typed)
    {
        var where = new Location(new SourceText("a.pair.yaml", $"text: {typed}\n"), new TextSpan("text: ".Length, typed.Length));
        return WordReader.Read([new Passage(new Located<string>(text, where), "pathway", "summary", Readers.Everyone, PassageKind.Sentence)])[0];
    }

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> Words(ReadPassage text) => [.. Enumerable.Range(0, text.Words).Select(i => text.Word(i).ToString())];
}
