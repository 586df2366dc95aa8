using System.Text.RegularExpressions;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Publishing.Family;

/// <summary>What an author wrote of a service that families can use is in the family edition, or in the list below: nothing is lost silently.</summary>
public sealed class NothingIsLostTests
{
    private static readonly (string Path, string Reason)[] NotPrinted =
    [
        (@"services\.\*\.(name|summary)", "the family's own words stand in its place, where it has some"),
        (@"services\.\*\.(provider|levels|offers|interventions|cohorts|part_of)", "words of staff: who runs it, how needs are grouped, methods, for whom it has something particular"),
        (@"services\.\*\.(step_up|step_down|step_out)", "where staff lead a family next"),
        (@"services\.\*\.referral\.(criteria|consent|response\.(emergency|urgent))", "for who refers; a family that is asked for consent is told so where it must be referred"),
        (@"services\.\*\.referral\.(how|contacts\[\])\.system", "an electronic route of staff"),
        (@"services\.\*\.(qr|assured\.(date|by)|funded_until)", "each link has a code here; for the checks; what has ended is not offered"),
        (@"services\.\*\.exclusions\[\]\.(cohorts|carers|ages|carer_age\.(minimum|maximum))", "facts for case studies; the text is what people read"),
        (@"services\.\*\.carer_age\.maximum", "one phrase with the youngest: aged 16 to 25"),
        (@"services\.\*\.(status|accept\.\*\.(reason|until))", "active goes without saying; agreed among the authors"),
        (@"safeguarding\.procedures\.\*", "written procedures are for staff"),
        (@"safeguarding\.crisis\.phone", "its name says the number: NHS 111, option 2"),
        (@"safeguarding\..*accept.*", "agreed among the authors"),
    ];

    [Fact]
    public void Every_value_of_a_service_that_is_open_and_of_safeguarding_is_shown_or_exempt_for_a_reason()
    {
        var parts = DocumentParts.Of(Sample.KitchenSink.Family);
        var shown = parts.Inlines.Select(inline => inline.Origin).Concat(parts.Others).Concat(parts.Blocks.Select(block => block.Origin))
            .Select(origin => origin.Where).OfType<Location>().Select(AuthoredText.PlaceOf).ToHashSet();
        var texts = AuthoredText.Of(Sample.KitchenSink.Tree()).Where(text => text.Element is "services.con" || text.Path.StartsWith("safeguarding.", StringComparison.Ordinal)).ToList();
        Assert.All(texts.Where(text => !IsExempt(text)), text => Assert.Contains(text.Place, shown));
        Assert.All(NotPrinted.SkipLast(1).Where(row => !row.Path.Contains("part_of")), row => Assert.Contains(texts, text => Regex.IsMatch(text.Path, $"^({row.Path})$")));
    }

    [Fact]
    public void Every_service_that_families_can_use_stands_in_full_exactly_once()
    {
        foreach (var sample in Sample.Whole)
        {
            var usable = sample.Pathway.Services.Where(service => Core.Coverage.Openness.Counts(service, Sample.AsOf)).Select(service => service.Id.Value).Order();
            var inFull = sample.Family.Blocks.OfType<Block.Table>().Where(table => table.Role == TableRole.Offers).SelectMany(table => table.Rows).Select(row => row.Anchor).Order();
            Assert.Equal(usable, inFull);
        }
    }

    [Fact]
    public void Every_service_for_families_is_named_unless_it_is_closed()
    {
        foreach (var sample in Sample.Whole)
        {
            var said = string.Join(' ', DocumentText.WordsOf(sample.Family));
            Assert.All(sample.Pathway.Services.Where(service => service.IsForFamilies && !service.IsClosed),
                service => Assert.Contains(Regex.Replace((service.Family?.Name ?? service.Name).Value, @"\s+", " ").Trim(), said, StringComparison.Ordinal));
        }
    }

    // That a family refers itself is said by where the entry stands, and nobody is sent to what is planned.
    private static bool IsExempt(AuthoredText text) =>
        text is { Path: "services.*.referral.who", Scalar.Value: "self" } or { Path: "services.*.exclusions[].instead", Scalar.Value: "aux" } || NotPrinted.Any(row => Regex.IsMatch(text.Path, $"^({row.Path})$"));
}
