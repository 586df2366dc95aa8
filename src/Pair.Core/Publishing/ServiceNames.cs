using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>How one place of a document names a service or another target of a step.</summary>
internal static class ServiceNames
{
    /// <summary>The name, leading to the entry where it is printed; then its number.</summary>
    public static Line WithPhone(Pathway pathway, string element, string list, Located<string> id)
    {
        var line = new Line(element);
        if (pathway.Services.Find(id.Value) is not { } service) return line;
        line.Add(Of(service, element, $"{list}.{id.Value}", id.Where));
        // The number stands with the service, and is mended there.
        return service.Referral?.How?.Phone is { } phone ? line.Say(" ").Add(new Line($"services.{service.Id.Value}").Phone(phone, "referral.how.phone")) : line;
    }

    /// <summary>The name of a step's target: a service, help beside the pathway, or a safeguarding contact.</summary>
    public static Line Step(Pathway pathway, string element, string key, Located<string> id)
    {
        var line = new Line(element);
        if (pathway.Services.Find(id.Value) is { } service) line.Add(Of(service, element, key, id.Where));
        else if (pathway.AlsoNeeded.Find(id.Value) is { } also) line.Jump(also.Title.Value, ClosingSection.AlsoAnchor, id.Where, key);
        else line.Jump(Names.Safeguarding(pathway, id.Value), SafeguardingSection.Anchor, id.Where, key);
        return line;
    }

    /// <summary>Names of several steps: "A, B".</summary>
    public static Line Steps(Pathway pathway, string element, string list, Seq<Located<string>> ids) =>
        Line.Join(element, ", ", ids.Select(id => Step(pathway, element, $"{list}.{id.Value}", id)));

    /// <summary>A service's name, leading to its entry; who cannot come now reads so wherever it is named.</summary>
    public static Line Of(Service service, string element, string key, Location where) => service.Status?.Value switch
    {
        // A closed service is not printed, so its name leads nowhere.
        ServiceStatus.Closed => new Line(element).Words(service.Name.Value, where, key).Say(" (closed)"),
        ServiceStatus.Planned => new Line(element).Jump(service.Name.Value, service.Id.Value, where, key).Say(" (planned)"),
        ServiceStatus.Paused => new Line(element).Jump(service.Name.Value, service.Id.Value, where, key).Say(" (paused)"),
        _ => new Line(element).Jump(service.Name.Value, service.Id.Value, where, key),
    };
}
