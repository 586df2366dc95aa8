using System.Text;
using Pair.Core.Diffing;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Diffing.Edits;

/// <summary>What each of the ten edits of Northshire changes and means, as people reviewed it: facts as plain text, whatever form a report gives them.</summary>
public sealed class EditSnapshotTests
{
    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void An_edit_is_told_as_it_was_reviewed(string name)
    {
        var edit = NorthshireEdits.Of(name);
        Snapshot.Verify($"{edit.Title}\n\n{Text(Of(edit))}", name);
    }

    [Fact]
    public void Nothing_is_told_of_a_pathway_that_is_only_written_otherwise() => Assert.True(Of(NorthshireEdits.Of("09")).IsEmpty);

    private static PathwayDiff Of(NorthshireEdit edit) =>
        PathwayDiffer.Compare(SampleState.Of(NorthshireEdits.Before(), NorthshireEdits.Main, NorthshireEdits.Workspace), SampleState.Of(NorthshireEdits.Apply(edit), NorthshireEdits.Main, NorthshireEdits.Workspace), Sample.AsOf);

    internal static string Text(PathwayDiff diff)
    {
        var text = new StringBuilder();
        Add("Who notices", diff.Consequence.Affected.Select(affected => $"{affected.Class}: {affected.Who} {affected.What} [{string.Join(' ', affected.Elements)}]"));
        Add("Nobody there any more", diff.Consequence.Lost.Select(cell => $"{cell.Says} [{string.Join(' ', cell.Services.Select(service => service.Id.Value))}]"));
        Add("Somebody there now", diff.Consequence.Gained.Select(cell => $"{cell.Says} [{string.Join(' ', cell.Services.Select(service => service.Id.Value))}]"));
        Add("New findings", diff.Consequence.New.Select(finding => $"{finding.Rule}: {finding.Message}"));
        Add("Gone findings", diff.Consequence.Gone.Select(finding => $"{finding.Rule}: {finding.Message}"));
        foreach (var kind in Enum.GetValues<ChangeClass>())
            Add(kind.ToString(), diff.Changes.Where(change => change.Class == kind).Select(Line));
        return text.ToString();

        void Add(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count > 0) text.Append(heading).Append('\n').AppendJoin("", all.Select(line => $"- {line}\n")).Append('\n');
        }
    }

    private static string Line(Change change) =>
        $"{change.Entry}: {change.Says} ({change.Ground.Name}; {change.Element} {change.Key}{(change.Was is null ? "" : $", was {change.Was}")}) -{string.Join(" | ", change.Before)} +{string.Join(" | ", change.After)}";
}
