using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Publishing.Family;
using Pair.Core.Text;

namespace Pair.Core.Compiling;

/// <summary>What came of publishing a pathway.</summary>
/// <param name="Document">The document.</param>
/// <param name="Findings">What was found about its pictures.</param>
public sealed record Publication(Document Document, Seq<Finding> Findings);

/// <summary>Makes documents of a pathway, with the pictures that they need.</summary>
public static class Publisher
{
    private const int LogoLimit = 5 * 1024 * 1024;

    /// <summary>One edition.</summary>
    /// <param name="sources">Where the logo is read from.</param>
    /// <param name="compilation">A compilation that has a pathway.</param>
    /// <param name="edition">For whom it is.</param>
    /// <param name="workspaceFolder">Folder that a logo must lie in.</param>
    /// <param name="asOf">The day on which the document is read.</param>
    /// <param name="waiting">How many of its numbers and addresses still wait for the real ones.</param>
    public static Publication Publish(Sources sources, Compilation compilation, Edition edition, string workspaceFolder, DateOnly asOf, int waiting = 0)
    {
        var pathway = compilation.Pathway ?? throw new ArgumentException("Only a pathway that was understood can be published.", nameof(compilation));
        var (logo, findings) = ReadLogo(sources, workspaceFolder, pathway.Logo);
        var document = edition == Edition.Family ? FamilyEdition.Publish(pathway, asOf, logo, waiting) : PractitionerEdition.Publish(pathway, asOf, logo, waiting);
        return new Publication(document with { Facts = document.Facts with { SourceHash = SourceHash.Of(compilation.Sources) } }, findings);
    }

    private static (ReadOnlyMemory<byte>?, Seq<Finding>) ReadLogo(Sources sources, string workspaceFolder, LogoFile? logo)
    {
        if (logo is null) return (null, default);
        // It counts from the file that names it, which may be a base.
        var path = WorkspacePath.Join(WorkspacePath.FolderOf(logo.File.Where.Source.Path), logo.File.Value);
        var workspace = WorkspacePath.Join("", workspaceFolder);
        if (!WorkspacePath.IsInside(workspace, path) || !sources.Holds(workspace, path))
            return (null, [Unreadable(logo, $"the logo \"{logo.File.Value}\" lies outside the workspace", "copy the picture into this folder, and name it from here")]);
        return sources.Read(path) switch
        {
            SourceRead.Missing => (null, [Unreadable(logo, $"there is no picture \"{logo.File.Value}\"", "check the name; it counts from the folder of this file")]),
            SourceRead.Refused refused => (null, [Unreadable(logo, $"the picture \"{logo.File.Value}\" cannot be read: {refused.Reason}", null)]),
            SourceRead.Bytes { Content.Length: > LogoLimit } => (null, [Unreadable(logo, "the logo is larger than 5 MB", "save a smaller copy: 600 pixels wide is plenty")]),
            SourceRead.Bytes bytes when IsPicture(bytes.Content.Span) => (bytes.Content, default),
            _ => (null, [Unreadable(logo, $"\"{logo.File.Value}\" is neither a PNG nor a JPEG picture", "save the logo as PNG or JPEG")]),
        };
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static Finding Unreadable(LogoFile logo, string message, string? help) =>
        new("logo-unreadable", Severity.Error, message, logo.File.Where) { Help = help, Element = "pathway", Pointer = "/pathway/logo/file" };
}
