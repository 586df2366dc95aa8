# Usage: tab.fish SCRIPT FOLDER LINE…   Prints for each line what fish would offer for a Tab at its end, without the descriptions.
source $argv[1]
cd $argv[2]
for line in $argv[3..-1]
    set -l offered (complete -C $line | string replace -r '\t.*' '')
    echo "$line -> $offered"
end
