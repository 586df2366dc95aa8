using System.Globalization;
using System.Text;
using System.Xml;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>
/// Test results as CI systems read them: a suite for each file, a test for each finding, and one that passes for a file without any. A test fails
/// when its finding makes the exit code 1, so that both say the same; a milder one passes and is told in its output, an accepted one is skipped.
/// </summary>
internal static class JunitReport
{
    /// <summary>Writes the whole report.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        writer.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            var suites = Suites(report);
            Open(xml, "testsuites", "pair", [.. suites.Values.SelectMany(findings => findings)], suites.Values.Count(findings => findings.Count == 0), report.FailOn);
            foreach (var (path, findings) in suites)
            {
                Open(xml, "testsuite", path, findings, findings.Count == 0 ? 1 : 0, report.FailOn);
                if (findings.Count == 0) WriteQuiet(xml, path);
                foreach (var finding in findings) WriteCase(xml, finding, report.FailOn);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        writer.WriteLine();
    }

    private static Dictionary<string, List<Finding>> Suites(Report report)
    {
        var suites = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var path in report.Files) suites.TryAdd(path, []);
        foreach (var finding in report.Findings)
        {
            if (!suites.TryGetValue(finding.Where.Source.Path, out var findings)) suites[finding.Where.Source.Path] = findings = [];
            findings.Add(finding);
        }
        return suites;
    }

    private static void Open(XmlWriter xml, string element, string name, List<Finding> findings, int passing, Severity? failOn)
    {
        xml.WriteStartElement(element);
        Attribute(xml, "name", name);
        Attribute(xml, "tests", Number(findings.Count + passing));
        Attribute(xml, "failures", Number(findings.Count(finding => Fails(finding, failOn))));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", Number(findings.Count(finding => finding.Accepted is not null)));
    }

    private static void WriteQuiet(XmlWriter xml, string path)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", path);
        Attribute(xml, "name", "nothing to report");
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Finding finding, Severity? failOn)
    {
        var (path, start) = (finding.Where.Source.Path, finding.Where.Start);
        var said = $"{TextReport.Word(finding.Severity)}[{finding.Rule}]: {Advice.WithFact(finding)}\n{path}:{start.Line}:{start.Column}";
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", path);
        Attribute(xml, "name", $"{finding.Rule}: {finding.Message}");
        Attribute(xml, "file", path);
        Attribute(xml, "line", Number(start.Line));
        if (finding.Accepted is { } accepted)
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", $"accepted until {accepted.Until:yyyy-MM-dd}{(accepted.Owner is null ? "" : $" by {accepted.Owner}")}: {accepted.Reason}");
        }
        else if (Fails(finding, failOn))
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "type", finding.Rule);
            Attribute(xml, "message", finding.Message);
            xml.WriteString(Writable(said));
        }
        else
        {
            xml.WriteStartElement("system-out");
            xml.WriteString(Writable(said));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool Fails(Finding finding, Severity? failOn) => finding.Accepted is null && failOn is { } level && finding.Severity >= level;

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Writable(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML has no word for most control characters and for half a character; a reader would refuse the whole file.
    private static string Writable(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return result.ToString();
    }
}
