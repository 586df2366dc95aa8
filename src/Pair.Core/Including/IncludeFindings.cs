using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>The words for an <c>include:</c> that leads nowhere; who calls says which item of the list it is.</summary>
internal static class IncludeFindings
{
    public static Finding Outside(YamlScalar pattern, string workspace) =>
        Say("include-outside-workspace", Severity.Error, pattern, $"\"{pattern.Value}\" leads outside the workspace{(workspace.Length == 0 ? "" : $" ({workspace})")}",
            "put the part in the folder of the pathway or below it, and name it from there, such as `services/help.pair.yaml`");

    public static Finding Link(YamlScalar pattern, string path, string? target) =>
        Say("include-outside-workspace", Severity.Error, pattern, $"{path} is a link that leads outside the workspace{(target is null ? "" : $", to {target}")}", "put a copy of the file there instead of the link");

    public static Finding Backslash(YamlScalar pattern) =>
        Say("include-not-found", Severity.Error, pattern, "folders are parted by /, not by \\", $"write \"{pattern.Value.Replace('\\', '/')}\"");

    public static Finding NothingMatches(YamlScalar pattern) =>
        Say("include-not-found", Severity.Warning, pattern, $"no file matches \"{pattern.Value}\"", "put the parts where this looks for them, or delete it; parts are named NAME.pair.yaml");

    public static Finding Missing(YamlScalar pattern, Seq<string> beside)
    {
        var slash = pattern.Value.LastIndexOf('/') + 1;
        var meant = Nearest.To(pattern.Value[slash..], beside.Select(path => path[(path.LastIndexOf('/') + 1)..]));
        return Say("include-not-found", Severity.Error, pattern, $"there is no file \"{pattern.Value}\"",
            meant is null ? "look at its name and folder; it is looked for from the folder of this file" : $"did you mean \"{pattern.Value[..slash]}{meant}\"?");
    }

    public static Finding Folder(YamlScalar pattern) =>
        Say("include-not-found", Severity.Error, pattern, $"\"{pattern.Value}\" is a folder", $"to take all parts in it, write `{pattern.Value.TrimEnd('/')}/*.pair.yaml`");

    public static Finding Refused(YamlScalar pattern, string path, string reason) =>
        Say("include-not-found", Severity.Error, pattern, $"\"{path}\" cannot be read: {reason}", "look at its permissions, or name another file");

    private static Finding Say(string rule, Severity severity, YamlScalar pattern, string message, string help) =>
        new(rule, severity, message, pattern.Where) { Help = help };
}
