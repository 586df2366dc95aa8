using Pair.Core.Documents;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

public sealed class SafeguardingTests
{
    [Fact]
    public void It_is_the_second_block_even_where_nothing_is_written()
    {
        var blocks = Printed.Document(Written.Pathway()).Blocks;
        Assert.IsType<Block.Alert>(blocks[1]);
        Assert.Contains("**This pathway names no number for danger or crisis.**", Printed.Of(Written.Pathway()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_stands_large_and_the_rest_beneath_it()
    {
        Assert.Equal(["Immediate danger: [**Call 999**](tel:999) / if a baby is in danger. / [Call 101](tel:101) to report a crime."],
            Cells("immediate_danger: Call 999 if a baby is in danger., police: Call 101 to report a crime."));
        Assert.Equal(["Immediate danger: **Ring the police.**"], Cells("immediate_danger: Ring the police."));
    }

    [Theory]
    [InlineData("If anybody is hurt, ring 999.", "**If anybody is hurt, **[**ring 999**](tel:999)**.**")]
    [InlineData("Dial 112, then wait", "[**Dial 112**](tel:112)**, then wait**")]
    [InlineData("Call 9995 now", "**Call 9995 now**")]
    [InlineData("Go to room 101 now", "**Go to room 101 now**")]
    [InlineData("Text 999 now", "**Text 999 now**")]
    public void Only_what_is_said_to_be_rung_dials(string words, string told) =>
        Assert.Equal($"Immediate danger: {told}", Assert.Single(Cells($"immediate_danger: \"{words}\"")));

    [Fact]
    public void What_dials_says_the_words_of_the_author()
    {
        var pathway = Written.Pathway("safeguarding: { immediate_danger: \"Call 999, now.\", police: \"Please call 101. Or NHS 111, option 2: always.\" }\n");
        Assert.Contains("Call 999 , now. Please call 101. Or NHS 111, option 2: always.", string.Join(' ', DocumentText.WordsOf(Printed.Document(pathway))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_shows_name_number_hours_and_the_numbers_of_its_places() =>
        Assert.Equal(["Front Door: [**01632 960100**](tel:01632960100) / 9 to 5 / North: [**01632 960101**](tel:01632960101), at weekends"],
            Cells("social_care: { name: Front Door, phone: 01632 960100, hours: 9 to 5, contacts: [{ place: north, phone: 01632 960101, hours: at weekends }] }", "places: { north: { name: North } }"));

    [Fact]
    public void A_name_without_a_number_does_not_look_like_help() =>
        Assert.Equal(["Children's social care: **No number written yet.**", "Night team: at night / **No number written yet.**"], Cells("social_care: {}, out_of_hours: { name: Night team, hours: at night }"));

    [Fact]
    public void A_crisis_line_whose_name_says_its_number_dials_with_its_name()
    {
        Assert.Equal(["Parent in mental health crisis: [**NHS 111, option 2**](tel:111) / always"], Cells("crisis: { name: \"NHS 111, option 2\", phone: 111, hours: always }"));
        Assert.Equal(["Parent in mental health crisis: **Crisis team** / [**01632 960103**](tel:01632960103)"], Cells("crisis: { name: Crisis team, phone: 01632 960103 }"));
    }

    [Fact]
    public void A_crisis_name_alone_has_no_number_and_says_so() =>
        Assert.Equal(["Parent in mental health crisis: **Crisis team** / **No number written yet.**"], Cells("crisis: { name: Crisis team }"));

    [Fact]
    public void A_crisis_line_with_numbers_by_place_alone_is_help() =>
        Assert.Equal(["Parent in mental health crisis: **Crisis team** / North: [**01632 960104**](tel:01632960104)"],
            Cells("crisis: { name: Crisis team, contacts: [{ place: north, phone: 01632 960104 }] }", "places: { north: { name: North } }"));

    [Fact]
    public void Procedures_stand_with_their_addresses() =>
        Assert.Equal(["Procedures: **Pre-birth procedure** / [a.example/p](https://a.example/p) / **Bruising in babies procedure** / [a.example/b](https://a.example/b)"],
            Cells("procedures: { pre-birth: https://a.example/p, bruising-in-babies: https://a.example/b }"));

    private static IEnumerable<string> Cells(string keys, string more = "")
    {
        var table = (Block.Table)((Block.Alert)Printed.Document(Written.Pathway($"safeguarding: {{ {keys} }}\n{more}\n")).Blocks[1]).Content;
        return table.Header.Zip(table.Rows[0].Cells, (label, cell) => $"{string.Concat(Printed.Lines(label.Content))}: {string.Join(" / ", Printed.Lines(cell.Content))}");
    }
}
