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
    /// <param name="version">Which pair is installed.</param>
    /// <param name="folder">Where the pathway lies in the repository, with <c>/</c>; empty for its top.</param>
    public static string GitHub(string version, string folder) => Filled("github.yaml", version, folder,
        folder.Length == 0 ? null : $"    defaults: {{ run: {{ working-directory: {Value(folder)} }} }}");

    /// <summary>The same for GitLab.</summary>
    /// <param name="version">Which pair is installed.</param>
    /// <param name="folder">Where the pathway lies in the repository.</param>
    public static string GitLab(string version, string folder) => Filled("gitlab.yaml", version, folder,
        folder.Length == 0 ? null : $"    - {Value($"cd {(IsPlain(folder) ? folder : $"'{folder.Replace("'", @"'\''", StringComparison.Ordinal)}'")}")}");

    private static string Filled(string name, string version, string folder, string? line) => Template.Fill(Template.Read(name), new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["version"] = version, ["folder"] = line, ["out"] = Value(folder.Length == 0 ? "out" : $"{folder}/out"),
    });

    private static string Value(string text) => IsPlain(text.Replace(' ', 'x')) && !text.Contains("  ", StringComparison.Ordinal) ? text : Template.Quoted(text);

    private static bool IsPlain(string text) => char.IsAsciiLetter(text[0]) && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '/' or '.');
}
