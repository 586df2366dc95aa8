namespace Pair.Core.Likeness;

/// <summary>
/// What counts for one service behind two entries, in points of 100, and what names that are not the same cost, in per cent. They are set so that the same name
/// of the same provider is enough, even where the phones differ; that one mistyped word or one word of form more is, unless the contacts speak against it;
/// that any other likeness takes a contact that few share; and that a name alone never is.
/// </summary>
internal static class Weights
{
    /// <summary>From here on two entries may be one service.</summary>
    public const int Enough = 80;

    /// <summary>For the same name; for others as many per cent of it as they are alike.</summary>
    public const int Name = 60;

    /// <summary>For the same provider.</summary>
    public const int Provider = 25;

    /// <summary>For a phone, a mailbox or a page that nobody else has; a second one proves no more.</summary>
    public const int Contact = 30;

    /// <summary>Against it: both have contacts of one kind, and share none at all. An old number is left behind more often than a name is given twice.</summary>
    public const int Contradiction = 5;

    /// <summary>Between areas, against two teams of one provider and name that share no contact, where the name is common or their contacts differ: a trust has a health visiting team in each area.</summary>
    public const int LocalTeam = 10;

    /// <summary>For a letter that was mistyped, left out or swapped: 96 %, or 92 % for two, are still enough with the same provider.</summary>
    public const int WrongLetter = 4;

    /// <summary>For words of form that one name has and the other does not: "Baby massage group".</summary>
    public const int FormMore = 5;

    /// <summary>For a local short form that is the first letters of the other name.</summary>
    public const int Acronym = 5;

    /// <summary>For a span of ages in one name alone: "0-19 health visiting". Trusts have a 0-5 and a 0-19 team, so it takes a contact.</summary>
    public const int SpanMore = 12;

    /// <summary>For two ways to say nearly the same, such as breastfeeding and infant feeding.</summary>
    public const int Near = 15;

    /// <summary>For other words of form: a postnatal group is not the postnatal course, unless one number leads to both.</summary>
    public const int OtherForm = 20;
}
