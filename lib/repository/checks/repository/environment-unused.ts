import { deploysElsewhere, jobsIn } from './deploying-jobs';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { workflowsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** An environment that no job runs in guards nothing. */
export const environmentUnused: Rule = {
  id: 'repository/environment-unused',
  severity: Severity.WARNING,
  delivery(model, report) {
    // A workflow of another repository may have a job in it.
    if (workflowsOf(model).length === 0 || deploysElsewhere(model)) return;
    for (const environment of DeclaredRepository.of(model).environments) {
      if (jobsIn(environment.name, model).length > 0) continue;
      report({
        message: `No job runs in the environment '${environment.name}': its rules guard nothing, and nobody sees its secrets.`,
        at: environment,
        fix: 'Hand it to the job that deploys there, { environment: … }, or leave it out.',
      });
    }
  },
};
