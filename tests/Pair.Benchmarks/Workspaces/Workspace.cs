namespace Pair.Benchmarks.Workspaces;

/// <summary>Writes a workspace as a national team has it: areas of three regions, each with a file that builds on its region's base, and a <c>pair.yaml</c> that names them all.</summary>
/// <remarks>
/// The same numbers and seed give the same files. The areas differ in nation, level model, places, providers, languages, what they lack and whether they say so,
/// how long ago they were reviewed, and how much they write. Neighbours share services across their border, and some do not tell the same of them.
/// </remarks>
internal static class Workspace
{
    /// <summary>Writes it.</summary>
    /// <param name="areas">How many areas; up to 320 have names.</param>
    /// <param name="services">How many services each has.</param>
    /// <param name="folder">Where; made if need be.</param>
    /// <param name="bases">Whether areas build on bases; else each stands alone and says the same.</param>
    /// <param name="seed">Another seed gives other ones.</param>
    public static void Write(int areas, int services, string folder, bool bases = true, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(areas, 320);
        File.WriteAllText(In(folder, "pair.yaml"), "pair: 1\npathways: [areas/*/*.pair.yaml]\nbuild: { to: [docx, pdf, html], editions: [practitioner, family], output: out }\n");
        if (bases)
            foreach (var region in Region.All) File.WriteAllText(In(folder, "base", $"{region.Id}.pair.yaml"), RegionText.Write(region));
        for (var i = 0; i < areas; i++)
        {
            var area = new Area(i, seed);
            File.WriteAllText(In(folder, "areas", area.Id, $"{area.Id}.pair.yaml"), AreaText.Write(area, services, bases));
        }
    }

    private static string In(params string[] path)
    {
        var file = Path.Combine(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
