using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>The words for an <c>extends:</c> that leads nowhere.</summary>
internal static class BaseFindings
{
    private const string Ending = ".pair.yaml";

    public static Finding Outside(YamlScalar said, string workspace) =>
        Say("include-outside-workspace", Severity.Error, said, $"\"{said.Value}\" leads outside the workspace{(workspace.Length == 0 ? "" : $" ({workspace})")}",
            "put the base inside the workspace, or a `pair.yaml` into the folder that holds both: that folder is the workspace then");

    public static Finding Link(YamlScalar said, string path, string? target) =>
        Say("include-outside-workspace", Severity.Error, said, $"{path} is a link that leads outside the workspace{(target is null ? "" : $", to {target}")}", "put a copy of the file there instead of the link");

    public static Finding Backslash(YamlScalar said) =>
        Say("base-not-found", Severity.Error, said, "folders are parted by /, not by \\", $"write \"{said.Value.Replace('\\', '/')}\"");

    public static Finding Pattern(YamlScalar said) =>
        Say("base-not-found", Severity.Error, said, $"\"{said.Value}\" may be many files, and a pathway is built on one", "write the name of the one file, such as `../base/region.pair.yaml`");

    public static Finding Missing(YamlScalar said, Seq<string> beside)
    {
        var slash = said.Value.LastIndexOf('/') + 1;
        var names = new List<string>();
        foreach (var path in beside) names.Add(path[(path.LastIndexOf('/') + 1)..]);
        var name = said.Value[slash..];
        var meant = names.Contains(Stem(name) + Ending) ? Stem(name) + Ending : Nearest.To(name, names);
        return Say("base-not-found", Severity.Error, said, $"there is no file \"{said.Value}\"",
            meant is null ? "look at its name and folder; it is looked for from the folder of this file" : $"did you mean \"{said.Value[..slash]}{meant}\"?");
    }

    public static Finding Folder(YamlScalar said, Seq<string> inside) =>
        Say("base-not-found", Severity.Error, said, $"\"{said.Value}\" is a folder", inside.IsEmpty
            ? "name the file of the pathway that this one is built on"
            : $"name the pathway in it, such as `{said.Value.TrimEnd('/')}/{inside[0][(inside[0].LastIndexOf('/') + 1)..]}`");

    public static Finding Refused(YamlScalar said, string path, string reason) =>
        Say("base-not-found", Severity.Error, said, $"\"{path}\" cannot be read: {reason}", "look at its permissions, or name another file");

    public static Finding Part(YamlScalar said) =>
        Say("base-not-found", Severity.Error, said, $"\"{said.Value}\" is a part, and a pathway is built on a whole one", $"to take what stands in it, write `include: [{said.Value}]`; a base has the key `pathway`");

    public static Finding Circle(YamlScalar said, IReadOnlyList<string> paths) => paths.Count == 1
        ? Say("base-cycle", Severity.Error, said, "this pathway is built on itself", "name another file, or delete this line")
        : Say("base-cycle", Severity.Error, said, $"these pathways are built on each other in a circle: {string.Join(" → ", paths)} → {paths[0]}",
            "decide which of them is the base of all, and delete `extends:` there");

    public static Finding TooLong(YamlScalar said, int most) =>
        Say("base-cycle", Severity.Error, said, $"this is the {most + 1}th base in one chain, and {most} are the most", "build the pathway on fewer: an area on a region, and a region on a nation, is three files");

    private static string Stem(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    private static Finding Say(string rule, Severity severity, YamlScalar said, string message, string help) =>
        new(rule, severity, message, said.Where) { Help = help, Pointer = "/extends" };
}
