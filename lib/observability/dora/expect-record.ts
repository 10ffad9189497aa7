import { DeploymentRecordOptions } from './deployment-recorder';
import { DoraChange, DoraEventType } from './dora-event';
import { InvalidValueError, expectOptions, kinds, listed, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IEnvironment, Step, optionKinds } from '../../workflows/inside';

const CHANGE = kinds.oneOf(Object.values(DoraChange));

const RECORD = optionTable({
  eventType: kinds.oneOf(Object.values(DoraEventType)),
  environment: kinds.made((value) => typeof (value as Partial<IEnvironment> | undefined)?.environmentName === 'string', 'an environment: the object, not its name'),
  version: optionKinds.phrase,
  change: { misfit: (value) => (value instanceof Expression ? undefined : CHANGE.misfit(value)) },
  deployStep: kinds.made((value) => value instanceof Step, 'a step of the same job'),
  sha: optionKinds.phrase,
  name: optionKinds.phrase,
});

/** The inputs of the action, when it is something that can be recorded. */
export function recordInputs(options: DeploymentRecordOptions, known: readonly string[]): Record<string, string | Expression> {
  const { eventType = DoraEventType.DEPLOY, environment, version, change, deployStep, sha } = expectOptions('dora.record', undefined, options, RECORD);
  const written = `dora.record({ eventType: '${eventType}' })`;
  const name = environment?.environmentName;
  if (name === undefined && eventType !== DoraEventType.RELEASE) throw new InvalidValueError('call/missing-option', written, 'it does not say where; only a release has no environment: give it { environment }', { option: 'environment' });
  if (name !== undefined && !known.includes(name)) throw new InvalidValueError('call/wrong-value', written, `the environment '${name}' is not measured: there are ${listed(known)}; name it to new CicdMetrics(…), too`, { option: 'environment', given: name, allowed: [...known] });
  if (change !== undefined && eventType !== DoraEventType.DEPLOY) throw new InvalidValueError('call/contradiction', written, 'only a deployment is a rollback or a hotfix', { option: 'change', given: change });
  return {
    'event-type': eventType,
    ...(name !== undefined && { environment: name }),
    ...(version !== undefined && { version }),
    ...(change !== undefined && { change }),
    ...(deployStep && { result: deployStep.outcome }),
    ...(sha !== undefined && { sha }),
  };
}
