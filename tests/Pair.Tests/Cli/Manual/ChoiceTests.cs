using System.Text.RegularExpressions;
using Pair.Cli.Commands;

namespace Pair.Tests.Cli.Manual;

/// <summary>The words that completions and manuals list are those that the commands take.</summary>
public sealed class ChoiceTests
{
    // What is more than a sentence can list is told otherwise.
    private const int Many = 12;

    public static TheoryData<string, string> Options
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in Programs.Tree.Subcommands)
                foreach (var option in command.Options)
                    if (option is IChoosing) data.Add(command.Name, option.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void The_words_of_an_option_are_those_that_its_error_names(string command, string option)
    {
        var part = Programs.Tree.Subcommands.Single(one => one.Name == command).Options.Single(one => one.Name == option);
        var choosing = (IChoosing)part;
        var isAssignment = part.HelpName!.Contains('=');
        if (choosing.Choices().Count <= Many) Assert.Equal(choosing.Choices().Order(), Named(command, option, isAssignment ? "nonsense=a" : "nonsense"));
        else Assert.Contains("there is no check \"nonsense\"", Error(command, option, isAssignment ? "nonsense=a" : "nonsense"), StringComparison.Ordinal);
        if (choosing.ChoicesBehind is { } behind) Assert.Equal(behind().Order(), Named(command, option, $"{choosing.Choices()[0]}=nonsense"));
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("completion")]
    public void Each_word_of_an_argument_is_taken_and_no_other(string command)
    {
        using var shell = new TestShell();
        var argument = (IChoosing)Programs.Tree.Subcommands.Single(one => one.Name == command).Arguments[0];
        Assert.NotEmpty(argument.Choices());
        Assert.All(argument.Choices(), word => Assert.Equal(0, shell.Run($"{command} {word}").Code));
        Assert.Equal(2, shell.Run($"{command} nonsense").Code);
    }

    [Fact]
    public void Every_option_whose_help_lists_words_can_list_them_itself()
    {
        var silent = Programs.Tree.Subcommands.SelectMany(command => command.Options.Select(option => (command, option)))
            .Where(one => one.option is not IChoosing && one.option.HelpName is not (null or "FILE" or "DIR" or "NAME" or "DATE" or "REV" or "NUMBER" or "TEXT" or "ROLE" or "FINGERPRINT,…"))
            .Select(one => $"{one.command.Name} {one.option.Name} {one.option.HelpName}");
        Assert.Empty(silent);
    }

    private static IEnumerable<string> Named(string command, string option, string value) =>
        Regex.Match(Error(command, option, value), @"(?: takes|; there are) (.+?)(?: before the =)?(?:, not ""|\n)").Groups[1].Value.Split([", ", " or "], StringSplitOptions.None).Order();

    private static string Error(string command, string option, string value)
    {
        using var shell = new TestShell();
        // An edition of a comparison is for Word files alone.
        var said = shell.Run([command, option, value, .. command == "diff" && option == "--edition" ? (string[])["--report", "docx=changes.docx"] : []]);
        Assert.Equal(2, said.Code);
        return said.Error;
    }
}
