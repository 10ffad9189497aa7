import { hoisted } from './helpers';

const S = '${{ inputs.v }}';
const V = '${env:V}';

describe('a script of PowerShell', () => {
  test.each([
    ['a bare word', `Write-Output ${S}`, `Write-Output ${V}`],
    ['the end of a bare word', `tool --v=${S} a/${S} -p:X=${S};`, `tool "--v=${V}" a/${V} "-p:X=${V}";`],
    ['an option of several expressions', `mvn -Da=${S}-${S}.x \`\n  -Db=${S}`, `mvn "-Da=${V}-${V}.x" \`\n  "-Db=${V}"`],
    ['a parameter of a cmdlet', `Get-Item -Path:${S}`, `Get-Item -Path:${V}`],
    ['a negation', `$x = -${S}`, `$x = -${V}`],
    ['the middle of a bare word', `tool ./dist/${S}.zip`, `tool ./dist/${V}.zip`],
    ['an assignment', `$x=${S}\n$y = ${S}`, `$x=${V}\n$y = ${V}`],
    ['a condition', `if (${S} -eq 'a') { f ${S} }`, `if (${V} -eq 'a') { f ${V} }`],
    ['a pipeline', `${S} | Out-File x`, `${V} | Out-File x`],
    ['double quotes', `echo "a ${S}.b"`, `echo "a ${V}.b"`],
    ['double quotes with quotes', `echo "a \`" "" ${S} 'b'"`, `echo "a \`" "" ${V} 'b'"`],
    ['typographic quotes', `echo “a ' ${S}” ${S}`, `echo “a ' ${V}” ${V}`],
    ['a here-string', `echo @"\na ' " ${S}\n"@ ${S}`, `echo @"\na ' " ${V}\n"@ ${V}`],
    ['a subexpression', `echo "a $(f 'x' ${S}) ${S}"`, `echo "a $(f 'x' ${V}) ${V}"`],
    ['a comment', `echo a # it's ${S}\n<# ' ${S} #> echo ${S}`, `echo a # it's ${V}\n<# ' ${V} #> echo ${V}`],
    ['a variable in front', `echo "$x${S}"`, `echo "$x${V}"`],
  ])('reads the variable in %s', (_, script, expected) => {
    for (const shell of ['pwsh', 'powershell', 'pwsh -NoProfile -File {0}']) {
      expect(hoisted(script, shell)).toEqual({ script: expected, env: { V: 'inputs.v' }, problems: [] });
    }
  });

  const N = '${{ github.run_number }}';
  const TEXT = '${env:RUN_NUMBER}';
  const NUMBER = `([int64]${TEXT})`;
  test.each([
    [`$x = ${N} + 1`, `$x = ${NUMBER} + 1`],
    [`$x=${N}+1; $y = 1+${N}`, `$x=${NUMBER}+1; $y = 1+${NUMBER}`],
    [`if ($a -gt ${N}) { foo ${N} }`, `if ($a -gt ${NUMBER}) { foo ${TEXT} }`],
    [`if (${N} -gt 5) { return ${N} }`, `if (${NUMBER} -gt 5) { return ${NUMBER} }`],
    [`foreach ($i in 1..${N}) { & $x ${N} -n=${N} a/${N} }`, `foreach ($i in 1..${NUMBER}) { & $x ${TEXT} "-n=${TEXT}" a/${TEXT} }`],
    [`  ${N} + 1`, `  ${NUMBER} + 1`],
    [`$x = foo ${N}; "a ${N}"`, `$x = foo ${TEXT}; "a ${TEXT}"`],
  ])('reads a number as a number where PowerShell calculates: %s', (script, expected) => {
    expect(hoisted(script, 'pwsh')).toMatchObject({ script: expected, problems: [] });
  });

  test.each([
    ['an option with a list', `tool -Da=${S},b`, 'an option that PowerShell does not read as one text', `tool "-Da=${V},b"`],
    ['single quotes', `echo 'a ''b'' ${S}'`, 'a single-quoted string', undefined],
    ['plain single quotes', `echo 'a ${S}'`, 'a single-quoted string', `echo "a ${V}"`],
    ['a single-quoted here-string', `@'\n${S}\n'@`, 'a single-quoted string', undefined],
    ['a single-quoted string in a subexpression', `echo "$(f 'a ${S}')"`, 'a single-quoted string', undefined],
    ['Invoke-Expression', `Invoke-Expression "a ${S}"`, 'a statement that runs text as code', undefined],
    ['iex at the end', `"a ${S}" | iex`, 'a statement that runs text as code', undefined],
    ['a scriptblock', `[scriptblock]::Create("a ${S}")`, 'a statement that runs text as code', undefined],
    ['another PowerShell', `pwsh -NoProfile -Command "a ${S}"`, 'a statement that runs text as code', undefined],
    ['a here-string for iex', `iex @"\na ${S}\n"@`, 'a statement that runs text as code', undefined],
    ['a backtick', `echo "a\`${S}"`, 'a place after a backtick, which would switch the variable off', `echo "a${V}"`],
    ['a member', `echo ${S}.zip`, 'an unquoted word that PowerShell does not read as one text', `echo "${V}.zip"`],
    ['a word of several strings', `echo "a"${S}`, 'an unquoted word that PowerShell does not read as one text', `echo "a${V}"`],
    ['a command', `  ${S} --flag`, 'the name of a command', `  & ${V} --flag`],
    ['a variable', `echo $${S} "$env:${S}"`, 'the name of a variable', undefined],
    ['verbatim arguments', `tool --% a ${S}`, 'arguments after --%, which PowerShell passes on as they are', `tool a "${V}"`],
  ])('refuses %s', (_, script, context, rewrite) => {
    const { problems } = hoisted(script, 'pwsh');
    expect(problems[0]).toMatchObject({ context, variable: 'V' });
    if (rewrite !== undefined) expect(problems[0].rewrite).toBe(rewrite);
  });
});
