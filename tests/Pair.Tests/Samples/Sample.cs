using System.Collections.Concurrent;
using Pair.Cli;
using Pair.Cli.Files;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Including;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Tests.Architecture;

namespace Pair.Tests.Samples;

/// <summary>A sample of the repository, read from disk through the stages that ship.</summary>
internal sealed class Sample
{
    private static readonly ConcurrentDictionary<string, Sample> Known = new();

    private readonly Lazy<Publication> published;
    private readonly Lazy<Publication> forFamilies;

    private Sample(string path)
    {
        Path = path;
        Folder = Workspace(path);
        Compiled = PathwayCompiler.Compile(Disk(), path, Folder);
        published = new(() => Publisher.Publish(Disk(), Compiled, Edition.Practitioner, Folder, AsOf));
        forFamilies = new(() => Publisher.Publish(Disk(), Compiled, Edition.Family, Folder, AsOf));
    }

    /// <summary>The day on which samples are read: all that they say is in time.</summary>
    public static DateOnly AsOf { get; } = new(2026, 11, 2);

    public static Sample Northshire => Of("samples/northshire/northshire.pair.yaml");

    public static Sample Minimal => Of("samples/minimal/minimal.pair.yaml");

    public static Sample KitchenSink => Of("samples/kitchen-sink/kitchen-sink.pair.yaml");

    public static Sample OwnLevels => Of("samples/kitchen-sink/own-levels.pair.yaml");

    public static Sample Overdue => Of("samples/overdue/oldbridge.pair.yaml");

    public static Sample Eastmere => Of("samples/gappy/eastmere.pair.yaml");

    public static Sample Westmere => Of("samples/gappy/westmere.pair.yaml");

    public static Sample Wenbury => Of("samples/two-sides/wenbury.pair.yaml");

    public static Sample Fernley => Of("samples/branded/fernley.pair.yaml");

    public static Sample Westham => Of("samples/based/areas/westham/westham.pair.yaml");

    public static Sample Eastmoor => Of("samples/based/areas/eastmoor/eastmoor.pair.yaml");

    /// <summary>Main files of the samples that are whole pathways.</summary>
    public static IReadOnlyList<Sample> Whole => [Northshire, Minimal, KitchenSink, OwnLevels, Overdue, Eastmere, Westmere, Wenbury, Fernley, Westham, Eastmoor];

    /// <summary>The four small areas of an atlas: understood, and in places wrong on purpose.</summary>
    public static IReadOnlyList<Sample> Atlas => [.. ((string[])["ashmouth", "brackwater", "glenfenner", "strathorrin"]).Select(name => Of($"samples/atlas/areas/{name}.pair.yaml"))];

    /// <summary>Its main file, from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>Its workspace: the nearest folder with a <c>pair.yaml</c>, or that of its main file.</summary>
    public string Folder { get; }

    public Compilation Compiled { get; }

    public Pathway Pathway => Compiled.Pathway ?? throw new InvalidOperationException($"{Path} is not understood: {Compiled.Findings[0].Message}");

    /// <summary>The practitioner edition.</summary>
    public Document Document => published.Value.Document;

    /// <summary>The family edition.</summary>
    public Document Family => forFamilies.Value.Document;

    /// <summary>What was found while publishing.</summary>
    public Seq<Finding> Published => published.Value.Findings;

    /// <summary>A sample by its main file.</summary>
    public static Sample Of(string path) => Known.GetOrAdd(path, static path => new Sample(path));

    private static string Workspace(string path)
    {
        var own = path[..path.LastIndexOf('/')];
        for (var folder = own; folder.Contains('/'); folder = folder[..folder.LastIndexOf('/')])
            if (File.Exists(System.IO.Path.Combine(Repository.Root, folder, "pair.yaml"))) return folder;
        return own;
    }

    /// <summary>The tree of the main file, its parts and its bases, as the schema and the binder see it.</summary>
    public YamlMapping Tree()
    {
        var bytes = (SourceRead.Bytes)Disk().Read(Path);
        var source = SourceDecoder.Decode(Path, bytes.Content.Span).Source;
        return Inclusion.Unite(Disk(), source, (YamlMapping)YamlReader.Read(source).Root!, Folder).Root;
    }

    /// <summary>The disk, seen from the root of the repository.</summary>
    public static DiskSources Disk() => new(new World
    {
        Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Today = () => AsOf, Folder = Repository.Root,
    });
}
