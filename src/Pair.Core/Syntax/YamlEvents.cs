using Pair.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ParserEvent = YamlDotNet.Core.Events.ParsingEvent;

namespace Pair.Core.Syntax;

/// <summary>What the YAML parser sees next, as a value of our own: this is the only file that knows the parser.</summary>
/// <remarks>Only events are used: the parser's node model loses positions, and throws on comments and duplicate keys.</remarks>
internal sealed class YamlEvents
{
    private readonly Parser parser;
    private readonly StrangeBreaks breaks;
    private readonly int length;
    private int last;

    public YamlEvents(SourceText source)
    {
        breaks = StrangeBreaks.Hide(source.Content);
        length = source.Content.Length;
        parser = new Parser(new Scanner(new StringReader(breaks.Text), skipComments: true));
    }

    /// <summary>The next event; <see cref="YamlEventKind.Fault"/> where the text cannot be read on.</summary>
    public YamlEvent Next()
    {
        try
        {
            return parser.MoveNext() && parser.Current is { } current ? Translate(current) : new YamlEvent(YamlEventKind.StreamEnd, last, last);
        }
        catch (YamlException fault)
        {
            return new YamlEvent(YamlEventKind.Fault, At(fault.Start), At(fault.End)) { Value = fault.Message };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // An unclosed bracket makes the parser throw without a position: the last event is the nearest known place.
            return new YamlEvent(YamlEventKind.Fault, last, last) { Value = "" };
        }
    }

    private YamlEvent Translate(ParserEvent current)
    {
        var kind = current switch
        {
            Scalar => YamlEventKind.Scalar,
            MappingStart => YamlEventKind.MappingStart,
            MappingEnd => YamlEventKind.MappingEnd,
            SequenceStart => YamlEventKind.SequenceStart,
            SequenceEnd => YamlEventKind.SequenceEnd,
            AnchorAlias => YamlEventKind.Alias,
            DocumentStart => YamlEventKind.DocumentStart,
            StreamEnd => YamlEventKind.StreamEnd,
            _ => YamlEventKind.Other,
        };
        last = At(current.End);
        var seen = new YamlEvent(kind, Math.Min(At(current.Start), last), last);
        return current switch
        {
            Scalar scalar => seen with
            {
                Value = breaks.Restore(scalar.Value), Quoted = scalar.Style != ScalarStyle.Plain,
                Block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, Feature = FeatureOf(scalar),
            },
            MappingStart mapping => seen with { Flow = mapping.Style == MappingStyle.Flow, Feature = FeatureOf(mapping) },
            SequenceStart sequence => seen with { Flow = sequence.Style == SequenceStyle.Flow, Feature = FeatureOf(sequence) },
            DocumentStart { Version: not null } or DocumentStart { IsImplicit: false, Tags.Count: > 2 } => seen with { Feature = YamlFeature.Directive },
            _ => seen,
        };
    }

    // Behind the last line break the parser counts one character that is not there.
    private int At(Mark mark) => (int)Math.Min(mark.Index, length);

    private static YamlFeature FeatureOf(NodeEvent node) =>
        !node.Anchor.IsEmpty ? YamlFeature.Anchor : !node.Tag.IsEmpty ? YamlFeature.Tag : YamlFeature.None;
}
