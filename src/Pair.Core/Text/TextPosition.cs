namespace Pair.Core.Text;

/// <summary>Line and column for people, both from 1; columns count Unicode code points.</summary>
public readonly record struct TextPosition(int Line, int Column);
