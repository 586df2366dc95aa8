using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Breaking;

/// <summary>Standard streams that are closed, full or left alone, folders that are gone, and limits of the system.</summary>
public sealed class StreamTests
{
    [SkippableTheory]
    [InlineData("pair rules")]
    [InlineData("pair rules --format markdown")]
    [InlineData("pair schema")]
    [InlineData("pair gaps")]
    [InlineData("pair fmt --diff")]
    [InlineData("pair template -o -")]
    [InlineData("pair build -o out")]
    public void A_reader_who_has_seen_enough_is_no_fault(string command)
    {
        using var trying = new TryingOut();
        var said = trying.Run($"{command} 2> said | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}; grep -v -e ' written' -e ' would change' -e '^$' said; true");
        Assert.Equal("0\n", said.Output);
    }

    [SkippableTheory]
    [InlineData("pair --help")]
    [InlineData("pair --version")]
    [InlineData("pair rules")]
    [InlineData("pair explain age-hole")]
    [InlineData("pair schema")]
    [InlineData("pair gaps")]
    [InlineData("pair rollup")]
    [InlineData("pair diff littleham.pair.yaml .")]
    [InlineData("pair check --format json")]
    [InlineData("pair check --show-origin")]
    [InlineData("pair fmt --diff")]
    [InlineData("pair fmt - < littleham.pair.yaml")]
    [InlineData("pair template -o -")]
    [InlineData("pair build -o out")]
    [InlineData("pair git text littleham.pair.yaml")]
    public void An_output_that_is_full_is_4_and_one_line(string command)
    {
        using var trying = new TryingOut();
        var said = trying.Run($"{{ {command} ; }} > /dev/full");
        Assert.Equal((4, "pair: cannot write the output: no space is left"), (said.Code, command == "pair --version" ? "pair: cannot write the output: no space is left" : said.Error.TrimEnd().Split('\n')[^1]));
    }

    // Where nothing can be said, the exit code says it all; the documents stand.
    [SkippableTheory]
    [InlineData("2> /dev/full")]
    [InlineData("2>&-")]
    [InlineData("<&- >&- 2>&-")]
    [InlineData("> /dev/full 2>&1")]
    public void Nobody_who_can_be_told_is_no_reason_to_hang_or_to_fail_half_way(string streams)
    {
        using var trying = new TryingOut();
        Assert.Contains(trying.Run($"pair build -o out {streams}").Code, (int[])[0, 4]);
        Assert.Equal(7, trying.Files().Length);
        Assert.Equal((2, "", ""), Of(trying.Run("pair chek 2> /dev/full")));
    }

    [SkippableTheory]
    [InlineData("pair check -")]
    [InlineData("pair fmt -")]
    [InlineData("pair build - -o out")]
    public void A_closed_input_is_told_and_not_waited_for(string command)
    {
        using var trying = new TryingOut();
        Assert.Equal((2, "", "pair: standard input is closed\nSend something into it: pair COMMAND - < FILE\n"), Of(trying.Run($"{command} <&-")));
        Assert.Equal(["littleham.pair.yaml"], trying.Files());
    }

    [SkippableTheory]
    [InlineData("pair check")]
    [InlineData("pair build")]
    [InlineData("pair fmt")]
    [InlineData("pair template")]
    [InlineData("pair git install")]
    [InlineData("pair gaps")]
    [InlineData("pair rollup")]
    [InlineData("pair diff a b")]
    public void In_a_folder_that_is_gone_nothing_is_read_or_written_elsewhere(string command)
    {
        using var trying = new TryingOut();
        Assert.Equal((2, "", "pair: the current folder is not there any more, or may not be looked into\nChange into one that is: cd\n"), Of(trying.Run($"mkdir gone && cd gone && rmdir ../gone && {command}")));
        Assert.Equal((0, ""), (trying.Run("mkdir gone && cd gone && rmdir ../gone && pair rules").Code, trying.Run("mkdir gone && cd gone && rmdir ../gone && pair rules").Error));
    }

    [SkippableTheory]
    [InlineData("HOME=/nowhere TMPDIR=/nowhere/either")]
    [InlineData("-i PATH=\"$PATH\"")]
    [InlineData("-i PATH=\"$PATH\" HOME=/proc TMPDIR=/proc")]
    public void Neither_a_home_nor_a_folder_for_temporary_files_is_needed(string environment)
    {
        using var trying = new TryingOut();
        var said = trying.Run($"env {environment} pair build -q -o out");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal(7, trying.Files().Length);
    }

