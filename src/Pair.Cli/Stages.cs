using Pair.Cli.Files;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Settings;
using Pair.Core.Survey;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Formats.Html.Site;
using Pair.Formats.Word;
using Pair.Formats.Word.Templates;

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
            return new CompiledPathway(path, printable, compiled.Findings, compiled.Sources) { Pathway = compiled.Pathway, Root = compiled.Root, Heritage = compiled.Heritage };
        });

    /// <summary>A state of a pathway that no file holds as such, ready for documents: a base as it is handed on to an area.</summary>
    public static CompiledPathway Of(Sources sources, PathwayState state, Seq<SourceText> read, string folder, DateOnly asOf) =>
        new(state.Path, Printable(sources, new Compilation(state.Path, state.Pathway, state.Root, default, read), state.Pathway, folder, asOf), default, read) { Pathway = state.Pathway, Root = state.Root };

    private static PrintablePathway Printable(Sources sources, Compilation compiled, Pathway pathway, string folder, DateOnly asOf)
    {
        // Each edition is published once, and only when a format asks: `check` never does, and so never loads what the formats need.
        var (practitioner, family) = (Publish(Edition.Practitioner), Publish(Edition.Family));
        Lazy<Publication> Publish(Edition edition) => new(() => Publisher.Publish(sources, compiled, edition, folder, asOf, Waiting.Contacts(pathway)));
        Publication Of(Edition edition) => edition == Edition.Family ? family.Value : practitioner.Value;
        return new PrintablePathway(pathway.Id.Value, pathway.Services.Count,
            edition => Of(edition).Findings,
            wish => Export(Of(wish.Edition).Document, wish, asOf)) { Document = edition => Of(edition).Document };
    }

    /// <summary>An atlas as a web page for a board.</summary>
    public static string AtlasPage(Core.Rollup.Atlas atlas) => Formats.Html.Rollup.RollupPage.Render(atlas, ProgramVersion.Line);

    /// <summary>An atlas as a workbook.</summary>
    public static byte[] AtlasWorkbook(Core.Rollup.Atlas atlas) => Formats.Xlsx.AtlasWorkbook.Render(atlas);

    /// <summary>A document whose differences from an older one can be accepted or rejected in Word.</summary>
    public static byte[] TrackedChanges(Document before, Document after, Comparing.Authors authors)
    {
        return Formats.Word.Redlining.Redline.Write(before, after, where => Shown(authors.Of(where)), (now, was) => Shown(authors.RemoverOf(now, was)));

        static Formats.Word.Redlining.Authorship Shown(Authored authored) => new(authored.Name, authored.Date);
    }

    /// <summary>The words of a Word document, whoever wrote it, as lines.</summary>
    public static string WordText(ReadOnlyMemory<byte> file) => Formats.Word.Reading.WordText.Of(file);

    /// <summary>A comparison as a web page for a board or a reviewer.</summary>
    public static string DiffPage(Core.Diffing.DiffReport report) => Formats.Html.Diff.DiffPage.Render(report, ProgramVersion.Line);

    /// <summary>Surveys as a web page for a board.</summary>
    public static string SurveyPage(IReadOnlyList<PathwaySurvey> surveys) => Formats.Html.Survey.SurveyPage.Render(surveys, ProgramVersion.Line);

    /// <summary>Surveys as a workbook for a spreadsheet.</summary>
    public static byte[] SurveyWorkbook(IReadOnlyList<PathwaySurvey> surveys) => Formats.Xlsx.SurveyWorkbook.Render(surveys);

    /// <summary>What the index of a site says of a pathway.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="folder">Folder of its files, from the index; empty where they lie beside it.</param>
    /// <param name="editions">What is built of it.</param>
    /// <param name="asOf">The day on which it is read.</param>
    public static ListedPathway Listed(Pathway pathway, string folder, Seq<SiteEditionWish> editions, DateOnly asOf)
    {
        var places = new List<string>();
        foreach (var place in pathway.Places) places.Add(place.Name.Value.Trim());
        return new ListedPathway(new SitePathway(pathway.Id.Value, folder, pathway.Title.Value.Trim(), pathway.Area.Name.Value.Trim(), pathway.Language?.Value ?? "en-GB")
        {
            Summary = EditionFacts.Summary(pathway),
            Places = places.ToSeq(),
            IsDraft = EditionFacts.IsDraft(pathway),
            IsNotReady = EditionFacts.IsNotReady(pathway, Waiting.Contacts(pathway)),
            IsOverdue = EditionFacts.IsOverdue(pathway, asOf),
            LastReviewed = pathway.LastReviewed?.Value,
            NextReview = pathway.NextReview?.Value,
            Editions = editions.Select(edition => new SiteEdition(edition.Edition, edition.Page, SisterFiles(edition.Files))).ToSeq(),
        });
    }

    /// <summary>The index of a site as a web page.</summary>
    /// <param name="pathways">What it leads to.</param>
    /// <param name="missing">How many pathways belong to it and could not be made.</param>
    public static byte[] SitePage(IReadOnlyList<ListedPathway> pathways, int missing) =>
        Formats.Html.Site.SitePage.Render([.. pathways.Select(pathway => pathway.Entry)], ProgramVersion.Line, missing);

    private static Seq<SisterFile> SisterFiles(Seq<Sister> sisters) =>
        sisters.Select(sister => new SisterFile(sister.Format, sister.FileName, sister.Size) { Pages = sister.Pages }).ToSeq();

    /// <summary>The page in which a preview shows pages.</summary>
    public static ShellPage PreviewShell()
    {
        var (bytes, policy) = Formats.Html.Preview.PreviewPage.Render();
        return new ShellPage(bytes, policy);
    }

    /// <summary>Whether a file that stands where a Word document is to be written holds anybody's work.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="own">Makes the document that is to be written.</param>
    public static Finding? EditedOutput(string path, ReadOnlyMemory<byte> file, Func<ReadOnlyMemory<byte>> own) => Formats.Word.Reading.EditedOutput.Find(path, file, own);

    /// <summary>The finding of a file that stands there and cannot be read.</summary>
    public static Finding UnreadableOutput(string path, string reason) => Formats.Word.Reading.EditedOutput.Unreadable(path, reason);

    /// <summary>A template to start from, as a Word file.</summary>
    public static byte[] StarterTemplate(Edition edition) => Formats.Word.Templates.StarterTemplate.Write(edition);

    /// <summary>Opens a Word file that documents are put into, or says why it is not taken.</summary>
    /// <param name="path">In shown form.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="named">Where a <c>pair.yaml</c> names it; null where the user did.</param>
    public static OpenedTemplate OpenTemplate(string path, ReadOnlyMemory<byte> bytes, Location? named)
    {
        var (template, refusal) = TemplateRead.Open(path, bytes, named);
        return new OpenedTemplate(template is null ? null : new TemplateFile(template, named), refusal);
    }

    // A method of its own, because the types of Pair.Formats are loaded when it is first run.
    private static RenderedFile Export(Document document, RenderWish wish, DateOnly asOf)
    {
        var sisters = SisterFiles(wish.Sisters);
        var word = wish is { Template: null, Annotation: null } ? null : new WordWishes
        {
            Template = wish.Template?.File, Comments = wish.Annotation?.Findings ?? default, CommentsFrom = asOf, LeavesOtherComments = wish.Annotation?.LeavesOthers == true,
        };
        var neighbours = wish is { OtherPage: null, Index: null } ? null : new Neighbours(wish.OtherPage, wish.Index?.Address, wish.Index?.ManyAreas == true);
        var export = Exporter.Write(document, wish.Format, sisters, word, neighbours);
        return new RenderedFile(export.Bytes, export.Pages, export.Findings) { Comments = export.Comments };
    }
}

