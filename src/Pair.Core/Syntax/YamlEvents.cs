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
    private int last;

    public YamlEvents(SourceText source)
    {
        breaks = StrangeBreaks.Hide(source.Content);
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
            return new YamlEvent(YamlEventKind.Fault, (int)fault.Start.Index, (int)fault.End.Index) { Value = fault.Message };
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
        last = (int)current.End.Index;
        var seen = new YamlEvent(kind, (int)current.Start.Index, last);
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

    private static YamlFeature FeatureOf(NodeEvent node) =>
        !node.Anchor.IsEmpty ? YamlFeature.Anchor : !node.Tag.IsEmpty ? YamlFeature.Tag : YamlFeature.None;
}
