using Pair.Core.Analysis.Prose;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>Under what circumstances a pathway is judged.</summary>
/// <param name="AsOf">The day that dates are judged on.</param>
/// <param name="Grace">Days that a rule waits after a date, by its name; those with none are left out.</param>
public sealed record Circumstances(DateOnly AsOf, IReadOnlyDictionary<string, int> Grace)
{
    /// <summary>Whether other pathways may read the same parts: what is said of these is then said of the workspace.</summary>
    public bool SharesParts { get; init; }

    /// <summary>Ids of the groups of families that the workspace wants looked after (<c>gaps: cohorts:</c>); empty for the shipped focus groups.</summary>
    public Seq<string> FocusCohorts { get; init; }

    /// <summary>What a base says and this pathway does not have, because something was taken away.</summary>
    public Seq<TakenOut> TakenOut { get; init; }

    private static readonly HashSet<string> None = [];

    /// <summary>Names of the rules that are off by default and that somebody asks for.</summary>
    public IReadOnlySet<string> Awake { get; init; } = None;

    /// <summary>Whether a rule is run.</summary>
    public bool Runs(Rule rule) => !rule.IsOffByDefault || Awake.Contains(rule.Name);
}

/// <summary>Something of a base that a pathway does not have.</summary>
/// <param name="Path">Its keys, parted by dots.</param>
/// <param name="Said">Where the base says it.</param>
/// <param name="Because">The words that took it away: a <c>null</c>, or the <c>place</c> of the area.</param>
public sealed record TakenOut(string Path, Location Said, Location Because);

/// <summary>One pathway under examination: what every rule looks at, and where it reports.</summary>
/// <param name="root">The united tree that the pathway was bound from, for the places of what is not there.</param>
/// <param name="pathway">The pathway.</param>
/// <param name="circumstances">The day, and what the workspace wants.</param>
public sealed class Examination(YamlMapping root, Pathway pathway, Circumstances circumstances)
{
    private readonly List<Finding> findings = [];
    private IReadOnlyList<Passage>? passages;
    private IReadOnlyList<ReadPassage>? words;
    private IReadOnlyList<ContactDetail>? contacts;
    private CoverageMap? coverage;
    private IReadOnlyList<Hole>? holes;
    private AlikeServices? alike;

    /// <summary>The pathway.</summary>
    public Pathway Pathway { get; } = pathway;

    /// <summary>The day, and what the workspace wants.</summary>
    public Circumstances Circumstances { get; } = circumstances;

    /// <summary>The day that dates are judged on.</summary>
    public DateOnly AsOf => Circumstances.AsOf;

    /// <summary>Every text that people will read, in the order of the source.</summary>
    public IReadOnlyList<Passage> Passages => passages ??= Prose.Passages.Of(Pathway);

    /// <summary>The same texts with their words and sentences found, once for all rules.</summary>
    public IReadOnlyList<ReadPassage> Words => words ??= WordReader.Read(Passages);

    /// <summary>Every number and address by which something is reached, in the order of the source.</summary>
    public IReadOnlyList<ContactDetail> Contacts => contacts ??= ContactDetails.Of(Pathway);

    /// <summary>Who is there for whom on the day.</summary>
    public CoverageMap Coverage => coverage ??= new CoverageMap(Pathway, AsOf);

    /// <summary>What is left of it: families for whom nothing is there, and no gap is declared.</summary>
    public IReadOnlyList<Hole> Holes => holes ??= Pair.Core.Coverage.Holes.Of(Coverage);

    /// <summary>Services that may be one, found once for all rules.</summary>
    public AlikeServices Alike => alike ??= AlikeServices.Of(Pathway);

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Days that a rule waits after a date.</summary>
    public int GraceOf(Rule rule) => Circumstances.Grace.TryGetValue(rule.Name, out var days) ? days : 0;

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding) => findings.Add(finding with { Pathway = Pathway.Id.Value });

    /// <summary>Whether a section, which a part cannot hold, stands in a base alone, and the pathway's own file has none.</summary>
    public bool IsOfBase(string section) =>
        root.Find(section) is { } its && root.Find("pathway") is { } own && its.Key.Where.Source != own.Key.Where.Source;

    /// <summary>What was taken out of a base at some keys, the last of it; null for nothing.</summary>
    public TakenOut? TakenOutAt(string path)
    {
        TakenOut? last = null;
        foreach (var one in Circumstances.TakenOut)
            if (one.Path == path) last = one;
        return last;
    }

    /// <summary>
    /// Where a key stands, for what is wrong with it as a whole or missing under it: <c>Place("safeguarding", "crisis")</c>. Where it is not
    /// there, the last key above it that is; at least <c>pathway</c>.
    /// </summary>
    public Location Place(params ReadOnlySpan<string> keys)
    {
        YamlNode? at = root;
        YamlEntry? last = null;
        foreach (var key in keys)
        {
            if ((at as YamlMapping)?.Find(key) is not { } entry) break;
            (last, at) = (entry, entry.Value);
        }
        return (last ?? root.Find("pathway") ?? root.Entries[0]).Key.Where;
    }
}
