using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Levels of help between what is for every family and what is for families at risk.</summary>
internal static class MiddleLevels
{
    /// <summary>The services at a level of help, where all of them stand at a level of promotion or advice too; null for any other level, for one without a service, and where nobody is there for families at risk.</summary>
    public static List<Service>? Fillers(CoverageMap map, Level level)
    {
        if (!IsMiddle(level)) return null;
        var (pathway, fillers) = (map.Pathway, new List<Service>());
        foreach (var service in pathway.Services)
        {
            if (!Sits(service.Levels, level) || Presence.Of(service, map.Day) is null) continue;
            if (!Openness.IsInBand(pathway, service, Band.Promotion, Band.Advice)) return null;
            fillers.Add(service);
        }
        return fillers.Count > 0 && RiskIsFilled(map) ? fillers : null;
    }

    /// <summary>Whether a level is one of help, and not of promotion or advice too.</summary>
    public static bool IsMiddle(Level level) => Has(level, Band.Help, Band.MoreHelp) && !Has(level, Band.Promotion, Band.Advice);

    /// <summary>Where a service names a level.</summary>
    public static Location Named(Service service, Level level)
    {
        foreach (var named in service.Levels)
            if (named.Value == level.Id.Value) return named.Where;
        return service.Id.Where;
    }

    /// <summary>The level of promotion or advice that a service stands at; null for none.</summary>
    public static string? Lower(Pathway pathway, Service service)
    {
        foreach (var named in service.Levels)
            if (pathway.Levels.Items.Find(named.Value) is { } level && Has(level, Band.Promotion, Band.Advice)) return level.Id.Value;
        return null;
    }

    /// <summary>Whether a level is among some.</summary>
    public static bool Sits(Seq<Located<string>> levels, Level level)
    {
        foreach (var named in levels)
            if (named.Value == level.Id.Value) return true;
        return false;
    }

    private static bool RiskIsFilled(CoverageMap map)
    {
        var isThere = false;
        foreach (var level in map.Pathway.Levels.Items)
        {
            if (!Has(level, Band.Risk, Band.Risk)) continue;
            isThere = true;
            foreach (var service in map.Pathway.Services)
                if (Sits(service.Levels, level) && Presence.Of(service, map.Day) is not null) return true;
        }
        return !isThere;
    }

    private static bool Has(Level level, Band one, Band other)
    {
        foreach (var band in level.Bands)
            if (band.Value == one || band.Value == other) return true;
        return false;
    }
}
