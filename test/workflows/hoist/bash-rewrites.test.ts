import { hoisted } from './helpers';

/** `§` stands for an expression. */
const script = (text: string) => text.split('§').join('${{ steps.a.outputs.v }}');

/** A script, what its expression stands in, and how the line is written instead: undefined where nothing is safe. */
const REFUSED: readonly (readonly [string, readonly (readonly [string, string, string | undefined])[]])[] = [
  ['a name', [
    ['printf -v § a', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\nprintf -v "${V}" a'],
    ['read -r §', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\nread -r "${V}"'],
    ['  export §=1', 'the name of a variable, which bash evaluates as code', '  case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n  export "${V}"=1'],
    ['[[ -v § ]]', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n[[ -v "${V}" ]]'],
    ['x§=1', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\nx"${V}"=1'],
    ['declare §', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare "${V}"'],
    ['typeset §=1', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ntypeset "${V}"=1'],
    ['local §', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\nlocal "${V}"'],
    ['readonly §=1', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\nreadonly "${V}"=1'],
    ['declare -n x=§', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare -n x="${V}"'],
    ['declare "x=(§)"', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare "x=("${V}")"'],
    ['declare "xy=(§)"', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare "xy=("${V}")"'],
    ['declare "x+=(§)"', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare "x+=("${V}")"'],
    ['declare "a-b=§"', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare "a-b="${V}""'],
    ['declare -- §', 'the name of a variable, which bash evaluates as code', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\ndeclare -- "${V}"'],
    ['	  unset §', 'the name of a variable, which bash evaluates as code', '	  case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n	  unset "${V}"'],
  ]],
  ['a parameter', [
    ['echo ${§}', 'the name of a parameter', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\necho ${!V}'],
    ['echo "$§"', 'the name of a parameter', 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\necho "${!V}"'],
    ['  echo "$§"', 'the name of a parameter', '  case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n  echo "${!V}"'],
  ]],
  ['arithmetic', [
    ['declare -r -i x=§', 'an arithmetic expression, whose variables bash evaluates as code', 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\ndeclare -r -i x=V'],
    ['declare -ri x=§', 'an arithmetic expression, whose variables bash evaluates as code', 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\ndeclare -ri x=V'],
    ['declare +i x=§', 'an arithmetic expression, whose variables bash evaluates as code', 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\ndeclare +i x=V'],
    ['local -i x=§', 'an arithmetic expression, whose variables bash evaluates as code', 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\nlocal -i x=V'],
    ['  x=$(( $§ + 1 ))', 'an arithmetic expression, whose variables bash evaluates as code', '  case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\n  x=$(( V + 1 ))'],
  ]],
  ['a subscript', [
    ['x=([§]=a)', 'the subscript of an array, which bash evaluates as code', 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\nx=([V]=a)'],
    ['  echo ${x[§]}', 'the subscript of an array, which bash evaluates as code', '  case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\n  echo ${x[V]}'],
  ]],
  ['code of a shell', [
    ["bash -ex  -u  -c  'f §'", 'code that a shell runs', 'bash -ex  -u  -c  \'f "$1"\' _ "${V}"'],
    ["bash -c 'f §'  _  \"${A}\"  \"${B}\"", 'code that a shell runs', 'bash -c \'f "$3"\'  _  "${A}"  "${B}" "${V}"'],
    ['bash <(echo "§")', 'code that a shell runs', 'bash <(echo "\\"\\${V}\\"")'],
    ['{ echo "§"; } | tee x | sudo bash -s', 'code that a shell runs', '{ echo "\\"\\${V}\\""; } | tee x | sudo bash -s'],
    ['PS4="§"', 'code that a shell runs', 'PS4="\\"\\${V}\\""'],
    ["bash -c 'echo §'", 'code that a shell runs', 'bash -c \'echo "$1"\' _ "${V}"'],
    ["sh -c 'echo \"§\"'", 'code that a shell runs', 'sh -c \'echo "${1}"\' _ "${V}"'],
    ["zsh -xc 'echo §'", 'code that a shell runs', 'zsh -xc \'echo "$1"\' _ "${V}"'],
    ['bash -e -c "echo §"', 'code that a shell runs', 'bash -e -c \'echo "$1"\' _ "${V}"'],
    ['bash -c  \'echo §\' _ "${A}"', 'code that a shell runs', 'bash -c  \'echo "$2"\' _ "${A}" "${V}"'],
    ['bash -c \'echo "$1" §\' _ "${A}" "${B}"', 'code that a shell runs', 'bash -c \'echo "$1" "$3"\' _ "${A}" "${B}" "${V}"'],
    ["bash -c 'echo \"$1\" §'", 'code that a shell runs', 'bash -c \'echo "$1" "${V}"\''],
    ['bash -c \'echo ${1} §\'', 'code that a shell runs', 'bash -c \'echo ${1} "${V}"\''],
    ["bash -c 'echo $# §'", 'code that a shell runs', 'bash -c \'echo $# "${V}"\''],
    ["bash -c 'echo $@ §'", 'code that a shell runs', 'bash -c \'echo $@ "${V}"\''],
    ['bash -c "echo \\"§\\""', 'code that a shell runs', 'bash -c \'echo "${1}"\' _ "${V}"'],
    ['bash -c "echo $x §"', 'code that a shell runs', 'bash -c "echo $x \\"\\${V}\\""'],
    ["bash -c \"it's §\"", 'code that a shell runs', 'bash -c "it\'s \'\\"\\${V}\\"\'"'],
    ["bash -c 'a'; bash -c 'b §'", 'code that a shell runs', 'bash -c \'a\'; bash -c \'b "$1"\' _ "${V}"'],
    ["echo x | bash -c 'b §' | cat", 'code that a shell runs', 'echo x | bash -c \'b "$1"\' _ "${V}" | cat'],
    ["bash -c 'b §' && x", 'code that a shell runs', 'bash -c \'b "$1"\' _ "${V}" && x'],
    ["bash -c 'b §' y", 'code that a shell runs', 'bash -c \'b "${V}"\' y'],
    ['eval "§"', 'code that a shell runs', undefined],
  ]],
  ['code of others', [
    ['python3 -c "$(echo "§")"', 'code that Python runs', 'python3 -c "import os; $(echo "os.environ[\\"V\\"]")"'],
    ["ssh h 'ls §'", 'a command that another machine runs', 'ssh h \'ls \'"$(printf \'%q\' "${V}")"\'\''],
  ]],
  ['a string', [
    ["echo 'a \"q\" §'", 'a single-quoted string', 'echo \'a "q" \'"${V}"\'\''],
    ['echo \'a `q` §\'', 'a single-quoted string', 'echo \'a `q` \'"${V}"\'\''],
    ["echo 'a \\n §'", 'a single-quoted string', 'echo \'a \\n \'"${V}"\'\''],
    ["echo 'a!§'", 'a single-quoted string', 'echo \'a!\'"${V}"\'\''],
    ["echo x'a §'y", 'a single-quoted string', 'echo x"a ${V}"y'],
    ["echo $'a §'", "a $'…' string", 'echo $\'a \'"${V}"$\'\''],
  ]],
  ['other places', [
    ['cat <<EOF\n${x:-$"a §"}\nEOF\n', 'a $"…" string inside a heredoc', '${x:-"a ${V}"}'],
    ['eval `echo \\`echo §\\``', 'backticks inside backticks: use `$( )`', 'eval `echo \\`echo "${V}"\\``'],
    ['echo `echo \\§`', 'a place after a backslash, which would switch the variable off', 'echo `echo "${V}"`'],
    ['cat <<§', 'the delimiter of a heredoc', 'cat <<EOF'],
    ['echo a\\§', 'a place after a backslash, which would switch the variable off', 'echo a"${V}"'],
    ['for i in {§..9}; do :; done', 'a sequence {1..n}, which bash expands before variables', 'for i in $(seq "${V}" 9); do :; done'],
    ['for i in {a..b}{10..§}; do :; done', 'a sequence {1..n}, which bash expands before variables', 'for i in {a..b}$(seq 10 "${V}"); do :; done'],
    ["cat <<'EOF'\n§ §\nEOF\n", 'a heredoc whose delimiter is quoted', '<<EOF   # without the quotes of \'EOF\'\n${V} ${V}'],
    ['cat <<\\EOF\n§\nEOF\n', 'a heredoc whose delimiter is quoted', '<<EOF   # without the quotes of \\EOF\n${V}'],
    ['echo ~§', 'the name of a user after a tilde, which bash expands before variables', 'echo ~"${V}"'],
    ['echo `echo \\`echo §\\``', 'backticks inside backticks: use `$( )`', 'echo `echo \\`echo "${V}"\\``'],
  ]],
];

describe.each(REFUSED)('an expression that is %s', (_, lines) => {
  test.each(lines)('is refused in %s', (text, context, rewrite) => {
    const [problem] = hoisted(script(text), 'bash').problems;
    expect([problem.context, problem.rewrite]).toEqual([context, rewrite]);
  });
});

test.each([
  ['declare -x x=§', 'declare -x x="${V}"'], ['export -n x=§', 'export -n x="${V}"'], ['declare x-i y=§', 'declare x-i y="${V}"'], ['declare -i2 y=§', 'declare -i2 y="${V}"'], ['declare "x=a=(§)"', 'declare "x=a=(${V})"'], ['export -i x=§', 'export -i x="${V}"'], ['declare x+=§', 'declare x+="${V}"'], ['declare xy=§', 'declare xy="${V}"'],
  ['declare _x1=§', 'declare _x1="${V}"'], ['declared -i x=§', 'declared -i x="${V}"'], ['mydeclare -i x=§', 'mydeclare -i x="${V}"'], ['declare x-i=a y=§', 'declare x-i=a y="${V}"'],
])('what is no code is read: %s', (text, read) => {
  expect(hoisted(script(text), 'bash')).toMatchObject({ script: read, problems: [] });
});
