import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { PROMOTION } from '../../declared-promotion';

/** What nobody records does not move. */
export const unrecordedRelease: Rule = {
  id: 'promotion/unrecorded-release',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const release of model._part(PROMOTION).releases) {
      if (release.records.length > 0) continue;
      report({
        message: `No job records the release '${release.id}': there is nothing that could be promoted.`,
        at: release,
        fix: 'Record it where it is built, behind what pushes it: job.use(release.record({ digests: { api: push.digest } })).',
      });
    }
  },
};
