using System.Globalization;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Office;

/// <summary>Where a file comes from, as it says in its own properties: they outlive an edit in Word and in LibreOffice.</summary>
/// <param name="Pathway">Id of the pathway; null where it is made of none.</param>
/// <param name="Edition">For whom it is.</param>
/// <param name="Version">Version of the pathway as typed; null for none.</param>
/// <param name="Source">Hash of the files that it was made from; null where it is not known.</param>
internal sealed record Provenance(string? Pathway, Edition Edition, string? Version, string? Source)
{
    /// <summary>The part that holds it.</summary>
    public const string Part = "docProps/custom.xml";

    /// <summary>Media type of that part.</summary>
    public const string PartType = Office.PartType.Office + "custom-properties+xml";

    /// <summary>Namespace of that part.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    /// <summary>The property that says what was in the file when pair wrote it.</summary>
    public const string ContentName = "pair.content";

    /// <summary>The property that says which source files it was made from.</summary>
    public const string SourceName = "pair.source";

    // The one set that properties of the user's own may belong to; the first that a set may number is 2.
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int First = 2;

    /// <summary>Where a document comes from.</summary>
    public static Provenance Of(DocumentFacts facts) => new(facts.Pathway, facts.Edition, facts.Version, facts.SourceHash);

    /// <summary>The part.</summary>
    /// <param name="content">Hash of all other parts.</param>
    public byte[] ToBytes(string content)
    {
        var list = new StringBuilder($"<Properties xmlns=\"{Namespace}\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        var id = First;
        Add("pair.pathway", Pathway);
        Add("pair.edition", Edition == Edition.Family ? "family" : "practitioner");
        Add("pair.version", Version);
        Add(SourceName, Source);
        Add(ContentName, content);
        return MarkupText.Whole(list.Append("</Properties>").ToString());

        void Add(string name, string? value)
        {
            if (value is not null) list.Append($"<property fmtid=\"{Format}\" pid=\"{(id++).ToString(CultureInfo.InvariantCulture)}\" name=\"{name}\"><vt:lpwstr>{MarkupText.Escape(value)}</vt:lpwstr></property>");
        }
    }
}
