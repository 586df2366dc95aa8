using Pair.Cli.Inputs;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Syntax;

namespace Pair.Cli.Fixing;

/// <summary>Whether edits made things better, by what is read before and after.</summary>
/// <param name="before">Without them.</param>
/// <param name="after">With them.</param>
internal sealed class Verdict(Reading before, Reading after)
{
    // How far a file came: its text cannot be read, a value has another form than the language wants, an id names nothing, all is well enough for the rules.
    private enum Stage { Unread, Unfit, Unlinked, Understood }

    /// <summary>The findings whose edits did harm or no good.</summary>
    public IReadOnlyCollection<Finding> Wrong(FileEdits file)
    {
        var (then, now) = (StageOf(before, file.Path), StageOf(after, file.Path));
        if (now < then) return [.. file.Findings];
        var wrong = file.Afterwards().Where(written => Errors(after).Any(error => Blames(error, written))).Select(written => written.Finding).ToList();
        if (wrong.Count > 0) return wrong;
        // Only in a file that is read further than before may more be found: it was there, and could not be seen.
        var hidden = now == Stage.Unfit ? file.Findings.Select(Below).ToList() : [];
        var more = Errors(after).Count(error => IsIn(error, file.Path) && !hidden.Exists(below => error.Pointer.StartsWith(below, StringComparison.Ordinal)))
            > Errors(before).Count(error => IsIn(error, file.Path));
        return now == then && more ? [.. file.Findings] : [];
    }

    // What can be fixed next is no fault of what was. Where blanks alone were put right, a word beside them may be wrong as it was; where lines cannot be
    // read, the blanks are.
    private static bool Blames(Finding error, Written written) =>
        error.Fix is null && (!written.OnlyBlanks || IsUnread(error)) && (written.Touches(error.Where) || error.Related.Any(related => written.Touches(related.Where)));

    // What stands under a key that was misspelt was not looked at before.
    private static string Below(Finding renamed) =>
        renamed.Pointer[..(renamed.Pointer.LastIndexOf('/') + 1)] + NodePath.Escape(renamed.Fix!.Words) + "/";

    private static Stage StageOf(Reading reading, string path)
    {
        if (Errors(reading).Any(error => IsIn(error, path) && IsUnread(error))) return Stage.Unread;
        var holding = reading.Pathways.Where(pathway => pathway.IsReadFrom(path)).ToList();
        if (holding.Count == 0) return Stage.Unfit;
        if (holding.TrueForAll(pathway => pathway.IsUnderstood)) return Stage.Understood;
        return holding.TrueForAll(pathway => pathway.StoppedBy.All(rule => rule is "unknown-reference" or "reference-cycle" or "age-order"))
            ? Stage.Unlinked : Stage.Unfit;
    }

    // What the rules find once a file is understood was there before, and no edit is about it.
    private static IEnumerable<Finding> Errors(Reading reading) =>
        reading.Findings.Where(finding => finding.Severity == Severity.Error && RuleList.Find(finding.Rule) is not PathwayRule);

    private static bool IsIn(Finding finding, string path) => finding.Where.Source.Path == path;

    private static bool IsUnread(Finding error) => error.Rule is "yaml-syntax" or "yaml-feature" or "yaml-too-deep" or "encoding";
}
