using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>What the atlas does not say, so that nobody reads more out of it.</summary>
internal static class UnsaidSection
{
    public static void Write(AtlasChapter chapter)
    {
        chapter.Begin("What this atlas does not say");
        chapter.Say(AtlasWords.NotSaid);
        chapter.End();
    }
}
