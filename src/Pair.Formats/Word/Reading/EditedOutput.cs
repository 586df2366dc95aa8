using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Reading;

/// <summary>Tells whether a file that stands where a Word document is to be written holds anybody's work: then the build must leave it.</summary>
public static class EditedOutput
{
    private const string Lost = "what stands in it would be lost";
    private const int MostChanges = 3;
    private const int LongestMessage = 400;

    // The words before the changes, and those that count the rest.
    private const int Frame = 80;

    /// <summary>Looks at a file.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="file">The whole file, of which nothing is taken for granted.</param>
    /// <param name="own">Makes the document that is to be written; asked where somebody edited the last one, to tell what differs.</param>
    /// <returns>Null where pair wrote the file and nobody has changed it since.</returns>
    public static Finding? Find(string path, ReadOnlyMemory<byte> file, Func<ReadOnlyMemory<byte>> own)
    {
        SaidProvenance said;
        try
        {
            using var package = PackageReader.Open(file);
            if (IsUntouched(package)) return null;
            said = SaidProvenance.Of(package);
        }
        catch (Exception failure) when (PackageReader.IsRefusal(failure))
        {
            return IsZip(file.Span) ? Unreadable(path, Reason(failure)) : NotOurs(path);
        }
        return said.Content is null ? NotOurs(path) : Edited(path, file, said, own());
    }

    /// <summary>The finding of a file that cannot be read at all.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="reason">Why, in a few words.</param>
    public static Finding Unreadable(string path, string reason) =>
        At(path, $"pair cannot tell whether somebody edited this file ({reason}): {Lost}",
            "look what it is and keep a copy under another name; `pair build --force` overwrites it");

    // A hash is in the properties or it is not: no need to read them as XML each time.
    private static bool IsUntouched(PackageReader package) =>
        package.Has(Provenance.Part) && package.Read(Provenance.Part).ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(package.HashContent())) >= 0;

    private static Finding Edited(string path, ReadOnlyMemory<byte> file, SaidProvenance said, ReadOnlyMemory<byte> own)
    {
        var since = SourceOf(own) is { } now && said.Source is { } then && now != then ? "; the YAML files have changed since, too" : "";
        return At(path, $"this document was edited since pair wrote it: {What(file, own, LongestMessage - since.Length)}{since}",
            "keep a copy of it and take its changes over into the YAML files; then `pair build --force` overwrites it");
    }

    private static string What(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> own, int longest)
    {
        if (FieldReader.Read(own) is not { } meant || FieldReader.Read(file) is not { } found) return "its fields cannot be read";
        if (found.IsEmpty && !meant.IsEmpty) return "the program that saved it kept no field";
        var changes = WordChange.Between(found, meant);
        if (changes.Count == 0) return "only its layout, comments or text outside the fields differ";
        var (words, told) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            var one = change.ToString();
            if (told > 0 && (told == MostChanges || words.Length + one.Length > longest - Frame)) break;
            words.Append(told++ > 0 ? "; " : "").Append(one);
        }
        var more = changes.Count - told;
        return more == 0 ? words.ToString() : $"{words}; and {more} more field{(more == 1 ? "" : "s")}";
    }

    private static string? SourceOf(ReadOnlyMemory<byte> own)
    {
        try
        {
            using var package = PackageReader.Open(own);
            return SaidProvenance.Of(package).Source;
        }
        catch (Exception failure) when (PackageReader.IsRefusal(failure))
        {
            // It has outgrown the limits, which is no mistake of anybody's.
            return null;
        }
    }

    private static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK"u8);

    // What the libraries say of a broken file is for programmers; what the limits say is ours.
    private static string Reason(Exception failure) =>
        failure is InvalidDataException && failure.Message.StartsWith("it", StringComparison.Ordinal) ? failure.Message : "it is broken";

    private static Finding NotOurs(string path) =>
        At(path, $"pair did not write this file, or an earlier version did: {Lost}", "keep it under another name or in another folder; `pair build --force` overwrites it");

    private static Finding At(string path, string message, string help) =>
        new Finding("edited-output", Severity.Error, message, new Location(new SourceText(path, ""), default))
        {
            Help = help,
            Element = "pathway",
            Facts = [path[(path.LastIndexOf('/') + 1)..]],
        };
}
