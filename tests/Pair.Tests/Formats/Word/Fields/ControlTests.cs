using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Formats.Word.Fields;
using Pair.Tests.Publishing;
using Pair.Tests.Samples;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Fields;

/// <summary>Every field that an author wrote stands in a control of its own, by which it is found again.</summary>
public sealed class ControlTests
{
    public static TheoryData<string, Edition> Files
    {
        get
        {
            var files = new TheoryData<string, Edition>();
            foreach (var sample in Sample.Whole)
                foreach (var edition in Enum.GetValues<Edition>()) files.Add(sample.Path, edition);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_that_is_shown_has_a_control(string path, Edition edition)
    {
        var (document, file) = Of(path, edition);
        var shown = DocumentParts.Of(document).Inlines.Where(inline => inline is not Inline.Mark && inline.Origin.IsField).Select(inline => inline.Origin.Field).Distinct();
        Assert.Equal(shown.Order(StringComparer.Ordinal), Controls(file).Select(KeyOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_control_is_bound_to_says_what_it_shows(string path, Edition edition)
    {
        var (_, file) = Of(path, edition);
        var store = file.Xml(FieldStore.Part);
        foreach (var control in Controls(file))
        {
            var stored = Stored(store, PathOf(control));
            var answers = control.Descendants(W + "listItem").ToList();
            var shown = string.Concat(control.Element(W + "sdtContent")!.Descendants(W + "t").Select(text => text.Value));
            Assert.Equal(shown, answers.Count == 0 ? stored : (string?)answers.Single(answer => (string?)answer.Attribute(W + "value") == stored).Attribute(W + "displayText"));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Controls_are_inline_none_stands_in_another_or_in_a_link_and_their_numbers_differ(string path, Edition edition)
    {
        var controls = Controls(Of(path, edition).File).ToList();
        Assert.All(controls, control => Assert.Equal(W + "p", control.Parent!.Name));
        Assert.Equal(controls.Count, controls.Select(control => (string?)control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_control_takes_plain_words_unless_it_holds_emphasis_or_links(string path, Edition edition)
    {
        foreach (var control in Controls(Of(path, edition).File))
        {
            var plain = control.Element(W + "sdtPr")!.Elements().Any(each => each.Name == W + "text" || each.Name == W + "dropDownList");
            var content = control.Element(W + "sdtContent")!.Elements().ToList();
            var said = content is [{ } run] && run.Name == W + "r" && (run.Element(W + "rPr") is null && !run.Value.Any(sign => sign is >= '\u0590' and <= '\u08FF') || control.Descendants(W + "listItem").Any());
            Assert.Equal(plain, said);
        }
    }

    private static (Document Document, WordFile File) Of(string path, Edition edition)
    {
        var document = edition == Edition.Family ? Sample.Of(path).Family : Sample.Of(path).Document;
        return (document, new WordFile(document));
    }

    private static IEnumerable<XElement> Controls(WordFile file) => file.Body.Descendants(W + "sdt");

    private static string PathOf(XElement control) => (string)control.Element(W + "sdtPr")!.Element(W + "dataBinding")!.Attribute(W + "xpath")!;

    private static string? KeyOf(XElement control) => FieldPath.Key(PathOf(control));

    // As Word follows it: the nth child of a name at each step.
    private static string Stored(XDocument store, string path)
    {
        var at = store.Root!;
        foreach (var step in path.Split('/').Skip(2))
        {
            var (name, number) = (step[2..step.IndexOf('[', StringComparison.Ordinal)], int.Parse(step[(step.IndexOf('[', StringComparison.Ordinal) + 1)..^1], System.Globalization.CultureInfo.InvariantCulture));
            at = at.Elements(XName.Get(name, FieldPath.Namespace)).ElementAt(number - 1);
        }
        Assert.False(at.HasElements, path);
        return at.Value;
    }
}
