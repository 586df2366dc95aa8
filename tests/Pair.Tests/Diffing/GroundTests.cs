using System.Text;
using Pair.Core.Diffing;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Diffing;

/// <summary>Each line of the policy has an edit that gives it, and the way back, which gives its opposite and not it.</summary>
public sealed class GroundTests
{
    private static readonly string Whole = Repository.Text("tests/Pair.Tests/Diffing/whole.pair.yaml");

    // Told by edits that one file cannot have.
    private static readonly string[] Elsewhere = ["pathway-removed", "pathway-added", "levels-changed", "other-changed", "hours-narrower", "hours-wider"];

    [Fact]
    public void Each_edit_and_its_way_back_reads_as_it_was_reviewed()
    {
        var text = new StringBuilder();
        foreach (var edit in GroundEdits.All)
            text.Append($"# {edit.Ground}\n{States.Lines(States.Compare(Whole, Edited(edit)))}# and back\n{States.Lines(States.Compare(Edited(edit), Whole))}\n");
        Snapshot.Verify(text.ToString(), "grounds");
    }

    [Fact]
    public void Each_edit_gives_its_ground_and_the_way_back_its_opposite()
    {
        foreach (var edit in GroundEdits.All)
        {
            var (there, back) = (Grounds(States.Compare(Whole, Edited(edit))), Grounds(States.Compare(Edited(edit), Whole)));
            Assert.True(there.Contains(edit.Ground), $"{edit.Ground} is not among {string.Join(", ", there)}: {edit.To}");
            var opposite = MirrorTests.Opposite(edit.Ground);
            Assert.Contains(opposite, back);
            if (opposite != edit.Ground) Assert.DoesNotContain(edit.Ground, back);
        }
    }

    [Fact]
    public void Every_line_of_the_policy_has_an_edit()
    {
        var known = GroundEdits.All.SelectMany(edit => (string[])[edit.Ground, MirrorTests.Opposite(edit.Ground)]).Concat(Elsewhere).ToHashSet();
        Assert.Subset(known, ChangePolicy.All.Select(ground => ground.Name).ToHashSet());
        Assert.Equal(ChangePolicy.All.Count, ChangePolicy.All.Select(ground => ground.Name).Distinct().Count());
    }

    [Fact]
    public void The_policy_reads_as_it_was_reviewed() =>
        Snapshot.Verify(string.Join('\n', ChangePolicy.All.Select(ground => $"{ground.Class.ToString().ToLowerInvariant(),-8} {ground.Name,-24} {ground.Says}")) + "\n", "policy");

    // Once, "any health professional can now refer" stood under what is better, where before any professional could.
    [Theory]
    [InlineData("who: [self, any-professional]", "who: [self, any-health-professional]", "only families themselves or any health professional can refer now, no longer any professional")]
    [InlineData("who: [self, any-health-professional]", "who: [self, any-professional]", "any professional can now refer")]
    public void A_smaller_group_of_referrers_is_not_told_as_new_ones(string from, string to, string says)
    {
        var before = Whole.Replace("who: [self, any-professional]", from);
        var change = Assert.Single(States.Compare(before, before.Replace(from, to)).Changes);
        Assert.Equal(says, change.Says);
    }

    [Fact]
    public void What_is_written_otherwise_alone_is_no_change() =>
        Assert.All(GroundEdits.Nothing, edit => Assert.Equal($"{edit.Ground}: ", $"{edit.Ground}: {States.Lines(States.Compare(Whole, Edited(edit)))}"));

    [Fact]
    public void A_level_of_an_area_s_own_that_is_otherwise_is_told()
    {
        var own = Repository.Text(Sample.OwnLevels.Path);
        var change = Assert.Single(States.Compare(own, own.Replace("band: [help]", "band: [advice]")).Changes);
        Assert.Equal(("levels-changed", "the level \"Extra help\" is otherwise now (name: Extra help, band: advice)"), (change.Ground.Name, change.Says));
    }

