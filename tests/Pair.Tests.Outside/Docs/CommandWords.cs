using System.Text;

namespace Pair.Tests.Outside.Docs;

/// <summary>A command as a page shows it, word by word.</summary>
internal static class CommandWords
{
    // What a shell would make something of: on a page that is for every system it would mean another thing on each.
    private const string ShellSigns = "|&;<>()`*?#~\\$";

    /// <summary>Splits it at blanks; quotes keep a word together. What only a shell understands is refused.</summary>
    public static List<string> Split(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, begun) = ('\0', false);
        foreach (var sign in command)
        {
            if (quote != '\0' ? sign == quote : sign is '"' or '\'') (quote, begun) = (quote == '\0' ? sign : '\0', true);
            else if (quote == '\0' && sign == ' ') Flush();
            else if (quote == '\0' && ShellSigns.Contains(sign)) throw new FormatException($"only a shell understands \"{sign}\" in: {command}");
            else (_, begun) = (word.Append(sign), true);
        }
        if (quote != '\0') throw new FormatException($"a quote is not closed in: {command}");
        Flush();
        return words;

        void Flush()
        {
            if (begun) words.Add(word.ToString());
            word.Clear();
            begun = false;
        }
    }
}
