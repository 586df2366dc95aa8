namespace Pair.Formats.Html.Survey;

/// <summary>What the report does not say, so that nobody reads more out of it.</summary>
internal static class UnsaidSection
{
    public static void Write(Chapter chapter)
    {
        chapter.Begin("What this report does not say");
        chapter.Say("It does not say how many families a service can see, how long they wait, or how good the help is. It knows what the pathway's files say; what nobody has written there is not here.");
        chapter.Say("It counts services that work directly with families or answer their calls, from pregnancy to 24 months, and that are open on the day of the report. "
            + "A service at several levels is counted at each. One that takes part of an age band is counted in it, and the cell says so where somebody is left out. "
            + "Services for some groups alone are counted for those groups, not for families in general. A strand of a service is counted with its service.");
        chapter.Say("Nothing is called a gap that lasts less than 14 days. A place or a group may be small or large: the map shows whether help is there, not how many need it.");
        chapter.End();
    }
}
