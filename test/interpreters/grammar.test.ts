import { EmittedStep } from './execution/declare';
import { JobRun, runJobs } from './execution/run-jobs';
import { grammar, mainKind, selection } from './grammar';
import { textOf } from './grammar/case';
import { HOSTILE } from './grammar/hostile';

const bash = (script: string, env: Record<string, string> = { T: '${{ text }}' }): EmittedStep => ({ id: 's1', argv: ['bash', '-e', '{0}'], script, env });
const jobs: { readonly steps: readonly EmittedStep[]; readonly value: string }[] = [];
let ran: JobRun[];

/** A job that is run together with all others, before the first test: to start each alone takes longer than all of them. */
function job(value: string, ...steps: EmittedStep[]): () => JobRun {
  const index = jobs.push({ steps, value }) - 1;
  return () => ran[index];
}

beforeAll(async () => {
  ran = (await runJobs(jobs.map(({ steps, value }) => ({ steps, expressions: ['text'], values: [value], intended: ['A'], git: true })))).map(({ runs }) => runs[0]);
});

describe('the grammar of scripts', () => {
  test('has at least 3,000 jobs in each run, all different, of many kinds', () => {
    const texts = selection().map(textOf);
    expect(texts.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(selection().map((one) => `${one.group} ${mainKind(one)}`)).size).toBeGreaterThan(800);
  });

  test('is the same every time', () => {
    expect(selection().map(textOf)).toEqual(selection().map(textOf));
  });

  test('lets no kind of the whole out of what a run takes', () => {
    const kinds = (cases: ReturnType<typeof grammar>) => new Set(cases.map((one) => `${one.group} ${mainKind(one)}`));
    const taken = kinds(selection());
    expect([...kinds(grammar())].filter((kind) => !taken.has(kind))).toEqual([]);
  });
});

describe('the hostile texts', () => {
  test('are forty', () => {
    expect(new Set(HOSTILE.map(({ text }) => text)).size).toBe(40);
  });

  test.each(HOSTILE.map(({ text, witness }) => [text, job(text, bash(witness))] as const))('do harm where they are read once too often: %j', (_, run) => {
    expect(run().did).not.toBeNull();
  });

  const DATA = [bash('printf "%s" "$T" | cat; : > "$RUNNER_TEMP/x"; echo "A=b" >> "$GITHUB_ENV"'), bash('printf "[%s]" "$A"', {})];

  test.each(HOSTILE.map(({ text }) => [text, job(text, ...DATA)] as const))('do none where they are data: %j', (text, run) => {
    const { did, stdout, statuses } = run();
    expect({ did, stdout, statuses }).toEqual({ did: null, stdout: `${text}GITHUB_ENV: A=b\n[b]`, statuses: [0, 0] });
  });
});

describe('the programs that stand in for those of other machines', () => {
  test.each([
    ['ssh', 'ssh -p 22 -o X=y deploy@host.example echo "a  b"', 'a b\n'],
    ['ssh, which knows no variable of ours', 'ssh host.example \'echo "[$T]"\'', '[]\n'],
    ['docker exec', 'docker exec -u app -w /x web printf "[%s]" "a  b" c', '[a  b][c]'],
    ['docker run', 'docker run --rm -e T -e X=1 --entrypoint sh image -c \'echo "$T $X [$HOME]"\'', 'text 1 []\n'],
    ['kubectl exec', 'kubectl exec -n prod deploy/app -c web -- printf "[%s]" "a  b"', '[a  b]'],
    ['sudo', 'sudo -n -u deploy X=1 sh -c \'echo "[$X$T]"\'', '[1]\n'],
    ['sudo -E', 'sudo -E sh -c \'echo "[$T]"\'', '[text]\n'],
    ['npx -c', 'npx --package=a -c "echo a; echo b"', 'a\nb\n'],
    ['npx', 'npx --yes printf "[%s]" "a  b"', '[a  b]'],
    ['npm exec -c', 'npm exec -c "echo a; echo b"', 'a\nb\n'],
    ['poetry run', 'poetry run printf "[%s]" "a  b"', '[a  b]'],
    ['parallel', 'parallel -j 2 "echo {} ." ::: "a;b" "c\'d"', "a;b .\nc'd .\n"],
    ['watch', 'watch -n 1 echo "a; echo b"', 'a\nb\n'],
    ['gcloud compute ssh', 'gcloud compute ssh vm --zone a --command="echo a; echo b"', 'a\nb\n'],
    ['nix develop', 'nix develop .#ci --command printf "[%s]" "a  b"', '[a  b]'],
    ['programs that take everything as data', 'gh issue comment 1 --body "$(echo a)" && curl -d x y', ''],
  ].map(([name, script, stdout]) => [name, job('text', bash(script)), stdout] as const))('do with their words as those do: %s', (_, run, stdout) => {
    expect(run().stdout).toBe(stdout);
  });
});

describe('the files of the runner', () => {
  test.each([
    ['a variable that was not meant', 'echo "B=1" >> "$GITHUB_ENV"', 'set the variable B'],
    ['a variable that was meant', 'echo "A=1" >> "$GITHUB_ENV"', null],
    ['lines up to a delimiter', 'printf "A<<E\\nB=1\\nE\\n" >> "$GITHUB_ENV"', null],
    ['a line behind a delimiter', 'printf "A<<E\\nE\\nB=1\\n" >> "$GITHUB_ENV"', 'set the variable B'],
    ['a file that the runner refuses', 'printf "A<<E\\nB=1\\n" >> "$GITHUB_ENV"', null],
    ['a folder of programs', 'echo "$T" >> "$GITHUB_PATH"', 'put a folder into PATH'],
    ['a folder of ours', 'echo "$HOME/bin" >> "$GITHUB_PATH"', null],
  ].map(([name, script, did]) => [name, job('text', bash(script!)), did] as const))('are read as the runner reads them: %s', (_, run, did) => {
    expect(run().did).toBe(did);
  });

  const handed = job('text', bash('printf "A<<E\\n$T\\nb\\nE\\n" >> "$GITHUB_OUTPUT"'), bash('echo "[$V]"', { V: '${{ steps.s1.outputs.A }}${{ steps.s1.outputs.B }}' }));

  test('hand an output to a later step', () => {
    expect(handed().stdout).toContain('[text\nb]');
  });
});
