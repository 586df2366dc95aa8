using System.Text;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>The file as such: its frame, and what an archived file must not hold.</summary>
internal static class FileRules
{
    private static readonly string[] Active = ["JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "ResetForm", "Rendition", "Sound", "Movie", "Hide", "SetOCGState", "Trans", "GoTo3DView"];
    private static readonly string[] Blending = ["CA", "ca", "SMask", "BM"];

    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("file-header", "The file begins with its version and a comment of four bytes over 127.", Header),
        new("file-identifier", "The trailer identifies the file with two strings.", (reading, report) =>
        {
            var parts = reading.Graph.Array(reading.Graph.Trailer.GetValueOrDefault("ID"));
            report.Expect(parts.Count == 2 && parts.TrueForAll(part => part is PdfString { Bytes.Length: > 0 }), "trailer", "no ID of two strings");
        }),
        new("stream-length", "Every stream is as long as it says.", Streams),
        new("not-encrypted", "Nothing is encrypted.", (reading, report) => report.Expect(!reading.Graph.Trailer.ContainsKey("Encrypt"), "trailer", "an Encrypt entry")),
        new("nothing-active", "The file does nothing by itself: no scripts, forms, or actions other than following a link.", NothingActive),
        new("nothing-attached", "No files, sounds or films are attached.", NothingAttached),
        new("no-dead-reference", "Every reference leads to an object.", (reading, report) =>
        {
            foreach (var (id, value) in reading.Graph.Everything())
                if (value is PdfReference reference) report.Expect(reading.Graph.Objects.GetValueOrDefault(reference.Id) is not null, $"object {id}", $"object {reference.Id} is not there");
        }),
        new("short-strings", "No string is longer than 32,767 bytes, no name than 127.", (reading, report) =>
        {
            foreach (var (id, value) in reading.Graph.Everything())
                if (value is PdfString { Bytes.Length: > 32767 } or PdfName { Name.Length: > 127 }) report.Add($"object {id}", "a string or name of too many bytes");
        }),
        new("no-transparency", "Nothing shines through: no soft masks, blending or transparency groups.", NoTransparency),
        new("output-intent", "An sRGB profile that can be read says what colours mean.", OutputIntent),
        new("device-colours", "Colours are grey or RGB, which the output intent explains.", Colours),
        new("page-boxes", "Every page has a media box between 3 and 14,400 pt a side.", (reading, report) =>
        {
            report.Expect(reading.Pages.Count > 0, "file", "no pages");
            foreach (var page in reading.Pages)
                report.Expect(page.Box[2] - page.Box[0] is >= 3 and <= 14400 && page.Box[3] - page.Box[1] is >= 3 and <= 14400, page.Where, "no good media box");
        }),
    ];

    private static void Header(Reading reading, Report report)
    {
        var file = reading.Graph.File;
        report.Expect(file.Length > 15 && Encoding.Latin1.GetString(file, 0, 8) is ['%', 'P', 'D', 'F', '-', '1', '.', >= '0' and <= '7'], "first line", "not %PDF-1.n");
        report.Expect(file.Length > 15 && file[8] == '\n' && file[9] == '%' && file[10..14].All(letter => letter > 127), "second line", "no comment of four bytes over 127");
    }

    private static void Streams(Reading reading, Report report)
    {
        var file = reading.Graph.File;
        foreach (var (id, offset) in reading.Graph.Offsets)
        {
            var parser = new PdfParser(file, offset);
            for (var i = 0; i < 3; i++) parser.Read(); // number, generation, obj
            if (parser.Read() is not PdfDictionary head || parser.Read() is not PdfOperator { Name: "stream" }) continue;
            var start = parser.At + (file[parser.At] == '\r' ? 2 : 1);
            var end = start + (head.GetValueOrDefault("Length") is double length ? (int)length : 0);
            var follows = end + 10 <= file.Length ? Encoding.Latin1.GetString(file, end, 10) : "";
            report.Expect(follows == "\nendstream", $"object {id}", "its stream is not as long as it says");
        }
    }

