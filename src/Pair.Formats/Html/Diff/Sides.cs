using Pair.Core.Diffing;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>What was compared, and how many changes there are of which class.</summary>
internal static class Sides
{
    /// <summary>A line: from what to what, on which day.</summary>
    public static void Write(Markup page, DiffReport report, string? title = null, string? version = null)
    {
        page.Raw("<p class=\"meta\" dir=\"auto\">");
        if (title is not null) page.Text(title).Text(version is null ? "" : $", version {version}").Raw(". ");
        page.Raw("From <bdi>").Text(report.From).Raw("</bdi> to <bdi>").Text(report.Head).Raw("</bdi>, both as of ");
        Days.Write(page, report.Day);
        page.Raw(".</p>\n");
    }

    /// <summary>The figures.</summary>
    public static void Numbers(Markup page, int breaking, int risky, int neutral, int approved)
    {
        Figures.Begin(page);
        var rest = approved > 0 ? ", not approved" : "";
        Figures.Write(page, breaking, $"breaking change{rest}", $"breaking changes{rest}");
        Figures.Write(page, risky, $"risky change{rest}", $"risky changes{rest}");
        Figures.Write(page, neutral, "change for the better, or neutral", "changes for the better, or neutral");
        Figures.Write(page, approved, "change that somebody has approved", "changes that somebody has approved");
        Figures.End(page);
    }
}
