using System.Reflection;
using Pair.Cli;

namespace Pair.Tests.Cli;

/// <summary>The version that the build writes down is the one that it was given, label and all.</summary>
public sealed class ProgramVersionTests
{
    [Fact]
    public void The_constant_is_what_the_assembly_says_of_itself() =>
        Assert.Equal(ProgramVersion.Number, typeof(ExitCode).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
}
