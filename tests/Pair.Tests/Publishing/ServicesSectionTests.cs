using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

/// <summary>Where each service stands, and what is said of all at once.</summary>
public sealed class ServicesSectionTests
{
    [Fact]
    public void A_service_at_several_levels_is_printed_once_in_full_and_named_at_the_others()
    {
        var text = Printed.Of(Services("a: levels: [getting-help, thriving]"));
        Assert.Single(Matches(text, "row #a"));
        Assert.Contains("table level 1\n  | === (1) Thriving #level_thriving", text, StringComparison.Ordinal);
        Assert.Contains("=== (3) Getting Help #level_getting-help\nnote: **Also at this level: **[A](#a) (in full under Thriving).\n", text, StringComparison.Ordinal);
        Assert.Contains("=== (2) Getting Advice #level_getting-advice\n**No service is named at this level.**\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_service_is_left_out_and_its_name_leads_nowhere()
    {
        var text = Printed.Of(Services("a: levels: [thriving], step_up: [b]", "b: levels: [getting-help], status: closed, qr: true, url: \"https://b.example\""));
        Assert.Empty(Matches(text, "row #b"));
        Assert.DoesNotContain("https://b.example", text, StringComparison.Ordinal);
        Assert.Contains("**Up **B (closed)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_planned_and_a_paused_service_say_so_wherever_they_are_named()
    {
        var text = Printed.Of(Services("a: levels: [thriving], step_up: [b, c]", "b: levels: [getting-help, getting-more-help], status: planned", "c: levels: [getting-help], status: paused"));
        Assert.Contains("| **Planned, not open yet.** B does good.", text, StringComparison.Ordinal);
        Assert.Contains("| **Paused: takes no families now.** C does good.", text, StringComparison.Ordinal);
        Assert.Contains("**Up **[B](#b) (planned), [C](#c) (paused)\n", text, StringComparison.Ordinal);
        Assert.Contains("**Also at this level: **[B](#b) (planned) (in full under Getting Help).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strand_stands_under_its_service_whatever_its_own_level()
    {
        var rows = Printed.Rows(Written.Pathway(Services("a: levels: [thriving]", "b: levels: [thriving]", "s: levels: [getting-help], part_of: a", "t: levels: [thriving], part_of: s")));
        Assert.Equal(["a", "s", "t", "b"], rows.Select(row => row.Anchor));
        Assert.Equal([false, true, true, false], rows.Select(row => row.UnderPrevious));
        Assert.Contains("note: Part of [A](#a)", Printed.Of(Services("a: levels: [thriving]", "s: levels: [thriving], part_of: a")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strand_of_a_closed_service_stands_alone()
    {
        var rows = Printed.Rows(Written.Pathway(Services("a: levels: [thriving], status: closed", "s: levels: [getting-help], part_of: a")));
        Assert.Equal("s", Assert.Single(rows).Anchor);
        Assert.False(rows[0].UnderPrevious);
    }

    [Fact]
    public void What_is_for_staff_alone_stands_with_Section_B()
    {
        var text = Printed.Of(Services("a: levels: [thriving]", "desk: offers: [consultation, training], referral: { who: [any-professional], how: { phone: 01632 960001 } }"));
        var staff = text.IndexOf("| Support for staff\n", StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("row #desk", StringComparison.Ordinal), staff, text.IndexOf("== C. Services", StringComparison.Ordinal));
        Assert.Contains("Desk does good. Consultation and training.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Support for staff", Printed.Of(Services("a: levels: [thriving]")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_say_alike_is_said_once_and_what_one_does_not_say_is_never_implied()
    {
        const string Once = "All of these services are free. All can book an interpreter. ";
        var alike = Printed.Of(Services("a: levels: [thriving], cost: free, interpreter: true", "b: levels: [thriving], cost: free, interpreter: true"));
        Assert.Contains(Once, alike, StringComparison.Ordinal);
        Assert.DoesNotContain("Cost: free", alike, StringComparison.Ordinal);
        Assert.DoesNotContain("Interpreters booked", alike, StringComparison.Ordinal);
        var silent = Printed.Of(Services("a: levels: [thriving], cost: free, interpreter: true", "b: levels: [thriving], cost: free"));
        Assert.Contains("All of these services are free. ", silent, StringComparison.Ordinal);
        Assert.Contains("A does good. Interpreters booked.", silent, StringComparison.Ordinal);
        Assert.Contains("B does good. Languages and interpreters: not said.", silent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_all_waiting_times_is_said_once_and_each_says_its_own_where_they_differ()
    {
        static string Waits(string first, string second) => Printed.Of(Services(
            $"a: levels: [thriving], wait_time: {{ weeks: 3{first} }}", $"b: levels: [thriving], wait_time: {{ weeks: 4{second} }}", "c: levels: [thriving]"));
        var alike = Waits(", date: 2026-10-01", ", date: 2026-10-01");
        Assert.Contains("Waiting times are those of 1 October 2026. ", alike, StringComparison.Ordinal);
        Assert.Contains("Wait 3 weeks\n", alike, StringComparison.Ordinal);
        Assert.Contains("Wait 3 weeks (1 October 2026)\n", Waits(", date: 2026-10-01", ", date: 2026-09-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("Waiting times", Waits(", date: 2026-10-01", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Shaped_for_is_explained_where_an_entry_says_it()
    {
        const string Explained = "**Shaped for** some families: open to all, unless it says **Only for**.";
        Assert.Contains(Explained, Printed.Of(Services("a: levels: [thriving], cohorts: [neonatal]")), StringComparison.Ordinal);
        Assert.DoesNotContain(Explained, Printed.Of(Services("a: levels: [thriving]")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_a_service_is_printed_where_its_author_asks_and_it_has_an_address()
    {
        var text = Printed.Of(Services("a: levels: [thriving], qr: true, url: \"https://a.example/x\"", "b: levels: [thriving], qr: true", "c: levels: [thriving], url: \"https://c.example\""));
        Assert.Contains("codes\n  code: https://a.example/x \"QR code: A, a.example/x\" **A** [a.example/x](https://a.example/x)\n", text, StringComparison.Ordinal);
        Assert.Single(Matches(text, "  code: "));
    }

    [Fact]
    public void Places_that_are_not_named_are_explained_where_there_are_places()
    {
        Assert.Contains("Where no place is named, a service is for all of Westham.", Printed.Of("places: { north: { name: North } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("Where no place is named", Printed.Of(""), StringComparison.Ordinal);
    }

    private static string[] Matches(string text, string part) => [.. text.Split('\n').Where(line => line.Contains(part, StringComparison.Ordinal))];

    // "a: levels: [thriving]" is a service A of the trust that does good.
    private static string Services(params string[] services) => "services:\n" + string.Concat(services.Select(service =>
    {
        var (id, keys) = (service[..service.IndexOf(':')], service[(service.IndexOf(':') + 2)..]);
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        return $"  {id}: {{ name: {name}, provider: trust, summary: {name} does good., {keys} }}\n";
    }));
}
