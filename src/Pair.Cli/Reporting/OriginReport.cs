using Pair.Cli.Inputs;
using Pair.Core.Including;
using Pair.Core.Including.Extending;
using Pair.Core.Text;

namespace Pair.Cli.Reporting;

/// <summary>Where each value of a pathway came from, for whoever keeps or reviews it.</summary>
internal static class OriginReport
{
    /// <summary>Writes the list of each pathway that was understood. Piped, a line is mark, key, value, place, and what else is to be said of it, with tabs between.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<ReadPathway> pathways, Screen screen)
    {
        var isFirst = true;
        foreach (var pathway in pathways)
        {
            if (!pathway.IsUnderstood || pathway.Compiled() is not { Root: { } root } compiled) continue;
            var values = Provenance.Of(root, compiled.Heritage);
            if (!screen.IsTerminal)
            {
                Pipe(writer, compiled, values);
                continue;
            }
            if (!isFirst) writer.WriteLine();
            isFirst = false;
            new OriginTable(writer, screen, compiled).Write(values);
        }
    }

    /// <summary>What a list puts before a value: <c>~</c> said here and by a base, <c>+</c> said here alone; nothing for what is a base's, and where there is none.</summary>
    public static string Mark(ValueOrigin value, Heritage? heritage) =>
        heritage is null || value.IsInherited ? "" : value.InsteadOf is null ? "+" : "~";

    /// <summary>Why something of a base is not there.</summary>
    public static string Reason(LossReason reason) => reason switch
    {
        LossReason.Removed => "removed",
        LossReason.Fallen => "gone with what it names or is part of",
        LossReason.OtherPlace => "for other places",
        LossReason.WholeArea => "all of this area",
        LossReason.SaidAnew => "said anew as a whole",
        LossReason.Outdated => "the area changed what it speaks of",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>A place as <c>FILE:LINE</c>.</summary>
    public static string Place(Location where) => $"{where.Source.Path}:{where.Start.Line}";

    private static void Pipe(TextWriter writer, CompiledPathway pathway, IReadOnlyList<ValueOrigin> values)
    {
        foreach (var value in values)
        {
            var key = value.Key.Length == 0 ? value.Element : $"{value.Element}.{value.Key}";
            writer.Write($"{Mark(value, pathway.Heritage)}\t{ScreenText.Clean(key)}\t{ScreenText.Clean(value.Value)}\t{ScreenText.Clean(Place(value.Where))}");
            writer.WriteLine(value is { InsteadOf: { } before, InsteadOfWhere: { } where } ? $"\tinstead of {ScreenText.Clean(before)}, {ScreenText.Clean(Place(where))}" : "");
        }
        foreach (var loss in pathway.Heritage?.Lost ?? default)
            writer.WriteLine($"-\t{ScreenText.Clean(loss.Path)}\t\t{ScreenText.Clean(Place(loss.Where))}\t{Reason(loss.Reason)}, {ScreenText.Clean(Place(loss.Because))}");
    }
}
