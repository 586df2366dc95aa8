namespace Pair.Cli.Outputs;

/// <summary>A kind of file that <c>build</c> makes.</summary>
/// <param name="Name">What <c>--to</c> takes, and the ending of the file.</param>
/// <param name="Called">What people call it.</param>
internal sealed record OutputFormat(string Name, string Called)
{
    /// <summary>Name of the format that people edit.</summary>
    public const string Word = "docx";

    /// <summary>Name of the format that people read on a screen, and that leads to the others.</summary>
    public const string Page = "html";

    /// <summary>All, in the order that files are listed in.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } = [new(Page, "web page"), new("pdf", "PDF"), new(Word, "Word")];

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> Names() => [.. All.Select(format => format.Name)];

    /// <summary>The formats by their names, in the order of <see cref="All"/>; all of them where none is named.</summary>
    /// <param name="names">Names; several may stand in one with commas.</param>
    /// <param name="unknown">Makes the complaint about a name that is none.</param>
    public static IReadOnlyList<OutputFormat> Named(IEnumerable<string> names, Func<string, Stop> unknown)
    {
        var chosen = names.SelectMany(name => name.Split(',', StringSplitOptions.TrimEntries)).ToList();
        foreach (var name in chosen)
            if (!All.Any(format => format.Name == name)) throw unknown(name);
        return chosen.Count == 0 ? All : [.. All.Where(format => chosen.Contains(format.Name))];
    }
}
