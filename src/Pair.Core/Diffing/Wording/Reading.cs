namespace Pair.Core.Diffing.Wording;

/// <summary>What a value is, and so how it reads on paper.</summary>
internal enum Reading
{
    Text, Address, Level, Place, Cohort, Carer, Offer, Delivery, Accessibility, Language, Referrer, Organisation, Service, Step, Venue, Method, Tool, Source, Age, Ages, Day, Flag, Choice, Band,
}
