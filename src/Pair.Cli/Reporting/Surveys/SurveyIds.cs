using System.Text.Json;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>How machines read a survey: ids, and words as authors type them.</summary>
internal static class SurveyIds
{
    /// <summary>A value of a list of words: <c>foster-carer</c>, <c>no-families</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Some of the carers, in the order of the language; all four are told one by one.</summary>
    public static IReadOnlyList<string> Of(CarerSet carers) => [.. CarerSets.Each.Where(carer => carers.HasFlag(CarerSets.Of(carer))).Select(carer => Of(carer))];

    /// <summary>What entries are called by.</summary>
    public static IReadOnlyList<string> Of<T>(Seq<T> entries) where T : IEntry => [.. entries.Select(entry => entry.Id.Value)];

    /// <summary>Ids as their author wrote them.</summary>
    public static IReadOnlyList<string> Of(Seq<Located<string>> ids) => [.. ids.Select(id => id.Value)];

    /// <summary>Days since the pregnancy began, without noughts behind the last decimal.</summary>
    public static decimal Days(Age age) => age.Days / 1.0000000000000000000000000000m;
}
