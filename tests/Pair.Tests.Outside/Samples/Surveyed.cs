using System.Text.RegularExpressions;
using Pair.Core.Compiling;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Tests.Outside.Samples;

/// <summary>A survey of a sample, for the forms that other programs judge.</summary>
internal static class Surveyed
{
    /// <summary>The survey of a main file by its path from the top folder, on the day of the samples.</summary>
    public static PathwaySurvey Sample(string path)
    {
        var compiled = PathwayCompiler.Compile(new Disk(), path, path[..path.LastIndexOf('/')]);
        return Surveyor.Survey(compiled.Pathway!, DateOnly.ParseExact(PairCommandLine.Day, "yyyy-MM-dd"), SurveyFrame.Usual, []);
    }

    // The checkout, as far as samples need it.
    private sealed class Disk : Sources
    {
        public override SourceRead Read(string path) =>
            File.Exists(Checkout.At(path)) ? new SourceRead.Bytes(File.ReadAllBytes(Checkout.At(path))) : new SourceRead.Missing();

        public override Seq<string> Match(string folder, string pattern)
        {
            var whole = new Regex("^" + Regex.Escape($"{folder}/{pattern}").Replace("\\*", "[^/]*") + "$");
            return Directory.EnumerateFiles(Checkout.At(folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')).Where(path => whole.IsMatch(path)).Order(StringComparer.Ordinal).ToSeq();
        }
    }
}
