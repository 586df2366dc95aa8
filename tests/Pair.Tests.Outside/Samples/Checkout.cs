namespace Pair.Tests.Outside.Samples;

/// <summary>Where things are in the folder that these tests were built from.</summary>
public static class Checkout
{
    /// <summary>The top folder: the one with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The command line as it was built with these tests.</summary>
    public static string PairDll { get; } = Path.Combine(AppContext.BaseDirectory, "pair.dll");

    /// <summary>A path from the top folder.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PairCli.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("These tests run inside the folder that holds PairCli.sln.");
    }
}
