import { CompositeAction, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export const TITLE = Github.event('issue.title');
export const raw = (text: string) => Expression.raw(text);

/** What is said of text that reaches code: the path, and how it came there. */
export function found(declare: (job: Job, ci: Workflow, delivery: Delivery) => void, trigger = Trigger.issues()): string[] {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [trigger] });
  declare(new Job(ci, 'job'), ci, delivery);
  return delivery.synth().findings.filter(({ id }) => id === 'security/untrusted-input')
    .map(({ message, places }) => [/'(github[^']*)'/.exec(message)![1], ...places.slice(1).map(({ note }) => note)].join(' < '));
}

export const ran = (job: Job, text: Expression) => job.use(new GithubScript({ script: `core.info('${text}')` }));
export const DIRECT = ['github.event.issue.title'];

/** A step that gets the text in the variable T. */
export const write = (job: Job | CompositeAction, script: string, stepId = 's') => job.run(script, { stepId, env: { T: TITLE } });
