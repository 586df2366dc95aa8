using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Core.Formatting;
using Pair.Core.Syntax.Decoding;

namespace Pair.Cli.GitDrivers;

/// <summary>
/// What git shows of a file: the words of a Word document, the canonical form of YAML, so that order and quotes are no change. Git asks for it file by file and
/// stops at any failure, so a file that is there always gives lines: YAML that has no canonical form is shown as it stands, to the byte.
/// </summary>
internal static class TextConversion
{
    /// <summary>Writes what is shown of a file to standard output.</summary>
    public static void Write(World world, string path)
    {
        var shown = ShownPath.Of(world.Folder, path);
        byte[] bytes;
        try
        {
            var full = ShownPath.Full(world.Folder, shown);
            if (SpecialFile.WhyNotRead(full) is { } why) throw Stop.BadInput($"cannot read {path}: {why}");
            bytes = File.ReadAllBytes(full);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.BadInput(failure is FileNotFoundException or DirectoryNotFoundException ? $"there is no file \"{path}\"" : $"cannot read {path}: {WriteFailure.Reason(failure)}");
        }
        if (!IsYaml(path)) world.Output.Write(WordFiles.Words(bytes));
        else if (Canonical(shown, bytes) is { } text) world.Output.Write(text);
        else world.OutputStream.Write(bytes);
        world.Output.Flush();
    }

    // Git hands over a file of its own in a folder of its own, under the name that it has in the repository.
    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static string? Canonical(string path, byte[] bytes)
    {
        var decoded = SourceDecoder.Decode(path, bytes);
        return decoded.Findings.IsEmpty ? Formatter.Format(decoded.Source).Text : null;
    }
}
