import { Emitted, Said, emit } from './execution/declare';
import { grammar, selection } from './grammar';
import { calculations } from './grammar/calculations';
import { Case, step, textOf } from './grammar/case';
import { everyday } from './verdict/everyday';
import { judgeExecution } from './verdict/executed';
import { judgeMeaning } from './verdict/meaning';
import { isMeant } from './verdict/meant';
import { byKind } from './verdict/report';
import { applied, judgeRewrites } from './verdict/rewrites';

const of = (script: string, rest: Partial<Case> = {}): Case => ({ group: 'g', kind: 'k', source: 'title', steps: [step(script, 'bash')], ...rest });
/** As if nothing had been said. */
const silent = (cases: readonly Case[]): Emitted[] => emit(cases).map((one) => ({ ...one, findings: [] }));
const unsafe = (line: string, fix: string): Said => ({ id: 'workflows/unsafe-hoist', severity: 'error', message: `It stands in a place: \`${line}\`.`, fix });

describe('a job', () => {
  test('is declared, synthesized, and taken from the file that GitHub reads', () => {
    expect(emit([of('echo § "$T"')])[0]).toEqual({
      findings: [],
      steps: [{
        id: '',
        argv: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
        script: 'echo "${ISSUE_TITLE}" "$T"',
        env: { T: '${{ github.event.issue.title }}', ISSUE_TITLE: '${{ github.event.issue.title }}' },
      }],
    });
  });

  test('has the findings about it, and not those about others', () => {
    expect(emit([of('echo a'), of("echo '§'"), of('eval "$T"')]).map(({ findings }) => findings.map(({ id }) => id))).toEqual([[], ['workflows/unsafe-hoist'], ['security/untrusted-input']]);
  });

  test('that does harm though nothing was said is a failure; one that does none is not, and one of which something was said is not run', async () => {
    const cases = [of('eval "$T"'), of('echo "$T"'), of('bash -c "echo \'§\'"'), of("eval '§'")];
    const emitted = silent(cases);
    emitted[3] = { ...emitted[3], findings: [unsafe('a', 'b')] };
    const { executed, refused } = await judgeExecution(cases, { emitted });
    expect(executed.map((one) => [one.of.steps[0].script, one.did, one.text])).toEqual([['eval "$T"', 'ran it', '$(touch pwned)'], ['bash -c "echo \'§\'"', 'ran it', "'; touch pwned; '"]]);
    expect(refused).toBe(1);
  });

  test('is run with lines only where the text may have them', async () => {
    const cases = (['title', 'body'] as const).map((source) => of('echo "A=$T" >> "$GITHUB_ENV"', { source, intended: ['A'] }));
    expect((await judgeExecution(cases, { emitted: silent(cases) })).executed.map((one) => [one.of.source, one.did])).toEqual([['body', 'set the variable BASH_ENV']]);
  });
});

describe('a rewrite', () => {
  const title = '${{ github.event.issue.title }}';
  const env = ` — and give the step env: { ISSUE_TITLE: '${title}' }.`;

  test('is put where its line was, with its variables', () => {
    const done = applied(of("echo a\n  echo '§'\necho §"), { findings: [unsafe(`echo '${title}'`, `Write: echo "\${ISSUE_TITLE}"${env}`)] });
    expect(done).toMatchObject({ steps: [{ script: 'echo a\necho "${ISSUE_TITLE}"\necho §', env: { ISSUE_TITLE: '§' } }] });
  });

  test('of a document is put into it, and the quotes of its delimiter are taken away', () => {
    const done = applied(of("cat <<'EOF'\n§\nEOF"), { findings: [unsafe(title, `Write: <<EOF   # without the quotes of 'EOF'\n\${ISSUE_TITLE}${env}`)] });
    expect(done).toMatchObject({ steps: [{ script: 'cat <<EOF\n${ISSUE_TITLE}\nEOF' }] });
  });

  test('is not made up where none is offered, and not applied to a line that is not there', () => {
    expect(applied(of("echo '§'"), { findings: [unsafe('x', 'Use the variable as an argument.')] })).toBeUndefined();
    expect(applied(of("echo '§'"), { findings: [] })).toBeUndefined();
    expect(applied(of("echo '§'"), { findings: [unsafe('echo b', 'Write: echo c')] })).toBe('not found');
  });
});

