using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Pair.Cli.Previewing;

namespace Pair.Tests.Cli.Previewing;

/// <summary>Who may ask a preview what: nobody but a browser of this machine that knows its address, and nothing but what was made in memory.</summary>
public sealed class PreviewServerTests
{
    [Fact]
    public void Nothing_is_given_to_who_does_not_know_the_address_or_asks_for_anything_else()
    {
        Ask((browser, origin, secret) =>
        {
            Assert.Equal(40, secret.Length);
            foreach (var path in (string[])
                [
                    "", secret, secret[..^1] + "/", secret + "0/", new string('0', 40) + "/", "favicon.ico", $"x/../{secret}/nothing", $"{secret}/pages/0/b.html",
                    $"{secret}/pages/1/a.html", $"{secret}/pages/0/a.pair.yaml", $"{secret}/a.pair.yaml", $"{secret}/pages/0/..%2F..%2Fa.pair.yaml", $"{secret}//", $"{secret}/pages/",
                ])
                Assert.Equal((path, HttpStatusCode.NotFound), (path, browser.Send(new(HttpMethod.Get, $"{origin}/{path}")).Status));
            foreach (var method in (string[])["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"])
                Assert.Equal((method, HttpStatusCode.MethodNotAllowed), (method, browser.Send(new(new HttpMethod(method), browser.Address)).Status));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, browser.Send(new(HttpMethod.Get, browser.Address) { Content = new StringContent("more") }).Status);
            Assert.Equal(HttpStatusCode.RequestUriTooLong, browser.Get("?" + new string('a', 3000)).Status);
        });
    }

    [Theory]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: evil.example\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: evil.example:{port}\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: 127.0.0.1\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\n")]
    [InlineData("GET http://127.0.0.1:{port}/{secret}/ HTTP/1.1\r\nHost: evil.example\r\n")]
    [InlineData("GET /{secret}/../{secret}/pages/0/../../../../../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n")]
    [InlineData("GET /{secret}/pages/0/%2e%2e/%2e%2e/a.pair.yaml HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Long: {long}\r\n")]
    [InlineData("GET /{secret}/{long} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n")]
    [InlineData("GET /{secret}/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nTransfer-Encoding: chunked\r\n")]
    [InlineData("\0\u0001\u0002 / nonsense\r\n")]
    public void A_request_that_is_not_as_a_browser_makes_it_gets_no_page_and_ends_nothing(string request)
    {
        Ask((browser, origin, secret) =>
        {
            var port = new Uri(origin).Port;
            using var socket = new TcpClient("127.0.0.1", port);
            var text = request.Replace("{secret}", secret, StringComparison.Ordinal).Replace("{port}", $"{port}", StringComparison.Ordinal).Replace("{long}", new string('a', 100_000), StringComparison.Ordinal);
            var answer = "";
            try
            {
                socket.GetStream().Write(Encoding.ASCII.GetBytes(text + "Connection: close\r\n\r\n"));
                using var reader = new StreamReader(socket.GetStream(), Encoding.Latin1);
                answer = reader.ReadToEnd();
            }
            catch (IOException)
            {
                // Closed at once is an answer too.
            }
            Assert.DoesNotMatch("^HTTP/1.1 200", answer);
            Assert.DoesNotContain("Preview", answer, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, browser.Get("").Status);
        });
    }

    [Fact]
    public void Every_answer_says_that_it_is_for_this_page_alone_and_not_to_be_kept()
    {
        Ask((browser, origin, _) =>
        {
            foreach (var page in (Page[])[browser.Get(""), browser.Get("pages/0/a.html"), browser.Get("nothing"), browser.Send(new(HttpMethod.Head, browser.Address + "events")), browser.Send(new(HttpMethod.Post, browser.Address))])
            {
                Assert.Equal("no-store", page.Headers["Cache-Control"]);
                Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
                Assert.Equal("no-referrer", page.Headers["Referrer-Policy"]);
                Assert.Equal("same-origin", page.Headers["Cross-Origin-Resource-Policy"]);
                Assert.Equal("SAMEORIGIN", page.Headers["X-Frame-Options"]);
                Assert.DoesNotContain("Access-Control-Allow-Origin", page.Headers.Keys);
            }
            Assert.Equal("frame-ancestors 'self'", browser.Get("pages/0/a.html").Headers["Content-Security-Policy"]);
            Assert.Matches(@"^default-src 'none'; connect-src 'self'; frame-src 'self'; img-src data:; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$",
                browser.Get("").Headers["Content-Security-Policy"]);
        });
    }

    [Fact]
    public void The_head_of_an_answer_comes_without_its_body()
    {
        Ask((browser, _, _) =>
        {
            var head = browser.Send(new(HttpMethod.Head, browser.Address));
            Assert.Equal((HttpStatusCode.OK, "", $"{browser.Get("").Bytes.Length}"), (head.Status, head.Text, head.Headers["Content-Length"]));
        });
    }

    [Fact]
    public void All_who_listen_are_told_of_each_change_and_who_leaves_disturbs_nobody()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        using var browser = new Browser(shell);
        EventReader? one = null, other = null, third = null;
        shell.Wait("preview",
            () =>
            {
                (one, other, third) = (browser.Events(), browser.Events(), browser.Events());
                Assert.All((EventReader[])[one, other, third], listener => Assert.Equal(1, NumberOf(listener)));
                third.Dispose();
                shell.File("a.pair.yaml", "pathway: b\n");
            },
            () =>
            {
                Assert.Equal((2, 2), (NumberOf(one!), NumberOf(other!)));
                shell.File("a.pair.yaml", "pathway: c\n");
            },
            () => Assert.Equal((3, 3), (NumberOf(one!), NumberOf(other!))));
        // Broken off, nobody waits for ever.
        Assert.ThrowsAny<IOException>(() => one!.Next());
        one!.Dispose();
        other!.Dispose();
    }

    [Fact]
    public void More_browsers_than_anybody_has_are_turned_away_until_one_leaves()
    {
        Ask((browser, _, _) =>
        {
            var listeners = Enumerable.Range(0, 64).Select(_ => browser.Events()).ToList();
            Assert.All(listeners, listener => Assert.Equal(1, NumberOf(listener)));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Get("").Status);
            listeners.ForEach(listener => listener.Dispose());
        });
    }

    [Fact]
    public void Who_has_gone_makes_room_for_others()
    {
        var preview = new Preview();
        using var server = PreviewServer.Start(preview, null, _ => { });
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        HttpResponseMessage Ask(string path) => client.Send(new HttpRequestMessage(HttpMethod.Get, server.Address + path), HttpCompletionOption.ResponseHeadersRead);
        for (var i = 0; i < 64; i++)
        {
            using var listener = new EventReader(Ask("events"));
            Assert.Equal(preview.Current.Number, NumberOf(listener));
        }
        // Whoever writes to them learns it; a test that never ends would be one that failed.
        for (var status = HttpStatusCode.ServiceUnavailable; status != HttpStatusCode.OK;)
        {
            preview.Show(preview.Current with { Number = preview.Current.Number + 1 });
            using var answer = Ask("");
            status = answer.StatusCode;
        }
        for (var i = 0; i < 63;)
        {
            preview.Show(preview.Current with { Number = preview.Current.Number + 1 });
            using var answer = Ask("events");
            if (answer.StatusCode == HttpStatusCode.OK) i++;
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_told_and_4()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        var transcript = shell.Wait($"preview --port {((IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.Equal((4, ""), (transcript.Code, transcript.Output));
        Assert.Matches(@"^pair: cannot listen on port \d+: .*\nWithout --port, one is taken that is free\.\n$", transcript.Error);
    }

    [Fact]
    public void The_address_is_another_one_each_time()
    {
        var secrets = new HashSet<string>();
        for (var i = 0; i < 3; i++) Ask((_, _, secret) => secrets.Add(secret));
        Assert.Equal(3, secrets.Count);
    }

    [Fact]
    public void A_document_that_cannot_be_made_is_told_and_ends_nothing()
    {
        using var shell = new TestShell
        {
            Stages = TestStages.Invented with
            {
                Compile = (sources, path, folder, day) => TestStages.Invented.Compile(sources, path, folder, day) is { Printable: { } printable } compiled
                    ? compiled with { Printable = printable with { Render = wish => wish.Format == "pdf" ? throw new InvalidOperationException("a font is missing") : printable.Render(wish) } }
                    : throw new InvalidOperationException("this test has a pathway"),
            },
        };
        shell.File("a.pair.yaml", "pathway: a\n");
        using var browser = new Browser(shell);
        var transcript = shell.Wait("preview", () =>
        {
            Assert.Equal(HttpStatusCode.InternalServerError, browser.Get("pages/0/a.pdf").Status);
            Assert.StartsWith("a as docx", browser.Get("pages/0/a.docx").Text, StringComparison.Ordinal);
        });
        Assert.Contains("this is a bug in pair", transcript.Error, StringComparison.Ordinal);
    }

    private static int NumberOf(EventReader listener) => (int)JsonNode.Parse(listener.Next())!["number"]!;

    private static void Ask(Action<Browser, string, string> questions)
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        using var browser = new Browser(shell);
        var transcript = shell.Wait("preview", () => questions(browser, new Uri(browser.Address).GetLeftPart(UriPartial.Authority), new Uri(browser.Address).Segments[1].TrimEnd('/')));
        Assert.True(transcript.Code == 130, transcript.ToString());
    }
}
