using System.Text;
using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Formats.Html.Survey;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>A gap report as a page for a board, in a file of its own; each is made and printed once for all tests.</summary>
public sealed class BoardPage
{
    private static readonly DateOnly day = DateOnly.ParseExact(PairCommandLine.Day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, Lazy<BoardPage>> all = new()
    {
        ["northshire"] = new(() => new([Survey("northshire/northshire.pair.yaml", SurveyFrame.Usual)])),
        ["every axis"] = new(() => new([Survey("overdue/oldbridge.pair.yaml", SurveyFrame.Usual with { By = [.. Enum.GetValues<Axis>()], Cohorts = ["neonatal"] })])),
        ["one column"] = new(() => new([Survey("northshire/northshire.pair.yaml", SurveyFrame.Usual with { By = [Axis.Cohort] })])),
        ["seven columns"] = new(() => new([Survey("northshire/northshire.pair.yaml", SurveyFrame.Usual with { Bands = Bands("pregnancy", "birth", "6w", "3m", "6m", "9m", "12m", "24m") })])),
        ["a column a month"] = new(() => new([Survey("overdue/oldbridge.pair.yaml", SurveyFrame.Usual with { Bands = Bands(["birth", .. Enumerable.Range(1, 24).Select(month => $"{month}m")]) })])),
        ["holes"] = new(() => new([Wordy(Survey("overdue/oldbridge.pair.yaml", SurveyFrame.Usual))])),
        ["several"] = new(() => new([
            Survey("kitchen-sink/kitchen-sink.pair.yaml", SurveyFrame.Usual), Survey("minimal/minimal.pair.yaml", SurveyFrame.Usual),
            Survey("kitchen-sink/own-levels.pair.yaml", SurveyFrame.Usual), Survey("overdue/oldbridge.pair.yaml", SurveyFrame.Usual)])),
        ["nothing"] = new(() => new([])),
    };

    private readonly Lazy<Task<string>> printed;

    private BoardPage(IReadOnlyList<PathwaySurvey> surveys)
    {
        Surveys = surveys;
        var folder = TemporaryFolder.Kept();
        File = Path.Combine(folder, "gaps.html");
        System.IO.File.WriteAllText(File, SurveyPage.Render(surveys, "pair 0.1.0"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        printed = new(() => Chromium.PrintAsync(File, Path.Combine(folder, "gaps.pdf")));
    }

    /// <summary>Every page, by name.</summary>
    public static TheoryData<string> Names => [.. all.Keys];

    /// <summary>Those with a pathway.</summary>
    public static TheoryData<string> OfPathways => [.. all.Keys.Where(name => name != "nothing")];

    /// <summary>A page by its name.</summary>
    public static BoardPage Of(string name) => all[name].Value;

    /// <summary>What it was made of.</summary>
    public IReadOnlyList<PathwaySurvey> Surveys { get; }

    /// <summary>The page.</summary>
    public string File { get; }

    /// <summary>Its printed pages.</summary>
    public Task<string> PrintedAsync() => printed.Value;

    private static PathwaySurvey Survey(string path, SurveyFrame frame)
    {
        var file = Checkout.At("samples", path);
        return Surveyor.Survey(PathwayCompiler.Compile(new Folder(), file, Path.GetDirectoryName(file)!).Pathway!, day, frame, []);
    }

    // Long names and a word without an end.
    private static PathwaySurvey Wordy(PathwaySurvey survey)
    {
        var nowhere = new Location(new SourceText("oldbridge.pair.yaml", ""), default);
        var finding = new Finding("age-hole", Severity.Warning, $"nothing at \"Getting Help\" for fathers and other carers of babies from 12 to 24 months in {new string('x', 90)}", nowhere)
        {
            Label = "listening visits end at 6 months", Help = "widen `ages`, add a service, or say it under `gaps:`", MendedLine = "    ages: pregnancy to 24m # " + new string('y', 90),
            Related = [new RelatedPlace(nowhere, "Dads together ends at 12 months")], Accepted = new AcceptedFor("the team grows in spring", "Early help lead", new DateOnly(2027, 4, 30), true),
        };
        var service = survey.Pathway.Services[0] with { Name = new Located<string>(string.Concat(Enumerable.Repeat("A service with a very long name ", 6)), nowhere) };
        return survey with
        {
            Found = [finding, finding with { Accepted = null }], Twice = [finding], Waiting = [.. survey.Waiting, new WaitingService(service, WaitingReason.Planned)],
            Refusals = [.. survey.Refusals, new Refused(service, new string('z', 90), [])],
        };
    }

    private static Seq<Core.Coverage.Stretch> Bands(params string[] ages) => SurveyFrame.BandsBetween([.. ages.Select(age => Age.Parse(age)!.Value)]);

    private sealed class Folder : Sources
    {
        public override SourceRead Read(string path) => System.IO.File.Exists(path) ? new SourceRead.Bytes(System.IO.File.ReadAllBytes(path)) : new SourceRead.Missing();

        // The samples name files of one folder.
        public override Seq<string> Match(string folder, string pattern) =>
            Directory.GetFiles(Path.Combine(folder, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)).Order(StringComparer.Ordinal).ToSeq();
    }
}
