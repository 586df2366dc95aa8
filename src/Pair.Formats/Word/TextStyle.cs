using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>What a paragraph style says of the room that its words take, for who has to know before Word does.</summary>
/// <param name="Size">Half points.</param>
internal sealed record TextStyle(int Size)
{
    /// <summary>Whether all of it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>From one line to the next, in 240ths of Arial's own line.</summary>
    public required int Line { get; init; }

    /// <summary>Above and below together, in twips.</summary>
    public int Space { get; init; }

    /// <summary>How far the lines stand in on the left, in twips.</summary>
    public int Indent { get; init; }

    /// <summary>A style of the styles part by its id; as the edition's running text where it is none that is measured.</summary>
    public static TextStyle Of(string id, Edition edition) => edition == Edition.Family ? FamilyStyles.Measures(id) : PractitionerStyles.Measures(id);
}
