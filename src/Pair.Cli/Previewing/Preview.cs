namespace Pair.Cli.Previewing;

/// <summary>What is shown now, for all who look at it at once; who looks is told when it changes.</summary>
internal sealed class Preview
{
    private readonly Lock changing = new();
    private TaskCompletionSource changed = Promise();

    /// <summary>What is shown now.</summary>
    public PreviewState Current { get; private set; } = PreviewState.Nothing;

    /// <summary>Shows something else.</summary>
    public void Show(PreviewState state)
    {
        TaskCompletionSource done;
        lock (changing)
        {
            (Current, done, changed) = (state, changed, Promise());
        }
        done.SetResult();
    }

    /// <summary>Ends when something else is shown than what has this number.</summary>
    public Task ChangeFrom(int number)
    {
        lock (changing) return Current.Number == number ? changed.Task : Task.CompletedTask;
    }

    private static TaskCompletionSource Promise() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
