using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word.Fields;

/// <summary>Writes the controls round the fields of a document: each inline, so that LibreOffice keeps it, and none inside another.</summary>
internal sealed class Controls(PartXml xml, FieldStore store)
{
    private int count;

    /// <summary>Opens a control; what is written next is its content, and two <see cref="PartXml.Close"/> end it.</summary>
    /// <param name="key">Key of the field.</param>
    /// <param name="text">Its words, as they will be written.</param>
    /// <param name="kind">What may be typed into it.</param>
    /// <param name="style">Character style of its words; null for that of the paragraph.</param>
    /// <param name="answers">What may be chosen, for <see cref="ControlKind.Choice"/>.</param>
    public void Open(string key, string text, ControlKind kind, string? style, Seq<Answer> answers = default)
    {
        var tag = FieldPath.Tag(key);
        var path = store.Add(key, text, ValueOf(text, answers));
        xml.Open("sdt").Open("sdtPr");
        if (style is not null) xml.Open("rPr").Value("rStyle", style).Close();
        xml.Value("alias", tag).Value("tag", tag).Value("id", ++count);
        xml.Open("dataBinding").With("prefixMappings", FieldPath.PrefixMappings).With("xpath", path).With("storeItemID", FieldStore.Id).Close();
        switch (kind)
        {
            case ControlKind.Plain:
                xml.Empty("text");
                break;
            case ControlKind.Choice:
                xml.Open("dropDownList");
                foreach (var answer in answers) xml.Open("listItem").With("displayText", answer.Text).With("value", answer.Value).Close();
                xml.Close();
                break;
            case ControlKind.Rich:
                // Without a word for it, a control is rich.
                break;
        }
        xml.Close().Open("sdtContent");
    }

    /// <summary>What a control with answers is bound to: the value of the answer that its words are, for Word shows the answer that has the bound value.</summary>
    public static string ValueOf(string text, Seq<Answer> answers)
    {
        foreach (var answer in answers)
            if (answer.Text == text) return answer.Value;
        return text;
    }
}

/// <summary>What may be typed into a control.</summary>
internal enum ControlKind
{
    /// <summary>Words in one look.</summary>
    Plain,

    /// <summary>Words with emphasis or links.</summary>
    Rich,

    /// <summary>One of some answers.</summary>
    Choice,
}
