using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>Equal short texts of a file are one text in memory, and each node keeps its own place.</summary>
public class SharedWordsTests
{
    [Fact]
    public void Equal_short_texts_are_kept_once()
    {
        var root = (YamlMapping)YamlReader.Read(new SourceText("a.yaml", "levels: [thriving, thriving]\nmore: { levels: 'thriving' }\n")).Root!;
        var (list, more) = ((YamlSequence)root["levels"]!, (YamlMapping)root["more"]!);
        var (first, second) = ((YamlScalar)list.Items[0], (YamlScalar)list.Items[1]);
        Assert.Same(first.Value, second.Value);
        Assert.NotEqual(first.Where, second.Where);
        Assert.Same(first.Value, ((YamlScalar)more["levels"]!).Value);
        Assert.Same(root.Entries[0].Key.Value, more.Entries[0].Key.Value);
    }

    [Fact]
    public void Many_and_long_texts_stay_as_they_are()
    {
        var ids = Enumerable.Range(0, 20_000).Select(i => $"service-{i}{(i % 100 == 0 ? new string('x', 100) : "")}").ToList();
        var list = (YamlSequence)YamlReader.ReadAny(new SourceText("a.yaml", string.Concat(ids.Select(id => $"- {id}\n")))).Root!;
        Assert.Equal(ids, list.Items.Select(item => ((YamlScalar)item).Value));
    }
}
