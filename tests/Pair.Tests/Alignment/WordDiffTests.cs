using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Alignment;

namespace Pair.Tests.Alignment;

/// <summary>Words of two texts beside each other.</summary>
public sealed class WordDiffTests
{
    [Fact]
    public void A_sentence_that_changed_in_one_word_shows_that_word() =>
        Assert.Equal("to |-22m|+12m", string.Join('|', WordDiff.Of("to 22m", "to 12m").Select(piece => Sign(piece.Kind) + piece.Text)));

    [Fact]
    public void Pieces_make_both_texts_again()
    {
        var texts = Arb.From(Gen.Elements("a", "b", "to", "22", "m", " ", "\n", ".", "ŵ", "e\u0301", "😀", "").ListOf().Select(words => string.Concat(words)));
        Prop.ForAll(texts, texts, (before, after) =>
        {
            var pieces = WordDiff.Of(before, after);
            return Text(pieces, RunKind.Come) == before && Text(pieces, RunKind.Gone) == after;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static string Text(IEnumerable<TextPiece> pieces, RunKind without) => string.Concat(pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text));

    private static string Sign(RunKind kind) => kind switch { RunKind.Gone => "-", RunKind.Come => "+", _ => "" };
}
