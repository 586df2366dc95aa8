namespace Pair.Core.Starting;

/// <summary>The files round a pathway to start from.</summary>
public static class StarterFiles
{
    /// <summary>Keeps what is built out of a repository.</summary>
    public const string Ignored = "out/";

    /// <summary>A <c>pair.yaml</c>.</summary>
    /// <param name="schema">Where an editor finds its schema.</param>
    public static string Workspace(string schema) =>
        Template.Fill(Template.Read("workspace.yaml"), new Dictionary<string, string?>(StringComparer.Ordinal) { ["schema"] = schema });

    /// <summary>What Visual Studio Code offers to install, so that an editor helps.</summary>
    public static string Extensions() => Template.Read("extensions.json");

    /// <summary>A workflow for GitHub.</summary>
    /// <param name="program">Which pair runs.</param>
    /// <param name="folder">Where the pathway lies in the repository, with <c>/</c>; empty for its top.</param>
    public static string GitHub(PublishedProgram program, string folder) => Filled("github.yaml", folder, new(StringComparer.Ordinal)
    {
        ["waits"] = program.IsOnGitHub ? null : "      # This waits for you: the brackets stand for the owner of the copy of pair that you trust, OWNER in its address github.com/OWNER/pair.",
        ["action"] = Value(program.Action),
        // Findings stand at their lines where paths start at the top; but words of `run` are parted by blanks.
        ["with"] = folder.Length == 0 ? "{ run: build }" : IsPlain(folder) ? $"{{ run: build {folder} }}" : $"{{ run: build, folder: {Template.Quoted(folder)} }}",
    });

    /// <summary>The same for GitLab.</summary>
    /// <param name="program">Which pair is made there.</param>
    /// <param name="folder">Where the pathway lies in the repository.</param>
    public static string GitLab(PublishedProgram program, string folder) => Filled("gitlab.yaml", folder, new(StringComparer.Ordinal)
    {
        ["waits"] = program.IsKnown ? null : "    # This waits for you: the brackets stand for the address of the copy of pair that you trust, such as https://HOST/OWNER/pair.",
        ["version"] = program.Version,
        ["address"] = program.IsKnown ? program.Source : $"'{program.Source}'",
        ["folder"] = folder.Length == 0 ? null : $"    - {Value($"cd {(IsPlain(folder) ? folder : $"'{folder.Replace("'", @"'\''", StringComparison.Ordinal)}'")}")}",
    });

    private static string Filled(string name, string folder, Dictionary<string, string?> values)
    {
        values["out"] = Value(folder.Length == 0 ? "out" : $"{folder}/out");
        return Template.Fill(Template.Read(name), values);
    }

    private static string Value(string text) => IsPlain(text.Replace(' ', 'x')) && !text.Contains("  ", StringComparison.Ordinal) ? text : Template.Quoted(text);

    private static bool IsPlain(string text) => char.IsAsciiLetter(text[0]) && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '/' or '.' or '@');
}
