using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>Gathers every text of a pathway that people will read. What ships with the program is not the area's to mend, and is left out.</summary>
internal static class Passages
{
    private const Readers Staff = Readers.Practitioners;
    private const Readers All = Readers.Everyone;
    private const PassageKind Sentence = PassageKind.Sentence;
    private const PassageKind Phrase = PassageKind.Phrase;
    private const PassageKind Name = PassageKind.Name;
    private const PassageKind Title = PassageKind.Title;

    /// <summary>All of them, section by section.</summary>
    public static IReadOnlyList<Passage> Of(Pathway pathway)
    {
        var page = new Page();
        page.About("pathway");
        AddHead(page, pathway);
        AddSafeguarding(page, pathway.Safeguarding);
        AddEntries(page, pathway);
        AddSteps(page, pathway.InformationGathering);
        foreach (var service in pathway.Services) ServicePassages.Add(page, service);
        AddBackground(page, pathway);
        return page.Passages;
    }

    private static void AddHead(Page page, Pathway pathway)
    {
        page.Add(pathway.Title, "title", All, Name);
        page.Add(pathway.Summary, "summary", Staff, Sentence);
        page.Add(pathway.Version, "version", All, Title);
        page.Add(pathway.Term?.Name, "term.name", All, Name);
        page.Add(pathway.Area.Name, "area.name", All, Name);
        page.Add(pathway.Owner?.Role, "owner.role", All, Phrase);
        page.Add(pathway.ApprovedBy?.Role, "approved_by.role", Staff, Phrase);
        page.Add(pathway.Logo?.Alt, "logo.alt", All, Phrase);
        foreach (var level in pathway.Levels.Items)
        {
            page.Add(level.Name, $"levels.{level.Id.Value}.name", All, Name);
            page.Add(level.Summary, $"levels.{level.Id.Value}.summary", All, Sentence);
        }
    }

    private static void AddSafeguarding(Page page, Safeguarding said)
    {
        page.About("safeguarding");
        page.Add(said.ImmediateDanger, "immediate_danger", All, Sentence);
        page.Add(said.Police, "police", All, Sentence);
        foreach (var contact in new[] { said.SocialCare, said.OutOfHours, said.Crisis })
        {
            if (contact is null) continue;
            page.Add(contact.Name, $"{contact.Where.Value}.name", All, Name);
            page.Add(contact.Hours, $"{contact.Where.Value}.hours", All, Phrase);
            for (var i = 0; i < contact.Contacts.Count; i++) page.Add(contact.Contacts[i].Hours, $"{contact.Where.Value}.contacts.{i}.hours", All, Phrase);
        }
    }

    private static void AddEntries(Page page, Pathway pathway)
    {
        foreach (var entry in pathway.Places) page.About($"places.{entry.Id.Value}").Add(entry.Name, "name", All, Name);
        foreach (var entry in pathway.Cohorts) page.About($"cohorts.{entry.Id.Value}").Add(entry.Name, "name", All, Name);
        foreach (var entry in pathway.Organisations)
        {
            page.About($"organisations.{entry.Id.Value}").Add(entry.Name, "name", All, Title);
            page.Add(entry.Number, "number", Staff, Title);
        }
        foreach (var entry in pathway.Locations)
        {
            page.About($"locations.{entry.Id.Value}").Add(entry.Name, "name", All, Title);
            page.Add(entry.Address, "address", All, Title);
            page.Add(entry.Postcode, "postcode", All, Title);
        }
        foreach (var entry in pathway.Referrers) page.About($"referrers.{entry.Id.Value}").Add(entry.Name, "name", Staff, Name);
        foreach (var entry in pathway.Interventions) page.About($"interventions.{entry.Id.Value}").Add(entry.Name, "name", Staff, Name);
        foreach (var entry in pathway.Tools)
        {
            page.About($"tools.{entry.Id.Value}").Add(entry.Name, "name", Staff, Name);
            page.Add(entry.Short, "short", Staff, Title);
            page.Add(entry.Training, "training", Staff, Sentence);
        }
        foreach (var entry in pathway.WaysOfWorking)
        {
            page.About($"ways_of_working.{entry.Id.Value}").Add(entry.Text, "text", Staff, Sentence);
            page.AddAll(entry.CoProducedWith, "co_produced_with", Staff, Phrase);
        }
    }

