using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>A declared gap in one line: where and what is missing, for whom, and what was done about it.</summary>
internal static class GapLine
{
    public static Line Of(Pathway pathway, Gap gap)
    {
        var element = $"gaps.{gap.Id.Value}";
        var line = new Line(element);
        if (!gap.Catchment.IsEmpty) line.Add(Places.Line(pathway, element, gap.Catchment, Emphasis.Strong)).Say(": ", Emphasis.Strong);
        line.Sentence(gap.Text, "text", Emphasis.Strong);
        var scope = Line.Join(element, "; ", Scope(pathway, gap, element));
        if (!scope.IsEmpty) line.Say(" (").Add(scope).Say(")");
        if (gap.ReportedTo is { } body)
        {
            line.Say(" Reported to ").Name(body, "reported_to");
            if (gap.Date is { } date) line.Say(", ").Day(date, "date");
            line.Say(".");
        }
        else if (gap.Date is { } date) line.Say(" Noted ").Day(date, "date").Say(".");
        if (gap.Review is { } review) line.Say(" Review ").Day(review, "review").Say(".");
        return line;
    }

    private static IEnumerable<Line> Scope(Pathway pathway, Gap gap, string element)
    {
        if (!gap.Levels.IsEmpty) yield return Places.Listed(element, "levels", gap.Levels, id => pathway.Levels.Items.Find(id)?.Name.Value ?? id);
        if (!gap.Offers.IsEmpty) yield return Row(element, "offers", gap.Offers, Typed.Of, Answers.Offers);
        if (gap.Ages is { } ages) yield return new Line(element).Words(Phrases.Of(ages.Value), ages.Where, "ages");
        if (!gap.Carers.IsEmpty) yield return Row(element, "carers", gap.Carers, Typed.Of, Answers.Carers);
        if (!gap.Cohorts.IsEmpty) yield return Places.Listed(element, "cohorts", gap.Cohorts, id => Names.Cohort(pathway, id));
    }

    private static Line Row<T>(string element, string key, Seq<Located<T>> values, Func<T, string> typed, AnswerSet answers) =>
        Line.Join(element, ", ", values.Select(value => new Line(element).Choice(typed(value.Value), value.Where, $"{key}.{typed(value.Value)}", answers.Inside)));
}
