using System.Globalization;
using Pair.Core.Diffing.Policy;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>How old a parent may be, in whole years; left out is any age.</summary>
internal sealed class CarerAgeField(string key, string words, string subject) : Field(key, words)
{
    /// <summary>The line of the policy for something else than a service; null for those of ages.</summary>
    public Ground? Always { get; init; }

    protected override bool AreSame(FieldPair pair)
    {
        var (before, after) = (Years(pair.Before), Years(pair.After));
        return before.From == after.From && before.To == after.To;
    }

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Years(pair.Before), Years(pair.After));
        var ground = Always ?? (after.From >= before.From && after.To <= before.To
            ? Breaking.CarerAgeNarrower
            : after.From <= before.From && after.To >= before.To ? Neutral.CarerAgeWider : Breaking.CarerAgeMoved);
        pair.Tell(ground, $"{subject} {Read(after)} now, no longer {(ground == Neutral.CarerAgeWider ? "only " : "")}{Read(before)}", before.IsAny ? default : [Read(before)], after.IsAny ? default : [Read(after)]);
    }

    private static string Read(Span years) => (years.From, years.To) switch
    {
        (0, int.MaxValue) => "of any age",
        (0, var to) => $"{to} or under",
        (var from, int.MaxValue) => $"{from} or over",
        var (from, to) => $"{from} to {to}",
    };

    private static Span Years(YamlNode? node) => new(Number((node as YamlMapping)?["minimum"]) ?? 0, Number((node as YamlMapping)?["maximum"]) ?? int.MaxValue);

    private static int? Number(YamlNode? node) =>
        Value(node) is { } said && decimal.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < int.MaxValue ? (int)number : null;

    private sealed record Span(int From, int To)
    {
        public bool IsAny => From == 0 && To == int.MaxValue;
    }
}
