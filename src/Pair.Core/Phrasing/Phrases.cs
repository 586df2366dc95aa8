using System.Diagnostics;
using System.Globalization;
using Pair.Core.Model;

namespace Pair.Core.Phrasing;

/// <summary>How the language's values read on paper (NHS content style: "1 May 2026", "6 weeks").</summary>
public static class Phrases
{
    /// <summary>A day: 1 May 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The month of a day: May 2026.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>How long ago a day was: "today", "1 day ago", "5 weeks ago", "14 months ago".</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "today",
        < 14 and var days => $"{Count(days, "day")} ago",
        < 70 and var days => $"{Count(days / 7, "week")} ago",
        var days => $"{Count((int)(days / 30.4375), "month")} ago",
    };

    /// <summary>An age: 6 weeks, 24 weeks pregnant, birth.</summary>
    public static string Of(Age age) => age.Form switch
    {
        AgeForm.Preconception => "before pregnancy",
        AgeForm.Pregnancy => "pregnancy",
        AgeForm.WeeksPregnant => $"{Count(age.Number, "week")} pregnant",
        AgeForm.Birth => "birth",
        AgeForm.Weeks => Count(age.Number, "week"),
        AgeForm.Months => Count(age.Number, "month"),
        AgeForm.Years => Count(age.Number, "year"),
        _ => throw new UnreachableException($"An age of an unknown form: {age.Form}"),
    };

    /// <summary>A range: "6 weeks until 9 months", "from 6 weeks".</summary>
    public static string Of(AgeRange ages) => ages.To is { } to ? $"{Of(ages.From)} until {Of(to)}" : $"from {Of(ages.From)}";

    /// <summary>Who may come, for several of them.</summary>
    public static string Of(Carer carer) => carer switch
    {
        Carer.Anyone => "any parent or carer",
        Carer.Mother => "mothers",
        Carer.Father => "fathers",
        Carer.FosterCarer => "foster carers",
        Carer.KinshipCarer => "kinship carers",
        _ => throw new UnreachableException($"An unknown carer: {carer}"),
    };

    /// <summary>What a service gives.</summary>
    public static string Of(Offer offer) => offer switch
    {
        Offer.Direct => "direct help",
        Offer.FamilyHelpline => "helpline for families",
        Offer.Consultation => "consultation",
        Offer.Training => "training",
        Offer.Supervision => "supervision",
        Offer.StaffAdviceLine => "advice line for staff",
        _ => throw new UnreachableException($"An unknown offer: {offer}"),
    };

    /// <summary>How a service reaches people.</summary>
    public static string Of(Delivery delivery) => delivery switch
    {
        Delivery.InPerson => "in person",
        Delivery.Home => "at home",
        Delivery.Online => "online",
        Delivery.Phone => "by phone",
        Delivery.Text => "by text message",
        _ => throw new UnreachableException($"An unknown delivery: {delivery}"),
    };

    /// <summary>How soon.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.Routine => "routine",
        _ => throw new UnreachableException($"An unknown urgency: {urgency}"),
    };

    /// <summary>A kind of knowledge.</summary>
    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Lived => "lived experience",
        EvidenceKind.Learned => "learned experience",
        EvidenceKind.Research => "research",
        EvidenceKind.Practice => "practice",
        EvidenceKind.Guidance => "guidance",
        _ => throw new UnreachableException($"An unknown kind of evidence: {kind}"),
    };

    /// <summary>How old a parent may be: "aged 19 or under".</summary>
    public static string Of(CarerAge age) => (age.Minimum?.Value, age.Maximum?.Value) switch
    {
        ({ } from, { } to) => $"aged {from} to {to}",
        ({ } from, null) => $"aged {from} or over",
        (null, { } to) => $"aged {to} or under",
        _ => "",
    };

    /// <summary>"1 week", "2 weeks".</summary>
    public static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    /// <summary>With its first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Words that begin a line, in the middle of a sentence: "nights and weekends"; "GP" and "Monday to Friday" keep their capitals.</summary>
    public static string InSentence(string text)
    {
        text = text.Trim();
        if (text.Length == 0) return text;
        var end = text.AsSpan().IndexOfAny(' ', ',');
        var first = text.AsSpan(0, end < 0 ? text.Length : end);
        if (first.EndsWith("day") || first.EndsWith("days")) return text;
        foreach (var letter in first[1..])
            if (char.IsUpper(letter)) return text;
        return char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> words, string last = "and") => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>Ends a sentence that its author left open.</summary>
    public static string FullStop(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' or ':' or '…' ? "" : ".";
}
