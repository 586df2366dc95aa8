using Pair.Pdf;
using Pair.Pdf.Content;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Pdf;

/// <summary>Letters with accents as another program reads them from a file.</summary>
public class PdfAccentTests
{
    private static readonly string[] Sentences =
    [
        "Mae'r tŷ a'r gŵr yn y cŵm: Ŵ Ŷ ŵ ŷ â ê î ô û ï",
        "Zażółć gęślą jaźń, ŁÓDŹ",
        "Încă o știre: ținuta și părinții, ȘI ȚARĂ",
        "İstanbul'da ılık ağaç, şöyle güzel çocuk",
        "Tiếng Việt: những người mẹ đã được giúp đỡ, ẩn ẵm ặt Ệ Ở",
        "Її є ґанок: мати й дитина з’їли; Ў ё",
        "Η μητέρα και το παιδί: ΐ ΰ Ά ώ ϊ",
        "Ἑλληνικὴ γλῶσσα· ᾳ ῇ ᾧ ἐν ἀρχῇ",
    ];

    [SkippableFact]
    public void Welsh_Polish_Romanian_Turkish_Vietnamese_Ukrainian_and_Greek_are_read_back_by_pdftotext()
    {
        Programs.Need("pdftotext");
        var content = new List<Flow>();
        foreach (var font in Enum.GetValues<FontStyle>())
            foreach (var sentence in Sentences)
                content.Add(new Flow.Paragraph([new Inline.Text(sentence, new TextStyle { Size = 12, Font = font })]));
        var pdf = new PdfDocument { Title = "Accents", Language = "en-GB", Page = PageSetup.A4Portrait(Insets.All(20)), Content = content }.Render();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("accents.pdf"), pdf.Bytes.ToArray());
        var lines = Programs.Output("pdftotext", folder.File("accents.pdf"), "-").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal([.. Sentences, .. Sentences, .. Sentences], lines.Where(line => line != "\f").Select(line => line.Trim('\f')));
    }
}
