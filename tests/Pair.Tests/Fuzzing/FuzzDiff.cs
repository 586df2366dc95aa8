using System.Collections.Concurrent;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Tests.Diffing;
using Pair.Tests.Samples;

namespace Pair.Tests.Fuzzing;

/// <summary>What must hold of a comparison, whatever was understood of a damaged file: with the sound one, with itself and with the damaged one before it.</summary>
internal static class FuzzDiff
{
    private static readonly Screen screen = new(IsTerminal: true, Width: 80, new Paint(on: true));

    // The sound pathway of each seed, and the last damaged one of its main file: two damaged ones differ in more than one place.
    private static readonly ConcurrentDictionary<string, PathwayState?> sound = new(StringComparer.Ordinal), last = new(StringComparer.Ordinal);

    /// <summary>Compares, and makes every form of the report; throws where something does not hold.</summary>
    /// <param name="seed">Which file of which pathway was damaged.</param>
    /// <param name="compiled">What was understood.</param>
    public static void Check(FuzzSeed seed, Compilation compiled)
    {
        var damaged = SampleState.Of(compiled);
        Require(PathwayDiffer.Compare(damaged, damaged, Sample.AsOf).IsEmpty, "it differs from itself");
        if (sound.GetOrAdd(seed.File, _ => Sound(seed)) is { } before) Both(before, damaged, render: true);
        if (last.TryGetValue(seed.Main, out var other) && other is not null) Both(other, damaged, render: false);
        last[seed.Main] = damaged;
    }

    private static PathwayState? Sound(FuzzSeed seed)
    {
        var compiled = PathwayCompiler.Compile(new FuzzSources(FuzzSeeds.Files, seed.File, seed.Bytes), seed.Main, seed.Folder);
        return compiled.Pathway is null ? null : SampleState.Of(compiled);
    }

    private static void Both(PathwayState one, PathwayState other, bool render)
    {
        var (there, back) = (PathwayDiffer.Compare(one, other, Sample.AsOf), PathwayDiffer.Compare(other, one, Sample.AsOf));
        Require(there.Changes.Count == back.Changes.Count, "other changes one way than the other");
        Require(there.IsEmpty == back.IsEmpty, "empty one way alone");
        foreach (var change in there.Changes)
            Require(change is { Says.Length: > 0, Entry.Length: > 0, Element.Length: > 0, Fingerprint.Length: 16 } && (change.WhereBefore ?? change.WhereAfter) is not null, $"it does not say what changed: {change}");
        if (!render) return;
        var report = new DiffReport("base", "head", Sample.AsOf, [there]);
        foreach (var format in DiffFormat.All)
            if (!format.IsFileAlone) Require(format.Text(report, screen).Length > 0, $"an empty {format.Name}");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException(what);
    }
}
