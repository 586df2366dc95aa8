using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The script of a page, put together from its parts in <c>Scripts</c>: what finds entries or areas, or puts them in order.</summary>
internal static class PageScript
{
    private static readonly Lazy<string> Practitioner = new(() => Together("minisearch.js", "making.js", "asking.js", "letters.js", "words.js", "searching.js", "showing.js", "elsewhere.js", "chosen.js", "folding.js", "copying.js", "remembering.js", "practitioner.js"));
    private static readonly Lazy<string> Family = new(() => Together("making.js", "asking.js", "listing.js", "family.js"));

    /// <summary>The script of a document; null where there is nothing to find.</summary>
    public static string? Of(Document document) => document.Finder is null ? null : document.Facts.Edition == Edition.Family ? Family.Value : Practitioner.Value;

    /// <summary>The script of an index that lists many areas.</summary>
    public static string OfSite() => Together("letters.js", "site.js");

    /// <summary>The script of an atlas.</summary>
    public static string OfAtlas() => Together("making.js", "letters.js", "sorting.js", "narrowing.js", "atlas.js");

    // In one function, so that the parts share names with each other and with nobody else.
    private static string Together(params string[] names)
    {
        var script = new StringBuilder("(() => {\n'use strict';\n");
        foreach (var name in names) script.Append(EmbeddedFile.Read($"Html/Scripts/{name}"));
        return script.Append("})();\n").ToString();
    }
}
