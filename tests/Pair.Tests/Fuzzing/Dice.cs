namespace Pair.Tests.Fuzzing;

/// <summary>Chance that comes out the same on every machine and in every version of .NET: SplitMix64, all of it from one number.</summary>
internal sealed class Dice(ulong number)
{
    private ulong state = number;

    /// <summary>A number from 0 up to, not including, another.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True once in so many throws.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Any 64 bits. https://prng.di.unimi.it/splitmix64.c</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
