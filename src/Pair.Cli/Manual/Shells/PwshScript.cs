using System.Text;

namespace Pair.Cli.Manual.Shells;

/// <summary>Completions for PowerShell 7. Where it is told nothing it offers files by itself.</summary>
internal static class PwshScript
{
    // PowerShell itself asks for what stands behind the last comma alone, unless the list is quoted. Nothing of its modules is called, which a session may not have.
    private const string Frame = """
        Register-ArgumentCompleter -Native -CommandName pair, pair.exe -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $commands = [ordered]@{
        #commands#
            }
            $global = [ordered]@{
        #global#
            }
            # For each command its options: what they do, whether a value follows, whether that is a list, and the words that it may be; none where it is a file or a text.
            $options = @{
        #options#
            }
            # For each command its arguments that are one of a few words, by their place.
            $arguments = @{
        #arguments#
            }

            # Of the word at the cursor what stands before it, what is typed of it, and what it may be.
            function Offer($words, $before, $typed, $kind) {
                foreach ($word in $words) {
                    if ($word.Key.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase)) {
                        [System.Management.Automation.CompletionResult]::new($before + $word.Key, $word.Key, $kind, $word.Value)
                    }
                }
            }
            function Plain($words, $but) {
                if ($words) { foreach ($word in $words.Split(' ')) { if ($but -notcontains $word) { @{ Key = $word; Value = $word } } } }
            }
            function Files($before, $typed) {
                foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)) {
                    [System.Management.Automation.CompletionResult]::new($before + $file.CompletionText, $file.ListItemText, $file.ResultType, $file.ToolTip)
                }
            }

            # The words before the cursor, and all of the one at it: what PowerShell asks to complete is only what stands behind its last comma.
            $words = @()
            $whole = ''
            foreach ($element in $commandAst.CommandElements) {
                if ($element.Extent.EndOffset -lt $cursorPosition) { $words += $element.Extent.Text }
                elseif ($element.Extent.StartOffset -lt $cursorPosition) { $whole = $element.Extent.Text.Substring(0, $cursorPosition - $element.Extent.StartOffset) }
            }
            $typed = "$wordToComplete".Trim([char[]]"'`"")
            if ($words.Count -lt 2) {
                if ($typed.StartsWith('-')) { return Offer @($global.GetEnumerator()) '' $typed 'ParameterName' }
                return Offer @($commands.GetEnumerator()) '' $typed 'ParameterValue'
            }
            $own = $options[$words[1]]
            if ($null -eq $own) { return }

            # The option that waits for its value, and how many arguments stand before.
            $option = $null
            $ended = $false
            $free = 0
            for ($i = 2; $i -lt $words.Count; $i++) {
                $word = $words[$i]
                if ($null -ne $option) { $option = $null }
                elseif ($ended -or -not $word.StartsWith('-')) { $free++ }
                elseif ($word -eq '--') { $ended = $true }
                elseif ($own.Contains($word) -and $own[$word].Takes) { $option = $word }
            }
            $before = ''
            if ($null -eq $option -and -not $ended -and $whole -match '^(--[^=]+)=(.*)$' -and $own.Contains($Matches[1])) {
                $option = $Matches[1]
                $whole = $Matches[2]
                if ($typed.StartsWith("$option=")) {
                    $before = "$option="
                    $typed = $typed.Substring($before.Length)
                }
            }
            if ($null -ne $option) {
                $mine = $own[$option]
                $words = $mine.Words
                if ($typed -match '^([^=]+=)(.*)$') {
                    $before += $Matches[1]
                    $typed = $Matches[2]
                    $words = $mine.Behind
                }
                if ($mine.List) {
                    # Within quotes the whole list is asked for.
                    $last = $typed.LastIndexOf(',') + 1
                    $before += $typed.Substring(0, $last)
                    $typed = $typed.Substring($last)
                    $words = Plain $words $whole.Trim([char[]]"'`"").Split(',').Trim()
                }
                else { $words = Plain $words }
                if ($words) { Offer $words $before $typed 'ParameterValue' }
                elseif ($before) { Files $before $typed }
            }
            elseif ($typed.StartsWith('-') -and -not $ended) {
                $known = foreach ($name in $own.Keys) { @{ Key = $name; Value = $own[$name].Says } }
                Offer $known '' $typed 'ParameterName'
            }
            elseif (-not $ended) {
                Offer (Plain $arguments["$($words[1]) $free"]) '' $typed 'ParameterValue'
            }
        }

        """;

    /// <summary>The script.</summary>
    public static string Of(ProgramEntry program) => Shell.Head("pwsh") + "\n" + Frame
        .Replace("#commands#", Lines(program.Commands.Select(command => $"        {Quoted(command.Name)} = {Quoted(command.Says)}")), StringComparison.Ordinal)
        .Replace("#global#", Lines(program.Options.SelectMany(option => option.Names.Select(name => $"        {Quoted(name)} = {Quoted(option.Brief)}"))), StringComparison.Ordinal)
        .Replace("#options#", Lines(program.Commands.Select(Options)), StringComparison.Ordinal)
        .Replace("#arguments#", Lines(program.Commands.SelectMany(Arguments)), StringComparison.Ordinal);

    private static string Options(CommandEntry command)
    {
        var text = new StringBuilder($"        {Quoted(command.Name)} = [ordered]@{{\n");
        foreach (var option in command.Options)
            foreach (var name in option.Names)
                text.Append($"            {Quoted(name)} = @{{ Says = {Quoted(option.Brief)}; Takes = {(option.Wanted is null ? "$false" : "$true")}; {Words(option.Wanted)} }}\n");
        return text.Append("        }").ToString();
    }

    private static IEnumerable<string> Arguments(CommandEntry command)
    {
        for (var i = 0; i < command.Arguments.Count; i++)
            if (command.Arguments[i].Wanted is Wanted.OneOf one) yield return $"        '{command.Name} {i}' = {Quoted(one.Words)}";
    }

    private static string Words(Wanted? wanted) => wanted switch
    {
        Wanted.OneOf one => $"List = {(one.HasCommas ? "$true" : "$false")}; Words = {Quoted(one.Words)}; Behind = ''",
        Wanted.Assignment two => $"List = $false; Words = {Quoted(string.Join(' ', two.All.Select(word => word + "=")))}; Behind = {Quoted(two.Behind is Wanted.OneOf behind ? behind.Words : "")}",
        _ => "List = $false; Words = ''; Behind = ''",
    };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
