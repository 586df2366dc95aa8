using Pair.Core.Schema.Wording;
using Pair.Core.Text;

namespace Pair.Core.Schema;

/// <summary>Keys of fields as templates write them, <c>services.baby-massage.referral.how.phone</c>, against the language.</summary>
public static class KnownKeys
{
    /// <summary>Whether a pathway may say something under a key; which ids it has does not matter.</summary>
    public static bool IsKnown(string key)
    {
        var schema = PairSchemas.Pathway.Root;
        foreach (var step in key.Split('.'))
        {
            if (Below(schema, step) is not { } below) return false;
            schema = below;
        }
        return true;
    }

    /// <summary>The key that was meant, where slips in its words explain it; null where none do. Ids are not looked at.</summary>
    public static string? Meant(string key)
    {
        var schema = PairSchemas.Pathway.Root;
        var steps = key.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            if (Below(schema, steps[i]) is null && Nearest.To(steps[i], SchemaWords.Keys(SchemaWords.Target(schema))) is { } near) steps[i] = near;
            if (Below(schema, steps[i]) is not { } below) return null;
            schema = below;
        }
        return string.Join('.', steps);
    }

    // A list has its items by number or by their id.
    private static SchemaNode? Below(SchemaNode schema, string step)
    {
        if (SchemaWords.Property(schema, step) is { } property) return property;
        var target = SchemaWords.Target(schema);
        if (Array.Find(target.PatternProperties ?? [], own => own.Pattern.Matches(step)) is { } pattern) return pattern.Schema;
        return target.AdditionalProperties is { Constant: not false } other ? other : target.Items;
    }
}
