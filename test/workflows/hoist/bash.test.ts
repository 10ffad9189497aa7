import { hoisted, read } from './helpers';

const S = '${{ steps.a.outputs.v }}';

describe('a script of bash', () => {
  test.each([
    ['a bare word', `echo ${S}`, 'echo "${V}"'],
    ['a part of a bare word', `echo a${S}b/${S}.zip`, 'echo a"${V}"b/"${V}".zip'],
    ['double quotes', `echo "a ${S} b"`, 'echo "a ${V} b"'],
    ['a translated string', `echo $"a ${S}"`, 'echo $"a ${V}"'],
    ['an assignment', `x=${S}; y="${S}" cmd`, 'x="${V}"; y="${V}" cmd'],
    ['an export', `export x=${S} "y=${S}"`, 'export x="${V}" "y=${V}"'],
    ['an array', `x=(a ${S} [1]=${S})`, 'x=(a "${V}" [1]="${V}")'],
    ['a heredoc', `cat <<EOF\na ${S}\nEOF\n`, 'cat <<EOF\na ${V}\nEOF\n'],
    ['an indented heredoc', `cat <<-EOF\n\ta ${S}\n\tEOF\n`, 'cat <<-EOF\n\ta ${V}\n\tEOF\n'],
    ['a here-string', `cat <<< ${S}`, 'cat <<< "${V}"'],
    ['a command substitution', `x=$(echo ${S} "${S}")`, 'x=$(echo "${V}" "${V}")'],
    ['a command substitution in double quotes', `echo "a $(echo ${S}) b"`, 'echo "a $(echo "${V}") b"'],
    ['a command substitution in arithmetic', `echo $(( $(wc -c <<< ${S}) + 1 ))`, 'echo $(( $(wc -c <<< "${V}") + 1 ))'],
    ['backticks', `echo \`echo ${S}\``, 'echo `echo "${V}"`'],
    ['a process substitution', `cat <(echo ${S})`, 'cat <(echo "${V}")'],
    ['a comment', `echo a # it's ${S}\n# "${S}`, 'echo a # it\'s ${V}\n# "${V}'],
    ['a comment in a substitution', `echo $(\n# ${S}\ntrue)`, 'echo $(\n# "${V}"\ntrue)'],
    ['a redirection', `echo a > ${S}`, 'echo a > "${V}"'],
    ['the words of a loop', `for f in ${S}; do echo; done`, 'for f in "${V}"; do echo; done'],
    ['a case', `case ${S} in ${S}) ;; esac`, 'case "${V}" in "${V}") ;; esac'],
    ['a test', `[ ${S} = a ] && [[ ${S} == b* || $x =~ ^${S}$ ]]`, '[ "${V}" = a ] && [[ "${V}" == b* || $x =~ ^"${V}"$ ]]'],
    ['a default in quotes', `echo "\${x:-${S}}"`, 'echo "${x:-${V}}"'],
    ['a default without quotes', `echo \${x:-${S}}`, 'echo ${x:-"${V}"}'],
    ['a pattern in quotes', `echo "\${x#${S}}"`, 'echo "${x#"${V}"}"'],
    ['braces', `echo {${S},b}`, 'echo {"${V}",b}'],
    ['an extended pattern', `ls @(${S}|b)`, 'ls @("${V}"|b)'],
    ['a variable in front', `echo "$x${S}" $x${S}`, 'echo "$x${V}" $x"${V}"'],
    ['an escaped dollar in front', `echo "\\$${S}"`, 'echo "\\$${V}"'],
    ['an even number of backslashes', `echo "a\\\\${S}"`, 'echo "a\\\\${V}"'],
    ['arguments behind the code of a shell', `bash -c 'echo "$1"' _ ${S}`, 'bash -c \'echo "$1"\' _ "${V}"'],
    ['arguments of a program that also reads code', `jq --arg v ${S} '.x = $v' f; python3 x.py -c ${S}; awk -v v=${S} '{ print v }'`,
      'jq --arg v "${V}" \'.x = $v\' f; python3 x.py -c "${V}"; awk -v v="${V}" \'{ print v }\''],
    ['the host of ssh', `ssh -p 22 ${S} ls`, 'ssh -p 22 "${V}" ls'],
    ['a command', `${S} --flag`, '"${V}" --flag'],
    ['the input of a program', `echo ${S} | python3 -c 'import sys' | tee x`, 'echo "${V}" | python3 -c \'import sys\' | tee x'],
    ['an argument of a script', `bash x.sh "$(echo ${S})"`, 'bash x.sh "$(echo "${V}")"'],
    ['a file to source', `source ${S}`, 'source "${V}"'],
  ])('reads the variable in %s', (_, script, expected) => {
    for (const shell of ['bash', 'sh', 'bash -euo pipefail {0}', '/bin/bash -e {0}']) {
      expect(hoisted(script, shell)).toEqual({ script: expected, env: { V: 'steps.a.outputs.v' }, problems: [] });
    }
  });

  const arithmetic = 'an arithmetic expression, whose variables bash evaluates as code';
  const digits = 'case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\n';
  test.each([
    ['single quotes', `echo 'a ${S} ${S} b'`, 'a single-quoted string', 'echo "a ${V} ${V} b"'],
    ['single quotes around a dollar', `echo 'a $x ${S}'`, 'a single-quoted string', "echo 'a $x '\"${V}\"''"],
    ["$'…'", `echo $'a\\n${S}'`, "a $'…' string", "echo $'a\\n'\"${V}\"$''"],
    ['arithmetic', `echo $(( ${S} + 1 ))`, arithmetic, `${digits}echo $(( V + 1 ))`],
    ['old arithmetic', `echo $[ ${S} + 1 ]`, arithmetic, `${digits}echo $[ V + 1 ]`],
    ['an arithmetic command', `  (( ${S} > 1 ))`, arithmetic, '  case "${V}" in (\'\' | *[!0-9]*) exit 1 ;; esac\n  (( V > 1 ))'],
    ['an arithmetic loop', `for ((i=0; i<${S}; i++)); do :; done`, arithmetic, `${digits}for ((i=0; i<V; i++)); do :; done`],
    ['a numeric test', `[[ ${S} -gt 1 ]]`, arithmetic, `${digits}[[ V -gt 1 ]]`],
    ['let', `let x=${S}`, arithmetic, `${digits}let x=V`],
    ['declare -i', `declare -i x=${S}`, arithmetic, `${digits}declare -i x=V`],
    ['an offset', `echo \${x:${S}}`, arithmetic, `${digits}echo \${x:V}`],
    ['a subscript', `echo \${x[${S}]}`, 'the subscript of an array, which bash evaluates as code', `${digits}echo \${x[V]}`],
    ['a sequence', `for i in {1..${S}}; do :; done`, 'a sequence {1..n}, which bash expands before variables', 'for i in $(seq 1 "${V}"); do :; done'],
    ['a backslash', `echo "C:\\${S}"`, 'a place after a backslash, which would switch the variable off', 'echo "C:\\\\${V}"'],
    ['a tilde', `ls ~${S}/x`, 'the name of a user after a tilde, which bash expands before variables', 'ls ~"${V}"/x'],
    ['the code of a shell', `bash -c "echo ${S}"`, 'code that a shell runs', 'bash -c \'echo "$1"\' _ "${V}"'],
    ['the code of a shell with arguments', `bash -c "echo ${S}" x`, 'code that a shell runs', 'bash -c "echo \\"\\${V}\\"" x'],
    ['eval', `eval echo ${S}`, 'code that a shell runs', undefined],
    ['trap', `trap "rm ${S}" EXIT`, 'code that a shell runs', 'trap "rm \\"\\${V}\\"" EXIT'],
    ['xargs with a shell', `ls | xargs -I{} sh -c 'echo {} "${S}"'`, 'code that a shell runs', "ls | xargs -I{} sh -c 'echo {} \"${1}\"' _ \"${V}\""],
    ['ssh', `ssh host "ls ${S}"`, 'a command that another machine runs', 'ssh host "ls $(printf \'%s\\n\' "${V}" | sed "s/\'/\'\\\\\\\\\'\'/g; 1s/^/\'/; \\$s/\\$/\'/")"'],
    ['the code of Python', `python3 -c 'print("${S}")'`, 'code that Python runs', "python3 -c 'import os; print(os.environ[\"V\"])'"],
    ['a piece of a string of Python', `python -c "print('a ${S} b')"`, 'code that Python runs', 'python -c "import os; print(\'a \' + os.environ[\\"V\\"] + \' b\')"'],
    ['the code of Node.js', `node -e "console.log('${S}')"`, 'code that Node.js runs', 'node -e "console.log(process.env.V)"'],
    ['the code of Perl', `sudo perl -pi -e 's/x/${S}/' f`, 'code that Perl runs', "sudo perl -pi -e 's/x/$ENV{V}/' f"],
    ['the code of Ruby', `ruby -e 'puts "${S}"'`, 'code that Ruby runs', "ruby -e 'puts ENV[\"V\"]'"],
    ['a program of awk', `awk '{ print "${S}" }' f`, 'a program of awk', "awk '{ print ENVIRON[\"V\"] }' f"],
    ['a program of sed', `sed -i "s/x/${S}/" f`, 'a program of sed', 'sed -i "s/x/$(printf \'%s\' "${V}" | sed \'s/[&/\\]/\\\\&/g\')/" f'],
    ['a filter of jq', `jq -r ".x = \\"${S}\\"" f`, 'a filter of jq', 'jq -r ".x = env.V" f'],
    ['an expression of yq', `yq -i '.x = "${S}"' f`, 'an expression of yq', "yq -i '.x = strenv(V)' f"],
    ['a filter of gh', `gh api x --jq ".[\\"${S}\\"]"`, 'a filter of jq', 'gh api x --jq ".[env.V]"'],
    ['what a pipe feeds to a shell', `echo "${S}" | bash`, 'code that a shell runs', undefined],
    ['what is printed for eval', `eval "$(echo "${S}")"`, 'code that a shell runs', undefined],
    ['what is printed for a shell', `bash <(echo "${S}")`, 'code that a shell runs', undefined],
    ['what is printed for an interpreter', `python3 -c "$(echo "${S}")"`, 'code that Python runs', undefined],
    ['what a long pipe feeds to a shell', `{ echo "${S}"; } | tee x | sudo bash -s`, 'code that a shell runs', undefined],
    ['a name to print into', `printf -v ${S} a`, 'the name of a variable, which bash evaluates as code', undefined],
    ['a key of an array', `x=([${S}]=a)`, 'the subscript of an array, which bash evaluates as code', undefined],
    ['the delimiter of a heredoc', `cat <<${S}`, expect.anything(), undefined],
    ['the prompt of a trace', `PS4="${S}"`, 'code that a shell runs', undefined],
    ['a name to read into', `read -r ${S}`, 'the name of a variable, which bash evaluates as code', undefined],
    ['a name to declare', `export ${S}=1`, 'the name of a variable, which bash evaluates as code', undefined],
    ['a name in a test', `[[ -v ${S} ]]`, 'the name of a variable, which bash evaluates as code', undefined],
    ['a name to assign', `x${S}=1`, 'the name of a variable, which bash evaluates as code', undefined],
    ['a parameter', `echo \${${S}}`, 'the name of a parameter', undefined],
    ['a dollar', `echo "$${S}"`, 'the name of a parameter', undefined],
    ['backticks in backticks', `echo \`echo \\\`echo ${S}\\\`\``, 'backticks inside backticks: use `$( )`', undefined],
  ])('refuses %s', (_, script, context, rewrite) => {
    const { problems } = hoisted(script, 'bash');
    expect(problems[0]).toMatchObject({ context, expression: 'steps.a.outputs.v', variable: 'V', line: script });
    if (rewrite !== undefined) expect(problems[0].rewrite).toBe(rewrite);
  });

  test.each([
    ['sort', "sort '§'", 'sort "${V}"'],
    ['a program that is chosen', "node '§'", 'node "${V}"'],
    ['a command that is printed for a shell', 'echo "\\"§\\"" | bash', 'echo "\\"\\${V}\\"" | bash'],
  ])('offers a line for %s where people with write access choose the value, and none where it may be anybody: the quotes would not help', (_, script, rewrite) => {
    const offered = (expression: string) => read(script, 'bash', expression).problems[0].rewrite?.replace(/(?:HEAD_REF|[A-Z]+_V|V)\}/, 'V}');
    expect(['inputs.v', 'vars.v', 'github.ref_name'].map((expression) => offered(expression) !== undefined)).toEqual([true, true, true]);
    expect(offered('inputs.v')).toBe(rewrite);
    expect(['github.event.issue.title', 'github.head_ref', 'steps.a.outputs.v', 'needs.a.outputs.v', 'env.v', "format('{0}', github.event.comment.body)"].map(offered)).toEqual(Array(6).fill(undefined));
  });

  test('refuses a quoted heredoc and shows its delimiter without quotes', () => {
    expect(hoisted(`cat > f <<'EOF'\na ${S}\nEOF\n`, 'bash').problems).toEqual([{
      expression: 'steps.a.outputs.v',
      variable: 'V',
      context: 'a heredoc whose delimiter is quoted',
      line: `a ${S}`,
      rewrite: "<<EOF   # without the quotes of 'EOF'\na ${V}",
      env: { V: 'steps.a.outputs.v' },
    }]);
  });

  test('refuses a heredoc that an interpreter runs, quoted or not', () => {
    for (const delimiter of ['EOF', "'EOF'"]) {
      for (const command of ['python3', 'python3 -', 'docker exec -i c python3', 'sudo -u x python3 - a']) {
        expect(hoisted(`${command} <<${delimiter}\nprint("${S}")\nEOF\n`, 'bash').problems).toMatchObject([{ context: 'code that Python runs', rewrite: 'print(os.environ["V"])' }]);
      }
    }
    expect(hoisted(`source /dev/stdin <<< ${S}`, 'bash').problems).toMatchObject([{ context: 'code that a shell runs' }]);
    expect(hoisted(`cat <<EOF | ssh host bash\nls ${S}\nEOF\n`, 'bash').problems).toMatchObject([{ context: 'a command that another machine runs' }]);
  });

  test.each([
    ['the message of the parser', `echo ${S}\necho 'a`, 'unterminated single quote, line 2', "echo ${V}\necho 'a"],
    ['the line on which it stumbled', `echo ${S}\ncase\necho`, "expected word after 'case', line 2", 'echo ${V}\ncase\necho'],
    ['that it is nested too deeply', `${'f() '.repeat(20_000)}{ :; }\necho ${S}`, 'nested too deeply', `${'f() '.repeat(20_000)}{ :; }\necho \${V}`],
    ['that its substitutions are', `${'<('.repeat(300)}${')'.repeat(300)}\necho ${S}`, 'nested too deeply', `${'<('.repeat(300)}${')'.repeat(300)}\necho \${V}`],
  ])('refuses every expression of a script that does not parse, with %s', (_, text, reason, script) => {
    expect(hoisted(text, 'bash')).toMatchObject({
      script, problems: [{ context: `a script that does not parse as bash (${reason})`, line: `echo ${S}`, rewrite: 'echo "${V}"' }],
    });
  });

  test('keeps tabs and blank lines', () => {
    const script = (value: string) => `\n\n\tif true; then\n\t\techo ${value}\n\tfi\n\n`;
    expect(hoisted(script(S), 'bash')).toMatchObject({ script: script('"${V}"'), problems: [] });
  });

  test('shows no rewrite for eval', () => {
    for (const script of [`eval ${S}`, `eval "$(echo "${S}")"`]) expect(hoisted(script, 'bash').problems[0].rewrite).toBeUndefined();
    expect(hoisted(`iex "${S}"`, 'pwsh').problems[0].rewrite).toBeUndefined();
  });

  test('names all variables that the rewrite of a line reads, but none that the step has', () => {
    const script = 'deploy \'${{ inputs.environment }}\' "${{ inputs.version }}" ${{ env.HAVE }}\necho ${{ inputs.other }}';
    expect(hoisted(script, 'bash').problems).toMatchObject([{
      rewrite: 'deploy "${ENVIRONMENT}" "${VERSION}" "${HAVE}"', env: { ENVIRONMENT: 'inputs.environment', VERSION: 'inputs.version' },
    }]);
    expect(Object.keys(hoisted(script, 'bash').problems[0].env)).toEqual(['ENVIRONMENT', 'VERSION']);
  });

  test('shows only what is around the expression of a long line', () => {
    const [problem] = hoisted(`echo ${'x'.repeat(50_000)} '${S}' ${'y'.repeat(50_000)}`, 'bash').problems;
    expect(problem.line.length).toBeLessThan(125);
    expect(problem.line).toMatch(/^….*'\$\{\{ steps\.a\.outputs\.v \}\}'.*…$/);
    expect(problem.rewrite!.length).toBeLessThan(310);
    expect(problem.rewrite).toContain('"${V}"');
  });

  test('leaves a script without expressions alone, even one that does not parse', () => {
    expect(hoisted("echo 'a\r\n\t$(", 'bash')).toEqual({ script: "echo 'a\r\n\t$(", env: {}, problems: [] });
  });

  test('tells apart what it puts into the text from what was there', () => {
    expect(hoisted(`echo SLOT_0_ SLOT1V_0_ ${S}`, 'bash').script).toBe('echo SLOT_0_ SLOT1V_0_ "${V}"');
  });

  test('neither throws nor hangs on hostile text', () => {
    const scripts = ['$('.repeat(5000), '"$('.repeat(2000), '`'.repeat(9999), '('.repeat(20_000), '{'.repeat(20_000), '${a:-'.repeat(5000), '<<A '.repeat(3000),
      'a && '.repeat(20_000), `${'echo "a" | '.repeat(5000)}cat`, '\\'.repeat(20_001), '[['.repeat(9000), 'case '.repeat(5000), '\0\u2028'];
    for (const script of scripts) {
      for (const shell of ['bash', 'pwsh', 'python', 'cmd']) expect(() => hoisted(`${script} ${S}\n${script}`, shell)).not.toThrow();
    }
  });
});
