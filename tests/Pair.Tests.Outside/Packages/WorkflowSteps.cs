namespace Pair.Tests.Outside.Packages;

/// <summary>What an action or a workflow hands to a shell.</summary>
public static class WorkflowSteps
{
    /// <summary>The blocks behind <c>run: |</c>, in their order, without the blanks that they stand behind.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        var steps = new List<string>();
        string? inside = null;
        foreach (var line in File.ReadLines(path))
        {
            if (inside is not null && line.StartsWith(inside, StringComparison.Ordinal)) steps[^1] += line[inside.Length..] + "\n";
            else inside = null;
            if (line.TrimStart() != "run: |") continue;
            inside = new string(' ', line.Length - "run: |".Length + 2);
            steps.Add("");
        }
        return steps;
    }
}
