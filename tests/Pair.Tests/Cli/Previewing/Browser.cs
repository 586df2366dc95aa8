using System.Net;

namespace Pair.Tests.Cli.Previewing;

/// <summary>What came of asking.</summary>
internal sealed record Page(HttpStatusCode Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);
}

/// <summary>Asks a preview that runs now, as a browser does.</summary>
internal sealed class Browser(TestShell shell) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
    private string address = "";

    /// <summary>The address that it printed, as soon as it has.</summary>
    public string Address => address.Length > 0 ? address : address = shell.Said.Trim();

    /// <summary>What is at an address below it.</summary>
    public Page Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, Address + path));

    /// <summary>The answer to a request.</summary>
    public Page Send(HttpRequestMessage request)
    {
        using var response = client.Send(request);
        using var bytes = new MemoryStream();
        response.Content.ReadAsStream().CopyTo(bytes);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Page(response.StatusCode, bytes.ToArray(), headers);
    }

    /// <summary>What it shows now, as it tells whoever begins to listen.</summary>
    public string State()
    {
        using var events = Events();
        return events.Next();
    }

    /// <summary>Begins to listen.</summary>
    public EventReader Events() => new(client.Send(new HttpRequestMessage(HttpMethod.Get, Address + "events"), HttpCompletionOption.ResponseHeadersRead));

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}

/// <summary>Server-sent events, one after the other.</summary>
internal sealed class EventReader(HttpResponseMessage response) : IDisposable
{
    private readonly StreamReader lines = new(response.Content.ReadAsStream());

    /// <summary>The data of the next one; waits for it.</summary>
    public string Next()
    {
        while (lines.ReadLine() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line[6..];
        throw new IOException("The stream of events has ended.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }
}
