using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Documents;

namespace Pair.Cli.Comparing;

/// <summary>The Word files of a comparison: the newer document of a pathway, with all that differs from the older one as changes that can be accepted or rejected.</summary>
internal static class TrackedFiles
{
    /// <summary>The files to write. Stops the run where one file is asked for, and there would be several.</summary>
    /// <param name="target">A file, or a folder for one file a pathway.</param>
    /// <param name="edition">The documents that are compared.</param>
    /// <param name="comparison">What was compared.</param>
    /// <param name="sides">Where, and by whom it was written.</param>
    /// <param name="world">The current folder.</param>
    public static IReadOnlyList<FileToWrite> Of(DiffFile target, Edition edition, Comparison comparison, Sides sides, World world)
    {
        var both = comparison.Pathways.Where(pathway => pathway is { Before: not null, After: not null }).ToList();
        // The one that there is, changed or not; of several, those that have changed.
        var chosen = both.Count == 1 ? both : both.FindAll(pathway => !pathway.Diff.IsEmpty);
        if (!target.IsFolder && chosen.Count > 1)
            throw Stop.BadInput($"{chosen.Count} pathways have changed, and {target.Shown} is one file",
                $"Name a folder, such as -o {ShellWord.Of(Path.GetFileNameWithoutExtension(target.Shown) + "/")}, or one pathway: pair diff {ShellWord.Of(comparison.Report.Base)} {ShellWord.Of(chosen[0].Diff.Either.Path)}");
        var (files, taken) = (new List<FileToWrite>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var pathway in chosen)
        {
            var shown = target.IsFolder ? Name(target.Shown, pathway, edition, taken) : target.Shown;
            files.Add(new FileToWrite(ShownPath.Full(world.Folder, shown), shown, Write(pathway, edition, comparison, sides, world)));
        }
        return files;
    }

    /// <summary>Why there is no file.</summary>
    public static string WhyNone(Comparison comparison) => comparison.Report.IsEmpty
        ? "nothing changed."
        : "a pathway that is new or gone has no older and newer document. pair build makes the one that there is.";

    private static byte[] Write(Compared pathway, Edition edition, Comparison comparison, Sides sides, World world)
    {
        var authors = new Authors(sides, pathway, comparison.Report.Day, world);
        return WordFiles.WithTrackedChanges(pathway.Before!.Printable!.Document!(edition), pathway.After!.Printable!.Document!(edition), authors);
    }

    // Two areas may have copied one id.
    private static string Name(string folder, Compared pathway, Edition edition, HashSet<string> taken)
    {
        var stem = pathway.Diff.Either.Pathway.Id.Value + OutputEdition.All.First(known => known.Edition == edition).Ending + "-changes";
        var name = stem;
        for (var number = 2; !taken.Add(name); number++) name = $"{stem}-{number}";
        return $"{folder}{name}.docx";
    }
}
