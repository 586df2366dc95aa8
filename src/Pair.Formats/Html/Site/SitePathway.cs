using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html.Site;

/// <summary>What the index of a site tells of a pathway, all of it in plain words.</summary>
/// <param name="Id">Id of the pathway.</param>
/// <param name="Folder">Folder of its files, from the index, with <c>/</c>; empty where they lie beside it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Language">Language of its words, BCP 47.</param>
public sealed record SitePathway(string Id, string Folder, string Title, string Area, string Language)
{
    /// <summary>What it is for; null where the author does not say.</summary>
    public string? Summary { get; init; }

    /// <summary>Names of the places that the area is told in; who looks for a town finds the area by them.</summary>
    public Seq<string> Places { get; init; }

    /// <summary>Whether the area has not agreed to it yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it counts as agreed, and numbers or addresses in it still wait for the real ones.</summary>
    public bool IsNotReady { get; init; }

    /// <summary>Whether its next review was due before the day on which it is read.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The day of its last review; null where the author does not say.</summary>
    public DateOnly? LastReviewed { get; init; }

    /// <summary>The day on which its next review is due; null where the author does not say.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>What is built of it; one or two.</summary>
    public required Seq<SiteEdition> Editions { get; init; }
}

/// <summary>An edition of a pathway that the index leads to.</summary>
/// <param name="Edition">For whom it is.</param>
/// <param name="Page">File name of its web page.</param>
/// <param name="Files">The same as files to keep or print.</param>
public sealed record SiteEdition(Edition Edition, string Page, Seq<SisterFile> Files);
