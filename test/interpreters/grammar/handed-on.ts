import { Case, STRANGER, ScriptStep, Source } from './case';
import { pairs } from './draw';

type Way = readonly [kind: string, script: (v: string, file: string) => string];

/** Ways of writing `A` to a file of the runner: GITHUB_ENV or GITHUB_OUTPUT. `"file"` is that file. */
const WRITTEN: readonly Way[] = [
  ['echo NAME=', (v, f) => `echo "A=${v}" >> "$${f}"`],
  ['echo, file without quotes', (v, f) => `echo "A=${v}" >> $${f}`],
  ['echo, file in braces', (v, f) => `echo A="${v}" >> \${${f}}`],
  ['echo without quotes', (v, f) => `echo A=${v} >> "$${f}"`],
  ['echo of the text alone', (v, f) => `echo "${v}" >> "$${f}"`],
  ['echo -e', (v, f) => `echo -e "A=${v}" >> "$${f}"`],
  ['echo -n', (v, f) => `echo -n "A=${v}" >> "$${f}"`],
  ['printf %s', (v, f) => `printf 'A=%s\\n' "${v}" >> "$${f}"`],
  ['printf %b', (v, f) => `printf 'A=%b\\n' "${v}" >> "$${f}"`],
  ['printf %q', (v, f) => `printf 'A=%q\\n' "${v}" >> "$${f}"`],
  ['text in the format of printf', (v, f) => `printf "A=${v}\\n" >> "$${f}"`],
  ['printf -- of a name', (v, f) => `printf '%s\\n' "A=${v}" >> "$${f}"`],
  ['tee -a', (v, f) => `echo "A=${v}" | tee -a "$${f}"`],
  ['tee --append', (v, f) => `echo "A=${v}" | tee --append "$${f}" > /dev/null`],
  ['sudo tee', (v, f) => `echo "A=${v}" | sudo tee -a "$${f}"`],
  ['cat <<', (v, f) => `cat >> "$${f}" <<EOF\nA=${v}\nEOF`],
  ['cat <<, file last', (v, f) => `cat <<EOF >> "$${f}"\nA=${v}\nB=1\nEOF`],
  ['cat <<<', (v, f) => `cat <<< "A=${v}" >> "$${f}"`],
  ['fixed delimiter', (v, f) => `echo "A<<EOF" >> "$${f}"\necho "${v}" >> "$${f}"\necho "EOF" >> "$${f}"`],
  ['fixed delimiter, group', (v, f) => `{\n  echo 'A<<EOF'\n  echo "${v}"\n  echo EOF\n} >> "$${f}"`],
  ['fixed delimiter, printf', (v, f) => `printf 'A<<EOF\\n%s\\nEOF\\n' "${v}" >> "$${f}"`],
  ['random delimiter', (v, f) => `end=$(openssl rand -hex 16 2> /dev/null || head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \\n')\n{\n  echo "A<<$end"\n  printf '%s\\n' "${v}"\n  echo "$end"\n} >> "$${f}"`],
  ['delimiter of uuid', (v, f) => `end="end_$(cat /proc/sys/kernel/random/uuid)"\nprintf 'A<<%s\\n%s\\n%s\\n' "$end" "${v}" "$end" >> "$${f}"`],
  ['delimiter of the text itself', (v, f) => `end=$(printf '%s' "${v}" | sha256sum | cut -c1-32)\nprintf 'A<<%s\\n%s\\n%s\\n' "$end" "${v}" "$end" >> "$${f}"`],
  ['group', (v, f) => `{ echo "B=1"; echo "A=${v}"; } >> "$${f}"`],
  ['subshell', (v, f) => `(\n  echo "A=${v}"\n) >> "$${f}"`],
  ['exec', (v, f) => `exec >> "$${f}"\necho "A=${v}"`],
  ['file descriptor', (v, f) => `exec 3>> "$${f}"\necho "A=${v}" >&3`],
  ['file in another variable', (v, f) => `out="$${f}"\necho "A=${v}" >> "$out"`],
  ['file by printenv', (v, f) => `echo "A=${v}" >> "$(printenv ${f})"`],
  ['function', (v, f) => `set_it() { echo "$1=$2" >> "$${f}"; }\nset_it A "${v}"`],
  ['function without a name', (v, f) => `put() { echo "$*" >> "$${f}"; }\nput A="${v}"`],
  ['loop', (v, f) => `for t in "${v}"; do echo "A=$t" >> "$${f}"; done`],
  ['grep', (v, f) => `m=$(echo "${v}" | grep . | head -n 1)\necho "A=$m" >> "$${f}"`],
  ['grep of several', (v, f) => `m=$(echo "${v}" | grep .)\necho "A=$m" >> "$${f}"`],
  ['head -n 1', (v, f) => `m=$(printf '%s\\n' "${v}" | head -n 1)\nprintf 'A=%s\\n' "$m" >> "$${f}"`],
  ['read -r', (v, f) => `IFS= read -r m <<EOF || true\n${v}\nEOF\nprintf 'A=%s\\n' "$m" >> "$${f}"`],
  ['tr -d', (v, f) => `m=$(printf '%s' "${v}" | tr -d '\\r\\n')\nprintf 'A=%s\\n' "$m" >> "$${f}"`],
  ['tr to blanks', (v, f) => `echo "A=$(echo "${v}" | tr '\\n' ' ')" >> "$${f}"`],
  ['jq', (v, f) => `jq -rn --arg v "${v}" '"A=\\($v)"' >> "$${f}"`],
  ['jq, as JSON', (v, f) => `echo "A=$(jq -cn --arg v "${v}" '{title: $v}')" >> "$${f}"`],
  ['base64', (v, f) => `echo "A=$(echo "${v}" | base64 -w0)" >> "$${f}"`],
  ['sed', (v, f) => `echo "${v}" | sed 's/^/A=/' >> "$${f}"`],
  ['awk', (v, f) => `awk -v v="${v}" 'BEGIN { print "A=" v }' >> "$${f}"`],
  ['python', (v, f) => `T2="${v}" python3 -c 'import os; print("A=" + os.environ["T2"])' >> "$${f}"`],
  ['python opens it', (v, f) => `T2="${v}" python3 -c 'import os; open(os.environ["${f}"], "a").write("A=" + os.environ["T2"] + "\\n")'`],
  ['node opens it', (v, f) => `T2="${v}" node -e 'require("fs").appendFileSync(process.env.${f}, "A=" + process.env.T2 + "\\n")'`],
  ['name by the text', (v, f) => `echo "${v}=1" >> "$${f}"`],
  ['name with a prefix', (v, f) => `echo "LABEL_${v}=1" >> "$${f}"`],
  ['file that is copied', (v, f) => `echo "A=${v}" > vars.txt\ncat vars.txt >> "$${f}"`],
  ['file of others, sorted', (v, f) => `echo "A=${v}" > vars.txt\nsort -u vars.txt >> "$${f}"`],
  ['env that is kept', (_, f) => `env | grep '^T=' >> "$${f}"`],
  ['all of env', (_, f) => `printenv T | sed 's/^/A=/' >> "$${f}"`],
  ['escaped', (v, f) => `x="${v}"\nx="\${x//$'\\n'/%0A}"\necho "A=$x" >> "$${f}"`],
  ['numbers alone', (v, f) => `x=$(echo "${v}" | tr -cd 0-9)\necho "A=$x" >> "$${f}"`],
  ['one of two', (v, f) => `case "${v}" in *bug*) kind=bug ;; *) kind=other ;; esac\necho "A=$kind" >> "$${f}"`],
  ['length', (v, f) => `x="${v}"\necho "A=\${#x}" >> "$${f}"`],
  ['dd', (v, f) => `echo "A=${v}" | dd of="$${f}" oflag=append conv=notrunc status=none`],
  ['cp', (v, f) => `echo "A=${v}" > vars.txt\ncp vars.txt "$${f}"`],
];

