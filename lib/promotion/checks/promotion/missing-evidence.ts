import { gatesIn, named, releaseOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ReleaseRecordModel } from '../../model';

/** What is not known never opens a gate: it has to be said when the release is recorded. */
export const missingEvidence: Rule = {
  id: 'promotion/missing-evidence',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { gate, told, pipeline, stages } of gatesIn<{ readonly signers?: readonly string[] }>(model, 'pass-rate', 'coverage', 'attestation')) {
      for (const record of releaseOf(pipeline, model).records) {
        const lack = lackOf(gate.kind, record, told.signers ?? []);
        if (!lack) continue;
        report({
          message: `The gate '${gate.id}' of ${named(stages)} never opens for what the job '${record.job}' records: ${lack.what}.`,
          at: [gate, { origin: record.origin, note: 'where it is recorded' }, ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
          fix: lack.fix,
        });
      }
    }
  },
};

function lackOf(kind: string, { tests, coverage, attested, workflow }: ReleaseRecordModel, signers: readonly string[]): { readonly what: string; readonly fix: string } | undefined {
  if (kind === 'pass-rate') return tests ? undefined : { what: 'it says nothing of tests', fix: "Name their reports: release.record({ tests: ['reports/**/*.xml'] })." };
  if (kind === 'coverage') return coverage ? undefined : { what: 'it says nothing of the coverage', fix: "Name the report: release.record({ coverage: 'coverage.xml' })." };
  if (!attested) return { what: 'it is not attested', fix: 'Leave { attest: false } out of release.record(…).' };
  return signers.includes(workflow) ? undefined : { what: `'${workflow}' attests it, and the gate takes ${signers.map((file) => `'${file}'`).join(' or ')} alone`, fix: 'Name the workflow whose job records it, Gate.attestation({ signers: [ci] }), or leave { signers } out.' };
}
