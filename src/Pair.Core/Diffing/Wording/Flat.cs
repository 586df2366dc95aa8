using Pair.Core.Diffing.Trees;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Wording;

/// <summary>All that a node says, a line for each value: "levels: Getting Help".</summary>
internal static class Flat
{
    /// <summary>The lines of a node whose kind nobody knows.</summary>
    public static Seq<string> Lines(YamlNode? node, Reader reader, Func<string, Reading>? reading = null)
    {
        var lines = new List<string>();
        Add(lines, node, "", reader, reading ?? (_ => Reading.Text));
        return lines.ToSeq();
    }

    private static void Add(List<string> lines, YamlNode? node, string path, Reader reader, Func<string, Reading> reading)
    {
        switch (node)
        {
            case YamlScalar { Kind: not YamlScalarKind.Null } scalar:
                lines.Add(Named(path, reader.Read(reading(path), scalar.Value)));
                break;
            case YamlSequence { Items: [YamlScalar, ..] } list:
                lines.Add(Named(path, string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => reader.Read(reading(path), item.Value)))));
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Add(lines, item, path, reader, reading);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    if (!Meaning.IsNothing(entry.Value)) Add(lines, entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}", reader, reading);
                break;
        }
    }

    private static string Named(string path, string value) => path.Length == 0 ? value : $"{path.Replace('.', ' ').Replace('_', ' ')}: {value}";
}
