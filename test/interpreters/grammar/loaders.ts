import { Case, STRANGER } from './case';
import { pairs } from './draw';

/** Variables that programs read by themselves, and a script that starts such a program. */
const VARIABLES: readonly (readonly [name: string, scripts: readonly string[], git?: true])[] = [
  ['BASH_ENV', ['echo a', 'bash -c :', 'make --version > /dev/null']],
  ['ENV', ['echo : | sh -i', 'sh -c :']],
  ['PS4', ['set -x\necho a', 'bash -x -c :', 'echo a']],
  ['PROMPT_COMMAND', ['echo : | bash --norc -i', 'echo a']],
  ['SHELLOPTS', ['echo a']],
  ['BASHOPTS', ['echo a']],
  ['IFS', ['echo a']],
  ['PATH', ['echo a']],
  ['LD_PRELOAD', ['cat a.txt']],
  ['LD_LIBRARY_PATH', ['cat a.txt']],
  ['NODE_OPTIONS', ['node -e 1', 'npx node -e 1', 'echo a']],
  ['NODE_PATH', ['node -e 1']],
  ['PERL5OPT', ['perl -e 1']],
  ['PERL5LIB', ['perl -e 1']],
  ['PYTHONPATH', ['python3 -c 1']],
  ['PYTHONSTARTUP', ['python3 -c 1']],
  ['PYTHONWARNINGS', ['python3 -c 1']],
  ['GIT_SSH_COMMAND', ['git ls-remote ssh://host.example/x || true', 'git status'], true],
  ['GIT_EXTERNAL_DIFF', ['echo b > c.txt; git add c.txt; git diff --cached HEAD || true'], true],
  ['GIT_EDITOR', ['git commit --amend --allow-empty || true'], true],
  ['GIT_PAGER', ['git -p log || true', 'git log'], true],
  ['GIT_ASKPASS', ['git status'], true],
  ['EDITOR', ['git commit --amend --allow-empty || true'], true],
  ['VISUAL', ['git commit --amend --allow-empty || true'], true],
  ['PAGER', ['git -p log || true', 'git -c color.ui=never log'], true],
  ['LESSOPEN', ['echo a']],
  ['MAKEFLAGS', ["printf 'all: ; @true\\n' > m.mk; make -f m.mk"]],
  ['GNUMAKEFLAGS', ["printf 'all: ; @true\\n' > m.mk; make -f m.mk"]],
  ['SHELL', ['script -qec : /dev/null', 'echo a']],
  ['TMPDIR', ['mktemp || true']],
  ['HOME', ['git status'], true],
  ['TITLE', ['echo a', 'echo "$TITLE"']],
  ['MY_OPTIONS', ['echo $MY_OPTIONS']],
];

const made = (kind: string, rest: Pick<Case, 'steps' | 'jobEnv' | 'git' | 'intended'>): Case => ({ group: 'variable that a program reads', kind, source: 'title', intended: ['A'], ...rest });

export function loaderCases(): Case[] {
  return VARIABLES.flatMap(([name, scripts, git]) => scripts.flatMap((script) => [
    made(`${name} of the step`, { steps: [{ script, shell: 'bash', env: { [name]: STRANGER } }], git }),
    made(`${name} of the job`, { steps: [{ script, shell: 'bash' }], jobEnv: { [name]: STRANGER }, git }),
    // The runner lets nobody set NODE_OPTIONS by a file; the others it does.
    ...(name === 'NODE_OPTIONS' ? [] : [made(`${name} by GITHUB_ENV`, { intended: [name], steps: [{ script: `echo "${name}=$T" >> "$GITHUB_ENV"`, shell: 'bash', env: { T: STRANGER } }, { script, shell: 'bash' }], git })]),
    made(`${name} by export`, { steps: [{ script: `export ${name}="$T"\n${script}`, shell: 'bash', env: { T: STRANGER } }], git }),
    made(`${name} before a command`, { steps: [{ script: `${name}="§" ${script.split('\n').pop()}`, shell: 'bash' }], git }),
  ]));
}

