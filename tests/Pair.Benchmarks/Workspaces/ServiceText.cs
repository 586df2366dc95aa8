using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>Services as YAML.</summary>
internal static class ServiceText
{
    /// <summary>All of a service.</summary>
    public static void Write(StringBuilder text, MadeService service, LevelModel levels)
    {
        text.Append($"  {service.Id}:\n");
        Line(text, "name", Scalar(service.Name));
        Line(text, "provider", service.Provider);
        Line(text, "summary", Scalar(service.Summary));
        if (service.Family is { } family) text.Append($"    family:\n      summary: {Scalar(family)}\n");
        Line(text, "url", service.Url);
        Line(text, "levels", levels.Levels(service.Bands));
        Line(text, "ages", service.Ages);
        Line(text, "carers", List(service.Carers));
        Line(text, "carer_age", service.CarerAge);
        Line(text, "catchment", List(service.Places));
        Line(text, "cohorts", List(service.Cohorts));
        Line(text, "only_for", List(service.OnlyFor));
        Line(text, "offers", List(service.Offers));
        Line(text, "delivery", List(service.Delivery));
        Line(text, "interventions", List(service.Interventions));
        text.Append($"    referral:\n      who: [{service.Who}]\n");
        if (service.Consent is { } consent) text.Append($"      consent: {consent}\n");
        text.Append($"      how: {How(service)}\n");
        if (service.Response is { } response) text.Append($"      response: {{ {response} }}\n");
        Line(text, "hours", service.Hours is { } hours ? Scalar(hours) : null);
        if (service.Schedule is { } schedule) text.Append($"    schedules:\n      - {{ {schedule} }}\n");
        Line(text, "languages", List(service.Languages));
        Line(text, "interpreter", "true");
        if (service.Wait > 0) Line(text, "wait_time", $"{{ weeks: {service.Wait}, date: 2026-10-01 }}");
        if (service.Exclusion is { } exclusion) text.Append($"    exclusions:\n      - {{ {exclusion} }}\n");
        Line(text, "step_up", List(service.Up));
        Line(text, "step_down", List(service.Down));
        Line(text, "step_out", List(service.Out));
        Line(text, "assured", Assured(service));
        if (service.Code) Line(text, "qr", "true");
    }

    /// <summary>What an area says of a service that it has from its base: how to reach it there, who vouches for it, and its levels where the base has others.</summary>
    public static void WriteChanges(StringBuilder text, MadeService service, LevelModel levels, LevelModel ofBase)
    {
        text.Append($"  {service.Id}:\n");
        if (levels != ofBase) Line(text, "levels", levels.Levels(service.Bands));
        Line(text, "catchment", List(service.Places));
        text.Append($"    referral:\n      how: {How(service)}\n");
        if (service.Wait > 0) Line(text, "wait_time", $"{{ weeks: {service.Wait}, date: 2026-10-01 }}");
        Line(text, "assured", Assured(service));
    }

    /// <summary>Words as YAML takes them.</summary>
    public static string Scalar(string words) =>
        words.Contains(": ", StringComparison.Ordinal) || words.Contains(" #", StringComparison.Ordinal) || words[0] is '"' or '\'' or '[' or '{' ? $"\"{words.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : words;

    private static string How(MadeService service) =>
        (service.Phone, service.Email) switch
        {
            ("", { } email) => $"{{ email: {email} }}",
            ("", null) => "{ drop_in: true }",
            (var phone, { } email) => $"{{ phone: {phone}, email: {email} }}",
            (var phone, null) => $"{{ phone: {phone} }}",
        };

    private static string Assured(MadeService service) => $"{{ date: {service.Assured}, by: {service.By} }}";

    private static string? List(string? items) => items is null ? null : $"[{items}]";

    private static string? List(string[] items) => items is [] ? null : $"[{string.Join(", ", items)}]";

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null) text.Append($"    {key}: {value}\n");
    }
}
