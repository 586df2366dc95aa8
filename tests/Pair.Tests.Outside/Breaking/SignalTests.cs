using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Breaking;

/// <summary>
/// A window that is closed, a machine that goes down, Ctrl+C and Ctrl+\, each in the midst of writing: what was begun is taken back, said in a line, and the exit code is 130.
/// The moment is no chance: writing waits for its turn in the folder, which somebody else has.
/// </summary>
public sealed class SignalTests
{
    private const string NothingWritten = "pair: interrupted; nothing was written\n";

    // Who holds the turn shows that it is at work; it must not make it anew (-c), for a touch may outlive the loop it was begun in.
    private const string HoldTurn = "echo held > .pair.0.old; ( while [ -e .pair.0.old ]; do touch -c .pair.0.old; sleep 0.1; done ) & holder=$!";
    private const string UntilItWaits = "until ls .*.new > /dev/null 2>&1 || ! kill -0 $work 2> /dev/null; do sleep 0.02; done";

    // A machine may be so busy that the holder shows nothing for three seconds. Then the program rightly takes the turn and writes: nothing was tried out, and all is begun anew.
    private const string GiveTurn = "[ -s .pair.0.old ] || { kill $holder $work; wait; exit 75; } 2> /dev/null; rm .pair.0.old; kill $holder 2> /dev/null; wait $holder 2> /dev/null";
    private const int TurnLost = 75;
    private const int Attempts = 5;

    [SkippableTheory]
    [InlineData("HUP", "pair fmt -q")]
    [InlineData("QUIT", "pair fmt -q")]
    [InlineData("TERM", "pair fmt -q")]
    [InlineData("INT", "pair fmt -q")]
    [InlineData("HUP", "pair check -q --fix", "    naem: ")]
    [InlineData("HUP", "pair check -q --write-baseline")]
    [InlineData("HUP", "pair build -q -o .")]
    [InlineData("HUP", "pair init . --area Eastham")]
    [InlineData("HUP", "pair template")]
    public void Writing_that_is_broken_off_is_taken_back(string signal, string command, string? slip = null)
    {
        Programs.Need("env");
        for (var attempt = 1; ; attempt++)
        {
            using var trying = new TryingOut();
            if (command.Contains("init", StringComparison.Ordinal)) File.Delete(trying.At("littleham.pair.yaml"));
            else if (slip is not null) trying.Write("littleham.pair.yaml", TryingOut.Pathway.Replace("    name: ", slip, StringComparison.Ordinal));
            var before = trying.Files();
            var sum = Sum(trying);
            var said = trying.Run($$"""
                {{HoldTurn}}
                env --default-signal={{signal}} {{command}} > /dev/null 2> ../said-{{Path.GetFileName(trying.Folder)}} & work=$!
                {{UntilItWaits}}
                kill -{{signal}} $work 2> /dev/null; wait $work; code=$?
                {{GiveTurn}}
                cat ../said-{{Path.GetFileName(trying.Folder)}} >&2; rm ../said-{{Path.GetFileName(trying.Folder)}}; exit $code
                """);
            if (said.Code == TurnLost && attempt < Attempts) continue;
            Assert.Equal((130, NothingWritten), (said.Code, said.Error));
            Assert.Equal(before, trying.Files());
            Assert.Equal(sum, Sum(trying));
            return;
        }
    }

    // A git that is in the way: behind its second change somebody breaks off.
    [SkippableTheory]
    [InlineData("HUP")]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Setting_up_git_that_is_broken_off_leaves_no_setting(string signal)
    {
        using var trying = new TryingOut();
        Programs.Need("git");
        trying.Write("bin/git", $$"""
            #!/bin/bash
            {{Programs.Find("git")}} "$@"; code=$?
            case "$*" in *--local*--get*) ;; *--local*) echo x >> "$COUNT"; [ "$(wc -l < "$COUNT")" = 2 ] && kill -{{signal}} $PPID;; esac
            exit $code
            """);
        Assert.Equal(0, trying.Run("chmod +x bin/git; git init -q; cp .git/config config").Code);
        var said = trying.Run($"export COUNT=$PWD/count; PATH=$PWD/bin:$PATH env --default-signal={signal} pair git install");
        Assert.Equal((130, "", "pair: interrupted; nothing was changed\n"), (said.Code, said.Output, said.Error));
        Assert.DoesNotContain("pair-yaml", trying.Run("git config --local --list").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(".gitattributes", trying.Files());
    }

    // `nohup pair build` is to go on when the window is closed.
    [SkippableFact]
    public void Who_is_not_to_hear_of_a_closed_window_goes_on()
    {
        for (var attempt = 1; ; attempt++)
        {
            using var trying = new TryingOut();
            var said = trying.Run($"""
                trap '' HUP
                {HoldTurn}
                pair fmt -q & work=$!
                {UntilItWaits}
                kill -HUP $work 2> /dev/null
                {GiveTurn}
                wait $work; exit $?
                """);
            if (said.Code == TurnLost && attempt < Attempts) continue;
            Assert.Equal((0, ""), (said.Code, said.Error));
            Assert.Equal(["littleham.pair.yaml"], trying.Files());
            Assert.NotEqual(TryingOut.Pathway, File.ReadAllText(trying.At("littleham.pair.yaml")));
            return;
        }
    }

    private static string Sum(TryingOut trying) => trying.Run("md5sum *").Output;
}
