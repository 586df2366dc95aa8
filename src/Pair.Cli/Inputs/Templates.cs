using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Core.Findings;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>The Word templates of a run: those that the user names, else those of each workspace. Each is read and opened once.</summary>
/// <param name="sources">Where files are.</param>
/// <param name="folder">The current folder, absolute.</param>
internal sealed class Templates(Sources sources, string folder)
{
    private readonly Dictionary<string, OpenedTemplate> known = new(StringComparer.Ordinal);
    private readonly List<Finding> refusals = [];
    private List<TemplateFile>? chosen;

    /// <summary>Why templates cannot be used; where there is one, nothing is to be written.</summary>
    public IReadOnlyList<Finding> Refusals => refusals;

    /// <summary>Whether the user named some, which then stand for those of every workspace.</summary>
    public bool AreChosen => chosen is not null;

    /// <summary>Takes what the user named; stops the run where a file cannot be read, as for every other input.</summary>
    public void Choose(IReadOnlyList<string> typed)
    {
        if (typed.Count == 0) return;
        chosen = [];
        foreach (var path in typed)
        {
            var shown = ShownPath.Of(folder, path);
            switch (sources.Read(shown))
            {
                case SourceRead.Bytes bytes: Take(chosen, shown, bytes.Content, null); break;
                case SourceRead.Refused refused: throw Stop.BadInput($"cannot read the template {path}: {refused.Reason}");
                default: throw Stop.BadInput($"there is no template \"{path}\"", "pair template writes one to start from.");
            }
        }
    }

    /// <summary>The templates for the pathways of a workspace, in the order that they are named in; those that cannot be used are left out.</summary>
    /// <param name="settings">What its <c>pair.yaml</c> says; null for none.</param>
    public IReadOnlyList<TemplateFile> Of(Workspace? settings)
    {
        if (chosen is not null) return chosen;
        var found = new List<TemplateFile>();
        foreach (var named in settings?.Templates ?? default) Find(found, settings!, named);
        return found;
    }

    private void Find(List<TemplateFile> found, Workspace settings, Located<string> named)
    {
        var shown = ShownPath.Of(folder, Path.Combine(settings.Folder, named.Value));
        if (!IsInside(settings.Folder, shown))
        {
            Refuse(Unreadable(named.Where, $"the template \"{Sentence.Short(named.Value)}\" lies outside the workspace", "copy it into the folder of pair.yaml, and name it from here"));
            return;
        }
        switch (sources.Read(shown))
        {
            case SourceRead.Bytes bytes: Take(found, shown, bytes.Content, named.Where); break;
            case SourceRead.Refused refused:
                Refuse(Unreadable(named.Where, $"the template \"{Sentence.Short(named.Value)}\" cannot be read: {refused.Reason}", "see to the file, or name another one here"));
                break;
            default:
                Refuse(Unreadable(named.Where, $"there is no template \"{Sentence.Short(named.Value)}\"",
                    "check the name, which counts from the folder of pair.yaml; `pair template` writes one to start from"));
                break;
        }
    }

    private void Take(List<TemplateFile> taken, string shown, ReadOnlyMemory<byte> bytes, Location? named)
    {
        if (!known.TryGetValue(shown, out var read))
        {
            known[shown] = read = TemplateFile.Open(shown, bytes, named);
            if (read.Refusal is { } refusal) Refuse(refusal);
        }
        if (read.Template is { } template && taken.TrueForAll(other => other.Path != shown)) taken.Add(template);
    }

    // Pathways of one workspace ask for the same templates.
    private void Refuse(Finding refusal)
    {
        if (!refusals.Exists(known => known.Where.Source.Path == refusal.Where.Source.Path && known.Where.Span == refusal.Where.Span)) refusals.Add(refusal);
    }

    private static Finding Unreadable(Location where, string message, string help) => new("template-unreadable", Severity.Error, message, where) { Help = help };

    private bool IsInside(string workspace, string shown)
    {
        var root = ShownPath.Full(folder, workspace);
        return ShownPath.Full(folder, shown).StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && sources.Holds(workspace, shown);
    }
}
