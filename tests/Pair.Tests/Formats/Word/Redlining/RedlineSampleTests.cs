using Pair.Core.Documents;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>What holds of any two documents holds of the samples: beside themselves, and beside the next one, from which nearly all is otherwise.</summary>
public sealed class RedlineSampleTests
{
    private static readonly Dictionary<string, Sample> samples = Sample.Whole.ToDictionary(sample => sample.Path.Split('/')[^1].Split('.')[0]);

    public static TheoryData<string, string> Neighbours
    {
        get
        {
            var names = samples.Keys.ToList();
            var pairs = new TheoryData<string, string>();
            for (var i = 0; i < names.Count; i++)
            {
                pairs.Add(names[i], names[i]);
                pairs.Add(names[i], names[(i + 1) % names.Count]);
            }
            pairs.Add("minimal", "wenbury");
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Either_resolution_says_what_its_build_says(string before, string after)
    {
        foreach (var edition in (Func<Sample, Document>[])[static sample => sample.Document, static sample => sample.Family])
        {
            var redline = RedlinedFile.Check(edition(samples[before]), edition(samples[after]));
            Assert.Equal(before == after, redline.Changes.Count == 0);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_dropped_moved_doubled_or_reworded_either_resolution_says_what_its_build_says(int seed)
    {
        const int cases = 20;
        for (var i = 0; i < cases; i++)
        {
            var chance = new Random(seed * 1000 + i);
            var sample = samples.Values.ElementAt(chance.Next(samples.Count));
            var before = chance.Next(2) == 0 ? sample.Document : sample.Family;
            var mutation = new Mutation(chance);
            var after = mutation.Of(before);
            try
            {
                if (chance.Next(2) == 0) RedlinedFile.Check(before, after);
                else RedlinedFile.Check(after, mutation.Of(before));
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"Case {seed * 1000 + i}, {before.Facts.Stem}, {before.Facts.Edition}", failure);
            }
        }
    }
}
