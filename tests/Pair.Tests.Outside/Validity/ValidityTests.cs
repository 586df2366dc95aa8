using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Validity;

/// <summary>Every page is HTML by its rules, and by the stricter ones of a judge that is not ours.</summary>
public class ValidityTests
{
    private static readonly string folder = Checkout.At("tests", "Pair.Tests.Outside", "Validity");

    /// <summary>Every gap report.</summary>
    public static TheoryData<string> Boards => BoardPage.Names;

    /// <summary>Every atlas.</summary>
    public static TheoryData<string> Atlases => AtlasPage.Names;

    /// <summary>Every comparison.</summary>
    public static TheoryData<string> Diffs => ChangePage.Names;

    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public void The_page_of_a_sample_is_valid(string sample) => Assert.Equal("", Judged(BuiltPages.Of(sample)).Output);

    [SkippableTheory]
    [MemberData(nameof(Boards))]
    public void A_gap_report_is_valid(string name) => Assert.Equal("", Judged(BoardPage.Of(name).File).Output);

    [SkippableTheory]
    [MemberData(nameof(Atlases))]
    public void An_atlas_is_valid(string name) => Assert.Equal("", Judged(AtlasPage.Of(name).File).Output);

    [SkippableTheory]
    [MemberData(nameof(Diffs))]
    public void A_comparison_is_valid(string name) => Assert.Equal("", Judged(ChangePage.Of(name).File).Output);

    [SkippableTheory]
    [InlineData("<p>one", "no-implicit-close")]
    [InlineData("<p id=\"x\">one</p><p id=\"x\">two</p>", "no-dup-id")]
    [InlineData("<ul><p>one</p></ul>", "element-permitted-content")]
    [InlineData("<img src=\"data:,\">", "wcag/h37")]
    [InlineData("<p style=\"color: red\">one</p>", "no-inline-style")]
    [InlineData("<div role=\"button\">press</div>", "prefer-native-element")]
    [InlineData("<a href=\"tel:01632960100\">01632 960100</a>", "tel-non-breaking")]
    [InlineData("<p>a & b < c</p>", "no-raw-characters")]
    public void The_judge_refuses_what_is_not(string faulty, string rule)
    {
        var file = Path.Combine(TemporaryFolder.Kept(), "page.html");
        const string Around = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>A page</title>\n</head>\n<body>\n<main>\n<h1>A page</h1>\nHERE\n</main>\n</body>\n</html>\n";
        File.WriteAllText(file, Around.Replace("HERE", "<p>Well</p>", StringComparison.Ordinal));
        Assert.Equal((0, ""), (Judged(file).Code, Judged(file).Output));
        File.WriteAllText(file, Around.Replace("HERE", faulty, StringComparison.Ordinal));
        var said = Judged(file);
        Assert.Equal(1, said.Code);
        Assert.Contains($": {rule}: ", said.Output, StringComparison.Ordinal);
    }

    private static ProgramOutput Judged(string file)
    {
        Skip.IfNot(Directory.Exists(Path.Combine(folder, "node_modules", "html-validate")), "html-validate is not installed");
        var said = Programs.Run("node", [Path.Combine(folder, "validate.js"), file]);
        Assert.Equal("", said.Error);
        return said;
    }
}
