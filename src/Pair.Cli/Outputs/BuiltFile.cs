using Pair.Cli.Reporting;

namespace Pair.Cli.Outputs;

/// <summary>A file that was built.</summary>
/// <param name="Shown">Its path as listed.</param>
/// <param name="Edition">For whom it is, as <c>--edition</c> says it; null for the index of a site, which leads to both.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Pages">How many pages it has; null where the format has none.</param>
internal sealed record BuiltFile(string Shown, string? Edition, int Size, int? Pages)
{
    /// <summary>How many findings stand in it as comments; null where none were to.</summary>
    public int? Comments { get; init; }
}

/// <summary>The list of what was built.</summary>
internal static class BuiltFileList
{
    /// <summary>Writes a line for each: path, size, pages, comments; quietly the path alone, for the next program.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<BuiltFile> files, bool quiet, Paint paint)
    {
        if (quiet)
        {
            foreach (var file in files) writer.WriteLine(file.Shown);
            return;
        }
        var paths = files.Max(file => ScreenText.WidthOf(file.Shown));
        var sizes = files.Max(file => SizeOf(file.Size).Length);
        foreach (var file in files)
        {
            var gap = new string(' ', paths - ScreenText.WidthOf(file.Shown) + 3);
            var pages = file.Pages is { } number ? $"   {number} page{(number == 1 ? "" : "s")}" : "";
            var comments = file.Comments is { } count ? count == 0 ? "   without comments" : "   with " + Summary.Number(count, "comment") : "";
            writer.WriteLine(paint.Path(file.Shown) + gap + SizeOf(file.Size).PadLeft(sizes) + pages + comments);
        }
    }

    private static string SizeOf(int bytes) => bytes < 10_000_000 ? $"{(bytes + 1023) / 1024} KB" : $"{(bytes + 1048575) / 1048576} MB";
}
