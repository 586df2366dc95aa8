using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Tests.Cli.Formats;

namespace Pair.Tests.Cli;

public sealed class SummaryTests
{
    private static readonly Paint plain = new(on: false);

    [Fact]
    public void Accepted_findings_are_counted_apart_and_make_no_exit_code()
    {
        var accepted = InventedReport.Whole.Findings.Where(finding => finding.Accepted is not null).ToArray();
        Assert.Equal(new FindingCount(2, 1, 1, 2), InventedReport.Whole.Count);
        Assert.Equal((0, 0), (FindingCount.Of(accepted).Total, FindingCount.Of(accepted).AtLeast(Severity.Info)));
        Assert.Equal("3 files, 2 services: 2 errors, 1 warning, 1 info, 2 accepted. 1 can be fixed with --fix.", Summary.OfCheck(InventedReport.Whole, plain));
        Assert.Equal("OK: 3 files, 2 services, nothing to report, 2 accepted.", Summary.OfCheck(InventedReport.Of(accepted), plain));
        Assert.Equal("OK: 3 files, 2 services, nothing to report.", Summary.OfCheck(InventedReport.Empty, plain));
        Assert.Equal("1 file written: 2 accepted.", Summary.OfBuild(1, FindingCount.Of(accepted), plain));
        Assert.Equal("1 file written.", Summary.OfBuild(1, InventedReport.Empty.Count, plain));
    }
}
