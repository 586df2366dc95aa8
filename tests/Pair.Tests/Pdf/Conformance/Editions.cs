using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>The documents of all samples that are whole pathways: the one place that knows which editions there are.</summary>
internal static class Editions
{
    private const string Practitioner = "practitioner";
    private const string Family = "family";

    /// <summary>Main file and edition of each.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            var folder = Path.Combine(Repository.Root, "samples");
            foreach (var file in Directory.EnumerateFiles(folder, "*.pair.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
                if (Sample.Of(path).Compiled is not { Pathway: not null, Findings: var findings } || findings.Any(finding => finding.Severity == Severity.Error)) continue;
                names.Add(path, Practitioner);
                names.Add(path, Family);
            }

            return names;
        }
    }

    public static Document Of(string path, string edition) => edition switch
    {
        Practitioner => Sample.Of(path).Document,
        Family => Sample.Of(path).Family,
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };
}
