using System.Text;
using Pair.Cli;
using Pair.Cli.Exporting;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Tests.Cli;

/// <summary>
/// Stages so simple that a test can say what they find, in the file itself. A pathway is <c>pathway: ID</c>,
/// <c>include: PATTERN</c> names its parts, <c>service</c> counts one, and <c># error rule: message | label | help</c> makes a
/// finding about the line above, under the words between its first <c>&lt;</c> and <c>&gt;</c> there or else all of it.
/// </summary>
internal static class TestStages
{
    /// <summary>The invented stages.</summary>
    public static Stages Invented { get; } = new(ReadWorkspace, Compile);

    /// <summary>Stages that break as a bug would.</summary>
    public static Stages Broken { get; } = new(ReadWorkspace, (_, _, _, _) => throw new InvalidOperationException("a null where none may be"));

    private static WorkspaceRead ReadWorkspace(Sources sources, string path)
    {
        var source = Read(sources, path);
        var patterns = new List<Located<string>>();
        for (var line = 1; line <= source.LineCount; line++)
            if (source.LineAt(line).StartsWith("pathways: ", StringComparison.Ordinal))
                patterns.Add(new(source.LineAt(line)[10..], new Location(source, new TextSpan(source.LineStart(line) + 10, source.LineAt(line).Length - 10))));
        var folder = path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
        var workspace = new Workspace(folder, patterns.ToSeq(), Values(source, "to").ToSeq(), Values(source, "editions").ToSeq(), Values(source, "output").FirstOrDefault())
        {
            Site = Values(source, "site").FirstOrDefault() == "true",
            Templates = Values(source, "template").Select(value => new Located<string>(value, new Location(source, default))).ToSeq(),
        };
        return new WorkspaceRead(source.Content.Contains("unreadable") ? null : workspace, FindingsIn(source).ToSeq());
    }

    private static CompiledPathway Compile(Sources sources, string path, string folder, DateOnly asOf)
    {
        var main = Read(sources, path);
        var here = path.Contains('/') ? path[..path.LastIndexOf('/')] : ".";
        var parts = Values(main, "include").SelectMany(pattern => sources.Match(here, pattern)).Select(part => Read(sources, part));
        var files = new[] { main }.Concat(parts).ToSeq();
        var services = files.Sum(file => file.Content.Split('\n').Count(line => line.StartsWith("service", StringComparison.Ordinal)));
        var id = Values(main, "pathway").FirstOrDefault();
        var printable = id is null || main.Content.Contains("unreadable") ? null : new PrintablePathway(id, services, _ => [], wish => new RenderedFile(
            Encoding.UTF8.GetBytes($"{id} as {wish.Format}{(wish.Edition == Edition.Family ? " for families" : "")} on {asOf:yyyy-MM-dd}, with {string.Join(", ", wish.Sisters.Select(s => $"{s.FileName} of {s.Size}"))}{(wish.Template is { } template ? $", in {template.Path}" : "")}{Told(wish.Annotation)}"),
            wish.Format == "html" ? null : 3, FindingsIn(main, wish.Format).ToSeq()) { Comments = wish.Annotation?.Findings.Count ?? 0 });
        var findings = files.SelectMany(file => FindingsIn(file)).ToSeq();
        if (id is null && findings.IsEmpty) findings = [NotIncluded(main)];
        return new CompiledPathway(path, printable, findings, files);
    }

    private static string Told(Annotation? annotation) => annotation is null ? ""
        : $"; comments{(annotation.LeavesOthers ? " on what it shows" : "")}: {string.Join(", ", annotation.Findings.Select(finding => finding.Message))}";

    private static Finding NotIncluded(SourceText part) =>
        new("part-not-included", Severity.Error, "this file has no `pathway`, and no pathway includes it", new Location(part, default));

    private static SourceText Read(Sources sources, string path) =>
        new(path, sources.Read(path) is SourceRead.Bytes bytes ? Encoding.UTF8.GetString(bytes.Content.Span) : "");

    private static IEnumerable<string> Values(SourceText source, string key) => source.Content.Split('\n')
        .Where(line => line.StartsWith(key + ": ", StringComparison.Ordinal)).Select(line => line[(key.Length + 2)..].Trim());

    // Findings of a format are marked `#pdf error …` and found when it is rendered.
    private static IEnumerable<Finding> FindingsIn(SourceText source, string mark = "")
    {
        for (var line = 2; line <= source.LineCount; line++)
        {
            var text = source.LineAt(line);
            if (!text.StartsWith($"#{mark} ", StringComparison.Ordinal)) continue;
            var words = text[(mark.Length + 2)..].Split(": ", 2);
            var head = words[0].Split(' ');
            var tail = words[1].Split(" | ");
            var above = source.LineAt(line - 1);
            var (from, to) = (above.IndexOf('<'), above.IndexOf('>'));
            var span = from < 0 ? new TextSpan(source.LineStart(line - 1), above.Length) : TextSpan.FromBounds(source.LineStart(line - 1) + from + 1, source.LineStart(line - 1) + to);
            yield return new Finding(head[1], Enum.Parse<Severity>(head[0], ignoreCase: true), tail[0], new Location(source, span))
            {
                Label = tail.ElementAtOrDefault(1) is { Length: > 0 } label ? label : null,
                Help = tail.ElementAtOrDefault(2),
                MendedLine = tail.ElementAtOrDefault(3),
            };
        }
    }
}
