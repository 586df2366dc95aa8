using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Pdf;

namespace Pair.Tests.Architecture;

/// <summary>Values, not objects: public types are leaves or closed roots, nothing in them can be set afterwards, and each says what it is for.</summary>
public sealed class TypeTests
{
    private static readonly Assembly[] Assemblies = [typeof(SourceText).Assembly, typeof(Exporter).Assembly, typeof(PdfDocument).Assembly, typeof(Pair.Cli.ExitCode).Assembly];

    private static IEnumerable<Type> Public => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    [Fact]
    public void Public_types_are_sealed_or_abstract_or_static() =>
        Assert.Empty(Public.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void Public_properties_are_set_when_made_and_never_after() =>
        Assert.Empty(Public.SelectMany(type => type.GetProperties()).Where(CanBeSetLater).Select(property => $"{property.DeclaringType!.FullName}.{property.Name}").Distinct());

    [Fact]
    public void No_public_field_can_be_written() =>
        Assert.Empty(Public.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()).Where(field => field is { IsInitOnly: false, IsLiteral: false }).Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"));

    [Fact]
    public void A_missing_docstring_stops_the_build_everywhere_but_at_the_choices()
    {
        var props = Repository.Text("src/Directory.Build.props");
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", props, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props, StringComparison.Ordinal);
        string[] settings = [props, .. Repository.Projects("src").Select(project => project.Text)];
        Assert.All(settings, text => Assert.DoesNotMatch("NoWarn|WarningsNotAsErrors|DocumentationFile>false", text));
        // In .editorconfig the line stands under the section of the tests.
        var editor = Repository.Text(".editorconfig");
        Assert.True(editor.IndexOf("CS1591", StringComparison.Ordinal) > editor.IndexOf("[tests/**.cs]", StringComparison.Ordinal));
        Assert.Equal(["src/Pair.Core/Model/Choices.cs"],
            Repository.Code.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Text.Contains("CS1591", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public void Warnings_are_silenced_at_few_places_each_with_a_reason() =>
        Assert.Empty(
            from file in Repository.Code
            where file.Path.StartsWith("src/", StringComparison.Ordinal)
            from Match line in Regex.Matches(file.Text, @"(?m)^#pragma warning disable (?<what>.*)$")
            where !line.Groups["what"].Value.Contains("//", StringComparison.Ordinal)
            select $"{file.Path}: {line.Value}");

    private static bool CanBeSetLater(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
