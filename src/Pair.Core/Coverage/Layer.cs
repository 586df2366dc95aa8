namespace Pair.Core.Coverage;

/// <summary>What is there at one level for one place as authors name it, or for all places: the services, and the ages that they cover together.</summary>
internal sealed class Layer
{
    private readonly List<Presence> all = [];
    private readonly List<Stretch>[] given = [[], [], [], []];
    private readonly List<Stretch>?[] joined = new List<Stretch>?[4];
    private readonly List<Presence> forGroups = [];
    private readonly List<Stretch> unsaid = [];
    private List<Stretch>? joinedUnsaid;

    /// <summary>Every service that counts here, those for groups too.</summary>
    public List<Presence> All => all;

    /// <summary>Services that count here for some groups of families alone.</summary>
    public List<Presence> ForGroups => forGroups;

    /// <summary>Ages for which only services are there that do not say who may come, or others beside them.</summary>
    public List<Stretch> Unsaid => joinedUnsaid ??= Stretches.Joined(unsaid);

    /// <summary>Ages that are covered for a carer of any family.</summary>
    /// <param name="carer">Its place in <see cref="CarerSets.Each"/>.</param>
    public List<Stretch> Of(int carer) => joined[carer] ??= Stretches.Joined(given[carer]);

    /// <summary>Adds a service.</summary>
    public void Add(Presence presence)
    {
        all.Add(presence);
        if (presence.IsForGroups)
        {
            forGroups.Add(presence);
            return;
        }
        if (presence.Carers == CarerSet.None) unsaid.Add(presence.Ages);
        else Add(presence.Ages, presence.Carers);
    }

    /// <summary>Adds ages for some carers, such as a declared gap names them.</summary>
    public void Add(Stretch ages, CarerSet carers)
    {
        for (var i = 0; i < given.Length; i++)
            if (carers.HasFlag(CarerSets.Of(CarerSets.Each[i]))) given[i].Add(ages);
    }
}
