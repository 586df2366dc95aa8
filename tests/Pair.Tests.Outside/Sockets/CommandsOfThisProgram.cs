using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Sockets;

/// <summary>A repository with pathways full of addresses, and for every command of the program a line that does its work there.</summary>
public sealed class CommandsOfThisProgram : IDisposable
{
    private readonly GitRepository repository = new();

    /// <summary>Makes the repository: all of the branded sample, with a template of its own and one change since the last commit.</summary>
    public CommandsOfThisProgram()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.At("samples", "branded"), "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(Checkout.At("samples", "branded"), file);
            if (name.StartsWith("out", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
            File.Copy(file, At(name));
        }
        repository.Commit();
        File.AppendAllText(At("fernley.pair.yaml"), "# one line more\n");
    }

    /// <summary>A line for each command and what it can be asked, by the command's name. One that starts git says so.</summary>
    public static IReadOnlyDictionary<string, string[]> Lines { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["build"] = ["build", "build --to html,docx --site --annotate -o site", "build --changed-since HEAD -o since"],
        ["check"] = ["check", "check --format sarif", "check --changed-since HEAD"],
        ["fmt"] = ["fmt --check", "fmt"],
        ["gaps"] = ["gaps", "gaps --format html -o gaps.html", "gaps --format xlsx -o gaps.xlsx"],
        ["rollup"] = ["rollup", "rollup --format html -o atlas.html"],
        ["diff"] = ["diff HEAD", "diff HEAD --format docx -o changes.docx", "diff HEAD --format html -o changes.html"],
        ["explain"] = ["explain dead-end"],
        ["rules"] = ["rules"],
        ["schema"] = ["schema"],
        ["template"] = ["template -o starter.docx"],
        ["git"] = ["git install", "git text fernley.pair.yaml", "git uninstall"],
        ["init"] = ["init begun"],
        ["completion"] = ["completion bash"],
        ["man"] = ["man"],
    };

    /// <summary>Its top folder.</summary>
    public string Path => repository.Path;

    /// <summary>A path in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Runs git there.</summary>
    public string Git(params string[] arguments) => repository.Git(arguments);

    /// <summary>Names of the commands, as the program itself lists them.</summary>
    public static IReadOnlyList<string> Names(string help) =>
        [.. Regex.Matches(help[..help.IndexOf("\nOptions:", StringComparison.Ordinal)], @"(?m)^  ([a-z]+)\b").Select(match => match.Groups[1].Value)];

    /// <inheritdoc/>
    public void Dispose() => repository.Dispose();
}
