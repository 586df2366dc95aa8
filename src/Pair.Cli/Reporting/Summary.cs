using Pair.Cli.Inputs;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>The last line of a command, in words.</summary>
internal static class Summary
{
    /// <summary>Of <c>check</c>.</summary>
    public static string OfCheck(Reading reading, FindingCount count, Paint paint)
    {
        var services = reading.Services is { } number ? ", " + Number(number, "service") : "";
        var work = Number(reading.Files, "file") + services;
        return count.Total == 0 ? $"{paint.Done("OK")}: {work}, nothing to report." : $"{work}: {Counts(count, paint)}.";
    }

    /// <summary>Of <c>build</c>, when files were written.</summary>
    public static string OfBuild(int files, FindingCount count, Paint paint)
    {
        var work = paint.Done($"{Number(files, "file")} written");
        if (count.Total == 0) return work + ".";
        var warning = count.Errors > 0 ? " " + paint.Bold($"Do not share them before {(count.Errors == 1 ? "it is" : "they are")} mended.") : "";
        return $"{work}: {Counts(count, paint)}.{warning}";
    }

    /// <summary>Of <c>build</c>, when a file could not be understood.</summary>
    public static string OfNothingBuilt(FindingCount count, Paint paint) =>
        $"{paint.Of(Severity.Error, "Nothing written")}: {Counts(count, paint)}. The files of the last build are unchanged.";

    private static string Counts(FindingCount count, Paint paint)
    {
        var parts = new List<string>();
        if (count.Errors > 0) parts.Add(paint.Of(Severity.Error, Number(count.Errors, "error")));
        if (count.Warnings > 0) parts.Add(paint.Of(Severity.Warning, Number(count.Warnings, "warning")));
        if (count.Infos > 0) parts.Add(paint.Of(Severity.Info, $"{count.Infos} info"));
        return string.Join(", ", parts);
    }

    private static string Number(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
