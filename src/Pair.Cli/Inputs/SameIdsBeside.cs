using System.Text;
using Pair.Cli.Files;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// Pathways of a run whose id another of their workspace has that the run leaves out, or could not understand: its documents stand under the same names, and a
/// build of the one would put its own in their place.
/// </summary>
internal sealed class SameIdsBeside(Room sources, World world)
{
    private readonly Dictionary<string, YamlScalar?> ids = new(StringComparer.Ordinal);

    /// <summary>Each such pathway, once.</summary>
    /// <param name="pathways">All that were read.</param>
    /// <param name="known">What is told of them already.</param>
    public IReadOnlyList<SameId> Of(IReadOnlyList<ReadPathway> pathways, IReadOnlyList<SameId> known)
    {
        var (compared, same) = (new HashSet<string>(StringComparer.Ordinal), new List<SameId>());
        foreach (var pathway in pathways)
            if (pathway.IsUnderstood) compared.Add(pathway.Path);
        var told = new HashSet<ReadPathway>();
        foreach (var one in known) told.Add(one.Again);
        foreach (var pathway in pathways)
        {
            // Standard input is what an editor has not saved yet of a file that stands there.
            // Without a pair.yaml nothing says that files belong together: there a copy beside the original is common, and who names one of them means it.
            if (pathway.Home.File is null || pathway.Id is not { } id || pathway.Path == DiskSources.StandardInput || told.Contains(pathway)) continue;
            var bytes = Encoding.UTF8.GetBytes(id);
            foreach (var other in Named(pathway.Home))
            {
                if (compared.Contains(other) || !MayHave(other, bytes) || IdIn(other) is not { } found || found.Value != id || IsOneFile(other, pathway.Path)) continue;
                same.Add(new SameId(pathway, other, found.Where));
                break;
            }
        }
        return same;
    }

    // Where nobody may look, there is nothing that one could be told of.
    private static Seq<string> Named(Home home)
    {
        try
        {
            return home.Pathways;
        }
        catch (Exception failure) when (failure is Stop or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Of a hundred areas each is a large file: read as YAML is only what seems to have the id, or holds the word at all where its own cannot be seen.
    private bool MayHave(string path, byte[] id)
    {
        if (sources.Read(path) is not SourceRead.Bytes bytes) return false;
        if (PathwayId.In(bytes.Content.Span) is { IsEmpty: false } seen) return seen.SequenceEqual(id);
        var rest = bytes.Content.Span;
        for (var isBehindLetter = false; rest.IndexOf(id) is >= 0 and var at; rest = rest[(at + id.Length)..])
        {
            var before = at == 0 ? isBehindLetter : IsOfId(rest[at - 1]);
            if (!before && (at + id.Length == rest.Length || !IsOfId(rest[at + id.Length]))) return true;
            isBehindLetter = true;
        }
        return false;
    }

    private static bool IsOfId(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter == '-';

    // A pathway's id is its own: it stands in the main file, whatever else that includes or is built on.
    private YamlScalar? IdIn(string path)
    {
        if (ids.TryGetValue(path, out var known)) return known;
        var decoded = sources.Read(path) is SourceRead.Bytes bytes ? SourceDecoder.Decode(path, bytes.Content.Span) : null;
        var root = decoded is { Readable: true } ? YamlReader.Read(decoded.Source).Root as YamlMapping : null;
        return ids[path] = (root?["pathway"] as YamlMapping)?["id"] as YamlScalar;
    }

    // Named by a link, or in other letters where the disk takes them for the same.
    private bool IsOneFile(string one, string other)
    {
        var (first, second) = (RealPath.Of(ShownPath.Full(world.Folder, one)), RealPath.Of(ShownPath.Full(world.Folder, other)));
        return first == second || (first.Equals(second, StringComparison.OrdinalIgnoreCase)
            && sources.Read(one) is SourceRead.Bytes a && sources.Read(other) is SourceRead.Bytes b && a.Content.Span.SequenceEqual(b.Content.Span));
    }
}
