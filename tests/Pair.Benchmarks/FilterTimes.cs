using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pair.Core.Documents;
using Pair.Formats.Html;

namespace Pair.Benchmarks;

/// <summary>How long a browser takes from an answer in the form of the practitioner's page until the list stands as it asks, layout included.</summary>
internal static class FilterTimes
{
    private static readonly int[] sizes = [0, 1_000, 2_000];

    // Each is done, measured and taken back again, so that each begins with the whole list.
    private const string Measuring = """
        addEventListener('load', () => {
          const form = document.querySelector('form.find'), field = name => [...form.elements].find(each => each.name === name);
          const laidOut = () => document.body.getBoundingClientRect().height;
          const timed = act => { laidOut(); const start = performance.now(); act(); laidOut(); return performance.now() - start; };
          const choose = (name, value) => () => { const each = field(name); each.value = value; each.dispatchEvent(new Event('input', { bubbles: true })); };
          const search = words => () => { field('q').value = words; form.requestSubmit(); };
          const second = name => field(name)?.options?.[Math.min(2, field(name).options.length - 1)].value;
          const tick = name => () => { field(name).click(); };
          const asked = [['first search', search('massage'), 1], ['search', search('baby massage'), 15], ['search with an error', search('midwfie'), 15], ['age', choose('age', '6w'), 15], ['place', choose('place', second('place')), 15],
            ['who refers', choose('by', second('by')), 15], ['level', tick('level'), 15]];
          const times = {};
          for (const [name, act, runs] of asked) {
            const all = [];
            for (let run = 0; run < runs; run++) {
              all.push(timed(act));
              form.reset();
            }
            all.sort((a, b) => a - b);
            times[name] = { middle: all[all.length >> 1], most: all[all.length - 1] };
          }
          const told = document.createElement('output');
          told.id = 'times';
          told.textContent = JSON.stringify(times);
          document.body.append(told);
        });
        """;

    /// <summary>Prints a table in Markdown: milliseconds, the middle and the longest of fifteen runs each.</summary>
    public static void Measure()
    {
        Console.WriteLine("| services | KB | " + string.Join(" | ", Of(sizes[0]).Times.Keys) + " |");
        Console.WriteLine("|---|---|" + string.Concat(Enumerable.Repeat("---|", Of(sizes[0]).Times.Count)));
        foreach (var size in sizes)
        {
            var (bytes, times) = Of(size);
            var cells = times.Values.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.GetProperty("middle").GetDouble():0.0} ({time.GetProperty("most").GetDouble():0.0})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {(size == 0 ? "Northshire" : $"{size:N0}")} | {bytes / 1000} | {string.Join(" | ", cells)} |"));
        }
    }

    private static (int Bytes, Dictionary<string, JsonElement> Times) Of(int size)
    {
        var page = HtmlExport.Write(RenderBenchmarks.Publish(RenderBenchmarks.Compiled(size), Edition.Practitioner), []).Bytes;
        var file = Path.Combine(Path.GetTempPath(), $"pair-filter-{size}.html");
        File.WriteAllText(file, WithMeasuring(Encoding.UTF8.GetString(page)));
        try
        {
            var shown = Browse(file);
            const string before = "<output id=\"times\">";
            var start = shown.IndexOf(before, StringComparison.Ordinal) + before.Length;
            if (start < before.Length) throw new InvalidOperationException("the browser measured nothing");
            var times = shown[start..shown.IndexOf("</output>", start, StringComparison.Ordinal)];
            return (page.Length, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(times)!);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The page's own policy would not let the measuring in.
    private static string WithMeasuring(string page)
    {
        var policy = page.IndexOf("<meta http-equiv=", StringComparison.Ordinal);
        page = page.Remove(policy, page.IndexOf('>', policy) + 1 - policy);
        return page.Replace("</body>", $"<script>{Measuring}</script></body>", StringComparison.Ordinal);
    }

    private static string Browse(string file)
    {
        var profile = Directory.CreateTempSubdirectory("pair-filter");
        try
        {
            var start = new ProcessStartInfo("chromium") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--window-size=1280,900", $"--user-data-dir={profile.FullName}", "--dump-dom", new Uri(file).AbsoluteUri])
                start.ArgumentList.Add(argument);
            using var browser = Process.Start(start)!;
            // What it says on the side is read too, or it would wait for a reader.
            browser.ErrorDataReceived += (_, _) => { };
            browser.BeginErrorReadLine();
            var shown = browser.StandardOutput.ReadToEnd();
            browser.WaitForExit();
            return shown;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
