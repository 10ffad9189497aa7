import { Case, Ref, step } from './case';
import { drawn, pairs } from './draw';
import { HOPS } from './hops';

/** A program that reads code of a language of its own from a word, a file or its input. */
interface Language {
  readonly name: string;
  /** How it is called with its code in a word, and with its code in a document or a file. */
  readonly calls: readonly string[];
  readonly documents: readonly ((code: string) => string)[];
  /** Code with a text in it. */
  readonly codes: readonly ((v: string) => string)[];
  /** Code that reads the text as data, with what has to be said behind the code. */
  readonly data: readonly string[];
}

const heredoc = (program: string) => (code: string) => `${program} <<EOF\n${code}\nEOF`;
const file = (name: string, run: string) => (code: string) => `cat > ${name} <<EOF\n${code}\nEOF\n${run}`;
const piped = (program: string) => (code: string) => `cat <<EOF | ${program}\n${code}\nEOF`;

const LANGUAGES: readonly Language[] = [
  {
    name: 'python3',
    calls: ['python3 -c', 'python -c', 'python3 -I -c', 'python3 -W ignore -c', 'python3 -uc', 'python3 -Bc', 'python3 -X utf8 -c', 'python3 -bb -E -s -c', 'timeout 5 python3 -c', 'sudo python3 -c', 'env X=1 python3 -c', 'uv run python -c', 'docker exec app python3 -c', 'uvx python -c'],
    documents: [heredoc('python3'), heredoc('python3 -'), heredoc('python3 - a b'), file('x.py', 'python3 x.py'), piped('python3'), (code) => `python3 <(cat <<EOF\n${code}\nEOF\n)`, (code) => `python3 -c "$(cat <<EOF\n${code}\nEOF\n)"`],
    codes: [(v) => `print('${v}')`, (v) => `print("${v}")`, (v) => `print(${v})`, (v) => `print(f'${v}')`, (v) => `print('''${v}''')`, (v) => `print("""${v}""")`, (v) => `print(r'${v}')`, (v) => `x = 1 # ${v}`, (v) => `print({'a': '${v}'}['a'])`,
      (v) => `import os; os.system('echo ${v}')`, (v) => `import json; print(json.loads('"${v}"'))`, (v) => `print('%s' % '${v}')`],
    data: ['\'import sys; print(sys.argv[1])\' "§"', '\'import os; print(os.environ["T"])\'', '\'import os; os.system("echo " + os.environ["T"])\'', '\'import os; exec(os.environ["T"])\'', '\'import sys; eval(sys.argv[1])\' "$T"',
      '\'import subprocess, sys; subprocess.run(sys.argv[1], shell=True)\' "$T"', '\'import subprocess, sys; subprocess.run(["echo", sys.argv[1]])\' "$T"'],
  },
  {
    name: 'node',
    calls: ['node -e', 'node --eval', 'node -p', 'node --print', 'node -pe', 'node -r fs -e', 'node --no-warnings -e', 'node --input-type=commonjs -e', 'timeout 5 node -e', 'sudo -E node -e', 'npx node -e', 'deno eval', 'bun -e', 'docker run --rm node:20 node -e'],
    documents: [heredoc('node'), heredoc('node -'), file('x.js', 'node x.js'), piped('node')],
    codes: [(v) => `console.log('${v}')`, (v) => `console.log("${v}")`, (v) => `console.log(\`${v}\`)`, (v) => `console.log(${v})`, (v) => `1 // ${v}`, (v) => `const x = { a: '${v}' }; console.log(x.a)`,
      (v) => `require('child_process').execSync('echo ${v}')`, (v) => `JSON.parse('"${v}"')`, (v) => `/${v}/.test('x')`],
    data: ['\'console.log(process.argv[1])\' "§"', '\'console.log(process.env.T)\'', '\'eval(process.env.T)\'', '\'require("child_process").execSync("echo " + process.env.T)\'', '\'require("child_process").execFileSync("echo", [process.env.T])\'', '\'new Function(process.argv[1])()\' "$T"'],
  },
  {
    name: 'perl',
    calls: ['perl -e', 'perl -we', 'perl -E', 'perl -Mstrict -e', 'echo a | perl -ne', 'echo a | perl -pe', 'echo a | perl -lane', 'perl -i -pe', 'perl -0777 -ne', 'perl -MList::Util=sum -e'],
    documents: [heredoc('perl'), file('x.pl', 'perl x.pl')],
    codes: [(v) => `print '${v}'`, (v) => `print "${v}"`, (v) => `$_ = 'x'; s/x/${v}/; print`, (v) => `$_ = 'x'; print if /${v}/`, (v) => `print q(${v})`, (v) => `system('echo ${v}')`, (v) => `$_ = 'x'; s|x|${v}|g`],
    data: ['\'print shift\' "§"', '\'print $ENV{T}\'', '\'$_ = "x"; s/x/$ENV{T}/; print\'', '\'$_ = "x"; s/x/$ENV{T}/e; print\'', '\'$_ = "x"; s/x/$ENV{T}/ee; print\'', '\'system("echo $ENV{T}")\'', '\'system("echo", $ENV{T})\'', '\'open(F, $ENV{T})\'', '\'open(F, "<", $ENV{T})\'', '\'eval $ENV{T}\''],
  },
  {
    name: 'awk',
    calls: ['awk', 'awk -F:', "awk -F ','", 'awk -v x=1', 'echo a | awk', 'awk --', 'mawk', 'ls | awk'],
    documents: [file('x.awk', 'awk -f x.awk a.txt')],
    codes: [(v) => `BEGIN { print "${v}" }`, (v) => `BEGIN { x = ${v}; print x }`, (v) => `/${v}/ { print }`, (v) => `BEGIN { if ("a" == "${v}") print }`, (v) => `BEGIN { print 1 } # ${v}`, (v) => `BEGIN { system("echo ${v}") }`],
    data: ['-v t="§" \'BEGIN { print t }\'', '-v t="$T" \'BEGIN { system("echo " t) }\'', '\'BEGIN { print ENVIRON["T"] }\'', '\'BEGIN { system(ENVIRON["T"]) }\'', '-v t="$T" \'BEGIN { t | getline x }\'', '-v t="$T" \'BEGIN { print "a" > t }\'', '-v t="$T" \'BEGIN { print "a" | t }\'', '-v t="$T" \'$0 ~ t\' a.txt', '\'{ print }\' t="$T" a.txt'],
  },
  {
    name: 'sed',
    calls: ['echo x | sed', 'echo x | sed -e', 'echo x | sed -E', 'echo x | sed -n -e', 'sed -i', 'sed -i.bak -e', 'echo x | sed --expression', 'echo x | sed -E -e s/a/b/ -e', 'sed -s -u', 'echo x | sed --quiet'],
    documents: [file('x.sed', 'sed -f x.sed a.txt')],
    codes: [(v) => `s/x/${v}/`, (v) => `s|x|${v}|g`, (v) => `/${v}/d`, (v) => `s/${v}/x/`, (v) => `1i ${v}`, (v) => `$a\\${v}`, (v) => `1c\\${v}`, (v) => `s/x/a ${v} b/; s/a/b/`, (v) => `${v}`, (v) => `${v}p`, (v) => `w ${v}`, (v) => `s/x/${v}/e`],
    data: [],
  },
  {
    name: 'jq',
    calls: ['jq -n', 'jq -rn', 'jq -cn', 'echo {} | jq', 'echo {} | jq -r'],
    documents: [file('x.jq', 'jq -nf x.jq')],
    codes: [(v) => `"${v}"`, (v) => `{a: "${v}"}`, (v) => `.["${v}"]`, (v) => `${v}`],
    data: ['--arg t "§" \'$t\'', '--arg t "$T" \'{title: $t}\'', '--argjson t "$T" \'$t\'', '\'env.T\'', '\'$ENV.T | @sh\''],
  },
  {
    name: 'make',
    calls: ['make -sf m.mk'],
    documents: [(code) => `cat > n.mk <<EOF\nall:\n\t@echo ${code}\nEOF\nmake -sf n.mk`, (code) => `printf 'X := ${code}\\nall: ; @true\\n' > n.mk; make -sf n.mk`],
    codes: [(v) => `X=${v}`, (v) => `X:=${v}`, (v) => `--eval=${v}`, (v) => `${v}`, (v) => `SHELL=${v}`],
    data: ['X="a $T"', '-- X="$T"', 'MODE=ci X="§"'],
  },
];

