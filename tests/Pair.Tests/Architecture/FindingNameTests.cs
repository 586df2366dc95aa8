using System.Text.RegularExpressions;
using Pair.Core.Analysis;

namespace Pair.Tests.Architecture;

/// <summary>A finding's name never changes, and its rule says all that there is to know about it.</summary>
public sealed class FindingNameTests
{
    [Fact]
    public void Every_finding_is_that_of_a_rule() =>
        Assert.All(Names(), found => Assert.True(RuleList.Find(found.Name) is not null, $"{found.Path} makes a finding {found.Name}, which no rule describes"));

    [Fact]
    public void Every_rule_that_only_describes_is_found_somewhere() =>
        Assert.Subset(Names().Select(found => found.Name).ToHashSet(), RuleList.All.Where(rule => rule is not PathwayRule).Select(rule => rule.Name).ToHashSet());

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
