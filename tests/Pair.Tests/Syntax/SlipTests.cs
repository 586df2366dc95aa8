using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>What authors get wrong most: one finding, at its place, with the line as it should be.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("a:\n\tb: c\n", "2:1", "  b: c")]
    [InlineData("title: PIEW: who can help\nb: c\n", "1:12", "title: \"PIEW: who can help\"")]
    [InlineData("title: “Ask: who”\n", "1:12", "title: \"Ask: who\"")]
    [InlineData("- Feeding: sleep: or\n", "1:17", "- Feeding: \"sleep: or\"")]
    [InlineData("a: {b: c: d, e: f}\n", "1:9", "a: {b: \"c: d\", e: f}")]
    [InlineData("a: *important* note\n", "1:4", "a: \"*important* note\"")]
    [InlineData("a: & Sons\n", "1:4", "a: \"& Sons\"")]
    [InlineData("a: ! now\n", "1:4", "a: \"! now\"")]
    [InlineData("a: [sic] that\n", "1:4", "a: \"[sic] that\"")]
    [InlineData("a: @home\n", "1:4", "a: \"@home\"")]
    [InlineData("a: %x y # note\n", "1:4", "a: \"%x y\" # note")]
    [InlineData("a: `x\n", "1:4", "a: \"`x\"")]
    [InlineData("a: >6w\n", "1:4", "a: \">6w\"")]
    [InlineData("a: [x, y\nb: 2\n", "1:4", "a: [x, y]")]
    [InlineData("a: \"x\nb: 2\n", "1:4", "a: \"x\"")]
    [InlineData("a: 'Mum's group'\n", "1:9", "a: \"Mum's group\"")]
    [InlineData("a: \"say \"hello\" now\"\n", "1:10", "a: 'say \"hello\" now'")]
    [InlineData("a: \"Baby\" massage\n", "1:11", "a: '\"Baby\" massage'")]
    [InlineData("a: \"C:\\work\"\n", "1:7", "a: 'C:\\work'")]
    [InlineData("a: 1\nphone:01632\nb: 2\n", "2:6", "phone: 01632")]
    [InlineData("a: {phone:01632 960, b: c}\n", "1:10", "a: {phone: 01632 960, b: c}")]
    [InlineData("a: { hours: Monday, Tuesday, b: c }\n", "1:21", "a: { hours: \"Monday, Tuesday\", b: c }")]
    [InlineData("a:\n  b: 1\n c: 2\n d: 3\n", "3:2", "  c: 2")]
    [InlineData("a: b\n  c: d\n  e: f\n", "2:3", "c: d")]
    [InlineData("a:\n  - b\n  c\n  - d\n", "3:3", "  - c")]
    [InlineData("a:\n  - b\n  -c\n", "3:3", "  - c")]
    [InlineData("a:\n  - b?\n    - c?\n  - d?\n", "3:5", "  - c?")]
    [InlineData("a:\n- b\n - c\n", "3:2", "- c")]
    [InlineData("a:\n  * one\n  * two\n", "2:3", "  - one")]
    [InlineData("a: 1\n\u00a0 b: 2\n", "2:1", "  b: 2")]
    [InlineData("a: {who:[self]}\nb: c\n", "1:8", "a: {who: [self]}")]
    [InlineData("name Baby massage\nb: c\n", "1:1", "name: Baby massage")]
    [InlineData("b: c\nname = Baby massage\n", "2:1", "name: Baby massage")]
    [InlineData("b: c\nname：Baby\n", "2:1", "name: Baby")]
    [InlineData("url: [Our page](https://x.example)\n", "1:6", "url: https://x.example")]
    [InlineData("text: [Our page](https://x.example)\n", "1:7", "text: \"[Our page](https://x.example)\"")]
    [InlineData("a: { b: c }}\nd: e\n", "1:12", "a: { b: c }")]
    [InlineData("a: [b]] # note\nd: e\n", "1:7", "a: [b] # note")]
    [InlineData("a: { b: c; d: e }\n", "1:10", "a: { b: c, d: e }")]
    [InlineData("ages: x\na: { b: c ages: 0-1 }\n", "2:11", "a: { b: c, ages: 0-1 }")]
    [InlineData("a: { b: Note, this: c and ages: d }\n", "1:31", "a: { b: Note, this: \"c and ages: d\" }")]
    [InlineData("s:\n  - b:\n    n: x\n  c:\n    n: y\n", "2:3", "  b:")]
    [InlineData("s:\n  b:\n    n: x\n  - c:\n    n: y\n", "4:3", "  c:")]
    [InlineData("s:\n  b: >-\nWe sing: and meet\n  c: d\n", "3:1", "    We sing: and meet")]
    [InlineData("s:\n  b: |\nWe sing\nand meet: us\n  c: d\n", "3:1", "    We sing")]
    public void The_mended_line_is_shown(string text, string place, string mended)
    {
        var finding = Assert.Single(Distinct(text));
        Assert.Equal(("yaml-syntax", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal(place, $"{finding.Where.Start.Line}:{finding.Where.Start.Column}");
        Assert.Equal(mended, finding.MendedLine);
        Assert.NotNull(finding.Help);
    }

    [Theory]
    [InlineData("a: - b\n", "a list cannot begin on the line of its key")]
    [InlineData("a: b\n  - c\n", "an item of a list, but \"a\" above already has a value on its line")]
    [InlineData("a: b\n# note\n  more\n", "a comment has ended the text above, and this line is left over")]
    [InlineData("a:\n  b: 1\n  this is text\n  c: 2\n", "this line stands among keys, and has no key of its own")]
    [InlineData("key with no colon\nb: c\n", "this line stands among keys, and has no key of its own")]
    [InlineData("a: b\n| c | d |\n|---|---|\n| e | f |\ng: h\n", "a table cannot stand here: text has no columns")]
    [InlineData("a:\n  | c | d |\n  |---|---|\n", "a table cannot stand here: text has no columns")]
    [InlineData("a: [x}\n", "} closes what [ opened")]
    [InlineData("a: {b: c\n   d: e}\n", "a comma is missing in front of \"d\"")]
    [InlineData(": x\n", "a key is missing in front of this colon")]
    [InlineData("a: [x\n", "a bracket [ is opened here and never closed")]
    [InlineData("a:\n  b: {c: d\n    e: f\n    g: h\ni: j\n", "a bracket { is opened here and never closed")]
    [InlineData("a: {b: [c}, d, e], f: g}\n", "} closes what [ opened")]
    [InlineData("a: [[[\nb: c\n", "a bracket [ is opened here and never closed")]
    public void The_fault_is_named(string text, string message) => Assert.Equal(message, Assert.Single(Distinct(text)).Message);

    [Theory]
    [InlineData("a: *x\n")]
    [InlineData("a: &x y\nb: *x\n")]
    [InlineData("a: !t y\n")]
    [InlineData("a: [!t y]\n")]
    [InlineData("<<: {a: b}\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    [InlineData("[a]: b\n")]
    public void What_YAML_can_do_and_a_pathway_does_without_is_refused(string text) =>
        Assert.Equal("yaml-feature", Assert.Single(Distinct(text)).Rule);

    [Theory]
    [InlineData("name: Room #3\n", "#3", "name: \"Room #3\"")]
    [InlineData("name: #abc\nx: y\n", "#abc", "name: \"#abc\"")]
    [InlineData("- Room #3, upstairs\n", "#3, upstairs", "- \"Room #3, upstairs\"")]
    [InlineData("a: { room: Room #3 }\nb: c\n", "#3 }", null)]
    public void Text_behind_a_space_and_hash_is_told_as_lost(string text, string lost, string? mended)
    {
        var finding = YamlReader.ReadAny(new SourceText("x", text)).Findings.First(found => found.Rule is "text-lost");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(lost, finding.Where.Words);
        if (mended is not null) Assert.Equal(mended, finding.MendedLine);
    }

    [Theory]
    [InlineData("services: &group\n  a:\n    b: c\n", "services:")]
    [InlineData("services:\n  a: &group\n    b: c\n  d: *group\n", "  a:")]
    public void A_name_for_lines_below_is_one_finding(string text, string mended)
    {
        var finding = Assert.Single(Distinct(text));
        Assert.Equal(("yaml-feature", mended), (finding.Rule, finding.MendedLine));
    }

    [Theory]
    [InlineData("a: b # like this\n")]
    [InlineData("a: b ## ---\n")]
    [InlineData("#a: b\nc: d\n")]
    [InlineData("services: #Section C\n  a: b\n")]
    [InlineData("a: [x, y] #todo\n")]
    [InlineData("a: Room#3\n")]
    [InlineData("a: |\n  Room #3\n  x: y: z\n\n  [\nb: c\n")]
    [InlineData("a: \"x: y #3\n  [ more\"\nb: 'it''s: #4'\n")]
    [InlineData("a: https://x.example/a#b\nb: mailto:x@y.example\n")]
    [InlineData("a:\n- b\n- c: d\n  e: f\n-\n  - g\nh: i\n")]
    [InlineData("---\na: {b: [c, d], \"e\":1, f: {}}\n...\n")]
    [InlineData("a: one\n  two, three\n  four\nb: [x,\n  y]\nc: {\n  d: e,\n  f: g\n}\n")]
    [InlineData("a: \"\\u00e9 \\x41 \\\n  b\"\n")]
    [InlineData("a: what? who!\nb: it's\nc: 50% *off* & more @ 5\n")]
    public void Good_YAML_is_left_alone(string text)
    {
        var read = YamlReader.ReadAny(new SourceText("x", text));
        Assert.Empty(read.Findings);
        Assert.NotNull(read.Root);
    }

    [Theory]
    [InlineData("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> other\nf: [\n", 5)]
    [InlineData("<<<<<<< HEAD\r\nc: d\r\n=======\r\nc: \"e\r\n>>>>>>> other\r\n", 0)]
    public void A_merge_that_was_not_finished_is_one_finding(string text, int at)
    {
        var finding = Assert.Single(Distinct(text));
        Assert.Equal("git has left two versions of these lines: a merge was not finished", finding.Message);
        Assert.Equal(new TextSpan(at, 7), finding.Where.Span);
    }

    [Theory]
    [InlineData("a: >-\n  Play, sing and meet. # ask Ann\n  # is that still so?\nb: c\n", "# ask Ann", '>')]
    [InlineData("a: |\n  Play and sing.\n  # Until May.\nb: c\n", "# Until May.", '|')]
    public void A_note_inside_a_text_of_several_lines_is_told_once_because_it_is_printed(string text, string note, char sign)
    {
        var read = YamlReader.ReadAny(new SourceText("x", text));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("yaml-syntax", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal($"inside a text that {sign} begins, # makes no note: this is printed", finding.Message);
        Assert.Equal(note, finding.Where.Words);
        Assert.NotNull(read.Root);
    }

    [Theory]
    [InlineData("services:\n  a: { b: c }\npathway: { d: e }\nservices:\n  f: { g: h }\n", "move what stands below it to the end of the first `services:`, and delete this line")]
    [InlineData("services:\n  a: { b: c }\n  a: { b: c }\n", "keep one of the two, or give this one another name")]
    public void Of_a_collection_that_stands_twice_nobody_is_told_to_throw_half_away(string text, string help) =>
        Assert.Equal(help, Assert.Single(YamlReader.ReadAny(new SourceText("x", text)).Findings).Help);

    [Fact]
    public void A_sentence_in_brackets_is_a_warning() =>
        Assert.Equal(Severity.Warning, Assert.Single(Distinct("a: [Who comforts them, and how?]\n")).Severity);

    private static Seq<Finding> Distinct(string text)
    {
        var read = YamlReader.ReadAny(new SourceText("x", text));
        if (read.Findings.Any(finding => finding.Severity == Severity.Error)) Assert.Null(read.Root);
        return read.Findings;
    }
}
