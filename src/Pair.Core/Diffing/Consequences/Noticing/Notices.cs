using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>Gathers who notices what, so that a reader sees a handful of lines: what is said of the same people in the same words is one line.</summary>
internal sealed class Notices
{
    private const int Most = 4;
    private const int MostBreaking = 12;
    private const int MostNamed = 40;

    private readonly Dictionary<string, Notice> known = new(StringComparer.Ordinal);
    private readonly List<Notice> all = [];

    /// <summary>Takes note.</summary>
    /// <param name="topic">What it is about, worst first.</param>
    /// <param name="kind">How much it means.</param>
    /// <param name="who">Who notices.</param>
    /// <param name="what">What it is to them, with <c>{0}</c> for a name and <c>{1}</c> for how many there are.</param>
    /// <param name="many">The same for several names; null where it is <paramref name="what"/>.</param>
    /// <param name="name">The name.</param>
    /// <param name="elements">What it comes from.</param>
    public void Add(Topic topic, ChangeClass kind, string who, string what, string? many, string name, params IEnumerable<string> elements)
    {
        var key = $"{kind} {topic}\n{who}\n{what}";
        if (!known.TryGetValue(key, out var notice)) all.Add(known[key] = notice = new Notice(all.Count, topic, kind, who, what, many ?? what));
        if (name.Length > 0 && !notice.Names.Contains(name)) notice.Names.Add(name);
        foreach (var element in elements)
            if (!notice.Elements.Contains(element)) notice.Elements.Add(element);
    }

    /// <summary>The lines, worst first; of one topic a few, and then how many more.</summary>
    public Seq<Affected> Told()
    {
        all.Sort(static (one, two) => (one.Kind, one.Topic, one.Number).CompareTo((two.Kind, two.Topic, two.Number)));
        var told = new List<Affected>();
        for (var first = 0; first < all.Count;)
        {
            var end = first;
            while (end < all.Count && all[end].Kind == all[first].Kind && all[end].Topic == all[first].Topic) end++;
            // "1 more" is no shorter than the line; what somebody loses is not hidden behind a number as long as anybody can read it.
            var most = all[first].Kind == ChangeClass.Breaking ? MostBreaking : Most;
            var shown = end - first <= most ? end : first + most - 1;
            for (var i = first; i < shown; i++) told.Add(all[i].Told());
            if (shown < end) told.Add(Rest(all.GetRange(shown, end - shown)));
            first = end;
        }
        return told.ToSeq();
    }

    private static Affected Rest(List<Notice> rest)
    {
        var (names, elements, known) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var notice in rest)
        {
            foreach (var name in notice.Kind == ChangeClass.Breaking ? notice.Subjects : notice.Names)
                if (known.Add(name)) names.Add(name);
            foreach (var element in notice.Elements)
                if (known.Add($"element {element}")) elements.Add(element);
        }
        var what = rest[0].Kind == ChangeClass.Neutral ? "have more" : "have less, or find it otherwise";
        return new Affected($"{rest.Count} more groups of people", names.Count == 0 ? what : $"{what}: {Words.Listed(names, rest[0].Kind == ChangeClass.Breaking ? MostNamed : Words.MostNamed)}", rest[0].Kind) { Elements = elements.ToSeq() };
    }

    private sealed class Notice(int number, Topic topic, ChangeClass kind, string who, string one, string many)
    {
        public int Number => number;

        public Topic Topic => topic;

        public ChangeClass Kind => kind;

        public List<string> Names { get; } = [];

        public List<string> Elements { get; } = [];

        // Where no name is in what is said, the people carry it: "Those who ring Baby massage".
        public List<string> Subjects => one.Contains("{0}", StringComparison.Ordinal) && Topic is not (Topic.Contacts or Topic.Others) ? Names : [who];

        public Affected Told() => new(who, string.Format(null, Names.Count > 1 ? many : one, Words.Listed(Names), Names.Count), kind) { Elements = Elements.ToSeq() };
    }
}

/// <summary>What somebody notices, worst first.</summary>
internal enum Topic
{
    /// <summary>Nobody is there any more.</summary>
    Nobody,

    /// <summary>A number or step for danger or crisis.</summary>
    Safety,

    /// <summary>A service that is gone or narrower.</summary>
    Families,

    /// <summary>A way in that is closed.</summary>
    Routes,

    /// <summary>A number or address that is gone or another.</summary>
    Contacts,

    /// <summary>Something for staff.</summary>
    Staff,

    /// <summary>A language, an interpreter.</summary>
    Languages,

    /// <summary>Anything else.</summary>
    Others,

    /// <summary>Whom a service is for, and whether a family must agree.</summary>
    Referring,
}
