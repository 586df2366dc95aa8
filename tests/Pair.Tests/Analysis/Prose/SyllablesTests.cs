using Pair.Core.Analysis.Prose;

namespace Pair.Tests.Analysis.Prose;

public sealed class SyllablesTests
{
    // Counted by ear.
    private const string Heard = """
        1 a the you your help helps helped weeks move moved hope hopes home these through when baby's=2 groups feel school friend caught worked changed touch through sleep
        1 night strength we'll it's comes voice
        2 baby mother father parent health visit wanted needed people little table tables houses changes feeling over after being doing going massage gentle quiet diet
        2 garden nursery=3 support trained=1 learning asking money safer crying playing early mothers seeing washes watches circle circled welcome station social special
        3 family=3 families=3 emotion supported different=3 together whatever carefully parental=3 emotional=4 difficult visiting recover idea create=2 creative violence
        3 seriously=4 hospital several=3 important understand confidence=3 library=3 video=3 radio=3 area=3 depression beginning animal
        4 relationship=4 community psychology=4 information difficulty=4 support=2 material intervention psychiatrist=4 pregnancy=3 development professional=4 activity experience=4
        5 multidisciplinary=7 university individual=5 communication electricity=5 opportunity
        """;

    [Fact]
    public void Nine_words_of_ten_have_the_syllables_that_one_hears()
    {
        var (right, wrong) = (0, new List<string>());
        foreach (var line in Heard.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Skip(1))
            {
                var parts = word.Split('=');
                var heard = int.Parse(parts.Length > 1 ? parts[1] : words[0], System.Globalization.CultureInfo.InvariantCulture);
                if (Syllables.Of(parts[0]) == heard) right++;
                else wrong.Add($"{parts[0]} {Syllables.Of(parts[0])}");
            }
        }
        Assert.True(right >= 9 * wrong.Count, string.Join(", ", wrong));
    }

    [Fact]
    public void Parts_of_a_word_are_counted_one_by_one() => Assert.Equal((3, 1, 1), (Syllables.Of("six-weekly"), Syllables.Of("x"), Syllables.Of("--")));
}
