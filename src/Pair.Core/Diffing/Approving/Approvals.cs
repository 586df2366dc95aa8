using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Approving;

/// <summary>A report with its approvals, and what there is to say of these.</summary>
/// <param name="Report">The report; changes that are approved say so.</param>
/// <param name="Findings">Approvals that do nothing.</param>
public sealed record ApprovedReport(DiffReport Report, Seq<Finding> Findings);

/// <summary>
/// Marks changes that a file says are meant. An approval counts once: only where the new side has it and the old one has not, and for one change; what
/// was merged with its change is spent. A change that is made, taken back and made again needs a second one.
/// </summary>
public static class Approvals
{
    /// <summary>Whether a change of a class needs an approval at all.</summary>
    public static bool AreFor(ChangeClass kind) => kind is ChangeClass.Breaking or ChangeClass.Risky;

    /// <summary>The report with its approvals.</summary>
    /// <param name="report">The report.</param>
    /// <param name="head">Approvals of the new side, in the order of their files.</param>
    /// <param name="past">Approvals of the old side, which are spent; none where both sides have one file.</param>
    /// <param name="isWhole">Whether every pathway was compared; else an approval that matches nothing may be for one that was not.</param>
    public static ApprovedReport Apply(DiffReport report, Seq<ApprovalEntry> head, Seq<ApprovalEntry> past, bool isWhole = true)
    {
        if (head.IsEmpty) return new ApprovedReport(report, default);
        var (fresh, spent) = Parted(head, past);
        var (met, open) = (new Dictionary<string, Change>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Seq<PathwayDiff> pathways = [.. report.Pathways.Select(pathway => pathway with { Changes = [.. pathway.Changes.Select(Marked)] })];

        var findings = new List<Finding>();
        foreach (var entry in spent)
            if (open.Contains(entry.Fingerprint.Value)) findings.Add(Used(entry));
        foreach (var left in fresh.Values)
            foreach (var entry in left)
                if (met.TryGetValue(entry.Fingerprint.Value, out var its) || isWhole) findings.Add(Idle(entry, its));
        return new ApprovedReport(report with { Pathways = pathways }, findings.OrderBy(finding => finding.Where.Source.Path, StringComparer.Ordinal).ThenBy(finding => finding.Where.Span.Start).ToSeq());

        Change Marked(Change change)
        {
            met.TryAdd(change.Fingerprint, change);
            if (!AreFor(change.Class) || change.Approved is not null) return change;
            if (fresh.TryGetValue(change.Fingerprint, out var its) && its.TryDequeue(out var entry)) return change with { Approved = entry.Approval };
            open.Add(change.Fingerprint);
            return change;
        }
    }

    // Of several for one change, as many are spent as the old side has: those that stand first.
    private static Parts Parted(Seq<ApprovalEntry> head, Seq<ApprovalEntry> past)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in past) used[entry.Fingerprint.Value] = used.GetValueOrDefault(entry.Fingerprint.Value) + 1;
        var parts = new Parts(new(StringComparer.Ordinal), []);
        foreach (var entry in head)
        {
            var print = entry.Fingerprint.Value;
            if (used.GetValueOrDefault(print) is > 0 and var count)
            {
                used[print] = count - 1;
                parts.Spent.Add(entry);
                continue;
            }
            if (!parts.Fresh.TryGetValue(print, out var its)) parts.Fresh[print] = its = new Queue<ApprovalEntry>();
            its.Enqueue(entry);
        }
        return parts;
    }

    private static Finding Used(ApprovalEntry entry) => new("unused-acceptance", Severity.Info, $"{What(entry)} was used for an earlier change, and counts once", entry.Fingerprint.Where)
    {
        Help = "if this change is meant as well, approve it again: `pair diff --approve`",
        Label = "is spent",
        Facts = [entry.Fingerprint.Value],
    };

    private static Finding Idle(ApprovalEntry entry, Change? change) => change switch
    {
        { Approved: null } when !AreFor(change.Class) => new("unused-acceptance", Severity.Info, $"{What(entry)} is for a change that needs none: nobody loses by it", entry.Fingerprint.Where)
        {
            Help = "take this entry out",
            Label = "approves nothing",
            Facts = [entry.Fingerprint.Value],
        },
        null => new("unused-acceptance", Severity.Info, $"{What(entry)} matches no change: it was used, or the change is otherwise now", entry.Fingerprint.Where)
        {
            Help = "take this entry out; if the change is meant as it is now, approve it again: `pair diff --approve`",
            Label = "approves nothing",
            Facts = [entry.Fingerprint.Value],
        },
        _ => new("unused-acceptance", Severity.Info, $"{What(entry)} stands here twice, and one is enough", entry.Fingerprint.Where)
        {
            Help = "take one of the two out",
            Label = "approves nothing",
            Facts = [entry.Fingerprint.Value],
        },
    };

    private static string What(ApprovalEntry entry) => entry.Change is { Length: > 0 } change ? $"the approval of \"{Sentence.Short(change)}\"" : $"the approval {entry.Fingerprint.Value}";

    private sealed record Parts(Dictionary<string, Queue<ApprovalEntry>> Fresh, List<ApprovalEntry> Spent);
}