    private static void NothingActive(Reading reading, Report report)
    {
        foreach (var (id, value) in reading.Graph.Everything())
        {
            if (value is not PdfDictionary head) continue;
            foreach (var key in new[] { "AA", "OpenAction", "JS", "XFA", "AcroForm", "NeedsRendering" }) report.Expect(!head.ContainsKey(key), $"object {id}", $"an entry {key}");
            if (head.GetValueOrDefault("S") is PdfName { Name: var kind } && Active.Contains(kind)) report.Add($"object {id}", $"an action {kind}");
        }
    }

    private static void NothingAttached(Reading reading, Report report)
    {
        foreach (var (id, value) in reading.Graph.Everything())
        {
            if (value is not PdfDictionary head) continue;
            foreach (var key in new[] { "EmbeddedFiles", "EF", "AF", "Collection" }) report.Expect(!head.ContainsKey(key), $"object {id}", $"an entry {key}");
            report.Expect(head.GetValueOrDefault("Subtype") is not PdfName { Name: "FileAttachment" or "Sound" or "Movie" or "Screen" or "3D" or "RichMedia" }, $"object {id}", "an attachment");
        }
    }

    private static void NoTransparency(Reading reading, Report report)
    {
        foreach (var (id, value) in reading.Graph.Everything())
        {
            if (value is not PdfDictionary head) continue;
            foreach (var key in Blending) report.Expect(!head.ContainsKey(key), $"object {id}", $"an entry {key}");
            report.Expect(head.GetValueOrDefault("S") is not PdfName { Name: "Transparency" }, $"object {id}", "a transparency group");
        }

        foreach (var page in reading.Pages) report.Expect(!page.Content.Operators.Contains("gs"), page.Where, "a graphics state from outside the page");
    }

    private static void OutputIntent(Reading reading, Report report)
    {
        var intents = reading.Graph.Array(reading.Graph.Catalog.GetValueOrDefault("OutputIntents"));
        var intent = reading.Graph.Dictionary(intents.FirstOrDefault());
        report.Expect(intents.Count == 1 && reading.Graph.Name(intent, "S") == "GTS_PDFA1", "catalogue", "no one output intent for PDF/A");
        report.Expect(reading.Graph.Text(intent, "OutputConditionIdentifier") is { Length: > 0 }, "output intent", "no identifier");
        if (reading.Graph.Get(intent, "DestOutputProfile") is not PdfStream { Data: { Length: > 132 } profile } stream)
        {
            report.Add("output intent", "no profile");
            return;
        }

        int At(int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(offset));
        var tags = At(128) is > 0 and < 100 ? Enumerable.Range(0, At(128)).Select(tag => (Name: Encoding.ASCII.GetString(profile, 132 + 12 * tag, 4), Start: At(136 + 12 * tag), Length: At(140 + 12 * tag))).ToList() : [];
        report.Expect(At(0) == profile.Length && Encoding.ASCII.GetString(profile, 36, 4) == "acsp" && profile[8] is 2 or 4, "profile", "no ICC profile of version 2 or 4, or of another length");
        report.Expect(Encoding.ASCII.GetString(profile, 12, 8) is "mntrRGB " or "prtrRGB ", "profile", "not of a screen or printer in RGB");
        report.Expect(stream.Head.GetValueOrDefault("N") is 3.0, "profile", "N is not 3");
        report.Expect(tags.Exists(tag => tag.Name == "rTRC") && tags.TrueForAll(tag => tag.Start >= 132 && tag.Start + tag.Length <= profile.Length), "profile", "parts are missing or outside");
    }

    private static void Colours(Reading reading, Report report)
    {
        foreach (var page in reading.Pages)
            foreach (var name in new[] { "k", "K", "cs", "CS", "sc", "scn", "SC", "SCN", "sh" }) report.Expect(!page.Content.Operators.Contains(name), page.Where, $"a colour by {name}");
        foreach (var (id, value) in reading.Graph.Everything())
            if (value is PdfDictionary head && head.GetValueOrDefault("Subtype") is PdfName { Name: "Image" })
                report.Expect(head.GetValueOrDefault("ColorSpace") is PdfName { Name: "DeviceRGB" or "DeviceGray" }, $"object {id}", "an image that is neither grey nor RGB");
    }
}
