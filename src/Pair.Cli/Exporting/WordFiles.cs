using Pair.Cli.Comparing;
using Pair.Cli.Files;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Formats.Word.Reading;
using Pair.Formats.Word.Redlining;

namespace Pair.Cli.Exporting;

/// <summary>Word files that no build alone makes or reads: two builds as one, and those that somebody may have worked in.</summary>
internal static class WordFiles
{
    /// <summary>A document whose differences from an older one can be accepted or rejected in Word.</summary>
    public static byte[] WithTrackedChanges(Document before, Document after, Authors authors) =>
        Redline.Write(before, after, where => Shown(authors.Of(where)), (now, was) => Shown(authors.RemoverOf(now, was)));

    /// <summary>The words of a Word document, whoever wrote it, as lines.</summary>
    public static string Words(ReadOnlyMemory<byte> file) => WordText.Of(file);

    /// <summary>Whether a file that stands where a Word document is to be written holds anybody's work.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="own">Makes the document that is to be written.</param>
    public static Finding? Edited(string path, ReadOnlyMemory<byte> file, Func<ReadOnlyMemory<byte>> own) =>
        EditedOutput.Find(path, file, own);

    /// <summary>The finding of a file that stands there and cannot be read.</summary>
    public static Finding Unreadable(string path, string reason) => EditedOutput.Unreadable(path, reason);

    private static Authorship Shown(Authored authored) => new(authored.Name, authored.Date);
}