/** Programs that take an option for what was meant as a name. */
const NAMES: readonly (readonly [kind: string, script: (w: string) => string, git?: true])[] = [
  ['git ls-remote', (w) => `git ls-remote ${w} . || true`, true],
  ['git ls-remote origin', (w) => `git ls-remote origin ${w} || true`, true],
  ['git fetch origin', (w) => `git fetch origin ${w} || true`, true],
  ['git fetch origin, prefix', (w) => `git fetch origin "refs/heads/"${w} || true`, true],
  ['git fetch --', (w) => `git fetch origin -- ${w} || true`, true],
  ['git pull origin', (w) => `git pull origin ${w} || true`, true],
  ['git clone', (w) => `git clone ${w} there || true`, true],
  ['git clone --branch', (w) => `git clone --branch ${w} . there || true`, true],
  ['git push origin', (w) => `git push origin ${w} || true`, true],
  ['git checkout', (w) => `git checkout ${w} || true`, true],
  ['git log', (w) => `git log --oneline ${w} || true`, true],
  ['git grep', (w) => `git grep ${w} || true`, true],
  ['git grep -e', (w) => `git grep -e ${w} || true`, true],
  ['git archive', (w) => `git archive ${w} HEAD > a.tar || true`, true],
  ['git commit -m', (w) => `git commit --allow-empty -m ${w}`, true],
  ['git tag', (w) => `git tag v1-${w} || true`, true],
  ['ssh', (w) => `ssh ${w} true || true`],
  ['ssh user@', (w) => `ssh deploy@${w} true || true`],
  ['ssh --', (w) => `ssh -- ${w} true || true`],
  ['sed, script', (w) => `sed ${w} a.txt || true`],
  ['sed -e', (w) => `sed -e ${w} a.txt || true`],
  ['sed --, file', (w) => `sed -n p -- ${w} || true`],
  ['grep', (w) => `grep ${w} a.txt || true`],
  ['grep -e', (w) => `grep -e ${w} a.txt || true`],
  ['find', (w) => `find ${w} -maxdepth 0 || true`],
  ['make', (w) => `printf 'all: ; @true\\n' > Makefile; make ${w} || true`],
  ['make X=', (w) => `printf 'all:\\n\\t@echo $(X)\\n' > Makefile; make -s X=${w} || true`],
  ['make X=, unused', (w) => `printf 'all: ; @true\\n' > Makefile; make -s X=${w} || true`],
  ['make, from the environment', (w) => `printf 'all:\\n\\t@echo $(X)\\n' > Makefile; export X=${w}; make -s || true`],
  ['awk, program', (w) => `awk ${w} a.txt || true`],
  ['perl, program', (w) => `perl -ne ${w} a.txt || true`],
  ['node, file', (w) => `node ${w} || true`],
  ['python3, file', (w) => `python3 ${w} || true`],
  ['bash, file', (w) => `bash ${w} || true`],
  ['xargs', (w) => `echo ${w} | xargs -r env || true`],
  ['xargs echo', (w) => `echo ${w} | xargs echo || true`],
  ['xargs -I{} sh -c', (w) => `echo ${w} | xargs -d '\\n' -I{} sh -c 'echo {}' || true`],
  ['xargs sh -c "$1"', (w) => `echo ${w} | xargs -d '\\n' sh -c 'echo "$1"' _`],
  ['tar', (w) => `tar -cf t.tar ${w} || true`],
  ['sort', (w) => `sort ${w} || true`],
  ['env', (w) => `env ${w} || true`],
  ['timeout', (w) => `timeout ${w} true || true`],
  ['curl --data', (w) => `curl --data ${w} https://example.com`],
  ['gh --body', (w) => `gh issue comment 1 --body ${w}`],
  ['jq --arg', (w) => `jq -n --arg t ${w} '$t'`],
  ['docker exec', (w) => `docker exec app ${w} || true`],
  ['docker run image', (w) => `docker run --rm image echo ${w}`],
  ['kubectl exec --', (w) => `kubectl exec pod -- ${w} || true`],
  ['npx', (w) => `npx ${w} || true`],
  ['source file', (w) => `source scripts/${w} || true`],
];

export function nameCases(): Case[] {
  return pairs(NAMES, ['"§"', '§', '"$T"', '$T', "'§'"]).map(([[kind, script, git], w]): Case => ({ group: 'argument of a program', kind, source: 'body', steps: [{ script: script(w), shell: 'bash', env: w.includes('$T') ? { T: STRANGER } : undefined }], git }));
}
