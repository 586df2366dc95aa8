using Pair.Core.Documents;

namespace Pair.Formats.Word.Templates;

/// <summary>What a starter template says about itself.</summary>
internal static class StarterWords
{
    /// <summary>Its lines, in order.</summary>
    public static IReadOnlyList<StarterLine> Of(Edition edition)
    {
        var lines = new List<StarterLine>
        {
            new("How to use this template") { IsHeading = true },
            new("The boxes in this file are filled from your pathway. All else stays as you leave it: fixed words, headers, footers, pictures, margins, styles. These instructions are taken out by themselves, so leave them in for whoever comes after you."),
            new("Change the styles, never single words: on the Home tab open the list of styles, right-click Title, Heading 1, Body Text, Table Text or any other, and choose Modify. What you change there changes every document that you make.") { Lead = "Look. " },
            new("Click twice at the top of a page and put your picture in the place of “Your logo here”.") { Lead = "Logo. " },
            new("Cut a box with its whole line and paste it where you want it, into a cell of a table too. Delete the line of a part that you do not want; you are told each time what the document lacks.") { Lead = "Order. " },
            new("In Word, open the Developer tab (File > Options > Customise Ribbon), choose Plain Text Content Control, then Properties, and type the name of the field as its tag. Or copy a box and change its tag. In LibreOffice, choose Form > Content Controls and type the name as its title.") { Lead = "More fields. " },
            new("Save this file and run: pair build --to docx --template THIS-FILE.docx") { Lead = "Build. " },
            new("Names of parts") { IsHeading = true },
        };
        foreach (var part in PartNames.Of(edition)) lines.Add(new(part.Name) { Second = part.Called });
        lines.Add(new(PartNames.Whole) { Second = "All of them, in this order" });
        lines.Add(new("Names of fields") { IsHeading = true });
        lines.Add(new("A field is called by where it stands in your pathway, with dots between. For example:"));
        lines.Add(new("pathway.title") { Second = "The title. Others of this kind: pathway.area.name, pathway.version, pathway.last_reviewed, pathway.next_review" });
        lines.Add(new(FieldWords.Foot) { Second = "What stands at the foot of our own pages: title, edition, version, and whether it is a draft or its review is overdue" });
        lines.Add(new("services.ID.name") { Second = "The name of a service; ID is what your pathway calls it: services.baby-massage.name" });
        return lines;
    }
}

/// <summary>One line of the instructions.</summary>
/// <param name="Text">Its words; of a name and what it means, the name.</param>
internal sealed record StarterLine(string Text)
{
    /// <summary>Whether it heads those below.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What it is about, before its words; empty for none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What a name means; empty for a line that is no name.</summary>
    public string Second { get; init; } = "";

    /// <summary>Whether it is a name and what it means.</summary>
    public bool IsPart => Second.Length > 0;
}
