using Pair.Core.Analysis.Persons;
using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>
/// Whether words of an area may leave it. What names a person or may be a private number stays at home, and so does what tells of fewer than ten people: somebody
/// knows them. Rather a text too many stays at home than one too few; the facts beside it are told anyway.
/// </summary>
/// <param name="pathway">The pathway, whose own names are nobody's.</param>
internal sealed class Discretion(Pathway pathway)
{
    private readonly Mailboxes mailboxes = new(pathway);

    /// <summary>Whether a text gives nobody away.</summary>
    public bool Allows(string text) => !NamesSomebody(text) && !SmallNumbers.Stand(text);

    /// <summary>An id, read as words that each may be a name; null where they give somebody away: <c>two-families</c>, <c>jane-smith</c>.</summary>
    public string? Id(string id) => Allows(string.Join(' ', id.Split('-').Select(Phrases.Capital))) ? id : null;

    /// <summary>A phone number as an atlas tells it.</summary>
    public static string Phone(string number) => Mobiles.Find(number, out _) >= 0 ? "a mobile number" : Sentence.Short(number.Trim());

    /// <summary>A mailbox as an atlas tells it.</summary>
    public string Mailbox(string address) => mailboxes.IsPersons(address) ? "a named mailbox" : Sentence.Short(address.Trim());

    private bool NamesSomebody(string text)
    {
        if (Mobiles.Find(text, out _) >= 0 || NhsNumbers.Find(text, out _) >= 0 || BirthDates.Find(text, out _) >= 0) return true;
        var read = WordReader.Read([new Passage(new Located<string>(text, new Location(new SourceText("", text), default)), "", "", Readers.Practitioners, PassageKind.Sentence)])[0];
        for (var i = 0; i < read.Words; i++)
            if (read.Word(i).IndexOf('@') > 0 && mailboxes.IsPersons(read.Word(i).ToString())) return true;
        return Mobiles.NamesPerson(read) || Initials.Stand(text);
    }
}
