using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pair.Tests.Architecture;

/// <summary>The same input gives the same bytes: no stage and no format meets the console, the disk, the clock or chance.</summary>
public sealed class BannedCallTests
{
    private static readonly string[] Pure = ["Pair.Core", "Pair.Pdf", "Pair.Formats"];

    private static readonly (string Call, string Reason)[] Banned =
    [
        (@"(?<![\w.])(System\.)?Console\.", "Pair.Cli alone prints"),
        (@"(?<![\w.])(System\.IO\.)?(File|Directory)\.\w+\(", "text comes through Sources"),
        (@"\bnew (FileInfo|DirectoryInfo|FileStream|StreamWriter)\b", "text comes through Sources, and bytes go back as values"),
        (@"(?<![\w.])(System\.)?Environment\.", "no environment is read; a line break is \\n"),
        (@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "the as-of date is handed in"),
        (@"\bTimeProvider\.System\b|\bStopwatch\.", "no clock"),
        (@"\bGuid\.(NewGuid|CreateVersion7)\b|\bnew Random\b|\bRandom\.Shared\b|\bRandomNumberGenerator\b", "no chance"),
        (@"\bCurrent(UI)?Culture\b", "one culture everywhere"),
        (@"\bProcess\.Start\b|\bnew HttpClient\b", "no other program and no net"),
    ];

    [Fact]
    public void No_stage_and_no_format_calls_what_is_banned() =>
        Assert.Empty(
            from project in Pure
            from file in Repository.Of(project)
            from banned in Banned
            where Regex.IsMatch(file.Instructions, banned.Call)
            select $"{file.Path}: {Regex.Match(file.Instructions, banned.Call).Value} – {banned.Reason}");

    // On Linux the platform asks OpenSSL for these; where a machine has none, the whole program is aborted.
    [Fact]
    public void Nothing_that_users_run_asks_for_OpenSSL()
    {
        const string Asks = @"\b(SHA\d+|MD5|HMAC\w+|IncrementalHash|RandomNumberGenerator|Aes)\b";
        Assert.Matches(Asks, "SHA256.HashData(bytes)");
        Assert.Empty(
            from project in (string[])[.. Pure, "Pair.Cli"]
            from file in Repository.Of(project)
            where Regex.IsMatch(file.Instructions, Asks)
            select $"{file.Path}: {Regex.Match(file.Instructions, Asks).Value}");
    }

    [Fact]
    public void The_patterns_find_what_they_are_for()
    {
        string[] sinners = ["Console.WriteLine(1)", "File.ReadAllText(p)", "new FileStream(p)", "Environment.NewLine", "DateTime.Now", "Stopwatch.StartNew()", "Guid.NewGuid()", "CultureInfo.CurrentCulture", "Process.Start(p)"];
        Assert.All(sinners.Zip(Banned), pair => Assert.Matches(pair.Second.Call, pair.First));
        Assert.DoesNotContain(Banned, banned => Regex.IsMatch("logo.File.Value; Shipped.File(name); StreamReader", banned.Call));
    }

    [Fact]
    public void The_compiler_itself_bans_the_world_from_Core()
    {
        var project = XElement.Parse(Repository.Text("src/Pair.Core/Pair.Core.csproj"));
        Assert.Contains(project.Descendants("AdditionalFiles"), file => file.Attribute("Include")!.Value == "BannedSymbols.txt");
        var symbols = Repository.Text("src/Pair.Core/BannedSymbols.txt");
        string[] wanted = ["T:System.Console;", "T:System.IO.File;", "T:System.Environment;", "P:System.DateTime.Now;", "M:System.Guid.NewGuid;", "P:System.Globalization.CultureInfo.CurrentCulture;"];
        Assert.All(wanted, symbol => Assert.Contains(symbol, symbols, StringComparison.Ordinal));
        Assert.DoesNotContain(Repository.Of("Pair.Core"), file => file.Text.Contains("RS0030", StringComparison.Ordinal));
    }
}
