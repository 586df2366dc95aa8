using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The four cells of Section B.</summary>
internal static class StepCells
{
    private const string Element = "information_gathering";

    public static Cell Training(Pathway pathway, TrainingStep? step)
    {
        if (step is null) return Missing("training");
        var lines = new List<Line>();
        if (step.Text is { } text) lines.Add(new Line(Element).Sentence(text, "training.text"));
        if (!step.Services.IsEmpty)
            lines.Add(new Line(Element).Say("Turn to: ", Emphasis.Strong)
                .Add(Line.Join(Element, " · ", step.Services.Select(id => ServiceNames.WithPhone(pathway, Element, "training.services", id)))).Say("."));
        return Make("training", lines, step.Links);
    }

    public static Cell Guidance(Pathway pathway, GuidanceStep? step)
    {
        if (step is null) return Missing("guidance");
        var lines = new List<Line>();
        if (step.Text is { } text) lines.Add(new Line(Element).Sentence(text, "guidance.text"));
        var views = step.Perspectives;
        lines.Add(Line.Join(Element, " ", [
            Prompts("Baby:", "guidance.perspectives.baby", views.Baby),
            Prompts("Parent or carer:", "guidance.perspectives.parent_carer", views.ParentCarer),
            Prompts("Family:", "guidance.perspectives.family_network", views.FamilyNetwork)]));
        var risks = step.Risks;
        lines.Add(Line.Join(Element, " ", [
            Risks("Risk for the baby:", "guidance.risks.infant", risks.Infant),
            Risks("For the parent or carer:", "guidance.risks.parent_carer", risks.ParentCarer),
            Risks("In the relationship:", "guidance.risks.relationship", risks.Relationship)]));
        if (!step.Tools.IsEmpty)
            lines.Add(new Line(Element).Say("Tools: ", Emphasis.Strong).Add(Line.Join(Element, " ", step.Tools.Select(id => Tool(pathway, id)))));
        return Make("guidance", lines, step.Links);
    }

    public static Cell Prompts(string key, PromptStep? step)
    {
        if (step is null) return Missing(key);
        var lines = new List<Line>();
        if (step.Text is { } text) lines.Add(new Line(Element).Sentence(text, $"{key}.text"));
        lines.Add(Prompts(null, $"{key}.prompts", step.Prompts));
        return Make(key, lines, step.Links);
    }

    private static Line Prompts(string? label, string key, Seq<Located<string>> prompts)
    {
        var line = new Line(Element);
        if (prompts.IsEmpty) return line;
        if (label is not null) line.Say(label + " ", Emphasis.Strong);
        return line.Add(Line.Join(Element, " ", prompts.Select((prompt, i) => new Line(Element).Sentence(prompt, $"{key}.{i}"))));
    }

    private static Line Risks(string label, string key, Seq<Located<string>> risks)
    {
        var line = new Line(Element);
        if (risks.IsEmpty) return line;
        return line.Say(label + " ", Emphasis.Strong).Add(Line.Series(Element, key, risks));
    }

    private static Line Tool(Pathway pathway, Located<string> id)
    {
        var line = new Line(Element);
        if (pathway.Tools.Find(id.Value) is not { } tool) return line;
        var from = $"tools.{id.Value}";
        var name = new Line(Element).Words(tool.Name.Value, id.Where, $"guidance.tools.{id.Value}");
        if (tool.Short is { } shortForm && !tool.Name.Value.StartsWith(shortForm.Value, StringComparison.Ordinal)) name.Say(" (").Add(new Line(from).Name(shortForm, "short")).Say(")");
        line.Add(name);
        if (tool.Ages is { } ages) line.Say(", ").Add(new Line(from).Words(Phrases.Of(ages.Value), ages.Where, "ages"));
        line.Say(".");
        if (tool.Training is { } training) line.Say(" ").Add(new Line(from).Sentence(training, "training"));
        return line;
    }

    private static Cell Make(string key, List<Line> lines, Seq<TitledLink> links)
    {
        for (var i = 0; i < links.Count; i++)
            lines.Add(new Line(Element).Name(links[i].Title, $"{key}.links.{i}.title").Say(": ").Address(links[i].Url, $"{key}.links.{i}.url"));
        var content = lines.Where(line => !line.IsEmpty).Select(line => (Block)line.As(ParagraphRole.Body)).ToSeq();
        return content.IsEmpty ? Missing(key) : new Cell(content, new Origin(Element, key, null));
    }

    private static Cell Missing(string key) =>
        new([new Line(Element).Say("This step is not written yet.", Emphasis.Strong).As(ParagraphRole.Body)], new Origin(Element, key, null));
}
