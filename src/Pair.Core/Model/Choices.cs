namespace Pair.Core.Model;

#pragma warning disable CS1591 // The words are the field's own; Words says how each is typed and printed.

/// <summary>Whether a pathway is in use.</summary>
public enum PathwayStatus { Draft, Published }

/// <summary>Part of the United Kingdom.</summary>
public enum Nation { England, Scotland, Wales, NorthernIreland }

/// <summary>What kind of body an organisation is.</summary>
public enum OrganisationKind { Nhs, Council, Charity, SocialEnterprise, Company, Education, Other }

/// <summary>What a venue offers to people who need it.</summary>
public enum Accessibility { StepFree, AccessibleToilet, HearingLoop, ChangingPlace, Parking, QuietSpace }

/// <summary>Who may come with the baby.</summary>
public enum Carer { Anyone, Mother, Father, FosterCarer, KinshipCarer }

/// <summary>What a service gives: the first two to families, the rest to staff.</summary>
public enum Offer { Direct, FamilyHelpline, Consultation, Training, Supervision, StaffAdviceLine }

/// <summary>How a service reaches people.</summary>
public enum Delivery { InPerson, Home, Online, Phone, Text }

/// <summary>Whether a service takes families today.</summary>
public enum ServiceStatus { Active, Planned, Paused, Closed }

/// <summary>Whether a family must agree before it is referred.</summary>
public enum Consent { Required, NotRequired }

/// <summary>How soon: which contact or response.</summary>
public enum Urgency { Emergency, Urgent, Routine }

/// <summary>Neutral bands by which level models can be compared, approximately.</summary>
public enum Band { Promotion, Advice, Help, MoreHelp, Risk }

/// <summary>Whom a tool looks at.</summary>
public enum ToolSubject { Infant, Parent, Dyad }

/// <summary>What a tool is for.</summary>
public enum ToolPurpose { RelationshipBuilding, CaseFinding, Assessment, Outcome }

/// <summary>The Framework's five kinds of knowledge (S2).</summary>
public enum EvidenceKind { Lived, Learned, Research, Practice, Guidance }

/// <summary>Whether a referrer is a health professional.</summary>
public enum ReferrerKind { Family, Health, Other }

/// <summary>Which list of groups a cohort comes from.</summary>
public enum CohortKind { Focus, Core20, Plus, Other }
