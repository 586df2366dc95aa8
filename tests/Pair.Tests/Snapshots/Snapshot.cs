using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace Pair.Tests.Snapshots;

/// <summary>
/// Compares a text with the one that a person has reviewed: <c>NAME.verified.txt</c> beside the test, by Verify's
/// names. A difference is written to <c>NAME.received.txt</c> and fails; accepting it is renaming that file, by hand.
/// Nothing is ever accepted here, in CI least of all.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails where the text differs from the verified one. Line ends count as one kind.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">Name of the file, without ending; unique in its folder.</param>
    /// <param name="testFile">Filled in by the compiler: the folder of the test is the folder of the file.</param>
    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        Verify(actual, name, stem + ".verified.txt", stem + ".received.txt");
    }

    /// <summary>The same for a file that is more than a snapshot, such as a page of the documentation.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">What it is called when it fails.</param>
    /// <param name="verified">The file that a person has reviewed.</param>
    /// <param name="received">Where a difference is written.</param>
    public static void Verify(string actual, string name, string verified, string received)
    {
        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new XunitException($"""
            {name} differs from what was reviewed{Difference(expected, actual)}
            If it is better: mv '{received}' '{verified}'
            """);
    }

    private static string Difference(string? expected, string actual)
    {
        if (expected is null) return $": there is no verified file yet.\n{actual}";
        var (before, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < before.Length && line < now.Length && before[line] == now[line]) line++;
        return $" in line {line + 1}.\n- {before.ElementAtOrDefault(line) ?? "(the end)"}\n+ {now.ElementAtOrDefault(line) ?? "(the end)"}";
    }
}
