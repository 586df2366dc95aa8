using System.Text.Json;
using System.Text.RegularExpressions;
using Pair.Packaging;
using Pair.Tests.Architecture;

namespace Pair.Tests.Packaging;

/// <summary>The third-party notices name what is in the program, in the version that is in it, and nothing else.</summary>
public sealed class NoticesTests
{
    // Restored, and no file of theirs is in the program.
    private static readonly string[] NotShipped =
    [
        "Microsoft.NETCore.Platforms", // Names of platforms, for old packages.
        "NETStandard.Library", // What DiffPlex was compiled against; .NET has it.
        "Microsoft.Win32.SystemEvents", // Left out by ExcludeAssets.
        "System.Drawing.Common", // Left out by ExcludeAssets.
    ];

    private static readonly string Text = Repository.Text("src/THIRD-PARTY-NOTICES.md");
    private static readonly IReadOnlyList<Notice> All = Notices.Read(Text);

    [Fact]
    public void Every_package_of_the_lock_file_stands_there_in_its_version_and_no_other_does() =>
        Assert.Equal(Locked(), All.Select(notice => notice.Address).OfType<string>().Where(address => address.StartsWith("pkg:nuget/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_said_not_to_be_in_the_program_is_restored_and_left_out()
    {
        var locked = Packages().Select(package => package.Name).ToList();
        Assert.All(NotShipped, name => Assert.Contains(name, locked));
        Assert.All(["Microsoft.Win32.SystemEvents", "System.Drawing.Common"], name => Assert.Contains($"<PackageReference Include=\"{name}\" ExcludeAssets=\"all\" />", Repository.Text("src/Pair.Cli/Pair.Cli.csproj"), StringComparison.Ordinal));
    }

    [Fact]
    public void Licences_are_those_of_the_list_of_packages()
    {
        var listed = Regex.Matches(Repository.Text("src/Directory.Packages.props"), "Include=\"([^\"]+)\" Version=\"[^\"]+\" /> <!-- ([A-Za-z0-9.-]+)\\. ").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        Assert.All(All.Where(notice => notice.Address?.StartsWith("pkg:nuget/", StringComparison.Ordinal) == true), notice => Assert.Equal(listed[notice.Name], notice.Licence));
    }

    [Fact]
    public void The_font_and_the_script_stand_there_with_the_words_that_lie_beside_them()
    {
        Assert.Equal(Repository.Text("src/Pair.Pdf/Fonts/OFL.txt").Trim('\n'), Named("Lato").Text);
        Assert.Contains(Named("MiniSearch").Text, Repository.Text("src/Pair.Formats/Html/Scripts/minisearch.js"), StringComparison.Ordinal);
        Assert.StartsWith($"/*! MiniSearch {Named("MiniSearch").Version},", Repository.Text("src/Pair.Formats/Html/Scripts/minisearch.js"), StringComparison.Ordinal);
    }

    // Its parser is libyaml's in another language, and that licence wants to be handed on with it.
    [Fact]
    public void What_a_work_was_made_after_stands_with_it()
    {
        var text = Named("YamlDotNet").Text;
        Assert.Contains("Antoine Aubry", text, StringComparison.Ordinal);
        var libyaml = text[text.IndexOf("\nlibyaml\n", StringComparison.Ordinal)..];
        Assert.Contains("Copyright (c) 2006 Kirill Simonov\n\nPermission is hereby granted", libyaml, StringComparison.Ordinal);
        Assert.EndsWith("OTHER DEALINGS IN THE\nSOFTWARE.", libyaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_licence_is_the_one_that_it_is_called()
    {
        Assert.All(All, notice => Assert.Contains(notice.Licence switch { "MIT" => "Permission is hereby granted, free of charge", "Apache-2.0" => "Apache License", _ => "SIL OPEN FONT LICENSE" }, notice.Text, StringComparison.Ordinal));
        Assert.Equal(".NET runtime", All.Runtime().Name);
    }

    [Theory]
    [InlineData("- Licence: MIT\n", "")]
    [InlineData("```text\nwords\n```\n", "")]
    public void A_work_without_its_licence_is_refused(string gone, string instead)
    {
        const string whole = "# Notices\n\n## A 1.0\n\n- Licence: MIT\n- Copyright: somebody\n- Package: pkg:nuget/A@1.0\n- From: <https://a.example>\n\n```text\nwords\n```\n";
        Assert.Equal(new Notice("A", "1.0", "MIT", "somebody", "pkg:nuget/A@1.0", "https://a.example", "words"), Assert.Single(Notices.Read(whole)));
        Assert.Throws<InvalidDataException>(() => Notices.Read(whole.Replace(gone, instead, StringComparison.Ordinal)));
    }

    private static Notice Named(string name) => All.Single(notice => notice.Name == name);

    private static IEnumerable<string> Locked() =>
        Packages().Where(package => !NotShipped.Contains(package.Name)).Select(package => $"pkg:nuget/{package.Name}@{package.Version}").Order(StringComparer.Ordinal);

    private static List<(string Name, string Version)> Packages()
    {
        using var json = JsonDocument.Parse(Repository.Text("src/Pair.Cli/packages.lock.json"));
        return [.. json.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!))];
    }
}
