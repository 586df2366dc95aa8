namespace Pair.Core.Syntax.Proofreading;

/// <summary>A bracket that is open while a text is read, and of its parts the one behind its last comma. Places are offsets; -1 for none yet.</summary>
internal sealed class OpenBracket(int at, bool braces)
{
    /// <summary>Where it is opened.</summary>
    public int At { get; } = at;

    /// <summary>A mapping in braces; else a list.</summary>
    public bool Braces { get; } = braces;

    /// <summary>Where the part begins.</summary>
    public int PartStart { get; private set; } = -1;

    /// <summary>Where the value behind its colon begins.</summary>
    public int ValueStart { get; private set; } = -1;

    /// <summary>Where what was read of it ends.</summary>
    public int LastEnd { get; private set; } = -1;

    /// <summary>Whether the part has a key.</summary>
    public bool HasColon { get; private set; }

    /// <summary>Whether its value, or all of it where it has no key, is unquoted words.</summary>
    public bool Simple { get; private set; } = true;

    /// <summary>Where the words of the part before it begin, which a comma may have torn from it; -1 where those are no plain words.</summary>
    public int BeforeStart { get; private set; } = -1;

    /// <summary>Whether what comes next is the first of a part or of a value.</summary>
    public bool BeginsToken => HasColon ? ValueStart < 0 : PartStart < 0;

    /// <summary>Where the words begin that are being read: the value, or the part where it has none.</summary>
    public int WordsStart => ValueStart >= 0 ? ValueStart : PartStart;

    /// <summary>Takes on what stands next in the part.</summary>
    public void Grow(int start, int end, bool simple)
    {
        if (PartStart < 0) PartStart = start;
        if (HasColon && ValueStart < 0) ValueStart = start;
        Simple &= simple;
        LastEnd = end;
    }

    /// <summary>Takes on the bracket inside it that was closed.</summary>
    public void GrowTo(int end) => LastEnd = end;

    /// <summary>The part has a colon here: what was read of it is its key.</summary>
    public void BeginValue(int colon)
    {
        HasColon = true;
        Simple = true;
        if (PartStart < 0) PartStart = colon;
    }

    /// <summary>Leaves the part for the next one.</summary>
    public void BeginPart()
    {
        BeforeStart = PartStart < 0 || !Simple ? -1 : HasColon ? ValueStart : PartStart;
        PartStart = ValueStart = LastEnd = -1;
        HasColon = false;
        Simple = true;
    }
}
