using System.Globalization;
using System.Text;
using Pair.Core.Formatting;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Approving;

/// <summary>Adds approvals to their file. What people wrote there, comments and order too, stays as it is.</summary>
public static class ApprovalWriter
{
    /// <summary>A file with these approvals alone.</summary>
    /// <param name="added">The approvals.</param>
    /// <param name="schema">Where an editor finds the schema, from the file's folder; null where nobody knows.</param>
    public static string New(Seq<NewApproval> added, string? schema)
    {
        var text = new StringBuilder();
        if (schema is not null) text.Append("# yaml-language-server: $schema=").Append(schema).Append('\n');
        text.Append("# Changes that are meant, though somebody loses by them. Each counts once: in the merge that brings the change.\n");
        text.Append("pair: 1\napprovals:\n");
        return InForm(text.Append(Items(added, 2, "\n")).ToString());
    }

    /// <summary>The text of a file with approvals added at the end of its list; null where its form leaves no place that is certain.</summary>
    /// <param name="read">The file, which was understood.</param>
    /// <param name="added">The approvals.</param>
    public static string? Add(ApprovalsRead read, Seq<NewApproval> added)
    {
        if (read.Entries is not { } before || read.Root?["approvals"] is not YamlSequence list) return null;
        var text = list.Items.IsEmpty ? Begun(read.Source, list, added) : read.Source.Content[list.Where.Span.Start] == '-' ? Continued(read.Source, list, added) : null;
        // Whatever stands around the list: what is read again must be what was there and what was added.
        if (text is null || ApprovalFile.Read(new SourceText(read.Source.Path, text)).Entries is not { } after || !IsBoth(after, before, added)) return null;
        return InForm(read.Source.Content) == read.Source.Content ? InForm(text) : text;
    }

    // As `pair fmt` would leave it, where people have it so: then neither undoes what the other wrote.
    private static string InForm(string text) => Formatter.Format(new SourceText(ApprovalFile.Name, text)).Text ?? text;

    private static bool IsBoth(Seq<ApprovalEntry> all, Seq<ApprovalEntry> before, Seq<NewApproval> added)
    {
        if (all.Count != before.Count + added.Count) return false;
        for (var i = 0; i < all.Count; i++)
        {
            var (print, approval) = i < before.Count ? (before[i].Fingerprint.Value, before[i].Approval) : (added[i - before.Count].Fingerprint, added[i - before.Count].Approval);
            if (all[i].Fingerprint.Value != print || all[i].Approval != approval) return false;
        }
        return true;
    }

    // `approvals: []`: the brackets go, and what stands behind them on their line stays.
    private static string Begun(SourceText source, YamlSequence list, Seq<NewApproval> added)
    {
        var (text, span) = (source.Content, list.Where.Span);
        var start = text.AsSpan(0, span.Start).TrimEnd(' ').Length;
        var end = EndOfLine(text, span.End);
        return Joined(text[..start] + text[span.End..end], text[end..], Items(added, 2, BreakOf(text)));
    }

    private static string Continued(SourceText source, YamlSequence list, Seq<NewApproval> added)
    {
        var text = source.Content;
        var last = list.Items[^1].Where.Span.End;
        // A block of lines ends behind its last break.
        var end = last > 0 && text[last - 1] == '\n' ? last : EndOfLine(text, last);
        var indent = source.PositionAt(list.Where.Span.Start).Column - 1;
        return Joined(text[..end], text[end..], Items(added, indent, BreakOf(text)));
    }

    private static string Joined(string before, string after, string items)
    {
        if (before.Length == 0 || before[^1] == '\n') return before + items + after;
        before += BreakOf(items);
        // The break that ended the line before ends the last new one.
        if (after.StartsWith("\r\n", StringComparison.Ordinal)) after = after[2..];
        else if (after.Length > 0 && after[0] == '\n') after = after[1..];
        return before + items + after;
    }

    private static int EndOfLine(string text, int from) => text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and var length ? from + length : text.Length;

    private static string BreakOf(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static string Items(Seq<NewApproval> added, int indent, string line)
    {
        var (text, margin) = (new StringBuilder(), new string(' ', indent));
        foreach (var approval in added)
        {
            text.Append(margin).Append("- fingerprint: \"").Append(approval.Fingerprint).Append('"').Append(line);
            Line("change", YamlText.OnOneLine(approval.Change));
            Line("reason", YamlText.OnOneLine(approval.Approval.Reason));
            Line("by", YamlText.OnOneLine(approval.Approval.By));
            if (approval.Approval.Date is { } date) Line("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        return text.ToString();

        void Line(string key, string value) => text.Append(margin).Append("  ").Append(key).Append(": ").Append(value).Append(line);
    }
}
