using Pair.Formats.Word.Reading;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Word;

/// <summary>The fields of a Word document after a word processor that is not ours has saved it.</summary>
public sealed class FieldTests
{
    // The first save loses the tags, the second the part that the controls are bound to.
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void Every_field_outlives_two_saves_in_LibreOffice_with_its_words(string sample)
    {
        using var folder = new TemporaryFolder();
        var own = File.ReadAllBytes(BuiltSample.Of(sample).Word);
        var once = Office.Convert(BuiltSample.Of(sample).Word, ".docx", "docx:MS Word 2007 XML", Path.Combine(folder.Path, "once"));
        var twice = File.ReadAllBytes(Office.Convert(once, ".docx", "docx:MS Word 2007 XML", Path.Combine(folder.Path, "twice")));
        var fields = FieldReader.Read(own)!.Value;
        Assert.NotEmpty(fields);
        Assert.Equal(Sorted(fields), Sorted(FieldReader.Read(twice)!.Value));

        Assert.Null(EditedOutput.Find("out/a.docx", own, () => own));
        Assert.EndsWith("only its layout, comments or text outside the fields differ", EditedOutput.Find("out/a.docx", twice, () => own)!.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void What_somebody_writes_in_LibreOffice_is_read_and_every_other_field_is_as_it_was(string sample)
    {
        using var folder = new TemporaryFolder();
        var own = File.ReadAllBytes(BuiltSample.Of(sample).Word);
        var fields = FieldReader.Read(own)!.Value;
        // A plain one, and one that a link stands in.
        var name = fields.First(field => field.Key.StartsWith("services.", StringComparison.Ordinal) && field.Key.EndsWith(".summary", StringComparison.Ordinal) && !field.Text.Any(char.IsAsciiDigit));
        var phone = fields.FirstOrDefault(field => field.Key.EndsWith(".phone", StringComparison.Ordinal));
        var changes = new Dictionary<string, string> { [name.Text] = "Somebody wrote this in Word." };
        if (phone is not null) changes[phone.Text] = "01632 960999";

        var edited = File.ReadAllBytes(Office.Edit(BuiltSample.Of(sample).Word, AsWritten(changes), Directory.CreateDirectory(Path.Combine(folder.Path, "edited")).FullName));
        var expected = fields.Select(field => field with { Text = changes.Aggregate(field.Text, (text, change) => text.Replace(change.Key, change.Value, StringComparison.Ordinal)) });
        Assert.Equal(Sorted(expected), Sorted(FieldReader.Read(edited)!.Value));
        Assert.Contains("Somebody wrote this in Word.", EditedOutput.Find("out/a.docx", edited, () => own)!.Message, StringComparison.Ordinal);
    }

    // A number is held together by spaces at which no line breaks.
    private static Dictionary<string, string> AsWritten(Dictionary<string, string> changes) =>
        changes.ToDictionary(change => char.IsAsciiDigit(change.Key[0]) ? change.Key.Replace(' ', '\u00A0') : change.Key, change => change.Value, StringComparer.Ordinal);

    // A frame may change its place in the order.
    private static IEnumerable<string> Sorted(IEnumerable<WordField> fields) => fields.Select(field => field.ToString()).Order(StringComparer.Ordinal);
}
