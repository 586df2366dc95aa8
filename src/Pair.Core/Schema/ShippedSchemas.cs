using System.Text;
using Pair.Core.Text;

namespace Pair.Core.Schema;

/// <summary>The JSON schemas that travel inside the program: what <c>pair schema</c> prints and what files are validated against.</summary>
public static class ShippedSchemas
{
    private const string Prefix = "Schemas/";
    private const string Ending = ".schema.json";

    /// <summary>Names that <see cref="Read"/> knows, sorted.</summary>
    public static Seq<string> Names
    {
        get
        {
            var names = new List<string>();
            foreach (var resource in typeof(ShippedSchemas).Assembly.GetManifestResourceNames())
                if (resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal))
                    names.Add(resource[Prefix.Length..^Ending.Length]);
            names.Sort(StringComparer.Ordinal);
            return names.ToSeq();
        }
    }

    /// <summary>The text of a schema, such as <c>pathway</c>; null where there is none by this name.</summary>
    public static string? Read(string name)
    {
        using var stream = typeof(ShippedSchemas).Assembly.GetManifestResourceStream(Prefix + name + Ending);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
