using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pair.Tests.Architecture;

/// <summary>Which project knows which project and which package, and in how few places a package is named.</summary>
public sealed class ProjectTests
{
    private static readonly (string Project, string[] Projects, string[] Packages, string Reason)[] Table =
    [
        ("Pair.Core", [], ["DiffPlex", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "YamlDotNet"], "the language; the analyser keeps the world out of it"),
        ("Pair.Pdf", [], [], "a leaf that knows paper and nothing of pathways"),
        ("Pair.Formats", ["Pair.Core", "Pair.Pdf"], ["QRCoder", "System.Drawing.Common"], "what draws on Windows is named to be left out"),
        ("Pair.Cli", ["Pair.Formats"], ["Microsoft.Extensions.FileSystemGlobbing", "Microsoft.Win32.SystemEvents", "System.CommandLine", "System.Drawing.Common"], "the world: arguments and disk"),
        ("Pair.Packaging", [], [], "what a release is packed with; goes to no user, and knows nothing of the program"),
    ];

    private static readonly (string Namespace, string Place, string Reason)[] Homes =
    [
        ("YamlDotNet", "src/Pair.Core/Syntax/YamlEvents.cs", "its events alone are taken, in one file"),
        ("DiffPlex", "src/Pair.Core/Alignment/Aligner.cs", "which items of two lists are the same"),
        ("QRCoder", "src/Pair.Formats/Qr/", "the matrix of a code"),
        ("Pair.Pdf", "src/Pair.Formats/Pdf/", "nothing but the layout knows the engine"),
        ("Microsoft.Extensions.FileSystemGlobbing", "src/Pair.Cli/Files/Globbing.cs", "loaded for patterns alone"),
        ("System.CommandLine", "src/Pair.Cli/Commands/|src/Pair.Cli/CommandLine.cs", "commands, and the line that composes them"),
        ("Pair.Formats", "src/Pair.Formats/|src/Pair.Cli/Exporting/", "the program meets the formats at one door"),
    ];

    [Fact]
    public void Every_project_references_what_the_table_says_and_nothing_else() =>
        Assert.Equal(
            string.Join('\n', Table.OrderBy(row => row.Project, StringComparer.Ordinal).Select(row => Line(row.Project, row.Projects, row.Packages))),
            string.Join('\n', Repository.Projects("src").Select(Line)));

    [Fact]
    public void What_a_package_or_an_engine_is_called_is_written_in_its_home_alone() =>
        Assert.Empty(
            from home in Homes
            from file in Repository.Code
            where file.Path.StartsWith("src/", StringComparison.Ordinal) && !file.Path.StartsWith($"src/{home.Namespace}/", StringComparison.Ordinal)
            where Regex.IsMatch(file.Instructions, $@"(?m)^\s*(global )?using (static |\w+ = )?{Regex.Escape(home.Namespace)}\b")
            where !home.Place.Split('|').Any(place => file.Path.StartsWith(place, StringComparison.Ordinal))
            select $"{file.Path} names {home.Namespace}: {home.Reason}");

    [Fact]
    public void Versions_of_packages_stand_in_one_file_alone() =>
        Assert.Empty(Repository.Projects("src").Concat(Repository.Projects("tests")).Where(project =>
            XElement.Parse(project.Text).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null)).Select(project => project.Path));

    // Whoever brings a newer one reads it, and writes its version, its licence and this number anew.
    [Fact]
    public void The_script_that_is_not_ours_is_the_one_that_was_read()
    {
        var script = Repository.Text("src/Pair.Formats/Html/Scripts/minisearch.js");
        Assert.Equal("5b24cca8e9af343cffda95f7bffdd8f376c4df978017685c4426965b26679f95", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script))));
        Assert.StartsWith("/*! MiniSearch 7.2.0,", script, StringComparison.Ordinal);
        Assert.Contains("MiniSearch 7.2.0, MIT, in Pair.Formats/Html/Scripts/minisearch.js", Repository.Text("src/Directory.Packages.props"), StringComparison.Ordinal);
    }

    private static string Line(CodeFile project)
    {
        var root = XElement.Parse(project.Text);
        string[] Named(string kind) => [.. root.Descendants(kind).Select(item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal)];
        return Line(Path.GetFileNameWithoutExtension(project.Path), [.. Named("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))], Named("PackageReference"));
    }

    private static string Line(string project, string[] projects, string[] packages) => $"{project} -> {string.Join(", ", projects)} | {string.Join(", ", packages)}";
}
