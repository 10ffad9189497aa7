import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

test('a report says which token was found and where, and never shows it', () => {
  const token = `ghp_${'1aB'.repeat(12)}`;
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { env: { TOKEN: token } });
  job.run(`curl -u x:${token} https://api.example.com`);
  const messages = delivery.synth().findings.filter(({ id }) => id === 'security/hardcoded-token').map(({ message }) => message);
  expect(messages).toEqual([
    "`env.TOKEN` of job 'test' holds what looks like a token of GitHub, and everybody who can read the repository can read it.",
    "`run` of the step 'curl -u x:…' in the job 'test' holds what looks like a token of GitHub, and everybody who can read the repository can read it.",
  ]);
});
