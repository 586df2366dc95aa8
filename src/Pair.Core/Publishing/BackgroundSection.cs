using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>What stands behind the entries: venues, short forms, and what the pathway rests on. Nothing that an author wrote for readers is lost.</summary>
internal static class BackgroundSection
{
    /// <summary>Anchor of a venue; an underscore keeps it apart from ids of services.</summary>
    public static string VenueAnchor(string id) => $"venue_{id}";

    public static IEnumerable<Block> Build(Pathway pathway)
    {
        if (pathway.Locations.Count > 0)
        {
            yield return Heading("Venues", "venues_", "locations");
            yield return Venues(pathway, pathway.Locations);
        }
        var (words, rests) = (ShortForms(pathway).ToList(), RestsOn(pathway).ToList());
        if (words.Count > 0 && rests.Count > 0) yield return new Block.Columns([new Column(3, words.ToSeq()), new Column(8, rests.ToSeq())], Origin.Edition);
        else foreach (var block in words.Concat(rests)) yield return block;
    }

    private static IEnumerable<Block> ShortForms(Pathway pathway)
    {
        if (pathway.Glossary.IsEmpty) yield break;
        yield return Heading("Short forms", "short_forms", "glossary");
        yield return Line.Join("glossary", " · ", pathway.Glossary.Select(ShortForm)).As(ParagraphRole.Key);
    }

    private static IEnumerable<Block> RestsOn(Pathway pathway)
    {
        if (pathway.Evidence.Count > 0)
        {
            yield return Heading("What this pathway rests on", "rests_on", "evidence");
            yield return Line.Join("evidence", " · ", pathway.Evidence.Select(evidence => Source(pathway, evidence))).As(ParagraphRole.Key);
        }
        var agreed = Line.Join("ways_of_working", " · ", pathway.WaysOfWorking.Where(way => !way.CoProducedWith.IsEmpty).Select(Agreed));
        if (!agreed.IsEmpty) yield return new Line("ways_of_working").Say("Ways of working agreed with others: ").Add(agreed).As(ParagraphRole.Key);
    }

    private static Block.Heading Heading(string text, string anchor, string element) =>
        new(2, new Line(element).Say(text).Inlines, anchor, new Origin(element, "", null));

    /// <summary>Some venues, each with its address and what makes it easy to use.</summary>
    public static Block.Table Venues(Pathway pathway, IEnumerable<Venue> venues)
    {
        var origin = new Origin("locations", "", null);
        Cell Head(string text) => new([new Line("locations").Say(text).As(ParagraphRole.Body)], origin);
        return new Block.Table(TableRole.Plain, [Head("Venue"), Head("Address"), Head("Access")],
            venues.Select(venue => Venue(pathway, venue)).ToSeq(), null, origin);
    }

    private static Row Venue(Pathway pathway, Venue venue)
    {
        var element = $"locations.{venue.Id.Value}";
        var address = new Line(element);
        if (venue.Address is { } street) address.Street(street, "address");
        if (venue.Postcode is { } postcode) address.Say(address.IsEmpty ? "" : ", ").Words(postcode.Value, postcode.Where, "postcode", together: true);
        if (venue.Place is { } place) address.Say(address.IsEmpty ? "" : " · ").Words(Names.Place(pathway, place.Value), place.Where, "place");
        var access = Line.Join(element, ", ", venue.Accessibility.Select((each, i) => new Line(element)
            .Choice(Typed.Of(each.Value), each.Where, $"accessibility.{Typed.Of(each.Value)}", i == 0 ? Answers.Accessibility.First : Answers.Accessibility.Inside)));
        Cell Cell(Line line, string key, ParagraphRole role = ParagraphRole.Body) =>
            new([(line.IsEmpty ? line.Say("not said") : line).As(role)], new Origin(element, key, null));
        return new Row(
            [Cell(new Line(element).Name(venue.Name, "name", Emphasis.Strong), "name", ParagraphRole.Name), Cell(address, "address"), Cell(access, "accessibility")],
            VenueAnchor(venue.Id.Value), new Origin(element, "", venue.Id.Where));
    }

    private static Line Agreed(WayOfWorking way)
    {
        var element = $"ways_of_working.{way.Id.Value}";
        return new Line(element).Text(way.Text with { Value = Short(way) }, "text", Emphasis.Strong)
            .Say(", with ").Add(Places.Listed(element, "co_produced_with", way.CoProducedWith, name => name, numbered: true));
    }

    // A way of working by the words that people remember it by.
    private static string Short(WayOfWorking way) =>
        (WaysOfWorkingSection.Lead(way) is { Length: > 0 } lead ? lead : way.Text.Value).TrimEnd('.');

    private static Line ShortForm(GlossaryEntry entry) =>
        new Line($"glossary.{entry.Short.Value}").Name(entry.Short, "", Emphasis.Strong).Say(" ").Add(new Line("glossary").Name(entry.Meaning, entry.Short.Value));

    // A source, and the ways of working that rest on it.
    private static Line Source(Pathway pathway, Evidence evidence)
    {
        var element = $"evidence.{evidence.Id.Value}";
        var line = new Line(element).Name(evidence.Title, "title", Emphasis.Strong);
        if (evidence.Publisher is { } publisher) line.Say(", ").Name(publisher, "publisher");
        if (evidence.Date is { } date) line.Say(", ").Words(Month(date.Value), date.Where, "date");
        if (evidence.Kind is { } kind) line.Say(" (").Choice(Typed.Of(kind.Value), kind.Where, "kind", Answers.Evidence.Inside).Say(")");
        var ways = pathway.WaysOfWorking.SelectMany(way => way.Evidence.Where(id => id.Value == evidence.Id.Value), (way, id) =>
            new Line($"ways_of_working.{way.Id.Value}").Text(new Located<string>(Short(way), id.Where), $"evidence.{id.Value}")).ToList();
        return ways.Count == 0 ? line : line.Say(" for: ").Add(Line.Join(element, "; ", ways));
    }

    // A source may be known by its month alone.
    private static string Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? Phrases.Day(day)
        : DateOnly.TryParseExact(text, "yyyy-MM", out var month) ? month.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)
        : text;
}
