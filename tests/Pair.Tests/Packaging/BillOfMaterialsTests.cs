using System.Text;
using Pair.Packaging;

namespace Pair.Tests.Packaging;

/// <summary>The bill of materials names what the build put in, and is refused where the notices say otherwise.</summary>
public sealed class BillOfMaterialsTests
{
    private const string Deps = """
        {
          "targets": { ".NETCoreApp,Version=v10.0": {}, ".NETCoreApp,Version=v10.0/linux-x64": {
            "pair/1.0.0": { "runtime": { "pair.dll": {} } }, "A/1.0": { "runtime": { "A.dll": {} } }, "Empty/2.0": {},
            "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/10.0.12": { "runtime": { "System.dll": {} } } } },
          "libraries": {
            "pair/1.0.0": { "type": "project" }, "A/1.0": { "type": "package", "sha512": "sha512-AAEC" }, "Empty/2.0": { "type": "package", "sha512": "sha512-AAEC" },
            "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/10.0.12": { "type": "runtimepack", "sha512": "" } }
        }
        """;

    private static readonly Release Release = new("1.0.0-rc.1", new DateTimeOffset(2026, 11, 22, 10, 20, 30, TimeSpan.Zero), "10.0.999", "", "", "");
    private static readonly Notice A = new("A", "1.0", "MIT", "somebody", "pkg:nuget/A@1.0", "https://a.example", "words");
    private static readonly Notice Runtime = new(".NET runtime", null, "MIT", "somebody", null, "https://b.example", "words");

    [Fact]
    public void What_is_in_the_program_is_read_from_the_list_that_the_build_made() =>
        Assert.Equal([new("A", "1.0", "AAEC"), new("Microsoft.NETCore.App.Runtime.linux-x64", "10.0.12", null)], Built());

    [Fact]
    public void The_same_parts_give_the_same_bill_and_other_parts_another_number()
    {
        var bill = Bill([A, Runtime]);
        Assert.Equal(bill, Bill([A, Runtime]));
        Assert.NotEqual(Number(bill), Number(Bill([A with { Copyright = "somebody else" }, Runtime])));
        Assert.Contains("\"version\": \"1.0.0-rc.1\"", bill, StringComparison.Ordinal);
        // Who makes it again needs the same SDK.
        Assert.Contains("\"name\": \".NET SDK\",\n          \"version\": \"10.0.999\"", bill, StringComparison.Ordinal);
        Assert.Contains("\"value\": \"AAEC\"", bill, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_without_a_notice_and_a_notice_without_a_package_are_refused()
    {
        Assert.Contains("says nothing of pkg:nuget/A@1.0", Assert.Throws<InvalidDataException>(() => Bill([Runtime])).Message, StringComparison.Ordinal);
        Assert.Contains("names pkg:nuget/B@1.0", Assert.Throws<InvalidDataException>(() => Bill([A, A with { Name = "B", Address = "pkg:nuget/B@1.0" }, Runtime])).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<BuiltPackage> Built()
    {
        using var deps = new MemoryStream(Encoding.UTF8.GetBytes(Deps));
        return BuiltPackage.Read(deps);
    }

    private static string Bill(Notice[] notices)
    {
        var built = Built();
        return Encoding.UTF8.GetString(BillOfMaterials.Write(Release, notices, [.. built.Where(package => !package.IsRuntime)], [new ReleaseFile("pair.tar.gz", "00", built.Single(package => package.IsRuntime))]));
    }

    private static string Number(string bill) => bill.Split('\n').Single(line => line.Contains("serialNumber", StringComparison.Ordinal));
}
