using System.Text;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>Writes branches as text: two spaces for each step, one form for each value, empty lines where they help.</summary>
internal sealed class BranchWriter
{
    /// <summary>How long a line may be; words without blanks may be longer.</summary>
    public const int Width = 120;

    private const int Step = 2;

    private readonly StringBuilder text = new();

    /// <summary>The whole file, with <c>\n</c> for the end of each line.</summary>
    public static string Write(Branch whole)
    {
        var writer = new BranchWriter();
        writer.Comments(whole.Before, 0, first: true);
        if (whole.HasBranches)
        {
            if (whole.IsApart) writer.text.Append('\n');
            writer.Branches(whole, 0, isFile: true);
        }
        else
        {
            writer.text.Append(InBrackets.Empty(whole.Value)).Append(Behind(whole)).Append('\n');
            writer.Comments(whole.After, 0, first: false);
        }
        return writer.text.ToString();
    }

    private void Branches(Branch parent, int column, bool isFile = false, bool onDash = false)
    {
        var branches = parent.Branches;
        var apart = Spacing.Of(parent, column, isFile);
        for (var i = 0; i < branches.Count; i++)
        {
            if (i > 0 && apart.IsBlankBetween(branches[i - 1], branches[i])) text.Append('\n');
            Entry(branches[i], column, begun: onDash && i == 0);
        }
        Comments(parent.After, column, first: false);
    }

    // `begun` where the entry stands behind a dash, whose line has its blanks and whose comments are written.
    private void Entry(Branch branch, int column, bool begun)
    {
        if (!begun)
        {
            Above(branch, column);
            text.Append(' ', column);
        }
        if (branch.Key is not null) text.Append(Scalars.Key(branch.Key, branch.IsInside, inside: false)).Append(':');
        else text.Append('-');
        if (branch.HasBranches) Collection(branch, column);
        else if (branch.Value is YamlScalar scalar) Single(branch, scalar, column);
        else text.Append(' ').Append(InBrackets.Empty(branch.Value)).Append(Behind(branch)).Append('\n');
        if (!branch.HasBranches) Comments(branch.After, column + Step, first: false);
    }

    // Its comments; those of what begins on the line of its dash have no other place.
    private void Above(Branch branch, int column)
    {
        Comments(branch.Before, column, first: true);
        var last = branch;
        for (var at = column; last.Key is null && last.HasBranches && InBrackets.Line(last, at) is null; at += Step)
        {
            if (last.Behind is { } behind) text.Append(' ', column).Append(behind).Append('\n');
            last = last.Branches[0];
            Comments(last.Before, column, first: true);
        }
        if (branch is { IsApart: true, Before.IsEmpty: false }) text.Append('\n');
    }

    private void Collection(Branch branch, int column)
    {
        if (InBrackets.Line(branch, column) is { } line)
        {
            text.Append(' ').Append(line).Append(Behind(branch)).Append('\n');
            return;
        }
        if (branch.Key is not null)
        {
            text.Append(Behind(branch)).Append('\n');
            Branches(branch, column + Step);
            return;
        }
        text.Append(' ');
        Branches(branch, column + Step, onDash: true);
    }

    private void Single(Branch branch, YamlScalar scalar, int column)
    {
        var words = Scalars.Value(scalar, branch.IsInside, inside: false);
        if (scalar.Kind == YamlScalarKind.Text)
        {
            var isLong = text.Length - LineStart() + 1 + words.Length > Width;
            if (LongText.HasLines(scalar.Value) || (isLong && LongText.CanBeBroken(scalar.Value)))
            {
                Block(LongText.Of(scalar.Value, Width - column - Step), branch, column + Step);
                return;
            }
        }
        if (words.Length > 0) text.Append(' ').Append(words);
        text.Append(Behind(branch)).Append('\n');
    }

    private void Block(Block block, Branch branch, int column)
    {
        text.Append(' ').Append(block.Sign).Append(Behind(branch)).Append('\n');
        foreach (var line in block.Lines)
        {
            if (line.Length > 0) text.Append(' ', column).Append(line);
            text.Append('\n');
        }
    }

    private void Comments(Seq<CommentLine> comments, int column, bool first)
    {
        for (var i = 0; i < comments.Count; i++)
        {
            // Above the first of an entry, its neighbours say.
            if (comments[i].IsApart && (i > 0 || !first)) text.Append('\n');
            text.Append(' ', column + comments[i].Deeper).Append(comments[i].Text).Append('\n');
        }
    }

    private static string Behind(Branch branch) => branch.Behind is null ? "" : "  " + branch.Behind;

    private int LineStart()
    {
        for (var i = text.Length; i > 0; i--)
            if (text[i - 1] == '\n') return i;
        return 0;
    }
}
