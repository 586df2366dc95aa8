using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>A pathway's own file with its parts, before anything that it is built on.</summary>
/// <param name="Main">Its own file.</param>
/// <param name="Root">Its tree with the entries of its parts behind its own.</param>
/// <param name="Sources">All its files, the main one first.</param>
internal sealed record Layer(SourceText Main, YamlMapping Root, Seq<SourceText> Sources);
