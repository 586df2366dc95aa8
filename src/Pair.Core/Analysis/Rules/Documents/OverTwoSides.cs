using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class OverTwoSides : Rule
{
    public override string Name => "over-two-sides";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Info;

    public override string Says => "the practitioner edition is longer than two sides of A4; names the entries that cost most";

    public override string Why =>
        """
        People who work with families keep the pathway on a wall or in a folder: one sheet, both sides. What does not fit is never set smaller than 9 pt, it goes on to a third side, and fewer people read that.
        A row is as high as its highest cell, so the finding names the words that make a row high, and how many millimetres the row is shorter without them. Where services are so many that two lines each fill more than two sides, it says so: then no shorter words help, and nothing is wrong.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Begin with what is named first. Say in `summary:` what the service does in one short sentence. Put times and details on the page that `url:` names. Leave `qr: true` out where the link will do. Numbers, risks and whom a service sends elsewhere are never named here: they stay.
        `pair build` says each time how long the edition has become. If your area needs more than two sides, accept the finding.
        """;

    public override string Bad =>
        """
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: >-
              Stay and play is a warm and friendly group for you and your baby, with toys and books and songs, and with workers who have time for you and
              who know what else there is near you. You can come each week or now and then, you can come late or leave early, and you need not book. We
              have tea, coffee and toast, room for buggies, a place to change and to feed your baby, and toys for older brothers and sisters too. In the
              last half hour we sing together and read a book. Once a month a health visitor comes to weigh babies and to answer questions, and once a
              month a speech worker shows games that babies love. In summer we meet in the park when it is dry. Many parents tell us that they came for
              the toys and stayed for the friends whom they made. Dads, grandparents and foster carers come as well, and we are glad of each of them. If
              you are shy, ring us first: one of us will wait for you at the door, and sit with you until you have met somebody. We speak English and
              Urdu in the group, and we can book an interpreter if you tell us a week before. There are steps at the front door and a ramp at the side.
            levels: [thriving]
          # and 20 more services of two lines each
        """;

    public override string Good =>
        """
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby. Come as often as you like.
            url: https://firststeps.example/stay-and-play
            levels: [thriving]
          # and 20 more services of two lines each
        """;
}
