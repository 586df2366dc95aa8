using System.Collections.Concurrent;
using Pair.Cli;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Word.Comments;

/// <summary>The Word files of a sample with its findings as comments, built by the real command line.</summary>
internal sealed class AnnotatedSample
{
    private static readonly ConcurrentDictionary<string, Lazy<AnnotatedSample>> Known = new();

    private AnnotatedSample(string path, string editions)
    {
        Said = Build(path, editions, Files);
        Report = SampleReport.Run(["check", path, "--as-of", "2026-11-02", "--format", "json", "--fail-on", "never"], terminal: false, code: ExitCode.Done);
    }

    /// <summary>The samples that have something to find, by what is built of each.</summary>
    public static IReadOnlyList<string> Gappy { get; } =
        ["samples/overdue", "samples/gappy", "samples/kitchen-sink/kitchen-sink.pair.yaml", "samples/kitchen-sink/own-levels.pair.yaml"];

    /// <summary>All that build.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Gappy, "samples/northshire", "samples/minimal/minimal.pair.yaml", "samples/two-sides"];

    /// <summary>The files by their names, such as <c>oldbridge-family.docx</c>.</summary>
    public SortedDictionary<string, AnnotatedFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What the command said.</summary>
    public string Said { get; }

    /// <summary>What a check finds in it, as JSON; the PDF may find more.</summary>
    public string Report { get; }

    /// <summary>A sample, built once.</summary>
    public static AnnotatedSample Of(string path, string editions = "practitioner,family") =>
        Known.GetOrAdd($"{path} {editions}", _ => new(() => new AnnotatedSample(path, editions))).Value;

    /// <summary>Builds a sample, reads its Word files, and gives what was said.</summary>
    public static string Build(string path, string editions, IDictionary<string, AnnotatedFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("pair-notes-").FullName;
        try
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            CommandLine.Run(["build", path, "--annotate", "--to", "pdf,docx", "--edition", editions, "-o", folder, "--as-of", "2026-11-02"], new World
            {
                Input = Stream.Null, Output = output, Error = error, Width = () => 80, Variable = _ => null, Today = () => Sample.AsOf, Folder = Repository.Root,
            });
            foreach (var file in Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories)) files.Add(Path.GetFileName(file), new AnnotatedFile(File.ReadAllBytes(file)));
            return output.ToString() + error;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
