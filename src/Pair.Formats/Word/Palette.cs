namespace Pair.Formats.Word;

/// <summary>Colours as Word writes them. Every text colour has at least 5.6 : 1 on the ground that it stands on.</summary>
internal static class Palette
{
    public const string Text = "16242C";
    public const string SecondVoice = "44535B";
    public const string Heading = "0B4650";
    public const string Pale = "E1EEEF";
    public const string Safeguarding = "9C1420";
    public const string Rule = "9AA8AF";
    public const string FieldEdge = "66757D";
    public const string White = "FFFFFF";

    /// <summary>How many levels have a colour of their own; more begin again.</summary>
    public const int Levels = 5;

    private static readonly string[] strong = ["1B6A52", "1F5C94", "5A4B9B", "8A3068", "79490F"];
    private static readonly string[] tint = ["E4F1EB", "E4EEF7", "ECE9F6", "F7E8F0", "F8EEDF"];

    /// <summary>Which of the five a level has, from 1. A level is told by its name and number too: colour comes last.</summary>
    public static int Slot(int level) => (Math.Max(level, 1) - 1) % Levels + 1;

    /// <summary>The dark colour of a slot.</summary>
    public static string Strong(int slot) => strong[slot - 1];

    /// <summary>The ground of a slot's header row.</summary>
    public static string Tint(int slot) => tint[slot - 1];
}
