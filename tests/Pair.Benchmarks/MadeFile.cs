using System.Text;
using Pair.Core.Text;

namespace Pair.Benchmarks;

/// <summary>A pathway of any number of services, in memory.</summary>
internal sealed class MadeFile(byte[] bytes) : Sources
{
    /// <summary>The path of the one file.</summary>
    public const string Path = "made.pair.yaml";

    /// <summary>Makes a file.</summary>
    /// <param name="services">How many services.</param>
    /// <param name="change">What is changed in its text; null for nothing.</param>
    public static MadeFile Of(int services, Func<string, string>? change = null)
    {
        var text = new StringBuilder("""
            pair: 1
            pathway: { id: made, title: Made, area: { name: Made }, levels: thrive }
            organisations:
              trust: { name: Trust }
            services:

            """);
        for (var i = 0; i < services; i++)
            text.Append($$"""
                  service-{{i}}:
                    name: Service {{i}}
                    provider: trust
                    summary: A five-week group where parents learn gentle touch and their baby's cues, number {{i}}.
                    levels: [thriving, getting-advice]
                    ages: 6w to 9m
                    carers: [anyone]
                    referral:
                      who: [self, any-professional]
                      how: { phone: 01632 960111 }
                    assured: { date: 2026-04-02, by: Manager }

                """);
        return new MadeFile(Encoding.UTF8.GetBytes(change is null ? text.ToString() : change(text.ToString())));
    }

    /// <inheritdoc/>
    public override SourceRead Read(string path) => path == Path ? new SourceRead.Bytes(bytes) : new SourceRead.Missing();

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) => default;
}
