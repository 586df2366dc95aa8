using Pair.Core.Documents;
using Pair.Core.Model;

namespace Pair.Core.Publishing;

/// <summary>What the file of any edition says of itself.</summary>
public static class EditionFacts
{
    /// <summary>The facts.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="edition">For whom the document is.</param>
    /// <param name="title">Its title.</param>
    /// <param name="stem">Name of its files, without ending.</param>
    /// <param name="foot">Foot of each page.</param>
    /// <param name="summary">What it is for; null for none.</param>
    internal static DocumentFacts Of(Pathway pathway, Edition edition, string title, string stem, string foot, string? summary) =>
        new(title, pathway.Language?.Value ?? "en-GB", stem, foot)
        {
            Edition = edition,
            Pathway = pathway.Id.Value,
            Summary = summary,
            Area = pathway.Area.Name.Value.Trim(),
            Keeper = Keeper(pathway),
            Version = pathway.Version?.Value,
            Reviewed = pathway.LastReviewed?.Value,
            LivePage = pathway.Url?.Value,
        };

    /// <summary>A foot that begins with a name, and says which version this is and what must not be missed.</summary>
    internal static string Foot(Pathway pathway, string name, DateOnly asOf, int waiting = 0)
    {
        if (pathway.Version is { } version) name += $", version {version.Value}";
        if (IsDraft(pathway)) name += ", draft";
        if (IsNotReady(pathway, waiting)) name += ", not ready";
        if (IsOverdue(pathway, asOf)) name += ", review overdue";
        return name;
    }

    /// <summary>What the pathway is for, in plain words: a file's properties know no marks, and no more does a list of pathways. Null where the author does not say.</summary>
    public static string? Summary(Pathway pathway) => pathway.Summary is { } words ? DocumentText.Of(TextMarkup.Parse(words.Value, Origin.Edition)) : null;

    /// <summary>Whether the area has not agreed to it yet.</summary>
    public static bool IsDraft(Pathway pathway) => pathway.Status?.Value == PathwayStatus.Draft;

    /// <summary>Whether it says that it is agreed, and numbers or addresses in it still wait for the real ones. A draft says enough.</summary>
    public static bool IsNotReady(Pathway pathway, int waiting) => waiting > 0 && !IsDraft(pathway);

    /// <summary>Whether its review was due before a day.</summary>
    public static bool IsOverdue(Pathway pathway, DateOnly asOf) => pathway.NextReview?.Value < asOf;

    private static string? Keeper(Pathway pathway)
    {
        var organisation = pathway.Owner?.Organisation is { } id ? pathway.Organisations.Find(id.Value)?.Name.Value : null;
        var words = new[] { pathway.Owner?.Role?.Value, organisation }.OfType<string>().ToList();
        return words.Count == 0 ? null : string.Join(", ", words);
    }
}
