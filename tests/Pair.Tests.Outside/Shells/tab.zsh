# Usage: tab.zsh SCRIPT FOLDER LINE…   Types each line into a zsh on a terminal of its own, Tab behind it, and prints what the line has become.
zmodload zsh/zpty
zpty tab zsh -f -i
zpty -w tab "PS1= PS2= RPS1=; autoload -U compinit; compinit -u -D; source ${(q)1}; cd ${(q)2}"
# Ctrl+T tells the line and empties it. The last word is written in two, so that its echo is not taken for it.
zpty -w tab 'tell() { print -r -- "<<$BUFFER>>"; BUFFER=; }; zle -N tell; bindkey "^T" tell; bindkey "^I" complete-word; print rea""dy'
zpty -r tab said '*ready*'
for line in "${@:3}"; do
    zpty -w -n tab "$line"$'\t\x14'
    zpty -r tab said '*<<*>>*'
    print -r -- "$line -> ${${said##*<<}%%>>*}|"
done
zpty -d tab
