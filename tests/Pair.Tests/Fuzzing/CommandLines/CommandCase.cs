using System.Text;
using Pair.Cli;
using Pair.Cli.Commands;

namespace Pair.Tests.Fuzzing.CommandLines;

/// <summary>One command line as nobody would type it, all of it made from one number.</summary>
/// <param name="Words">The arguments, as a shell hands them on.</param>
/// <param name="IsRepository">Whether the folder is a repository of its own, and git is on PATH.</param>
/// <param name="Terminal">Whether both outputs are a terminal.</param>
internal sealed record CommandCase(string[] Words, bool IsRepository, bool Terminal)
{
    private static readonly IReadOnlyList<PairCommand> commands = [.. CommandLine.Tree(TestWorld(), Stages.Shipped).Subcommands.Cast<PairCommand>()];

    // By what the help calls the value: words that are right, and some that nearly are.
    private static readonly Dictionary<string, string[]> values = new(StringComparer.Ordinal)
    {
        ["FORMATS"] = ["html", "html", "docx", "pdf", "html,docx", "docx,,pdf", "HTML", "xml", ","],
        ["EDITIONS"] = ["family", "practitioner", "family,practitioner", "both", ""],
        ["EDITION"] = ["family", "practitioner", "both"],
        ["FORMAT"] = ["json", "text", "sarif", "csv", "markdown", "html", "xlsx", "docx", "github", "gitlab", "junit", "svg", "JSON", ""],
        ["FORMAT=FILE"] = ["json=report.json", "sarif=a/b.sarif", "json=a.pair.yaml", "json=", "=x", "json", "html=gaps.html", "markdown=out.md", "json=../beside.json", "json=."],
        ["FILE"] = ["letter.docx", "a.pair.yaml", "pair.yaml", "missing.yaml", "new.out", "sub/new.out", ".", "-", "pair-baseline.yaml", "broken.docx"],
        ["DIR"] = ["out", "sub/out", ".", "a.pair.yaml", "-", "../beside", "o u t"],
        ["DATE"] = ["2026-06-01", "2026-02-30", "today", "1", "9999-12-31", "0001-01-01"],
        ["LEVEL"] = ["error", "warning", "info", "never", "off"],
        ["CLASS"] = ["breaking", "risky", "neutral", "never", "error"],
        ["NUMBER"] = ["1", "2", "256", "0", "-1", "65536", "99999999999999999999", "1e3", "٣"],
        ["RULES"] = ["dead-end", "dead-end,review-overdue", "all", "gaps", "dead-ends", ",", "safe"],
        ["RULE=LEVEL"] = ["dead-end=off", "dead-end=error", "dead-end", "=error", "all=info", "dead-end=off=off"],
        ["REV"] = ["HEAD", "main", "HEAD~1", "HEAD:a.pair.yaml", "-x", "@{-1}", "--output=x", "a..b"],
        ["WHEN"] = ["auto", "always", "never", "sometimes"],
        ["AXES"] = ["level", "age", "level,age", "level,age,place,cohort,carer", "colour"],
        ["ROLE"] = ["Lead", ""],
        ["TEXT"] = ["Agreed by the board", "", "a\nb"],
        ["FINGERPRINT,…"] = ["all", "0123456789abcdef", "0123456789abcdef,all", "x"],
    };

    private static readonly string[] words =
    [
        "a.pair.yaml", "a.pair.yaml", "a.pair.yaml", "b.pair.yaml", ".", "sub", "pair.yaml", "letter.docx", "broken.docx", "missing.pair.yaml", "HEAD", "HEAD:a.pair.yaml", "main", "dead-end", "pathway", "install", "uninstall", "text", "family",
        "", " ", "-", "--", "---", "=", ",", "--=", "-=", "@a.pair.yaml", "@missing", "@", "*.pair.yaml", "**", "[", "{a,b}", "?", "a=b", "~", "..", "../beside", "sub/../a.pair.yaml", "a\\b", "CON", "nul.pair.yaml", "%PATH%", "$(touch x)", "`id`", "; touch x",
        "\u001B[31mred", "\u0007", "a\nb", "a\r\nb", "\t", "\u0085", "\u2028", "\u202Eover", "\uD83D", "ü👶.pair.yaml", "\uFEFF", "\u00A0", "-q", "-v", "-h", "--help", "--version", "-o", "-j", "-x", "-qv", "--to", "--quiet=yes", "--no-such", "/?", "1", "-1", "0x10",
    ];

