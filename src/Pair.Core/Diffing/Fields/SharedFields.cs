using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>Fields that several kinds of entries have.</summary>
internal static class SharedFields
{
    public static Grounds Detail { get; } = Grounds.Always(Neutral.DetailChanged);

    public static Grounds Called { get; } = Grounds.Always(Neutral.NameChanged);

    public static Grounds Put { get; } = Grounds.Always(Neutral.Wording);

    public static Grounds Days { get; } = new(Neutral.NowSaid, Risky.NoLongerSaid, Neutral.DateChanged);

    public static Grounds Guidance { get; } = new(Neutral.GuidanceAdded, Risky.GuidanceRemoved, Risky.GuidanceChanged);

    /// <summary>Findings that are accepted at an entry.</summary>
    public static Field Accepted(string key = "accept") =>
        new MapField(key, "accepted findings", "finding", Reading.Address, new Grounds(Risky.AcceptanceAdded, Neutral.AcceptanceRemoved, Risky.AcceptanceChanged))
        {
            Inside = name => name == "until" ? Reading.Day : Reading.Text,
            IsNew = "the {0} is accepted now ({1})", IsGone = "the {0} is no longer accepted ({1})", IsOther = "the {0} is accepted otherwise now ({1})",
        };

    /// <summary>Links with words.</summary>
    public static Field Links(string key) => new RecordsField(key, "links", ["title"], new FieldTable(
        new ValueField("title", "words", Reading.Text, Put),
        new ContactField("url", "address", isPhone: false, new Grounds(Neutral.LinkAdded, Risky.LinkRemoved, Risky.LinkChanged))), Risky.LinkRemoved, Neutral.LinkAdded) 
    {
        IsGone = "the link {0} is gone{1}", IsNew = "the link {0} is new{1}", Join = "of the link",
    };
}