/// <summary>A pathway as far as a command must know it.</summary>
/// <param name="Path">Its main file.</param>
/// <param name="Printable">Null where the file cannot be understood.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="Sources">Every file that it was read from, the main file first.</param>
internal sealed record CompiledPathway(string Path, PrintablePathway? Printable, Seq<Finding> Findings, Seq<SourceText> Sources)
{
    /// <summary>What the rules look at; null where the file cannot be understood.</summary>
    public Pathway? Pathway { get; init; }

    /// <summary>The tree that the pathway was bound from.</summary>
    public YamlMapping? Root { get; init; }

    /// <summary>What it took from the pathways that it is built on; null where it is built on none.</summary>
    public Heritage? Heritage { get; init; }
}

/// <summary>A pathway that was understood.</summary>
/// <param name="Id">Its id, the stem of its files.</param>
/// <param name="Services">How many services it has.</param>
/// <param name="Publish">Makes the document of an edition, and says what was found in doing so; pictures that cannot be shown, say.</param>
/// <param name="Render">Makes the bytes of a file, also on several threads at once.</param>
internal sealed record PrintablePathway(string Id, int Services, Func<Edition, Seq<Finding>> Publish, Func<RenderWish, RenderedFile> Render)
{
    /// <summary>The document of an edition itself, for whoever lays two beside each other; null where stages were invented.</summary>
    public Func<Edition, Document>? Document { get; init; }
}

