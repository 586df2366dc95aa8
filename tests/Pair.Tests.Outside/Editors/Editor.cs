using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>Something that an editor underlines.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Source"><c>YAML</c> for the parser; <c>yaml-schema: …</c> for our schema.</param>
/// <param name="Message">What a person reads.</param>
public sealed record Mark(int Line, string Source, string Message)
{
    /// <summary>Whether the parser says so, and not the schema.</summary>
    public bool OfParser => Source == "YAML";
}

/// <summary>
/// An editor as the YAML extension of Visual Studio Code makes one: yaml-language-server, which finds the schema by the first line of the
/// file alone. No setting but one is made: nothing is asked of the network. One server serves all tests.
/// </summary>
public sealed class Editor : IDisposable
{
    private static readonly string program = Checkout.At("tests", "Pair.Tests.Outside", "Editors", "node_modules", "yaml-language-server", "bin", "yaml-language-server");

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> looked = new();
    private readonly ConcurrentDictionary<string, int> versions = new();
    private readonly Lazy<Task<LanguageServer>> started;
    private LanguageServer? server;

    /// <summary>Starts nothing yet.</summary>
    public Editor() => started = new(StartAsync);

    /// <summary>
    /// Puts a text before the editor, as that file, and waits for what it underlines: a fifth of a second, because it waits for typing to end.
    /// Several files may be opened at once.
    /// </summary>
    public async Task<IReadOnlyList<Mark>> OpenAsync(string file, string text)
    {
        var address = Address(file);
        var open = await started.Value;
        var seen = looked[address] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var version = versions.AddOrUpdate(address, 1, (_, last) => last + 1);
        await (version == 1
            ? open.TellAsync("textDocument/didOpen", new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = address, ["languageId"] = "yaml", ["version"] = version, ["text"] = text },
            })
            : open.TellAsync("textDocument/didChange", new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = address, ["version"] = version },
                ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
            }));
        var marks = await open.InTimeAsync(seen.Task, $"look at {file}");
        return [.. marks.Select(mark => new Mark((int)mark!["range"]!["start"]!["line"]! + 1, (string?)mark["source"] ?? "", (string)mark["message"]!))];
    }

    /// <summary>Opens a file as it is on the disk; bytes that are no text are shown as editors show them.</summary>
    public Task<IReadOnlyList<Mark>> OpenAsync(string file) => OpenAsync(file, File.ReadAllText(file));

    /// <summary>What is shown when the mouse rests on a place of an open file, as Markdown; empty for nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">From 1.</param>
    /// <param name="column">From 1.</param>
    public async Task<string> HoverAsync(string file, int line, int column) =>
        (string?)(await (await started.Value).AskAsync("textDocument/hover", Place(file, line, column)))?["contents"]?["value"] ?? "";

    /// <summary>What is offered for typing at a place of an open file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">From 1.</param>
    /// <param name="column">From 1.</param>
    public async Task<IReadOnlyList<Offer>> OffersAsync(string file, int line, int column)
    {
        var answer = await (await started.Value).AskAsync("textDocument/completion", Place(file, line, column));
        return [.. answer!["items"]!.AsArray().Select(item => Offer.Of(item!))];
    }

    /// <inheritdoc/>
    public void Dispose() => server?.Dispose();

    private async Task<LanguageServer> StartAsync()
    {
        var start = Programs.Start("node", [program, "--stdio"]);
        Skip.IfNot(File.Exists(program), "yaml-language-server is not installed");
        server = new LanguageServer(start, Answer, Notified);
        await server.AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = JsonNode.Parse("""
                {
                  "workspace": { "configuration": true },
                  "textDocument": {
                    "hover": { "contentFormat": ["markdown"] },
                    "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] } }
                  }
                }
                """),
        });
        await server.TellAsync("initialized", new JsonObject());
        await server.InTimeAsync(server.Answered, "ask for its settings");
        return server;
    }

    // Settings that the server asks for are none; but it may not look for other people's schemas, and its way out is closed.
    private static JsonNode? Answer(string method, JsonNode? asked) => method != "workspace/configuration" ? null :
        new JsonArray([.. asked!["items"]!.AsArray().Select(item => (string?)item!["section"] switch
        {
            "yaml" => JsonNode.Parse("""{ "schemaStore": { "enable": false }, "kubernetesCRDStore": { "enable": false } }"""),
            "http" => new JsonObject { ["proxy"] = Programs.ClosedDoor },
            _ => new JsonObject(),
        })]);

    private void Notified(string method, JsonNode? told)
    {
        if (method == "textDocument/publishDiagnostics" && looked.TryRemove((string)told!["uri"]!, out var seen)) seen.TrySetResult(told["diagnostics"]!.AsArray());
    }

    private static string Address(string file) => new Uri(file).AbsoluteUri;

    private static JsonObject Place(string file, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Address(file) },
        ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
    };
}

/// <summary>The tests that share one editor.</summary>
[CollectionDefinition(nameof(Editor))]
public sealed class EditorUsers : ICollectionFixture<Editor>;
