using Pair.Cli.Reporting;
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
            Say(AreaName.Unseen(answer) is { } unseen
                ? $"There is a character in it that nobody can see ({unseen}): type the name again."
                : "That is no name: it has letters, such as South Shire.");
        }
    }

    private string AskLevels()
    {
        var ids = Shipped.LevelModelIds;
        Say("Which levels of need do people here work with?");
        for (var i = 0; i < ids.Count; i++)
        {
            var model = Shipped.LevelModel(ids[i])!;
            Say($"{ids[i]}: {((YamlScalar)model["name"]!).Value}", $"  {i + 1}  ");
            Say(string.Join(" ", Names(model)), "     ");
        }
        var otherwise = ids[0];
        while (true)
        {
            var answer = AskOnce($"A number or a name from the list (Enter: {otherwise})");
            if (answer.Length == 0) return otherwise;
            for (var i = 0; i < ids.Count; i++)
                if (answer == $"{i + 1}" || Is(answer, ids[i]) || Is(answer, ((YamlScalar)Shipped.LevelModel(ids[i])!["name"]!).Value)) return ids[i];
            var meant = Nearest.To(answer, ids);
            Say(meant is not null ? $"There is no {answer}; did you mean {meant}?" : $"There is no {answer}: type a number from 1 to {ids.Count}.");
            // Enter then says yes.
            otherwise = meant ?? otherwise;
        }
    }

    private static bool Is(string answer, string name) => string.Equals(answer, name, StringComparison.OrdinalIgnoreCase);

    private string AskOnce(string question)
    {
        world.Output.Write(string.Join('\n', Lines($"{question}:", 1)) + " ");
        world.Output.Flush();
        if (answers.ReadLine() is { } answer) return answer.Trim();
        world.Output.WriteLine();
        throw Stop.Interrupted();
    }

    // Lines go on below the first word: a terminal would break them in the middle of one.
    private void Say(string words, string before = "")
    {
        foreach (var line in Lines(words, before.Length))
        {
            world.Output.WriteLine(before + line);
            before = new string(' ', before.Length);
        }
    }

    private List<string> Lines(string words, int taken)
    {
        var lines = Wrapping.Wrap(words, Screen.Of(world, isTerminal: true, ColorChoice.Auto).Width - taken);
        for (var i = 0; i < lines.Count; i++) lines[i] = lines[i].Replace('\u00A0', ' ');
        return lines;
    }

    // The name of a level stays in one line, with the dot behind it.
    private static IEnumerable<string> Names(YamlMapping model)
    {
        var levels = ((YamlMapping)model["levels"]!).Entries;
        for (var i = 0; i < levels.Count; i++)
            yield return ((YamlScalar)((YamlMapping)levels[i].Value)["name"]!).Value.Replace(' ', '\u00A0') + (i + 1 < levels.Count ? "\u00A0·" : "");
    }
}
