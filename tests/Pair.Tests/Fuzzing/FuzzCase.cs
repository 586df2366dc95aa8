using System.Text;

namespace Pair.Tests.Fuzzing;

/// <summary>One mutated file, all of it made from one number.</summary>
/// <param name="Number">The number; it says everything.</param>
/// <param name="Seed">The file before it was changed.</param>
/// <param name="Bytes">The file now.</param>
/// <param name="Changes">What was done, in order.</param>
internal sealed record FuzzCase(ulong Number, FuzzSeed Seed, byte[] Bytes, IReadOnlyList<string> Changes)
{
    /// <summary>Whether the changes undid each other.</summary>
    public bool IsUnchanged => Bytes.AsSpan().SequenceEqual(Seed.Bytes);

    /// <summary>The case of a number.</summary>
    public static FuzzCase Of(ulong number)
    {
        var dice = new Dice(number);
        var seed = dice.Of(dice.OneIn(4) ? FuzzSeeds.Sound : FuzzSeeds.All);
        var bytes = new List<byte>(seed.Bytes);
        var changes = new List<string>();
        // Most files get one change: what one mistake leads to matters most.
        for (var left = dice.OneIn(2) ? 1 : dice.Below(4) + 2; left > 0; left--) changes.Add(Mutations.Apply(bytes, dice));
        return new FuzzCase(number, seed, [.. bytes], changes);
    }

    /// <summary>What a person needs to see and to run it again.</summary>
    public override string ToString()
    {
        var text = Encoding.UTF8.GetString(Bytes);
        return $"case {Number}: {Seed.File}: {string.Join(", ", Changes)}\nrun it again: PAIR_FUZZ_SEED={Number} PAIR_FUZZ_CASES=1 dotnet test tests/Pair.Tests --filter FullyQualifiedName~Fuzzing.FuzzTests\n{text[..Math.Min(text.Length, 1500)]}";
    }
}
