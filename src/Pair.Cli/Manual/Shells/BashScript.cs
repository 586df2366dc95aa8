using System.Text;

namespace Pair.Cli.Manual.Shells;

/// <summary>Completions for bash, from the 3.2 of macOS on, with and without the package bash-completion.</summary>
internal static class BashScript
{
    // Bash itself parts words at = and :, and replaces what stands behind the last of them. Before 4.0 it cannot be told to quote names of files for one word alone.
    private const string Frame = """
        # Puts words into the answer that begin with what is typed.
        _pair_offer() {
            local word
            for word; do
                [[ $word == "$typed"* ]] || continue
                [[ $word == *= ]] && compopt -o nospace 2>/dev/null
                word=$before$word
                COMPREPLY+=("${word#"$cut"}")
            done
        }

        # The same behind a comma, without the words that stand before it.
        _pair_list() {
            local left='' word
            if [[ $typed == *,* ]]; then left=${typed%,*},; fi
            before+=$left typed=${typed##*,}
            for word; do
                [[ ,$left == *,"$word",* ]] || _pair_offer "$word"
            done
        }

        # Whether a word and an = are typed; what follows is about what stands behind.
        _pair_behind() {
            [[ $typed == *=* ]] || return 1
            before+=${typed%%=*}= typed=${typed#*=}
        }

        # Files and folders. What begins with a quote is left to bash.
        _pair_files() {
            local found
            if [[ $typed == [\"\']* ]]; then compopt -o default 2>/dev/null; return; fi
            compopt -o filenames 2>/dev/null
            while IFS= read -r found; do
                [[ -z $found ]] && continue
                found=$before$found
                COMPREPLY+=("${found#"$cut"}")
            done <<<"$(compgen "$@" -- "${typed//\\/}")"
        }

        _pair_pathways() {
            _pair_files -d
            _pair_files -f -X '!*.pair.yaml'
        }

        # What may stand in a place: a command and an option, or a command and the number of an argument.
        _pair_value() {
            case $1 in
        #values#
            esac
        }

        _pair() {
            COMPREPLY=()
            # Words as they were typed: bash parts them at = and : too.
            local words=() line=${COMP_LINE:0:COMP_POINT} gap piece i
            for ((i = 0; i <= COMP_CWORD; i++)); do
                gap=${line%%[![:space:]]*}
                line=${line#"$gap"}
                piece=$line
                if ((i < COMP_CWORD)); then piece=${COMP_WORDS[i]}; fi
                line=${line#"$piece"}
                if [[ $i == 0 || -n $gap ]]; then words+=("$piece"); else words[${#words[@]} - 1]+=$piece; fi
            done
            local last=$((${#words[@]} - 1))
            local typed=${words[last]} before='' cut='' breaks='' behind
            [[ $COMP_WORDBREAKS == *=* ]] && breaks+='='
            [[ $COMP_WORDBREAKS == *:* ]] && breaks+=':'
            if [[ -n $breaks ]]; then behind=${typed##*[$breaks]} cut=${typed%"$behind"}; fi

            local command=${words[1]} options
            if ((last == 1)); then
                _pair_offer #commands#
                if [[ $typed == -* ]]; then _pair_offer #global#; fi
                return
            fi
            # An option that takes a value has an = behind it here.
            case $command in
        #options#
                *) return ;;
            esac

            local ended='' option='' free=0
            for ((i = 2; i < last; i++)); do
                if [[ -n $option ]]; then option=''
                elif [[ -n $ended || ${words[i]} != -?* ]]; then free=$((free + 1))
                elif [[ ${words[i]} == -- ]]; then ended=1
                elif [[ " $options " == *" ${words[i]}= "* ]]; then option=${words[i]}
                fi
            done
            if [[ -n $option ]]; then _pair_value "$command:$option"
            elif [[ -z $ended && $typed == --*=* ]]; then
                option=${typed%%=*} before=$option= typed=${typed#*=}
                _pair_value "$command:$option"
            elif [[ -z $ended && $typed == -* ]]; then
                # Words, not one.
                # shellcheck disable=SC2086
                _pair_offer ${options//=/}
            else _pair_value "$command:$free"
            fi
        }

        if ((BASH_VERSINFO[0] < 4)); then complete -o filenames -o default -F _pair pair; else complete -F _pair pair; fi

        """;

    /// <summary>The script.</summary>
    public static string Of(ProgramEntry program) => Shell.Head("bash") + "\n" + Frame
        .Replace("#values#", Values(program), StringComparison.Ordinal)
        .Replace("#commands#", string.Join(' ', program.Commands.Select(command => command.Name)), StringComparison.Ordinal)
        .Replace("#global#", string.Join(' ', program.Options.SelectMany(option => option.Names)), StringComparison.Ordinal)
        .Replace("#options#", string.Join('\n', program.Commands.Select(Options)), StringComparison.Ordinal);

    private static string Options(CommandEntry command) =>
        $"        {command.Name}) options='{string.Join(' ', command.Options.SelectMany(option => option.Names.Select(name => option.Wanted is null ? name : name + "=")))}' ;;";

    private static string Values(ProgramEntry program)
    {
        var text = new StringBuilder();
        foreach (var place in Places.Of(program))
            if (Action(place.Wanted) is { } action) text.Append($"        {string.Join(" | ", place.Keys)}) {action} ;;\n");
        return text.ToString().TrimEnd('\n');
    }

    private static string? Action(Wanted wanted) => wanted switch
    {
        Wanted.OneOf one => $"{(one.HasCommas ? "_pair_list" : "_pair_offer")} {one.Words}",
        Wanted.Assignment two => $"if _pair_behind; then {Action(two.Behind) ?? ":"}; else _pair_offer {string.Join(' ', two.All.Select(word => word + "="))}; fi",
        Wanted.File => "_pair_files -f",
        Wanted.Folder => "_pair_files -d",
        Wanted.Pathway => "_pair_pathways",
        _ => null,
    };
}
