using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Pair.Cli;
using Pair.Cli.Manual;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Formats.Office.Reading;
using Pair.Formats.Word.Templates;

namespace Pair.Tests.Architecture;

/// <summary>What the security page promises is what the code holds.</summary>
public sealed class SecurityPageTests
{
    private static readonly string page = File.ReadAllText(Path.Combine(Repository.Root, "src/docs/security.md")).ReplaceLineEndings(" ");

    [Fact]
    public void Every_limit_on_the_page_is_that_of_the_code()
    {
        Says($"a file that is read: {Megabytes(Cli<int>("Files.DiskSources", "MostBytes"))}, also from git");
        Assert.Equal(Cli<int>("Files.DiskSources", "MostBytes"), Cli<int>("Files.GitTree", "MostBytes"));
        Says($"YAML: {Core<int>("Syntax.Proofreading.Proofreader", "DeepestNesting")} levels deep, {Number(Core<int>("Syntax.TreeBuilder", "MostNodes"))} values");
        Says($"{Number(Core<int>("Schema.SchemaEvaluator", "MostFaults"))} faults of one file, and {Number(Core<int>("Syntax.TreeBuilder", "MostDuplicates"))} keys that stand twice");
        Says($"a pathway: {Core<int>("Including.Extending.Chain", "MostBases")} bases");
        Says($"a template: {Megabytes(OfficeLimits.FileBytes)}, {Number(OfficeLimits.Parts)} parts, {Megabytes(OfficeLimits.UnpackedBytes)} unpacked, {Megabytes(OfficeLimits.XmlBytes)} for each XML part, {OfficeLimits.Ratio} times its packed size from "
            + $"{Megabytes(OfficeLimits.RatioFrom)} on, {OfficeLimits.XmlDepth} elements deep, {Of<int>(typeof(TemplateRead), "MostPlaces")} places for parts");
        Says($"a Word document that stands where one is to be written: {Megabytes(Formats<int>("MostBytes"))}, {Number(Formats<int>("MostParts"))} parts, {Megabytes(Formats<long>("MostUnpacked"))} unpacked, {Megabytes(Formats<int>("MostXml"))} for each XML part, {Formats<int>("DeepestXml")} elements deep");
        Says($"a preview: {Cli<int>("Previewing.PreviewServer", "MostAtOnce")} questions at once, addresses of {Number(Cli<int>("Previewing.PreviewServer", "LongestAddress"))} characters");
        Says($"the address has {8 * Cli<int>("Previewing.PreviewServer", "SecretBytes")} random bits");
        Says($"at once: {Cli<int>("Commands.SharedOptions", "MostJobs")} pathways");
        Assert.Equal(TimeSpan.FromSeconds(1), typeof(YamlNode).Assembly.GetType("Pair.Core.Schema.SchemaPattern")!.GetField("Longest", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null));
        Says("patterns of the language: 1 second");
    }

    [Fact]
    public void Every_environment_variable_that_is_asked_stands_on_the_page_and_no_other()
    {
        // A test of the manual page holds these to the code.
        var row = Regex.Match(page, @"\| environment variables: ([^|]+) \|").Groups[1].Value;
        Assert.Equal(Background.Variables.Select(variable => variable.Name).Order(StringComparer.Ordinal), Regex.Matches(row, "`([A-Z_]+)`").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_policy_of_pages_is_as_the_page_says()
    {
        var policy = Repository.Code.Single(file => file.Path == "src/Pair.Formats/Html/PagePolicy.cs").Text;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Says("(`default-src 'none'`)");
    }

    [Fact]
    public void What_the_git_host_shows_leads_to_the_page()
    {
        var shown = File.ReadAllText(Path.Combine(Repository.Root, ".github/SECURITY.md"));
        Assert.Contains("(../src/docs/security.md)", shown, StringComparison.Ordinal);
    }

    private static void Says(string words) => Assert.Contains(words, page, StringComparison.Ordinal);

    private static string Megabytes(long bytes) => $"{Number(bytes / 1024 / 1024)} MB";

    private static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static T Cli<T>(string type, string name) => Of<T>(typeof(CommandLine).Assembly.GetType("Pair.Cli." + type)!, name);

    private static T Core<T>(string type, string name) => Of<T>(typeof(SchemaEvaluator).Assembly.GetType("Pair.Core." + type)!, name);

    private static T Formats<T>(string name) => Of<T>(typeof(WordTemplate).Assembly.GetType("Pair.Formats.Office.PackageReader")!, name);

    private static T Of<T>(Type type, string name) => (T)type.GetField(name, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;
}