/** Ways of writing code as one word. A `'` in the code ends a word in single quotes. */
const WORDS: readonly (readonly [name: string, word: (code: (v: string) => string, v: string) => string | undefined])[] = [
  ['"…"', (code, v) => `"${escaped(code('\u0001')).replace(/\u0001/g, () => v)}"`],
  ["'…'", (code, v) => (code('').includes("'") ? undefined : `'${code(`'"${v}"'`)}'`)],
  ["'…', bare", (code, v) => (code('').includes("'") ? undefined : `'${code(`'${v}'`)}'`)],
  ['kept', (code, v) => (code('').includes("'") || v !== '§' ? undefined : `'${code(v)}'`)],
  ['a variable', (code, v) => `"${escaped(code('\u0001')).replace(/\u0001/g, () => `\${X:-${v}}`)}"`],
];

const escaped = (code: string) => code.replace(/[\\"$`]/g, '\\$&');
/** In a document the shell reads `$` and backticks, but no quotes. */
const escapedInDocument = (code: string) => code.replace(/[\\$`]/g, '\\$&');

const made = (language: Language, kind: string, script: string, group = `code of ${language.name}`): Case => ({
  group,
  kind,
  source: 'body',
  // The recipe prints what it was given.
  steps: [step(language.name === 'make' ? `printf 'all:\\n\\t@echo "$(X)"\\n' > m.mk\n${script}` : script, 'bash')],
});

/** Every option spelling with some codes, every code with some spellings, each in all quotes. */
export function languageCases(): Case[] {
  const refs: readonly Ref[] = ['§', '$T'];
  return LANGUAGES.flatMap((language) => {
    const words = language.codes.flatMap((code, c) => WORDS.flatMap(([quoting, word], q) => language.calls.flatMap((call, n) => refs.flatMap((v, i) => {
      // Each code in each quotes by two of the spellings.
      if ((c + q + n + i) % Math.max(2, Math.floor(language.calls.length / 2)) !== 0) return [];
      const text = word(code, v);
      return text === undefined ? [] : [made(language, `${call} ${quoting}`, `${call} ${text}${/ -i/.test(call) ? ' a.txt' : ''}`)];
    }))));
    const documents = pairs(language.documents, language.codes).flatMap(([document, code]) => refs.map((v) => {
      const text = document(escapedInDocument(code('\u0001')).replace(/\u0001/g, () => v));
      return made(language, document('…').split('\n').join(' ⏎ '), text);
    }));
    const data = language.data.map((rest) => made(language, `${language.calls[0]} ${rest}`, `: "$T"; ${language.calls[0]} ${rest}`));
    return [...words, ...documents, ...data];
  });
}

/** A text that comes to the code of another language through the script. */
export function languageHopCases(count: number): Case[] {
  const all = pairs(HOPS, LANGUAGES.flatMap((language) => pairs([language], language.codes)));
  return drawn(all, count, ([hop, [language, code]]) => `language ${hop.name} ${language.name} ${code('')}`).map(([hop, [language, code]], number) => {
    const call = language.calls[number % language.calls.length];
    return made(language, `${hop.name} → ${call}`, hop.script(number % 2 === 0 ? '§' : '$T', (ref) => `${call} ${WORDS[0][1](code, ref)}${/ -i/.test(call) ? ' a.txt' : ''}`), 'code of a language, behind a hop');
  });
}
