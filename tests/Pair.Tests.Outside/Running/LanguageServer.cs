using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pair.Tests.Outside.Running;

/// <summary>
/// A language server as a process of its own, spoken to as an editor does: JSON-RPC over its input and output. An answer that does not
/// come in time is a failure that tells what the server wrote to its standard error.
/// </summary>
public sealed class LanguageServer : IDisposable
{
    private readonly Process process;
    private readonly Func<string, JsonNode?, JsonNode?> answer;
    private readonly Action<string, JsonNode?> notified;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> waiting = new();
    private readonly SemaphoreSlim writing = new(1);
    private readonly StringBuilder error = new();
    private readonly TaskCompletionSource<bool> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task reading;
    private int number;

    /// <summary>Starts one.</summary>
    /// <param name="start">The program; its streams are taken.</param>
    /// <param name="answer">Answers what the server asks: method and parameters.</param>
    /// <param name="notified">Hears what the server tells unasked.</param>
    public LanguageServer(ProcessStartInfo start, Func<string, JsonNode?, JsonNode?> answer, Action<string, JsonNode?> notified)
    {
        (this.answer, this.notified) = (answer, notified);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = Process.Start(start)!;
        // A test run that is cut off leaves no server behind.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
        process.ErrorDataReceived += (_, line) => { lock (error) error.AppendLine(line.Data); };
        process.BeginErrorReadLine();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>Ends when the server has asked something, and the answer is on its way.</summary>
    public Task<bool> Answered => answered.Task;

    /// <summary>Asks, and waits for the answer.</summary>
    public async Task<JsonNode?> AskAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref number);
        var reply = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await InTimeAsync(reply.Task, method);
    }

    /// <summary>Tells something that has no answer.</summary>
    public Task TellAsync(string method, JsonNode? parameters) => SendAsync(new JsonObject { ["method"] = method, ["params"] = parameters });

    /// <summary>Waits for something that the server does, for a time and while it lives.</summary>
    public async Task<T> InTimeAsync<T>(Task<T> task, string what)
    {
        var first = await Task.WhenAny(task, reading, Task.Delay(Programs.Patience));
        if (first == task || task.IsCompleted) return await task;
        var written = Written();
        throw first == reading
            ? new IOException($"The language server ended before {what}:\n{reading.Exception?.InnerException?.Message}\n{written}")
            : new TimeoutException($"The language server did not do {what} within {Programs.Patience.TotalSeconds} seconds.\n{written}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        process.Dispose();
        writing.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }

    private string Written()
    {
        lock (error) return error.ToString();
    }

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        var input = process.StandardInput.BaseStream;
        await writing.WaitAsync();
        try
        {
            await input.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            await input.WriteAsync(body);
            await input.FlushAsync();
        }
        catch (IOException broken)
        {
            throw new IOException($"The language server does not listen any more.\n{Written()}", broken);
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        var output = process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(output) is { } length)
        {
            var body = new byte[length];
            await output.ReadExactlyAsync(body);
            var message = JsonNode.Parse(body)!.AsObject();
            var (method, id) = ((string?)message["method"], message["id"]);
            if (method is null) Reply((int)id!, message);
            else if (id is null) notified(method, message["params"]);
            else
            {
                await SendAsync(new JsonObject { ["id"] = id.DeepClone(), ["result"] = answer(method, message["params"]) });
                answered.TrySetResult(true);
            }
        }
    }

    // The header's lines up to the empty one; null at the end of the stream.
    private static async Task<int?> ReadLengthAsync(Stream output)
    {
        const string Length = "Content-Length:";
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await output.ReadAsync(one) == 0) return null;
            header.Append((char)one[0]);
        }
        var line = header.ToString().Split("\r\n").First(line => line.StartsWith(Length, StringComparison.OrdinalIgnoreCase));
        return int.Parse(line[Length.Length..].Trim());
    }

    private void Reply(int id, JsonObject message)
    {
        if (!waiting.TryRemove(id, out var asked)) return;
        if (message["error"] is { } fault) asked.SetException(new IOException($"The language server refused: {fault.ToJsonString()}\n{Written()}"));
        else asked.SetResult(message["result"]?.DeepClone());
    }
}
