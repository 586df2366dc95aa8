using System.Text;
using Pair.Cli.Files;
using Pair.Cli.GitDrivers;
using Pair.Cli.Inputs;
using Pair.Core.Reference;
using Pair.Core.Schema;
using Pair.Core.Starting;

namespace Pair.Cli.Starting;

/// <summary>The files of a new pathway: those that are missing are written, all or none; what is there stays.</summary>
internal sealed class StartFiles
{
    private const string SchemaFolder = ".pair";

    private readonly StartPlace place;
    private readonly StartChoices choices;
    private readonly World world;
    private readonly List<FileToWrite> missing = [];
    private readonly List<string> told = [];
    private readonly List<string> schemas = [];

    /// <summary>Looks at what is missing.</summary>
    public StartFiles(StartPlace place, StartChoices choices, World world)
    {
        (this.place, this.choices, this.world) = (place, choices, world);
        if (place.HasPathway) KeepPathways();
        else AddPathway();
        if (!place.IsInWorkspace) AddSurroundings();
        foreach (var schema in schemas) AddSchema(schema);
    }

    /// <summary>The pathway that was begun, in shown form; null where one was there.</summary>
    public string? Pathway { get; private set; }

    /// <summary>The workflow that was written and waits for the address of pair, in shown form; null where none does.</summary>
    public string? Workflow { get; private set; }

    /// <summary>Writes what is missing, and tells each file.</summary>
    public void Write()
    {
        WholeFiles.Write(missing, "Nothing was written.");
        foreach (var line in told) world.Output.WriteLine(line);
        world.Output.Flush();
    }

    private void AddPathway()
    {
        var folder = Path.GetFileName(place.Full);
        var area = choices.Area ?? AreaName.OfFolder(folder);
        var id = AreaName.Id(area, folder);
        var file = Path.Combine(place.Full, id + PathwayFiles.Ending);
        var text = new StarterPathway(id, area, choices.Levels ?? Shipped.LevelModelIds[0], Schema("pathway", file)).Text();
        Add(file, text);
        Pathway = place.ShownOf(file);
    }

    private void KeepPathways()
    {
        if (!Directory.Exists(place.Full)) return;
        foreach (var file in Directory.EnumerateFiles(place.Full, PathwayFiles.Pattern).Order(StringComparer.Ordinal)) Keep(file, "");
        // Its first line may lead to a schema that came along and was deleted since.
        if (!place.IsInWorkspace) Schema("pathway", Path.Combine(place.Full, PathwayFiles.Pattern));
    }

    private void AddSurroundings()
    {
        var workspace = Path.Combine(place.Full, Homes.FileName);
        Add(workspace, StarterFiles.Workspace(Schema("workspace", workspace)));
        var top = place.Top ?? place.Full;
        var attributes = Encoding.Latin1.GetString(AttributesText.With([], AttributesText.Lines));
        Add(Path.Combine(top, ".gitattributes"), attributes, standing => AttributesText.Lines.All(line => AttributesText.Has(standing, line)) ? "" : "pair git install adds its lines");
        Add(Path.Combine(place.Full, ".gitignore"), StarterFiles.Ignored + "\n", standing => HasLine(standing, "out") ? "" : $"add {StarterFiles.Ignored} to it, unless built files are to be committed");
        Add(Path.Combine(place.Full, ".vscode", "extensions.json"), StarterFiles.Extensions());
        var below = place.Top is null ? "" : Path.GetRelativePath(top, RealPath.Of(place.Full)).Replace('\\', '/');
        if (below == ".") below = "";
        var program = new PublishedProgram(ProgramVersion.Number, ProgramVersion.Origin);
        if (choices.Ci == StartCi.GitHub) AddCi(Path.Combine(top, ".github", "workflows", "pair.yml"), StarterFiles.GitHub(program, below), below, program.IsOnGitHub);
        if (choices.Ci == StartCi.GitLab) AddCi(Path.Combine(top, ".gitlab-ci.yml"), StarterFiles.GitLab(program, below), below, program.IsKnown);
    }

    private void AddCi(string file, string text, string below, bool isWhole)
    {
        var before = missing.Count;
        Add(file, text, standing => LacksOfCi(Encoding.UTF8.GetString(standing), below));
        if (!isWhole && missing.Count > before) Workflow = place.ShownOf(file);
    }

    // What somebody must still do about a workflow that stands there already; empty for nothing.
    private static string LacksOfCi(string said, string below)
    {
        var builds = said.Contains("pair build", StringComparison.Ordinal) || said.Contains("run: build", StringComparison.Ordinal);
        if (!builds || !said.Contains(below, StringComparison.Ordinal)) return $"add to it what runs pair build{(below.Length > 0 ? $" in {below}" : "")}";
        return PublishedProgram.IsWaiting(said) ? "still waits for the address of pair" : "";
    }

    // What the first line of a file says. Where a neighbour of it has a schema elsewhere, that one serves; else it comes along.
    private string Schema(string name, string file)
    {
        var own = Path.GetRelativePath(Path.GetDirectoryName(file)!, SchemaFile(name)).Replace('\\', '/');
        var said = place.SchemaOfNeighbours(name, file) ?? own;
        if (said == own) schemas.Add(name);
        return said;
    }

    private string SchemaFile(string name) => Path.Combine(place.WorkspaceFolder, SchemaFolder, name + ".schema.json");

    private void AddSchema(string name)
    {
        var text = ShippedSchemas.Read(name)!;
        Add(SchemaFile(name), text, standing => Encoding.UTF8.GetString(standing).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n")
            ? "" : "of another version of pair; delete it and run pair init again for this one's");
    }

    private void Add(string file, string text, Func<byte[], string>? note = null)
    {
        if (new FileInfo(file) is { LinkTarget: null, Exists: false })
        {
            var shown = place.ShownOf(file);
            missing.Add(new FileToWrite(file, shown, Encoding.UTF8.GetBytes(text)) { Over = new StandingFile(null) });
            told.Add($"wrote  {shown}");
        }
        else Keep(file, note is null || Read(file) is not { } standing ? "" : note(standing));
    }

    private void Keep(string file, string note) => told.Add($"kept   {place.ShownOf(file)}{(note.Length > 0 ? $"  ({note})" : "")}");

    private static bool HasLine(byte[] text, string word) =>
        Encoding.UTF8.GetString(text).Split('\n').Any(line => line.Trim().Trim('/') == word);

    // What cannot be read stays as well, and nothing is said of what it holds.
    private static byte[]? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
