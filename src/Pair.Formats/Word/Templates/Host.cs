using System.Xml.Linq;

namespace Pair.Formats.Word.Templates;

/// <summary>A part of a template that is filled: its text, or the head or foot of its pages.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Tree">Its XML.</param>
/// <param name="Links">Its relationships.</param>
internal sealed record Host(string Name, XDocument Tree, PartLinks Links)
{
    /// <summary>Controls that something is done with, in reading order.</summary>
    public List<Judged> Controls { get; } = [];

    /// <summary>Whether instructions were taken out of it that no control stood round.</summary>
    public bool Changed { get; set; }
}

/// <summary>A control, and what it asks for.</summary>
internal sealed record Judged(Control Control, Asked Asked);

/// <summary>What a control may ask for.</summary>
internal enum Asked
{
    /// <summary>Instructions of a starter template: they go.</summary>
    Help,

    /// <summary>A part of the document, or all of it.</summary>
    Part,

    /// <summary>The words of a field.</summary>
    Field,

    /// <summary>A field that this pathway says nothing for.</summary>
    Nothing,

    /// <summary>Something that looks like a name of ours and is none.</summary>
    Unknown,
}
