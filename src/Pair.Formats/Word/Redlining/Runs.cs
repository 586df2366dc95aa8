using System.Text;
using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>Atoms as runs.</summary>
internal static class Runs
{
    /// <summary>The runs of some atoms of one kind.</summary>
    /// <param name="cuts">The atoms.</param>
    /// <param name="gone">Whether they are deleted: then their words are no text of the document any more.</param>
    /// <param name="anchors">The names of bookmarks.</param>
    public static IReadOnlyList<XElement> Of(IReadOnlyList<Cut> cuts, bool gone, Anchors anchors)
    {
        var runs = new List<XElement>();
        for (var i = 0; i < cuts.Count;)
        {
            var atom = cuts[i].Atom;
            if (atom.Node is { } node)
            {
                if (atom.Question is not { } question) runs.Add(Run(atom, new XElement(node)));
                else if (cuts[i].Kind == Core.Alignment.RunKind.Same) runs.Add(new XElement(node));
                else runs.AddRange(Field(atom, node, gone ? anchors.Question(question) : question, gone));
                i++;
                continue;
            }
            var text = new StringBuilder();
            for (; i < cuts.Count && cuts[i].Atom is { Text: { } word } next && next.LookKey == atom.LookKey; i++) text.Append(word);
            runs.Add(Run(atom, Text(gone ? "delText" : "t", text.ToString())));
        }
        return runs;
    }

    private static XElement Run(Atom atom, XElement content) => new(W + "r", atom.Look is { } look ? new XElement(look) : null, content);

    private static XElement Text(string name, string text) => new(W + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    // A field that is one element cannot be part of a change: in pieces it can.
    private static IEnumerable<XElement> Field(Atom atom, XElement field, string question, bool gone)
    {
        var begin = Sign("begin");
        if (field.Attribute(W + "dirty") is { } dirty) begin.Add(new XAttribute(dirty));
        yield return Run(atom, begin);
        yield return Run(atom, Text(gone ? "delInstrText" : "instrText", question));
        yield return Run(atom, Sign("separate"));
        foreach (var result in field.Descendants(W + "t")) yield return Run(atom, Text(gone ? "delText" : "t", result.Value));
        yield return Run(atom, Sign("end"));
    }

    private static XElement Sign(string type) => new(W + "fldChar", new XAttribute(W + "fldCharType", type));
}
