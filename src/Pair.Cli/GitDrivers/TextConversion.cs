using Pair.Cli.Files;

namespace Pair.Cli.GitDrivers;

/// <summary>What git shows of a Word document: its words. Git asks for it file by file and stops at any failure, so a file that is there always gives lines.</summary>
internal static class TextConversion
{
    /// <summary>Writes the words of a file to standard output.</summary>
    public static void Write(World world, string path)
    {
        var shown = ShownPath.Of(world.Folder, path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(ShownPath.Full(world.Folder, shown));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.BadInput(failure is FileNotFoundException or DirectoryNotFoundException ? $"there is no file \"{path}\"" : $"cannot read {path}: {WriteFailure.Reason(failure)}");
        }
        world.Output.Write(Stages.WordText(bytes));
        world.Output.Flush();
    }
}
