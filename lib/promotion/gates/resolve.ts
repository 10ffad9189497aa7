import { GateModel } from './model';
import { DeliveryModel } from '../../checks/inside';
import { checkNames } from '../configuration/check-names';
import { configuredGates } from '../configuration/gates';
import { Stage } from '../stage/stage';

export function resolveGates(stage: Stage, model: DeliveryModel): GateModel[] {
  const configured = configuredGates(stage, model) as { readonly id: string; readonly kind: string; readonly overridable: boolean }[];
  return stage._gates.map(({ _origin: origin, _parts: parts }, i) => ({
    ...configured[i],
    kind: parts.kind,
    id: configured[i].id,
    overridable: configured[i].overridable,
    origin,
    configuration: JSON.stringify(configured[i]),
    jobs: parts.kind === 'checks' ? parts.jobs.map((job) => ({ workflow: job.workflow.file, job: job.jobId, names: [...checkNames(job, model).names], unknown: checkNames(job, model).unknown })) : [],
  }));
}
