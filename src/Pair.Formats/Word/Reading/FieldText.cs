using System.Text;
using Pair.Core.Text;

namespace Pair.Formats.Word.Reading;

/// <summary>Gathers the words of controls while a document goes by, element for element.</summary>
internal sealed class FieldText
{
    // Controls within controls repeat their words: what all of them hold together is limited, too.
    private const int MostFields = 500_000;
    private const long MostText = 64L * 1024 * 1024;

    private readonly List<Control> controls = [];
    private readonly Stack<Control> open = new();
    private readonly StringBuilder words = new();
    private bool inText;
    private bool paragraphEnded;
    private long gathered;

    /// <summary>Says which field the control is for whose properties were read; null for none of ours.</summary>
    /// <param name="key">The field, without its words.</param>
    /// <param name="isHint">Whether it shows what to type, and so nothing that anybody said.</param>
    public void Name(WordField? key, bool isHint)
    {
        if (!open.TryPeek(out var control)) return;
        // LibreOffice saves a rich control as two, one inside the other: that is one field still.
        foreach (var around in open)
            if (around.Key is not null && around.Key == key) key = null;
        (control.Key, control.IsHint) = (key, isHint);
    }

    /// <summary>An element begins.</summary>
    public void Begin(string name, bool isEmpty)
    {
        switch (name)
        {
            case "sdt" when !isEmpty: Open(); break;
            case "sdtContent" when open.TryPeek(out var control): BeginContent(control); break;
            case "t": inText = !isEmpty; break;
            case "tab" or "br" or "cr" or "ptab": Append(" "); break;
            case "noBreakHyphen": Append("\u2011"); break;
            case "softHyphen": Append("\u00AD"); break;
        }
    }

    /// <summary>An element ends.</summary>
    public void End(string name)
    {
        switch (name)
        {
            case "sdt" when open.Count > 0: Close(open.Pop()); break;
            case "t": inText = false; break;
            case "p": paragraphEnded = true; break;
        }
    }

    /// <summary>Words go by.</summary>
    public void Say(string text)
    {
        if (inText) Append(text);
    }

    /// <summary>All fields of the document, once it has gone by.</summary>
    public Seq<WordField> Fields()
    {
        var fields = new List<WordField>();
        foreach (var control in controls)
            if (control is { Key: { } key, Text: { } text }) fields.Add(key with { Text = text });
        return fields.ToSeq();
    }

    private void Open()
    {
        if (controls.Count == MostFields) throw new InvalidDataException("it has too many controls");
        var control = new Control();
        controls.Add(control);
        open.Push(control);
    }

    private void BeginContent(Control control)
    {
        BreakParagraph();
        control.Start = words.Length;
    }

    private void Append(string text)
    {
        if (open.Count == 0) return;
        BreakParagraph();
        words.Append(text);
    }

    private void BreakParagraph()
    {
        if (paragraphEnded && words.Length > 0 && words[^1] != ' ') words.Append(' ');
        paragraphEnded = false;
    }

    private void Close(Control control)
    {
        if (control is { Key: not null, Start: { } start })
        {
            gathered += words.Length - start;
            if (gathered > MostText) throw new InvalidDataException("it is too large when it is unpacked");
            control.Text = control.IsHint ? "" : words.ToString(start, words.Length - start).Replace('\u00A0', ' ');
        }
        if (open.Count == 0) words.Clear();
    }

    private sealed class Control
    {
        public WordField? Key { get; set; }

        public bool IsHint { get; set; }

        public int? Start { get; set; }

        public string? Text { get; set; }
    }
}
