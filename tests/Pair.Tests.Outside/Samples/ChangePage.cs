using System.Text;
using Pair.Core.Diffing;
using Pair.Formats.Html.Diff;
using Pair.Tests.Formats.Html.Diff;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>The page of a comparison, in a file of its own; each is made once for all tests.</summary>
public sealed class ChangePage
{
    private static readonly Dictionary<string, Lazy<ChangePage>> all = new()
    {
        ["everything"] = new(() => new(MadeDiff.Everything)),
        ["several"] = new(() => new(MadeDiff.Several)),
        ["many"] = new(() => new(MadeDiff.Many)),
        ["nothing"] = new(() => new(MadeDiff.Nothing)),
        ["long words"] = new(() => new(MadeDiff.Saying(new string('x', 90) + " and words"))),
        ["right to left"] = new(() => new(MadeDiff.Saying("خدمات للأسر في التلال"))),
        ["attack"] = new(() => new(MadeDiff.Saying("</style></title><script>alert(1)</script> \" onload='alert(1)' <img src=x onerror=alert(1)>"))),
    };

    private ChangePage(DiffReport report)
    {
        File = Path.Combine(TemporaryFolder.Kept(), "changes.html");
        System.IO.File.WriteAllText(File, DiffPage.Render(report, "pair 0.1.0"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Every page, by name.</summary>
    public static TheoryData<string> Names => [.. all.Keys];

    /// <summary>A page by its name.</summary>
    public static ChangePage Of(string name) => all[name].Value;

    /// <summary>The page.</summary>
    public string File { get; }
}