    // Below some thirty-five files it is the runtime itself that fails, and what it says is not ours; nothing is written, and it ends.
    [SkippableFact]
    public void With_too_few_files_to_open_it_does_not_begin()
    {
        using var trying = new TryingOut();
        var said = trying.Run("for files in 50 53 60 63 64 66 100 150; do (ulimit -n $files; pair build -q -o out; echo $? >&2); done");
        var told = "pair: too few files may be open at once (ulimit -n allows more)\npair asks for 150 of its own. Type: ulimit -n 256\n4\n";
        Assert.Equal((string.Concat(Enumerable.Repeat(told, 8)), 1), (said.Error, trying.Files().Length));
        Assert.NotEqual(0, trying.Run("ulimit -n 25; pair build -q -o out").Code);
        Assert.Single(trying.Files());
    }

    [SkippableFact]
    public void The_files_that_it_asks_for_are_enough_for_every_command()
    {
        using var trying = new TryingOut();
        var said = trying.Run("""
            ulimit -n 190
            git init -q && git add -A && git -c user.name=a -c user.email=a@littleham.example commit -q -m a
            for command in 'build -q -j 8 -o out' 'check' 'gaps' 'rollup' 'fmt --check' 'fmt' 'diff HEAD' 'diff HEAD --format docx -o out' 'template -o -' 'man' 'git install'
            do pair $command > /dev/null 2>> said; echo "$? $command"
            done
            grep -e ulimit -e bug said
            """);
        string[] ended =
        [
            "0 build -q -j 8 -o out", "0 check", "0 gaps", "0 rollup", "1 fmt --check", "0 fmt", "0 diff HEAD", "0 diff HEAD --format docx -o out", "0 template -o -", "0 man", "0 git install", "",
        ];
        Assert.Equal((string.Join('\n', ended), ""), (said.Output, said.Error));
    }

    // The runtime takes a file in memory for its own, which a limit of the shell forbids too, unless it is told not to.
    [SkippableFact]
    public void Where_files_may_only_be_so_large_what_was_there_stays()
    {
        using var trying = new TryingOut();
        Assert.Equal(0, trying.Run("pair build -q -o out --as-of 2026-01-05").Code);
        var sums = trying.Run("md5sum out/*").Output;
        var said = trying.Run("export DOTNET_EnableWriteXorExecute=0; ulimit -f 20; pair build -q -o out");
        Assert.Equal((4, "pair: cannot write out/littleham.html: it is larger than files may be here (ulimit -f allows more)\nNothing was written. The files that were there are unchanged.\n"), (said.Code, said.Error));
        Assert.Equal(sums, trying.Run("md5sum out/* out/.[!.]* 2> /dev/null").Output);
    }

    // An escape would stay on the terminal when the program is gone, and change there what the arrow keys say.
    [SkippableTheory]
    [InlineData("printf '\\n2\\n'", "pair init eastham", 0)]
    [InlineData(":", "pair init eastham", 130)]
    [InlineData("cat littleham.pair.yaml", "pair check -q -", 0)]
    public void Who_answers_on_a_terminal_gets_it_back_as_it_was(string typed, string command, int code)
    {
        using var trying = new TryingOut();
        Programs.Need("script");
        // When all is typed, `script` ends the input as Ctrl+D does.
        var said = trying.Run($"{typed} | TERM=xterm SHELL=/bin/sh script --quiet --return --echo never --command 'stty -a > before; {command}; code=$?; stty -a > after; exit $code' /dev/null");
        Assert.Equal(code, said.Code);
        Assert.DoesNotContain('\u001b', said.Output);
        Assert.Equal(File.ReadAllText(trying.At("before")), File.ReadAllText(trying.At("after")));
        Assert.Equal(command.Contains("init", StringComparison.Ordinal) && code == 0, Directory.Exists(trying.At("eastham")));
    }

    // The platform aborts a program that asks for OpenSSL where there is none. An empty file in its place is none.
    [SkippableFact]
    public void A_machine_without_OpenSSL_builds_and_previews_as_any_other()
    {
        using var trying = new TryingOut();
        var said = trying.RunWithDisks("""
            find -L /lib* /usr/lib* -name 'libssl*.so*' -type f 2> /dev/null | while IFS= read -r library; do mount --bind /dev/null "$library"; done
            pair build -q -o out; echo $?
            pair preview > address 2> /dev/null & preview=$!
            until [ -s address ] || ! kill -0 $preview 2> /dev/null; do sleep 0.05; done
            kill $preview; cut -c 1-16 address
            """);
        Assert.Equal(
            ("out/littleham.html\nout/littleham.pdf\nout/littleham.docx\nout/littleham-family.html\nout/littleham-family.pdf\nout/littleham-family.docx\n0\nhttp://127.0.0.1\n", ""),
            (said.Output, said.Error));
    }

    private static (int Code, string Output, string Error) Of(ProgramOutput said) => (said.Code, said.Output, said.Error);
}
