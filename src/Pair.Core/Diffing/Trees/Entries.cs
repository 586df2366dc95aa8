using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>What people call an entry, and what kind of thing it is.</summary>
internal static class Entries
{
    /// <summary>A kind of entry, with its article.</summary>
    public static string Kind(string collection) => collection switch
    {
        "places" => "place",
        "cohorts" => "group of families",
        "organisations" => "organisation",
        "locations" => "venue",
        "referrers" => "kind of people who refer",
        "interventions" => "method",
        "tools" => "tool",
        "ways_of_working" => "way of working",
        "services" => "service",
        "also_needed" => "help beside the pathway",
        "gaps" => "declared gap",
        "evidence" => "source",
        "glossary" => "word explained",
        "case_studies" => "case study",
        _ => collection.Replace('_', ' '),
    };

    /// <summary>The name of an entry, or of a section; its id where its name says nothing.</summary>
    public static string Name(Reader reader, string collection, string id, YamlNode? entry) => Called(reader, collection, id, entry) is var name && string.IsNullOrWhiteSpace(name) ? id : name;

    private static string Called(Reader reader, string collection, string id, YamlNode? entry) => collection switch
    {
        "pathway" => "About the pathway",
        "safeguarding" => "Safeguarding",
        "information_gathering" => "Information gathering",
        "cohorts" => reader.Pathway.Cohorts.Find(id)?.Name.Value ?? id,
        "referrers" => reader.Pathway.Referrers.Find(id)?.Name.Value ?? id,
        "interventions" => reader.Read(Reading.Method, id),
        "tools" => reader.Read(Reading.Tool, id),
        "also_needed" => reader.Pathway.AlsoNeeded.Find(id)?.Title.Value ?? id,
        "case_studies" => Phrases.Capital(id.Replace('-', ' ')),
        "glossary" => id,
        _ => Said(entry) ?? id,
    };

    // Gaps and ways of working have no name, but words.
    private static string? Said(YamlNode? entry)
    {
        foreach (var key in (string[])["name", "title", "text"])
            if ((entry as YamlMapping)?[key] is YamlScalar { Kind: not YamlScalarKind.Null } said) return Findings.Sentence.Short(Meaning.Text(said.Value).TrimEnd('.'));
        return null;
    }
}
