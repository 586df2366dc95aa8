using System.Text;
using Pair.Cli.Files;

namespace Pair.Cli.GitDrivers;

/// <summary>
/// The one door by which pair changes a setting of git: of one copy of a repository, key by key, through git itself, which knows how to lock, quote and
/// keep what else stands in the file. No setting runs anything, and git runs no hook for one.
/// </summary>
internal sealed class LocalConfig(Git git, string top)
{
    /// <summary>A value as it is in effect here, wherever it was set; null for none.</summary>
    public string? Effective(string key) => Read("--get", key);

    /// <summary>A value as this copy sets it; null where it does not, or sets several.</summary>
    public string? Own(string key) => Read("--local", "--get-all", key) is { } value && !value.Contains('\0') ? value : null;

    /// <summary>Sets a value. Stops the run where the machine refuses.</summary>
    public void Set(string key, string value) => Change("config", "--local", key, value);

    /// <summary>Takes a value away.</summary>
    public void Unset(string key) => Change("config", "--local", "--unset", key);

    private string? Read(params string[] asked)
    {
        var answer = git.Ask(top, ["config", "--null", .. asked]);
        return answer.Code == 0 ? Encoding.UTF8.GetString(answer.Output)[..^1] : null;
    }

    private void Change(params string[] arguments)
    {
        if (git.Ask(top, arguments).Code != 0)
            throw Stop.CannotWrite("git cannot write the settings of this repository (.git/config)", "Nothing was changed. Look whether you may write that file, and whether another git is at work.");
    }
}
