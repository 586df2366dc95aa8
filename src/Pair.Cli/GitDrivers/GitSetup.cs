using Pair.Cli.Files;

namespace Pair.Cli.GitDrivers;

/// <summary>Sets a repository up for pair, and takes that back: told line by line, each thing only where it is missing, all of it or nothing.</summary>
internal sealed class GitSetup
{
    private const string Attributes = ".gitattributes";

    // What `.gitattributes` was before this copy's install changed it, so that uninstall leaves exactly that.
    private const string WasKey = "pair.attributes";
    private const string WasMissing = "missing";
    private const string WasUnended = "unended";
    private const string WasThere = "there";

    private readonly World world;
    private readonly LocalConfig config;
    private readonly string file;
    private readonly bool printOnly;
    private readonly List<Action> undo = [];
    private readonly List<string> told = [];
    private volatile bool interrupted;

    private GitSetup(World world, string asker, bool printOnly)
    {
        var place = GitPlace.Of(world, world.Folder);
        var (git, top) = (place.Needed(asker), place.Top!);
        (this.world, this.printOnly) = (world, printOnly);
        (config, file) = (new LocalConfig(git, top), Path.Combine(top, Attributes));
    }

    /// <summary>Sets up the repository of the current folder.</summary>
    /// <param name="world">Where that is.</param>
    /// <param name="printOnly">Whether to tell what would be done, and do nothing.</param>
    public static void Install(World world, bool printOnly)
    {
        var setup = new GitSetup(world, "pair git install", printOnly);
        setup.Whole(setup.Install);
    }

    /// <summary>Takes back what <see cref="Install(World, bool)"/> did.</summary>
    /// <param name="world">Where.</param>
    /// <param name="printOnly">Whether to tell what would be done, and do nothing.</param>
    public static void Uninstall(World world, bool printOnly)
    {
        var setup = new GitSetup(world, "pair git uninstall", printOnly);
        setup.Whole(setup.Uninstall);
    }

    private void Install()
    {
        var standing = Standing();
        foreach (var setting in GitSetting.All(OwnCommand.Of(world)))
        {
            var value = config.Effective(setting.Key);
            if (value == setting.Value) Tell("there", setting.Key, setting.Purpose);
            else if (value is null || setting.IsOurs(value))
            {
                Tell(value is null ? "set" : "renewed", setting.Key, setting.Purpose);
                Change(setting.Key, setting.Value);
            }
            else Tell("left", setting.Key, $"it has a value of yours: {value}");
        }
        List<string> missing = [];
        foreach (var line in AttributesText.Lines)
            if (AttributesText.Has(standing ?? [], line)) Tell("there", line, Attributes);
            else missing.Add(line);
        if (missing.Count == 0) return;
        if (config.Own(WasKey) is null)
        {
            Tell("set", WasKey, $"so that uninstall leaves {Attributes} as it was");
            Change(WasKey, standing is null ? WasMissing : AttributesText.IsUnended(standing) ? WasUnended : WasThere);
        }
        foreach (var line in missing) Tell("added", line, Attributes);
        Write(AttributesText.With(standing ?? [], missing), standing);
    }

    private void Uninstall()
    {
        var standing = Standing();
        foreach (var setting in GitSetting.All(""))
        {
            if (config.Own(setting.Key) is not { } value) continue;
            if (!setting.IsOurs(value)) Tell("left", setting.Key, $"it has a value of yours: {value}");
            else
            {
                Tell("removed", setting.Key, "");
                Change(setting.Key, null);
            }
        }
        var present = AttributesText.Lines.Where(line => AttributesText.Has(standing ?? [], line)).ToList();
        var was = config.Own(WasKey);
        if (was is not null)
        {
            Tell("removed", WasKey, "");
            Change(WasKey, null);
        }
        foreach (var line in present)
            if (was is null) Tell("left", line, $"{Attributes} had it before");
            else Tell("removed", line, Attributes);
        if (was is null || present.Count == 0) return;
        var rest = AttributesText.Without(standing, present, unend: was == WasUnended);
        if (rest.Length > 0 || was != WasMissing) Write(rest, standing);
        else if (!printOnly) Delete();
    }

    // A setting that cannot be written leaves none of the others behind, and neither does who breaks off: that ends a git at work as well.
    private void Whole(Action work)
    {
        using var ends = new EndSignals(context => context.Cancel = interrupted = true);
        try
        {
            work();
        }
        catch (Stop)
        {
            for (var i = undo.Count - 1; i >= 0; i--) undo[i]();
            if (interrupted) throw Stop.Interrupted("nothing was changed");
            throw;
        }
        // Only what came about is told.
        foreach (var line in told) world.Output.WriteLine(line);
        world.Output.Flush();
    }

    private void Change(string key, string? value)
    {
        if (interrupted) throw Stop.Interrupted("nothing was changed");
        if (printOnly) return;
        var before = config.Own(key);
        // Where git is ended meanwhile, nobody knows whether it has written.
        undo.Add(() => Back(key, before));
        Put(key, value);
    }

    private void Back(string key, string? before)
    {
        if (config.Own(key) != before) Put(key, before);
    }

    private void Put(string key, string? value)
    {
        if (value is null) config.Unset(key);
        else config.Set(key, value);
    }

    private byte[]? Standing()
    {
        var there = new FileInfo(file);
        if (there.LinkTarget is not null) throw Stop.BadInput($"{Attributes} is a link, and git reads no such file", $"Put a file of its own there, or add these lines where you want them:\n{string.Join('\n', AttributesText.Lines)}");
        if (Directory.Exists(file)) throw Stop.BadInput($"{Attributes} is a folder, and git wants a file there");
        if (SpecialFile.WhyNotRead(file) is { } why) throw Stop.BadInput($"cannot read {Attributes}: {why}");
        if (!there.Exists) return null;
        try
        {
            var bytes = File.ReadAllBytes(file);
            return Array.IndexOf(bytes, (byte)0) < 0 ? bytes : throw Stop.BadInput($"{Attributes} is no text that git can read", "Save it as UTF-8.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.BadInput($"cannot read {Attributes}: {WriteFailure.Reason(failure)}");
        }
    }

    private void Write(byte[] bytes, byte[]? over)
    {
        // An array that is null would become an empty file, not none.
        var standing = over is null ? new StandingFile(null) : new StandingFile(over);
        if (!printOnly) WholeFiles.Write([new FileToWrite(file, Attributes, bytes) { Over = standing }], "Nothing was changed.");
    }

    private void Delete()
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.CannotWrite($"cannot delete {Attributes}: {WriteFailure.Reason(failure)}", "Nothing was changed.");
        }
    }

    private void Tell(string what, string thing, string more)
    {
        var done = printOnly && what is ("set" or "renewed" or "added" or "removed") ? $"would be {what}" : what;
        told.Add($"{done.PadRight(printOnly ? 17 : 8)} {thing}{(more.Length > 0 ? $"  ({more})" : "")}");
    }
}
