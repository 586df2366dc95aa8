using System.Text;

namespace Pair.Benchmarks;

/// <summary>An invented region: its districts, each with four wards, who provides services in them, and what comes to mind when another service is wanted.</summary>
/// <param name="random">What decides; asked in another order, it makes another region.</param>
internal sealed class Region(Random random)
{
    private readonly List<District> districts = [];
    private readonly List<Provider> providers = [];

    /// <summary>Its districts.</summary>
    public IReadOnlyList<District> Districts => districts;

    /// <summary>Who provides services, district by district.</summary>
    public IReadOnlyList<Provider> Providers => providers;

    /// <summary>A region that is as large as so many services want it.</summary>
    public static Region For(int services, Random random)
    {
        var region = new Region(random);
        region.Settle(Math.Clamp(services / 60, 2, 40));
        region.Found(Math.Clamp(services / region.districts.Count / 12, 2, Names.Projects.Length));
        return region;
    }

    private void Settle(int count)
    {
        for (var i = 0; i < count; i++)
        {
            // Seven and twenty have no common divisor, so every pair comes once.
            var name = Names.PlaceBeginnings[i * 7 % 20] + Names.PlaceEnds[i % 16];
            var district = new District(Id(name), name, []);
            for (var ward = 0; ward < 4; ward++)
            {
                var of = $"{name} {Names.Wards[(i + (3 * ward)) % Names.Wards.Length]}";
                district.Wards.Add(new Ward(Id(of), of, district));
            }
            districts.Add(district);
        }
    }

    private void Found(int each)
    {
        foreach (var district in districts)
            for (var i = 0; i < each; i++)
            {
                var name = $"{district.Name} {Names.Providers[i % Names.Providers.Length]}" + (i < Names.Providers.Length ? "" : $" {Names.Projects[i]}");
                var id = $"{district.Id}-{Id(i < Names.Providers.Length ? Names.Providers[i].Split(' ')[0] : Names.Projects[i])}";
                providers.Add(new Provider(id, name, $"{id}.example", Phone(), district));
            }
    }

    /// <summary>Another service: what it is, what it is called, where it is and who provides it.</summary>
    public MadeService Next()
    {
        var provider = Pick(providers);
        var (kind, ward) = (Pick(Names.Kinds), Pick(provider.District.Wards));
        var name = random.Next(4) switch
        {
            // A project's name alone, as it has it everywhere.
            0 => $"{Pick(Names.Projects)} {kind.Name}",
            1 => $"{Pick(Names.Projects)} {kind.Name}, {ward.Name}",
            2 => $"{ward.Name} {kind.Name}",
            _ => $"{Pick(Names.Projects)} {ward.Name}: {kind.Name}",
        };
        return new MadeService(kind, name, ward, provider, OneIn(3) ? provider.Phone : Phone());
    }

    /// <summary>A number of those that are kept free for drama: with many services some are given more than once, as switchboards are.</summary>
    public string Phone() => $"01632 960{random.Next(102, 1000):000}";

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>A number from the first up to, and without, the second.</summary>
    public int Between(int least, int below) => random.Next(least, below);

    /// <summary>Whether what comes once in so many times comes now.</summary>
    public bool OneIn(int times) => random.Next(times) == 0;

    /// <summary>An id from a name.</summary>
    public static string Id(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name)
            if (char.IsAsciiLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' && id[^1] != '-') id.Append('-');
        return id.ToString();
    }
}

/// <summary>A district and its wards.</summary>
internal sealed record District(string Id, string Name, List<Ward> Wards);

/// <summary>A part of a district.</summary>
internal sealed record Ward(string Id, string Name, District District);

/// <summary>An organisation that provides services in a district; its phone is that of its switchboard.</summary>
internal sealed record Provider(string Id, string Name, string Domain, string Phone, District District);

/// <summary>A service that was made up.</summary>
internal sealed record MadeService(Kind Kind, string Name, Ward Ward, Provider Provider, string Phone);
