using System.Text;
using Pair.Core.Text;

namespace Pair.Formats.Office;

/// <summary>
/// A name for what is in a file that changes with any byte of any part: how an edit is noticed. It is the SHA-256 of a list with a line for each part, sorted by
/// name: the SHA-256 of its bytes, two blanks, its name, a line feed. How the parts are packed does not count, nor does the part that says the hash.
/// </summary>
internal sealed class ContentHash
{
    private readonly Sha256 list = new();

    /// <summary>Adds a part; they come sorted by name, ordinally.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes) => AddHash(name, Sha256.Of(bytes));

    /// <summary>Adds a part by the hash of its bytes.</summary>
    public void AddHash(string name, ReadOnlySpan<byte> hash)
    {
        if (name == Provenance.Part) return;
        list.Add(Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(hash)}  {name}\n"));
    }

    /// <summary>The hash of all: 64 lower-case hexadecimal digits. Nothing can be added afterwards.</summary>
    public string ToText() => Convert.ToHexStringLower(list.Finish());
}
