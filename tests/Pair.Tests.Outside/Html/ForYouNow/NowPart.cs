using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pair.Tests.Outside.Html.ForYouNow;

/// <summary>"For you now" on the page for families, two questions and beneath them what is there, as the tests look at it.</summary>
internal static partial class NowPart
{
    /// <summary>What it says before anything is asked.</summary>
    public const string Unasked = "Choose an age to see what is here for you.";

    /// <summary>The names that are listed, by the way to each: <c>yourself: Baby massage, North group; referred: Visits</c>.</summary>
    public static Task<string> ListedAsync(IPage page) => page.EvaluateAsync<string>("""
        () => [...document.querySelectorAll('.now [data-group]')].filter(group => group.checkVisibility())
            .map(group => `${group.dataset.group}: ` + [...group.querySelectorAll('.name')].map(name => name.textContent.trim()).join(', ')).join('; ')
        """);

    /// <summary>The id of what has the focus.</summary>
    public static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");

    /// <summary>Words with single blanks between them, however the page breaks them.</summary>
    public static string OnOneLine(string words) => Spaces().Replace(words, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
