namespace Pair.Core.Documents;

/// <summary>For whom a document is: what is said, and how large.</summary>
public enum Edition
{
    /// <summary>Everyone who works with families.</summary>
    Practitioner,

    /// <summary>Families themselves.</summary>
    Family,
}
