using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>One value of a service, typed well or badly: an editor marks it exactly where <c>pair check</c> finds fault.</summary>
[Collection(nameof(Editor))]
public sealed class ValueTests(Editor editor)
{
    private static readonly string[] good =
    [
        "assured: { date: 2028-02-29 }", "assured: { date: 2000-02-29 }", "url: mailto:massage@first-steps.example", "referral: { how: { email: massage@first-steps.example } }",
        "cost: 2026-05-01", "cost: 1_000", "cost: 0x1F", "hours: on", "hours: .inf", "hours: 9", "referral: { how: { phone: 111 } }", "interpreter: true", "ages: from 6w",
        "ages: 24w pregnant to 2y", "levels: [thriving, getting-advice]", "carer_age: { minimum: 16, maximum: 19 }", "languages: [en-GB, bfi]", "wait_time: { weeks: 2.5 }",
    ];

    private static readonly string[] bad =
    [
        "assured: { date: 2026-13-01 }", "assured: { date: 2026-02-29 }", "assured: { date: 2100-02-29 }", "assured: { date: 1 May 2026 }", "assured: { date: 2026 }",
        "url: https://first-steps.example/baby massage", "url: \"\"", "url: www.first-steps.example", "url: \"https:\"",
        "referral: { how: { email: massage@first-steps } }", "referral: { how: { email: massage.first-steps.example } }", "referral: { how: { drop_in: on } }", "referral: { who: [Health visitor] }",
        "ages: 6", "ages: 6w until 9m", "ages: 43w pregnant to birth", "levels: [1]", "levels: []", "levels: [thriving, thriving]", "levels: thriving", "interpreter: \"true\"", "interpreter: yes",
        "status: Active", "delivery: [in person]", "carer_age: { minimum: 5 }", "carer_age: { minimum: 16.5 }", "carer_age: 16", "name: \"\"", "name:", "name: [Baby massage]", "provider: first steps",
        "wait_time: { weeks: six }", "wait_time: {}", "wait_time: { weeks: 6, measured: 2026-05-01 }", "languages: [e]", "languages: en", "schedules: [{}]", "exclusions: [Immediate risk of harm]",
        "hours: null", "accept: { dead-end: { reason: Agreed. } }", "accept: { Dead end: { reason: Agreed., until: 2027-01-31 } }",
    ];

    // YAML 1.2 reads these as true, and as nothing; pair reads them as the words that they are, as the language says.
    private static readonly string[] forPairAlone = ["interpreter: True", "qr: TRUE"];
    private static readonly string[] forTheEditorAlone = ["cost: ~", "cost: Null", "hours: NULL"];

    private static readonly Lazy<ILookup<string, int>> told = new(() =>
    {
        using var folder = new TemporaryFolder();
        var typed = (string[])[.. good, .. bad, .. forPairAlone, .. forTheEditorAlone];
        for (var i = 0; i < typed.Length; i++) File.WriteAllText(folder.File($"{i}.pair.yaml"), Text(typed[i]).Replace("id: littleham", $"id: a{i}", StringComparison.Ordinal));
        return PairCommandLine.Errors(folder.Path, Enumerable.Range(0, typed.Length).Select(i => $"{i}.pair.yaml"))
            .ToLookup(error => typed[int.Parse(error.Path[..error.Path.IndexOf('.', StringComparison.Ordinal)])], error => error.Line);
    });

    public static TheoryData<string> Good => [.. good];

    public static TheoryData<string> Bad => [.. bad];

    [SkippableTheory]
    [MemberData(nameof(Good))]
    public async Task What_pair_takes_the_editor_takes(string typed)
    {
        Assert.Empty(told.Value[typed]);
        Assert.Empty(await MarkedAsync(typed));
    }

    [SkippableTheory]
    [MemberData(nameof(Bad))]
    public async Task What_pair_refuses_the_editor_marks_on_the_same_line(string typed)
    {
        Assert.NotEmpty(told.Value[typed]);
        Assert.Equal(told.Value[typed].Distinct(), (await MarkedAsync(typed)).Distinct());
    }

    [SkippableFact]
    public async Task Words_that_YAML_reads_as_more_than_words_are_the_one_difference()
    {
        foreach (var typed in forPairAlone)
        {
            Assert.NotEmpty(told.Value[typed]);
            Assert.Empty(await MarkedAsync(typed));
        }
        foreach (var typed in forTheEditorAlone)
        {
            Assert.Empty(told.Value[typed]);
            Assert.NotEmpty(await MarkedAsync(typed));
        }
    }

    private async Task<IEnumerable<int>> MarkedAsync(string typed) =>
        (await editor.OpenAsync(Checkout.At("samples", "minimal", "value.pair.yaml"), Text(typed))).Select(mark => mark.Line);

    private static string Text(string typed)
    {
        string[] others = ["name: Baby massage", "provider: first-steps", "summary: A group on gentle touch.", "levels: [thriving]"];
        return string.Join('\n', (string[])
        [
            "# yaml-language-server: $schema=../../schemas/pathway.schema.json", "pair: 1", "pathway: { id: littleham, title: Littleham, area: { name: Littleham }, levels: thrive }",
            "organisations:", "  first-steps: { name: First Steps }", "services:", "  baby-massage:",
            .. others.Where(other => other.Split(':')[0] != typed.Split(':')[0]).Append(typed).Select(line => "    " + line), "",
        ]);
    }
}
