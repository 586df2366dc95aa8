using Pair.Core.Coverage;
using Pair.Core.Diffing.Policy;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>Who notices the changes of one service, beyond the families whom it takes or takes no longer.</summary>
/// <param name="old">The old side.</param>
/// <param name="young">The new side.</param>
/// <param name="ids">What ids of the old side are called on the new one.</param>
/// <param name="touched">The service.</param>
/// <param name="notices">Takes note.</param>
internal sealed class ServiceNotices(Side old, Side young, IdMap ids, TouchedService touched, Notices notices)
{
    private static readonly Offer[] ForStaff = [Offer.Consultation, Offer.Training, Offer.Supervision, Offer.StaffAdviceLine];

    private readonly string element = $"services.{touched.Id}";

    /// <summary>Takes note of them.</summary>
    public void Add()
    {
        if (touched.Before is not { } before) return;
        AddStaff(before);
        if (touched.After is null) AddGone(before);
        else if (touched.After.Name.Value != before.Name.Value)
            notices.Add(Topic.Others, ChangeClass.Neutral, $"Those who know {before.Name.Value}", "find it under the name {0}", null, touched.After.Name.Value, element);
        if (touched.After is not { } after || !Works(after, young)) return;
        foreach (var change in touched.Changes) Add(change, before, after);
    }

    private void Add(Change change, Service before, Service after)
    {
        switch (change.Ground)
        {
            case var its when its == Breaking.ContactRemoved || its == Risky.ContactChanged:
                AddContact(change, after);
                break;
            case var its when its == Breaking.RouteRemoved:
                AddRoutes(before, after);
                break;
            case var its when its == Breaking.LanguageRemoved:
                foreach (var code in before.Languages)
                    if (!after.Languages.Any(its => its.Value == code.Value))
                        notices.Add(Topic.Languages, change.Class, $"Families who {(IsSigned(code.Value) ? "sign" : "speak")} {Shipped.LanguageName(code.Value)}", "no longer find their language at {0}", null, after.Name.Value, element);
                break;
            case var its when its == Breaking.InterpreterRemoved:
                notices.Add(Topic.Languages, change.Class, "Families who need an interpreter", "can no longer count on one at {0}", null, after.Name.Value, element);
                break;
            case var its when its == Breaking.OnlyForNarrower || its == Breaking.OnlyForMoved:
                notices.Add(Topic.Families, change.Class, $"Families who are not {Phrases.Listed([.. after.OnlyFor.Select(group => Names.Cohort(young.Pathway, group.Value))], "or")}", "are no longer taken by {0}", null, after.Name.Value, element);
                break;
            case var its when (its == Breaking.CarerAgeNarrower || its == Breaking.CarerAgeMoved) && after.CarerAge is { } age:
                notices.Add(Topic.Families, change.Class, $"Parents who are not {Phrases.Of(age)}", "are no longer taken by {0}", null, after.Name.Value, element);
                break;
            case var its when its == Risky.CriteriaChanged || its == Risky.ConsentChanged:
                notices.Add(Topic.Referring, change.Class, "Those who refer", "find when to refer, or whether the family must agree, put otherwise at {0}", null, after.Name.Value, element);
                break;
            case var its when its == Breaking.StepRemoved && IsGoneToo(before, after):
                break;
            default:
                // Families whom it no longer takes are told by what it covers.
                if (change.Class == ChangeClass.Breaking && Array.IndexOf(OfMap, change.Ground) < 0)
                    notices.Add(Topic.Others, change.Class, $"Those who use {after.Name.Value}", "find less there: {0}", null, change.Says, element);
                break;
        }
    }

    // What leads to it leads nowhere now, or elsewhere.
    private void AddGone(Service before)
    {
        if (!Works(before, old) || before.Referral is null) return;
        var from = old.NamingAsStep(before.Id.Value);
        notices.Add(Topic.Routes, ChangeClass.Breaking, $"Those who refer or send families to {before.Name.Value}",
            Words.Plain(from.Count == 0 ? "can do so no longer" : $"can do so no longer; it was a next step from {Words.Listed(from)}"), null, "", element);
    }

