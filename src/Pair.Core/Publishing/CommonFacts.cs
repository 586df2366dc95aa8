using Pair.Core.Model;

namespace Pair.Core.Publishing;

/// <summary>What every entry has said alike is said once above them; what is not said is never implied.</summary>
/// <param name="Cost">The cost that all services name; null where they differ or one is silent.</param>
/// <param name="Interpreter">Whether all services say that they book interpreters.</param>
internal sealed record CommonFacts(string? Cost, bool Interpreter)
{
    /// <summary>Nothing is alike.</summary>
    public static CommonFacts None { get; } = new(null, false);

    /// <summary>What the services of Section C have said alike; one service alone says it itself.</summary>
    public static CommonFacts Of(IReadOnlyList<Service> services)
    {
        if (services.Count < 2) return None;
        var cost = services[0].Cost?.Value;
        return new CommonFacts(
            cost is not null && services.All(service => service.Cost?.Value == cost) ? cost : null,
            services.All(service => service.Interpreter is { Value: true }));
    }

    /// <summary>The sentence above the entries; empty where nothing is alike.</summary>
    public Line Sentence()
    {
        var line = new Line("services");
        if (Cost is not null) line.Say(Cost == "free" ? "All of these services are free." : $"Cost of all of these services: {Cost}{Phrases.FullStop(Cost)}");
        if (Interpreter) line.Say(line.IsEmpty ? "All of these services can book an interpreter." : " All can book an interpreter.");
        return line;
    }
}
