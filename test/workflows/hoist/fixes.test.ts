import { Delivery } from '../../../lib/delivery';
import { Expression, Github } from '../../../lib/expressions';
import { Job, RunStepProps, Trigger, Workflow } from '../../../lib/workflows';

function findings(script: string, options: RunStepProps = {}): { id: string; fix?: string; message: string }[] {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
  new Job(workflow, 'a').run(script, options);
  return delivery.synth().findings.filter(({ id }) => /unsafe-hoist|untrusted-input/.test(id)).map(({ id, fix, message }) => ({ id, fix, message }));
}

/** What is said of the place, whoever writes the text. */
const unsafe = (script: string) => findings(script).find(({ id }) => id === 'workflows/unsafe-hoist')!;

const TITLE = Expression.raw('github.event.pull_request.title');

describe('the fix for an expression at an unsafe place', () => {
  test('names the rewrite and every variable that it reads', () => {
    expect(findings(`deploy '${Github.sha}' ${Github.refName}`)).toMatchObject([{
      fix: 'Write: deploy "${SHA}" "${REF_NAME}" — and give the step env: { SHA: \'${{ github.sha }}\', REF_NAME: \'${{ github.ref_name }}\' }.',
    }]);
  });

  test('passes the text of a stranger as an argument, which nothing objects to when followed', () => {
    const { fix } = unsafe(`bash -c "echo ${TITLE}"`);
    const rewrite = 'bash -c \'echo "$1"\' _ "${PULL_REQUEST_TITLE}"';
    expect(fix).toContain(`Write: ${rewrite} — and give the step env: { PULL_REQUEST_TITLE: '\${{ github.event.pull_request.title }}' }.`);
    expect(findings(rewrite, { env: { PULL_REQUEST_TITLE: `${TITLE}` } })).toEqual([]);
  });

  test.each(['bash -c "echo ${TITLE}"', 'bash -c "echo \'$TITLE\'"', 'sh -c \'eval "$1"\' _ "$TITLE"', 'node -e $TITLE', 'eval "$TITLE"'])(
    'does not make the check blind for a stranger who is run: %s', (script) => {
      expect(findings(script, { env: { TITLE: `${TITLE}` } })).toMatchObject([{ id: 'security/untrusted-input' }]);
    });

  test('tells not to evaluate at all instead of showing a rewrite', () => {
    const { fix } = unsafe(`eval ${Github.headRef}`);
    expect(fix).toMatch(/^Do not have this text run as code/);
    expect(fix).not.toContain('Write:');
  });

  test('stays short for a long line', () => {
    const [{ fix, message }] = findings(`echo ${'x'.repeat(100_000)} '${Github.sha}'`);
    expect(fix!.length + message.length).toBeLessThan(1000);
  });
});
