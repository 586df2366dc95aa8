using Pair.Pdf.Files;

namespace Pair.Pdf.Structure;

/// <summary>The bookmarks beside the page: titles by level, each leading to a height on a page.</summary>
internal static class Outline
{
    /// <summary>Writes the outline and returns its object number, 0 where there are no bookmarks.</summary>
    internal static int Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks, IReadOnlyList<int> pageIds)
    {
        if (bookmarks.Count == 0) return 0;
        var root = file.Reserve();
        var ids = new int[bookmarks.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = file.Reserve();
        var parents = Parents(bookmarks);
        var (first, last, total) = Children(parents, -1);
        file.Set(root, new ByteWriter().Ascii("<</Type/Outlines/First ").Reference(ids[first])
            .Ascii("/Last ").Reference(ids[last]).Ascii("/Count ").Int(total).Ascii(">>"));
        for (var i = 0; i < ids.Length; i++)
        {
            var mark = bookmarks[i];
            var body = new ByteWriter().Ascii("<</Title").TextString(mark.Title)
                .Ascii("/Parent ").Reference(parents[i] < 0 ? root : ids[parents[i]])
                .Ascii("/Dest[").Reference(pageIds[mark.Page]).Ascii("/XYZ ").Number(mark.X).Byte((byte)' ').Number(mark.Y).Ascii(" null]");
            if (Sibling(parents, i, -1) is var before and >= 0) body.Ascii("/Prev ").Reference(ids[before]);
            if (Sibling(parents, i, 1) is var after and >= 0) body.Ascii("/Next ").Reference(ids[after]);
            var below = Children(parents, i);
            if (below.Total > 0)
                body.Ascii("/First ").Reference(ids[below.First]).Ascii("/Last ").Reference(ids[below.Last]).Ascii("/Count ").Int(below.Total);
            file.Set(ids[i], body.Ascii(">>"));
        }

        return root;
    }

    /// <summary>For each bookmark the last one before it with a smaller level, -1 at the top.</summary>
    private static int[] Parents(IReadOnlyList<Bookmark> bookmarks)
    {
        var parents = new int[bookmarks.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && bookmarks[parent].Level >= bookmarks[i].Level) parent = parents[parent];
            parents[i] = parent;
        }

        return parents;
    }

    /// <summary>First and last child, and how many stand below at any depth (all are shown open).</summary>
    private static (int First, int Last, int Total) Children(int[] parents, int parent)
    {
        var (first, last, total) = (-1, -1, 0);
        for (var i = parent + 1; i < parents.Length; i++)
        {
            if (parents[i] < parent) break;
            total++;
            if (parents[i] != parent) continue;
            if (first < 0) first = i;
            last = i;
        }

        return (first, last, total);
    }

    private static int Sibling(int[] parents, int of, int step)
    {
        for (var i = of + step; i >= 0 && i < parents.Length; i += step)
        {
            if (parents[i] == parents[of]) return i;
            if (parents[i] < parents[of]) return -1;
        }

        return -1;
    }
}

/// <summary>A title in the outline and where it leads; places in pt from the page's lower left corner.</summary>
internal sealed record Bookmark(string Title, int Level, int Page, double X, double Y);
