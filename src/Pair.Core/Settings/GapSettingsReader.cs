using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>Reads what <c>pair.yaml</c> says about the gap report. The schema has spoken before; here it is about the order of ages.</summary>
public static class GapSettingsReader
{
    /// <summary>The settings under <c>gaps</c>; ages that cannot be are found and left out, and the usual ones are counted.</summary>
    internal static GapSettings Read(YamlMapping? gaps, List<Finding> findings)
    {
        var ages = WorkspaceReader.Texts(gaps?["ages"]);
        return new GapSettings(AreInOrder(ages, findings) ? ages : default, WorkspaceReader.Texts(gaps?["cohorts"]));
    }

    /// <summary>The groups that no pathway of the workspace knows.</summary>
    /// <param name="settings">What <c>pair.yaml</c> says.</param>
    /// <param name="known">Ids of the groups that its pathways know, in the order they were met.</param>
    public static IEnumerable<Finding> UnknownCohorts(GapSettings settings, IReadOnlyCollection<string> known)
    {
        for (var i = 0; i < settings.Cohorts.Count; i++)
        {
            var cohort = settings.Cohorts[i];
            if (known.Contains(cohort.Value)) continue;
            var meant = Nearest.To(cohort.Value, known);
            yield return new Finding("unknown-reference", Severity.Error, $"\"{Sentence.Short(cohort.Value)}\" is not the id of any group of families", cohort.Where)
            {
                Help = meant is null ? "use the id of a group under `cohorts:` of a pathway, or one that comes with the language, such as neonatal" : $"did you mean \"{meant}\"?",
                Label = "nothing is defined by this id",
                Pointer = $"/gaps/cohorts/{i}",
            };
        }
    }

    private static bool AreInOrder(Seq<Located<string>> ages, List<Finding> findings)
    {
        for (var i = 0; i < ages.Count; i++)
        {
            // The schema has asked for ages.
            if (Age.Parse(ages[i].Value) is not { } age) return false;
            if (age < Age.Pregnancy || age > Age.Parse("24m"))
            {
                findings.Add(Wrong($"\"{ages[i].Value}\" is outside what the gap report looks at: pregnancy to 24 months", ages[i], i, "take it out"));
                return false;
            }
            if (i > 0 && age <= Age.Parse(ages[i - 1].Value))
            {
                findings.Add(Wrong($"\"{ages[i].Value}\" does not come after \"{ages[i - 1].Value}\"", ages[i], i, "write the ages in order: `ages: [pregnancy, birth, 3m, 12m, 24m]`"));
                return false;
            }
        }
        return true;
    }

    private static Finding Wrong(string message, Located<string> age, int place, string help) =>
        new("age-order", Severity.Error, message, age.Where) { Help = help, Pointer = $"/gaps/ages/{place}" };
}
