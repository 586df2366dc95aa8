using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>Numbers for danger and crisis, on the first page of every edition.</summary>
public sealed record Safeguarding(
    Located<string>? ImmediateDanger,
    Located<string>? Police,
    SafeguardingContact? SocialCare,
    SafeguardingContact? OutOfHours,
    SafeguardingContact? Crisis,
    Seq<Procedure> Procedures);

/// <summary>Whom to ring.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Phone">As printed.</param>
/// <param name="Hours">In words.</param>
/// <param name="Contacts">Numbers that differ by place.</param>
/// <param name="Where">Its key in the source.</param>
public sealed record SafeguardingContact(Located<string>? Name, Located<string>? Phone, Located<string>? Hours, Seq<PlaceContact> Contacts, Located<string> Where);

/// <summary>A number of one place.</summary>
public sealed record PlaceContact(Located<string> Place, Located<string>? Phone, Located<string>? Hours);

/// <summary>A written procedure, such as <c>pre-birth</c>, and where it stands.</summary>
public sealed record Procedure(Located<string> Id, Located<string> Url);
