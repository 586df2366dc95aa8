using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>One level in one place: who is there, and for which ages.</summary>
public sealed class Line
{
    private readonly List<Layer> services;
    private readonly List<Layer> gaps;

    internal Line(Level level, Place? place, List<Layer> services, List<Layer> gaps) => (Level, Place, this.services, this.gaps) = (level, place, services, gaps);

    /// <summary>The level of need.</summary>
    public Level Level { get; }

    /// <summary>The place; null where the area has none.</summary>
    public Place? Place { get; }

    /// <summary>Whether no service counts here, also none for some groups alone.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var layer in services)
                if (layer.All.Count > 0) return false;
            return true;
        }
    }

    /// <summary>Whether declared gaps name all of it: every age, for everybody.</summary>
    public bool IsDeclared
    {
        get
        {
            foreach (var carer in CarerSets.Each)
                if (Stretches.Without(Stretch.Window, Declared(carer)).Count > 0) return false;
            return true;
        }
    }

    /// <summary>Every service that counts here, each once: those for all places first, then those for this one and for those around it.</summary>
    public List<Presence> Presences() => Each(static layer => layer.All);

    /// <summary>Those of them that are for some groups of families alone.</summary>
    public List<Presence> ForGroups() => Each(static layer => layer.ForGroups);

    /// <summary>Ages that are covered for a carer of any family by services that say so.</summary>
    public List<Stretch> Covered(Carer carer) => Together(services, carer);

    /// <summary>Ages at which a service is there that does not say who may come, and none that says this carer may.</summary>
    public List<Stretch> NotSaid(Carer carer) => Stretches.Without(Unsaid(), Covered(carer));

    /// <summary>Ages at which nothing is there for a carer, declared or not, short breaks too.</summary>
    public List<Stretch> Missing(Carer carer)
    {
        var there = Covered(carer);
        there.AddRange(Unsaid());
        return Stretches.Without(Stretch.Window, Stretches.Joined(there));
    }

    /// <summary>Ages that declared gaps name for a carer of any family.</summary>
    public List<Stretch> Declared(Carer carer) => Together(gaps, carer);

    private List<Presence> Each(Func<Layer, List<Presence>> some)
    {
        var (all, met) = (new List<Presence>(), new HashSet<Presence>());
        foreach (var layer in services)
            foreach (var presence in some(layer))
                if (met.Add(presence)) all.Add(presence);
        return all;
    }

    private List<Stretch> Unsaid()
    {
        var all = new List<Stretch>();
        foreach (var layer in services) all.AddRange(layer.Unsaid);
        return Stretches.Joined(all);
    }

    private static List<Stretch> Together(List<Layer> layers, Carer carer)
    {
        var place = 0;
        while (CarerSets.Each[place] != carer) place++;
        var all = new List<Stretch>();
        foreach (var layer in layers) all.AddRange(layer.Of(place));
        return Stretches.Joined(all);
    }
}
