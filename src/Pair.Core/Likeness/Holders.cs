namespace Pair.Core.Likeness;

/// <summary>
/// Who has which contact. One that three or more services have says nothing: it is an access number, a mailbox of an office, a page with a list. A strand has
/// the contacts of its service, and entries with the same name and provider count once.
/// </summary>
internal sealed class Holders
{
    private const int Few = 2;

    private readonly Dictionary<string, List<Entry>> byContact = new(StringComparer.Ordinal);

    /// <summary>Asks all entries.</summary>
    public Holders(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
            foreach (var contact in entry.Contacts)
            {
                if (!byContact.TryGetValue(contact, out var holders)) byContact[contact] = holders = [];
                if (holders.Count <= Few && !IsAmong(holders, entry)) holders.Add(entry);
            }
    }

    /// <summary>Those who have each contact, up to one too many; two alone are worth comparing.</summary>
    public Dictionary<string, List<Entry>> ByContact => byContact;

    /// <summary>Whether a contact says who has it.</summary>
    public bool Says(string contact) => byContact[contact].Count <= Few;

    private static bool IsAmong(List<Entry> holders, Entry entry)
    {
        foreach (var holder in holders)
            if (holder.Root == entry.Root || holder.Core == entry.Core) return true;
        return false;
    }
}
