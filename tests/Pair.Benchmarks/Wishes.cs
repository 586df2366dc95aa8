using Pair.Core.Analysis;
using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Formats.Word.Templates;

namespace Pair.Benchmarks;

/// <summary>What may be asked of a Word file beyond the document.</summary>
internal static class Wishes
{
    // Two years on, reviews are overdue and assurances old, so that a pathway in good order has findings too.
    private static readonly DateOnly later = new(2028, 11, 2);

    /// <summary>The starter, as people get it.</summary>
    public static WordWishes InTemplate(Edition edition) =>
        new() { Template = TemplateRead.Open("starter.docx", StarterTemplate.Write(edition)).Template ?? throw new InvalidOperationException("the starter is refused") };

    /// <summary>All that is found two years on, as comments.</summary>
    /// <param name="services">As <see cref="RenderBenchmarks.Services"/> has it.</param>
    public static WordWishes WithComments(int services)
    {
        var compilation = RenderBenchmarks.Compilation(services);
        return new() { Comments = Examiner.Examine(compilation.Root!, compilation.Pathway!, new Circumstances(later, new Dictionary<string, int>())), CommentsFrom = later };
    }
}
