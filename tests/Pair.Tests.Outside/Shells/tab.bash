# Usage: tab.bash SCRIPT FOLDER LINE…   Prints for each line what bash would offer for a Tab at its end.
source "$1"
cd "$2" || exit
shift 2
for COMP_LINE; do
    COMP_POINT=${#COMP_LINE} COMP_WORDS=()
    rest=$COMP_LINE
    # As readline parts them: at blanks, and before and behind a run of = and :.
    while [[ -n $rest ]]; do
        if [[ $rest =~ ^[[:space:]]+ ]]; then
            rest=${rest#"${BASH_REMATCH[0]}"}
            [[ -z $rest ]] && COMP_WORDS+=('')
            continue
        fi
        [[ $rest =~ ^([=:]+|[^=:[:space:]]+) ]]
        COMP_WORDS+=("${BASH_REMATCH[0]}")
        rest=${rest#"${BASH_REMATCH[0]}"}
    done
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _pair pair "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\n' "$COMP_LINE -> ${COMPREPLY[*]}"
done
