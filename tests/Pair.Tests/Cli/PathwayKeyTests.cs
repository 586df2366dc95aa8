using System.Text;
using Pair.Cli.Inputs;

namespace Pair.Tests.Cli;

/// <summary>Files are put into letters piece by piece; where a piece ends makes no difference.</summary>
public class PathwayKeyTests
{
    [Theory]
    [InlineData("pathway: { id: a }", true)]
    [InlineData("\"pathway\" : { id: a }", true)]
    [InlineData("  pathway: { id: a }", true)]
    [InlineData("pair: 1\n  pathway: { id: a }", false)]
    [InlineData("pathways: [a]", false)]
    [InlineData("{ pair: 1, pathway: { id: a } }", true)]
    [InlineData("{ pair: 1,\npathway: { id: a } }", false)]
    [InlineData("services: {}", false)]
    public void The_key_is_found_at_the_outermost_level_wherever_it_stands(string words, bool expected)
    {
        foreach (var before in new[] { 0, 1, 16 * 1024 - 3, 16 * 1024 - 2, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, 40_000 })
            foreach (var filling in new[] { "# é\n", "# é\r\n", "\n" })
            {
                var lines = string.Concat(Enumerable.Repeat(filling, before / Encoding.UTF8.GetByteCount(filling)));
                var line = "#" + new string('x', before) + "\r\n";
                Assert.Equal(expected, PathwayKey.IsIn(Encoding.UTF8.GetBytes(lines + words)));
                Assert.Equal(expected, PathwayKey.IsIn(Encoding.UTF8.GetBytes("\uFEFF" + line + words + "\n" + lines)));
            }
    }
}
