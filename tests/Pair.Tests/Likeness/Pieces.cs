using System.Text;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Tests.Analysis;

namespace Pair.Tests.Likeness;

/// <summary>Pathways of Littleham out of services in a few words.</summary>
internal static class Pieces
{
    private const string Around = """

        pathway: { id: littleham, title: Littleham pathway, area: { name: Littleham }, levels: thrive }
        organisations:
          council: { name: Littleham Borough Council, kind: council }
          health: { name: Littleham Health NHS Trust, kind: nhs }
          rowan: { name: Rowan Valley NHS Trust, kind: nhs }
          first-steps: { name: First Steps Littleham, kind: charity }
          first-steps-2: { name: First steps Littleham, kind: charity }
          home-start: { name: Home-Start Littleham, kind: charity }
          college: { name: Littleham College, kind: education }
        places:
          north: { name: North Littleham }
          south: { name: South Littleham }
          mill: { name: Mill ward, within: north }
        locations:
          mill-hub: { name: Mill Road Family Hub, place: mill }
          quay-hub: { name: Quayside Family Hub, place: south }

        """;

    /// <summary>The pathway with some services: its id, and the rest in the marks of a flow mapping, <c>{ name: Baby massage }</c>.</summary>
    public static Pathway Pathway(IEnumerable<KeyValuePair<string, string>> services)
    {
        var piece = Text(services);
        return RuleBench.Compile(piece).Pathway ?? throw new InvalidOperationException($"{RuleBench.Shown(RuleBench.Findings(piece))}\n{piece}");
    }

    /// <summary>The same as text.</summary>
    public static string Text(IEnumerable<KeyValuePair<string, string>> services)
    {
        var text = new StringBuilder("services:\n");
        foreach (var (id, words) in services) text.Append("  ").Append(id).Append(": ").Append(words).Append('\n');
        return text.Append(Around.TrimStart('\n')).ToString();
    }

    /// <summary>A short entry as the language has it: <c>tel</c> and <c>mail</c> under <c>referral</c>, and what every service needs.</summary>
    public static string Whole(YamlMapping entry)
    {
        var keys = new List<string>();
        var how = new List<string>();
        foreach (var (key, value) in entry.Entries)
        {
            if (key.Value is "tel" or "mail") how.Add($"{(key.Value == "tel" ? "phone" : "email")}: {value.Where.Words}");
            else keys.Add($"{key.Value}: {value.Where.Words}");
        }
        if (how.Count > 0) keys.Add($"referral: {{ how: {{ {string.Join(", ", how)} }} }}");
        if (entry.Find("levels") is null) keys.Add("levels: [getting-advice]");
        if (entry.Find("summary") is null) keys.Add("summary: Help for families.");
        return $"{{ {string.Join(", ", keys)} }}";
    }
}
