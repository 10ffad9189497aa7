import { deployingJobs } from './deploying-jobs';
import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** The environment of GitHub Pages: GitHub makes it with the site, and guards its branch. */
const PAGES = 'github-pages';

/** GitHub makes an environment that does not exist when a job names it: without rules, and without secrets. */
export const unknownEnvironment: Rule = {
  id: 'repository/unknown-environment',
  severity: Severity.WARNING,
  delivery(model, report) {
    const declared = DeclaredRepository.of(model).environments.map(({ name }) => name);
    if (declared.length === 0) return;
    const lower = new Map(declared.map((name) => [name.toLowerCase(), name]));
    for (const { job, written } of deployingJobs(model)) {
      for (const name of new Set(written)) {
        const known = lower.get(name.toLowerCase());
        if (known === name || name.toLowerCase() === PAGES) continue;
        const near = known ?? similar(name, declared);
        report({
          message: known
            ? `The job '${job.id}' runs in the environment '${name}', which is declared as '${known}': one to GitHub, two to a cloud that trusts it by its name.`
            : `The job '${job.id}' runs in the environment '${name}', which is not declared: GitHub makes it, without rules and secrets. There are ${listed(declared)}.`,
          at: job,
          fix: near ? `Did you mean '${near}'? Hand the object to the job: { environment: … }.` : `Declare it, new DeploymentEnvironment(delivery, '${name}', { … }), and hand the object to the job.`,
        });
      }
    }
  },
};
