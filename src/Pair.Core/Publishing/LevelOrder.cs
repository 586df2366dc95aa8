using Pair.Core.Model;

namespace Pair.Core.Publishing;

/// <summary>Where each service stands: in full at the first of its levels, strands under their service.</summary>
internal sealed class LevelOrder
{
    private readonly Pathway pathway;
    private readonly List<Service> services;
    private readonly HashSet<string> ids;
    private readonly Dictionary<string, List<Service>> strands = new(StringComparer.Ordinal);

    /// <param name="pathway">The pathway.</param>
    /// <param name="services">Services of Section C that are printed, in the order of the source.</param>
    public LevelOrder(Pathway pathway, List<Service> services)
    {
        this.pathway = pathway;
        this.services = services;
        ids = services.Select(service => service.Id.Value).ToHashSet();
        foreach (var service in services)
        {
            if (!IsUnderItsService(service)) continue;
            var root = Root(service).Id.Value;
            if (!strands.TryGetValue(root, out var its)) strands[root] = its = [];
            its.Add(service);
        }
    }

    /// <summary>Services that stand nowhere because they name no level.</summary>
    public IEnumerable<Service> WithoutLevel => Stand(null);

    /// <summary>Services printed in full at a level, each followed by its strands.</summary>
    public IEnumerable<Service> InFull(string level) => Stand(level);

    /// <summary>Services that are also at a level but stand in full elsewhere.</summary>
    public IEnumerable<Service> Also(string level) =>
        services.Where(service => service.Levels.Any(each => each.Value == level) && FirstLevel(service) != level);

    /// <summary>Whether a service stands under the one that it is a strand of; where that one is not printed, it stands alone.</summary>
    public bool IsUnderItsService(Service service) => Root(service).Id.Value != service.Id.Value;

    /// <summary>The level under which a service stands in full: the first of its own in the model's order; a strand's is its service's.</summary>
    public string? FirstLevel(Service service)
    {
        var root = Root(service);
        return pathway.Levels.Items.Ids.FirstOrDefault(level => root.Levels.Any(each => each.Value == level));
    }

    private IEnumerable<Service> Stand(string? level)
    {
        foreach (var service in services)
        {
            if (IsUnderItsService(service) || FirstLevel(service) != level) continue;
            yield return service;
            foreach (var strand in strands.GetValueOrDefault(service.Id.Value, [])) yield return strand;
        }
    }

    // A strand whose service is not printed stands alone.
    private Service Root(Service service)
    {
        while (service.PartOf is { } partOf && ids.Contains(partOf.Value)) service = pathway.Services.Find(partOf.Value)!;
        return service;
    }
}
