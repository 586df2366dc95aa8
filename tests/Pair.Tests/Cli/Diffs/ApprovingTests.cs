using Pair.Cli;
using Pair.Cli.Comparing;
using Pair.Cli.Files;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;

namespace Pair.Tests.Cli.Diffs;

/// <summary>Approvals on a disk: written whole beside the workspace, found again, and refused where they would help nobody.</summary>
public sealed class ApprovingTests : IDisposable
{
    private static readonly DateOnly day = new(2026, 6, 1);
    private static readonly Change breaking = InventedDiff.Change(InventedDiff.AgesNarrower, "until 12 months", ["22m"], ["12m"], 1);
    private static readonly Change neutral = InventedDiff.Change(InventedDiff.Reworded, "other words", ["a"], ["b"], 4);
    private static readonly DiffReport report = InventedDiff.Of(InventedDiff.Changed(breaking, neutral));

    private readonly string folder = Directory.CreateTempSubdirectory("pair-").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };

    private World World => new() { Input = Stream.Null, Output = output, Error = TextWriter.Null, Today = () => day, Folder = folder };

    private string File => Path.Combine(folder, "areas", ApprovalFile.Name);

    [Fact]
    public void What_is_approved_is_written_and_counts()
    {
        Write([breaking.Fingerprint[..6].ToUpperInvariant(), breaking.Fingerprint]);
        Assert.Equal($"areas/{ApprovalFile.Name} written: 1 change approved.\nSave it together with the change: an approval counts once.\n", output.ToString());
        var applied = ApprovingSide.Apply(report, Side("elsewhere"), Side("areas"));
        Assert.Empty(applied.Findings);
        Assert.Equal(new Approval("Agreed by the board", "Infant mental health lead") { Date = day }, applied.Report.Pathways[0].Changes[0].Approved);
    }

    [Fact]
    public void Two_pathways_that_lie_beside_each_other_spend_nothing()
    {
        Write([breaking.Fingerprint]);
        Assert.Equal(1, ApprovingSide.Apply(report, Side("areas"), Side("areas")).Report.Approved);
        Directory.CreateDirectory(Path.Combine(folder, "copy"));
        System.IO.File.Copy(File, Path.Combine(folder, "copy", ApprovalFile.Name));
        Assert.Equal(0, ApprovingSide.Apply(report, Side("copy"), Side("areas")).Report.Approved);
    }

    [Fact]
    public void A_second_approval_is_added_and_a_byte_order_mark_stays()
    {
        Directory.CreateDirectory(Path.Combine(folder, "areas"));
        var before = "\uFEFFpair: 1\r\n# ours\r\napprovals:\r\n  - { fingerprint: \"0123456789abcdef\", reason: r, by: b }\r\n";
        System.IO.File.WriteAllText(File, before);
        Write([breaking.Fingerprint]);
        Assert.StartsWith(before, System.Text.Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(File)), StringComparison.Ordinal);
        Assert.Equal(2, Side("areas").Files[0].Read.Entries!.Value.Count);
    }

    [Fact]
    public void Where_a_file_cannot_be_understood_nothing_is_approved_and_nothing_written()
    {
        Write([breaking.Fingerprint]);
        Directory.CreateDirectory(Path.Combine(folder, "broken"));
        System.IO.File.WriteAllText(Path.Combine(folder, "broken", ApprovalFile.Name), "pair: 1\napprovals: [{ reason: x }]\n");
        var applied = ApprovingSide.Apply(report, Side("broken"), Side("areas"));
        Assert.Equal(0, applied.Report.Approved);
        Assert.Contains(applied.Findings, finding => finding.Severity == Severity.Error);
        System.IO.File.WriteAllText(File, "pair: 1\napprovals: [{ reason: x }]\n");
        Assert.Equal(2, Refused(new ApprovingChoices([breaking.Fingerprint], "Agreed", "Lead")).Code);
        Assert.Equal("pair: 1\napprovals: [{ reason: x }]\n", System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("9e377", "Agreed", "Lead", "\"9e377\" is no fingerprint: give 6 or more of its 16 digits, 0 to 9 and a to f")]
    [InlineData("no-digits", "Agreed", "Lead", "\"no-digits\" is no fingerprint: give 6 or more of its 16 digits, 0 to 9 and a to f")]
    [InlineData("000000", "Agreed", "Lead", "no change has a fingerprint that begins with 000000")]
    [InlineData(null, null, "Lead", "--approve needs --reason: why the change is meant")]
    [InlineData(null, "Agreed", " ", "--approve needs --by: which role decided")]
    [InlineData(null, "Agreed", "jane.smith@littleham.example", "--by holds a mailbox or a number of a person, and the file keeps it for good: a role is enough, such as \"Infant mental health lead\"")]
    public void What_cannot_be_approved_is_said_in_one_line(string? fingerprint, string? reason, string? by, string message)
    {
        Assert.Equal(message, Refused(new ApprovingChoices([fingerprint ?? breaking.Fingerprint], reason, by)).Message);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_change_by_which_nobody_loses_needs_none_and_one_that_is_approved_no_second()
    {
        Assert.Equal("Listening Visits: other words: this change needs no approval, because nobody loses by it", Refused(new ApprovingChoices([neutral.Fingerprint], "Agreed", "Lead")).Message);
        Write([breaking.Fingerprint]);
        var applied = ApprovingSide.Apply(report, Side("elsewhere"), Side("areas")).Report;
        Assert.Equal("Listening Visits: until 12 months: this change is approved already", Refused(new ApprovingChoices([breaking.Fingerprint], "Agreed", "Lead"), applied).Message);
    }

    public void Dispose()
    {
        output.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Write(IReadOnlyList<string> fingerprints) =>
        Approving.Write(report, new ApprovingChoices(fingerprints, "Agreed by the board", "Infant mental health lead"), day, _ => "areas", World);

    private Stop Refused(ApprovingChoices choices, DiffReport? approved = null) => Assert.Throws<Stop>(() => Approving.Write(approved ?? report, choices, day, _ => "areas", World));

    private ApprovingSide Side(string of) => ApprovingSide.Read(new DiskSources(World), [of], World);
}
