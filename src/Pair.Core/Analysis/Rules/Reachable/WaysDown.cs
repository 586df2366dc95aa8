using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

/// <summary>From which services the steps down and out lead to one of promotion or advice: one search backwards over all steps.</summary>
/// <remarks>
/// A path also counts as led on where another finding tells about its end: at a service that is not active, which status-contradiction tells, and at one
/// that has no step to another service, which is a dead end itself. So one missing step is one finding, not one for each service before it.
/// </remarks>
internal sealed class WaysDown
{
    private const int None = -1;

    private readonly Dictionary<string, int> places;

    // Steps backwards: the last step into each service, and for each step the one before it into the same and where it comes from.
    private readonly int[] lastInto;
    private readonly List<int> before = [];
    private readonly List<int> from = [];
    private readonly bool[] leads;
    private readonly bool[] isDeadEnd;
    private readonly Pathway pathway;
    private readonly Keyed<Service> services;
    private Service? suggested;

    // The last walk that came to each service: a list for each walk would be as long as all services.
    private readonly int[] walkedIn;
    private int walk;

    public WaysDown(Pathway pathway)
    {
        this.pathway = pathway;
        services = pathway.Services;
        places = new Dictionary<string, int>(services.Count, StringComparer.Ordinal);
        lastInto = new int[services.Count];
        walkedIn = new int[services.Count];
        leads = new bool[services.Count];
        isDeadEnd = new bool[services.Count];
        for (var i = 0; i < services.Count; i++)
        {
            lastInto[i] = None;
            places.TryAdd(services[i].Id.Value, i);
        }
        var open = new List<int>();
        for (var i = 0; i < services.Count; i++)
        {
            var service = services[i];
            var goesOn = AddSteps(service, i);
            isDeadEnd[i] = !goesOn && MustLeadOn(pathway, service);
            var isGround = service.IsForFamilies && Openness.IsInBand(pathway, service, Band.Promotion, Band.Advice);
            if (isGround) Suggest(pathway, service);
            if (!isGround && !isDeadEnd[i] && Openness.IsActive(service)) continue;
            leads[i] = true;
            open.Add(i);
        }
        Spread(open);
    }

    /// <summary>Id of a service of promotion or advice to name as an example; null where there is none at all, which is another rule's to tell.</summary>
    public string? Suggested => suggested?.Id.Value;

    /// <summary>Whether families who leave a service must be told where to go: it is active, for them, and at help or above.</summary>
    public static bool MustLeadOn(Pathway pathway, Service service) =>
        Openness.IsActive(service) && service.IsForFamilies && Openness.IsHelpAndAbove(pathway, service);

    /// <summary>Whether the steps from a service lead on, as far as this is the service's own to tell.</summary>
    /// <param name="place">Its place in the list of services.</param>
    public bool LeadsOn(int place) => leads[place] && !isDeadEnd[place];

    /// <summary>
    /// Where the steps of a service that does not lead on go round: the first service that comes again. The service itself where they end before that.
    /// </summary>
    /// <param name="place">Its place in the list of services.</param>
    public int RoundOf(int place)
    {
        walk++;
        var at = place;
        while (walkedIn[at] != walk)
        {
            walkedIn[at] = walk;
            var next = Next(services[at], at);
            if (next == None || !MustLeadOn(pathway, services[next])) return place;
            at = next;
        }
        return at;
    }

    /// <summary>Takes a service whose end was told as one that leads on, and with it all that lead to it.</summary>
    /// <param name="place">Its place in the list of services.</param>
    public void Lead(int place)
    {
        if (leads[place]) return;
        leads[place] = true;
        Spread([place]);
    }

    /// <summary>Whether some step down or out leads to another service, and not out of the pathway.</summary>
    public bool GoesOn(int place) => !isDeadEnd[place];

    private int Next(Service service, int place)
    {
        foreach (var step in service.StepDown)
            if (places.TryGetValue(step.Value, out var target) && target != place) return target;
        foreach (var step in service.StepOut)
            if (places.TryGetValue(step.Value, out var target) && target != place) return target;
        return service is { StepDown.IsEmpty: true, StepOut.IsEmpty: true, PartOf: { } partOf } && places.TryGetValue(partOf.Value, out var whole) && whole != place ? whole : None;
    }

    private bool AddSteps(Service service, int place)
    {
        if (service.StepDown.IsEmpty && service.StepOut.IsEmpty) return service.PartOf is { } partOf && AddStep(partOf, place);
        var goesOn = false;
        foreach (var step in service.StepDown) goesOn |= AddStep(step, place);
        foreach (var step in service.StepOut) goesOn |= AddStep(step, place);
        return goesOn;
    }

    private bool AddStep(Located<string> step, int place)
    {
        if (!places.TryGetValue(step.Value, out var target) || target == place) return false;
        before.Add(lastInto[target]);
        from.Add(place);
        lastInto[target] = from.Count - 1;
        return true;
    }

    // Each service comes into the list once.
    private void Spread(List<int> open)
    {
        for (var next = 0; next < open.Count; next++)
            for (var step = lastInto[open[next]]; step != None; step = before[step])
            {
                if (leads[from[step]]) continue;
                leads[from[step]] = true;
                open.Add(from[step]);
            }
    }

    // Best one that every family has and that is there today.
    private void Suggest(Pathway pathway, Service service)
    {
        if (!Openness.IsActive(service)) suggested ??= service;
        else if (suggested is null || !Openness.IsActive(suggested) || (Openness.Admits(pathway, service, "every-family") && !Openness.Admits(pathway, suggested, "every-family")))
            suggested = service;
    }
}
