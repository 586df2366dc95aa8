namespace Pair.Formats.Office.Reading;

/// <summary>How much of a stranger's file is taken. A house template with a logo and photos has some 5 MB and 60 parts; what is far beyond was made to do harm, or by mistake.</summary>
internal static class OfficeLimits
{
    /// <summary>Bytes of the file: more cannot be sent by most mail either.</summary>
    public const int FileBytes = 32 * 1024 * 1024;

    /// <summary>Parts: a book of a thousand pages has some hundreds.</summary>
    public const int Parts = 2_000;

    /// <summary>Bytes of all parts, unpacked: all stand in memory at once.</summary>
    public const int UnpackedBytes = 100 * 1024 * 1024;

    /// <summary>Bytes of an XML part, unpacked: a tree of it takes ten times as many.</summary>
    public const int XmlBytes = 20 * 1024 * 1024;

    /// <summary>How many times its packed size a part may have: Word's XML has 10 to 40, a white picture some 900, a bomb all that the method can, 1,032.</summary>
    public const int Ratio = 200;

    /// <summary>Bytes from which the ratio counts: what is smaller does no harm.</summary>
    public const int RatioFrom = 1024 * 1024;

    /// <summary>Elements inside each other: Word itself stops at tables eleven deep, which is some 80.</summary>
    public const int XmlDepth = 256;
}