    [Fact]
    public void A_key_that_no_table_knows_is_told()
    {
        var state = States.Of(Whole);
        var root = (YamlMapping)YamlReader.Read(SourceDecoder.Decode("new.pair.yaml", Encoding.UTF8.GetBytes(Whole.Replace("    name: Baby massage\n", "    name: Baby massage\n    mood: calm\n"))).Source).Root!;
        var change = Assert.Single(PathwayDiffer.Compare(state, state with { Root = root }, States.Day).Changes);
        Assert.Equal(("other-changed", "mood", "the mood is new: calm"), (change.Ground.Name, change.Key, change.Says));
    }

    [Theory]
    [InlineData("every day, 7am to 11pm", "every day, 8am to 11pm", "hours-narrower")]
    [InlineData("Monday to Friday, 9am to 5pm", "weekdays, 9am to 5pm", "wording")]
    [InlineData("Tuesdays and Fridays, 10am to noon", "Tuesdays, 10am to 12pm", "hours-narrower")]
    [InlineData("Tuesdays, 10am to 11.30am", "Tuesdays, 10am to 11:45am", "hours-wider")]
    [InlineData("Tuesdays, 10am to 11am", "Wednesdays, 10am to 11am", "hours-changed")]
    [InlineData("Mondays, 9am to 5pm", "Mondays, 9am to 1pm, and by phone", "hours-changed")]
    [InlineData("Mondays, 9am to 5pm", "Mondays, 9am to 1pm in term time", "hours-changed")]
    [InlineData("Nights, 5pm to 9am", "Nights, 6pm to 9am", "hours-changed")]
    public void Hours_are_narrower_only_where_that_is_sure(string before, string after, string ground)
    {
        var (old, young) = (Whole.Replace("hours: term time only", $"hours: {before}"), Whole.Replace("hours: term time only", $"hours: {after}"));
        Assert.Equal(ground, Assert.Single(States.Compare(old, young).Changes).Ground.Name);
        Assert.Equal(MirrorTests.Opposite(ground), Assert.Single(States.Compare(young, old).Changes).Ground.Name);
    }

    [Fact]
    public void A_pathway_that_is_new_or_gone_is_one_change()
    {
        var state = States.Of(Whole);
        var gone = Assert.Single(PathwayDiffer.Compare(state, null, States.Day).Changes);
        Assert.Equal(("pathway", "pathway-removed", ChangeKind.Removed), (gone.Element, gone.Ground.Name, gone.Kind));
        Assert.Equal("pathway-added", Assert.Single(PathwayDiffer.Compare(null, state, States.Day).Changes).Ground.Name);
    }

    [Fact]
    public void A_fingerprint_is_of_what_changed_and_not_of_where_it_stands()
    {
        var edit = GroundEdits.All.First(edit => edit.Ground == "contact-changed");
        var there = Assert.Single(States.Compare(Whole, Edited(edit)).Changes);
        var lower = Assert.Single(PathwayDiffer.Compare(States.Of("# one more line\n" + Whole, "old.pair.yaml"), States.Of("# two\n# more\n" + Edited(edit), "new.pair.yaml"), States.Day).Changes);
        Assert.Equal(there.Fingerprint, lower.Fingerprint);
        Assert.Matches("^[0-9a-f]{16}$", there.Fingerprint);
        Assert.NotEqual(there.Fingerprint, Assert.Single(States.Compare(Edited(edit), Whole).Changes).Fingerprint);
    }

    private static string Edited(GroundEdit edit)
    {
        Assert.Equal(2, Whole.Split(edit.From).Length);
        return Whole.Replace(edit.From, edit.To, StringComparison.Ordinal);
    }

    private static HashSet<string> Grounds(PathwayDiff diff) => diff.Changes.Select(change => change.Ground.Name).ToHashSet();
}
