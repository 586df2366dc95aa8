using System.Diagnostics;
using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Phrasing;

/// <summary>Values as an author types them, for help that can be copied.</summary>
public static class Typed
{
    /// <summary>An age: <c>24w pregnant</c>, <c>birth</c>, <c>6w</c>.</summary>
    public static string Of(Age age) => age.Form switch
    {
        AgeForm.Preconception => "preconception",
        AgeForm.Pregnancy => "pregnancy",
        AgeForm.WeeksPregnant => $"{Number(age)}w pregnant",
        AgeForm.Birth => "birth",
        AgeForm.Weeks => Number(age) + "w",
        AgeForm.Months => Number(age) + "m",
        AgeForm.Years => Number(age) + "y",
        _ => throw new UnreachableException($"An age of an unknown form: {age.Form}"),
    };

    /// <summary>Ages: <c>12m to 24m</c>.</summary>
    public static string Of(Stretch ages) => $"{Of(ages.From)} to {Of(ages.To)}";

    /// <summary>A carer: <c>foster-carer</c>.</summary>
    public static string Of(Carer carer) => carer switch
    {
        Carer.Anyone => "anyone",
        Carer.Mother => "mother",
        Carer.Father => "father",
        Carer.FosterCarer => "foster-carer",
        Carer.KinshipCarer => "kinship-carer",
        _ => throw new UnreachableException($"An unknown carer: {carer}"),
    };

    private static string Number(Age age) => age.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
