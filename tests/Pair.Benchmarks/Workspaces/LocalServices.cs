namespace Pair.Benchmarks.Workspaces;

/// <summary>What an area has of its own: groups, courses and visits of its voluntary providers, and what it shares with its neighbour.</summary>
internal static class LocalServices
{
    /// <summary>A provider of an area.</summary>
    internal sealed record Voluntary(string Id, string Name, string Kind, string Domain, string Phone);

    private static readonly string[] languages = ["en, pl", "en, ur", "en, ro", "en, ar, so", "en, bn", "en, pa, ur", "en, cy"];

    // Each area is the first of a pair with the next one, or the second: what lies on their border is entered by both.
    private const int Paired = 5;

    /// <summary>The voluntary providers of an area.</summary>
    public static List<Voluntary> Providers(Area area)
    {
        var providers = new List<Voluntary>();
        var count = 4 + (area.Number % 5);
        for (var i = 0; i < count; i++)
        {
            var last = Names.Providers[(area.Number + (i * 3)) % Names.Providers.Length];
            var first = i < 3 ? area.Name : Names.Projects[(area.Number * 5 + i * 7) % Names.Projects.Length];
            var name = $"{first} {last}";
            if (providers.Any(other => other.Name == name)) continue;
            providers.Add(new Voluntary(Ids.Of(name), name, i % 4 == 3 ? "social-enterprise" : "charity", $"{Ids.Of(name)}.example", area.Phone()));
        }
        return providers;
    }

    /// <summary>Who provides what crosses the border, if anything does; the same for both areas.</summary>
    public static Voluntary? Across(Area area) => area.Number % Paired > 1 ? null
        : new("across", $"{Names.Projects[area.Number / Paired % Names.Projects.Length]} Across {Area.TownName(area.Number / Paired * Paired)}", "charity", "across.example", "");

    /// <summary>As many services as wanted.</summary>
    public static IEnumerable<MadeService> Of(Area area, List<Voluntary> providers, int count)
    {
        var kinds = Names.Kinds.Where(area.Has).ToArray();
        var done = 0;
        foreach (var shared in Shared(area))
        {
            if (done++ == count) yield break;
            yield return shared;
        }
        for (var i = 0; done < count; i++, done++)
        {
            var kind = kinds[i % kinds.Length];
            // A kind comes twice or more, each time from another provider, under another name and for another place.
            var round = i / kinds.Length;
            var provider = providers[(i + round + area.Number) % providers.Count];
            var place = area.Places[(i + round) % area.Places.Length];
            yield return Service(area, kind, provider, place, Names.Projects[((area.Number * 11) + (i * 5) + round) % Names.Projects.Length], round, i);
        }
    }

    // Both areas enter it under the same name; every third pair does not tell the same of it.
    private static IEnumerable<MadeService> Shared(Area area)
    {
        if (Across(area) is not { } provider) yield break;
        var (pair, second) = (area.Number / Paired, area.Number % Paired == 1);
        var phone = $"01632 960{100 + (pair % 10):000}";
        yield return new("across-home-visits", $"{provider.Name.Split(" Across")[0]} home visits", provider.Id, "A trained volunteer visits the family at home each week.", "12", "pregnancy to 24m")
        {
            Family = "A volunteer who visits you at home each week.", Delivery = "home", Interventions = "home-visiting", Phone = second && pair % 3 == 1 ? "01632 960109" : phone, Response = "routine: within 10 working days", By = "Volunteer lead",
        };
        yield return new($"across-{(second ? "neighbours" : "twins")}", $"{provider.Name.Split(" Across")[0]} twins club", provider.Id, "A club for families with twins or more.", "01", second && pair % 3 == 2 ? "birth to 18m" : "pregnancy to 24m")
        {
            Family = "A club for families with twins or more.", Delivery = "in-person", Who = "self", Phone = phone, Hours = "First Saturday of the month, 10am to noon",
        };
    }

    private static MadeService Service(Area area, Kind kind, Voluntary provider, KeyValuePair<string, string> place, string project, int round, int number)
    {
        var bands = string.Concat(kind.Levels.Split(", ").Select(level => Array.IndexOf(LevelModel.Thrive.OfBands, level)));
        var helping = bands.Contains('2', StringComparison.Ordinal);
        var random = area.Random;
        var name = round % 2 == 0 ? $"{project} {kind.Name}" : $"{project} {kind.Name}, {place.Value}";
        var more = area.IsWordy && number % 4 == 0
            ? " It was set up by parents who looked for something like it and did not find it. Since then it has grown with the families who come. We ask them each spring what should change, and tell them in summer what has."
            : random.Next(3) == 0 ? $" {area.Pick(Names.Ends)}" : "";
        var targets = number % 9 == 4 && kind.Carers == "anyone" ? "perinatal-team" : number % 2 == 0 && area.HasSpecialists ? CoreServices.Specialists : "family-support";
        return new($"{Ids.Of(kind.Name)}-{Ids.Of(project)}", char.ToUpperInvariant(name[0]) + name[1..], provider.Id, kind.Summary + more, bands, kind.Ages)
        {
            Family = random.Next(5) < 2 ? Plain(kind) : null,
            Carers = kind.Carers,
            CarerAge = kind.Age,
            Cohorts = kind.Cohort ?? (number % 11 == 5 ? "gypsy-roma-traveller" : number % 11 == 8 ? "core20" : null),
            Delivery = kind.Name is "home visits" or "family support" ? "home" : kind.Name == "sleep support" ? "phone, home" : "in-person",
            Interventions = kind.Intervention,
            Who = helping ? "self, health-visitor, midwife, gp, family-hub" : "self, any-professional",
            Consent = helping ? "required" : null,
            Phone = random.Next(3) == 0 ? provider.Phone : area.Phone(),
            Email = random.Next(6) == 0 ? $"{Ids.Of(project)}@{provider.Domain}" : null,
            Url = random.Next(3) == 0 ? $"https://{provider.Domain}/{Ids.Of(kind.Name)}" : null,
            Response = helping ? $"routine: within {random.Next(2, 20)} working days" : null,
            Hours = random.Next(3) == 0 ? $"{area.Pick(Names.Days)} {area.Pick(Names.Times)} {area.Pick(Names.Venues)}" : null,
            Places = random.Next(3) == 0 && area.Reaches(place.Key, bands) ? place.Key : area.Catchment(bands),
            Schedule = number % 8 == 3 ? $"location: hub-{1 + (number / 8 % 2)}, hours: \"{area.Pick(Names.Days)}, {area.Pick(Names.Times)}\"" : null,
            Languages = random.Next(7) == 0 ? area.Pick(languages) : null,
            Wait = helping && random.Next(5) == 0 ? random.Next(2, 26) : 0,
            Up = helping ? [targets] : [],
            Out = helping ? ["health-visiting"] : [],
            Assured = area.IsOverdue && random.Next(4) == 0 ? $"2025-{random.Next(1, 10):00}-{random.Next(1, 29):00}" : $"2026-{random.Next(2, 11):00}-{random.Next(1, 29):00}",
            By = area.Pick(Names.Managers),
            Code = number % 5 == 0,
        };
    }

    private static string Plain(Kind kind) => kind.Summary.Replace("parents learn", "you learn", StringComparison.Ordinal);
}
