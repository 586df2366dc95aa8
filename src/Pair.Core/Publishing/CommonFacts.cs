using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>What every entry has said alike is said once above them; what is not said is never implied.</summary>
/// <param name="Cost">The sentence about the cost that all services name, in the words of the first; null where they differ or one is silent.</param>
/// <param name="Interpreter">Whether all services say that they book interpreters.</param>
/// <param name="Waits">The day of which all waiting times are; null where they are of several days or none is dated.</param>
internal sealed record CommonFacts(Line? Cost, bool Interpreter, Line? Waits)
{
    /// <summary>Nothing is alike.</summary>
    public static CommonFacts None { get; } = new(null, false, null);

    /// <summary>What the services of an edition have said alike; one service alone says it itself.</summary>
    public static CommonFacts Of(IReadOnlyList<Service> services)
    {
        if (services.Count < 2) return None;
        return new CommonFacts(
            services[0].Cost is { } cost && services.All(service => service.Cost?.Value == cost.Value) ? Of(services[0], cost) : null,
            services.All(service => service.Interpreter is { Value: true }),
            DayOfWaits(services));
    }

    // One wait alone keeps its day; so does each where a wait has none, lest it seem to have one.
    private static Line? DayOfWaits(IReadOnlyList<Service> services)
    {
        var waiting = services.Where(service => service.WaitTime is not null).ToList();
        return waiting.Count > 1 && waiting[0].WaitTime?.Date is { } day && waiting.TrueForAll(service => service.WaitTime?.Date?.Value == day.Value)
            ? new Line($"services.{waiting[0].Id.Value}").Day(day, "wait_time.date")
            : null;
    }

    /// <summary>The sentence above the entries; empty where nothing is alike.</summary>
    public Line Sentence()
    {
        var line = new Line("services");
        if (Cost is not null) line.Add(Cost);
        if (Interpreter) line.Say(line.IsEmpty ? "All of these services can book an interpreter." : " All can book an interpreter.");
        if (Waits is not null) line.Say(line.IsEmpty ? "Waiting times are those of " : " Waiting times are those of ").Add(Waits).Say(".");
        return line;
    }

    private static Line Of(Service service, Located<string> cost) =>
        new Line("services").Say(cost.Value == "free" ? "All of these services are " : "Cost of all of these services: ")
            .Add(new Line($"services.{service.Id.Value}").Sentence(cost, "cost"));
}
