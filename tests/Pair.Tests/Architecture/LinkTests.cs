using System.Text;
using System.Text.RegularExpressions;

namespace Pair.Tests.Architecture;

/// <summary>Links between pages lead somewhere: to a file or folder that is there, and to a heading of it.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(page => !Made().IsMatch(page))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_what_is_there(string page)
    {
        var file = Path.Combine(Repository.Root, page);
        Assert.All(Links(File.ReadAllText(file)), link =>
        {
            var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
            var target = path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(path)));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{link} leads nowhere");
            if (anchor is not null && target.EndsWith(".md", StringComparison.Ordinal))
                Assert.True(Anchors(File.ReadAllText(target)).Contains(anchor), $"{link}: no such heading");
        });
    }

    [Fact]
    public void An_anchor_is_the_heading_in_small_letters_with_dashes_and_counted_where_it_stands_twice() =>
        Assert.Equal(["many-areas", "whats-in-pairyaml", "many-areas-1"], Anchors("# Many areas\n\n```sh\n# no heading\n```\n\n## What's in `pair.yaml`?\n## Many areas\n"));

    // Addresses of other hosts are not asked: no test reaches the network.
    private static IEnumerable<string> Links(string text) =>
        Link().Matches(WithoutBlocks(text)).Select(link => link.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal));

    // As GitHub makes them: letters, digits, - and _ stay, blanks become dashes.
    private static List<string> Anchors(string text)
    {
        var anchors = new List<string>();
        foreach (Match heading in Heading().Matches(WithoutBlocks(text, spans: false)))
        {
            var anchor = new StringBuilder();
            foreach (var sign in Link().Replace(heading.Groups[1].Value, match => match.Value[1..match.Value.IndexOf(']', StringComparison.Ordinal)]).ToLowerInvariant())
                if (char.IsLetterOrDigit(sign) || sign is '-' or '_') anchor.Append(sign);
                else if (sign == ' ') anchor.Append('-');
            var (name, number) = (anchor.ToString(), 0);
            while (anchors.Contains(number == 0 ? name : $"{name}-{number}")) number++;
            anchors.Add(number == 0 ? name : $"{name}-{number}");
        }
        return anchors;
    }

    private static string WithoutBlocks(string text, bool spans = true)
    {
        text = Block().Replace(text.ReplaceLineEndings("\n"), "");
        return spans ? Span().Replace(text, "") : text;
    }

    [GeneratedRegex(@"(?:^|/)(?:bin|obj|out|artifacts|node_modules)/|^\.git/|\.received\.md$")]
    private static partial Regex Made();

    [GeneratedRegex(@"^( *)(```+).*\n(?s:.*?)^ *\2 *$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+?) *$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
