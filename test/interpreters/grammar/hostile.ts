import { Case } from './case';

/** What a text does where it is read once too often: it makes a file `pwned`, or sets a variable of the steps to come. */
export interface Hostile {
  readonly text: string;
  /** A script of a step in which this text does harm: a text that harms nobody proves nothing. `$T` holds it. */
  readonly witness: string;
  /** What reads it: where a script has no word of that, this is one more text for the shell, and the texts for the shell say what happens to it. */
  readonly tongue?: RegExp;
}

const h = (text: string, witness: string, tongue?: RegExp): Hostile => ({ text, witness, tongue });
const PYTHON = /py|ipy|uv/i;
const JAVASCRIPT = /node|npx|deno|bun/i;

/** In the order in which they are tried: what harms most places comes first. */
export const HOSTILE: readonly Hostile[] = [
  h('$(touch pwned)', 'eval "echo $T"'),
  h('; touch pwned #', 'sh -c "echo $T"'),
  h("'; touch pwned; '", 'bash -c "echo \'$T\'"'),
  h('"; touch pwned; "', 'bash -c "echo \\"$T\\""'),
  h('a[$(touch pwned)]', 'echo $((T + 1))'),
  h('x\ntouch pwned\n', 'bash <<EOF\n# $T\nEOF'),
  h('`touch pwned`', 'cat > f <<EOF\necho $T\nEOF\nbash f'),
  h('touch pwned', 'trap "$T" EXIT'),
  h('BASH_ENV=evil', 'echo "$T" >> "$GITHUB_ENV"'),
  h('x\nBASH_ENV=evil\n', 'echo "A=$T" >> "$GITHUB_ENV"'),
  h('x\\nBASH_ENV=evil', 'printf "A=$T\\n" >> "$GITHUB_ENV"'),
  h('$(touch${IFS}pwned)', 'eval echo $(echo "$T" | tr -d " ")'),
  h('| touch pwned #', 'bash -c "echo ]$T"'),
  h('\nEOF\nBASH_ENV=evil\nX<<EOF', 'printf "A<<EOF\\n%s\\nEOF\\n" "$T" >> "$GITHUB_ENV"'),
  h('\nEOF\ntouch pwned', 'bash -c "cat <<EOF\n$T\nEOF"'),
  h('\\"; touch pwned; \\"', 'bash -c "bash -c \\"echo \\\\\\"$T\\\\\\"\\""'),
  h('); touch pwned; (:', 'bash -c "(echo $T)"'),
  h(';}; touch pwned; { :', 'bash -c "f() { echo $T; }; f"'),
  h("';touch${IFS}pwned;'", 'bash -c "echo \'$(echo "$T" | tr -d " ")\'"'),
  h("');import os;os.system('touch pwned')#", 'python3 -c "print(\'$T\')"', PYTHON),
  h('");import os;os.system("touch pwned")#', "python3 -c 'print(\"'\"$T\"'\")'", PYTHON),
  h("__import__('os').system('touch pwned')", 'python3 -c "print($T)"', PYTHON),
  h("{__import__('os').system('touch pwned')}", 'python3 -c "print(f\\"$T\\")"', PYTHON),
  h('"""+str(open("pwned","w"))+"""', 'python3 -c "print(\\"\\"\\"$T\\"\\"\\")"', PYTHON),
  h("\nimport os;os.system('touch pwned')#", 'python3 -c "# $T"', PYTHON),
  h("');require('fs').writeFileSync('pwned','')//", 'node -e "console.log(\'$T\')"', JAVASCRIPT),
  h('");require("fs").writeFileSync("pwned","")//', "node -e 'console.log(\"'\"$T\"'\")'", JAVASCRIPT),
  h('${require("fs").writeFileSync("pwned","")}', "node -e 'console.log(`'\"$T\"'`)'", JAVASCRIPT),
  h("require('fs').writeFileSync('pwned','')", 'node -p "$T"', JAVASCRIPT),
  h("';system('touch pwned');#", 'perl -e "print \'$T\'"', /perl/i),
  h('@{[system(q(touch pwned))]}', "perl -e 'print \"'\"$T\"'\"'", /perl/i),
  h('";system("touch pwned");x="', "awk 'BEGIN { print \"'\"$T\"'\" }'", /awk|perl/i),
  h('system("touch pwned")', 'awk "BEGIN { $T }"', /awk|perl/i),
  h('/;1e touch pwned #', 'echo x | sed "s/x/$T/"', /sed/),
  h('|;1e touch pwned #', 'echo x | sed "s|x|$T|"', /sed/),
  h('1e touch pwned', 'echo x | sed "$T"', /sed/),
  h('$(shell touch pwned)', "printf 'all:\\n\\t@echo $(X)\\n' > m.mk; make -sf m.mk X=\"$T\"", /make/i),
  h('--upload-pack=touch pwned', 'git ls-remote "$T" .', /git /),
  h('-oProxyCommand=touch pwned', 'ssh "$T" true', /ssh|scp|sftp|rsync/),
  h("--import=data:text/javascript,import('fs').then(f=>f.writeFileSync('pwned',''))", 'NODE_OPTIONS="$T" node -e 1', JAVASCRIPT),
];

/** The texts that can harm a job: all of one line where the text is a title, and those of the languages that it names. */
export function hostileFor({ source, steps, jobEnv }: Case, all = false): string[] {
  const named = [...steps.map(({ script, shell, env }) => `${shell} ${script} ${Object.keys(env ?? {}).join(' ')}`), ...Object.keys(jobEnv ?? {})].join(' ');
  return HOSTILE.filter(({ text, tongue }) => (source === 'body' || !text.includes('\n')) && (all || tongue === undefined || tongue.test(named))).map(({ text }) => text);
}