    private static void AddSteps(Page page, InformationGathering steps)
    {
        page.About("information_gathering.training").Add(steps.Training?.Text, "text", Staff, Sentence);
        AddLinks(page, steps.Training?.Links ?? default);
        page.About("information_gathering.guidance").Add(steps.Guidance?.Text, "text", Staff, Sentence);
        if (steps.Guidance is { } guidance)
        {
            page.AddAll(guidance.Perspectives.Baby, "perspectives.baby", Staff, Sentence);
            page.AddAll(guidance.Perspectives.ParentCarer, "perspectives.parent_carer", Staff, Sentence);
            page.AddAll(guidance.Perspectives.FamilyNetwork, "perspectives.family_network", Staff, Sentence);
            page.AddAll(guidance.Risks.Infant, "risks.infant", Staff, Sentence);
            page.AddAll(guidance.Risks.ParentCarer, "risks.parent_carer", Staff, Sentence);
            page.AddAll(guidance.Risks.Relationship, "risks.relationship", Staff, Sentence);
            AddLinks(page, guidance.Links);
        }
        AddPrompts(page.About("information_gathering.synthesis"), steps.Synthesis);
        AddPrompts(page.About("information_gathering.decision"), steps.Decision);
    }

    private static void AddPrompts(Page page, PromptStep? step)
    {
        page.Add(step?.Text, "text", Staff, Sentence);
        page.AddAll(step?.Prompts ?? default, "prompts", Staff, Sentence);
        AddLinks(page, step?.Links ?? default);
    }

    private static void AddLinks(Page page, Seq<TitledLink> links)
    {
        for (var i = 0; i < links.Count; i++) page.Add(links[i].Title, $"links.{i}.title", Staff, Title);
    }

    private static void AddBackground(Page page, Pathway pathway)
    {
        foreach (var entry in pathway.AlsoNeeded) page.About($"also_needed.{entry.Id.Value}").Add(entry.Title, "title", All, Name);
        foreach (var entry in pathway.Gaps)
        {
            page.About($"gaps.{entry.Id.Value}").Add(entry.Text, "text", Staff, Sentence);
            page.Add(entry.ReportedTo, "reported_to", Staff, Phrase);
        }
        foreach (var entry in pathway.Evidence)
        {
            page.About($"evidence.{entry.Id.Value}").Add(entry.Title, "title", Staff, Title);
            page.Add(entry.Publisher, "publisher", Staff, Title);
        }
        page.About("pathway");
        foreach (var entry in pathway.Glossary) page.Add(entry.Meaning, $"glossary.{entry.Short.Value}", All, Phrase);
        foreach (var entry in pathway.CaseStudies) page.About($"case_studies.{entry.Id.Value}").Add(entry.Story, "story", Staff, PassageKind.Story);
    }

    /// <summary>The texts gathered so far, and what the next ones belong to.</summary>
    internal sealed class Page
    {
        private readonly List<Passage> passages = [];
        private string element = "";

        /// <summary>All so far.</summary>
        public IReadOnlyList<Passage> Passages => passages;

        /// <summary>What the next texts belong to.</summary>
        public Page About(string name)
        {
            element = name;
            return this;
        }

        /// <summary>Adds a text that an author wrote.</summary>
        public void Add(Located<string>? text, string key, Readers readers, PassageKind kind)
        {
            if (text is not null && !Shipped.Holds(text.Where.Source)) passages.Add(new Passage(text, element, key, readers, kind));
        }

        /// <summary>Adds each text of a list.</summary>
        public void AddAll(Seq<Located<string>> texts, string key, Readers readers, PassageKind kind)
        {
            for (var i = 0; i < texts.Count; i++) Add(texts[i], $"{key}.{i}", readers, kind);
        }
    }
}
