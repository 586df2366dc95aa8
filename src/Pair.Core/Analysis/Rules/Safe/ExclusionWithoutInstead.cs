using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class ExclusionWithoutInstead : PathwayRule
{
    public override string Name => "exclusion-without-instead";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a service says whom it does not take, and not where they can turn";

    public override string Why =>
        """
        Services have good reasons for saying whom they do not take. For the family it is a closed door, often after it has found the courage to knock. Whoever closes one must name the next, or the family is lost between two services that each thought of the other.
        """;

    public override IReadOnlyList<string> Sources => ["S48", "S99", "own"];

    public override string Mend =>
        """
        Ask the service where it sends these families, and write it as `instead: […]` behind the exclusion: ids of services, topics of `also_needed`, or `social-care`, `out-of-hours` and `crisis`.
        Help outside the pathway, such as another area's team, may stand in the sentence, with its number or a link.
        Where nobody takes them, that is a gap: write it under `gaps:`, and name the nearest help as `instead`.
        """;

    public override string Bad =>
        """
        services:
          perinatal-team:
            name: Perinatal mental health team
            provider: littleham-health
            summary: Psychiatry and psychology for serious illness.
            levels: [getting-more-help]
            exclusions:
              - { text: Fathers as patients, carers: [father] }
        """;

    public override string Good =>
        """
        services:
          perinatal-team:
            name: Perinatal mental health team
            provider: littleham-health
            summary: Psychiatry and psychology for serious illness.
            levels: [getting-more-help]
            exclusions:
              - { text: Fathers as patients, carers: [father], instead: [parental-mental-health] }
        """;

    private static readonly string[] Sending =
    [
        "refer to", "refer them to", "referred to", "signpost to", "signposted to", "please contact", "contact the", "contact your", "please see", "(see ", "speak to", "ask your", "ask the",
        "are offered", "seen by", "instead",
    ];

    public override void Check(Examination examination)
    {
        foreach (var service in examination.Pathway.Services)
        {
            if (service.IsClosed) continue;
            foreach (var exclusion in service.Exclusions)
            {
                if (NamesAnother(exclusion, service) || TellsItself(exclusion.Text.Value)) continue;
                examination.Report(Found($"\"{service.Name.Value}\" excludes \"{Sentence.Short(exclusion.Text.Value)}\" and does not say where they can turn", exclusion.Text.Where, $"services.{service.Id.Value}", Facts(exclusion)) with
                {
                    Label = exclusion.Instead.IsEmpty ? "no `instead` here" : "`instead` names the service itself",
                    Help = "add `instead: […]` with who takes them: a service, a topic of `also_needed`, `social-care`, `out-of-hours` or `crisis`",
                });
            }
        }
    }

    private static bool NamesAnother(Exclusion exclusion, Service service)
    {
        foreach (var instead in exclusion.Instead)
            if (instead.Value != service.Id.Value) return true;
        return false;
    }

    // A link, a number or words that send somewhere are somewhere to turn.
    private static bool TellsItself(string text)
    {
        const int phone = 10;
        if (text.Contains("](", StringComparison.Ordinal) || text.Contains("999", StringComparison.Ordinal) || text.Contains("111", StringComparison.Ordinal)) return true;
        foreach (var words in Sending)
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        var digits = 0;
        foreach (var sign in text)
            if (char.IsAsciiDigit(sign)) digits++;
        return digits >= phone;
    }

    // Whom it is about; where only the sentence says so, its first words.
    private static string[] Facts(Exclusion exclusion)
    {
        var facts = new List<string>();
        foreach (var cohort in exclusion.Cohorts) facts.Add(cohort.Value);
        foreach (var carer in exclusion.Carers) facts.Add(carer.Where.Words);
        if (exclusion.Ages is { } ages) facts.Add(ages.Where.Words);
        if (facts.Count == 0) facts.Add(FirstWords(exclusion.Text.Value));
        return [.. facts];
    }

    private static string FirstWords(string text)
    {
        const int most = 3;
        var words = text.Split((char[]?)null, most + 1, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words, 0, Math.Min(words.Length, most));
    }
}
