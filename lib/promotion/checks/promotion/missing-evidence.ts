import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ReleaseRecordModel } from '../../release/model';

const WANTED: Readonly<Record<string, { readonly has: (record: ReleaseRecordModel) => boolean; readonly what: string; readonly fix: string }>> = {
  'pass-rate': { has: ({ tests }) => tests, what: 'how its tests went', fix: "release.record({ tests: ['reports/**/*.xml'] })" },
  'coverage': { has: ({ coverage }) => coverage, what: 'how much of the code is covered', fix: "release.record({ coverage: 'coverage.xml' })" },
  'attestation': { has: ({ attested }) => attested, what: 'a signature', fix: 'release.record({ attest: true }), or the gate left out' },
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
          message: `The gate '${gate.id}' of the stage '${stage.name}' asks for ${wanted.what}, and the job '${without.job}' records the release '${release.id}' without: the gate would never open.`,
          at: [gate, { origin: without.origin, note: 'where it is recorded' }, { origin: stage.origin, note: 'the stage' }],
          fix: `Record it: ${wanted.fix}.`,
        });
      }
    }
  },
};
