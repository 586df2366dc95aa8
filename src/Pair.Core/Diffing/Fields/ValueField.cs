using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>A field with one value.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call it.</param>
/// <param name="reading">What the value is.</param>
/// <param name="grounds">Which lines of the policy its changes fall under.</param>
internal class ValueField(string key, string words, Reading reading, Grounds grounds) : Field(key, words)
{
    /// <summary>What it means to say nothing; null where that is "not said".</summary>
    public string? Default { get; init; }

    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(reading)];

    protected Grounds Grounds => grounds;

    protected override bool AreSame(FieldPair pair)
    {
        var (before, after) = Both(pair);
        return before is null ? after is null : after is not null && (before == after || pair.Sides.Now(reading, before) == after);
    }

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = Both(pair);
        var (old, young) = (before is null ? null : pair.Old.Read(reading, before), after is null ? null : pair.Young.Read(reading, after));
        var ground = Judge(pair, before, after);
        pair.Tell(ground, Says(pair, ground, old, young), One(old), One(young));
    }

    /// <summary>The line of the policy.</summary>
    protected virtual Ground Judge(FieldPair pair, string? before, string? after) => before is null ? grounds.Added : after is null ? grounds.Removed : grounds.Changed;

    /// <summary>The sentence.</summary>
    protected virtual string Says(FieldPair pair, Ground ground, string? before, string? after) => reading == Reading.Flag && (before is null || after is null)
        ? $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} {(before is null ? "new" : "gone")}"
        : Sentences.Value(pair.Words, ground, before, after, IsProse);

    private bool IsProse => reading == Reading.Text;

    private (string? Before, string? After) Both(FieldPair pair) => (Value(pair.Before) ?? Default, Value(pair.After) ?? Default);
}

/// <summary>The lines of the policy for what is new, gone and otherwise.</summary>
internal sealed record Grounds(Ground Added, Ground Removed, Ground Changed)
{
    /// <summary>One line for all.</summary>
    public static Grounds Always(Ground ground) => new(ground, ground, ground);
}
