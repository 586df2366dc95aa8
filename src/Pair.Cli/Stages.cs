using Pair.Cli.Exporting;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli;

/// <summary>The straight line of the house, composed: what each command calls, in the order of the work.</summary>
/// <param name="ReadWorkspace">A <c>pair.yaml</c> by its path.</param>
/// <param name="Compile">A pathway by its path, inside a workspace folder, judged on a day.</param>
internal sealed record Stages(
    Func<Sources, string, WorkspaceRead> ReadWorkspace,
    Func<Sources, string, string, DateOnly, CompiledPathway> Compile)
{
    /// <summary>What counts for a folder that no <c>pair.yaml</c> speaks of; null for nothing.</summary>
    public Func<string, Workspace>? Unsettled { get; init; }

    /// <summary>The stages that ship. Tests may put others in their place.</summary>
    public static Stages Shipped { get; } = new(
        (sources, path) => WorkspaceReader.Read(sources, path),
        (sources, path, folder, asOf) =>
        {
            var compiled = PathwayCompiler.Compile(sources, path, folder);
            var printable = compiled.Pathway is null ? null : Printable(sources, compiled, compiled.Pathway, folder, asOf);
            return new CompiledPathway(path, printable, compiled.Findings, compiled.Sources)
            {
                Pathway = compiled.Pathway, Root = compiled.Root, Heritage = compiled.Heritage,
            };
        });

    /// <summary>A state of a pathway that no file holds as such, ready for documents: a base as it is handed on to an area.</summary>
    public static CompiledPathway Of(Sources sources, PathwayState state, Seq<SourceText> read, string folder, DateOnly asOf)
    {
        var compiled = new Compilation(state.Path, state.Pathway, state.Root, default, read);
        var printable = Printable(sources, compiled, state.Pathway, folder, asOf);
        return new CompiledPathway(state.Path, printable, default, read) { Pathway = state.Pathway, Root = state.Root };
    }

    private static PrintablePathway Printable(Sources sources, Compilation compiled, Pathway pathway, string folder, DateOnly asOf)
    {
        // Each edition is published once, and only when a format asks: `check` never does, and so never loads what the formats need.
        var (practitioner, family) = (Publish(Edition.Practitioner), Publish(Edition.Family));
        Lazy<Publication> Publish(Edition edition) => new(() => Publisher.Publish(sources, compiled, edition, folder, asOf, Waiting.Contacts(pathway)));
        Publication Of(Edition edition) => edition == Edition.Family ? family.Value : practitioner.Value;
        return new PrintablePathway(pathway.Id.Value, pathway.Services.Count,
            edition => Of(edition).Findings,
            wish => DocumentFiles.Render(Of(wish.Edition).Document, wish, asOf)) { Document = edition => Of(edition).Document };
    }
}
