using System.CommandLine;
using System.Text;
using Pair.Cli.Reporting;

namespace Pair.Cli.Commands;

/// <summary>The help of a command, made from its own options, in 80 columns.</summary>
internal static class HelpPage
{
    private const int Width = 80;

    /// <summary>The whole page.</summary>
    public static string Of(PairCommand command)
    {
        var page = new StringBuilder();
        Paragraph(page, command.Description ?? "");
        page.Append('\n').Append("Usage: ").Append(Usage(command)).Append('\n');
        Rows(page, "Commands", command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")).ToList());
        Rows(page, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")).ToList());
        // Help and version were added first and are read last.
        var options = command.Options.Skip(2).Concat(command.Options.Take(2));
        Rows(page, "Options", options.Select(option => (Spelling(option), option.Description ?? "")).ToList());
        page.Append("\nExample:\n  ").Append(command.Example).Append('\n');
        foreach (var note in command.Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            page.Append('\n');
            Paragraph(page, note);
        }
        return page.ToString();
    }

    /// <summary>How a command is typed.</summary>
    public static string Usage(PairCommand command)
    {
        if (command.Usage is { } said) return said;
        if (command.Subcommands.Count > 0) return "pair COMMAND [OPTIONS]";
        var usage = new StringBuilder("pair ").Append(command.Name);
        foreach (var argument in command.Arguments)
            usage.Append(" [").Append(argument.Name).Append(argument.Arity.MaximumNumberOfValues > 1 ? "...]" : "]");
        return usage.Append(" [OPTIONS]").ToString();
    }

    private static string Spelling(Option option)
    {
        var alias = option.Aliases.FirstOrDefault(alias => alias != option.Name);
        var value = option.HelpName is null ? "" : " " + option.HelpName;
        return (alias is null ? "    " : alias + ", ") + option.Name + value;
    }

    private static void Rows(StringBuilder page, string title, List<(string Name, string Description)> rows)
    {
        if (rows.Count == 0) return;
        var left = rows.Max(row => row.Name.Length) + 4;
        page.Append('\n').Append(title).Append(":\n");
        foreach (var (name, description) in rows)
        {
            page.Append(("  " + name).PadRight(left));
            var lines = Wrapping.Wrap(description, Width - left);
            for (var i = 0; i < lines.Count; i++)
                page.Append(i == 0 ? "" : new string(' ', left)).Append(lines[i]).Append('\n');
        }
    }

    private static void Paragraph(StringBuilder page, string text)
    {
        foreach (var line in Wrapping.Wrap(text, Width)) page.Append(line).Append('\n');
    }
}
