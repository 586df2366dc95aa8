using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Plain;

internal sealed class UnexplainedAcronym : PathwayRule
{
    public override string Name => "unexplained-acronym";

    public override RuleGroup Group => RuleGroup.Plain;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a short form such as MASH or HV is explained nowhere in the pathway";

    public override string Why =>
        """
        What everybody in one team says is a riddle in the next: the same letters stand for different things in health and in social care, and parents know none of them. The NHS explains a short form where it first stands.
        """;

    public override IReadOnlyList<string> Sources => ["S8"];

    public override string Mend =>
        """
        Put it into the `glossary`, which is printed with the pathway: `glossary: { MASH: Multi-agency safeguarding hub }`. Or write it out where it first stands: "the multi-agency safeguarding hub (MASH)". Best of all, use the plain words.
        Forms that everybody knows, such as NHS, GP and A&E, need nothing, nor do those of the tools and organisations in the pathway.
        """;

    public override string Bad =>
        """
        services:
          front-door:
            name: Children's front door
            provider: littleham-council
            summary: Early help and child protection. Ask the MASH when you are not sure.
            levels: [getting-risk-support]
            referral: { who: [anyone], how: { phone: 01632 960111 } }
        """;

    public override string Good =>
        """
        services:
          front-door:
            name: Children's front door
            provider: littleham-council
            summary: Early help and child protection. Ask the MASH when you are not sure.
            levels: [getting-risk-support]
            referral: { who: [anyone], how: { phone: 01632 960111 } }
        glossary:
          MASH: Multi-agency safeguarding hub, where police, health and social care work together
        """;

    public override void Check(Examination examination)
    {
        HashSet<string>? known = null;
        ShortForms? forms = null;
        // Each form that nothing explains so far, in the order of the source; a null is one that is explained.
        var uses = new Dictionary<string, Use?>(StringComparer.Ordinal);
        var order = new List<Use>();
        foreach (var text in examination.Words)
        {
            // Who checked a service stands in no document.
            if (text.Passage.Kind is PassageKind.Title or PassageKind.Story || text.Passage.Readers == Readers.Nobody || text.Passage.Key == "assured.by") continue;
            for (var i = 0; i < text.Words; i++)
            {
                var word = Candidate(text.Word(i));
                if (!char.IsUpper(word[0]) || !ShortForms.Looks(word)) continue;
                known ??= Known(examination);
                var form = ShortForms.Bare(word).ToString();
                if (IsKnown(known, form)) continue;
                forms ??= new ShortForms(Loud());
                if (forms.IsNone(text, i) || MixedTerm.IsForeign(examination.Pathway, form)) continue;
                if (ShortForms.IsSpeltOut(text, i)) uses[form] = null;
                else if (!uses.TryGetValue(form, out var use)) order.Add(uses[form] = new Use(form, text, i));
                else if (use is not null) use.Again(text, i);
            }
        }
        foreach (var use in order)
            if (uses[use.Form] is not null) examination.Report(Unexplained(use));
    }

    private Finding Unexplained(Use use)
    {
        var meaning = (((YamlMapping)Shipped.WordList("acronyms")["others"]!)[use.Form] as YamlScalar)?.Value;
        return Found($"\"{use.Form}\" is explained nowhere", use.First, "pathway", use.Form) with
        {
            Label = use.Count == 1 ? "only here" : $"first of {use.Count}",
            Help = $"say what it stands for: `glossary: {{ {use.Form}: {(meaning is null ? "…" : Phrases.Capital(meaning))} }}`, or write the words out",
            Related = use.Others.ToSeq(),
        };
    }

    // The word, or of a word such as MASH-led what stands in front.
    private static ReadOnlySpan<char> Candidate(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 1 && !ShortForms.Looks(word) ? word[..hyphen] : word;
    }

    // A form of several parts is known by its parts too: NHS-UK.
    private static bool IsKnown(HashSet<string> known, string form)
    {
        if (known.Contains(form)) return true;
        if (!form.Contains('-', StringComparison.Ordinal)) return false;
        foreach (var part in form.Split('-'))
            if (!known.Contains(part)) return false;
        return true;
    }

    private static HashSet<string> Loud() => new(((YamlScalar)Shipped.WordList("acronyms")["words"]!).Value.Split(' '), StringComparer.Ordinal);

    // What everybody knows, what the pathway explains, and what are names in it.
    private static HashSet<string> Known(Examination examination)
    {
        var pathway = examination.Pathway;
        var list = Shipped.WordList("acronyms");
        var known = new HashSet<string>(((YamlScalar)((YamlMapping)list["everyone"]!)["forms"]!).Value.Split(' '), StringComparer.Ordinal);
        foreach (var form in ((YamlScalar)list["other_rules"]!).Value.Split(' ')) known.Add(form);
        if (pathway.Term?.Short is { } term) known.Add(term.Value);
        foreach (var entry in pathway.Glossary) known.Add(entry.Short.Value);
        foreach (var tool in pathway.Tools) if (tool.Short is { } form) known.Add(form.Value);
        foreach (var level in pathway.Levels.Items) AddNames(known, level.Name.Value);
        foreach (var method in pathway.Interventions) AddNames(known, method.Name.Value);
        foreach (var text in examination.Words)
            if (IsName(text.Passage))
                for (var i = 0; i < text.Words; i++)
                    if (ShortForms.Looks(text.Word(i))) known.Add(ShortForms.Bare(text.Word(i)).ToString());
        return known;
    }

    private static bool IsName(Passage passage) => passage.Kind switch
    {
        PassageKind.Title => passage.Key is "name" or "publisher" || passage.Key.EndsWith("system", StringComparison.Ordinal),
        PassageKind.Name => passage.Key == "area.name" || passage.Element.StartsWith("places.", StringComparison.Ordinal),
        _ => false,
    };

    private static void AddNames(HashSet<string> known, string name)
    {
        foreach (var word in name.Split(' '))
            if (ShortForms.Looks(word)) known.Add(ShortForms.Bare(word).ToString());
    }

    /// <summary>Where a form is used.</summary>
    private sealed class Use(string form, ReadPassage text, int word)
    {
        private const int MostOthers = 3;

        public string Form { get; } = form;

        public Location First { get; } = text.WhereIs(word, word);

        public int Count { get; private set; } = 1;

        public List<RelatedPlace> Others { get; } = [];

        public void Again(ReadPassage other, int at)
        {
            Count++;
            if (Others.Count < MostOthers) Others.Add(new RelatedPlace(other.WhereIs(at, at), "here too"));
        }
    }
}
