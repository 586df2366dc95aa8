using System.Text;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Reference;

/// <summary>The data that comes with the program: level models, cohorts, referrers, tools, interventions and words, each file with its sources.</summary>
public static class Shipped
{
    private const string Folder = "pair/";

    // Editions are made side by side: for two, a lock is enough, and quicker to load than a table made for many.
    private static readonly Dictionary<string, YamlMapping> Files = new(StringComparer.Ordinal);

    /// <summary>Ids of the shipped level models.</summary>
    public static Seq<string> LevelModelIds { get; } = new[] { "thrive", "healthy-child-programme", "early-help", "girfec", "ni-thresholds" }.ToSeq();

    /// <summary>A shipped level model, or null.</summary>
    public static YamlMapping? LevelModel(string id) => LevelModelIds.Contains(id) ? File($"levels/{id}.yaml") : null;

    /// <summary>A framework's principles: <c>nest</c> or <c>girfec</c>; null for any other.</summary>
    public static YamlMapping? Principles(string id) => id is "nest" or "girfec" ? File($"principles/{id}.yaml") : null;

    /// <summary>A shipped collection, named as its key in a pathway: <c>cohorts</c>, <c>referrers</c>, <c>tools</c>, <c>interventions</c>, <c>also_needed</c>; and <c>languages</c>, by their codes. Null for any other.</summary>
    public static YamlMapping? Collection(string key) => key switch
    {
        "cohorts" or "referrers" or "tools" or "interventions" or "languages" => (YamlMapping?)File($"{key}.yaml")[key],
        "also_needed" => (YamlMapping?)File("also-needed.yaml")[key],
        _ => null,
    };

    /// <summary>The English name of a language by its BCP 47 code; the code itself where no name is shipped.</summary>
    public static string LanguageName(string code) => Word("languages", code) ?? code;

    /// <summary>What an accessibility word means on paper.</summary>
    public static string AccessibilityName(string id) => Word("accessibility", id) ?? id;

    /// <summary>A source of facts by its number, such as <c>S8</c>; null where there is none.</summary>
    public static string? Source(string id) => Word("sources", id);

    /// <summary>Who keeps a web site that shortens links, such as <c>bit.ly</c>; null for any other site.</summary>
    public static string? LinkShortener(string host) => Word("link-shorteners", host);

    /// <summary>A table of how phone numbers of the United Kingdom look: <c>short</c>, <c>lengths</c> or <c>dear</c>.</summary>
    public static YamlMapping PhoneNumbers(string table) => (YamlMapping)File("phone-numbers.yaml")[table]!;

    /// <summary>Whether an area code, such as <c>01204</c>, has numbers of ten digits beside those of eleven.</summary>
    public static bool HasShortPhoneNumbers(string areaCode) => File("phone-numbers.yaml")["shorter"] is YamlScalar codes && codes.Value.Contains(areaCode, StringComparison.Ordinal);

    /// <summary>A shipped list of words: <c>retired-terms</c>, <c>wording</c>, <c>placeholders</c>, <c>acronyms</c>, <c>role-words</c>, <c>first-names</c>.</summary>
    public static YamlMapping WordList(string name) => File($"{name}.yaml");

    /// <summary>Whether a text came with the program; what stands in it is not an author's to mend.</summary>
    public static bool Holds(SourceText source)
    {
        if (!source.Path.StartsWith(Folder, StringComparison.Ordinal)) return false;
        lock (Files) return Files.TryGetValue(source.Path[Folder.Length..], out var file) && ReferenceEquals(file.Where.Source, source);
    }

    private static string? Word(string file, string key) =>
        File($"{file}.yaml")[file] is YamlMapping words && words[key] is YamlScalar word ? word.Value : null;

    private static YamlMapping File(string name)
    {
        lock (Files)
        {
            if (!Files.TryGetValue(name, out var file)) Files[name] = file = Read(name);
            return file;
        }
    }

    private static YamlMapping Read(string name)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream($"Reference/{name}")
            ?? throw new InvalidOperationException($"The shipped file {name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var read = YamlReader.Read(new SourceText(Folder + name, reader.ReadToEnd()) { IsShipped = true });
        return read.Root as YamlMapping ?? throw new InvalidOperationException($"The shipped file {name} cannot be read.");
    }
}
