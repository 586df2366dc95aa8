using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Analysis;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Syntax;
using Pair.Tests.Samples;

namespace Pair.Tests.Fuzzing;

/// <summary>What must hold of the gap report, whatever pathway was understood.</summary>
internal static class FuzzSurvey
{
    private static readonly Screen screen = new(IsTerminal: true, Width: 80, new Paint(on: true));

    private static readonly SurveyFrame apart = SurveyFrame.Usual with { By = [Axis.Level, Axis.Age, Axis.Place, Axis.Cohort, Axis.Carer] };

    /// <summary>Surveys it; throws where something does not hold.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="root">The tree that it was bound from.</param>
    /// <param name="render">Whether to make every form of the report too, with all told apart.</param>
    public static void Check(Pathway pathway, YamlMapping root, bool render)
    {
        var awake = RuleList.All.Where(rule => rule.IsOffByDefault).Select(rule => rule.Name).ToHashSet();
        var found = Examiner.Examine(root, pathway, new Circumstances(Sample.AsOf, new Dictionary<string, int>()) { Awake = awake });
        var survey = Surveyor.Survey(pathway, Sample.AsOf, render ? apart : SurveyFrame.Usual, found);
        var cells = survey.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).ToList();
        Require(survey.Figures.Filled >= 0 && survey.Figures.Cells <= cells.Count, "figures that no map has");
        Require(cells.TrueForAll(cell => cell.Services.Count switch { 0 => cell.State is CellState.None or CellState.Declared or CellState.NoFamilies, 1 => cell.State == CellState.One, _ => cell.State == CellState.Several }), "a cell that is not what it says");
        Require(survey.Grids.All(grid => grid.Rows.All(row => row.Cells.Count == grid.Columns.Count)), "a row without a cell for each column");
        if (!render) return;
        foreach (var format in SurveyFormat.All)
            Require(format.Render(new SurveyReport([survey], Sample.AsOf), screen).Length > 0, $"an empty {format.Name}");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException(what);
    }
}
