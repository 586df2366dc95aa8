using System.Text.RegularExpressions;
using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Where the editor of a file that the program writes finds its schema.</summary>
internal static class SchemaLine
{
    /// <summary>The schemas stand together: where the first line of a neighbour leads, this one's is too. Null where no neighbour has such a line.</summary>
    /// <param name="name">The schema, such as <c>baseline</c>.</param>
    /// <param name="path">The file that is to be written, in shown form.</param>
    /// <param name="neighbours">Main files of pathways.</param>
    /// <param name="world">Where the current folder is.</param>
    public static string? Of(string name, string path, IEnumerable<SourceText> neighbours, World world)
    {
        foreach (var main in neighbours)
        {
            var said = Regex.Match(main.Content, @"\A# yaml-language-server: \$schema=(\S*?)pathway\.schema\.json\s*$", RegexOptions.Multiline);
            if (!said.Success) continue;
            var folder = said.Groups[1].Value;
            if (folder.Contains("://", StringComparison.Ordinal)) return $"{folder}{name}.schema.json";
            var full = Path.GetFullPath(Path.Combine(ShownPath.Full(world.Folder, ShownPath.FolderOf(main.Path)), folder));
            var from = ShownPath.Full(world.Folder, ShownPath.FolderOf(path));
            return Path.Combine(Path.GetRelativePath(from, full), $"{name}.schema.json").Replace('\\', '/');
        }
        return null;
    }
}
