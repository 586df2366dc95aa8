namespace Pair.Benchmarks.Workspaces;

/// <summary>What is true of a made area before it has a file: everything follows from its number and the seed.</summary>
internal sealed class Area
{
    // A quarter of the areas is in the other nations; any fifteen in a row have some of each.
    private static readonly string[] nations = ["england", "england", "scotland", "england", "england", "england", "wales", "england", "england", "scotland", "england", "england", "england", "northern-ireland", "england", "england"];

    private static readonly string[] beginnings = ["Great", "Little", "Upper", "Nether", "East", "West"];

    private static readonly string[] endings = ["Vale", "Bridge", "Green", "Quay", "Cross", "Hill", "Market", "Park"];

    public Area(int number, int seed)
    {
        Number = number;
        Random = new Random((seed * 1_000_003) + number);
        Name = TownName(number);
        Id = Ids.Of(Name);
        Nation = nations[number % nations.Length];
        Region = Nation != "england" ? Region.Nations : number % 2 == 0 ? Region.North : Region.South;
        Levels = LevelsOf();
        Places = PlacesOf();
        HasSpecialists = number % 4 != 3;
        HasNeonatal = number % 5 is not (1 or 4);
        HasFathers = number % 3 != 2;
        ReachesAll = number % 9 != 6;
        IsOverdue = number % 6 == 5;
        IsDraft = number % 19 == 18;
        IsWordy = number % 7 == 2;
        TellsGaps = Random.Next(10) < 6;
        Phones = [.. Enumerable.Range(110, 880)];
        Random.Shuffle(Phones);
    }

    public int Number { get; }

    public string Name { get; }

    public string Id { get; }

    public string Nation { get; }

    public Region Region { get; }

    public LevelModel Levels { get; }

    /// <summary>Ids and names.</summary>
    public KeyValuePair<string, string>[] Places { get; }

    public bool HasSpecialists { get; }

    public bool HasNeonatal { get; }

    /// <summary>Whether anybody has groups for fathers.</summary>
    public bool HasFathers { get; }

    /// <summary>Whether help with a goal reaches the last of its places too.</summary>
    public bool ReachesAll { get; }

    public bool IsOverdue { get; }

    public bool IsDraft { get; }

    /// <summary>Whether its authors write more than is read.</summary>
    public bool IsWordy { get; }

    /// <summary>Whether it says what it lacks.</summary>
    public bool TellsGaps { get; }

    /// <summary>What comes next by chance.</summary>
    public Random Random { get; }

    private int[] Phones { get; }

    private int Called { get; set; }

    /// <summary>The area's own web address.</summary>
    public string Site => $"https://{Id}.example";

    /// <summary>The core services that it lacks.</summary>
    public HashSet<string> Missing
    {
        get
        {
            var missing = new HashSet<string>();
            if (!HasSpecialists) missing.Add(CoreServices.Specialists);
            if (!HasNeonatal) missing.Add(CoreServices.Neonatal);
            return missing;
        }
    }

    /// <summary>Whether anybody in the area has a kind of service: who lacks specialists lacks their treatments too.</summary>
    public bool Has(Kind kind) => (HasFathers || kind.Carers != "father") && (HasNeonatal || kind.Cohort != "neonatal") && (HasSpecialists || !kind.Levels.Contains("more-help", StringComparison.Ordinal));

    /// <summary>Whether a service at these levels reaches a place.</summary>
    public bool Reaches(string place, string bands) => ReachesAll || !bands.Contains('2', StringComparison.Ordinal) || place != Places[^1].Key;

    /// <summary>The places that a service at these levels is for; null for all.</summary>
    public string? Catchment(string bands) => Reaches(Places[^1].Key, bands) ? null : string.Join(", ", Places.SkipLast(1).Select(place => place.Key));

    /// <summary>A number that nothing else in the area has.</summary>
    public string Phone() => $"01632 960{Phones[Called++ % Phones.Length]:000}";

    public T Pick<T>(IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    /// <summary>No two of 320 are called alike.</summary>
    public static string TownName(int number) => Names.PlaceBeginnings[number % 20] + Names.PlaceEnds[((number / 20) + (number % 20)) % 16];

    private LevelModel LevelsOf() => Nation switch
    {
        "scotland" => LevelModel.Girfec,
        "wales" => Number % 2 == 0 ? LevelModel.EarlyHelp : LevelModel.Thrive,
        "northern-ireland" => LevelModel.Thresholds,
        _ => Number % 8 == 4 ? LevelModel.EarlyHelp : Region.Levels,
    };

    private KeyValuePair<string, string>[] PlacesOf()
    {
        var names = new List<string> { $"{Name} Town" };
        for (var i = 1; i < 2 + (Number % 5); i++)
        {
            var town = TownName((Number + (i * 37)) % 320);
            names.Add(i % 2 == 0 ? $"{beginnings[(Number + i) % beginnings.Length]} {town}" : $"{town} {endings[(Number + i) % endings.Length]}");
        }
        return [.. names.Select(name => KeyValuePair.Create(Ids.Of(name), name))];
    }
}