/// <summary>A file that is wanted.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Format"><c>docx</c>, <c>pdf</c> or <c>html</c>.</param>
/// <param name="Sisters">The files made beside it.</param>
internal sealed record RenderWish(Edition Edition, string Format, Seq<Sister> Sisters)
{
    /// <summary>What a Word file is put into; null for its own look.</summary>
    public TemplateFile? Template { get; init; }

    /// <summary>The findings that stand in a Word file; null for none.</summary>
    public Annotation? Annotation { get; init; }

    /// <summary>The web page of the other edition, which a web page leads to; null where it is not built.</summary>
    public string? OtherPage { get; init; }

    /// <summary>The index that a web page leads to; null for none.</summary>
    public SiteLink? Index { get; init; }
}

/// <summary>Findings as comments in a Word file.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="LeavesOthers">Whether those about what the file does not show are left to another; otherwise they stand on its title.</param>
internal sealed record Annotation(Seq<Finding> Findings, bool LeavesOthers);

/// <summary>A file of the same build in another format, made before; its size is in bytes.</summary>
internal sealed record Sister(string Format, string FileName, int Size)
{
    /// <summary>How many pages it has; null where its format has none.</summary>
    public int? Pages { get; init; }
}

/// <summary>Where a web page finds the index of its site.</summary>
/// <param name="Address">From the page.</param>
/// <param name="ManyAreas">Whether it leads to several areas.</param>
internal sealed record SiteLink(string Address, bool ManyAreas);

/// <summary>What the index of a site says of a pathway, once its files are made.</summary>
internal sealed record ListedPathway(SitePathway Entry);

/// <summary>An edition that the index of a site leads to: its page, and the same as files.</summary>
internal sealed record SiteEditionWish(Edition Edition, string Page, Seq<Sister> Files);

/// <summary>What a format gives: bytes, pages where it has any, and what only it can find.</summary>
internal sealed record RenderedFile(byte[] Bytes, int? Pages, Seq<Finding> Findings)
{
    /// <summary>How many findings stand in it as comments.</summary>
    public int Comments { get; init; }
}

/// <summary>The page around those of a preview.</summary>
/// <param name="Bytes">The page.</param>
/// <param name="Policy">The content security policy that is sent with it.</param>
internal sealed record ShellPage(byte[] Bytes, string Policy);

/// <summary>A Word file of the area that documents can be put into.</summary>
/// <param name="File">Its parts.</param>
/// <param name="Named">Where a <c>pair.yaml</c> names it; null where the user did.</param>
internal sealed record TemplateFile(WordTemplate File, Location? Named)
{
    /// <summary>Its path in shown form.</summary>
    public string Path => File.Path;

    /// <summary>Whether it is meant for an edition.</summary>
    public bool Serves(Edition edition) => File.Serves(edition);
}

/// <summary>What came of opening a template.</summary>
/// <param name="Template">Null where it is refused.</param>
/// <param name="Refusal">Why it is; null where it is not.</param>
internal sealed record OpenedTemplate(TemplateFile? Template, Finding? Refusal);
