using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Survey;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Many areas beside each other, on one day: facts alone, small enough to hold those of a nation, with no name of a person in them.</summary>
/// <param name="Day">The day that everything is judged on.</param>
/// <param name="Frame">What is told apart.</param>
/// <param name="Areas">The areas, in the order of their files.</param>
/// <param name="Matrices">One for each group of the frame, in its order: how many areas have what.</param>
/// <param name="Shared">Services that two or more areas tell of, each with what they tell differently.</param>
/// <param name="Kinships">For each area, in the order of <see cref="Areas"/>, those that are most like it; empty where there are fewer than three areas.</param>
public sealed record Atlas(DateOnly Day, AtlasFrame Frame, Seq<AreaProfile> Areas, Seq<AtlasMatrix> Matrices, Seq<SharedService> Shared, Seq<Kinship> Kinships)
{
    /// <summary>Areas that could not be understood, and so are missing everywhere else; never left out without a word.</summary>
    public Seq<UnreadArea> Unread { get; init; }

    /// <summary>How it was at an earlier revision; null where nobody asked.</summary>
    public AtlasTrend? Trend { get; init; }

    /// <summary>What is told of services that two areas share: <c>crosses-border</c> (information) and <c>told-differently</c> (warning).</summary>
    public Seq<Finding> Findings { get; init; }
}

/// <summary>What an atlas tells apart.</summary>
/// <param name="Ages">Bands of age, in order.</param>
/// <param name="Groups">Groups of families; the first is <see cref="AtlasGroup.Everyone"/>.</param>
public sealed record AtlasFrame(Seq<Stretch> Ages, Seq<AtlasGroup> Groups)
{
    /// <summary>The neutral bands, by which level models of areas are compared, approximately.</summary>
    public static Seq<Band> Bands { get; } = [Band.Promotion, Band.Advice, Band.Help, Band.MoreHelp, Band.Risk];

    /// <summary>Where a cell stands in <see cref="AreaProfile.Cells"/>.</summary>
    /// <param name="group">Place of its group.</param>
    /// <param name="band">Place of its band.</param>
    /// <param name="ages">Place of its ages.</param>
    public int PlaceOf(int group, int band, int ages) => (group * Bands.Count + band) * Ages.Count + ages;

    /// <summary>The usual ages, with families in general, the focus groups and others.</summary>
    /// <param name="cohorts">Ids of the others.</param>
    public static AtlasFrame Of(IEnumerable<string> cohorts)
    {
        var (groups, shipped) = (new List<AtlasGroup> { AtlasGroup.Everyone }, Shipped.Collection("cohorts")!);
        foreach (var (key, entry) in shipped.Entries)
            if (((YamlMapping)entry)["kind"] is YamlScalar { Value: "focus" }) groups.Add(new AtlasGroup(key.Value, ((YamlScalar)((YamlMapping)entry)["name"]!).Value));
        foreach (var id in cohorts)
            if (groups.TrueForAll(group => group.Id != id)) groups.Add(new AtlasGroup(id, shipped[id] is YamlMapping { } known ? ((YamlScalar)known["name"]!).Value : id));
        return new AtlasFrame(SurveyFrame.UsualBands, groups.ToSeq());
    }
}

/// <summary>A group of families.</summary>
/// <param name="Id">Its id; null for families in general.</param>
/// <param name="Name">Its name.</param>
public sealed record AtlasGroup(string? Id, string Name)
{
    /// <summary>Families in general.</summary>
    public static AtlasGroup Everyone { get; } = new(null, "All families");
}

/// <summary>An area that could not be understood.</summary>
/// <param name="Path">Its main file, as the user knows it.</param>
/// <param name="Id">Its id as far as it can be told, else null.</param>
/// <param name="Errors">How many errors stand in it.</param>
public sealed record UnreadArea(string Path, string? Id, int Errors);

/// <summary>How many areas have what for one group of families.</summary>
/// <param name="Group">The group.</param>
/// <param name="Rows">One for each of <see cref="AtlasFrame.Bands"/>, each with a cell for each band of age.</param>
public sealed record AtlasMatrix(AtlasGroup Group, Seq<AtlasRow> Rows);

/// <summary>A row of a matrix.</summary>
public sealed record AtlasRow(Band Band, Seq<AtlasCell> Cells);

/// <summary>A cell of a matrix: the areas by what they have, as their places in <see cref="Atlas.Areas"/>.</summary>
/// <param name="Whole">Areas where every family is reached.</param>
/// <param name="Part">Areas where some are.</param>
/// <param name="Declared">Areas that have nothing and say so.</param>
/// <param name="None">Areas that have nothing and do not say so.</param>
/// <param name="NotAsked">Areas without a level that is read as this band, or without such families.</param>
/// <param name="Named">Of <paramref name="Whole"/> and <paramref name="Part"/>, those where a service names the group; empty for families in general.</param>
/// <param name="Services">Services that count there, in all areas together.</param>
public sealed record AtlasCell(Seq<int> Whole, Seq<int> Part, Seq<int> Declared, Seq<int> None, Seq<int> NotAsked, Seq<int> Named, int Services)
{
    /// <summary>How many areas are asked: all but <see cref="NotAsked"/>.</summary>
    public int Asked => Whole.Count + Part.Count + Declared.Count + None.Count;
}
