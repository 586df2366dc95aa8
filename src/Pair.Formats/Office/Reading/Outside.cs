using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>What a file leads to, from each of its parts: outside it only plain links, inside nothing that runs.</summary>
internal static class Outside
{
    private static readonly string[] links = ["http://", "https://", "mailto:", "tel:", "#"];

    /// <summary>A refusal for the first thing that it must not lead to; null where there is none.</summary>
    /// <param name="parts">All parts.</param>
    /// <param name="main">The one that the package leads to.</param>
    public static Refused? Refuse(SortedDictionary<string, ReadOnlyMemory<byte>> parts, string main)
    {
        foreach (var (name, content) in parts)
        {
            if (!PartName.IsRelationships(name)) continue;
            var owner = PartName.OwnerOf(name);
            var list = RelationshipList.Read(owner, content);
            if (list.Refused is { } odd) return odd;
            foreach (var relationship in list.Items)
                if ((relationship.IsOutside ? RefuseOutside(relationship) : RefuseInside(relationship, main)) is { } refused) return refused;
        }
        return null;
    }

    private static Refused? RefuseInside(OfficeRelationship relationship, string main) => relationship.Kind switch
    {
        "vbaProject" or "wordVbaData" => HarmfulPart.Macros,
        "control" or "activeXControlBinary" => HarmfulPart.Controls,
        "oleObject" or "package" => HarmfulPart.Embedded,
        "aFChunk" => new Refused("takes in another file when it is opened (altChunk)", "open it in Word once and save it: Word then makes the words its own"),
        "subDocument" => SubDocument,
        "webextensiontaskpanes" => new Refused("opens an add-in beside the document", "in Word: File > Info > Check for Issues > Inspect Document, remove the task pane add-ins, and save"),
        // A signature is void as soon as a word is filled in, and Word would warn everybody.
        "origin" when relationship.Type.Contains("digital-signature", StringComparison.Ordinal) =>
            new Refused("is signed, and filling it would break the signature", "take the signature away (in Word: File > Info > View Signatures) or take the unsigned file"),
        "officeDocument" when !relationship.Target.Equals(main, StringComparison.OrdinalIgnoreCase) => OfficeReader.Damaged("it leads to two texts"),
        _ => null,
    };

    private static Refused? RefuseOutside(OfficeRelationship relationship)
    {
        var target = PartName.Shown(relationship.Target);
        switch (relationship.Kind)
        {
            case "hyperlink":
                foreach (var allowed in links)
                    if (relationship.Target.StartsWith(allowed, StringComparison.OrdinalIgnoreCase)) return null;
                return new Refused($"has a link to \"{target}\", which is no address of the web", "in Word, give the link an address that begins with https://, mailto: or tel:, or take it away");
            case "image":
                return new Refused($"shows a picture that lies outside it, at \"{target}\"", "in Word: File > Info > Edit Links to Files > Break Link, which puts the picture into the file; then save");
            case "attachedTemplate":
                return new Refused($"is attached to another template, \"{target}\", and each document made with it would look for that",
                    "in Word: File > Options > Add-ins, at Manage choose Templates and Go, clear the box Document template, OK, and save (on a Mac: Tools > Templates and Add-ins); its styles stay");
            case "frame":
                return new Refused($"shows another page in a frame, \"{target}\"", "take the frame out in Word and save it as Word document (.docx)");
            case "subDocument":
                return SubDocument;
            case "mailMergeSource" or "mailMergeHeaderSource" or "recipientData":
                return new Refused($"is set up for a mail merge with \"{target}\"", "in Word: Mailings > Start Mail Merge > Normal Word Document, and save");
            case "oleObject" or "package" or "externalLinkPath":
                return new Refused($"shows something of another file, \"{target}\"", "in Word: File > Info > Edit Links to Files > Break Link, and save");
            default:
                return new Refused($"leads outside itself, to \"{target}\"", "in Word: File > Info > Edit Links to Files > Break Link for each, and save");
        }
    }

    private static Refused SubDocument =>
        new("is a master document whose text lies in other files", "in Word: View > Outline > Show Document, choose each subdocument and Unlink, and save");
}
