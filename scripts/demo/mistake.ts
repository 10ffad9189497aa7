import { join } from 'path';

/** A delivery with mistakes, and what Slipway says about it. Nothing is written. */
export function mistake(): void {
  const { Delivery } = require('slipway/delivery') as typeof import('../../lib/delivery');
  const { UsesStep, Job, Trigger, Workflow } = require('slipway/workflows') as typeof import('../../lib/workflows');

  const delivery = Delivery.standalone();
  const release = new Workflow(delivery, 'release', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const build = new Job(release, 'build');
  const version = build.run('echo "version=1.2.3" >> "$GITHUB_OUTPUT"');

  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '0 2 31 2 *' })] });
  const report = new Job(nightly, 'report');
  report.use(new UsesStep('actions/checkout@v4'));
  report.run(`echo "built ${version.output('version')}"`);

  console.log('\nAnd this is what mistakes look like (a value read across workflows, a tag instead of a pin, a date that never comes):\n');
  console.log(Delivery.report(delivery.synth().findings, join(__dirname, '..', '..')).replace(/^/gm, '  '));
}
