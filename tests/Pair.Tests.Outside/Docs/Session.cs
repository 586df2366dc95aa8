using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Docs;

/// <summary>
/// A person at a terminal, on one day: in an empty folder beside a copy of this repository that is called <c>pair</c>, or in that copy. Commands run one by one and never through a shell.
/// </summary>
internal sealed class Session : IDisposable
{
    private const string CopyOfRepository = "../pair/";
    private const string RunFromSource = "dotnet run --project src/Pair.Cli -- ";

    private readonly TemporaryFolder top = new();
    private readonly KeyValuePair<string, string?>[] variables;
    private string folder;
    private int code;

    /// <summary>Sits down.</summary>
    /// <param name="day">The day that dates are judged on, and that commits are of.</param>
    /// <param name="inRepository">Whether the folder is a copy of the repository, as far as its samples go.</param>
    public Session(DateOnly day, bool inRepository)
    {
        folder = Directory.CreateDirectory(top.File("work")).FullName;
        if (inRepository) Copy(Checkout.At("samples"), Path.Combine(folder, "samples"));
        var noon = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);
        var moment = $"{noon.ToUnixTimeSeconds()} +0000";
        variables =
        [
            new("PATH", Path.GetDirectoryName(PublishedPair.Program) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
            new("SOURCE_DATE_EPOCH", $"{noon.ToUnixTimeSeconds()}"), new("TZ", "UTC"), new("LC_ALL", "C.UTF-8"), new("HOME", top.Path),
            new("GIT_CONFIG_GLOBAL", "/dev/null"), new("GIT_CONFIG_NOSYSTEM", "1"), new("GIT_PAGER", "cat"), new("GIT_AUTHOR_DATE", moment), new("GIT_COMMITTER_DATE", moment),
            new("GIT_AUTHOR_NAME", "A Lead"), new("GIT_AUTHOR_EMAIL", "lead@northshire.example"), new("GIT_COMMITTER_NAME", "A Lead"), new("GIT_COMMITTER_EMAIL", "lead@northshire.example"),
            new("CI", null), new("GITHUB_ACTIONS", null), new("NO_COLOR", null), new("FORCE_COLOR", null), new("GIT_DIR", null), new("GIT_INDEX_FILE", null), new("GIT_WORK_TREE", null),
        ];
    }

    /// <summary>Types a command.</summary>
    /// <returns>What stands on the screen then, without the last line's end.</returns>
    public string Type(string command)
    {
        if (command == "echo $?") return $"{code}";
        var words = CommandWords.Split(command.StartsWith(RunFromSource, StringComparison.Ordinal) ? "pair " + command[RunFromSource.Length..] : command);
        switch (words)
        {
            case ["cd", var to]:
                folder = Path.GetFullPath(Path.Combine(folder, to));
                Assert.True(Directory.Exists(folder), $"there is no folder {to}");
                return "";
            case ["cp", "-r", var from, var to] when from.StartsWith(CopyOfRepository, StringComparison.Ordinal):
                Copy(Checkout.At(from[CopyOfRepository.Length..].Split('/')), Path.Combine(folder, to));
                return "";
            case ["pair" or "git" or "ls" or "mkdir" or "cat", ..]:
                var said = Terminal.Run(words, folder, variables);
                code = said.Code;
                // What a finding is worth 1 for; a wrong option, a bug or a full disk is nothing that a page shows by chance.
                Assert.True(code is 0 or 1, $"{command} ended with {code}:\n{said.Output}{said.Error}");
                return said.Output.ReplaceLineEndings("\n").TrimEnd('\n');
            default:
                throw new InvalidOperationException($"A page does not type {words[0]}: {command}");
        }
    }

    /// <summary>Makes an edit in a file, as a page asks for it.</summary>
    /// <param name="file">Its path from the current folder.</param>
    /// <param name="before">Whole lines as they stand; they must occur exactly once.</param>
    /// <param name="after">What stands there then.</param>
    public void Edit(string file, string before, string after)
    {
        var path = Path.Combine(folder, file);
        Assert.True(File.Exists(path), $"a page asks for an edit of {file}, which is not there");
        var text = "\n" + File.ReadAllText(path);
        var pieces = text.Split("\n" + before);
        Assert.True(pieces.Length == 2, $"these lines stand {pieces.Length - 1} times in {file}:\n{before}");
        File.WriteAllText(path, string.Join("\n" + after, pieces)[1..]);
    }

    /// <inheritdoc/>
    public void Dispose() => top.Dispose();

    // Without what was built there: a newcomer's copy has none.
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var inner in Directory.EnumerateDirectories(from))
            if (Path.GetFileName(inner) is not ("out" or "pictures") and var name) Copy(inner, Path.Combine(to, name));
    }
}
