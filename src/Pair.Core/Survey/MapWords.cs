using Pair.Core.Coverage;
using Pair.Core.Phrasing;

namespace Pair.Core.Survey;

/// <summary>What the map says in words: the same in every form of a survey that people read.</summary>
public static class MapWords
{
    /// <summary>Nothing is there.</summary>
    public const string None = "None";

    /// <summary>Nothing is there, and the partners have said so.</summary>
    public const string Declared = "None, declared";

    /// <summary>One service alone.</summary>
    public const string One = "1 only";

    /// <summary>A service is there, but not for each carer or not the whole time.</summary>
    public const string NotForEveryone = "not for everyone";

    /// <summary>A declared gap takes some of it away.</summary>
    public const string DeclaredInPart = "declared in part";

    /// <summary>Nobody is met in person.</summary>
    public const string Remote = "online or phone";

    /// <summary>No service says who may come.</summary>
    public const string CarersNotSaid = "not said who may come";

    /// <summary>What is in a cell: "None", "1 only", "3, not for everyone".</summary>
    public static string Of(Cell cell)
    {
        var words = cell.State switch
        {
            CellState.NoFamilies => "No such families",
            CellState.None => None,
            CellState.Declared => Declared,
            CellState.One => One,
            _ => SurveyWords.Number(cell.Services.Count),
        };
        return string.Join(", ", Notes(cell).Prepend(words));
    }

    /// <summary>What must be known beside its number to read a cell rightly.</summary>
    public static IEnumerable<string> Notes(Cell cell)
    {
        if (cell.Named > 0) yield return $"{SurveyWords.Number(cell.Named)} by name";
        if (cell.HasHole) yield return NotForEveryone;
        if (cell.IsDeclaredInPart) yield return DeclaredInPart;
        if (cell.IsRemote) yield return Remote;
        if (cell.CarersNotSaid) yield return CarersNotSaid;
    }

    /// <summary>A row: "3 Getting Help".</summary>
    public static string Of(GridRow row) => row.Number is { } number ? $"{SurveyWords.Number(number)} {row.Name}" : row.Name;

    /// <summary>The head of a column: "Birth to 3 months".</summary>
    public static string Column(Stretch ages) => Phrases.Capital(Spans.Of(ages));

    /// <summary>The head over the rows of a table that tell something apart.</summary>
    public static string Heading(Axis axis) => Phrases.Capital(Of(axis));

    /// <summary>What is told apart, in a sentence.</summary>
    public static string Of(Axis axis) => axis switch
    {
        Axis.Level => "level of need",
        Axis.Place => "place",
        Axis.Cohort => "group of families",
        Axis.Carer => "who comes with the baby",
        _ => "age of the baby",
    };
}
