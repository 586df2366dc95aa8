using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

public sealed class BannerTests
{
    private const string Draft = "This is a draft. It is not agreed for use with families.";
    private const string Overdue = "The review of this pathway is overdue: it was due on 1 May 2027. Check numbers and facts before you use them.";

    [Fact]
    public void A_draft_says_so_in_a_banner_and_at_the_foot_of_every_page()
    {
        var pathway = Written.About("status: draft");
        Assert.Equal([Draft], Notices(pathway, new DateOnly(2026, 6, 1)));
        Assert.EndsWith(", draft", PractitionerEdition.Publish(pathway, new DateOnly(2026, 6, 1)).Facts.Foot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: published")]
    [InlineData("version: 1")]
    public void What_is_published_or_says_nothing_has_no_banner(string keys) => Assert.Empty(Notices(Written.About(keys), new DateOnly(2026, 6, 1)));

    [Fact]
    public void A_review_is_overdue_from_the_day_after_it_was_due()
    {
        var pathway = Written.About("next_review: 2027-05-01");
        Assert.Empty(Notices(pathway, new DateOnly(2027, 5, 1)));
        Assert.Equal([Overdue], Notices(pathway, new DateOnly(2027, 5, 2)));
        Assert.EndsWith(", review overdue", PractitionerEdition.Publish(pathway, new DateOnly(2027, 5, 2)).Facts.Foot, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_banners_stand_between_the_title_and_safeguarding()
    {
        var blocks = PractitionerEdition.Publish(Written.About("status: draft, next_review: 2020-01-01"), new DateOnly(2026, 6, 1)).Blocks;
        Assert.Equal(["Masthead", "Paragraph", "Paragraph", "Alert"], blocks.Take(4).Select(block => block.GetType().Name));
    }

    private static IEnumerable<string> Notices(Pathway pathway, DateOnly asOf) => PractitionerEdition.Publish(pathway, asOf).Blocks
        .OfType<Block.Paragraph>().Where(block => block.Role == ParagraphRole.Notice).Select(block => DocumentText.Of(block.Content));
}
