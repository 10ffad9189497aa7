import { declaredValues } from './declared-values';
import { deployingJobs } from './deploying-jobs';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { readsOf } from '../../../workflows/inside';

/** Keys of a job that GitHub reads before the job has its runner, and with it the variables of its environment. */
const EARLY: readonly string[] = ['job.name', 'job.if', 'job.strategy', 'job.runs-on', 'job.concurrency', 'job.environment', 'job.environment.name'];

/** The variables of an environment come with the runner: what is read before sees those of the repository only. */
export const environmentValueEarly: Rule = {
  id: 'repository/environment-value-early',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { repository, environments } = declaredValues('vars', model);
    for (const { job, workflow, names } of deployingJobs(model)) {
      const held = new Set([...environments].filter(([name]) => !names || names.has(name)).flatMap(([, variables]) => [...variables]));
      for (const use of workflow.expressions) {
        if (use.job !== job.id || !EARLY.includes(use.place)) continue;
        for (const name of new Set(readsOf(use.text, 'vars').map((path) => path[1]))) {
          if (!held.has(name.toUpperCase()) || repository.has(name.toUpperCase())) continue;
          report({
            message: `'${use.key}' of the job '${job.id}' reads the variable '${name}' of its environment. GitHub reads this key before the job has its environment: there the variable is empty.`,
            at: use,
            fix: use.place === 'job.if' ? 'Set the condition on its steps, where the variable has its value.' : 'Read it in `env` or in a step, or make it a variable of the repository.',
          });
        }
      }
    }
  },
};
