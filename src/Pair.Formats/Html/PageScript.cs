using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The script of a page: what it needs to find entries by, and nothing where there is nothing to find.</summary>
internal static class PageScript
{
    private static readonly Lazy<string> Practitioner = new(() => Together("minisearch.js", "asking.js", "words.js", "searching.js", "showing.js", "elsewhere.js", "chosen.js", "folding.js", "copying.js", "remembering.js", "practitioner.js"));
    private static readonly Lazy<string> Family = new(() => Together("asking.js", "listing.js", "family.js"));

    /// <summary>The script; null for none.</summary>
    public static string? Of(Document document) => document.Finder is null ? null : document.Facts.Edition == Edition.Family ? Family.Value : Practitioner.Value;

    // In one function, so that the parts share names with each other and with nobody else.
    private static string Together(params string[] names)
    {
        var script = new StringBuilder("(() => {\n'use strict';\n");
        foreach (var name in names) script.Append(EmbeddedFile.Read($"Html/Scripts/{name}"));
        return script.Append("})();\n").ToString();
    }
}