const PATHS: readonly Way[] = [
  ['echo', (v, f) => `echo "${v}" >> "$${f}"`],
  ['echo, in braces', (v, f) => `echo "${v}" >> \${${f}}`],
  ['echo of a folder', (v, f) => `echo "$HOME/${v}/bin" >> "$${f}"`],
  ['printf', (v, f) => `printf '%s\\n' "${v}" >> "$${f}"`],
  ['tee', (v, f) => `echo "${v}" | tee -a "$${f}"`],
  ['heredoc', (v, f) => `cat >> "$${f}" <<EOF\n${v}\nEOF`],
  ['function', (v, f) => `add() { echo "$1" >> "$${f}"; }\nadd "${v}"`],
];

const made = (group: string, kind: string, source: Source, steps: readonly ScriptStep[]): Case => ({ group, kind, source, intended: ['A', 'B', 'T'], steps });
const by = (script: string, shell: 'bash' | 'sh'): ScriptStep => ({ script, shell, env: /\bT\b/.test(script) ? { T: STRANGER } : undefined });

/** A text that a step writes where the runner reads it. What is an output harms nobody until a later step runs it. */
export function fileCases(): Case[] {
  const written = pairs(WRITTEN, ['title', 'body'] as const);
  const paths = pairs(PATHS, ['title', 'body'] as const).map(([[kind, script], source], index) => made('GITHUB_PATH', kind, source, [by(script(index % 2 === 0 ? '$T' : STRANGER, 'GITHUB_PATH'), 'bash')]));
  return [
    ...written.flatMap(([[kind, script], source], index) => {
      const shells = /<<<|\/\/\$/.test(script('', '')) ? (['bash'] as const) : (['bash', 'sh'] as const);
      return shells.map((shell) => made('GITHUB_ENV', kind, source, [by(script(index % 3 === 0 ? STRANGER : '$T', 'GITHUB_ENV'), shell)]));
    }),
    ...written.map(([[kind, script], source], index) => made('output of a step that a later one runs', kind, source, [by(script(index % 3 === 0 ? STRANGER : '$T', 'GITHUB_OUTPUT'), 'bash'), by(index % 2 === 0 ? 'eval "echo $A"' : 'bash -o pipefail -c "echo ${{ steps.s1.outputs.A }}"', 'bash')].map((one, n) => (n === 1 && index % 2 === 0 ? { ...one, env: { A: '${{ steps.s1.outputs.A }}' } } : one))),
    ),
    ...written.filter(([, source]) => source === 'title').map(([[kind, script], source]) => made('variable of a step that a later one runs', kind, source, [by(script('$T', 'GITHUB_ENV'), 'bash'), by('bash -c "echo \'$A\'"', 'bash')])),
    ...paths,
  ];
}

