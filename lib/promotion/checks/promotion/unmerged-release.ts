import { recordStarts, refsTaken } from './released-refs';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { ANY_BRANCH } from '../../../semantics/inside';

/** Branches are where nobody has looked yet. What protects the default branch protects production only when nothing else gets there. */
export const unmergedRelease: Rule = {
  id: 'promotion/unmerged-release',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { pipeline, stage } of stagesOf(model)) {
      if (!stage.production || stage.gates.some(({ kind }) => kind === 'ref')) continue;
      const starts = recordStarts(pipeline, model).filter((start) => !start.start.exact && refsTaken(start, [ANY_BRANCH]).length > 0);
      if (starts.length === 0) continue;
      report({
        message: `The stage '${stage.name}' takes releases of any branch: '${starts[0].record.job}' records what ${listed([...new Set(starts.map(({ start }) => start.event))])} builds on one, and nobody has to have looked at that before.`,
        at: [{ origin: stage.origin }, ...[...new Set(starts.map(({ record }) => record))].map(({ origin }) => ({ origin, note: 'where it is recorded' }))],
        fix: `Say of what a release may be made to come here, Gate.ref({ branches: ['${pipeline.defaultBranch}'] }), or record on that branch alone.`,
      });
    }
  },
};
