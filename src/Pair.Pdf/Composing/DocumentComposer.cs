using Pair.Pdf.Content;

namespace Pair.Pdf.Composing;

/// <summary>Writes a document step by step: what it is, on which paper, what it says. Begun by <see cref="PdfDocument.Compose"/>.</summary>
public sealed class DocumentComposer
{
    private PdfDocument document;
    private TypeScale type = new();

    internal DocumentComposer(string title, string language) =>
        document = new PdfDocument { Title = title, Language = language, Page = PageSetup.A4Portrait(Insets.All(20)), Content = [] };

    /// <summary>The paper, if it is not A4 upright with margins of 20 mm.</summary>
    public DocumentComposer On(PageSetup page) => With(document with { Page = page });

    /// <summary>The type, if it is not black on 11 pt. Said before <see cref="Write"/>.</summary>
    public DocumentComposer In(TypeScale scale)
    {
        type = scale;
        return this;
    }

    /// <summary>Who wrote it.</summary>
    public DocumentComposer By(string author) => With(document with { Author = author });

    /// <summary>What it is about, in a sentence.</summary>
    public DocumentComposer About(string subject) => With(document with { Subject = subject });

    /// <summary>When it was made.</summary>
    public DocumentComposer Made(DateTimeOffset when) => With(document with { Created = when });

    /// <summary>What stands at the foot of each page, an artifact: a text at the left, and at the right one made of the page's number and how many there are.</summary>
    public DocumentComposer Foot(string left, Func<int, int, string> right) =>
        With(document with { Footer = new Footer(left, right, type.Body with { Size = Math.Max(9, type.Body.Size - 2) }) { Baseline = 10 } });

    /// <summary>Writes content, below what was written before.</summary>
    public DocumentComposer Write(Action<FlowComposer> write)
    {
        var content = new FlowComposer(type);
        write(content);
        return With(document with { Content = [.. document.Content, .. content.Flows] });
    }

    /// <summary>The document as a value.</summary>
    public PdfDocument Compose() => document;

    /// <summary>Sets the document.</summary>
    public PdfResult Render() => document.Render();

    private DocumentComposer With(PdfDocument next)
    {
        document = next;
        return this;
    }
}
