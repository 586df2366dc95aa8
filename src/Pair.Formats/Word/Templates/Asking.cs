using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Formats.Word.Templates;

/// <summary>What the names of controls mean for one document, and what must be said about them.</summary>
internal sealed class Asking(Document document, FieldWords fields, string path)
{
    /// <summary>Name of the controls round the instructions of a starter template.</summary>
    public const string Help = "help";

    private readonly List<string> names = [PartNames.Whole, .. document.Parts.Select(part => part.Name), .. fields.Keys];

    /// <summary>What a control of a name asks for; null for one that is none of our business.</summary>
    public Asked? Of(string name)
    {
        if (name == Help) return Asked.Help;
        if (name == PartNames.Whole || PartNames.Has(Edition.Practitioner, name) || PartNames.Has(Edition.Family, name)) return Asked.Part;
        if (fields.Of(fields.KeyOf(name)) is not null) return Asked.Field;
        if (!LooksLikeOurs(name)) return IsAsCalled(name) ? Asked.Unknown : null;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        // An id that this pathway has not may be another area's, if no slip of the fingers explains it.
        if (dot > 0 && KnownKeys.IsKnown(name) && (fields.Knows(NodePath.ElementOf(name)) || !NodePath.IsCollection(name[..dot]) || Nearest.To(name, names) is null)) return Asked.Nothing;
        return dot > 0 || Nearest.To(name, names) is not null ? Asked.Unknown : null;
    }

    /// <summary>The blocks that a name stands for; none where this edition has no such part.</summary>
    public Seq<Block> BlocksOf(string name)
    {
        if (name == PartNames.Whole) return document.Blocks;
        foreach (var part in document.Parts)
            if (part.Name == name) return part.Blocks;
        return [];
    }

    /// <summary>What must be said about the controls of a whole template.</summary>
    /// <param name="controls">Those that are our business.</param>
    /// <param name="whole">Whether the whole document stands in the template without a control for it.</param>
    public Seq<Finding> Findings(IEnumerable<Judged> controls, bool whole)
    {
        var found = new List<Finding>();
        var (told, placed) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (control, asked) in controls)
        {
            if (!told.Add(control.Key)) continue;
            if (asked == Asked.Unknown) found.Add(Unknown(control.Key));
            else if (asked == Asked.Nothing) found.Add(Unfilled(control.Key));
            else if (asked == Asked.Part) placed.Add(control.Key);
        }
        if (whole || placed.Contains(PartNames.Whole)) return found.ToSeq();
        if (!document.Parts.Any(part => placed.Contains(part.Name)))
        {
            found.Add(AllMissing());
            return found.ToSeq();
        }
        if (told.Contains("pathway.title")) placed.Add("masthead");
        foreach (var part in document.Parts)
            if (!part.Blocks.IsEmpty && !placed.Contains(part.Name)) found.Add(Missing(part));
        return found.ToSeq();
    }

    private Finding Unknown(string name) => Say("template-tag-unknown", Severity.Warning, $"no field or part is called \"{name}\"", name) with
    {
        Help = (Nearest.To(Plain(name), names) ?? (KnownKeys.IsKnown(name) ? null : KnownKeys.Meant(name) ?? Nearest.ByParts(name, names))) is { } meant
            ? $"did you mean \"{meant}\"? The name stands under Properties of the content control, as its tag"
            : "the name stands under Properties of the content control, as its tag: the id of an entry and its key, such as `services.baby-massage.summary`, or the name of a part, such as `safeguarding`",
    };

    private Finding Unfilled(string name) => Say("template-tag-unfilled", Severity.Info, $"this pathway shows nothing for \"{name}\", so nothing stands there", name) with
    {
        Help = "say it in the pathway, or leave the control as it is",
    };

    private Finding Missing(DocumentPart part) =>
        Say("template-part-missing", Severity.Warning, $"the template has no place for \"{part.Called}\", so the document lacks it", part.Name) with
        {
            Help = $"put a content control with the tag `{part.Name}` where it shall stand",
        };

    private Finding AllMissing() =>
        Say("template-part-missing", Severity.Warning, "the template has places for fields alone and for no part of the document, so the document lacks all others", PartNames.Whole) with
        {
            Help = $"put a content control with the tag `{PartNames.Whole}` where the whole document shall stand",
        };

    private Finding Say(string rule, Severity severity, string message, string fact) =>
        new(rule, severity, message, new Location(new SourceText(path, ""), default)) { Facts = [fact] };

    // Lower-case words between dots, as in this language; whatever else a template tags is its own.
    private static bool LooksLikeOurs(string name)
    {
        foreach (var letter in name)
            if (!(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_' or '.' or '~')) return false;
        return char.IsAsciiLetter(name[0]) && !name.EndsWith('.') && !name.Contains("..", StringComparison.Ordinal);
    }

    // "Section C" is what a person calls it; one word alone, such as "Background", may be a heading of the template's own.
    private bool IsAsCalled(string name) =>
        Plain(name) is var plain && (plain == "safeguarding" || plain.AsSpan().ContainsAny('-', '.')) && names.Contains(plain);

    private static string Plain(string name) => name.Trim().ToLowerInvariant().Replace(' ', '-');
}
