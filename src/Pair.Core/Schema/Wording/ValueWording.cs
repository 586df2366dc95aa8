using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Schema.Wording;

/// <summary>Says what is wrong with a value itself: its kind, its word, its form.</summary>
internal static class ValueWording
{
    public static Finding Word(Fault fault) => fault.Kind switch
    {
        FaultKind.Type => TypeWording.Word(fault),
        FaultKind.Const => Const(fault),
        FaultKind.Enum => Enum(fault),
        // A day that does not exist fits neither: the format knows why.
        FaultKind.Pattern when fault.Schema.Format == "date" => Format(fault),
        FaultKind.Pattern => Form(fault, fault.Schema.Pattern!.Matches),
        FaultKind.Format => Format(fault),
        FaultKind.Length => Length(fault),
        FaultKind.Range => Range(fault),
        _ => throw new InvalidOperationException($"no words for {fault.Kind}"),
    };

    /// <summary>What the value is for: the key that it stands under.</summary>
    public static string For(Fault fault) => fault.NearestOwner is { } owner ? $"\"{owner.Key.Value}\"" : "this";

    /// <summary>The line with the value as it should be; null where the value runs over lines.</summary>
    public static string? Mended(YamlNode node, string words) => Mending.Replace(node.Where.Source, node.Where.Span, words);

    /// <summary>The change of a value for another; null where the value runs over lines.</summary>
    public static Edit? Edit(YamlNode node, string words) => Mending.Edit(node.Where.Source, node.Where.Span, words);

    private static Finding Here(Fault fault, string message) => FaultWording.At(fault, FaultWording.Shown(fault, fault.Node), message);

    private static Finding Const(Fault fault)
    {
        var wanted = ((fault.Schema.Const as YamlScalar)?.Value) ?? "";
        return Here(fault, $"{For(fault)} is {FaultWording.Typed(fault.Node)}, and must be {wanted}") with
        {
            Help = $"write {wanted}", MendedLine = fault.Node is YamlScalar ? Mended(fault.Node, wanted) : null,
            Fix = fault.Node is YamlScalar marked && Mending.Unmarked(marked.Value) == wanted ? Edit(marked, wanted) : null,
        };
    }

    private static Finding Enum(Fault fault)
    {
        var words = SchemaWords.Words(fault.Schema);
        if (fault.Node is not YamlScalar scalar) return TypeWording.Word(fault);
        if (scalar.Kind == YamlScalarKind.Null) return TypeWording.Empty(fault);
        var typed = Mending.Unmarked(scalar.Value) ?? scalar.Value;
        var meant = Nearest.To(typed, words) ?? Array.Find(words, word => word == Repairs.AsId(typed) || word == Synonyms.OfValue(typed));
        var all = $"the words are {string.Join(", ", words)}";
        var sure = meant is not null && meant == Nearest.Surely(typed, words);
        return Here(fault, $"{FaultWording.Typed(scalar)} is not a word for {For(fault)}") with
        {
            Label = "not one of its words",
            Help = meant is null ? all : sure ? $"did you mean \"{meant}\"?" : $"did you mean \"{meant}\"? {all}",
            MendedLine = meant is null ? null : Mended(scalar, meant),
            Fix = sure ? Edit(scalar, meant!) : null,
        };
    }

