using System.Text;

namespace Pair.Cli.Manual;

/// <summary>The manual page <c>pair(1)</c>. It has no date: the same program prints the same page.</summary>
internal sealed class ManPage
{
    private readonly StringBuilder page = new();
    private readonly ProgramEntry program;
    private readonly Prose prose;

    private ManPage(ProgramEntry program) => (this.program, prose) = (program, new Prose(program));

    /// <summary>The page.</summary>
    public static string Of(ProgramEntry program)
    {
        var page = new ManPage(program);
        page.Write();
        return page.page.ToString();
    }

    private void Write()
    {
        Line($".TH PAIR 1 \"\" \"pair {Roff.Escaped(ProgramVersion.Number)}\" \"User Commands\"");
        // Ragged and unbroken: what can be typed is found as it stands.
        Line(".nh");
        Line(".ad l");
        Section("NAME");
        Line($"pair \\- {Roff.Escaped(Mild(program.Says))}");
        Section("SYNOPSIS");
        Line(string.Join("\n.br\n", program.Commands.SelectMany(command => command.Usage.Split(", ")).Select(Typed)));
        Section("DESCRIPTION");
        Line(Sentence(program.Says));
        foreach (var text in Background.Inputs) Paragraph(text);
        Section("COMMANDS");
        foreach (var command in program.Commands) Write(command);
        Section("OPTIONS OF MANY COMMANDS");
        foreach (var option in program.Shared) Write(option);
        Section("EXIT STATUS");
        Rows(Background.ExitCodes);
        Section("ENVIRONMENT");
        Rows(Background.Variables);
        Section("FILES");
        Rows(Background.Files);
        Section("EXAMPLES");
        foreach (var command in program.Commands)
        {
            Line(".TP");
            Line(Roff.Bold(command.Example));
            Line(Sentence(command.Says));
        }
        Section("SEE ALSO");
        Line($"{Roff.Bold("git")}(1)");
        Paragraph("`pair rules` lists the checks, and `pair explain` tells of each why it is there and how to mend what it finds.");
    }

    private void Write(CommandEntry command)
    {
        Line($".SS pair {Roff.Escaped(command.Name)}");
        Line(Typed(command.Usage));
        Paragraph(command.Says);
        foreach (var note in command.Notes) Paragraph(note);
        foreach (var argument in command.Arguments) Item(Roff.Italic(argument.Name), argument.Says, argument.Wanted);
        var own = command.Options.Where(option => !program.Shared.Contains(option));
        foreach (var option in own) Write(option);
        var others = program.Shared.Where(command.Options.Contains).ToList();
        if (others.Count > 0) Paragraph($"Options that many commands have: {string.Join(", ", others.Select(option => option.Name))}.");
        if (command.ExitCodes.Count == 0) return;
        Paragraph("Exit status:");
        // A few words each: without empty lines between them.
        Line(".PD 0");
        Rows(command.ExitCodes);
        Line(".PD");
    }

    private void Write(OptionEntry option) => Item(
        string.Join(", ", option.Names.Select(Roff.Bold)) + (option.Placeholder is { } placeholder ? " " + Roff.Italic(placeholder) : ""),
        option.Does + (option.Usually is { } usually ? $" (without it: {usually})" : ""), option.Wanted);

    // Where the words are not listed in the sentence already, and are not too many to list.
    private void Item(string head, string says, Wanted? wanted)
    {
        Line(".TP");
        Line(head);
        Line(Sentence(says) + (wanted is null or { HasMany: true } || wanted.IsSaidIn(says) ? "" : Sentence($"; one of {string.Join(", ", wanted.All)}")));
    }

    private void Rows(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
        {
            Line(".TP");
            Line(Roff.Bold(row.Name));
            Line(Sentence(row.Says));
        }
    }

    private void Section(string title) => Line($".SH {title}");

    private void Paragraph(string text)
    {
        Line(".PP");
        Line(Sentence(text));
    }

    private void Line(string text) => page.Append(text).Append('\n');

    // What is typed in it stands out.
    private string Sentence(string text) => string.Concat(prose.Of(text).Select(run => run.IsTyped ? Roff.Bold(run.Text) : Roff.Escaped(run.Text)));

    // Placeholders are in capitals.
    private static string Typed(string usage) => string.Join(' ', usage.Split(' ').Select(word => word.Any(char.IsAsciiLetterUpper) ? Roff.Italic(word) : Roff.Bold(word)));

    private static string Mild(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
