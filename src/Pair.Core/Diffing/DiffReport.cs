using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>Two states of one or many pathways, compared: facts alone, for any form of the report.</summary>
/// <param name="Base">What was compared from, as the user typed it.</param>
/// <param name="Head">What it was compared with: as typed, or <see cref="FilesHere"/>.</param>
/// <param name="Day">The day on which both are judged.</param>
/// <param name="Pathways">In the order of the new side; those that are gone last.</param>
public sealed record DiffReport(string Base, string Head, DateOnly Day, Seq<PathwayDiff> Pathways)
{
    /// <summary>What <see cref="Head"/> is where nobody named it.</summary>
    public const string FilesHere = "the files here";

    /// <summary>What was compared from, to say behind "from": git's three dots say little to people.</summary>
    public string From => Base.Split("...") is [{ Length: > 0 } one, { Length: > 0 } other] ? $"where {one} and {other} parted" : Base;

    /// <summary>How many changes are of a class in all pathways, those that are approved aside.</summary>
    public int Count(ChangeClass kind) => Pathways.Sum(pathway => pathway.Count(kind));

    /// <summary>How many changes are approved.</summary>
    public int Approved => Pathways.Sum(pathway => pathway.Changes.Count(change => change.Approved is not null));

    /// <summary>Whether nothing is otherwise anywhere.</summary>
    public bool IsEmpty => Pathways.All(pathway => pathway.IsEmpty);
}