/** What a later step does with what an earlier one handed on by a safe way. */
const LATER: readonly (readonly [kind: string, script: (v: string) => string])[] = [
  ['printf', (v) => `printf '[%s]\\n' "${v}"`],
  ['eval', (v) => `eval "echo ${v}"`],
  ['eval of a kept variable', (v) => `X="${v}"; eval 'echo "$X"'`],
  ['bash -c', (v) => `bash -c "echo ${v}"`],
  ['bash -euo pipefail -c', (v) => `bash -euo pipefail -c "echo '${v}'"`],
  ['ssh', (v) => `ssh host.example "deploy --title '${v}'"`],
  ['docker exec', (v) => `docker exec app sh -c "echo ${v}"`],
  ['python3 -c', (v) => `python3 -c "print('${v}')"`],
  ['node -e', (v) => `node -e "console.log('${v}')"`],
  ['arithmetic', (v) => `x="${v}"; echo $(( x + 1 ))`],
  ['[[ -gt ]]', (v) => `[[ "${v}" -gt 3 ]] || echo less`],
  ['sed', (v) => `echo x | sed "s/x/${v}/"`],
  ['file, then bash', (v) => `echo "echo ${v}" > run.sh; bash run.sh`],
  ['heredoc of bash', (v) => `bash <<EOF\necho ${v}\nEOF`],
  ['xargs sh -c', (v) => `echo "${v}" | xargs -I{} sh -c "echo {}"`],
  ['GITHUB_ENV', (v) => `echo "B=${v}" >> "$GITHUB_ENV"`],
  ['command', (v) => `\${nothing:-${v}} || true`],
  ['awk', (v) => `awk -v cmd="${v}" 'BEGIN { system(cmd) }'`],
];

const END = 'end=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d \' \\n\')\nprintf \'A<<%s\\n%s\\n%s\\n\' "$end" "$T" "$end"';

/** The ways from a step to a later one. */
const BETWEEN: readonly (readonly [kind: string, first: string, later: string, env?: string])[] = [
  ['output', `${END} >> "$GITHUB_OUTPUT"`, '${{ steps.s1.outputs.A }}'],
  ['output in env', `${END} >> "$GITHUB_OUTPUT"`, '$V', '${{ steps.s1.outputs.A }}'],
  ['environment', `${END} >> "$GITHUB_ENV"`, '$A'],
  ['environment as expression', `${END} >> "$GITHUB_ENV"`, '${{ env.A }}'],
  ['output of one line', 'echo "A=$(echo "$T" | head -n 1)" >> "$GITHUB_OUTPUT"', '${{ steps.s1.outputs.A }}'],
  ['output through tee', 'echo "A=$(echo "$T" | head -n 1)" | tee -a "$GITHUB_OUTPUT"', '$V', '${{ steps.s1.outputs.A }}'],
  ['file', 'printf \'%s\\n\' "$T" > title.txt', '$(cat title.txt)'],
  ['file of the runner', 'printf \'%s\\n\' "$T" > "$RUNNER_TEMP/title"', '$(cat "$RUNNER_TEMP/title")'],
];

export function laterCases(): Case[] {
  return pairs(BETWEEN, LATER).map(([[between, first, later, env], [kind, script]]) => made('a later step', `${between} → ${kind}`, 'body', [
    { script: first, shell: 'bash', env: { T: STRANGER } },
    { script: script(later), shell: 'bash', env: env === undefined ? undefined : { V: env } },
  ]));
}

/** A variable of the job, and what comes out of a script that was made before. */
export function jobCases(): Case[] {
  return LATER.map(([kind, script]): Case => ({ ...made('variable of the job', kind, 'body', [{ script: script('$T'), shell: 'bash' }]), jobEnv: { T: STRANGER } }));
}
