namespace Pair.Cli.Manual.Shells;

/// <summary>Where on a command line the same is wanted: <c>build:--to</c>, <c>*:--color</c> for that option of any command, <c>git:1</c> for a second argument, <c>build:[0-9]*</c> for any argument.</summary>
/// <param name="Wanted">What is wanted.</param>
/// <param name="Keys">The places.</param>
internal sealed record Places(Wanted Wanted, IReadOnlyList<string> Keys)
{
    /// <summary>All places of a program, those together that want the same.</summary>
    public static IReadOnlyList<Places> Of(ProgramEntry program)
    {
        var all = new List<(Wanted Wanted, string Key)>();
        foreach (var command in program.Commands)
        {
            foreach (var option in command.Options)
                if (option.Wanted is { } wanted)
                    all.AddRange(option.Names.Select(name => (wanted, $"{(IsAlike(program, option) ? "*" : command.Name)}:{name}")));
            for (var i = 0; i < command.Arguments.Count; i++)
                all.Add((command.Arguments[i].Wanted, $"{command.Name}:{(command.Arguments[i].Repeats ? "[0-9]*" : i.ToString())}"));
        }
        return [.. all.GroupBy(place => place.Wanted).Select(group => new Places(group.Key, [.. group.Select(place => place.Key).Distinct()]))];
    }

    private static bool IsAlike(ProgramEntry program, OptionEntry option) =>
        program.Commands.SelectMany(command => command.Options).Where(other => other.Name == option.Name).All(other => other.Wanted == option.Wanted && other.Short == option.Short);
}
