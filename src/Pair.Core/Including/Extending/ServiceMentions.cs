using Pair.Core.Syntax;

namespace Pair.Core.Including.Extending;

/// <summary>Where a service names other entries, and what becomes of its words when they are gone.</summary>
internal sealed class ServiceMentions(Dropping dropping)
{
    private static readonly string[] Steps = ["services", "also_needed"];
    private static readonly string[] Cohorts = ["cohorts"];
    private static readonly string[] Organisations = ["organisations"];
    private static readonly string[] Locations = ["locations"];

    /// <summary>The service without what names entries that are gone.</summary>
    /// <param name="path">Its keys: <c>services.baby-massage</c>.</param>
    /// <param name="service">What the united tree says of it.</param>
    public YamlMapping In(string path, YamlMapping service)
    {
        service = dropping.Keys(service, path, key => key switch
        {
            "cohorts" => Cohorts,
            "interventions" => ["interventions"],
            "step_up" or "step_down" or "step_out" => Steps,
            _ => null,
        });
        service = dropping.Keys(service, path, key => key switch { "levels" => ["levels"], "only_for" => Cohorts, _ => null }, isNeeded: true);
        return TreeChange.Change(service, entry => entry switch
        {
            { Key.Value: "provider", Value: YamlScalar provider } => Provider($"{path}.provider", provider),
            { Key.Value: "schedules", Value: YamlSequence schedules } when !dropping.IsOwn(schedules) => Schedules($"{path}.schedules", schedules),
            { Key.Value: "exclusions", Value: YamlSequence exclusions } when !dropping.IsOwn(exclusions) => TreeChange.Change(exclusions, (item, i) => Exclusion($"{path}.exclusions.{i}", item)),
            { Key.Value: "referral", Value: YamlMapping referral } => dropping.Keys(referral, $"{path}.referral", key => key == "who" ? ["referrers"] : null),
            _ => entry.Value,
        });
    }

    // Nobody else can be said to run it.
    private YamlScalar Provider(string path, YamlScalar provider)
    {
        if (!dropping.IsOwn(provider) && dropping.Of(provider, Organisations) is { } cause) cause.Needed.Add(new Mention(path, provider.Where));
        return provider;
    }

    private YamlSequence? Schedules(string path, YamlSequence schedules) => TreeChange.Change(schedules, (item, i) =>
    {
        if (item is not YamlMapping mapping || mapping["location"] is not { } location || dropping.Of(location, Locations) is not { } cause) return item;
        dropping.Fell(cause, $"{path}.{i}", location.Where);
        return null;
    });

    private YamlNode Exclusion(string path, YamlNode item)
    {
        if (item is not YamlMapping exclusion) return item;
        exclusion = dropping.Keys(exclusion, path, key => key == "instead" ? Steps : null);
        return dropping.Keys(exclusion, path, key => key == "cohorts" ? Cohorts : null, isNeeded: true);
    }
}