    // A step to a service that is there no longer is told with that service.
    private bool IsGoneToo(Service before, Service after)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in (Seq<Located<string>>)[.. after.StepUp, .. after.StepDown, .. after.StepOut]) left.Add(step.Value);
        foreach (var step in (Seq<Located<string>>)[.. before.StepUp, .. before.StepDown, .. before.StepOut])
            if (!left.Contains(ids.Of("services", step.Value)) && (!old.Pathway.Services.Has(step.Value) || young.Pathway.Services.Find(ids.Of("services", step.Value)) is { } there && Works(there, young))) return false;
        return true;
    }

    private static readonly Ground[] OfMap =
    [
        Breaking.AgesNarrower, Breaking.AgesMoved, Breaking.PlaceRemoved, Breaking.CarersNarrower, Breaking.CarersMoved, Breaking.LevelRemoved, Breaking.OfferRemoved,
        Breaking.ServiceRemoved, Breaking.StrandRemoved, Breaking.ServiceStopped,
    ];

    private void AddContact(Change change, Service after)
    {
        var verb = change.Key switch
        {
            var key when key.EndsWith("phone", StringComparison.Ordinal) => "ring",
            var key when key.EndsWith("text", StringComparison.Ordinal) => "send text messages to",
            var key when key.EndsWith("email", StringComparison.Ordinal) => "write to",
            _ => "get in touch with",
        };
        var who = $"Those who {verb} {after.Name.Value}";
        if (change.After.IsEmpty) notices.Add(Topic.Contacts, change.Class, who, "no longer find {0}", null, Phrases.Listed([.. change.Before]), element);
        else notices.Add(Topic.Contacts, change.Class, who, "must use {0}", null, change.Before.IsEmpty ? Phrases.Listed([.. change.After]) : $"{Phrases.Listed([.. change.After])}, no longer {Phrases.Listed([.. change.Before])}", element);
    }

    private void AddRoutes(Service before, Service after)
    {
        var staff = new List<Referrer>();
        foreach (var referrer in old.Pathway.Referrers)
        {
            if (!referrer.Includes.IsEmpty || !Openness.Admits(old.Pathway, before, referrer.Id.Value) || Openness.Admits(young.Pathway, after, referrer.Id.Value)) continue;
            if (referrer.Kind != ReferrerKind.Family) staff.Add(referrer);
            else if (Openness.WelcomesFamilies(old.Pathway, before) && !Openness.WelcomesFamilies(young.Pathway, after))
                notices.Add(Topic.Routes, ChangeClass.Breaking, "Families", "can no longer come to {0} by themselves", null, after.Name.Value, element);
        }
        if (staff.Count > 0) notices.Add(Topic.Routes, ChangeClass.Breaking, Words.Staff(old.Pathway, staff), "can no longer refer to {0}", null, after.Name.Value, element);
    }

    // What staff can ask for nowhere else is worse than what others still give.
    private void AddStaff(Service before)
    {
        var (gone, left) = (new List<string>(), new List<string>());
        foreach (var offer in ForStaff)
        {
            if (!before.Gives(offer) || !Works(before, old) || touched.After is { } after && after.Gives(offer) && Works(after, young)) continue;
            gone.Add(Words.Offer(offer));
            var others = new List<string>();
            foreach (var service in young.Pathway.Services)
                if (service.Gives(offer) && Works(service, young)) others.Add(service.Name.Value);
            left.Add(others.Count == 0 ? $"nobody else gives {Words.Offer(offer)}" : $"{Words.Listed(others)} still {(others.Count == 1 ? "gives" : "give")} {Words.Offer(offer)}");
        }
        if (gone.Count == 0) return;
        var staff = new List<Referrer>();
        foreach (var referrer in old.Pathway.Referrers)
            if (Openness.Admits(old.Pathway, before, referrer.Id.Value)) staff.Add(referrer);
        notices.Add(Topic.Staff, ChangeClass.Breaking, Words.Staff(old.Pathway, staff), "can no longer turn to {0}", null, $"{before.Name.Value} for {Phrases.Listed(gone, "or")}; {Phrases.Listed(left)}", element);
    }

    private static bool Works(Service service, Side side) => Openness.IsActive(service) && !Openness.HasLostFunding(service, side.Map.Day);

    private static bool IsSigned(string code) => Shipped.LanguageName(code).Contains("Sign", StringComparison.Ordinal);
}
