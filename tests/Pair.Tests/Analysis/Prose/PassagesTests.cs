using Pair.Core.Analysis;
using Pair.Core.Syntax;
using Pair.Tests.Binding;
using Pair.Tests.Samples;

namespace Pair.Tests.Analysis.Prose;

/// <summary>The kitchen-sink samples have every key of the language.</summary>
public sealed class PassagesTests
{
    // Ids, days, ages, figures and words of a list; and what stands in the file alone: the reason of an acceptance.
    private static readonly HashSet<string> NoWords =
    [
        .. "pair include id code language nation principles status kind file place within levels level band ages carers carer_age carer catchment cohorts offers delivery".Split(' '),
        .. "interventions languages who consent use location interpreter instead step_up step_down step_out part_of provider only_for qr plus accessibility subject purpose weeks minimum maximum".Split(' '),
        .. "tools specialists services service evidence organisation date review last_reviewed next_review funded_until until reason baby open referrer self_referral drop_in".Split(' '),
    ];

    [Fact]
    public void Every_value_is_a_passage_or_a_contact_detail_or_known_to_be_neither()
    {
        var left = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sample in (Sample[])[Sample.KitchenSink, Sample.OwnLevels])
        {
            var (root, pathway) = (sample.Compiled.Root!, sample.Compiled.Pathway!);
            var examination = new Examination(root, pathway, new Circumstances(Sample.AsOf, new Dictionary<string, int>()));
            var read = examination.Passages.Select(passage => passage.Text.Where).Concat(examination.Contacts.Select(detail => detail.Text.Where)).ToHashSet();
            foreach (var place in PropertyPlace.Of(root))
                if (Scalars(place.Entry.Value).Any(scalar => !read.Contains(scalar.Where))) left.Add(place.Path);
        }
        // What the term is short for is a passage, and explains it.
        Assert.Equal(["pathway.term.short"], left.Where(path => !NoWords.Contains(path.Split('.')[^1].TrimEnd('[', ']'))));
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode value) => value switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };
}
