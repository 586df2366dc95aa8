using System.Text;

namespace Pair.Core.Schema;

/// <summary>The language's own schemas, read once when they are first needed.</summary>
public static class PairSchemas
{
    private static readonly Lazy<JsonSchema> PathwaySchema = new(() => Parse("pathway"));
    private static readonly Lazy<JsonSchema> WorkspaceSchema = new(() => Parse("workspace"));
    private static readonly Lazy<JsonSchema> BaselineSchema = new(() => Parse("baseline"));
    private static readonly Lazy<JsonSchema> ApprovalsSchema = new(() => Parse("approvals"));

    /// <summary>What a pathway with all its parts must look like.</summary>
    public static JsonSchema Pathway => PathwaySchema.Value;

    /// <summary>What <c>pair.yaml</c> must look like.</summary>
    public static JsonSchema Workspace => WorkspaceSchema.Value;

    /// <summary>What a baseline must look like.</summary>
    public static JsonSchema Baseline => BaselineSchema.Value;

    /// <summary>What a file of approvals must look like.</summary>
    public static JsonSchema Approvals => ApprovalsSchema.Value;

    private static JsonSchema Parse(string name) =>
        JsonSchema.Parse(Encoding.UTF8.GetBytes(ShippedSchemas.Read(name) ?? throw new InvalidOperationException($"The schema {name} is not in the program.")));
}
