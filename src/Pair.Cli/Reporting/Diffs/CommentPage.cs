using System.Text;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>A comment on a change that must not grow beyond what the code hosts take. What is left out goes by whole items, the least grave first, and is counted.</summary>
/// <param name="Opening">What always stands first.</param>
/// <param name="Parts">One for each pathway.</param>
/// <param name="Closing">What always stands last.</param>
/// <param name="Command">The command that shows all, for whoever misses something.</param>
internal sealed record CommentPage(string Opening, IReadOnlyList<CommentPart> Parts, string Closing, string Command)
{
    /// <summary>A comment on GitHub takes 65,536 characters; a workflow may add some of its own.</summary>
    public const int Longest = 60_000;

    // For the line that counts the parts of which nothing is shown.
    private const int Rest = 400;

    /// <summary>The page.</summary>
    public override string ToString()
    {
        Fit();
        var page = new StringBuilder(Opening);
        foreach (var part in Parts) part.Write(page, Command);
        var hidden = Parts.Where(part => part is { IsShown: false, Changes: not null }).Select(part => part.Changes!).ToSeq();
        if (hidden.Count > 0) page.Append($"\n… and {Summary.Number(hidden.Count, "more pathway")} with {DiffWords.Verdict(hidden)}: {MarkdownText.Code(Command)}\n");
        return page.Append(Closing).ToString();
    }

    // Where something grave finds no room, nothing that is less grave takes it.
    private void Fit()
    {
        var (room, isFull) = (Longest - Opening.Length - Closing.Length - Rest - Command.Length, false);
        foreach (var rank in Enum.GetValues<CommentRank>())
        {
            foreach (var part in Parts)
                foreach (var section in part.Sections)
                    while (section.Next is { } item && item.Rank == rank)
                    {
                        var cost = item.Text.Length + (section.Shown == 0 ? section.Frame(Command) : 0) + (part.IsShown ? 0 : part.Frame(Command));
                        isFull |= cost > room;
                        if (cost > room) break;
                        room -= cost;
                        section.Shown++;
                    }
            if (isFull) return;
        }
    }
}

/// <summary>What is kept before what.</summary>
internal enum CommentRank
{
    /// <summary>People who have less than they had.</summary>
    Losers,

    /// <summary>Cells of the map that nobody fills any more.</summary>
    Lost,

    /// <summary>Breaking changes.</summary>
    Breaking,

    /// <summary>People for whom it may be otherwise.</summary>
    Unsure,

    /// <summary>Risky changes.</summary>
    Risky,

    /// <summary>Changes that are meant.</summary>
    Approved,

    /// <summary>Cells of the map that somebody fills now.</summary>
    Gained,

    /// <summary>People who have as much or more.</summary>
    Others,

    /// <summary>All other changes.</summary>
    Neutral,

    /// <summary>Findings that were not there.</summary>
    New,

    /// <summary>Findings that are there no longer.</summary>
    Gone,

    /// <summary>The policy.</summary>
    Policy,
}
