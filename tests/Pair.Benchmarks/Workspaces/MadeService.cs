namespace Pair.Benchmarks.Workspaces;

/// <summary>A service of a made area, or of a base. What is null is not written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provider">The id of an organisation.</param>
/// <param name="Summary">In a sentence or more.</param>
/// <param name="Bands">Digits from 0, promotion, to 4, risk.</param>
/// <param name="Ages">As typed.</param>
internal sealed record MadeService(string Id, string Name, string Provider, string Summary, string Bands, string Ages)
{
    public string? Family { get; init; }

    public string Carers { get; init; } = "anyone";

    public string? CarerAge { get; init; }

    public string? OnlyFor { get; init; }

    public string? Cohorts { get; init; }

    public string? Offers { get; init; }

    public string? Delivery { get; init; }

    public string? Interventions { get; init; }

    public string Who { get; init; } = "self, any-professional";

    public string? Consent { get; init; }

    public string Phone { get; init; } = "";

    public string? Email { get; init; }

    public string? Url { get; init; }

    public string? Response { get; init; }

    public string? Hours { get; init; }

    /// <summary>The ids of the places that it is for; all when left out.</summary>
    public string? Places { get; init; }

    public string? Schedule { get; init; }

    public string? Languages { get; init; }

    public string? Exclusion { get; init; }

    public string[] Up { get; init; } = [];

    public string[] Down { get; init; } = [];

    public string[] Out { get; init; } = [];

    public int Wait { get; init; }

    public string Assured { get; init; } = "2026-09-02";

    public string By { get; init; } = "Service manager";

    public bool Code { get; init; }

    /// <summary>The same without steps to a service that the area does not have.</summary>
    public MadeService Without(IReadOnlySet<string> missing) => this with { Up = Rest(Up, missing), Down = Rest(Down, missing), Out = Rest(Out, missing) };

    private static string[] Rest(string[] steps, IReadOnlySet<string> missing) => [.. steps.Where(step => !missing.Contains(step))];
}
