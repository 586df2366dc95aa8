namespace Pair.Tests.Attacks;

/// <summary>Texts that try to be something else, or to harm what stands beside them.</summary>
public static class HostileTexts
{
    /// <summary>Each by what it tries.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["script"] = "<script>alert(1)</script><svg onload=alert(1)>",
        ["ends"] = "</title></style></script></textarea>--><img src=x onerror=alert(1)>",
        ["comment"] = "<!-- <base href=//x.example/> <meta http-equiv=refresh content=0;url=//x.example/> <style>*{display:none}</style>",
        ["cdata"] = "]]> <![CDATA[ <w:t> </w:r> &#60;b&#62; &lt;i&gt; &amp; <?php ?>",
        ["quotes"] = "\" onload=\"alert(1)\" ' onmouseover='alert(1)' ` autofocus onfocus=alert(1)",
        ["link"] = "[press](javascript:alert(1)) [here](data:text/html,<script>alert(1)</script>) javascript:alert(1)//https://x.example/",
        ["template"] = "{{7*7}} ${7*7} <%= 7*7 %> #{7*7} =cmd|'/c calc'!A1 %0d%0a \\u003cscript\\u003e",
        ["override"] = "Ring \u202Eus \u202Don \u202B01632 960199",
        ["isolate"] = "Ring \u2066us \u2067on \u2068or 01632 960199 \u202E",
        ["closing"] = "Ring \u2069\u2069\u202C\u202C\u2069 01632 960199",
        ["control"] = "nul \0 bell \a escape \u001B[31m back \b delete \u007F next \u0085",
        ["breaks"] = "line \u2028 paragraph \u2029 form \f return \r none \uFEFF\u200B\u00AD\u2060 end",
        ["not characters"] = "\uFFFE\uFFFF\uFDD0 private \uE000 replaced \uFFFD",
        ["long word"] = new string('W', 400) + "." + new string('/', 200),
        ["emoji"] = "👩🏽‍🍼 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️‍🔥 🇬🇧 1️⃣ \uFE0F\u200D",
        ["marks"] = "Z\u0337\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030D\u030E\u030F\u0310\u0311\u0312algo \u0301\u0301\u0301 \u20DD",
        ["right to left"] = "خوش آمدید שלום 01632 960199",
        ["white space"] = "\t a \u00A0\u00A0\u3000 b \n\n c",
    };

    /// <summary>All that is a single text.</summary>
    public static string Together { get; } = string.Join(" ", All.Values);

    /// <summary>A text that tries nothing.</summary>
    public const string Harmless = "A few plain words";
}
