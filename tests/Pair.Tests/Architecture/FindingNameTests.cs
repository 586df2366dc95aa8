using System.Text.RegularExpressions;

namespace Pair.Tests.Architecture;

/// <summary>A finding's name never changes, so every name is written down here once.</summary>
public sealed class FindingNameTests
{
    // What is found while reading, as the list of the checks has it.
    private static readonly string[] Structure =
    [
        "yaml-syntax", "yaml-duplicate-key", "yaml-too-deep", "yaml-feature", "text-lost", "schema", "unknown-reference", "duplicate-id",
        "include-outside-workspace", "include-not-found", "part-not-included", "base-not-found", "base-cycle", "area-place-missing",
        "encoding", "age-order", "unused-definition", "unused-acceptance", "acceptance-expired", "inherited-dropped",
    ];

    // What only `build` finds.
    private static readonly string[] Formats = ["over-two-sides", "undrawable-text", "logo-unreadable", "template-unreadable", "template-tag-unknown", "edited-output"];

    private static readonly (string Name, string Reason)[] Own =
    [
        ("reference-cycle", "places within themselves and strands of themselves: no walk over them would end"),
        ("unsupported-yet", "what the language has and this version does not do yet: nobody may think that it was done"),
    ];

    [Fact]
    public void Every_finding_has_a_name_that_is_written_down()
    {
        string[] known = [.. Structure, .. Formats, .. Own.Select(own => own.Name)];
        Assert.All(Names(), found => Assert.Contains(found.Name, known));
    }

    [Fact]
    public void Own_names_are_used() => Assert.Subset(Names().Select(found => found.Name).ToHashSet(), Own.Select(own => own.Name).ToHashSet());

    [Fact]
    public void Names_are_small_words_with_hyphens() =>
        Assert.All(Names(), found => Assert.Matches("^[a-z]+(-[a-z]+)*$", found.Name));

    [Fact]
    public void A_finding_is_made_with_its_name_or_handed_it_and_never_puts_one_together() =>
        Assert.Empty(
            from file in Repository.Code
            where file.Path.StartsWith("src/", StringComparison.Ordinal)
            from Match made in Regex.Matches(file.Instructions, @"new Finding\((?!""|rule,|Name,)[^,]*,")
            select $"{file.Path}: {made.Value}");

    // `new Finding("name", …`, and helpers that take the name first.
    private static IEnumerable<(string Path, string Name)> Names() =>
        from file in Repository.Code
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        from Match name in Regex.Matches(file.Instructions, @"\b(?:new Finding|Stop)\(\s*""([\w-]+)"",|\(\s*""([\w-]+)"",\s*Severity\.")
        select (file.Path, name.Groups[1].Value + name.Groups[2].Value);
}
