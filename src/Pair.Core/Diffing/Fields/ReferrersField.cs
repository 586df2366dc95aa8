using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>Who can refer: <c>anyone</c> includes all, and <c>any-professional</c> its kind.</summary>
internal sealed class ReferrersField(string key, string words) : Field(key, words)
{
    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(Reading.Referrer)];

    protected override bool AreSame(FieldPair pair) =>
        Items(pair.Before).Select(item => pair.Sides.Now(Reading.Referrer, item.Value)).ToHashSet().SetEquals(Items(pair.After).Select(item => item.Value));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Items(pair.Before), Items(pair.After));
        var (could, can) = (All(pair.Old, before), All(pair.Young, after));
        var gone = before.FindAll(item => !Holds(can, pair.Old, item, id => pair.Sides.Now(Reading.Referrer, id)));
        var come = after.FindAll(item => !Holds(could, pair.Young, item, id => pair.Sides.Then("referrers", id)));
        var who = IsAny(pair.Old, gone) && after.Count > 0 && come.Count == 0
            ? $"only {Phrases.Listed(Staff(pair.Young, after), "or")} can refer now, no longer {Phrases.Listed(Staff(pair.Old, gone), "or")}"
            : Who(pair.Old, gone, "no longer ");
        if (gone.Count > 0) pair.TellGone(Breaking.RouteRemoved, who, Names(pair.Old, gone), gone.Count == 1 ? gone[0] : null);
        if (come.Count > 0) pair.TellNew(Neutral.RouteAdded, Who(pair.Young, come, "now "), Names(pair.Young, come), come.Count == 1 ? come[0] : null);
    }

    private static bool IsAny(Reader reader, List<YamlScalar> items) => items.Exists(item => reader.Pathway.Referrers.Find(item.Value) is { Includes.IsEmpty: false });

    private static List<string> Staff(Reader reader, List<YamlScalar> items) => items.ConvertAll(item => item.Value switch
    {
        "self" => "families themselves",
        "every-family" => "every family",
        _ when IsAny(reader, [item]) => reader.Read(Reading.Referrer, item.Value),
        _ => WithArticle(reader.Read(Reading.Referrer, item.Value)),
    });

    // "families can no longer refer themselves", "a health visitor or a GP can no longer refer".
    private static string Who(Reader reader, List<YamlScalar> items, string when)
    {
        var families = new List<string>();
        var staff = new List<string>();
        foreach (var item in items)
            if (item.Value == "self") families.Add($"families can {when}refer themselves");
            else if (item.Value == "every-family") families.Add(when == "now " ? "every family is reached without a referral now" : "it is no longer said that every family is reached without a referral");
            else staff.AddRange(Staff(reader, [item]));
        if (staff.Count > 0) families.Add($"{Phrases.Listed(staff, "or")} can {when}refer");
        return Phrases.Listed(families);
    }

    private static string WithArticle(string name) => name.Length > 0 && "aeioAEIO".Contains(name[0]) ? $"an {name}" : name.Length == 0 ? name : $"a {name}";

    private static Text.Seq<string> Names(Reader reader, List<YamlScalar> items) => Text.Seq.ToSeq(items.Select(item => reader.Read(Reading.Referrer, item.Value)));

    // "Any health professional" is nobody new where any professional could refer: a group is all who are in it.
    private static bool Holds(HashSet<string> all, Reader reader, YamlScalar item, Func<string, string> there) =>
        all.Contains(there(item.Value)) || (reader.Pathway.Referrers.Find(item.Value) is { Includes: { IsEmpty: false } members } && members.All(member => all.Contains(there(member.Value))));

    private static HashSet<string> All(Reader reader, List<YamlScalar> items)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            all.Add(item.Value);
            foreach (var included in reader.Pathway.Referrers.Find(item.Value)?.Includes ?? default) all.Add(included.Value);
        }
        return all;
    }
}
