using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>Parts that run, or that hold other files whose content nobody sees.</summary>
internal static class HarmfulPart
{
    /// <summary>Said of macros wherever they are found.</summary>
    public static Refused Macros =>
        new("holds macros, and would take them into every document", "open it in Word and save it as Word document (.docx) or Word template (.dotx): that leaves the macros out");

    /// <summary>A refusal for the first part that does harm; null where there is none.</summary>
    /// <param name="types">The parts and what they are.</param>
    public static Refused? Refuse(SortedDictionary<string, string> types)
    {
        foreach (var (name, type) in types)
        {
            if (Has(type, "macroEnabled") || Has(type, "ms-office.vba") || Has(name, "vbaProject") || Has(name, "vbaData")) return Macros;
            if (Has(type, "activeX") || Has(name, "/activeX/")) return Controls;
            if (Has(type, "oleObject") || Has(name, "/embeddings/")) return Embedded;
        }
        return null;
    }

    /// <summary>Said of old form controls.</summary>
    public static Refused Controls =>
        new("holds an ActiveX control, which is a program", "delete the control in Word (Developer > Design Mode, click it, Delete); for fields use content controls (Developer > Controls)");

    /// <summary>Said of files inside the file.</summary>
    public static Refused Embedded =>
        new("holds another file inside it, such as a sheet or the numbers of a chart", "cut that object in Word and put it back as a picture (Paste Special > Picture)");

    private static bool Has(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
