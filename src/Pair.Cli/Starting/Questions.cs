using Pair.Core.Reference;
using Pair.Core.Starting;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Cli.Starting;

/// <summary>Asks on a terminal what was not said. Enter takes what is shown; an end of the input breaks off.</summary>
internal sealed class Questions
{
    private readonly World world;
    private readonly StreamReader answers;

    private Questions(World world) => (this.world, answers) = (world, new StreamReader(world.Input, world.InputEncoding(), leaveOpen: true));

    /// <summary>Asks for what the choices do not say; nothing where nobody can answer.</summary>
    public static StartChoices Ask(StartChoices choices, StartPlace place, World world)
    {
        if (!world.InputIsTerminal || !world.OutputIsTerminal || choices is { Area: not null, Levels: not null }) return choices;
        var questions = new Questions(world);
        var area = choices.Area ?? questions.AskArea(AreaName.OfFolder(Path.GetFileName(place.Full)));
        return choices with { Area = area, Levels = choices.Levels ?? questions.AskLevels() };
    }

    private string AskArea(string otherwise)
    {
        while (true)
        {
            var answer = AskOnce($"What is the area called? (Enter: {otherwise})");
            if (answer.Length == 0) return otherwise;
            if (AreaName.IsName(answer)) return answer;
            world.Output.WriteLine("That is no name: it has letters, such as South Shire.");
        }
    }

    private string AskLevels()
    {
        var ids = Shipped.LevelModelIds;
        world.Output.WriteLine("Which levels of need do people here work with?");
        for (var i = 0; i < ids.Count; i++)
        {
            var model = Shipped.LevelModel(ids[i])!;
            world.Output.WriteLine($"  {i + 1}  {ids[i]}: {((YamlScalar)model["name"]!).Value}");
            world.Output.WriteLine($"     {string.Join(" · ", Names(model))}");
        }
        var otherwise = ids[0];
        while (true)
        {
            var answer = AskOnce($"A number or a name from the list (Enter: {otherwise})");
            if (answer.Length == 0) return otherwise;
            for (var i = 0; i < ids.Count; i++)
                if (answer == $"{i + 1}" || Is(answer, ids[i]) || Is(answer, ((YamlScalar)Shipped.LevelModel(ids[i])!["name"]!).Value)) return ids[i];
            var meant = Nearest.To(answer, ids);
            world.Output.WriteLine(meant is not null ? $"There is no {answer}; did you mean {meant}?" : $"There is no {answer}: type a number from 1 to {ids.Count}.");
            // Enter then says yes.
            otherwise = meant ?? otherwise;
        }
    }

    private static bool Is(string answer, string name) => string.Equals(answer, name, StringComparison.OrdinalIgnoreCase);

    private string AskOnce(string question)
    {
        world.Output.Write($"{question}: ");
        world.Output.Flush();
        if (answers.ReadLine() is { } answer) return answer.Trim();
        world.Output.WriteLine();
        throw Stop.Interrupted();
    }

    private static IEnumerable<string> Names(YamlMapping model)
    {
        foreach (var level in ((YamlMapping)model["levels"]!).Entries) yield return ((YamlScalar)((YamlMapping)level.Value)["name"]!).Value;
    }
}
