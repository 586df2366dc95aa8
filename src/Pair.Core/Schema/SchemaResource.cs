using System.Text.Json;

namespace Pair.Core.Schema;

/// <summary>A schema with an address of its own (<c>$id</c>), and the names (<c>$anchor</c>) inside it.</summary>
internal sealed class SchemaResource(string address, SchemaResources all)
{
    /// <summary>What references in it may lead to.</summary>
    public SchemaResources All { get; } = all;

    public string Address { get; } = address;
    public SchemaNode? Root { get; set; }
    public Dictionary<string, SchemaNode> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Anchors that a <c>$dynamicRef</c> finds from outside.</summary>
    public Dictionary<string, SchemaNode> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}

/// <summary>All resources that a schema may refer to, and how a reference is followed.</summary>
internal sealed class SchemaResources
{
    public const string DefaultBase = "pair:/schema";
    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);

    /// <summary>Reads a document and everything with an address inside it.</summary>
    public SchemaNode Add(string address, JsonValue document)
    {
        var resource = new SchemaResource(address, this);
        resources.TryAdd(address, resource);
        var root = new SchemaCompiler(this).Compile(document, resource);
        resource.Root ??= root;
        return root;
    }

    public SchemaResource Open(string address)
    {
        if (!resources.TryGetValue(address, out var resource)) resources[address] = resource = new SchemaResource(address, this);
        return resource;
    }

    /// <summary>An address as it is written, made whole.</summary>
    public static string Resolve(string baseAddress, string reference)
    {
        if (reference.Length == 0 || reference[0] == '#') return baseAddress + reference;
        // A plain file name needs no reading of addresses, which costs a start-up some milliseconds.
        if (baseAddress == DefaultBase && reference.AsSpan().IndexOfAny(":/#?%") < 0) return "pair:/" + reference;
        if (!Uri.TryCreate(baseAddress, UriKind.Absolute, out var known)) throw new JsonException($"the schema's address is {baseAddress}, which is none");
        return Uri.TryCreate(known, reference, out var whole) ? whole.OriginalString.Length > 0 ? whole.AbsoluteUri : reference : reference;
    }

    /// <summary>The schema that a reference names.</summary>
    /// <exception cref="JsonException">There is none: a fault of the schema, not of the author's file.</exception>
    public SchemaNode Follow(SchemaNode from, string reference)
    {
        // References are followed when they are first met, and that may be on several threads.
        lock (resources) return Find(from, reference);
    }

    private SchemaNode Find(SchemaNode from, string reference)
    {
        var whole = Resolve(from.Resource.Address, reference);
        var hash = whole.IndexOf('#', StringComparison.Ordinal);
        var address = hash < 0 ? whole : whole[..hash];
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(whole[(hash + 1)..]);
        if (!resources.TryGetValue(address, out var resource) && Metaschema.Find(address) is { } known)
        {
            Add(address, JsonValue.Parse(known));
            resources.TryGetValue(address, out resource);
        }
        if (resource?.Root is not { } root) throw new JsonException($"the schema refers to {reference}, which is not there");
        if (fragment.Length == 0) return root;
        if (fragment[0] == '/') return new SchemaPointer(this).Walk(root, fragment) ?? throw new JsonException($"the schema refers to {reference}, which is not there");
        return resource.Anchors.TryGetValue(fragment, out var anchored) ? anchored : throw new JsonException($"the schema refers to {reference}, which is not there");
    }
}
