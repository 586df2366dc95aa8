using System.Text;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Tests.Compiling;
using Pair.Tests.Samples;

namespace Pair.Tests.Diffing;

/// <summary>Sides of a comparison, from texts that stand in a test.</summary>
internal static class States
{
    public static readonly DateOnly Day = new(2026, 11, 2);

    /// <summary>A pathway of one file; what is wrong with it fails the test.</summary>
    public static PathwayState Of(string yaml, string path = "area.pair.yaml") => Of(new MemorySources().With(path, yaml), path);

    /// <summary>A pathway of several files.</summary>
    public static PathwayState Of(MemorySources sources, string path)
    {
        var compiled = PathwayCompiler.Compile(sources, path, "");
        Assert.True(compiled.Pathway is not null, string.Join('\n', compiled.Findings.Select(finding => $"{finding.Rule}: {finding.Message} ({finding.Where.Words})")));
        return new PathwayState(path, compiled.Pathway, compiled.Root!, compiled.Findings) { Heritage = compiled.Heritage };
    }

    /// <summary>A sample of the repository.</summary>
    public static PathwayState OfSample(string path)
    {
        var compiled = Sample.Of(path).Compiled;
        return new PathwayState(path, compiled.Pathway!, compiled.Root!, compiled.Findings) { Heritage = compiled.Heritage };
    }

    public static PathwayDiff Compare(string before, string after) => PathwayDiffer.Compare(Of(before), Of(after), Day);

    /// <summary>The changes as lines, for a snapshot.</summary>
    public static string Lines(PathwayDiff diff)
    {
        var text = new StringBuilder();
        foreach (var change in diff.Changes)
        {
            text.Append($"{change.Class.ToString().ToLowerInvariant(),-8} {change.Ground.Name,-22} {change.Entry}: {change.Says}\n");
            text.Append($"         {change.Kind.ToString().ToLowerInvariant()} {change.Element}{(change.Was is null ? "" : $" (was {change.Was})")}{(change.Key.Length == 0 ? "" : $" {change.Key}")}\n");
            foreach (var line in change.Before) text.Append($"         - {line}\n");
            foreach (var line in change.After) text.Append($"         + {line}\n");
        }
        return text.ToString();
    }
}