    /// <summary>The case of a number.</summary>
    public static CommandCase Of(ulong number)
    {
        var dice = new Dice(number);
        var typed = new List<string>();
        var command = dice.Of(commands);
        if (!dice.OneIn(20)) typed.Add(command.Name);
        for (var left = dice.Below(dice.OneIn(8) ? 12 : 5); left > 0; left--) Add(typed, dice.OneIn(6) ? dice.Of(commands) : command, dice);
        for (var left = dice.OneIn(3) ? dice.Below(3) : 0; left > 0 && typed.Count > 0; left--) Disturb(typed, dice);
        return new CommandCase([.. typed], IsRepository: dice.OneIn(5), Terminal: dice.OneIn(4));
    }

    /// <summary>Whether it asks for what goes on until somebody breaks it off.</summary>
    public bool Waits => Words.Contains("preview") || Words.Any(word => word.StartsWith("--watch", StringComparison.Ordinal));

    /// <summary>As a person would type it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("pair");
        foreach (var word in Words)
        {
            text.Append(" '");
            foreach (var letter in word.Length > 300 ? word[..300] + "…" : word) text.Append(char.IsControl(letter) || char.IsSurrogate(letter) || letter > '\u2000' ? $"\\u{(int)letter:X4}" : letter.ToString());
            text.Append('\'');
        }
        return text.Append(IsRepository ? " (in a repository)" : "").Append(Terminal ? " (on a terminal)" : "").ToString();
    }

    private static void Add(List<string> typed, PairCommand command, Dice dice)
    {
        if (dice.OneIn(3))
        {
            typed.Add(dice.Of(words));
            return;
        }
        var option = dice.Of(command.Options.ToList());
        // What answers before anything is done would answer half of all cases.
        if ((option == command.HelpFlag || option == command.VersionFlag) && !dice.OneIn(6)) return;
        var name = dice.Of([option.Name, .. option.Aliases]);
        var takes = option.Arity.MaximumNumberOfValues > 0;
        if (takes == dice.OneIn(12))
        {
            typed.Add(name);
            return;
        }
        var value = dice.OneIn(8) ? dice.Of(words) : option.HelpName is { } called && values.TryGetValue(called, out var known) ? dice.Of(known) : "x";
        if (dice.OneIn(3)) typed.Add($"{name}={value}");
        else typed.AddRange([name, value]);
    }

    // No word comes to hold a path that leads out of the test's own folder.
    private static void Disturb(List<string> typed, Dice dice)
    {
        var at = dice.Below(typed.Count);
        switch (dice.Below(7))
        {
            case 0: typed.Insert(at, typed[dice.Below(typed.Count)]); break;
            case 1: typed.RemoveAt(at); break;
            case 2: typed.Reverse(); break;
            case 3: typed[at] = Slip(typed[at], dice); break;
            case 4: typed[at] = typed[at].ToUpperInvariant(); break;
            case 5: typed[at] = string.Concat(Enumerable.Repeat(typed[at].Replace('/', '-').Replace('.', '-') is { Length: > 0 } word ? word : "x", dice.OneIn(4) ? 3000 : 40)); break;
            default: typed[at] = typed[at].Replace("/", "", StringComparison.Ordinal) + dice.Of(words).Replace("/", "", StringComparison.Ordinal); break;
        }
    }

    private static string Slip(string word, Dice dice)
    {
        if (word.Length < 2 || word.Contains('/')) return word + "x";
        var at = dice.Below(word.Length - 1);
        return dice.Below(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at..(at + 1)]),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private static World TestWorld() => new() { Output = TextWriter.Null, Error = TextWriter.Null, Today = () => default, Folder = "" };
}
