using Pair.Formats.Word.Reading;
using Pair.Tests.Outside.Codes;
using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Word;

/// <summary>Documents in templates, in a word processor that is not ours.</summary>
public sealed class TemplateTests
{
    // As coarse as a code is likely to be copied or faxed.
    private const int DotsPerInch = 110;

    [SkippableTheory]
    [MemberData(nameof(TemplatedSample.Names), MemberType = typeof(TemplatedSample))]
    public void LibreOffice_sets_all_words_of_it_between_head_and_foot_of_the_template(string template)
    {
        Programs.Need("soffice");
        var sample = TemplatedSample.Of(template);
        // As a bag of letters: lines break inside long addresses, and a header row is said again on each new page.
        var set = Letters(string.Concat(Poppler.Places(sample.Pages).Words.Select(word => word.Text)));
        var said = Letters(string.Concat(ReadWords.OfWord(sample.Word)));
        Assert.NotEmpty(said);
        var lost = said.Where(letter => set.GetValueOrDefault(letter.Key) < letter.Value).Select(letter => $"{letter.Key} × {letter.Value - set.GetValueOrDefault(letter.Key)}");
        Assert.True(!lost.Any(), "lost: " + string.Join(", ", lost));
        var first = string.Join(' ', ReadWords.Split(Poppler.Text(sample.Pages, 1)));
        Assert.All(sample.OnEachPage, words => Assert.Contains(words, first, StringComparison.Ordinal));
        // Whatever told an author of templates what to do has gone.
        foreach (var help in (string[])["How to use this template", "Your logo here", "(section-"]) Assert.DoesNotContain(help, first, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(TemplatedSample.Names), MemberType = typeof(TemplatedSample))]
    public void What_somebody_writes_in_LibreOffice_is_read_and_every_other_field_is_as_it_was(string template)
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        var word = TemplatedSample.Of(template).Word;
        var own = File.ReadAllBytes(word);
        // What nothing is called is bound to nothing, and LibreOffice drops its tag.
        var fields = FieldReader.Read(own)!.Value.Where(field => field.Key != "servces.baby-massage.summary").ToList();
        Assert.True(fields.Count > 20, $"{fields.Count} fields");
        var summary = fields.First(field => field.Key.StartsWith("services.", StringComparison.Ordinal) && field.Key.EndsWith(".summary", StringComparison.Ordinal) && !field.Text.Any(char.IsAsciiDigit)).Text;
        const string written = "Somebody wrote this in Word.";

        var edited = File.ReadAllBytes(Office.Edit(word, new Dictionary<string, string> { [summary] = written }, folder.Path));
        Assert.Equal(Sorted(fields.Select(field => field with { Text = field.Text.Replace(summary, written, StringComparison.Ordinal) })), Sorted(FieldReader.Read(edited)!.Value));
        Assert.Contains(written, EditedOutput.Find("out/a.docx", edited, () => own)!.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("starter")]
    [InlineData("starter, family")]
    [InlineData("in-cells")]
    public void Codes_on_its_pages_say_the_addresses_of_the_source(string template)
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        var wanted = template.EndsWith("family", StringComparison.Ordinal) ? SourceFacts.Northshire.FamilyCodeAddresses : SourceFacts.Northshire.CodeAddresses;
        var scanned = Zbar.Read(Poppler.Draw(TemplatedSample.Of(template).Pages, DotsPerInch, folder.Path).SelectMany(Tiles.Of));
        Assert.True(wanted.SetEquals(scanned), $"not found: {string.Join(' ', wanted.Except(scanned))}\nnot wanted: {string.Join(' ', scanned.Except(wanted))}");
    }

    [Theory]
    [InlineData("starter")]
    [InlineData("starter, family")]
    [InlineData("branded")]
    [InlineData("branded, family")]
    public void What_we_give_people_to_start_from_is_filled_without_a_finding_about_it(string template)
    {
        var said = TemplatedSample.Of(template).Said;
        Assert.Equal(0, said.Code);
        Assert.DoesNotContain("template-", said.Output + said.Error, StringComparison.Ordinal);
    }

    private static Dictionary<char, int> Letters(string text) =>
        text.Where(letter => !char.IsWhiteSpace(letter)).GroupBy(letter => letter).ToDictionary(letters => letters.Key, letters => letters.Count());

    // A frame may change its place in the order.
    private static IEnumerable<string> Sorted(IEnumerable<WordField> fields) => fields.Select(field => field.ToString()).Order(StringComparer.Ordinal);
}
