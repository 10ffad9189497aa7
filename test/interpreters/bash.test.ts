import fc from 'fast-check';
import { HOSTILE, run } from './run';
import { hoisted } from '../workflows/hoist/helpers';

const S = '${{ github.head_ref }}';
const bash = (script: string, value: string) => run('/bin/bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail'], script, { HEAD_REF: value });

/** Contexts in which the value is printed between brackets, as one argument. */
const CONTEXTS: Record<string, string> = {
  'a bare word': `printf '[%s]' ${S}`,
  'double quotes': `printf '[%s]' "${S}"`,
  'a translated string': `printf '[%s]' $"${S}"`,
  'an assignment': `x=${S}; printf '[%s]' "$x"`,
  'an export': `export x=${S}; printf '[%s]' "$x"`,
  'an array': `x=(${S}); printf '[%s]' "\${x[@]}"`,
  'a here-string': `cat <<< [${S}] | head -c -1`,
  'a heredoc': `x=$(cat <<E_O_F; printf .\n[${S}]\nE_O_F\n); printf %s "\${x%??}"`,
  'a substitution': `x=$(printf '[%s].' ${S}); printf '%s' "\${x%.}"`,
  'a substitution in quotes': `x="$(printf '[%s].' "${S}")"; printf '%s' "\${x%.}"`,
  'backticks': `x=\`printf '[%s].' ${S}\`; printf '%s' "\${x%.}"`,
  'backticks in quotes': `x="\`printf '[%s].' ${S}\`"; printf '%s' "\${x%.}"`,
  'a loop': `for f in ${S}; do printf '[%s]' "$f"; done`,
  'a case': `case ${S} in ${S}) printf '[%s]' "${S}" ;; esac`,
  'a default': `unset x; printf '[%s]' \${x:-${S}}`,
  'a default in quotes': `unset x; printf '[%s]' "\${x:-${S}}"`,
  'a pattern': `x=a"${S}"; printf '[%s]' "\${x#a}" | cat; y="\${x%${S}}"; [ "$y" = a ]`,
  'a replacement': `x=a; printf '[%s]' "\${x/a/${S}}"`,
  'a function': `f() { printf '[%s]' "$1"; }; f ${S}`,
  'a shell with an argument': `bash -c 'printf "[%s]" "$1"' _ ${S}`,
  'a comment': `# ${S}\nprintf '[%s]' "$HEAD_REF" # ${S}`,
  'a test': `[[ ${S} == ${S} && ${S} =~ ^${S}$ ]]; [ ${S} = ${S} ]; printf '[%s]' ${S}`,
};

describe('a hoisted script that bash runs', () => {
  test.each(Object.entries(CONTEXTS))('gets the value as it is in %s', (_, script) => {
    const { script: text, problems } = hoisted(script, 'bash');
    expect(problems).toEqual([]);
    for (const value of HOSTILE) {
      expect({ value, ...bash(text, value) }).toMatchObject({ value, stdout: `[${value}]`, files: [] });
    }
  });

  /** Pieces of a script that print the value in brackets, or that are refused. */
  const leaf = fc.constantFrom(S, `"${S}"`, `'${S}'`, `$'${S}'`, `$"${S}"`, `""${S}''`, `\${nothing:-${S}}`, `"\${nothing:-${S}}"`, `\\${S}`, `$(( ${S} ))`);
  const word = fc.letrec<{ word: string }>((tie) => ({
    word: fc.oneof({ maxDepth: 3 }, leaf, tie('word').map((w) => `"$(printf %s. ${w} | head -c -1; printf x)"`), tie('word').map((w) => `\${nothing:-${w}}`)),
  })).word;
  const line = fc.oneof(
    word.map((w) => `printf '[%s]' ${w}`),
    word.map((w) => `x=${w}; printf '[%s]' "$x"`),
    word.map((w) => `f() { printf '[%s]' "$@"; }; f ${w} # ${S} it's`),
    word.map((w) => `eval printf '[%s]' ${w}`),
    word.map((w) => `if true; then { ( printf '[%s]' ${w} ); }; fi`),
    word.map((w) => `bash -c "printf '[%s]' ${w}"`),
    word.map((w) => `x=$(cat <<EOF; printf .\n${w}\nEOF\n); printf '[%s]' "\${x%??}"`),
  );
  const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string().filter((s) => !s.includes('\0')));

  test('gets any value as it is, or was refused', () => {
    fc.assert(fc.property(line, value, (script, v) => {
      const { script: text, problems } = hoisted(script, 'bash');
      if (problems.length > 0) return;
      const { stdout, files } = bash(text, v);
      expect(files).toEqual([]);
      // Substitutions and the quotes inside a heredoc add text of their own, but nothing of the value is lost.
      expect(stdout.startsWith('[') && stdout.endsWith(']') && stdout.includes(v)).toBe(true);
    }), { numRuns: 150 });
  });

  test('gets what the rewrites promise', () => {
    const scripts = [`printf '[%s]' 'a ${S}'`, `printf '[%s]' 'a $x ${S}'`, `printf '[%s]' $'a ${S}'`, `bash -c "printf '[%s]' 'a '${S}"`, `bash -c "printf [%s] \\"a ${S}\\""`, `bash -c 'printf "[%s]" "a ${S}"'`,
      `bash -ec 'printf "[%s]" a" "${S}; : ${S}' # a`, `bash -c "printf '[%s]' 'a '${S}" x`, `awk 'BEGIN { printf "[%s]", "a ${S}" }'`, `printf '[a x]' | sed "s/x/${S}/"`];
    for (const script of scripts) {
      const rewrite = hoisted(script, 'bash').problems[0].rewrite!;
      for (const v of HOSTILE.filter((hostile) => !hostile.includes('\n'))) {
        const { stdout, files } = bash(rewrite, v);
        expect({ rewrite, v, stdout: stdout.replace(/a \$x /, 'a '), files }).toEqual({ rewrite, v, stdout: `[a ${v}]`, files: [] });
      }
    }
  });
});
