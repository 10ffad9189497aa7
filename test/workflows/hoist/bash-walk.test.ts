import { hoisted } from './helpers';

/** `§` stands for an expression. */
const read = (text: string) => hoisted(text.split('§').join('${{ steps.a.outputs.v }}'), 'bash');

/** What must stand before a line whose value may only be a name, or a number. */
const KEY = 'case "${V}" in (\'\' | [0-9]* | *[!A-Za-z0-9_]*) exit 1 ;; esac\n';
const DIGITS = 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\n';

describe.each<[string, (readonly [string, string])[]]>([
  ['the name of a variable, which bash evaluates as code', [
    ['coproc § { cat; }', `${KEY}coproc "\${V}" { cat; }`],
    ['select § in a b; do :; done', `${KEY}select "\${V}" in a b; do :; done`],
    ['for § in a b; do :; done', `${KEY}for "\${V}" in a b; do :; done`],
    ['§() { :; }', `${KEY}"\${V}"() { :; }`],
    ['exec {§}>f', `${KEY}exec {"\${V}"}>f`],
    ['[[ -R § ]]', `${KEY}[[ -R "\${V}" ]]`],
    ['[ -v § ]', `${KEY}[ -v "\${V}" ]`],
    ['test -v §', `${KEY}test -v "\${V}"`],
    ['test -R §', `${KEY}test -R "\${V}"`],
    ['printf -v § a', `${KEY}printf -v "\${V}" a`],
    ['wait -p § %1', `${KEY}wait -p "\${V}" %1`],
  ]],
  ['code that a shell runs', [
    ['PS0=§', 'PS0=\'"${V}"\''],
    ['PS4="§"', 'PS4="\\"\\${V}\\""'],
    ['PROMPT_COMMAND=§', 'PROMPT_COMMAND=\'"${V}"\''],
    ['echo "§" | bash', 'echo "\\"\\${V}\\"" | bash'],
    ['printf %s "§" | bash', 'printf %s "\\"\\${V}\\"" | bash'],
    ['cat <<< "§" | bash', 'cat <<< "\\"\\${V}\\"" | bash'],
    ['cat <<EOF | bash\nf §\nEOF\n', 'f "\\${V}"'],
    ['source <(echo "§")', 'source <(echo "\\"\\${V}\\"")'],
    ['. <(echo "§")', '. <(echo "\\"\\${V}\\"")'],
    ['sh <(echo "§")', 'sh <(echo "\\"\\${V}\\"")'],
    ['zsh <(echo "§")', 'zsh <(echo "\\"\\${V}\\"")'],
    ['dash <(echo "§")', 'dash <(echo "\\"\\${V}\\"")'],
    ['bash -c "$(cat <<EOF\nf §\nEOF\n)"', 'f "\\${V}"'],
  ]],
  ['the name of a parameter', [
    ['echo "${x@§}"', `${KEY}echo "\${x@"\${V}"}"`],
    ['echo ${!x§}', `${KEY}echo \${!x"\${V}"}`],
    ['echo $§', `${KEY}echo \${!V}`],
    ['echo $§§', `${KEY}${KEY}echo \${!V}"\${V}"`],
  ]],
  ['an arithmetic expression, whose variables bash evaluates as code', [
    ['echo "${x:1:§}"', `${DIGITS}echo "\${x:1:V}"`],
    ['[[ a -eq § ]]', `${DIGITS}[[ a -eq V ]]`],
    ['[[ § -ge 1 ]]', `${DIGITS}[[ V -ge 1 ]]`],
    ['for ((i=§; i<3; i++)); do echo §; done', `${DIGITS}for ((i=V; i<3; i++)); do echo "\${V}"; done`],
    ['while (( § )); do :; done', `${DIGITS}while (( V )); do :; done`],
    ['let "x = §"', `${DIGITS}let "x = V"`],
    ['echo $(( § )) §', `${DIGITS}echo $(( V )) "\${V}"`],
    ['cat <<EOF\n`echo §`\n$(( § ))\n${x:-§}\nEOF\n', `${DIGITS}$(( V ))`],
  ]],
  ['the subscript of an array, which bash evaluates as code', [
    ['echo ${x[§]#a}', `${DIGITS}echo \${x[V]#a}`],
    ['x=([§]=a b)', `${DIGITS}x=([V]=a b)`],
    ['x[§]=a', `${DIGITS}x[V]=a`],
    ['x[§]+=a', `${DIGITS}x[V]+=a`],
    ['declare x[§]=a', `${DIGITS}declare x[V]=a`],
  ]],
  ['a sequence {1..n}, which bash expands before variables', [
    ['echo {a..§}', 'echo $(seq a "${V}")'],
    ['echo x{1..§}y', 'echo x$(seq 1 "${V}")y'],
    ['echo {§..3}{a,b}', 'echo $(seq "${V}" 3){a,b}'],
  ]],
  ['backticks inside backticks: use `$( )`', [
    ['a=`echo \\`echo §\\``', 'a=`echo \\`echo "${V}"\\``'],
  ]],
  ['a single-quoted string', [
    ["echo `echo '§'`", 'echo `echo "${V}"`'],
  ]],
  ['a heredoc whose delimiter is quoted', [
    ["cat <<'EOF' | tr a b\n§\nEOF\n", "<<EOF   # without the quotes of 'EOF'\n${V}"],
  ]],
  ['the name of a user after a tilde, which bash expands before variables', [
    ['~§', '~"${V}"'],
    ['echo ~§/x', 'echo ~"${V}"/x'],
  ]],
  ['a command that another machine runs', [
    ['echo a | ssh h bash -s §', 'echo a | ssh h bash -s "$(printf \'%q\' "${V}")"'],
  ]],
  ['code that Python runs', [
    ['echo §| python3', 'echo \'os.environ["V"]\'| python3'],
  ]],
])('%s', (context, lines) => {
  test.each(lines)('is refused: %s', (text, rewrite) => {
    const [problem] = read(text).problems;
    expect([problem.context, problem.rewrite]).toEqual([context, rewrite]);
  });
});

