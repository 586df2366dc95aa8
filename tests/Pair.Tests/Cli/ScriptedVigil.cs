using System.Runtime.ExceptionServices;
using Pair.Cli.Watching;

namespace Pair.Tests.Cli;

/// <summary>Waiting without time: each pause is something that is done, and behind the last one somebody breaks off.</summary>
internal sealed class ScriptedVigil(IEnumerable<Action> pauses) : Vigil
{
    private readonly Queue<Action> left = new(pauses);

    private ExceptionDispatchInfo? failure;

    /// <inheritdoc/>
    public override bool Pause(TimeSpan time)
    {
        if (!left.TryDequeue(out var next)) return false;
        try
        {
            next();
            return true;
        }
        // The command line would take it for a bug of its own.
        catch (Exception failed)
        {
            failure = ExceptionDispatchInfo.Capture(failed);
            return false;
        }
    }

    /// <summary>Fails the test where something that was done failed, or was never come to.</summary>
    public void Verify()
    {
        failure?.Throw();
        Assert.Empty(left);
    }
}
