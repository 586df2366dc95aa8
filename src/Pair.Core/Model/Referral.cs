using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>How families come to a service.</summary>
/// <param name="Who">Ids of who may refer.</param>
/// <param name="Ages">Ages of new families, where they differ.</param>
/// <param name="Consent">Whether the family must agree first.</param>
/// <param name="Criteria">When to refer, in words.</param>
/// <param name="How">Phone, form and other ways.</param>
/// <param name="Contacts">What differs by place or urgency.</param>
/// <param name="Response">How soon the service answers.</param>
public sealed record Referral(
    Seq<Located<string>> Who, Located<AgeRange>? Ages, Located<Consent>? Consent, Seq<Located<string>> Criteria,
    Ways? How, Seq<ReferralContact> Contacts, Response? Response);

/// <summary>Ways to reach a service.</summary>
/// <param name="Phone">As printed.</param>
/// <param name="Text">Number for text messages.</param>
/// <param name="Email">Address.</param>
/// <param name="Url">Page.</param>
/// <param name="Form">Address of the form.</param>
/// <param name="System">Name of an electronic referral route.</param>
/// <param name="DropIn">Whether families may just come.</param>
public sealed record Ways(
    Located<string>? Phone, Located<string>? Text, Located<string>? Email, Located<string>? Url, Located<string>? Form, Located<string>? System, Located<bool>? DropIn);

/// <summary>A way in that holds for one place or urgency.</summary>
public sealed record ReferralContact(Located<string>? Place, Located<Urgency>? Use, Ways How, Located<string>? Hours, Located<string>? Response);

/// <summary>How soon a service answers, in words.</summary>
public sealed record Response(Located<string>? Emergency, Located<string>? Urgent, Located<string>? Routine);