test.each([
  ['for f in a; do echo §; done', 'for f in a; do echo "${V}"; done'],
  ['f() { echo §; }', 'f() { echo "${V}"; }'],
  ['exec {fd}>§', 'exec {fd}>"${V}"'],
  ['XPS4="§"', 'XPS4="${V}"'],
  ['PS4X="§"', 'PS4X="${V}"'],
  ['PS5="§"', 'PS5="${V}"'],
  ['echo ${x#§}', 'echo ${x#"${V}"}'],
  ['echo "${x%§}"', 'echo "${x%"${V}"}"'],
  ['echo "${x/a/§}"', 'echo "${x/a/"${V}"}"'],
  ['echo "${x^^§}"', 'echo "${x^^"${V}"}"'],
  ['echo "${x:-§}"', 'echo "${x:-${V}}"'],
  ['echo ${x:=§}', 'echo ${x:="${V}"}'],
  ['xecho "§" | bash', 'xecho "${V}" | bash'],
  ['echox "§" | bash', 'echox "${V}" | bash'],
  ['tac <<EOF | bash\nf §\nEOF\n', 'tac <<EOF | bash\nf ${V}\nEOF\n'],
  ['grep "§" f | bash', 'grep "${V}" f | bash'],
  ['bashful <(echo "§")', 'bashful <(echo "${V}")'],
  ['xsource <(echo "§")', 'xsource <(echo "${V}")'],
  ['diff <(echo "§") <(ls)', 'diff <(echo "${V}") <(ls)'],
  ['bash x <(echo "§")', 'bash x <(echo "${V}")'],
  ['source f <(echo "§")', 'source f <(echo "${V}")'],
  ['[[ a -nt § ]]', '[[ a -nt "${V}" ]]'],
  ['[[ a == § ]]', '[[ a == "${V}" ]]'],
  ['[[ -n § ]]', '[[ -n "${V}" ]]'],
  ['test x-v §', 'test x-v "${V}"'],
  ['waited -p § x', 'waited -p "${V}" x'],
  ['xtest -v §', 'xtest -v "${V}"'],
  ['test -vx §', 'test -vx "${V}"'],
  ['echo -v §', 'echo -v "${V}"'],
  ['echo {a,§}', 'echo {a,"${V}"}'],
  ['echo @(a|§)', 'echo @(a|"${V}")'],
  ['x=(a[§]=b)', 'x=(a["${V}"]=b)'],
  ['bash x <(ls) <(echo "§")', 'bash x <(ls) <(echo "${V}")'],
  ['x=([a]+=§)', 'x=([a]+="${V}")'],
  ['a=§ b=§ make', 'a="${V}" b="${V}" make'],
  ['echo `echo "§"`', 'echo `echo "${V}"`'],
  ['echo `echo \\"§\\"`', 'echo `echo \\""${V}"\\"`'],
  ['echo $(echo `echo §`)', 'echo $(echo `echo "${V}"`)'],
  ['echo `echo $(echo §)`', 'echo `echo $(echo "${V}")`'],
  ['echo "`echo §`"', 'echo "`echo "${V}"`"'],
  ['echo $x§y$z§', 'echo $x"${V}"y$z"${V}"'],
  ['echo "$x§"', 'echo "$x${V}"'],
  ['echo "$_§§"', 'echo "$_${V}${V}"'],
  ['echo "$1§"', 'echo "$1${V}"'],
  ['echo \\# §', 'echo \\# "${V}"'],
  ['echo a#b §', 'echo a#b "${V}"'],
  ["echo a; # it's §", "echo a; # it's ${V}"],
  ['(echo a)# "§', '(echo a)# "${V}'],
  ['true &# "§', 'true &# "${V}'],
  ['echo `# "§`', 'echo `# ""${V}"`'],
  ['echo a > §', 'echo a > "${V}"'],
  ['echo a 2>§ >&§', 'echo a 2>"${V}" >&"${V}"'],
  ['cat < §', 'cat < "${V}"'],
  ['case § in a) echo §;; *) ;; esac', 'case "${V}" in a) echo "${V}";; *) ;; esac'],
  ['if [ § ]; then :; elif [ -n "§" ]; then :; fi', 'if [ "${V}" ]; then :; elif [ -n "${V}" ]; then :; fi'],
  ['! grep § f', '! grep "${V}" f'],
  ['time make §', 'time make "${V}"'],
  ['{ echo §; }', '{ echo "${V}"; }'],
  ['( echo § )', '( echo "${V}" )'],
  ['x=$(<§)', 'x=$(<"${V}")'],
  ['echo ~/§', 'echo ~/"${V}"'],
  ['echo a~§', 'echo a~"${V}"'],
  ['echo "~§"', 'echo "~${V}"'],
])('a place where bash only reads the value: %s', (text, script) => {
  expect(read(text)).toMatchObject({ script, problems: [] });
});
