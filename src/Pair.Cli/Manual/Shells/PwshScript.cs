using System.Text;

namespace Pair.Cli.Manual.Shells;

/// <summary>Completions for PowerShell 7. Where it is told nothing it offers files by itself.</summary>
internal static class PwshScript
{
    // PowerShell parts words at commas before any program sees them, so lists are typed with the option again.
    private const string Frame = """
        Register-ArgumentCompleter -Native -CommandName pair, pair.exe -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $commands = [ordered]@{
        #commands#
            }
            # For each command its options: what they do, whether a value follows, and the words that it may be; none where it is a file or a text.
            $options = @{
        #options#
            }
            # For each command its arguments that are one of a few words, by their place.
            $arguments = @{
        #arguments#
            }

            function Offer($words, $before, $typed, $kind) {
                foreach ($word in $words) {
                    if ($word.Key.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase)) {
                        [System.Management.Automation.CompletionResult]::new($before + $word.Key, $word.Key, $kind, $word.Value)
                    }
                }
            }
            function Plain($words) {
                if ($words) { foreach ($word in $words.Split(' ')) { @{ Key = $word; Value = $word } } }
            }

            $typed = "$wordToComplete"
            $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
            if ($words.Count -lt 2) {
                return Offer @($commands.GetEnumerator()) '' $typed 'ParameterValue'
            }
            $own = $options[$words[1]]
            if ($null -eq $own) { return }

            # The option that waits for its value, and how many arguments stand before.
            $option = $null
            $free = 0
            foreach ($word in ($words | Select-Object -Skip 2)) {
                if ($null -ne $option) { $option = $null }
                elseif ($own.Contains($word) -and $own[$word].Takes) { $option = $word }
                elseif (-not $word.StartsWith('-')) { $free++ }
            }
            $before = ''
            if ($null -eq $option -and $typed -match '^(--[^=]+)=(.*)$' -and $own.Contains($Matches[1])) {
                $option = $Matches[1]
                $before = "$option="
                $typed = $Matches[2]
            }
            if ($null -ne $option) {
                $words = $own[$option].Words
                if ($typed -match '^([^=]+=)(.*)$') {
                    $before += $Matches[1]
                    $typed = $Matches[2]
                    $words = $own[$option].Behind
                }
                Offer (Plain $words) $before $typed 'ParameterValue'
            }
            elseif ($typed.StartsWith('-')) {
                $known = foreach ($name in $own.Keys) { @{ Key = $name; Value = $own[$name].Says } }
                Offer $known '' $typed 'ParameterName'
            }
            else {
                Offer (Plain $arguments["$($words[1]) $free"]) '' $typed 'ParameterValue'
            }
        }

        """;

    /// <summary>The script.</summary>
    public static string Of(ProgramEntry program) => Shell.Head("pwsh") + "\n" + Frame
        .Replace("#commands#", Lines(program.Commands.Select(command => $"        {Quoted(command.Name)} = {Quoted(command.Says)}")), StringComparison.Ordinal)
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
        Wanted.OneOf one => $"Words = {Quoted(one.Words)}; Behind = ''",
        Wanted.Assignment two => $"Words = {Quoted(string.Join(' ', two.All.Select(word => word + "=")))}; Behind = {Quoted(two.Behind is Wanted.OneOf behind ? behind.Words : "")}",
        _ => "Words = ''; Behind = ''",
    };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
