using Pair.Core.Coverage;
using Pair.Core.Diffing.Policy;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>Says who notices the changes of a pathway, and what they are to them.</summary>
/// <param name="old">The old side, seen against the new one.</param>
/// <param name="young">The new side, seen against the old one.</param>
/// <param name="changes">What is otherwise.</param>
internal sealed class AffectedFinder(Views old, Views young, Seq<Change> changes)
{
    private readonly Notices notices = new();
    private readonly SafetyNotices safety = new(old.Here.Pathway.Safeguarding, young.Here.Pathway.Safeguarding);

    /// <summary>Everybody, for a pathway that is new or gone.</summary>
    public static Seq<Affected> OfWhole(PathwayState state, bool isNew)
    {
        var services = Phrases.Count(state.Pathway.Services.Count, "service");
        var who = $"Everybody in {state.Pathway.Area.Name.Value}";
        var everybody = isNew
            ? new Affected(who, $"has a pathway now, with {services}", ChangeClass.Neutral)
            : new Affected(who, $"loses this pathway, with its {services}", ChangeClass.Breaking);
        return [everybody with { Elements = ["pathway"] }];
    }

    /// <summary>Who notices, worst first.</summary>
    /// <param name="lost">Cells where nobody is any more.</param>
    /// <param name="gained">Cells where somebody is now.</param>
    public Seq<Affected> Of(List<FoundCell> lost, List<FoundCell> gained)
    {
        AddCells(old.Here.Pathway, lost, ChangeClass.Breaking);
        AddCells(young.Here.Pathway, gained, ChangeClass.Neutral);
        foreach (var touched in TouchedServices())
        {
            AddFamilies(old, touched.Before, touched.After, ChangeClass.Breaking);
            AddFamilies(young, touched.After, touched.Before, ChangeClass.Neutral);
            new ServiceNotices(old.Here, young.Here, old.Ids, touched, notices).Add();
        }
        foreach (var change in changes)
            if (!change.Element.StartsWith("services.", StringComparison.Ordinal)) AddOther(change);
        safety.Tell(notices);
        return notices.Told();
    }

    private List<TouchedService> TouchedServices()
    {
        var (all, known) = (new List<TouchedService>(), new Dictionary<string, TouchedService>(StringComparer.Ordinal));
        foreach (var change in changes)
        {
            if (change.Element.Split('.') is not ["services", var id, ..]) continue;
            if (!known.TryGetValue(id, out var touched))
            {
                var service = young.Here.Pathway.Services.Find(id);
                var then = service is null ? id : old.Ids.Back.Of("services", id);
                all.Add(known[id] = touched = new TouchedService(id, old.Here.Pathway.Services.Find(then), service, []));
            }
            touched.Changes.Add(change);
        }
        return all;
    }

    // One piece at several levels is one line.
    private void AddCells(Pathway pathway, List<FoundCell> cells, ChangeClass kind)
    {
        var told = new HashSet<FoundCell>();
        foreach (var cell in cells)
        {
            if (told.Contains(cell)) continue;
            var alike = cells.FindAll(other => other.Cohort == cell.Cohort && other.IsDeclared == cell.IsDeclared && other.IsForSome == cell.IsForSome
                && Piece.IsAlike(other.Piece, cell.Piece) && other.Piece.Places == cell.Piece.Places);
            var (levels, names, elements) = (new List<string>(), new List<string>(), new List<string>());
            foreach (var one in alike)
            {
                told.Add(one);
                levels.Add(one.Level.Name.Value);
                foreach (var service in one.Services)
                {
                    if (!names.Contains(service.Name.Value)) names.Add(service.Name.Value);
                    if (!elements.Contains(Element(service))) elements.Add(Element(service));
                }
            }
            var who = Words.Families(pathway, cell.Piece, cell.Cohort is { } cohort ? [cohort.Id.Value] : []);
            // Else somebody would read that nothing is there at all.
            var open = cell.IsForSome ? " that is open to all families" : "";
            var level = Phrases.Listed(levels);
            var declared = cell.IsDeclared ? ", and a gap is declared" : "";
            var what = kind == ChangeClass.Breaking
                ? $"have nothing{open} at {Words.Plain(level)} any more; {{0}} {(names.Count == 1 ? "was" : "were")} there for them{declared}"
                : $"have something{open} at {Words.Plain(level)} now, where there was nothing: {{0}}";
            notices.Add(Topic.Nobody, kind, who, what, null, Words.Listed(names), elements);
        }
    }

    private void AddFamilies(Views side, Service? service, Service? other, ChangeClass kind)
    {
        if (service is null) return;
        var pieces = side.Only(service, other);
        var isNarrower = other is not null && Presence.Of(other, side.Here.Map.Day) is not null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, levels) = (pieces[i].Piece, new List<string>());
            if (pieces.FindIndex(one => IsSame(one.Piece, piece)) < i) continue;
            foreach (var one in pieces)
                if (IsSame(one.Piece, piece)) levels.Add(one.Level.Name.Value);
            var (who, at) = (Words.Families(side.Here.Pathway, piece, [.. service.OnlyFor.Select(group => group.Value)]), Words.Plain(Phrases.Listed(levels)));
            if (kind == ChangeClass.Breaking)
                notices.Add(Topic.Families, kind, who,
                    isNarrower ? $"are no longer taken by {{0}}, at {at}" : $"have one service fewer at {at}: {{0}}", isNarrower ? null : $"have {{1}} services fewer at {at}: {{0}}", service.Name.Value, Element(service));
            else
                notices.Add(Topic.Families, kind, who,
                    isNarrower ? $"can now turn to {{0}}, at {at}" : $"have one service more at {at}: {{0}}", isNarrower ? null : $"have {{1}} services more at {at}: {{0}}", service.Name.Value, Element(service));
        }
    }

    private void AddOther(Change change)
    {
        if (change.Ground == Risky.OwnerChanged && change.Key == "owner.email" && !change.After.IsEmpty)
            notices.Add(Topic.Contacts, change.Class, "Those who send corrections", "must write to {0}", null, $"{change.After[0]}{(change.Before.IsEmpty ? "" : $", no longer {change.Before[0]}")}", change.Element);
        if (change.Class != ChangeClass.Breaking) return;
        if (change.Element.StartsWith("safeguarding", StringComparison.Ordinal)) safety.Add(change);
        else if (change.Element.StartsWith("places.", StringComparison.Ordinal))
            notices.Add(Topic.Others, change.Class, $"Families in {change.Entry}", "no longer find their place by its name", null, "", change.Element);
        else
            notices.Add(Topic.Others, change.Class, $"Those who look for {change.Entry}", "find less: {0}", null, change.Says, change.Element);
    }

    private static bool IsSame(Piece one, Piece other) => Piece.IsAlike(one, other) && one.Places == other.Places;

    private static string Element(Service service) => $"services.{service.Id.Value}";
}

/// <summary>A service of which something is otherwise.</summary>
/// <param name="Id">Its id on the new side, or on the old one where it is gone.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
/// <param name="Changes">What is otherwise.</param>
internal sealed record TouchedService(string Id, Service? Before, Service? After, List<Change> Changes);
