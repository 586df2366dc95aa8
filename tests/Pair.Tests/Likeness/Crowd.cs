using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Tests.Likeness;

/// <summary>Pathways of many services, made without files.</summary>
internal static class Crowd
{
    private static readonly Pathway Empty = Pieces.Pathway([new("only", "{ name: Only one, provider: council, summary: Help., levels: [thriving] }")]);
    private static readonly Location Nowhere = Empty.Id.Where;

    /// <summary>A value that stands nowhere.</summary>
    public static Located<string> At(string value) => new(value, Nowhere);

    /// <summary>A service for everybody.</summary>
    public static Service Service(int number, string name, string provider, string? phone) => new()
    {
        Id = At($"s{number}"),
        Name = At(name),
        Provider = At(provider),
        Referral = phone is null ? null : new Referral(default, null, null, default, new Ways(At(phone), null, null, null, null, null, null), default, null),
    };

    /// <summary>Entries by id.</summary>
    public static Keyed<Service> Keyed(IEnumerable<Service> services) => new(services.ToSeq());

    /// <summary>The pathway of Littleham with these services.</summary>
    public static Pathway Pathway(IEnumerable<Service> services) => Empty with { Services = Keyed(services) };
}
