using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Tests.Compiling;

/// <summary>A logo is a picture inside the workspace; what cannot be shown is told, and the document is made without it.</summary>
public sealed class LogoTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];

    [Fact]
    public void A_picture_is_found_from_the_folder_of_its_file()
    {
        var (logo, findings) = Publish("brand/a.png", new MemorySources().With("w/areas/brand/a.png", Png));
        Assert.Empty(findings);
        Assert.Equal(("Our logo", "pathway", "brand/a.png"), (logo!.Alt, logo.Origin.Element, logo.Origin.Where!.Words));
        Assert.Equal(Png, logo.Bytes.ToArray());
        Assert.NotNull(Publish("../a.jpg", new MemorySources().With("w/a.jpg", Jpeg)).Logo);
    }

    [Theory]
    [InlineData("brand/none.png", "there is no picture \"brand/none.png\"")]
    [InlineData("../../secret.png", "the logo \"../../secret.png\" lies outside the workspace")]
    [InlineData("/etc/secret.png", "the logo \"/etc/secret.png\" lies outside the workspace")]
    [InlineData("text.png", "\"text.png\" is neither a PNG nor a JPEG picture")]
    [InlineData("empty.png", "\"empty.png\" is neither a PNG nor a JPEG picture")]
    [InlineData("large.png", "the logo is larger than 5 MB")]
    [InlineData("locked.png", "the picture \"locked.png\" cannot be read: no permission")]
    public void What_cannot_be_shown_is_told_at_its_name(string file, string message)
    {
        var (logo, findings) = Publish(file, new MemorySources().With("secret.png", Png).With("/etc/secret.png", Png).With("w/areas/text.png", "PNG").With("w/areas/empty.png", "")
            .With("w/areas/large.png", [.. Png, .. new byte[5 * 1024 * 1024]]).Refusing("w/areas/locked.png", "no permission"));
        Assert.Null(logo);
        var finding = Assert.Single(findings);
        Assert.Equal(("logo-unreadable", Severity.Error, message, file), (finding.Rule, finding.Severity, finding.Message, finding.Where.Words));
        Assert.Equal("/pathway/logo/file", finding.Pointer);
    }

    [Fact]
    public void Five_megabytes_are_still_read() =>
        Assert.NotNull(Publish("a.png", new MemorySources().With("w/areas/a.png", [.. Png, .. new byte[5 * 1024 * 1024 - 8]])).Logo);

    [Fact]
    public void Without_a_logo_nothing_is_read() =>
        Assert.Empty(Publisher.Publish(new MemorySources(), Binding.Written.Compile(""), Edition.Practitioner, "", new DateOnly(2026, 6, 1)).Findings);

    [Fact]
    public void What_was_not_understood_cannot_be_published() =>
        Assert.Throws<ArgumentException>(() => Publisher.Publish(new MemorySources(), Binding.Written.CompileWhole("pair: 1\n"), Edition.Practitioner, "", new DateOnly(2026, 6, 1)));

    private static (Logo? Logo, Seq<Finding> Findings) Publish(string file, MemorySources sources)
    {
        const string Main = "w/areas/a.pair.yaml";
        sources.With(Main, $"pair: 1\npathway: {{ id: a, title: A, area: {{ name: A }}, levels: thrive, logo: {{ file: {file}, alt: Our logo }} }}\n");
        var (document, findings) = Publisher.Publish(sources, PathwayCompiler.Compile(sources, Main, "w"), Edition.Practitioner, "w", new DateOnly(2026, 6, 1));
        return (((Block.Masthead)document.Blocks[0]).Logo, findings);
    }
}
