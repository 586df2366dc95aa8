using System.Globalization;
using System.Text;

namespace Pair.Tests.Pdf;

/// <summary>Reads PDF's objects and operators from bytes. Numbers come as doubles.</summary>
internal sealed class PdfParser(byte[] data, int start)
{
    private const string Delimiters = "()<>[]{}/%";

    internal int At { get; private set; } = start;

    internal bool AtEnd
    {
        get
        {
            SkipWhite();
            return At >= data.Length;
        }
    }

    internal object? Read()
    {
        SkipWhite();
        if (At >= data.Length) throw new InvalidDataException("The file ends too early.");
        switch ((char)data[At])
        {
            case '/':
                At++;
                return new PdfName(Word());
            case '(':
                return Literal();
            case '<' when data[At + 1] == '<':
                return ReadDictionary();
            case '<':
                return HexString();
            case '[':
                At++;
                var items = new List<object?>();
                while (!Accept(']')) items.Add(Read());
                return items;
        }

        var word = Word();
        if (word is "true" or "false") return word == "true";
        if (word == "null") return null;
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new PdfOperator(word);
        return TryReference(number) ?? (object)number;
    }

    private PdfReference? TryReference(double id)
    {
        var back = At;
        if (id < 1 || id != Math.Floor(id)) return null;
        SkipWhite();
        if (At < data.Length && data[At] == '0' && Word() == "0")
        {
            SkipWhite();
            if (At < data.Length && data[At] == 'R' && Word() == "R") return new PdfReference((int)id);
        }

        At = back;
        return null;
    }

    private PdfDictionary ReadDictionary()
    {
        At += 2;
        var result = new PdfDictionary();
        while (true)
        {
            SkipWhite();
            if (data[At] == '>' && data[At + 1] == '>') break;
            var key = (PdfName)Read()!;
            if (!result.TryAdd(key.Name, Read())) throw new InvalidDataException($"The key {key.Name} stands twice.");
        }

        At += 2;
        return result;
    }

    private PdfString Literal()
    {
        At++;
        var bytes = new List<byte>();
        for (var depth = 0; ; At++)
        {
            var c = data[At];
            if (c == '(') depth++;
            if (c == ')' && depth-- == 0) break;
            if (c == '\\') c = data[++At];
            bytes.Add(c);
        }

        At++;
        return new PdfString([.. bytes]);
    }

    private PdfString HexString()
    {
        At++;
        var digits = new StringBuilder();
        for (; data[At] != '>'; At++)
            if (!IsWhite(data[At])) digits.Append((char)data[At]);
        At++;
        return new PdfString(Convert.FromHexString(digits.ToString()));
    }

    private bool Accept(char c)
    {
        SkipWhite();
        if (data[At] != c) return false;
        At++;
        return true;
    }

    private string Word()
    {
        var first = At;
        while (At < data.Length && !IsWhite(data[At]) && !Delimiters.Contains((char)data[At])) At++;
        if (At == first && At < data.Length) throw new InvalidDataException($"Unexpected {(char)data[At]} at {At}.");
        return Encoding.Latin1.GetString(data, first, At - first);
    }

    private void SkipWhite()
    {
        while (At < data.Length && (IsWhite(data[At]) || data[At] == '%'))
        {
            if (data[At] == '%')
                while (At < data.Length && data[At] != '\n') At++;
            else At++;
        }
    }

    private static bool IsWhite(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;
}
