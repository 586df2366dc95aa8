using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>The fields of one kind of entry: their names, and what their changes mean.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<string, Field> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading> readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> branches = new(StringComparer.Ordinal);

    /// <param name="all">The fields, each with all its keys.</param>
    public FieldTable(params Field[] all)
    {
        foreach (var field in all)
        {
            fields.Add(field.Key, field);
            foreach (var reading in field.Readings) readings[reading.Key] = reading.Value;
            for (var dot = field.Key.IndexOf('.'); dot > 0; dot = field.Key.IndexOf('.', dot + 1)) branches.Add(field.Key[..dot]);
        }
    }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => fields.Keys;

    /// <summary>The field of a key.</summary>
    public Field Of(string key) => fields.GetValueOrDefault(key) ?? new UnknownField(key);

    /// <summary>Whether a key is no field but holds some: <c>referral</c>.</summary>
    public bool IsBranch(string key) => branches.Contains(key);

    /// <summary>Whether a key holds a list without an order.</summary>
    public bool IsSet(string key) => fields.GetValueOrDefault(key) is { IsSet: true };

    /// <summary>What the values under a key are.</summary>
    public Reading Reading(string key) => readings.GetValueOrDefault(key, Wording.Reading.Text);
}
