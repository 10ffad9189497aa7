import { DeliveryModel } from '../../../checks/inside';
import { declaredValues, deployingJobs } from '../../../repository/inside';
import { JobModel, WorkflowModel, readsOf } from '../../../workflows/inside';

/** A secret or a variable that a job reads, and who holds it. */
export interface HeldValue {
  readonly kind: 'secrets' | 'vars';
  readonly name: string;
  /** Environments of the job that hold it, by their names. */
  readonly environments: readonly string[];
  /** Whether the repository, or its organization, holds it. */
  readonly repository: boolean;
}

/** What GitHub provides itself. */
const ALWAYS = new Set(['GITHUB_TOKEN', 'ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']);

/** The secrets and variables that a job reads, each once, in the order in which it does. */
export function valuesOf(job: JobModel, workflow: WorkflowModel, model: DeliveryModel): HeldValue[] {
  const written = deployingJobs(model).find((deploying) => deploying.job === job)?.written ?? [];
  const texts = workflow.expressions.filter((use) => use.job === job.id).map(({ text }) => text);
  return (['secrets', 'vars'] as const).flatMap((kind) => {
    const { repository, environments } = declaredValues(kind, model);
    const names = [...new Set(texts.flatMap((text) => readsOf(text, kind).map(([, name]) => name)))].filter((name) => !ALWAYS.has(name.toUpperCase()));
    return names.map((name) => ({
      kind,
      name,
      environments: written.filter((environment) => environments.get(environment.toLowerCase())?.has(name.toUpperCase())),
      repository: repository.has(name.toUpperCase()),
    }));
  });
}
