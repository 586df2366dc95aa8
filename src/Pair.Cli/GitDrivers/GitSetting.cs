namespace Pair.Cli.GitDrivers;

/// <summary>A setting of this copy of a repository.</summary>
/// <param name="Key">Its name: <c>diff.pair-docx.textconv</c>.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Purpose">What it is good for, in a few words.</param>
/// <param name="IsOurs">Whether a value was set by pair, perhaps by one that stood elsewhere.</param>
internal sealed record GitSetting(string Key, string Value, string Purpose, Func<string, bool> IsOurs)
{
    // A key below a section, such as a service below `services:`: its id alone. Else a section.
    private const string Entries = @"^  ([A-Za-z0-9][A-Za-z0-9_.-]*):|^[a-z_]+:";
    private const string Headings = "^#+ .*$";
    private const string TextEnd = " git text";
    // Git stops where a conversion fails: without this program, since it was moved say, a file is shown as it stands.
    private const string YamlStart = "f() { ";
    private const string YamlEnd = TextEnd + " \"$1\" || cat \"$1\"; }; f";
    private const string DiffStart = "!cd \"./$GIT_PREFIX\" && ";
    private const string DiffEnd = " diff";

    /// <summary>All of them.</summary>
    /// <param name="command">How git calls this program.</param>
    // `git difftool --dir-diff` hands over the files that changed and no others: a pathway without its other parts would seem to have lost them. So it is an alias.
    public static IReadOnlyList<GitSetting> All(string command) =>
    [
        new("diff.pair-yaml.xfuncname", Entries, "a diff of YAML names the entry above each hunk", value => value == Entries),
        new("diff.pair-yaml.textconv", YamlStart + command + YamlEnd, "in its canonical form, so that order and quotes are no change", value => value.StartsWith(YamlStart, StringComparison.Ordinal) && value.EndsWith(YamlEnd, StringComparison.Ordinal)),
        new("diff.pair-docx.textconv", command + TextEnd, "a diff of Word documents shows their words", value => value.EndsWith(TextEnd, StringComparison.Ordinal)),
        new("diff.pair-docx.xfuncname", Headings, "and the heading that they stand under", value => value == Headings),
        new("alias.pair", DiffStart + command + DiffEnd, "git pair main: what changes for families", value => value.StartsWith(DiffStart, StringComparison.Ordinal) && value.EndsWith(DiffEnd, StringComparison.Ordinal)),
    ];
}
