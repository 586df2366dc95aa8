using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word.Templates;

namespace Pair.Cli.Exporting;

/// <summary>A Word file of the area that documents can be put into.</summary>
/// <param name="File">Its parts.</param>
/// <param name="Named">Where a <c>pair.yaml</c> names it; null where the user did.</param>
internal sealed record TemplateFile(WordTemplate File, Location? Named)
{
    /// <summary>Its path in shown form.</summary>
    public string Path => File.Path;

    /// <summary>Whether it is meant for an edition.</summary>
    public bool Serves(Edition edition) => File.Serves(edition);

    /// <summary>Opens a Word file that documents are put into, or says why it is not taken.</summary>
    /// <param name="path">In shown form.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="named">Where a <c>pair.yaml</c> names it; null where the user did.</param>
    public static OpenedTemplate Open(string path, ReadOnlyMemory<byte> bytes, Location? named)
    {
        var (template, refusal) = TemplateRead.Open(path, bytes, named);
        return new OpenedTemplate(template is null ? null : new TemplateFile(template, named), refusal);
    }

    /// <summary>The bytes of one to start from.</summary>
    public static byte[] Starter(Edition edition) => StarterTemplate.Write(edition);
}

/// <summary>What came of opening a template.</summary>
/// <param name="Template">Null where it is refused.</param>
/// <param name="Refusal">Why it is; null where it is not.</param>
internal sealed record OpenedTemplate(TemplateFile? Template, Finding? Refusal);
