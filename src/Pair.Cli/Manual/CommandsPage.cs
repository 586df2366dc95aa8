using System.Text;
using Pair.Cli.Reporting.Formats;

namespace Pair.Cli.Manual;

/// <summary>The page of all commands, as Markdown.</summary>
internal sealed class CommandsPage
{
    private const string SharedTitle = "Options of many commands";

    private readonly StringBuilder page = new();
    private readonly ProgramEntry program;
    private readonly Prose prose;

    private CommandsPage(ProgramEntry program) => (this.program, prose) = (program, new Prose(program));

    /// <summary>The page.</summary>
    public static string Of(ProgramEntry program)
    {
        var page = new CommandsPage(program);
        page.Write();
        return page.page.ToString();
    }

    private void Write()
    {
        page.Append("# Commands\n\nThis page is made from the program, and a test holds it to what the program does. `pair COMMAND --help` says the same, and `pair man` as a manual page.\n\n");
        Table("command", "does", program.Commands.Select(command => ($"[`pair {command.Name}`](#pair-{command.Name})", Text(command.Says))));
        foreach (var text in Background.Inputs) Paragraph(Text(text));
        Paragraph($"See also: {Link(SharedTitle)}, {Link("Exit codes")}, {Link("Variables of the environment")}, {Link("Files")}, [what each check finds](rules.md), and [all pages](README.md).");
        foreach (var command in program.Commands) Write(command);
        page.Append($"\n## {SharedTitle}\n\nThey mean the same wherever they are.\n\n");
        Options(program.Shared);
        Rows("Exit codes", "code", "means", Background.ExitCodes);
        Rows("Variables of the environment", "variable", "means", Background.Variables);
        Rows("Files", "file", "holds", Background.Files);
    }

    private void Write(CommandEntry command)
    {
        page.Append($"\n## pair {command.Name}\n\n{Text(command.Says)}\n\n```sh\n{string.Join('\n', command.Usage.Split(", "))}\n```\n");
        if (command.Arguments.Count > 0)
        {
            page.Append('\n');
            Table("argument", "is", command.Arguments.Select(argument => ($"`{argument.Name}`{(argument.Repeats ? " …" : "")}", Text(argument.Says) + Choices(argument.Wanted, argument.Says))));
        }
        var own = command.Options.Where(option => !program.Shared.Contains(option)).ToList();
        if (own.Count > 0)
        {
            page.Append('\n');
            Options(own);
        }
        var others = program.Shared.Where(command.Options.Contains).ToList();
        Paragraph($"{(own.Count > 0 ? "Also, as in " : "Options, as in ")}{Link("other commands", SharedTitle)}: {string.Join(", ", others.Select(option => $"`{option.Name}`"))}.");
        Paragraph($"Example:\n\n```sh\n{command.Example}\n```");
        foreach (var note in command.Notes) Paragraph(Text(note));
        if (command.ExitCodes.Count == 0) return;
        page.Append('\n');
        Table("exit code", "means", command.ExitCodes.Select(row => (row.Name, Text(row.Says))));
    }

    private void Options(IEnumerable<OptionEntry> options)
    {
        page.Append("| option | does | without it |\n|---|---|---|\n");
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Names.Select((name, at) => $"`{name}{(at == option.Names.Count - 1 && option.Placeholder is { } placeholder ? " " + placeholder : "")}`"));
            page.Append($"| {names} | {Text(option.Does)}{Choices(option.Wanted, option.Does)} | {(option.Usually is { } usually ? Text(usually) : "")} |\n");
        }
    }

    // The words that may stand there, where the sentence does not list them.
    private static string Choices(Wanted? wanted, string says) => wanted switch
    {
        { HasMany: true } => " ([all checks](rules.md))",
        null => "",
        _ => wanted.IsSaidIn(says) ? "" : $": {string.Join(", ", wanted.All.Select(word => $"`{word}`"))}",
    };

    private void Rows(string title, string name, string says, IReadOnlyList<Row> rows)
    {
        page.Append($"\n## {title}\n\n");
        Table(name, says, rows.Select(row => ($"`{row.Name}`", Text(row.Says))));
    }

    private void Table(string left, string right, IEnumerable<(string Left, string Right)> rows)
    {
        page.Append($"| {left} | {right} |\n|---|---|\n");
        foreach (var row in rows) page.Append($"| {row.Left} | {row.Right} |\n");
    }

    private void Paragraph(string text) => page.Append('\n').Append(text).Append('\n');

    private static string Link(string title) => Link(title.ToLowerInvariant(), title);

    private static string Link(string text, string title) => $"[{text}](#{title.ToLowerInvariant().Replace(' ', '-')})";

    private string Text(string sentence) => string.Concat(prose.Of(sentence).Select(run => run.IsTyped ? $"`{run.Text}`" : MarkdownText.Escaped(run.Text)));
}
