using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class ToolMisused : PathwayRule
{
    public override string Name => "tool-misused";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "NBO or NBAS is used as screening, or a tool that needs a certificate or licence stands without its note";

    public override string Why =>
        """
        The NBO is a way to look at a newborn together and to build a relationship. It has no pass or fail. The NBAS describes how a newborn behaves, in research and in clinics. Whoever screens with one of them gives families a result that means nothing.
        Several tools may be used only by staff with a certificate, or by services with a licence. The note that is printed beside the tool says so; without it somebody uses the tool in good faith, and wrongly.
        """;

    public override IReadOnlyList<string> Sources => ["S60", "S61", "S61b", "S68", "own"];

    public override string Mend =>
        """
        Say what the NBO or NBAS is for here: to watch the baby together. For screening name a tool that is made for it.
        Where a note is missing, say under `tools:` who may use the tool: `nbo: { training: Certified staff only. }`. If you leave `training` out, the note that comes with `pair` is printed.
        """;

    public override string Bad =>
        """
        information_gathering:
          guidance:
            text: Screen every newborn with the NBO.
            tools: [nbo, asq-3]
        tools:
          asq-3: { training: "" }
        """;

    public override string Good =>
        """
        information_gathering:
          guidance:
            text: Watch the newborn together with the parents. The NBO is not for screening.
            tools: [nbo, asq-3]
        """;

    public override void Check(Examination examination)
    {
        CheckPurposes(examination);
        CheckNotes(examination);
        foreach (var passage in examination.Passages)
            if (passage.Kind is not (PassageKind.Title or PassageKind.Story)) CheckText(examination, passage);
    }

    private void CheckPurposes(Examination examination)
    {
        foreach (var tool in examination.Pathway.Tools)
        {
            if (tool.Purpose is not { Value: ToolPurpose.CaseFinding } purpose || Shipped.Holds(purpose.Where.Source)) continue;
            if (ShippedTools.Of(tool) is not { } known || !ShippedTools.NeverScreens(known)) continue;
            var name = ShippedTools.Word(known, "short");
            examination.Report(Found($"{name} is not made for finding cases", purpose.Where, $"tools.{tool.Id.Value}", tool.Id.Value, "purpose") with
            {
                Label = "not what it was made for",
                Help = $"write `purpose: {ShippedTools.Word(known, "purpose")}`, and name a tool that is made for screening if you need one",
            });
        }
    }

    private void CheckNotes(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var id in pathway.InformationGathering.Guidance?.Tools ?? default)
        {
            if (pathway.Tools.Find(id.Value) is not { } tool || !string.IsNullOrWhiteSpace(tool.Training?.Value)) continue;
            if (ShippedTools.Of(tool) is not { } known || !ShippedTools.AsksForProof(known)) continue;
            var proof = ShippedTools.Word(known, "requires");
            // An id of the shipped list has its note, unless the area's own entry took it away.
            var emptied = Shipped.Collection("tools")!.Find(id.Value) is not null;
            examination.Report(Found($"{tool.Short?.Value ?? tool.Name.Value} needs a {proof}, and its note does not say so", examination.Place("tools", id.Value, "training"), $"tools.{id.Value}", id.Value, "training") with
            {
                Label = emptied ? "this takes the note away" : "no `training` here",
                Help = emptied
                    ? $"take the line out, and the note \"{ShippedTools.Word(known, "training")}\" is printed, or say who may use it"
                    : $"add who may use it, such as `training: {ShippedTools.Word(known, "training")}`",
                Related = [new RelatedPlace(id.Where, "Section B names it here")],
            });
        }
    }

    private void CheckText(Examination examination, Passage passage)
    {
        if (!passage.Text.Value.Contains("screen", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var entry in Shipped.Collection("tools")!.Entries)
        {
            if (entry.Value is not YamlMapping tool || !ShippedTools.NeverScreens(tool)) continue;
            var name = ShippedTools.Word(tool, "short");
            if (ScreeningWords.Find(passage.Text.Value, [name, ShippedTools.Word(tool, "name")]) is not { } words) continue;
            examination.Report(Found($"{name} is not for screening", Part(passage.Text.Where, words), passage.Element, entry.Key.Value, words) with
            {
                Label = "not what it was made for",
                Help = $"say what the {name} is for, such as \"watch the baby together\", and name a tool that is made for screening if you need one",
            });
        }
    }

    // Where the words stand in the source as they are read; else the whole text.
    private static Location Part(Location text, string words)
    {
        var at = text.Words.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? text : new Location(text.Source, new TextSpan(text.Span.Start + at, words.Length));
    }
}
