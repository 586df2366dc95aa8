namespace Pair.Pdf.Layout;

/// <summary>The classes of Unicode's line breaking (UAX #14) that occur in Latin, Greek and Cyrillic text.</summary>
internal enum BreakClass : byte
{
    /// <summary>AL: letters and whatever is like them.</summary>
    Letter,

    /// <summary>NU.</summary>
    Digit,

    /// <summary>SP, and the other spaces at which a line may end.</summary>
    Space,

    /// <summary>ZW.</summary>
    ZeroWidthSpace,

    /// <summary>WJ and GL: holds both neighbours.</summary>
    Glue,

    /// <summary>Soft hyphen: shows only where a line ends at it.</summary>
    SoftHyphen,

    /// <summary>HY, U+2010, en dash: a line may end after it, inside a word.</summary>
    Hyphen,

    /// <summary>B2: em dash.</summary>
    LongDash,

    /// <summary>OP.</summary>
    Opening,

    /// <summary>CL and CP.</summary>
    Closing,

    /// <summary>QU that opens: “ ‘ «.</summary>
    OpeningQuote,

    /// <summary>QU that closes: ” ’ ».</summary>
    ClosingQuote,

    /// <summary>QU that does either: " and '.</summary>
    PlainQuote,

    /// <summary>EX, IS: ! ? . , : ;</summary>
    Stop,

    /// <summary>SY.</summary>
    Slash,

    /// <summary>IN: the ellipsis.</summary>
    Ellipsis,

    /// <summary>PR: before a number, as currencies.</summary>
    BeforeNumber,

    /// <summary>PO: behind a number, as percent.</summary>
    BehindNumber,

    /// <summary>A raised dot, which parts what stands beside it.</summary>
    MiddleDot,

    /// <summary>No character: a chip or a page number.</summary>
    Thing,
}

/// <summary>The class of each character.</summary>
internal static class BreakClasses
{
    internal static BreakClass Of(int character) => character switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => BreakClass.Letter,
        >= '0' and <= '9' => BreakClass.Digit,
        _ when Fonts.Script.IsBreakingSpace(character) => BreakClass.Space,
        0 => BreakClass.Thing,
        '-' or 0x2010 or 0x2012 or 0x2013 => BreakClass.Hyphen,
        '(' or '[' or '{' or '¡' or '¿' or 0x201A or 0x201E => BreakClass.Opening,
        ')' or ']' or '}' => BreakClass.Closing,
        '«' or '‹' or '“' or '‘' or '‛' or '‟' => BreakClass.OpeningQuote,
        '»' or '›' or '”' or '’' => BreakClass.ClosingQuote,
        '"' or '\'' => BreakClass.PlainQuote,
        '!' or '?' or '.' or ',' or ':' or ';' or 0x203C or 0x2047 or 0x2048 or 0x2049 or 0x37E => BreakClass.Stop,
        '/' => BreakClass.Slash,
        '…' or 0x2025 => BreakClass.Ellipsis,
        '£' or '$' or '€' or '¥' or '+' or '±' or '−' or '№' or '\\' or '#' => BreakClass.BeforeNumber,
        '%' or '‰' or '°' or '¢' or '′' or '″' or 0x2103 or 0x2109 => BreakClass.BehindNumber,
        '·' or '•' => BreakClass.MiddleDot,
        '—' => BreakClass.LongDash,
        Fonts.Script.SoftHyphen => BreakClass.SoftHyphen,
        Fonts.Script.ZeroWidthSpace => BreakClass.ZeroWidthSpace,
        0xA0 or 0x2007 or 0x202F or 0x2011 or Fonts.Script.WordJoiner or Fonts.Script.OldJoiner => BreakClass.Glue,
        _ => BreakClass.Letter,
    };
}
