using Pair.Core.Documents;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Puts a line together from an author's values and the edition's own words; every piece keeps its origin.</summary>
/// <param name="element">Element that the values belong to, such as <c>services.baby-massage</c>.</param>
internal sealed class Line(string element)
{
    private readonly List<Inline> content = [];

    /// <summary>Whether nothing was said yet.</summary>
    public bool IsEmpty => content.Count == 0;

    /// <summary>Words of the edition.</summary>
    public Line Say(string text, Emphasis emphasis = Emphasis.None)
    {
        HeldTogether.Add(content, text, emphasis, Origin.Edition);
        return this;
    }

    /// <summary>An author's text, with its marks.</summary>
    public Line Text(Located<string> text, string key, Emphasis emphasis = Emphasis.None)
    {
        content.AddRange(TextMarkup.Parse(text.Value, From(key, text.Where), emphasis));
        return this;
    }

    /// <summary>An author's text as a sentence: with a full stop where it has none.</summary>
    public Line Sentence(Located<string> text, string key, Emphasis emphasis = Emphasis.None) =>
        Text(text, key, emphasis).Say(Phrases.FullStop(text.Value.Trim()), emphasis);

    /// <summary>An author's name of something, without marks.</summary>
    public Line Name(Located<string> name, string key, Emphasis emphasis = Emphasis.None) => Words(name.Value.Trim(), name.Where, key, emphasis);

    /// <summary>A value in the edition's words.</summary>
    public Line Words(string text, Location where, string key, Emphasis emphasis = Emphasis.None, bool together = false)
    {
        if (!together) HeldTogether.Add(content, text, emphasis, From(key, where));
        else if (text.Length > 0) content.Add(new Inline.Words(text, emphasis, From(key, where)) { Together = true });
        return this;
    }

    /// <summary>One of the answers of a closed choice.</summary>
    /// <param name="value">As it is typed; one of the answers has it.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="key">Its key.</param>
    /// <param name="answers">All that the field may say.</param>
    /// <param name="emphasis">How it is said.</param>
    public Line Choice(string value, Location where, string key, Seq<Answer> answers, Emphasis emphasis = Emphasis.None)
    {
        foreach (var answer in answers)
            if (answer.Value == value) content.Add(new Inline.Words(answer.Text, emphasis, From(key, where)) { Answers = answers });
        return this;
    }

    /// <summary>A street address: a house number stays with its street.</summary>
    public Line Street(Located<string> address, string key)
    {
        HeldTogether.AddStreet(content, address.Value.Trim(), From(key, address.Where));
        return this;
    }

    /// <summary>A day, never broken over lines.</summary>
    public Line Day(Located<DateOnly> day, string key, Emphasis emphasis = Emphasis.None) => Words(Phrases.Day(day.Value), day.Where, key, emphasis, together: true);

    /// <summary>A number that dials.</summary>
    public Line Phone(Located<string> number, string key, Emphasis emphasis = Emphasis.None) => Dial(number, number, key, emphasis);

    /// <summary>Words that dial a number: "NHS 111, option 2". What stands in the place of a number, such as "TBC", dials none.</summary>
    public Line Dial(Located<string> words, Located<string> number, string key, Emphasis emphasis = Emphasis.None)
    {
        if (!Addresses.CanDial(number.Value)) return Words(words.Value, words.Where, key, emphasis, together: true);
        content.Add(new Inline.Link(words.Value, Addresses.Dial(number.Value), emphasis, From(key, words.Where)) { Together = true });
        return this;
    }

    /// <summary>An author's text, with its marks, in which what it says to ring dials: "Call 101 to report a crime".</summary>
    public Line Calling(Located<string> text, string key, Emphasis emphasis = Emphasis.None)
    {
        content.AddRange(ShortNumbers.Dialled(TextMarkup.Parse(text.Value, From(key, text.Where), emphasis)));
        return this;
    }

    /// <summary>A mailbox.</summary>
    public Line Email(Located<string> address, string key, Emphasis emphasis = Emphasis.None)
    {
        content.Add(new Inline.Link(address.Value, Addresses.Mail(address.Value), emphasis, From(key, address.Where)));
        return this;
    }

    /// <summary>A web address, printed as people type it.</summary>
    public Line Address(Located<string> address, string key, Emphasis emphasis = Emphasis.None)
    {
        var (text, origin) = (Addresses.Printed(address.Value), From(key, address.Where));
        content.Add(Addresses.IsSafe(address.Value) ? new Inline.Link(text, address.Value, emphasis, origin) : new Inline.Words(text, emphasis, origin));
        return this;
    }

    /// <summary>An author's name of something, leading to an address that is safe.</summary>
    public Line Linked(Located<string> name, string key, string address, Emphasis emphasis)
    {
        content.Add(new Inline.Link(name.Value.Trim(), address, emphasis, From(key, name.Where)));
        return this;
    }

    /// <summary>A name that leads to another block of the document.</summary>
    public Line Jump(string text, string anchor, Location? where, string key, bool tellsPage = false)
    {
        content.Add(new Inline.Link(text, $"#{anchor}", Emphasis.None, From(key, where)) { TellsPage = tellsPage });
        return this;
    }

    /// <summary>The number of a level in its shape.</summary>
    public Line Mark(int number, Location where, string key)
    {
        content.Add(new Inline.Mark(number, From(key, where)));
        return this;
    }

    /// <summary>Another line behind this one.</summary>
    public Line Add(Line other)
    {
        content.AddRange(other.content);
        return this;
    }

    /// <summary>The line beginning with a large letter, as a sentence does.</summary>
    public Line Capital()
    {
        if (content is [Inline.Words first, ..]) content[0] = first with { Text = Phrases.Capital(first.Text) };
        return this;
    }

    /// <summary>The line as a paragraph.</summary>
    public Block.Paragraph As(ParagraphRole role) => new(content.ToSeq(), role, new Origin(element, "", null));

    /// <summary>The line as inlines.</summary>
    public Seq<Inline> Inlines => content.ToSeq();

    /// <summary>Lines behind one another with words between.</summary>
    public static Line Join(string element, string between, IEnumerable<Line> lines)
    {
        var joined = new Line(element);
        foreach (var line in lines)
        {
            if (line.IsEmpty) continue;
            if (!joined.IsEmpty) joined.Say(between);
            joined.Add(line);
        }
        return joined;
    }

    /// <summary>An author's phrases as one sentence, parted by semicolons; where one is a sentence itself, each is one.</summary>
    public static Line Series(string element, string key, Seq<Located<string>> texts) =>
        texts.Any(text => Phrases.FullStop(text.Value.Trim()).Length == 0)
            ? Join(element, " ", texts.Select((text, i) => new Line(element).Sentence(text, $"{key}.{i}")))
            : Join(element, "; ", texts.Select((text, i) => new Line(element).Text(text, $"{key}.{i}"))).Say(".");

    private Origin From(string key, Location? where) => where is null ? Origin.Edition : new Origin(element, key, where);
}
