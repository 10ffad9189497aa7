import { Severity } from '../../../core';
import { deploysElsewhere, jobsIn } from '../../private/deploying-jobs';
import { Rule } from '../../rule';

/** An environment that no job runs in guards nothing. */
export const environmentUnused: Rule = {
  id: 'repository/environment-unused',
  severity: Severity.WARNING,
  delivery(model, report) {
    // A workflow of another repository may have a job in it.
    if (model.workflows.length === 0 || deploysElsewhere(model)) return;
    for (const environment of model.repository.environments) {
      if (jobsIn(environment.name, model).length > 0) continue;
      report({
        message: `No job runs in the environment '${environment.name}': its rules guard nothing, and nobody sees its secrets.`,
        at: environment,
        fix: 'Hand it to the job that deploys there, { environment: … }, or leave it out.',
      });
    }
  },
};
