namespace Pair.Core.Likeness;

/// <summary>
/// Who has which contact. One that three or more services have says nothing: it is an access number, a mailbox of an office, a page with a list. A strand has
/// the contacts of its service, and entries with the same name and provider count once.
/// </summary>
internal sealed class Holders
{
    private const int Few = 2;

    private readonly Dictionary<string, List<Entry>> byContact = new(StringComparer.Ordinal);
    private readonly bool acrossAreas;

    /// <summary>Asks all entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="acrossAreas">Whether they are of many areas, each asked by itself already: then all may have one number.</param>
    public Holders(IReadOnlyList<Entry> entries, bool acrossAreas = false)
    {
        this.acrossAreas = acrossAreas;
        foreach (var entry in entries)
            foreach (var contact in entry.Contacts)
            {
                if (!byContact.TryGetValue(contact, out var holders)) byContact[contact] = holders = [];
                if (acrossAreas || holders.Count <= Few && !IsAmong(holders, entry)) holders.Add(entry);
            }
    }

    /// <summary>Those who alone share a contact: worth comparing.</summary>
    public IEnumerable<List<Entry>> Sharing
    {
        get
        {
            foreach (var (_, holders) in byContact)
                if (holders.Count == Few || acrossAreas && holders.Count > Few) yield return holders;
        }
    }

    /// <summary>Whether a contact says who has it.</summary>
    public bool Says(string contact) => acrossAreas || byContact[contact].Count <= Few;

    private static bool IsAmong(List<Entry> holders, Entry entry)
    {
        foreach (var holder in holders)
            if (holder.Root == entry.Root || holder.Core == entry.Core) return true;
        return false;
    }
}
