import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** An action that runs in a container, or starts one, works only where there are any. */
export const unfitRunner: Rule = {
  id: 'actions/unfit-runner',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const unmet of unmetOf(model, 'os')) {
      const { need: { systems }, job, found: { words = [] } } = unmet;
      const contained = words[0] === 'a container';
      report({
        message: `${whoNeeds(unmet, unmet.action)} works ${contained ? 'on the machine itself, and the job runs in a container' : `on Linux alone, and the job runs on ${listed(words)}`}.`,
        at: [...placesOf(unmet), { origin: contained ? job.container!.origin : job.origin, note: contained ? 'the container' : 'the job' }],
        fix: contained && systems.length === 0 ? 'Leave the action out of this job, or take the container away.' : 'Run it in a job of its own: { runsOn: Runner.UBUNTU_LATEST }.',
        fixInYaml: contained && systems.length === 0 ? undefined : 'Run it in a job of its own: `runs-on: ubuntu-latest`.',
      });
    }
  },
};
