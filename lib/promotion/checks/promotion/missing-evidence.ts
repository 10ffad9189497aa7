import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ReleaseRecordModel } from '../../release/model';

const WANTED: Readonly<Record<string, { readonly has: (record: ReleaseRecordModel) => boolean; readonly what: string; readonly fix: string }>> = {
  'pass-rate': { has: ({ tests }) => tests, what: 'how the tests went', fix: "Say it when it is recorded: release.record({ tests: ['reports/**/*.xml'] })." },
  'coverage': { has: ({ coverage }) => coverage, what: 'how much of the code is covered', fix: "Say it when it is recorded: release.record({ coverage: 'coverage.xml' })." },
  'attestation': { has: ({ attested }) => attested, what: 'who signed it', fix: 'Let it be attested, which it is without { attest: false }, or leave the gate out.' },
};

/** A gate asks what nobody records: what is not known is never good. */
export const missingEvidence: Rule = {
  id: 'promotion/missing-evidence',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage, release } of stagesOf(model)) {
      for (const gate of stage.gates) {
        const wanted = WANTED[gate.kind];
        const without = wanted && release.records.find((record) => !wanted.has(record));
        if (!without) continue;
        report({
          message: `The gate '${gate.id}' of the stage '${stage.name}' asks ${wanted.what}, and the job '${without.job}' records the release '${release.id}' without a word of it: the gate would never open.`,
          at: [gate, { origin: without.origin, note: 'where it is recorded' }, { origin: stage.origin, note: 'the stage' }],
          fix: wanted.fix,
        });
      }
    }
  },
};