describe('of the jobs of the grammar', () => {
  const cases = selection();

  test('at least 3,000 are judged, of every group', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3_000);
    expect(new Set(cases.map(({ group }) => group))).toEqual(new Set(grammar().map(({ group }) => group)));
  });

  test('none runs the text of a stranger when nothing was said', async () => {
    const { executed, runs } = await judgeExecution(cases);
    expect(executed.map(({ of: { group, kind, steps }, did, text }) => ({ group, kind, scripts: steps.map(({ script }) => script), did, text }))).toEqual([]);
    expect(runs).toBeGreaterThan(10_000);
  }, 600_000);

  test('none does after what a finding offers was applied to the letter, and nothing is said again', async () => {
    const { judged, refused, notFound, applied: count } = await judgeRewrites(cases);
    expect(judged.executed.map(({ of: one, text }) => [textOf(one), text])).toEqual([]);
    expect(refused.map(({ original, said }) => [textOf(original), said])).toEqual([]);
    expect(notFound.map(textOf)).toEqual([]);
    expect(count).toBeGreaterThan(100);
  }, 600_000);
});

describe('the meaning of a text', () => {
  const place = (script: string) => of(script, { group: 'place' });
  /** As if nothing were ever said. */
  const mute: typeof emit = (cases, by) => emit(cases, by).map((one) => ({ ...one, findings: [] }));

  test('that is another one than that of the pasted text is told', async () => {
    const { differences, scripts } = await judgeMeaning([place("printf '[%s]' §"), place('printf "[%s]" "§"'), place('echo "$T"')], mute);
    expect(scripts).toBe(8);
    expect(differences.map(({ by, text, pasted, carried }) => [by, text.text, pasted, carried])).toEqual([
      ['optional', 'two words', '[two][words]', '[two words]'],
      ['optional', '--flag value', '[--flag][value]', '[--flag value]'],
      ['optional', 'docs/read me.txt', '[docs/read][me.txt]', '[docs/read me.txt]'],
    ]);
  });

  test('of which something was said is not compared', async () => {
    expect(await judgeMeaning([place("printf '[%s]' §")])).toMatchObject({ scripts: 3, differences: [] });
  });

  test.each([
    ['a word without quotes', 'f §', { 'two words': true, '': true, '*.txt': false, '~': false, "it's": false, 'a\\tb': false, 'x#y': true }],
    ['a part of a word', 'f --name=§', { 'two words': false, '': false, 'v1': true }],
    ['the target of a redirection', 'f > §', { 'two words': false, '': false, 'v1': true }],
    ['the operand of a test', '[ -n § ] && f', { 'two words': false, '': false, 'v1': true }],
    ['double quotes', 'f "a §"', { 'two words': true, '': true, '*.txt': true, "it's": true, 'say "hi"': false, 'a\\tb': false }],
    ['a substitution in double quotes', 'f "$(g §)"', { 'two words': true, '*.txt': false }],
    ['single quotes', "f '§'", { 'say "hi"': true, "it's": false, 'a\\tb': true }],
    ['a document', 'cat <<EOF\n"§"\nEOF', { 'say "hi"': true, "it's": true, 'a\\tb': false }],
  ])('in %s is what its author saw', (_, script, texts) => {
    for (const [text, meant] of Object.entries(texts)) expect([text, isMeant({ text }, step(script))]).toEqual([text, meant]);
  });

  test('of Python is nothing at all only in quotes', () => {
    expect([isMeant({ text: '' }, step('f(§)', 'python')), isMeant({ text: '' }, step('f("§")', 'python')), isMeant({ text: 'a "b"' }, step("f('§')", 'python'))]).toEqual([false, true, false]);
  });

  test('is the same in a variable for every script of the grammar about which nothing is said', async () => {
    const { differences, compared } = await judgeMeaning([...selection(), ...calculations()]);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  }, 600_000);
});

describe('the everyday scripts', () => {
  const scripts = everyday();

  test('are at least 500, all different, of many kinds', () => {
    expect(new Set(scripts.map(textOf)).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThanOrEqual(500);
    expect(byKind(scripts, ({ kind }) => kind).map(({ kind }) => kind).sort()).toEqual(['clouds', 'docker', 'gh', 'git', 'http', 'kubernetes', 'languages', 'pwsh', 'python', 'release', 'remote', 'sh', 'shell']);
  });

  test.each([
    'ssh user@${{ inputs.value }} ', 'gh pr comment "$NUMBER" --body "$BODY"', 'git tag "$TAG"', 'curl --data "title=$TITLE"', '--target ${{ inputs.value }}-pc-windows-msvc', 'docker push img:${{ inputs.value }}',
    'gh issue comment ${{ github.event.issue.number }} --body "${{ github.event.issue.title }}"',
  ])('have among them: %s', (text) => {
    expect(scripts.filter(({ steps }) => steps[0].script.includes(text))).not.toEqual([]);
  });

  test('give hardly any finding: less than one of a hundred', () => {
    const emitted = emit(scripts);
    const alarms = scripts.filter((_, index) => emitted[index].findings.length > 0);
    expect(alarms.length / scripts.length).toBeLessThan(0.01);
  });
});
