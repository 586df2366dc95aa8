using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>
/// What an editor underlines agrees with <c>pair check</c>, on every file of <c>samples/broken</c>:
/// <list type="bullet">
/// <item>On a file whose mistake a parser or a schema can see, the editor marks a line that pair names. A few files
/// are exceptions, each with the line that is marked instead and the reason.</item>
/// <item>It marks no other line, but for the exceptions listed. Only while a file is no YAML does the parser guess what stands where, and the editor may mark more; all
/// of it goes when the line is typed as pair says.</item>
/// <item>On a file whose mistake only a compiler can see, it marks nothing. Those are listed, each with its reason.</item>
/// </list>
/// A sample that builds has no mark at all.
/// </summary>
[Collection(nameof(Editor))]
public sealed class ErrorsTests(Editor editor)
{
    private const string Ending = ".pair.yaml";
    private const string OtherFiles = "it takes other files to know";
    private const string OtherEntries = "it takes the other entries to know";
    private const string IsYaml = "it is YAML, which editors read whole; a pathway does without it";
    private const string Bytes = "an editor shows text, and this mistake is in the bytes";

    private static readonly string folder = Checkout.At("samples", "broken");

    private static readonly Dictionary<string, string> pairAlone = new()
    {
        ["05-misspelt-reference"] = OtherEntries,
        ["09-ages-backwards"] = "a pattern sees the form of two ages, not which is the younger",
        ["14-same-id-twice"] = OtherFiles,
        ["24-text-lost-after-hash"] = "a comment is a comment; that it was meant as text is a guess",
        ["25-anchor-and-alias"] = IsYaml,
        ["26-merge-key"] = IsYaml,
        ["27-two-documents"] = IsYaml,
        ["31-unknown-level"] = OtherEntries,
        ["32-include-not-found"] = OtherFiles,
        ["33-include-outside"] = OtherFiles,
        ["34-extends"] = OtherFiles,
        ["35-empty-file"] = "there is no line to mark, and none that names the schema",
        ["37-not-utf-8"] = Bytes,
        ["38-nul-byte"] = Bytes,
        ["53-utf-16"] = Bytes,
        ["55-part-nobody-includes"] = OtherFiles,
        ["64-word-document"] = Bytes,
        ["69-folder-included"] = OtherFiles,
        ["73-nobody-defines-it"] = OtherEntries,
    };

    // What the editor marks instead of the line that pair names.
    private static readonly Dictionary<string, (int Line, string Reason)> elsewhere = new()
    {
        ["15-unclosed-bracket"] = (19, "the line after the opened bracket is the first that cannot be in a list"),
        ["16-unclosed-quote"] = (20, "the text goes on to the end of the file"),
        ["40-wrong-indentation"] = (15, "the key that cannot have both: a value behind it and a key below it"),
        ["28-list-for-mapping"] = (14, "pair names the key, the editor underlines all of the list below it"),
        ["74-text-with-a-second-line"] = (17, "the line above it, which the second line makes a key of"),
    };

    // What the editor marks beside the line that pair names.
    private static readonly Dictionary<string, (int[] Lines, string Reason)> besides = new()
    {
        ["67-other-word-for-a-key"] = ([14], "a key that is unknown and one that is missing are two to a schema, and one mistake to pair"),
        ["76-id-line-lost"] = ([22, 23, 24], "a parser marks each key that stands twice; pair says what they have in common, and names them beside it"),
    };

    // Mistakes that no single line mends.
    private static readonly Dictionary<string, string> notOneLine = new()
    {
        ["59-merge-not-finished"] = "which of two versions holds is for people to say",
        ["74-text-with-a-second-line"] = "the quotation marks belong on two lines",
        ["75-dash-without-space"] = "each dash has a line of its own",
    };

    private static readonly Lazy<ILookup<string, PairError>> told = new(() =>
        PairCommandLine.Errors(folder, All.Select(name => name + Ending)).ToLookup(error => error.Path[..^Ending.Length]));

    private static IEnumerable<string> All => Directory.EnumerateFiles(folder, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal);

