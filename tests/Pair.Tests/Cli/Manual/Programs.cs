using Pair.Cli;
using Pair.Cli.Commands;
using Pair.Cli.Manual;

namespace Pair.Tests.Cli.Manual;

/// <summary>What manuals are made of in these tests: the program as it ships, and a small invented one.</summary>
internal static class Programs
{
    private static readonly World nowhere = new() { Output = TextWriter.Null, Error = TextWriter.Null, Today = () => default, Folder = "." };

    /// <summary>The commands as they ship.</summary>
    public static PairCommand Tree { get; } = CommandLine.Tree(nowhere, Stages.Shipped);

    /// <summary>The program as it ships.</summary>
    public static ProgramEntry Shipped { get; } = EntryReader.Read(Tree);

    /// <summary>A program of three commands with every kind of value, and with signs that one shell or another takes for its own.</summary>
    public static ProgramEntry Invented { get; } = EntryReader.Read(Root());

    private static PairCommand Root()
    {
        var root = new PairCommand("pair", "What's said \"here\": a [program] with $signs, \\ and all.") { Example = "pair bake bread" };
        var bake = Command("bake", "Bake, so that it's done.", "Nothing is baked twice. `pair bake --to loaf` bakes a loaf.\n.B is no instruction.\nExit codes: 0 done, or not wanted, 2 usage; 4 the oven is cold.");
        bake.Add(new System.CommandLine.Argument<string[]>("PATH") { Description = "a recipe, or - for standard input", Arity = System.CommandLine.ArgumentArity.ZeroOrMore });
        bake.Add(PairCommand.ChosenList("--to", "SHAPES", "loaf or roll, several with commas (default: what pair.yaml says)", Shapes));
        bake.Add(PairCommand.ChosenList("--report", "SHAPE=FILE", "write a report as well; may be given again", Shapes));
        bake.Add(PairCommand.ChosenList("--heat", "SHAPE=LEVEL", "how hot [it's] to be", Shapes, () => ["low", "high"]));
        bake.Add(PairCommand.Valued("--output", "DIR", "where to put it (default: out); a folder", "-o"));
        bake.Add(PairCommand.Valued("--until", "DATE", "bake until this day"));
        bake.Add(PairCommand.Flag("--quiet", "say nothing", "-q"));
        root.Add(bake);
        var show = Command("show", "Show a shape.", "");
        show.Add(new ChosenArgument("SHAPE") { Description = "loaf or roll", Arity = System.CommandLine.ArgumentArity.ZeroOrOne, Choices = Shapes });
        show.Add(new System.CommandLine.Argument<string?>("FILE") { Description = "the picture", Arity = System.CommandLine.ArgumentArity.ZeroOrOne });
        show.Add(PairCommand.Chosen("--color", "WHEN", "auto or never", () => ["auto", "never"]));
        root.Add(show);
        root.Add(Command("rest", "Do nothing.", ""));
        return root;
    }

    private static IReadOnlyList<string> Shapes() => ["loaf", "roll"];

    private static PairCommand Command(string name, string says, string notes) => new(name, says) { Example = $"pair {name} > bread.txt", Notes = notes };
}
