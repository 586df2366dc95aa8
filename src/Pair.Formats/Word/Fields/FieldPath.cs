using System.Globalization;
using System.Text;
using System.Xml;
using Pair.Core.Text;

namespace Pair.Formats.Word.Fields;

/// <summary>
/// How the key of a field is written into a Word file, so that it is found again: as the path of a data binding, which every program keeps, and as a
/// tag, which people see.
/// </summary>
internal static class FieldPath
{
    /// <summary>Namespace of the part that holds the fields.</summary>
    public const string Namespace = "urn:pair:fields:1";

    /// <summary>What the prefix of the paths stands for.</summary>
    public const string PrefixMappings = $"xmlns:p='{Namespace}'";

    /// <summary>Name of the part's root.</summary>
    public const string Root = "fields";

    // Word calls a file with a longer tag broken.
    private const int LongestTag = 64;
    private const int Kept = 55;

    /// <summary>The path of a field: <c>/p:fields[1]/p:services[1]/p:baby-massage[1]/p:summary[1]</c>.</summary>
    /// <param name="key">Key of the field: <c>services.baby-massage.summary</c>.</param>
    /// <param name="wording">From 1: the same field may be shown in several wordings, each with a path of its own.</param>
    public static string Of(string key, int wording)
    {
        var path = new StringBuilder($"/p:{Root}[1]");
        var steps = key.Split('.');
        for (var i = 0; i < steps.Length; i++)
            path.Append("/p:").Append(Element(steps[i])).Append('[').Append(i == steps.Length - 1 ? XmlConvert.ToString(wording) : "1").Append(']');
        return path.ToString();
    }

    /// <summary>The element that a step of a key stands for. What no name of XML may hold is written as its number between dots, which no step has: programs
    /// read XML's usual <c>_x0026_</c> as the sign itself.</summary>
    public static string Element(string step)
    {
        if (IsPlain(step)) return step;
        var name = new StringBuilder(step.Length > 0 && (char.IsAsciiLetter(step[0]) || step[0] > '\u007F' && XmlConvert.IsStartNCNameChar(step[0])) ? "" : "_");
        foreach (var sign in step)
            if (XmlConvert.IsNCNameChar(sign) && sign != '.') name.Append(sign);
            else name.Append('.').Append(((int)sign).ToString("x", CultureInfo.InvariantCulture)).Append('.');
        return name.ToString();
    }

    // As nearly every id is, and every key of ours.
    private static bool IsPlain(string step)
    {
        if (step.Length == 0 || !char.IsAsciiLetter(step[0])) return false;
        foreach (var sign in step)
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '_')) return false;
        return true;
    }

    /// <summary>The key that a path was made of; null for a path of another's. The program that saved the file may have chosen another prefix, or left a number out.</summary>
    public static string? Key(string path)
    {
        var steps = path.Split('/');
        if (steps.Length < 3 || steps[0].Length > 0 || Name(steps[1]) != Root) return null;
        var key = new StringBuilder();
        for (var i = 2; i < steps.Length; i++)
        {
            if (i > 2) key.Append('.');
            if (!Step(key, Name(steps[i]))) return null;
        }
        return key.ToString();
    }

    /// <summary>Which wording of its field a path leads to, from 1; 0 where it does not say.</summary>
    public static int Wording(string path)
    {
        var step = path[(path.LastIndexOf('/') + 1)..];
        var start = step.IndexOf('[') + 1;
        if (start == 0) return 1;
        return step.EndsWith(']') && int.TryParse(step.AsSpan(start, step.Length - 1 - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // "p:summary[2]".
    private static string Name(string step)
    {
        var end = step.IndexOf('[');
        if (end < 0) end = step.Length;
        return step[(step.LastIndexOf(':', Math.Max(0, end - 1)) + 1)..end];
    }

    private static bool Step(StringBuilder key, string element)
    {
        if (element.Length == 0) return false;
        var parts = (element[0] == '_' ? element[1..] : element).Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0) key.Append(parts[i]);
            else if (ushort.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign)) key.Append((char)sign);
            else return false;
        }
        return true;
    }

    /// <summary>The tag of a field: its key, or the beginning of one too long for Word with a mark that tells it from others.</summary>
    public static string Tag(string key) =>
        key.Length <= LongestTag ? key : $"{key[..Kept]}~{Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(key)))[..8]}";
}
