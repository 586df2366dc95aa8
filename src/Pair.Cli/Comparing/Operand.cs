namespace Pair.Cli.Comparing;

/// <summary>One of the two things that a user compares.</summary>
/// <param name="Typed">As typed.</param>
internal abstract record Operand(string Typed)
{
    /// <summary>A file or folder of today.</summary>
    /// <param name="Typed">Its path, as typed.</param>
    public sealed record OnDisk(string Typed) : Operand(Typed);

    /// <summary>Standard input.</summary>
    public sealed record Piped() : Operand(Files.DiskSources.StandardInput);

    /// <summary>The files of today where the other side looks; what is meant when nothing is typed.</summary>
    public sealed record Here() : Operand(Pair.Core.Diffing.DiffReport.FilesHere);

    /// <summary>All pathways at a revision, or the path of the other side as it was there.</summary>
    /// <param name="Typed">As typed.</param>
    /// <param name="Commit">The commit, in hexadecimal digits.</param>
    public sealed record Revision(string Typed, string Commit) : Operand(Typed);

    /// <summary>A file or folder at a revision.</summary>
    /// <param name="Typed">As typed.</param>
    /// <param name="Name">The revision alone, as typed.</param>
    /// <param name="Commit">The commit, in hexadecimal digits.</param>
    /// <param name="InTree">The path from the top of the repository, with <c>/</c>; empty for the top itself.</param>
    public sealed record AtRevision(string Typed, string Name, string Commit, string InTree) : Operand(Typed);
}

/// <summary>Both sides, as they were understood.</summary>
/// <param name="Base">What is compared from.</param>
/// <param name="Head">What it is compared with.</param>
/// <param name="Place">The repository that revisions belong to.</param>
internal sealed record Operands(Operand Base, Operand Head, Files.GitPlace Place);
