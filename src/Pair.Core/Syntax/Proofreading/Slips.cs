using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>
/// The words for each mistake: what is wrong here, and what to type instead. Each is a place with a message, to which a label with help, the line as it
/// should be, and a fix are added as far as they are known.
/// </summary>
internal static partial class Slips
{
    private const string WriteItSo = "write it so:";

    private const string NotShown = "change it where the mark points; the line is too long to be shown";

    public static Slip Conflict(SourceText source, TextSpan mark) =>
        Sure(source, mark, "git has left two versions of these lines: a merge was not finished")
            .Mend("the first version begins here",
                "choose between the lines above ======= and those below it, delete the others, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>", null);

    public static Slip SeveralDocuments(SourceText source, TextSpan at) =>
        Unread(source, at, "`---` begins a second document; a file holds one")
            .Help("delete this line, or move what follows into a file of its own and name it under `include:`");

    public static Slip TooDeep(SourceText source, int at) =>
        new Slip(new Finding("yaml-too-deep", Severity.Error, "things stand inside each other more than 64 deep here", new Location(source, new TextSpan(at, 1))), Certain: true)
            .Help("no pathway nests so deep: look for a bracket too many, or for lines that went ever further to the right");

    // May be no mistake where the parser can read the text.
    private static Slip Guess(SourceText source, TextSpan at, string message) => Place(source, at, message, certain: false);

    private static Slip Sure(SourceText source, TextSpan at, string message) => Place(source, at, message, certain: true);

    private static Slip Place(SourceText source, TextSpan at, string message, bool certain) =>
        new(new Finding("yaml-syntax", Severity.Error, message, new Location(source, at)), certain);

    // Something of YAML that pathways do without.
    private static Slip Unread(SourceText source, TextSpan at, string message) =>
        new(new Finding("yaml-feature", Severity.Error, message, new Location(source, at)), Certain: true);

    private static Slip Help(this Slip slip, string help) => slip with { Finding = slip.Finding with { Help = help } };

    private static Slip Mend(this Slip slip, string? label, string help, string? line) => slip with
    {
        Finding = slip.Finding with { Label = label, Help = line is not null ? help : help == WriteItSo ? NotShown : help.TrimEnd(':'), MendedLine = line },
    };

    private static Slip Fix(this Slip slip, Edit? fix) => fix is null ? slip : slip with { Finding = slip.Finding with { Fix = fix } };

    private static string Cut(SourceText source, TextSpan span) => Sentence.Short(source.Cut(span));

    private static string Sign(char sign) => sign == '`' ? "a backtick" : sign.ToString();
}
