using System.Text;
using Pair.Cli;
using Pair.Tests.Architecture;

namespace Pair.Tests.Samples;

/// <summary>What the program says about a sample, held to the text that stands beside it and was read by people.</summary>
internal static class SampleReport
{
    /// <summary>Runs a command, one that finds something unless said otherwise, from the top folder of the repository; on a terminal, both streams as they appear there.</summary>
    public static string Run(string[] args, bool terminal, int code = ExitCode.Found)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var ended = CommandLine.Run(args, new World
        {
            Input = Stream.Null, Output = output, Error = terminal ? output : error, OutputIsTerminal = terminal, ErrorIsTerminal = terminal, Width = () => 80,
            Variable = name => terminal && name == "TERM" ? "dumb" : null, Today = () => Sample.AsOf, Folder = Repository.Root,
        });
        Assert.Equal(code, ended);
        return output.ToString();
    }

    /// <summary>Holds what is said to a file of the repository; a difference is written beside it as <c>NAME.received.ENDING</c>.</summary>
    public static void Verify(string path, string shown)
    {
        var verified = Path.Combine(Repository.Root, path);
        var received = Path.ChangeExtension(verified, ".received" + Path.GetExtension(path));
        if (File.Exists(verified) && Plain(File.ReadAllText(verified, new UTF8Encoding(false))) == Plain(shown))
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, shown, new UTF8Encoding(false));
        Assert.Fail($"{path} is not what is said now. If it is better: mv '{received}' '{verified}'");
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
}
