using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>A family that the pathway must work for.</summary>
public sealed record CaseStudy(Located<string> Id, Located<string>? Story, CaseFamily Family, Seq<Claim> Expect, Seq<Acceptance> Accepted) : IEntry;

/// <summary>The facts of the family.</summary>
public sealed record CaseFamily(
    Located<Age> Baby, Located<Carer>? Carer, Located<int>? CarerAge, Located<string>? Place, Seq<Located<string>> Cohorts, Seq<Located<string>> Languages);

/// <summary>What must be true for the family: a service, or any of some levels.</summary>
public sealed record Claim(
    Located<string>? Service, Seq<Located<string>> Levels, Located<bool>? SelfReferral, Located<string>? Referrer, Located<bool>? Open, Located<Age>? Until);