    private static Finding Form(Fault fault, Func<string, bool> fits)
    {
        var scalar = (YamlScalar)fault.Node;
        if (fault is { Owner: null, Steps.Length: > 0 } && Parted(scalar, fits) is { } finding) return Here(fault, finding.Message) with { Help = finding.Help, MendedLine = finding.MendedLine };
        if (fits("2026-05-01") && NoSuchDay(scalar.Value) is { } words) return Here(fault, words) with { Help = fault.Purpose };
        if (NamedIds.Of(fault, Mending.Unmarked(scalar.Value) ?? scalar.Value, fits) is { } id)
            return Here(fault, $"{FaultWording.Typed(scalar)} is a name; {For(fault)} wants an id") with { Help = "write its id:", MendedLine = Mended(scalar, id), Fix = Edit(scalar, id) };
        var choice = Choices.Of(fault, scalar.Value, fits);
        var better = Repairs.Of(scalar.Value, fits);
        var description = SchemaWords.Description(fault.Schema) ?? fault.Purpose;
        var help = (choice ?? (better is null ? null : $"write \"{better}\""), description) switch
        {
            (null, null) => null,
            (null, _) => description,
            (var said, null) => said,
            var (said, what) => $"{said}. {what}",
        };
        var message = scalar.Value.Length == 0 ? $"{For(fault)} is empty" : $"{FaultWording.Typed(scalar)} is not in the form that {For(fault)} needs";
        return Here(fault, message) with
        {
            Help = help, MendedLine = better is null ? null : Mended(scalar, better), Fix = better is not null && Repairs.IsSure(scalar.Value, better) ? Edit(scalar, better) : null,
        };
    }

    // `[thriving getting-advice]`: each word would do, so the commas are missing.
    private static (string Message, string Help, string? MendedLine)? Parted(YamlScalar item, Func<string, bool> fits)
    {
        var words = Array.FindAll(item.Value.Split([' ', ';', '&'], StringSplitOptions.RemoveEmptyEntries), word => word != "and");
        return words.Length < 2 || item.Quoted || !Array.TrueForAll(words, word => fits(word)) ? null
            : ($"a comma is missing in {FaultWording.Typed(item)}", "put a comma between the words of a list:", Mended(item, string.Join(", ", words)));
    }

    private static Finding Format(Fault fault)
    {
        var scalar = (YamlScalar)fault.Node;
        if (fault.Schema.Format == "date" && NoSuchDay(scalar.Value) is { } words) return Here(fault, words) with { Help = "write a day that exists, as year, month, day: 2026-05-01" };
        return Form(fault, value => Formats.Holds(fault.Schema.Format!, value)) is var finding && finding.Help is not null ? finding : finding with
        {
            Help = fault.Schema.Format switch
            {
                "date" => "write a day as year, month, day: 2026-05-01",
                "email" => "write an address such as piew@northshire.example",
                _ => "write the whole address, beginning with https://",
            },
        };
    }

    private static string? NoSuchDay(string text)
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return null;
        if (!int.TryParse(text[..4], out var year) || !int.TryParse(text[5..7], out var month) || !int.TryParse(text[8..], out var day)) return null;
        if (month is < 1 or > 12) return $"there is no month {month}";
        if (day < 1) return "there is no day 0";
        return month == 2 && day == 29 ? $"29 February does not exist in {year}" : $"{day} {months[month - 1]} does not exist";
    }

    private static Finding Length(Fault fault)
    {
        var scalar = (YamlScalar)fault.Node;
        if (scalar.Value.Length == 0) return Here(fault, $"{For(fault)} is empty") with { Help = fault.Purpose ?? "write its words, or delete the line" };
        return scalar.Value.Length > fault.Schema.MaxLength
            ? Here(fault, $"{For(fault)} has {scalar.Value.Length} characters, and may have {fault.Schema.MaxLength}") with { Help = "shorten it" }
            : Here(fault, $"{For(fault)} is too short: it needs {fault.Schema.MinLength} characters");
    }

    private static Finding Range(Fault fault)
    {
        var element = fault.Schema.Element;
        var limits = new List<string>();
        foreach (var (keyword, words) in new[] { ("minimum", "at least"), ("exclusiveMinimum", "more than"), ("maximum", "at most"), ("exclusiveMaximum", "less than"), ("multipleOf", "a multiple of") })
            if (element[keyword] is { } limit) limits.Add($"{words} {limit.Text}");
        return Here(fault, $"{For(fault)} is {FaultWording.Typed(fault.Node)}, and must be {string.Join(" and ", limits)}") with { Help = fault.Purpose };
    }
}
