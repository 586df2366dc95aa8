using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>The Word documents that stand where a build is to write: people edit them, so one is overwritten only where nobody did.</summary>
/// <param name="disk">Where they are read.</param>
/// <param name="world">Its current folder.</param>
/// <param name="force">Whether the user wants them overwritten, whoever edited them; then nothing is looked at.</param>
internal sealed class StandingDocuments(DiskSources disk, World world, bool force)
{
    private readonly Dictionary<string, StandingFile> seen = new(StringComparer.Ordinal);

    /// <summary>A file as it was when it was looked at; null where it was not.</summary>
    public StandingFile? At(string shown) => seen.GetValueOrDefault(shown);

    /// <summary>A finding for each that must stay, judged like any other.</summary>
    public IReadOnlyList<Finding> Edited(PathwayPlan plan, Judging judging)
    {
        if (force) return [];
        var found = new List<Finding>();
        foreach (var format in plan.Formats)
            if (format.Name == OutputFormat.Word)
                foreach (var edition in plan.Editions)
                    if (Look(plan, edition, plan.Shown(edition, format)) is { } finding) found.Add(finding);
        return found.Count == 0 ? [] : judging.Judge(plan.Pathway, found);
    }

    private Finding? Look(PathwayPlan plan, OutputEdition edition, string shown)
    {
        switch (disk.Read(shown))
        {
            case SourceRead.Missing:
                seen[shown] = new StandingFile(null);
                return null;
            case SourceRead.Bytes bytes:
                seen[shown] = new StandingFile(bytes.Content);
                return WordFiles.Edited(shown, bytes.Content, () => Rendering.Word(plan, edition));
            case SourceRead.Refused { Reason: WriteFailure.OpenElsewhere }:
                throw Stop.CannotWrite($"cannot write {shown}: {WriteFailure.OpenElsewhere}", "Nothing was written. The files that were there are unchanged.");
            // A folder in the way holds no document, and stops the writing with words of its own.
            case SourceRead.Refused refused when !Directory.Exists(ShownPath.Full(world.Folder, shown)):
                return WordFiles.Unreadable(shown, refused.Reason);
            default:
                return null;
        }
    }
}
