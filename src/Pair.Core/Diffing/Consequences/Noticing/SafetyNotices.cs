using Pair.Core.Model;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>Who notices that a number for danger or crisis is gone or another: everybody, and each number is told once, whatever else of it changed.</summary>
/// <param name="old">The numbers as they were.</param>
/// <param name="young">The numbers as they are.</param>
internal sealed class SafetyNotices(Safeguarding old, Safeguarding young)
{
    private const string Who = "Families and staff";
    private const string Section = "safeguarding";

    private readonly List<Change> changes = [];

    /// <summary>Takes note of a change of the section.</summary>
    public void Add(Change change) => changes.Add(change);

    /// <summary>Tells who notices.</summary>
    public void Tell(Notices notices)
    {
        if (changes.Count == 0) return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        Tell("social_care", "help to keep a baby safe", old.SocialCare, young.SocialCare);
        Tell("out_of_hours", "help out of hours", old.OutOfHours, young.OutOfHours);
        Tell("crisis", "help in a crisis", old.Crisis, young.Crisis);
        // The number of one place is gone beside the number for all.
        foreach (var change in changes)
            if (!told.Contains(change.Key.Split('.')[0]) || change.Key.Contains(".contacts", StringComparison.Ordinal))
                notices.Add(Topic.Safety, change.Class, Who, "must know what changed for danger or crisis: {0}", null, change.Says, Section);

        void Tell(string key, string what, SafeguardingContact? before, SafeguardingContact? after)
        {
            if (before?.Phone is not { } phone || phone.Value == after?.Phone?.Value) return;
            told.Add(key);
            var name = (after?.Name ?? before.Name)?.Value;
            var text = after?.Phone is { } now
                ? $"must ring {now.Value} for {what}{(name is null ? "" : $" ({name})")}, no longer {phone.Value}"
                : $"have nobody to ring for {what} any more; {(before.Name is null ? "the number was" : $"{before.Name.Value} was at")} {phone.Value}";
            notices.Add(Topic.Safety, ChangeClass.Breaking, Who, Words.Plain(text), null, "", Section);
        }
    }
}
