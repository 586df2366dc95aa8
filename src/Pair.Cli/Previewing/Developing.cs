using Pair.Cli.Commands;
using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Previewing;

/// <summary>Makes of what the files say now what a preview shows.</summary>
internal sealed class Developing(World world, Stages stages)
{
    private static readonly OutputFormat page = OutputFormat.All.Single(format => format.Name == OutputFormat.Page);
    private static readonly OutputFormat pdf = OutputFormat.All.Single(format => format.Name == "pdf");
    private static readonly OutputFormat word = OutputFormat.All.Single(format => format.Name == OutputFormat.Word);

    private int pathways;

    /// <summary>Reads, checks and renders the pages.</summary>
    /// <param name="before">What was shown until now.</param>
    /// <param name="choices">What the user chose.</param>
    /// <param name="sources">Where the files are.</param>
    /// <returns>What is shown from now on, and the report on it.</returns>
    public (PreviewState State, Report Report) Of(PreviewState before, SharedChoices choices, Room sources)
    {
        var (reading, templates) = (new Since(choices, sources, world, stages).Read(sources), new Templates(sources, world.Folder));
        var (shown, findings) = (new List<ShownPathway>(), new List<Finding>(reading.Findings));
        foreach (var pathway in reading.Pathways)
        {
            var known = before.Pathways.FirstOrDefault(old => old.Path == pathway.Path);
            // Where a workspace file cannot be understood, nobody knows how its pathways are meant.
            var understood = pathway.Home is not { File: not null, Settings: null };
            if (pathway.IsUnderstood && understood)
            {
                var plan = new PathwayPlan(pathway, ".", [page], OutputEdition.All) { Templates = templates.Of(pathway.Home.Settings) }.Opened();
                shown.Add(Show(plan, known, before.Number + 1, findings, reading.Judging));
            }
            else if (known is not null) shown.Add(known with { IsCurrent = false });
        }
        if (!reading.Understood) shown.AddRange(PreviewState.AsTheyWere(before.Pathways.Where(old => !shown.Exists(other => other.Path == old.Path))));
        shown.Sort((one, other) => one.Number - other.Number);
        var report = Report.Of(reading, FindingOrder.Sort(findings.Concat(templates.Refusals)), choices.FailOn);
        return (new PreviewState(before.Number + 1, shown, report.Open, report.Count), report);
    }

    private ShownPathway Show(PathwayPlan plan, ShownPathway? known, int version, List<Finding> findings, Judging judging)
    {
        var files = new RenderedFile[plan.Editions.Count];
        Rendering.EachEdition(plan, atOnce: true, edition => files[edition] = Render(plan, edition, page));
        var (found, pages) = (new List<Finding>(), new List<ShownPage>());
        for (var i = 0; i < files.Length; i++)
        {
            var (number, old) = (i, known?.Pages[i]);
            Rendering.Add(found, plan.Printable.Publish(plan.Editions[i].Edition));
            if (TemplateChoice.Missing(plan.Templates, plan.Editions[i]) is { } missing) found.Add(missing);
            Rendering.Add(found, files[i].Findings);
            var isSame = old is not null && old.Html.AsSpan().SequenceEqual(files[i].Bytes);
            pages.Add(new ShownPage(plan.Editions[i], isSame ? old!.Version : version, files[i].Bytes,
                new Lazy<byte[]>(() => Render(plan, number, pdf).Bytes), new Lazy<byte[]>(() => Render(plan, number, word).Bytes)));
        }
        findings.AddRange(judging.Judge(plan.Pathway, found));
        return new ShownPathway(known?.Number ?? pathways++, plan.Pathway.Path, plan.Id, pages);
    }

    // The file of one format alone, as `build --to` that format writes it.
    private static RenderedFile Render(PathwayPlan plan, int edition, OutputFormat format)
    {
        var rendered = new Dictionary<OutputFormat, RenderedFile>();
        Rendering.Render(plan with { Formats = [format] }, edition, format, null, rendered);
        return rendered[format];
    }
}
