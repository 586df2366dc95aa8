using System.CommandLine;
using Pair.Core.Schema;

namespace Pair.Cli.Commands;

/// <summary><c>pair schema</c>: a JSON schema, for editors and other programs.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var name = new ChosenArgument("NAME")
        {
            Description = string.Join(", ", ShippedSchemas.Names) + " (default: pathway)",
            Arity = ArgumentArity.ZeroOrOne,
            Choices = static () => ShippedSchemas.Names,
        };
        var command = new PairCommand("schema", "Print a JSON schema, for editors and other programs.")
        {
            Example = "pair schema workspace > workspace.schema.json",
        };
        command.Add(name);
        command.SetAction(parsed => Run(parsed.GetValue(name) ?? "pathway", world));
        return command;
    }

    private static int Run(string name, World world)
    {
        var schema = ShippedSchemas.Read(name)
            ?? throw Stop.BadUse($"there is no schema \"{name}\"; there are {string.Join(", ", ShippedSchemas.Names.SkipLast(1))} and {ShippedSchemas.Names[^1]}", "schema");
        world.Output.Write(schema);
        return ExitCode.Done;
    }
}
