using System.Text;
using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>What an author reads when a value does not fit: one finding for one cause, at the smallest place.</summary>
public class SchemaFindingTests
{
    private const string Small = """
        {
          "type": "object",
          "properties": {
            "pair": { "const": 1 },
            "services": { "type": "object", "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/service" } }
          },
          "required": ["pair"],
          "additionalProperties": false,
          "$defs": {
            "id": { "description": "An id: small letters, digits and hyphens: baby-massage.", "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 64 },
            "text": { "type": ["string", "number", "boolean"] },
            "date": { "type": "string", "format": "date" },
            "service": {
              "type": "object",
              "properties": {
                "name": { "description": "Its name: Baby massage.", "$ref": "#/$defs/text" },
                "summary": { "description": "What it offers.", "$ref": "#/$defs/text" },
                "ages": { "description": "From one age until another: 6w to 9m.", "type": "string", "pattern": "^([0-9]+[wm]|birth) to [0-9]+[wm]$" },
                "levels": { "type": "array", "items": { "$ref": "#/$defs/id" }, "uniqueItems": true, "minItems": 1 },
                "status": { "enum": ["active", "planned", "paused", "closed"] },
                "interpreter": { "type": "boolean" },
                "weeks": { "type": "integer", "minimum": 0 },
                "date": { "$ref": "#/$defs/date" },
                "url": { "type": "string", "format": "uri" },
                "referral": { "type": "object", "properties": { "who": { "type": "array" } }, "additionalProperties": false }
              },
              "required": ["name"],
              "additionalProperties": false
            }
          }
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(Small));

    [Theory]
    [InlineData("sumary: x", "unknown key \"sumary\" in the service \"s\"", "sumary", "did you mean \"summary\"?")]
    [InlineData("colour: x", "unknown key \"colour\" in the service \"s\"", "colour", "the keys here are summary, ages, levels, status, interpreter, weeks, date, url, referral")]
    [InlineData("status: activ", "\"activ\" is not a word for \"status\"", "activ", "did you mean \"active\"?")]
    [InlineData("ages: 6 wks to 9 months", "\"6 wks to 9 months\" is not in the form that \"ages\" needs", "6 wks to 9 months", "write \"6w to 9m\". From one age until another: 6w to 9m.")]
    [InlineData("ages: 0-6 months", "\"0-6 months\" is not in the form that \"ages\" needs", "0-6 months", "write \"birth to 6m\". From one age until another: 6w to 9m.")]
    [InlineData("levels: thriving", "a list is wanted for \"levels\"", "thriving", "write it so:")]
    [InlineData("levels: [a b]", "a comma is missing in \"a b\"", "a b", "put a comma between the words of a list:")]
    [InlineData("levels: [a and b; c]", "a comma is missing in \"a and b; c\"", "a and b; c", "put a comma between the words of a list:")]
    [InlineData("levels: 3", "a list is wanted for \"levels\"", "3", "put each on a line of its own with a dash")]
    [InlineData("levels: [a, b, a]", "\"a\" stands twice in this list", "a", "keep one of the two")]
    [InlineData("levels: []", "\"levels\" is empty", "[]", "write something in it, or delete it")]
    [InlineData("interpreter: yes", "\"interpreter\" is true or false, not \"yes\"", "yes", "write true")]
    [InlineData("weeks: six", "\"weeks\" is a whole number, not \"six\"", "six", "write digits alone, without words")]
    [InlineData("weeks: -1", "\"weeks\" is -1, and must be at least 0", "-1", null)]
    [InlineData("date: 2026-02-30", "30 February does not exist", "2026-02-30", "write a day that exists, as year, month, day: 2026-05-01")]
    [InlineData("date: 2027-02-29", "29 February does not exist in 2027", "2027-02-29", "write a day that exists, as year, month, day: 2026-05-01")]
    [InlineData("date: 2026-13-01", "there is no month 13", "2026-13-01", "write a day that exists, as year, month, day: 2026-05-01")]
    [InlineData("date: 01/05/2026", "\"01/05/2026\" is not in the form that \"date\" needs", "01/05/2026", "write \"2026-05-01\"")]
    [InlineData("date: 1 May 2026", "\"1 May 2026\" is not in the form that \"date\" needs", "1 May 2026", "write \"2026-05-01\"")]
    [InlineData("date: soon", "\"soon\" is not in the form that \"date\" needs", "soon", "write a day as year, month, day: 2026-05-01")]
    [InlineData("url: www.x.example", "\"www.x.example\" is not in the form that \"url\" needs", "www.x.example", "write \"https://www.x.example\"")]
    [InlineData("url: \"\"", "\"url\" is empty", "\"\"", "write the whole address, beginning with https://")]
    [InlineData("summary:", "\"summary\" has no value", "summary", "write its value, or delete the line. What it offers.")]
    [InlineData("summary: [one]", "\"summary\" is one value, not a list", "[one]", "write one value behind the colon")]
    [InlineData("referral: by phone", "\"referral\" holds keys and their values, not a single text", "by phone", "write keys below it, two spaces further right, such as `who:`")]
    public void One_cause_is_one_finding_in_plain_words(string line, string message, string words, string? help)
    {
        var finding = Assert.Single(Check($"pair: 1\nservices:\n  s:\n    name: N\n    {line}\n"));
        Assert.Equal("schema", finding.Rule);
        Assert.Equal(message, finding.Message);
        Assert.Equal(words, finding.Where.Words);
        Assert.Equal(help, finding.Help);
        Assert.Equal("services.s", finding.Element);
        Assert.StartsWith("/services/s/", finding.Pointer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("levels: Getting Help", "    levels: [getting-help]")]
    [InlineData("levels: [a and b; c]", "    levels: [a, b, c]")]
    [InlineData("levels: Talk to your health visitor", null)]
    public void A_list_of_ids_is_shown_with_ids(string line, string? mended)
    {
        var finding = Assert.Single(Check($"pair: 1\nservices:\n  s:\n    name: N\n    {line}\n"));
        Assert.Equal(mended, finding.MendedLine);
        Assert.Null(finding.Fix);
    }

    // The last collection of a file is where people add what comes next.
    [Fact]
    public void An_entry_in_the_wrong_collection_is_one_finding_at_its_id()
    {
        var finding = Assert.Single(Shipped("services:\n  a: { name: A, provider: o, summary: S, levels: [thriving] }\nalso_needed:\n  rhyme:\n    name: Rhyme\n    provider: o\n    summary: Songs.\n    levels: [thriving]\n"));
        Assert.Equal("\"rhyme\" stands under \"also_needed\", and has the keys of an entry of \"services\"", finding.Message);
        Assert.Equal("rhyme", finding.Where.Words);
        Assert.Equal("move it with what is below it to the end of \"services\"", finding.Help);
        Assert.Equal("services", Assert.Single(finding.Related).Where.Words);
        Assert.Equal("/also_needed/rhyme", finding.Pointer);
    }

    [Fact]
    public void Keys_that_are_each_misspelt_stay_findings_of_their_own() =>
        Assert.Equal(2, Shipped("services:\n  a: { name: A, provder: o, summry: S, levels: [thriving] }\n").Count(finding => finding.Message.StartsWith("unknown key", StringComparison.Ordinal)));

    [Fact]
    public void Three_missing_keys_are_a_list_as_people_write_one()
    {
        var finding = Assert.Single(Shipped("services:\n  a: { levels: [thriving] }\n"));
        Assert.Equal("the service \"a\" has no \"provider\", \"summary\" or \"name\"", finding.Message);
    }

    private static Seq<Finding> Shipped(string text) =>
        SchemaEvaluator.Evaluate(PairSchemas.Pathway, YamlReader.Read(new SourceText("x.pair.yaml", "pair: 1\n" + text)).Root!);

    [Fact]
    public void A_missing_key_points_at_its_parent_and_shows_the_line_to_add()
    {
        var finding = Assert.Single(Check("pair: 1\nservices:\n  s:\n    summary: x\n"));
        Assert.Equal("the service \"s\" has no \"name\"", finding.Message);
        Assert.Equal("s", finding.Where.Words);
        Assert.Equal("add `name: Baby massage` under it", finding.Help);
        Assert.Equal("/services/s", finding.Pointer);
    }

    [Fact]
    public void A_misspelt_key_is_not_missing_as_well() =>
        Assert.Equal("unknown key \"nmae\" in the service \"s\"", Assert.Single(Check("pair: 1\nservices:\n  s:\n    nmae: x\n")).Message);

    [Fact]
    public void A_colon_that_made_a_mapping_of_a_text_is_explained()
    {
        var finding = Assert.Single(Check("pair: 1\nservices:\n  s:\n    name: N\n    summary:\n      Ask: who\n"));
        Assert.Equal("a text is wanted for \"summary\"; the colon behind \"Ask\" makes it a key", finding.Message);
        Assert.Equal("      \"Ask: who\"", finding.MendedLine);
    }

    [Fact]
    public void An_id_in_another_form_is_shown_as_it_should_be()
    {
        var finding = Assert.Single(Check("pair: 1\nservices:\n  Baby Massage:\n    name: N\n"));
        Assert.Equal("\"Baby Massage\" cannot be an id", finding.Message);
        Assert.Equal("  baby-massage:", finding.MendedLine);
    }

    [Fact]
    public void A_list_in_place_of_keyed_entries_points_at_the_key()
    {
        var finding = Assert.Single(Check("pair: 1\nservices:\n  - name: N\n  - name: M\n"));
        Assert.Equal("services", finding.Where.Words);
        Assert.Equal("\"services\" holds keys and their values, not a list", finding.Message);
    }

    [Fact]
    public void Text_keys_take_numbers_and_keep_them_as_typed() =>
        Assert.Empty(Check("pair: 1\nservices:\n  s:\n    name: 111\n    summary: 0000001\n"));

    // Once, the example was missing until another file had led through the reference.
    [Fact]
    public void A_finding_is_the_same_whatever_was_checked_before()
    {
        var schema = JsonSchema.Parse("""
            { "properties": { "a": { "properties": { "age": { "$ref": "#/$defs/age" } }, "required": [ "age" ] } }, "$defs": { "age": { "description": "An age: 6w.", "type": "string" } } }
            """u8);
        YamlNode Read(string text) => YamlReader.Read(new SourceText("x.pair.yaml", text)).Root!;
        var before = Assert.Single(SchemaEvaluator.Evaluate(schema, Read("a: {}\n")));
        Assert.Empty(SchemaEvaluator.Evaluate(schema, Read("a: { age: 6w }\n")));
        var after = Assert.Single(SchemaEvaluator.Evaluate(schema, Read("a: {}\n")));
        Assert.Equal("add `age: 6w` under it", before.Help);
        Assert.Equal((before.Message, before.Help), (after.Message, after.Help));
    }

    private static Seq<Finding> Check(string text)
    {
        var read = YamlReader.Read(new SourceText("x.pair.yaml", text));
        Assert.Empty(read.Findings);
        return SchemaEvaluator.Evaluate(Schema, read.Root!);
    }
}