    public static TheoryData<string> SeenByBoth => [.. All.Where(name => !pairAlone.ContainsKey(name))];

    public static TheoryData<string> SeenByPairAlone => [.. pairAlone.Keys];

    public static TheoryData<string> Good =>
    [
        "minimal/minimal.pair.yaml", "kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink/own-levels.pair.yaml", "kitchen-sink/parts/services.pair.yaml",
        "northshire/northshire.pair.yaml", "northshire/pair.yaml", "northshire/services/1-universal.pair.yaml", "northshire/services/2-help.pair.yaml",
        "northshire/services/3-specialist.pair.yaml",
    ];

    [SkippableTheory]
    [MemberData(nameof(Good))]
    public async Task A_sample_that_builds_has_no_mark(string file) => Assert.Empty(await editor.OpenAsync(Checkout.At("samples", file)));

    [SkippableTheory]
    [MemberData(nameof(SeenByBoth))]
    public async Task A_mistake_is_marked_where_pair_says_and_nowhere_else(string name)
    {
        var marks = await OpenAsync(name);
        var errors = told.Value[name].ToList();
        Assert.NotEmpty(errors);
        var lines = errors.Select(error => error.Line).ToHashSet();
        var isYaml = !errors.Exists(error => error.Rule == "yaml-syntax");
        // While the file is no YAML, what the schema says is said of a guess.
        bool Counts(Mark mark) => (isYaml || mark.OfParser) && lines.Contains(mark.Line);
        if (elsewhere.TryGetValue(name, out var instead))
        {
            Assert.DoesNotContain(marks, Counts);
            lines = [instead.Line];
        }
        Assert.Contains(marks, Counts);
        if (besides.TryGetValue(name, out var second))
        {
            Assert.All(second.Lines, line => Assert.Contains(marks, mark => mark.Line == line));
            lines.UnionWith(second.Lines);
        }
        if (isYaml) Assert.All(marks, mark => Assert.Contains(mark.Line, lines));
    }

    [SkippableTheory]
    [MemberData(nameof(SeenByPairAlone))]
    public async Task A_mistake_that_only_a_compiler_sees_is_not_marked(string name)
    {
        var marks = await OpenAsync(name);
        // The part that 14 includes has the mistake; all else is in the file itself.
        Assert.NotEmpty(told.Value[name == "14-same-id-twice" ? "parts/14-same-id" : name]);
        Assert.Empty(marks);
    }

    [SkippableFact]
    public async Task What_pair_says_to_type_ends_all_marks()
    {
        var mended =
            from name in All
            where !pairAlone.ContainsKey(name) && !notOneLine.ContainsKey(name)
            from error in told.Value[name]
            where error.Help.Contains('\n')
            select (Name: name, error.Line, Typed: error.Help[(error.Help.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var typed = await Task.WhenAll(mended.Select(async line =>
        {
            var lines = File.ReadAllText(Path.Combine(folder, line.Name + Ending)).Split('\n');
            lines[line.Line - 1] = line.Typed;
            var left = await editor.OpenAsync(Path.Combine(folder, $"{line.Name}-{line.Line}-mended{Ending}"), string.Join('\n', lines));
            Assert.True(left.Count == 0, $"{line.Name}, with line {line.Line} as `{line.Typed}`: {string.Join("; ", left)}");
            return line.Name;
        }));
        // So whatever more is marked while a file is no YAML comes from that one line.
        var noYaml = All.Where(name => told.Value[name].Any(error => error.Rule == "yaml-syntax"));
        Assert.Subset(typed.Concat(notOneLine.Keys).ToHashSet(), noYaml.ToHashSet());
    }

    [Fact]
    public void Every_exception_belongs_to_a_file() => Assert.Subset(All.ToHashSet(), pairAlone.Keys.Concat(elsewhere.Keys).Concat(besides.Keys).Concat(notOneLine.Keys).ToHashSet());

    private Task<IReadOnlyList<Mark>> OpenAsync(string name) => editor.OpenAsync(Path.Combine(folder, name + Ending));
}
