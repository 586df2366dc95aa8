namespace Pair.Benchmarks.Workspaces;

/// <summary>A region, whose base its areas build on.</summary>
/// <param name="Id">Its id, and the name of its file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Nation">As typed.</param>
/// <param name="Levels">What most of its areas call the levels.</param>
/// <param name="FirstSentence">What its ways of working begin with.</param>
internal sealed record Region(string Id, string Name, string Nation, LevelModel Levels, string FirstSentence)
{
    public static readonly Region North = new("northern", "Northern England", "england", LevelModel.Thrive, "The baby has a voice. We write down what we hear.");

    public static readonly Region South = new("southern", "Southern England", "england", LevelModel.HealthyChild, "We ask what this baby would say, at every visit.");

    public static readonly Region Nations = new("nations", "Scotland, Wales and Northern Ireland", "scotland", LevelModel.Girfec, "Every baby is somebody, and is spoken with by name.");

    public static readonly Region[] All = [North, South, Nations];
}
