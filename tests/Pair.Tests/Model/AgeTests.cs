using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Model;

public sealed class AgeTests
{
    [Theory]
    [InlineData("preconception", "-1", "before pregnancy")]
    [InlineData("pregnancy", "0", "pregnancy")]
    [InlineData("0w pregnant", "0", "0 weeks pregnant")]
    [InlineData("1w pregnant", "7", "1 week pregnant")]
    [InlineData("24w pregnant", "168", "24 weeks pregnant")]
    [InlineData("42w pregnant", "294", "42 weeks pregnant")]
    [InlineData("birth", "280", "birth")]
    [InlineData("0w", "280", "0 weeks")]
    [InlineData("6w", "322", "6 weeks")]
    [InlineData("1m", "310.4375", "1 month")]
    [InlineData("9m", "553.9375", "9 months")]
    [InlineData("24m", "1010.5", "24 months")]
    [InlineData("2y", "1010.5", "2 years")]
    [InlineData("1y", "645.25", "1 year")]
    public void An_age_is_a_day_and_keeps_the_form_of_its_author(string written, string days, string printed)
    {
        var age = Age.Parse(written)!.Value;
        Assert.Equal(decimal.Parse(days), age.Days);
        Assert.Equal(printed, Phrases.Of(age));
        Assert.Equal(written, age.Written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("w")]
    [InlineData("6")]
    [InlineData("6 w")]
    [InlineData(" 6w")]
    [InlineData("6w ")]
    [InlineData("6W")]
    [InlineData("6 weeks")]
    [InlineData("6d")]
    [InlineData("-1w")]
    [InlineData("+1w")]
    [InlineData("1.5m")]
    [InlineData("1,5m")]
    [InlineData("1e1w")]
    [InlineData("٦w")]
    [InlineData("1000w")]
    [InlineData("43w pregnant")]
    [InlineData("w pregnant")]
    [InlineData("6m pregnant")]
    [InlineData("24w  pregnant")]
    [InlineData("24 w pregnant")]
    [InlineData("Birth")]
    [InlineData("newborn")]
    [InlineData("9999999999999999999m")]
    public void Anything_else_is_no_age(string written) => Assert.Null(Age.Parse(written));

    [Fact]
    public void Months_and_years_are_exact_so_that_two_years_are_twenty_four_months()
    {
        for (var years = 0; years <= 83; years++) Assert.Equal(Age.Parse($"{years}y")!.Value.Days, Age.Parse($"{years * 12}m")!.Value.Days);
        Assert.NotEqual(Age.Parse("2y"), Age.Parse("24m"));
    }

    [Fact]
    public void Ages_are_in_order_of_their_days() =>
        Prop.ForAll(Arb.From(Written), Arb.From(Written), (first, second) =>
        {
            var (a, b) = (Age.Parse(first)!.Value, Age.Parse(second)!.Value);
            return a.CompareTo(b) == a.Days.CompareTo(b.Days) && (a < b) == (a.Days < b.Days) && (a > b) == (b < a) && (a <= b) == !(b < a) && (a >= b) == (b <= a);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_of_the_same_form_is_later() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 998)), Arb.From(Gen.Elements("w", "m", "y")), (number, form) =>
            Age.Parse($"{number}{form}")!.Value < Age.Parse($"{number + 1}{form}")!.Value).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_read_can_be_written_again() =>
        Prop.ForAll(Arb.From(Written), written => Write(Age.Parse(written)!.Value) == written).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_age_that_the_schema_lets_through_is_read()
    {
        // Whatever lies near the edges of the forms: a text that the schema took and nobody read would be lost without a word.
        var near = from number in Gen.OneOf(Gen.Choose(0, 99), Gen.Choose(0, 100_000))
                   from zeros in Gen.Elements("", "", "0", "00")
                   from form in Gen.Elements("w", "m", "y", "w pregnant", "d")
                   select $"{zeros}{number}{form}";
        Prop.ForAll(Arb.From(near), written =>
        {
            var (taken, read) = (SchemaTakes($"birth to {written}"), Age.Parse(written) is not null);
            return taken == SchemaTakes($"from {written}") && (written[0] == '0' ? !taken || read : taken == read);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static Gen<string> Written => Gen.OneOf(
        Gen.Elements("preconception", "pregnancy", "birth"),
        Gen.Choose(0, 42).Select(weeks => $"{weeks}w pregnant"),
        from number in Gen.Choose(0, 999) from form in Gen.Elements("w", "m", "y") select $"{number}{form}");

    private static string Write(Age age) => age.Form switch
    {
        AgeForm.WeeksPregnant => $"{age.Number}w pregnant",
        AgeForm.Weeks => $"{age.Number}w",
        AgeForm.Months => $"{age.Number}m",
        AgeForm.Years => $"{age.Number}y",
        _ => age.Form.ToString().ToLowerInvariant(),
    };

    private static bool SchemaTakes(string ages) => SchemaEvaluator.Fits(PairSchemas.Pathway, YamlReader.Read(new SourceText("a", $$"""
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive }
        tools: { own: { name: Own, ages: {{ages}} } }
        """)).Root!);
}
