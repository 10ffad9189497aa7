import { fileName } from '../../../core/inside';
import { code } from '../../../observability/inside';
import { GateModel } from '../../../promotion/inside';

/** Why a gate is closed, most likely: what cannot be known keeps it closed as well. */
export function gateCause(gate: GateModel): string {
  const cause = Object.hasOwn(CAUSES, gate.kind) ? CAUSES[gate.kind] : 'What it asks for is not so, or cannot be known.';
  return typeof cause === 'string' ? cause : cause(gate);
}

const CAUSES: Readonly<Record<string, string | ((gate: GateModel) => string)>> = {
  'checks': ({ jobs }) => `${jobs.map(({ workflow, job }) => `${code(job)} of ${code(fileName(workflow))}`).join(', ')} failed, was skipped, or still runs: ${code("gh run list --commit '<commit>'")}.`,
  'alerts': 'There are open alerts, or the scan was never uploaded, which is not the same as none: `gh api repos/{owner}/{repo}/code-scanning/alerts?state=open`.',
  'pass-rate': 'Too many tests failed, or the release was recorded without the reports of the tests.',
  'coverage': 'Too little is covered, or the release was recorded without the coverage.',
  'soak': 'It was verified too short a time ago. It opens by itself.',
  'window': 'It is another time. It opens by itself.',
  'freeze': 'A freeze that was declared holds. It ends by itself.',
  'approvals': 'Too few said yes, or their yes is too old, or one of them made the release.',
  'attestation': `No attestation of one of these workflows is there: another workflow built it, or its job could not attest: ${code('gh attestation list')} in a checkout, or the summary of the run that recorded it.`,
  'metric': 'It is not so, or there are too few samples, or Prometheus does not answer: `gh variable list` says where it is.',
  'ref': 'It was made of another branch or tag. Only a new release helps.',
};
