using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Pair.Core.Text;

namespace Pair.Cli.Previewing;

/// <summary>
/// Serves a preview to the browsers of this machine, below an address that nobody can guess. It knows no file: all that it gives was made in memory.
/// Whatever else is asked, by whatever method or name, is answered with nothing.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private const string Loopback = "127.0.0.1";
    private const int SecretBytes = 20;
    private const int MostAtOnce = 64;
    private const int LongestAddress = 2000;
    private const int TriesForPort = 20;
    private static readonly TimeSpan heartbeat = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource ending = new();
    private readonly HttpListener listener;
    private readonly Preview preview;
    private readonly PreviewPages pages;
    private readonly Action<Exception> failed;
    // The platform draws these from the system's own chance for secrets, 122 bits each; its RandomNumberGenerator would ask OpenSSL, which not every machine has.
    private readonly string secret = Convert.ToHexStringLower(Sha256.Of([.. Guid.NewGuid().ToByteArray(), .. Guid.NewGuid().ToByteArray()]).AsSpan(0, SecretBytes));
    private readonly int port;
    private int answering;

    private PreviewServer(HttpListener listener, int port, Preview preview, Action<Exception> failed)
    {
        (this.listener, this.port, this.preview, this.failed) = (listener, port, preview, failed);
        pages = new PreviewPages(preview, failed);
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Where a browser finds it.</summary>
    public string Address => $"http://{Loopback}:{port}/{secret}/";

    /// <summary>Starts one.</summary>
    /// <param name="preview">What it shows.</param>
    /// <param name="port">Where it listens; null for any that is free.</param>
    /// <param name="failed">Hears of bugs in answering.</param>
    public static PreviewServer Start(Preview preview, int? port, Action<Exception> failed)
    {
        for (var attempt = 1; ; attempt++)
        {
            var number = port ?? FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://{Loopback}:{number}/");
            try
            {
                listener.Start();
                return new PreviewServer(listener, number, preview, failed);
            }
            // Between finding a free port and taking it, another program may have.
            catch (Exception failure) when (failure is HttpListenerException or SocketException)
            {
                listener.Close();
                if (port is not null || attempt == TriesForPort)
                    throw Stop.CannotWrite($"cannot listen on port {number}: {Files.WriteFailure.Reason(failure)}", port is null ? null : "Without --port, one is taken that is free.");
            }
        }
    }

    /// <summary>Ends it, and every connection.</summary>
    public void Dispose()
    {
        ending.Cancel();
        listener.Abort();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!listener.IsListening) return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var isRoom = Interlocked.Increment(ref answering) <= MostAtOnce;
            Guarded(context.Response.Headers);
            if (!isRoom) context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
            else if (RefusalOf(context.Request) is { } refusal) context.Response.StatusCode = (int)refusal;
            else if (Asked(context.Request) is not { } asked) context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            else if (asked == "events") await TellAsync(context);
            else await GiveAsync(context, asked);
        }
        // The browser has gone, or the preview ends.
        catch (Exception failure) when (failure is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
        }
#pragma warning disable CA1031 // Nobody waits for this answer: a bug in it would never be heard of.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            failed(bug);
        }
        finally
        {
            Interlocked.Decrement(ref answering);
            Close(context.Response);
        }
    }

    // A page of another site that reaches this machine under a name of its own still says that name. The listener looks at it too, but takes
    // a whole address in the first line for more.
    private HttpStatusCode? RefusalOf(HttpListenerRequest request) =>
        request.Headers.GetValues("Host") is not [var host] || host != $"{Loopback}:{port}" ? HttpStatusCode.NotFound
        : request.HttpMethod is not ("GET" or "HEAD") ? HttpStatusCode.MethodNotAllowed
        : request.HasEntityBody ? HttpStatusCode.RequestEntityTooLarge
        : request.RawUrl is null or { Length: > LongestAddress } ? HttpStatusCode.RequestUriTooLong
        : null;

    // What is asked, below the secret and as it was sent: nothing is decoded, so nothing leads elsewhere.
    private string? Asked(HttpListenerRequest request)
    {
        var path = request.RawUrl!.Split('?', 2)[0];
        var (said, wanted) = (Encoding.UTF8.GetBytes(path[..Math.Min(path.Length, secret.Length + 2)]), Encoding.UTF8.GetBytes($"/{secret}/"));
        return CryptographicOperations.FixedTimeEquals(said, wanted) ? path[(secret.Length + 2)..] : null;
    }

    private async Task GiveAsync(HttpListenerContext context, string asked)
    {
        var response = context.Response;
        var given = pages.At(asked);
        response.StatusCode = (int)given.Status;
        response.Headers["Content-Security-Policy"] = given.Policy;
        response.ContentType = given.Type;
        response.ContentLength64 = given.Bytes.Length;
        if (context.Request.HttpMethod == "GET") await response.OutputStream.WriteAsync(given.Bytes, ending.Token);
    }

    // Server-sent events: what is shown, now and each time it changes.
    private async Task TellAsync(HttpListenerContext context)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        if (context.Request.HttpMethod == "HEAD") return;
        response.SendChunked = true;
        for (var told = -1; ;)
        {
            var state = preview.Current;
            // A comment now and then: only who writes learns that nobody is there any more.
            var words = state.Number == told ? ":\n\n" : $"id: {state.Number}\ndata: {StateJson.Of(state)}\n\n";
            told = state.Number;
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(words), ending.Token);
            await response.OutputStream.FlushAsync(ending.Token);
            await Task.WhenAny(preview.ChangeFrom(told), Task.Delay(heartbeat, ending.Token));
            ending.Token.ThrowIfCancellationRequested();
        }
    }

    private static void Guarded(WebHeaderCollection headers)
    {
        headers["Cache-Control"] = "no-store";
        headers["X-Content-Type-Options"] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["X-Frame-Options"] = "SAMEORIGIN";
    }

    private static void Close(HttpListenerResponse response)
    {
        try
        {
            response.Close();
        }
        catch (Exception failure) when (failure is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It has gone already.
        }
    }
}
