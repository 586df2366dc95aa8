using FsCheck;
using FsCheck.Fluent;
using Pair.Formats.Word.Fields;

namespace Pair.Tests.Formats.Word.Fields;

/// <summary>The key of a field is written into a Word file and read again.</summary>
public sealed class FieldPathTests
{
    [Theory]
    [InlineData("pathway.title", 1, "/p:fields[1]/p:pathway[1]/p:title[1]")]
    [InlineData("services.baby-massage.exclusions.0.text", 2, "/p:fields[1]/p:services[1]/p:baby-massage[1]/p:exclusions[1]/p:_0[1]/p:text[2]")]
    [InlineData("glossary.A&E", 1, "/p:fields[1]/p:glossary[1]/p:A.26.E[1]")]
    [InlineData("glossary.1:1 care", 1, "/p:fields[1]/p:glossary[1]/p:_1.3a.1.20.care[1]")]
    [InlineData("glossary.e.g.", 1, "/p:fields[1]/p:glossary[1]/p:e[1]/p:g[1]/p:_[1]")]
    public void A_key_becomes_a_path_of_names_and_comes_back(string key, int wording, string path)
    {
        Assert.Equal(path, FieldPath.Of(key, wording));
        Assert.Equal(key, FieldPath.Key(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/p:fields[1]/")]
    [InlineData("/ns0:coreProperties[1]/ns1:title[1]")]
    [InlineData("/p:pathway[1]/p:title[1]")]
    [InlineData("/p:fields[1]/p:a.zz.b[1]")]
    [InlineData("/p:fields[1]/p:[1]")]
    public void A_path_of_another_is_no_key(string path) => Assert.Null(FieldPath.Key(path));

    [Theory]
    [InlineData("/p:fields[1]/p:pathway[1]/p:title[2]", 2)]
    [InlineData("/ns0:fields[1]/ns0:pathway[1]/ns0:title[1]", 1)]
    [InlineData("/fields/pathway/title", 1)]
    [InlineData("/p:fields[1]/p:pathway[1]/p:title[last()]", 0)]
    public void Another_program_may_write_a_path_in_its_own_way(string path, int wording) =>
        Assert.Equal(("pathway.title", wording), (FieldPath.Key(path), FieldPath.Wording(path)));

    [Fact]
    public void Any_key_comes_back_and_every_step_is_a_name_of_xml()
    {
        var keys = ArbMap.Default.ArbFor<NonNull<string>>();
        Prop.ForAll(keys, key =>
        {
            foreach (var step in key.Get.Split('.')) System.Xml.XmlConvert.VerifyNCName(FieldPath.Element(step));
            return FieldPath.Key(FieldPath.Of(key.Get, 1)) == key.Get;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_tag_is_never_longer_than_word_takes_and_tells_long_keys_apart()
    {
        var (one, other) = ($"services.{new string('a', 80)}.name", $"services.{new string('a', 80)}.summary");
        Assert.Equal("pathway.title", FieldPath.Tag("pathway.title"));
        Assert.Equal(64, FieldPath.Tag(one).Length);
        Assert.NotEqual(FieldPath.Tag(one), FieldPath.Tag(other));
        Assert.StartsWith("services.aaaa", FieldPath.Tag(one), StringComparison.Ordinal);
    }
}
