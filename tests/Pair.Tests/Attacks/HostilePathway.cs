using System.Globalization;
using System.Text;
using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Attacks;

/// <summary>
/// The kitchen sink with another text in every place where the schema lets an author write what they like: found by trying, so a new key is covered as soon as
/// the sample has it. Where only an address may stand it becomes a hostile address; where neither may, what was typed stays.
/// </summary>
public sealed class HostilePathway : Sources
{
    /// <summary>Its main file.</summary>
    public const string Main = "kitchen-sink.pair.yaml";

    private static readonly string[] addresses =
    [
        "https://x.example/'onmouseover='alert(1)'?a=\"><script>alert(1)</script>", "https://x.example/'onmouseover='alert(1)'?a=1&lt;b&x=javascript:alert(1)//",
        "x'onclick='alert(1)@x.example", "\"><script>alert(1)</script>\"@x.example",
    ];

    // The sample's parts lie in one folder, and the order of files is that of their names.
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private HostilePathway()
    {
    }

    /// <summary>Its files by path, the logo too.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>The pathway as read.</summary>
    public Compilation Compiled { get; private set; } = null!;

    /// <summary>How many texts were replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>Makes one.</summary>
    /// <param name="folder">The folder of the kitchen sink.</param>
    /// <param name="text">What is written in a place, by its number from 0.</param>
    public static HostilePathway Of(string folder, Func<int, string> text)
    {
        var pathway = new HostilePathway();
        var texts = new List<Place>();
        var sources = new List<SourceText>();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path == "own-levels.pair.yaml") continue;
            pathway.files[path] = File.ReadAllBytes(file);
        }
        foreach (var (path, bytes) in pathway.files)
        {
            if (!path.EndsWith(".yaml", StringComparison.Ordinal)) continue;
            var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
            sources.Add(source);
            Collect(YamlReader.Read(source).Root!, texts);
        }
        texts.Sort((one, other) => string.CompareOrdinal(one.Scalar.Where.Source.Path, other.Scalar.Where.Source.Path) is var order and not 0 ? order : one.Scalar.Where.Span.Start - other.Scalar.Where.Span.Start);
        // The number makes each text another, so that nothing is taken for told twice, and has digits enough to be dialled in the place of a phone number.
        for (var i = 0; i < texts.Count; i++) texts[i].Wishes = [string.Create(CultureInfo.InvariantCulture, $"{text(i)} n{i:000}"), .. addresses];
        do foreach (var source in sources) pathway.files[source.Path] = Encoding.UTF8.GetBytes(Written(source, texts));
        while (!pathway.Fits(texts));
        pathway.Replaced = texts.Count(place => place.Wish < place.Wishes.Length);
        return pathway;
    }

    /// <inheritdoc/>
    public override SourceRead Read(string path) => files.TryGetValue(path, out var bytes) ? new SourceRead.Bytes(bytes) : new SourceRead.Missing();

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) =>
        files.Keys.Where(path => path.StartsWith("parts/", StringComparison.Ordinal)).ToSeq();

    // Each error takes the next wish in its place; whether there was none. One that stands in no text comes of another's.
    private bool Fits(List<Place> texts)
    {
        Compiled = PathwayCompiler.Compile(this, Main, ".");
        Finding? elsewhere = null;
        var moved = 0;
        foreach (var finding in Compiled.Findings)
        {
            if (finding.Severity != Severity.Error) continue;
            if (texts.Find(place => place.Path == finding.Where.Source.Path && place.Start <= finding.Where.Span.Start && finding.Where.Span.End <= place.End) is not { } place)
            {
                elsewhere = finding;
                continue;
            }
            if (place.Wish++ == place.Wishes.Length) throw new InvalidOperationException($"What the sample says does not fit: {finding.Message}");
            moved++;
        }
        return moved == 0 && (elsewhere is null ? true : throw new InvalidOperationException($"{elsewhere.Where.Source.Path}: {elsewhere.Message}"));
    }

    private static void Collect(YamlNode node, List<Place> texts)
    {
        if (node is YamlScalar { Kind: YamlScalarKind.Text } scalar) texts.Add(new Place(scalar));
        if (node is YamlSequence list)
            foreach (var item in list.Items) Collect(item, texts);
        if (node is YamlMapping map)
            foreach (var entry in map.Entries) Collect(entry.Value, texts);
    }

    private static string Written(SourceText source, List<Place> texts)
    {
        var written = new StringBuilder();
        var copied = 0;
        foreach (var place in texts)
        {
            if (place.Path != source.Path) continue;
            var span = place.Scalar.Where.Span;
            written.Append(source.Content, copied, span.Start - copied);
            place.Start = written.Length;
            written.Append(place.Wish < place.Wishes.Length ? Quoted(place.Wishes[place.Wish]) : source.Cut(span));
            place.End = written.Length;
            copied = span.End;
        }
        return written.Append(source.Content, copied, source.Content.Length - copied).ToString();
    }

    // Whatever YAML does not take as it is stands as a number.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter is >= ' ' and < '\u007F' || char.IsSurrogate(letter) || char.IsLetter(letter)) quoted.Append(letter);
            else quoted.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
        return quoted.Append('"').ToString();
    }

    private sealed class Place(YamlScalar scalar)
    {
        public YamlScalar Scalar => scalar;
        public string Path => scalar.Where.Source.Path;
        public string[] Wishes { get; set; } = [];
        public int Wish { get; set; }
        public int Start { get; set; }
        public int End { get; set; }
    }
}
