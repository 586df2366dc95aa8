namespace Pair.Cli.Starting;

/// <summary>Whose CI builds a pathway.</summary>
internal enum StartCi
{
    /// <summary>GitHub's.</summary>
    GitHub,

    /// <summary>GitLab's.</summary>
    GitLab,

    /// <summary>Nobody's.</summary>
    None,
}

/// <summary>What the user chose for a new pathway.</summary>
/// <param name="Area">The name of the area; null where not said.</param>
/// <param name="Levels">Id of a model of levels; null where not said.</param>
/// <param name="Ci">Whose CI builds it.</param>
internal sealed record StartChoices(string? Area, string? Levels, StartCi Ci);
