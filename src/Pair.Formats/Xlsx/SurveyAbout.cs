using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Formats.Xlsx;

/// <summary>The sheet that says what the others are about: of which pathway and day, in which figures, and what they do not say.</summary>
internal static class SurveyAbout
{
    /// <summary>The sheet.</summary>
    public static Sheet Sheet(IReadOnlyList<PathwaySurvey> surveys)
    {
        var rows = new List<SheetRow>();
        foreach (var survey in surveys)
        {
            var (pathway, figures) = (survey.Pathway, survey.Figures);
            rows.Add(new([new SheetCell.Words(pathway.Title.Value, Look.Heading)]));
            rows.Add(Row("Area", new SheetCell.Words(pathway.Area.Name.Value)));
            rows.Add(Row("As of", new SheetCell.Day(survey.Day)));
            rows.Add(Row("Told apart", new SheetCell.Words(survey.Frame.By.IsEmpty ? "nothing" : Phrases.Listed([.. survey.Frame.By.Select(axis => MapWords.Of(axis))]))));
            if (SurveyWords.Unfilled(survey) is { } unfilled) rows.Add(Row("Not filled in", new SheetCell.Words(unfilled)));
            rows.Add(Row("Services that count", new SheetCell.Number(figures.Services)));
            rows.Add(Row("Cells of the map", new SheetCell.Number(figures.Cells)));
            rows.Add(Row("Filled", new SheetCell.Number(figures.Filled)));
            rows.Add(Row("Empty", new SheetCell.Number(figures.Empty)));
            rows.Add(Row("Declared empty", new SheetCell.Number(figures.Declared)));
            rows.Add(Row("Not for everyone", new SheetCell.Number(figures.InPart)));
            rows.Add(Row("One service alone", new SheetCell.Number(figures.One)));
            rows.Add(Row("Gaps found", new SheetCell.Number(survey.Found.Count)));
            if (SurveyWords.Untold(survey) is { } untold) rows.Add(Row("Not told among them", new SheetCell.Words(untold)));
            rows.Add(Row("Declared gaps", new SheetCell.Number(survey.Declared.Count)));
            rows.Add(new([]));
        }
        rows.Add(Row("What this report does not say", new SheetCell.Words(SurveyWords.NotSaid)));
        return new Sheet("About", [new(30, 40), new(90, 90)], rows.ToSeq());
    }

    private static SheetRow Row(string name, SheetCell value) => new([new SheetCell.Words(name, Look.Name), value]);
}
