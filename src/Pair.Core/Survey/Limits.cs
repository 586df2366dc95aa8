using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>Who is left out by what services say of carers, ages, places and groups, and by what they say in words.</summary>
internal static class Limits
{
    /// <summary>Families whom some services take none of: ages first, then carers, places and groups.</summary>
    public static Seq<Limit> Of(CoverageMap map, SurveyFrame frame, IReadOnlyList<Presence> services)
    {
        var limits = new List<Limit>();
        foreach (var band in frame.Bands)
            Add(limits, Axis.Age, Babies(band), services, presence => !presence.Ages.Meets(band));
        foreach (var carer in CarerSets.Each)
            Add(limits, Axis.Carer, Phrases.Of(carer), services, presence => presence.Carers != CarerSet.None && !presence.Carers.HasFlag(CarerSets.Of(carer)));
        foreach (var place in Openness.Homes(map.Pathway))
            Add(limits, Axis.Place, $"families in {Names.Home(map.Pathway, place)}", services, presence => !Openness.Serves(map.Pathway, presence.Service, place.Id.Value));
        foreach (var presence in services)
            if (presence.IsForGroups) limits.Add(new Limit(Axis.Cohort, $"families other than {Groups(map.Pathway, presence.Service)}", [presence.Service]));
        return limits.ToSeq();
    }

    /// <summary>Whom services turn away in words.</summary>
    public static Seq<Refused> Refusals(Pathway pathway, IReadOnlyList<Presence> services)
    {
        var refused = new List<Refused>();
        foreach (var presence in services)
            foreach (var exclusion in presence.Service.Exclusions)
                refused.Add(new Refused(presence.Service, exclusion.Text.Value, exclusion.Instead.Select(id => Names.Target(pathway, id.Value)).ToSeq()));
        return refused.ToSeq();
    }

    /// <summary>Whom alone a service is for: "first-time parents aged 19 or under".</summary>
    public static string Groups(Pathway pathway, Service service)
    {
        var groups = Phrases.Listed([.. service.OnlyFor.Select(id => Names.Cohort(pathway, id.Value))], "or");
        var age = service.CarerAge is { } limit ? Phrases.Of(limit) : "";
        return groups.Length == 0 ? $"parents {age}" : age.Length == 0 ? groups : $"{groups} {age}";
    }

    private static string Babies(Stretch band) => band.To.Days <= Age.BirthDay ? "families before the birth" : $"babies from {Spans.Of(band)}";

    private static void Add(List<Limit> limits, Axis kind, string families, IReadOnlyList<Presence> services, Func<Presence, bool> takesNone)
    {
        var none = services.Where(takesNone).Select(presence => presence.Service).ToSeq();
        if (!none.IsEmpty) limits.Add(new Limit(kind, families, none));
    }
}
