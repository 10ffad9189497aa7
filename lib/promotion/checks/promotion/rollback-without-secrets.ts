import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { declaredValues } from '../../../repository/inside';
import { DeclaredWorkflows, StepsJobModel, WorkflowModel, readsOf } from '../../../workflows/inside';

/** A job that rolls back in an environment of its own finds there what that has, and nothing of what the deploying job had. */
export const rollbackWithoutSecrets: Rule = {
  id: 'promotion/rollback-without-secrets',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const isOfRepository = (kind: 'secrets' | 'vars', name: string) => declaredValues(kind, model).repository.has(name.toUpperCase());
    for (const { stage } of stagesOf(model)) {
      const [deploying, rolling] = [environmentNamed(stage.environment, model), environmentNamed(stage.rollbackEnvironment, model)];
      if (!deploying || !rolling || deploying === rolling) continue;
      const workflow = workflows.find(({ file }) => file === stage.workflow);
      const job = workflow?.jobs.find((one): one is StepsJobModel => one.id === stage.rollbackJob && one.kind === 'steps');
      if (!workflow || !job) continue;
      const missing = [
        ...namesIn(job, workflow, 'secrets').filter((name) => has(deploying.secrets, name) && !has(rolling.secrets, name) && !isOfRepository('secrets', name)),
        ...namesIn(job, workflow, 'vars').filter((name) => has(Object.keys(deploying.variables), name) && !has(Object.keys(rolling.variables), name) && !isOfRepository('vars', name)),
      ];
      if (missing.length === 0) continue;
      report({
        message: `The job that rolls back the stage '${stage.name}' reads ${listed(missing)}, which the environment '${deploying.name}' has and '${rolling.name}', where it runs, has not: there they are empty, and the rollback fails when it is needed.`,
        at: [stage, { origin: rolling.origin, note: 'where it runs' }, { origin: deploying.origin, note: 'which has them' }],
        fix: `Give '${rolling.name}' the same: { secrets, variables }.`,
      });
    }
  },
};

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toUpperCase() === name.toUpperCase());
}

/** What the expressions of a job read of a context. */
function namesIn(job: StepsJobModel, { expressions }: WorkflowModel, context: 'secrets' | 'vars'): string[] {
  const reads = expressions.filter((use) => use.job === job.id).flatMap(({ text }) => readsOf(text, context));
  return [...new Set(reads.map(([, name]) => name))];
}
