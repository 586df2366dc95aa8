namespace Pair.Core.Findings;

/// <summary>How grave a finding is, the gravest last.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Worth mending.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,
}
