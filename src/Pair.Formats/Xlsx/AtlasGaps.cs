using Pair.Core.Rollup;
using Pair.Formats.Rollup;
using static Pair.Formats.Xlsx.Listing;

namespace Pair.Formats.Xlsx;

/// <summary>The sheets of an atlas about what is missing.</summary>
internal static class AtlasGaps
{
    /// <summary>Areas where practitioners have no specialists to turn to.</summary>
    public static Sheet WithoutSpecialists(Atlas atlas, AreaNames names) => Listing.Sheet("Without specialists", ["Area", "Id", "Declared as a gap"],
        names.InOrder.Where(place => atlas.Areas[place].Specialists != SpecialistAccess.Named)
            .Select(place => Row(Text(names[place]), Text(atlas.Areas[place].Id), Said(atlas.Areas[place].Specialists == SpecialistAccess.Declared))));

    /// <summary>What the areas know is missing.</summary>
    public static Sheet Declared(Atlas atlas, AreaNames names) => Listing.Sheet("Gaps declared",
        ["Area", "Id", "Gap", "Id of the gap", "Bands", "For whom", "Days since declared", "Review due", "Days overdue", "Services now cover it"],
        names.InOrder.SelectMany(place => atlas.Areas[place].Declared.Select(gap => Row(Text(names[place]), Text(atlas.Areas[place].Id), Text(gap.Text ?? AtlasWords.LeftOut), Text(gap.Id),
            Text(RollupWords.Of(gap.Bands)), Text(gap.Families), Number(gap.Days), Day(gap.Review), Number(gap.DaysOverdue), Said(gap.IsFilled)))));

    /// <summary>What is missing and nobody has declared.</summary>
    public static Sheet Undeclared(Atlas atlas, AreaNames names) => Listing.Sheet("Gaps not declared", ["Area", "Id", "Level", "Bands", "What is missing", "For whom", "Share, per cent"],
        names.InOrder.SelectMany(place => atlas.Areas[place].Undeclared.Select(hole => Row(Text(names[place]), Text(atlas.Areas[place].Id), Text(hole.Level), Text(RollupWords.Of(hole.Bands)),
            Text(RollupWords.Of(hole.Kind)), Text(hole.Families), Number(hole.Share)))));
}
