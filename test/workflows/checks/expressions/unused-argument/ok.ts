import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'job').run('make', {
    env: {
      TEXT: `{0} ${Github.sha} ${Github.ref}`,
      BOTH: Expression.raw("format('{1} {0} {1}', github.sha, github.ref)"),
      BRACES: Expression.raw("format('{{{0}}}', github.sha)"),
      NONE: Expression.raw("format('text')"),
      COMPUTED: Expression.raw('format(vars.PATTERN, github.sha)'),
      JOINED: Expression.raw("join(github.event.commits, '{0}')"),
    },
  });
}
