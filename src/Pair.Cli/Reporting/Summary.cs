using Pair.Cli.Outputs;
using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Cli.Reporting;

/// <summary>The last line of a command, in words.</summary>
internal static class Summary
{
    // More names than this nobody reads; the findings have them all.
    private const int MostNamed = 3;

    /// <summary>Of <c>check</c>.</summary>
    public static string OfCheck(Report report, Paint paint)
    {
        var since = SinceThen(report.Since);
        if (report.Count.Total > 0) return $"{Work(report)}: {Counts(report.Count, paint)}{since}.{Fixable(report.Findings)}";
        var accepted = report.Count.Accepted > 0 ? ", " + Counts(report.Count, paint) : "";
        return $"{paint.Done("OK")}: {Work(report)}, nothing {(report.Since is null ? "to report" : "new")}{since}{accepted}.";
    }

    private static string SinceThen(string? revision) => revision is null ? "" : $" since {ScreenText.Clean(revision)}";

    private static string Fixable(IReadOnlyList<Finding> findings)
    {
        var count = findings.Count(finding => finding is { Fix: not null, Accepted: null });
        return count == 0 ? "" : $" {count} can be fixed with --fix.";
    }

    /// <summary>Of <c>fmt</c>.</summary>
    /// <param name="files">How many files there are.</param>
    /// <param name="changes">How many are not in their form, or were not.</param>
    /// <param name="left">How many cannot be brought into it.</param>
    /// <param name="written">Whether they were written.</param>
    /// <param name="paint">The colours.</param>
    public static string OfFmt(int files, int changes, int left, bool written, Paint paint)
    {
        var cannot = left == 0 ? "" : $"{(left < files ? ", " : "")}{paint.Of(Severity.Error, $"{Number(left, "file")} left as {(left == 1 ? "it is" : "they are")}")}";
        if (changes == 0) return (left == 0 ? paint.Done("OK") + ": " : "") + (left < files ? $"{Number(files - left, "file")} in form" : "") + cannot + ".";
        var fine = files - left - changes == 0 ? "" : $", {files - left - changes} in form";
        return (written ? paint.Done($"{Number(changes, "file")} formatted") : $"{Number(changes, "file")} would change") + fine + cannot + ".";
    }

    /// <summary>Of <c>build</c>, when files were written.</summary>
    public static string OfBuild(int files, FindingCount count, Paint paint, string? since = null, bool hasErrors = true)
    {
        var work = paint.Done($"{Number(files, "file")} written");
        if (count.Total + count.Accepted == 0) return work + (since is null ? "" : ", nothing new" + SinceThen(since)) + ".";
        var warning = count.Errors > 0 && hasErrors ? " " + paint.Bold($"Do not share them before {(count.Errors == 1 ? "it is" : "they are")} mended.") : "";
        return $"{work}: {Counts(count, paint)}{SinceThen(since)}.{warning}";
    }

    /// <summary>Of <c>build</c>, where its Word files hold comments.</summary>
    public static string OfComments(int files) =>
        $"{(files == 1 ? "The Word file holds" : "The Word files hold")} comments: for a workshop, not for publishing. Build without --annotate for {(files == 1 ? "one" : "those")} to share.";

    /// <summary>Of <c>build</c>, when a file could not be understood, or some documents are not to be overwritten.</summary>
    public static string OfNothingBuilt(FindingCount count, Paint paint, int edited = 0)
    {
        // Where the machine alone refused, nothing was found.
        var counts = count.Total + count.Accepted == 0 ? "" : $": {Counts(count, paint)}";
        return $"{paint.Of(Severity.Error, "Nothing written")}{counts}. The files of the last build are unchanged.{AboutEdited(edited, paint)}";
    }

    private static string AboutEdited(int edited, Paint paint) => edited == 0 ? ""
        : $"\nKeep {(edited == 1 ? "a copy of the Word document" : $"copies of the {edited} Word documents")}, take over into the YAML files what people changed, "
            + $"then overwrite {(edited == 1 ? "it" : "them")} with {paint.Bold("pair build --force")}.";

    /// <summary>Of <c>build</c>, when some pathways of several were not written.</summary>
    public static string OfPartlyBuilt(BuildOutcome outcome, Paint paint)
    {
        var names = new List<string>();
        foreach (var path in outcome.NotBuilt)
            if (names.Count < MostNamed || outcome.NotBuilt.Count == MostNamed + 1) names.Add(ScreenText.Clean(path));
        if (names.Count < outcome.NotBuilt.Count) names.Add($"{outcome.NotBuilt.Count - names.Count} more");
        return $"{paint.Of(Severity.Error, $"{outcome.Built} of {outcome.Count} pathways built")}. Not built: {Phrases.Listed(names)}; what stood there stays as it was."
            + AboutEdited(outcome.Edited.Count, paint);
    }

    /// <summary>Of <c>gaps</c>, when its report went to files.</summary>
    public static string OfGaps(IReadOnlyList<string> files, FindingCount count, Paint paint) =>
        $"{paint.Done($"{Phrases.Listed([.. files.Select(ScreenText.Clean)])} written")}: {(count.Total + count.Accepted == 0 ? "no gap and no duplicate" : Counts(count, paint))}.";

    /// <summary>Of <c>rollup</c>, when its atlas went to files.</summary>
    public static string OfRollup(IReadOnlyList<string> files, int areas, FindingCount count, Paint paint) =>
        $"{paint.Done($"{Phrases.Listed([.. files.Select(ScreenText.Clean)])} written")}: {Number(areas, "area")}{(count.Total + count.Accepted == 0 ? "" : ", " + Counts(count, paint))}.";

    /// <summary>Of <c>diff</c>, when its report went to files.</summary>
    public static string OfDiff(IReadOnlyList<string> files, Pair.Core.Diffing.DiffReport report, Paint paint) =>
        $"{paint.Done($"{Phrases.Listed([.. files.Select(ScreenText.Clean)])} written")}: {(report.IsEmpty ? "nothing changed." : Diffs.DiffWords.Counts(report, (_, words) => words))}";

    /// <summary>What was read: <c>4 files, 22 services</c>.</summary>
    public static string Work(Report report) =>
        Number(report.Files.Count, "file") + (report.Services is { } services ? ", " + Number(services, "service") : "");

    /// <summary>How many findings of each kind there are: <c>1 error, 3 warnings, 2 accepted</c>.</summary>
    public static string Counts(FindingCount count, Paint paint)
    {
        var parts = new List<string>();
        if (count.Errors > 0) parts.Add(paint.Of(Severity.Error, Number(count.Errors, "error")));
        if (count.Warnings > 0) parts.Add(paint.Of(Severity.Warning, Number(count.Warnings, "warning")));
        if (count.Infos > 0) parts.Add(paint.Of(Severity.Info, $"{count.Infos} info"));
        if (count.Accepted > 0) parts.Add($"{count.Accepted} accepted");
        return string.Join(", ", parts);
    }

    /// <summary>A number and what it counts: <c>1 file</c>, <c>4 files</c>.</summary>
    public static string Number(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
