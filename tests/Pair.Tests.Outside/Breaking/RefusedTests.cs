using System.Text;
using System.Text.RegularExpressions;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Outside.Breaking;

/// <summary>
/// Every command that writes, on every machine that refuses: exit code and lines as a person reviewed them, in <c>refused-*.verified.txt</c>. Each time the
/// files are looked at afterwards: what was there is as it was, and nothing else is.
/// </summary>
public sealed class RefusedTests
{
    // What is written, and how it is asked for.
    private static readonly string[] commands =
    [
        "pair build littleham.pair.yaml", "pair build littleham.pair.yaml --to html --site -o web", "pair check mistaken.pair.yaml -o found.txt", "pair check mistaken.pair.yaml --report sarif=found.sarif",
        "pair check mistaken.pair.yaml --fix", "pair check littleham.pair.yaml --write-baseline", "pair fmt littleham.pair.yaml", "pair gaps littleham.pair.yaml -o gaps.html --format html",
        "pair rollup littleham.pair.yaml -o atlas.csv --format csv", "pair diff before.pair.yaml littleham.pair.yaml -o changes.html --format html",
        "pair diff before.pair.yaml littleham.pair.yaml --approve $changed --reason Moved --by Lead", "pair template", "pair git install",
    ];

    [SkippableFact]
    public void A_disk_that_is_read_only() => Verify("read-only", "mount --bind . . && cd \"$PWD\" && mount -o remount,ro,bind .", disks: true);

    [SkippableFact]
    public void A_disk_that_is_full() => Verify("full", "mkdir /mnt/w && cp -a . /mnt/w && cd /mnt/w && { head -c 2000000 /dev/zero > /mnt/fill; true; } 2> /dev/null", disks: true, mount: "mount -t tmpfs -o size=300k none /mnt");

    [SkippableFact]
    public void A_disk_that_takes_no_more_files() =>
        Verify("no-more-files", "mkdir /mnt/w && cp -a . /mnt/w && cd /mnt/w && { for i in $(seq 400); do : > /mnt/f$i || break; done; } 2> /dev/null", disks: true, mount: "mount -t tmpfs -o nr_inodes=200 none /mnt");

    [SkippableFact]
    public void A_folder_that_the_user_may_not_change() => Verify("no-permission", ":", disks: false);

    // All commands in one shell: how the machine was made to refuse stands once.
    private static void Verify(string name, string refuse, bool disks, string mount = ":")
    {
        using var trying = new TryingOut();
        trying.Write("before.pair.yaml", Regex.Replace(TryingOut.Pathway, @"01632 960\d\d\d", "01632 960999"));
        trying.Write("mistaken.pair.yaml", TryingOut.Pathway.Replace("    name:", "    naem:", StringComparison.Ordinal));
        var prepared = trying.Run("""
            git init -q . && pair diff before.pair.yaml littleham.pair.yaml --format json > changes.json
            grep -o '"fingerprint": "[0-9a-f]*"' changes.json | head -1 | grep -o '[0-9a-f]\{16\}' > changed && chmod -R a+rX . && chmod -R go-w .
            """);
        Assert.True(prepared.Code == 0, prepared.Error);

        var lines = new StringBuilder($"{mount} || exit 99\n{refuse} || exit 98\nchanged=$(cat changed)\nexport GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'\n");
        lines.Append("state() { find . -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 md5sum; md5sum .git/config; }\nbefore=$(state)\n");
        foreach (var command in commands)
            lines.Append($"echo '$ {command}'; said=$({command} 2>&1); echo \"exit $?\"; echo \"$said\" | tail -n 3; [ \"$(state)\" = \"$before\" ] || echo 'FILES CHANGED'\n");
        var said = disks ? trying.RunWithDisks(lines.ToString()) : trying.RunBound(lines.ToString());
        Assert.Equal("", said.Error);
        Assert.DoesNotContain("FILES CHANGED", said.Output, StringComparison.Ordinal);
        Snapshot.Verify(said.Output, $"refused-{name}");
    }
}
