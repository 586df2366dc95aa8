using System.Text.RegularExpressions;

namespace Pair.Tests.Architecture;

/// <summary>The files of this repository, as a newcomer finds them: from the folder of the solution down.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>PairCli.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below <c>src</c> and <c>tests</c>, without what a build made.</summary>
    public static IReadOnlyList<CodeFile> Code { get; } = [.. Below("src", "*.cs"), .. Below("tests", "*.cs")];

    /// <summary>C# files of one project, such as <c>Pair.Core</c>.</summary>
    public static IEnumerable<CodeFile> Of(string project) => Code.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal));

    /// <summary>The text of a file by its path from the root.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Every project file below a folder.</summary>
    public static IEnumerable<CodeFile> Projects(string below) => Below(below, "*.csproj");

    private static IEnumerable<CodeFile> Below(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(path => !Regex.IsMatch(path, "/(bin|obj)/"))
        .Order(StringComparer.Ordinal)
        .Select(path => new CodeFile(path, Text(path)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PairCli.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside their repository: PairCli.sln is in no folder above them.");
    }
}

/// <summary>A file and its text; the path counts from the root, with <c>/</c>.</summary>
internal sealed record CodeFile(string Path, string Text)
{
    /// <summary>The folder that it stands in, as a namespace: <c>Pair.Core.Syntax.Decoding</c>.</summary>
    public string Namespace => string.Join('.', Path.Split('/')[1..^1]);

    /// <summary>The text without comments, so that words about a thing are not taken for the thing.</summary>
    public string Instructions => Regex.Replace(Text, @"(?m)(?<=^|\s)//.*$", "");
}
