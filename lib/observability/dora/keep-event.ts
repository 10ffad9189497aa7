import { DoraLedger } from './dora-ledger';
import { CompositeAction, UploadArtifact } from '../../actions/inside';
import { Status } from '../../expressions/inside';
import { Step } from '../../workflows/inside';

/** How many days artifacts are kept; undefined where there is no ledger of them. */
export function retentionDays(ledgers: readonly DoraLedger[]): number | undefined {
  return ledgers.map(({ _parts: parts }) => (parts.kind === 'artifact' ? parts.retention.toSeconds() / 86400 : undefined)).find((days) => days !== undefined);
}

/** The event that a step wrote becomes an artifact, where the ledger is made of these. */
export function keepEvent(action: CompositeAction, ledgers: readonly DoraLedger[], step: Step): void {
  const days = retentionDays(ledgers);
  if (days === undefined) return;
  action.use(new UploadArtifact({
    name: 'Keep the event',
    // The step says so before it writes to the bucket: what could not be written there is kept here.
    condition: Status.cancelled().negate().andAlso(step.output('write-event').equalTo('true')),
    artifactName: `dora-event-${step.output('event-id')}`,
    path: [step.output('event-file')],
    retentionDays: days,
    // Whoever runs a job again writes the same event again.
    overwrite: true,
  }));
}
