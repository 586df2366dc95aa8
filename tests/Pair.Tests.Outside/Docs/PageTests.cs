using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Docs;

/// <summary>Pages for users, typed: each command that they show is run, and what they show behind it must be what a person sees at a terminal.</summary>
public sealed class PageTests
{
    private const string Readme = "README.md";

    /// <summary>Every page that says on which day it was typed.</summary>
    public static TheoryData<string> Pages =>
        [.. Found().Where(IsTyped)];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_what_a_person_sees(string page)
    {
        Programs.Need("git");
        var file = Checkout.At(page.Split('/'));
        var received = Path.ChangeExtension(file, ".received.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        using var session = new Session(TypedPage.Day(text)!.Value, inRepository: page == Readme);
        var again = TypedPage.Again(text, session);
        if (again == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, again);
        Assert.Fail($"{page} shows something else than the program{Difference(text.Split('\n'), again.Split('\n'))}\nIf it is better: mv '{received}' '{file}'");
    }

    [Fact]
    public void The_tutorial_the_guides_and_the_README_are_typed() =>
        Assert.Equal([Readme, .. new[] { "first-pathway", "gap-analysis", "many-areas", "pull-requests", "word-template", "writing" }.Select(page => $"src/docs/{page}.md")], Found().Where(IsTyped));

    private static bool IsTyped(string page) => TypedPage.Day(File.ReadAllText(Checkout.At(page.Split('/')))) is not null;

    private static IEnumerable<string> Found() =>
        Directory.EnumerateFiles(Checkout.At("src", "docs"), "*.md").Select(file => "src/docs/" + Path.GetFileName(file))
            .Where(page => !page.EndsWith(".received.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Prepend(Readme);

    private static string Difference(string[] before, string[] now)
    {
        var line = 0;
        while (line < before.Length && line < now.Length && before[line] == now[line]) line++;
        return $" in line {line + 1}.\n- {before.ElementAtOrDefault(line) ?? "(the end)"}\n+ {now.ElementAtOrDefault(line) ?? "(the end)"}";
    }
}
