using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>The policy of <c>pair diff</c>: which kinds of change are in which class, and why.</summary>
internal static class PolicyTable
{
    /// <summary>Writes it, class by class, worst first.</summary>
    public static void Write(TextWriter writer, Seq<Ground> grounds, Screen screen)
    {
        foreach (var kind in ClassWords.All)
        {
            if (kind != ChangeClass.Breaking) writer.WriteLine();
            writer.WriteLine(screen.Paint.Bold(ClassWords.Name(kind)));
            foreach (var ground in grounds)
            {
                if (ground.Class != kind) continue;
                writer.WriteLine($"  {screen.Paint.Path(ground.Name)}");
                foreach (var line in Wrapping.Wrap(ground.Says, screen.Width - 6)) writer.WriteLine($"      {line}");
            }
        }
    }
}
