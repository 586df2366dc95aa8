using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Pair.Cli.Files;

/// <summary>Patterns with <c>*</c> and <c>**</c> against the disk; the only file that knows the globbing library.</summary>
internal static class Globbing
{
    /// <summary>Files that match, relative to the folder, in no order. What cannot be looked into holds nothing.</summary>
    public static IEnumerable<string> Match(string folder, string pattern)
    {
        if (Path.IsPathRooted(pattern) || !Directory.Exists(folder)) return [];
        // Letters count on every machine, or a pathway that builds on one would not on another.
        var matcher = new Matcher(StringComparison.Ordinal);
        try
        {
            matcher.AddInclude(pattern);
        }
        catch (ArgumentException)
        {
            // A way up behind a folder: the library takes it at the beginning alone.
            return [];
        }
        return matcher.Execute(new Folder(new DirectoryInfo(folder), folder)).Files.Select(file => file.Path);
    }

    /// <summary>Which of some files match, all of them relative to one folder. Those in hidden folders do only where the pattern names one.</summary>
    public static IEnumerable<string> Among(IEnumerable<string> files, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        var hidden = ("/" + pattern).Contains("/.");
        return matcher.Match(Path.GetFullPath("/"), files.Where(file => hidden || !InHiddenFolder(file))).Files.Select(file => file.Path);
    }

    private static bool InHiddenFolder(string file) => ("/" + file[..(file.LastIndexOf('/') + 1)]).Contains("/.");

    /// <summary>A folder as the library walks it: without hidden folders, loops of links, and folders that may not be read.</summary>
    private sealed class Folder(DirectoryInfo folder, string name) : DirectoryInfoBase
    {
        public override string Name => name;

        public override string FullName => folder.FullName;

        public override DirectoryInfoBase? ParentDirectory => folder.Parent is { } parent ? new Folder(parent, parent.Name) : null;

        public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 }))
                if (entry is FileInfo file) yield return new Entry(file, this);
                else if (entry is DirectoryInfo inner && !inner.Name.StartsWith('.') && !Loops(inner)) yield return new Folder(inner, inner.Name);
        }

        public override DirectoryInfoBase? GetDirectory(string path)
        {
            var inner = new DirectoryInfo(Path.Combine(folder.FullName, path));
            return inner.Exists ? new Folder(inner, path) : null;
        }

        public override FileInfoBase? GetFile(string path) => new Entry(new FileInfo(Path.Combine(folder.FullName, path)), this);

        // A link to a folder that holds it, however many links away.
        private static bool Loops(DirectoryInfo link)
        {
            if (link.LinkTarget is null) return false;
            try
            {
                var target = Path.TrimEndingDirectorySeparator(link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/");
                var here = RealPath.Of(link.Parent!.FullName);
                return here == target || here.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal) || target.Length <= 1;
            }
            catch (IOException)
            {
                return true;
            }
        }
    }

    private sealed class Entry(FileInfo file, DirectoryInfoBase folder) : FileInfoBase
    {
        public override string Name => file.Name;

        public override string FullName => file.FullName;

        public override DirectoryInfoBase ParentDirectory => folder;
    }
}
