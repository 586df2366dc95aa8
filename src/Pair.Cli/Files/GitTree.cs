using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>The files of a repository as they were at a revision, by their paths from its top folder with <c>/</c>.</summary>
internal sealed class GitTree : IDisposable
{
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly Git git;
    private readonly string commit;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private Process? reader;

    private GitTree(Git git, string top, string commit) => (this.git, Top, this.commit) = (git, top, commit);

    /// <summary>The top folder of the repository, absolute, without links.</summary>
    public string Top { get; }

    /// <summary>All files, in the order of their names.</summary>
    public IReadOnlyCollection<string> Files => files.Keys;

    /// <summary>Opens a revision. Stops the run where there is no git, no repository or no such revision.</summary>
    /// <param name="world">Where git is looked for.</param>
    /// <param name="folder">A folder of the repository.</param>
    /// <param name="revision">As the user typed it.</param>
    /// <param name="option">The option that names it.</param>
    public static GitTree Open(World world, string folder, string revision, string option)
    {
        var place = GitPlace.Of(world, folder);
        place.Needed(option);
        return Open(place, place.Commit(revision) ?? throw Stop.BadInput($"git knows no revision \"{revision}\" here"));
    }

    /// <summary>Opens a revision that is known to be there.</summary>
    /// <param name="place">A folder of the repository.</param>
    /// <param name="commit">The commit, in hexadecimal digits.</param>
    public static GitTree Open(GitPlace place, string commit)
    {
        var tree = new GitTree(place.Needed("a revision"), place.Top!, commit);
        tree.List();
        return tree;
    }

    /// <summary>Whether there is a file.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Reads a file.</summary>
    public SourceRead Read(string path)
    {
        if (!files.TryGetValue(path, out var hash)) return new SourceRead.Missing();
        reader ??= StartReader();
        reader.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(hash + "\n"));
        reader.StandardInput.BaseStream.Flush();
        // `HASH blob SIZE`, the bytes and a line break; or `HASH missing`, in a copy of the repository without all its files.
        var answer = Line(reader.StandardOutput.BaseStream).Split(' ');
        if (answer is not [_, "blob", var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > MostBytes)
        {
            Dispose();
            // What cannot be seen was not without faults: nothing is compared with half a revision.
            return answer is [_, "blob", _] ? new SourceRead.Refused("it is larger than 64 MB") : throw Lacking(path);
        }
        var bytes = new byte[size + 1];
        if (reader.StandardOutput.BaseStream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw Lacking(path);
        return new SourceRead.Bytes(bytes.AsMemory(0, size));
    }

    /// <summary>Ends git.</summary>
    public void Dispose()
    {
        if (reader is null) return;
        reader.StandardInput.Close();
        reader.Dispose();
        reader = null;
    }

    private Process StartReader()
    {
        var started = git.Start(Top, "cat-file", "--batch");
        // Read and thrown away, so that git never waits for room.
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }

    // `MODE blob HASH<tab>PATH`, each ended by a zero, so no path is quoted. Links and other repositories hold no text.
    private void List()
    {
        var listed = git.Ask(Top, "ls-tree", "-r", "-z", "--full-tree", commit);
        if (listed.Code != 0) throw Lacking("some of its folders");
        foreach (var entry in Encoding.UTF8.GetString(listed.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = entry.IndexOf('\t');
            if (tab > 0 && entry.StartsWith("100", StringComparison.Ordinal)) files[entry[(tab + 1)..]] = entry[..tab].Split(' ')[2];
        }
    }

    private Stop Lacking(string what) =>
        Stop.BadInput($"this copy of the repository lacks {what} at {commit[..12]}", "Nothing was compared. If it was cloned with --filter, this fetches what is missing: git diff " + commit[..12] + ". Else clone it anew.");

    private static string Line(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is >= 0 and not '\n'; next = stream.ReadByte()) line.Append((char)next);
        return line.ToString();
    }
}
