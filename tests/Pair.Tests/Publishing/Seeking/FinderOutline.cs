using System.Globalization;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Tests.Publishing.Seeking;

/// <summary>What a finder asks and what each entry answers, a line each, for people to read.</summary>
internal static class FinderOutline
{
    public static string Of(Finder finder)
    {
        var text = new StringBuilder();
        foreach (var question in finder.Questions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{question.Id} ({question.Kind}): {question.Label} [{question.Any}]");
            foreach (var choice in question.Choices)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {(choice.Mark is { } mark ? $"({mark}) " : "")}{choice.Value}: {choice.Label}{(choice.Group is { } group ? $" < {group}" : "")}{(choice.Days is { } days ? $" = {Of(days)}" : "")}");
        }
        foreach (var entry in finder.Entries)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{entry.Anchor}{(entry.Words.Length > 0 ? $" also \"{entry.Words}\"" : "")}");
            foreach (var fit in entry.Fits) text.AppendLine(CultureInfo.InvariantCulture, $"  {fit.Question}: {Of(fit)}");
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>One answer: the values, the days, "not said", or "nobody".</summary>
    public static string Of(FinderFit? fit) => fit switch
    {
        null => "everybody",
        FinderFit.NotSaid => "not said",
        FinderFit.Ages ages => ages.Are is { } are ? Of(are) : "nobody",
        FinderFit.Values { Are.IsEmpty: true } => "nobody",
        FinderFit.Values values => string.Join(' ', values.Are),
        _ => throw new InvalidOperationException(fit.GetType().Name),
    };

    private static string Of(FinderDays days) => string.Create(CultureInfo.InvariantCulture, $"{days.From:0.####} until {days.To?.ToString("0.####", CultureInfo.InvariantCulture) ?? "ever"}");
}
