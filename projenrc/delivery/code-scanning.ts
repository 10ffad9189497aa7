import { zizmor as PINNED } from '../../scripts/conformance/tools';
import { Checkout, CodeqlAnalyze, CodeqlInit, Zizmor } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

/** What looks for weaknesses in the sources and in the workflows. The ruleset of main asks for its results. */
export function declareCodeScanning(delivery: Delivery): void {
  const scan = new Workflow(delivery, 'code-scanning', {
    name: 'Code scanning',
    // Weekly as well: the queries learn without a change of ours.
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '41 5 * * 1' })],
  });

  const matrix = new Matrix({ axes: { language: ['actions', 'javascript-typescript'] }, failFast: false });
  const codeql = new Job(scan, 'codeql', { name: `CodeQL, ${matrix.get('language')}`, matrix });
  codeql.use(
    new Checkout(),
    new CodeqlInit({ languages: matrix.get('language'), buildMode: 'none', queries: ['security-extended'] }),
    new CodeqlAnalyze({ category: `/language:${matrix.get('language')}` }),
  );

  // With the API of GitHub, which the conformance suite does without.
  const zizmor = new Job(scan, 'zizmor', { name: 'zizmor' });
  zizmor.use(new Checkout(), new Zizmor({ version: PINNED.version, persona: 'pedantic' }));
}
