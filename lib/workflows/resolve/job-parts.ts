import { Expression } from '../../expressions/inside';
import { Concurrency } from '../concurrency';
import { Container, ServiceContainer } from '../container';
import { healthOptions } from './health-options';
import { IEnvironment, JobEnvironment } from '../environment';
import { ConcurrencyModel, ContainerModel, EnvironmentModel, RunDefaultsModel, RunnerModel, ServiceModel, SnapshotModel } from '../model';
import { RunDefaults } from '../run-defaults';
import { Runner } from '../runner';
import { Snapshot } from '../snapshot';
import { Key, Site } from './site';
import { resolveCondition, resolveExpression, resolveScalar, resolveText, resolveWhole } from './texts';

export function resolveConcurrency(declared: Concurrency | undefined, place: 'workflow.concurrency' | 'job.concurrency', site: Site): ConcurrencyModel | undefined {
  if (!declared) return undefined;
  const key = (name: string): Key => ({ place, name: `concurrency.${name}` });
  return {
    group: resolveText(declared.group, key('group'), site),
    cancelInProgress: resolveScalar(declared.cancelInProgress, key('cancel-in-progress'), site),
    queue: declared.queue,
  };
}

export function resolveRunner(runner: Runner, site: Site): RunnerModel {
  const { group, labels, expression } = runner._spec;
  const key: Key = { place: 'job.runs-on', name: 'runs-on' };
  return {
    group: group === undefined ? undefined : resolveText(group, key, site),
    labels: labels.map((label) => resolveText(label, key, site)),
    expression: expression && resolveExpression(expression, key, site),
    selfHosted: labels.includes('self-hosted') || group !== undefined,
  };
}

export function resolveContainer(declared: Container | Expression | undefined, site: Site, what: 'container' | 'services' = 'container'): ContainerModel | undefined {
  if (!declared) return undefined;
  const place = `job.${what}` as const;
  const key: Key = { place, name: what };
  if (declared instanceof Expression) return { origin: site.origin, image: resolveExpression(declared, key, site), whole: true, env: {}, ports: [], volumes: [] };
  const { map: env, expression: envExpression } = resolveWhole(declared.env, { place: `${place}.env`, name: `${what}.env` }, site);
  const { credentials } = declared;
  const whole = (value: unknown, name: string) => (value instanceof Expression ? resolveExpression(value, { place, name }, site) : undefined);
  return {
    origin: site.origin,
    image: resolveText(declared.image, { place, name: `${what}.image` }, site),
    credentials: credentials === undefined || credentials instanceof Expression ? undefined : {
      username: String(resolveScalar(credentials.username, { place: `${place}.credentials`, name: `${what}.credentials.username` }, site)),
      password: String(resolveScalar(credentials.password, { place: `${place}.credentials`, name: `${what}.credentials.password` }, site)),
    },
    credentialsExpression: credentials instanceof Expression ? resolveExpression(credentials, { place: `${place}.credentials`, name: `${what}.credentials` }, site) : undefined,
    env,
    envExpression,
    ports: listed(declared.ports).map((port) => resolveScalar(port, key, site)),
    portsExpression: whole(declared.ports, `${what}.ports`),
    volumes: listed(declared.volumes).map((volume) => resolveText(volume, key, site)),
    volumesExpression: whole(declared.volumes, `${what}.volumes`),
    options: declared.options === undefined ? undefined : resolveText(declared.options, key, site),
  };
}

/** None where an expression stands for all of them. */
function listed<T>(values: readonly T[] | Expression | undefined): readonly T[] {
  return values === undefined || values instanceof Expression ? [] : values;
}

export function resolveService(name: string, declared: ServiceContainer | Expression, site: Site): ServiceModel {
  const key: Key = { place: 'job.services', name: `services.${name}` };
  if (declared instanceof Expression) return { origin: site.origin, name, image: resolveExpression(declared, { ...key, name: `services, '${name}' of them` }, site), whole: true, env: {}, ports: [], volumes: [] };
  const resolved = resolveContainer(declared, site, 'services')!;
  const health = declared.healthCheck && healthOptions(declared.healthCheck, resolveText(declared.healthCheck.command, { ...key, name: `services.${name}.options` }, site));
  return {
    ...resolved,
    options: [resolved.options?.trimEnd(), health].filter(Boolean).join(' ') || undefined,
    name,
    comment: declared.comment,
    entrypoint: resolveScalar(declared.entrypoint, key, site),
    command: resolveScalar(declared.command, key, site),
  };
}

export function resolveEnvironment(declared: IEnvironment | undefined, site: Site): EnvironmentModel | undefined {
  if (!declared) return undefined;
  const url = declared.environmentUrl;
  return {
    name: resolveText(declared.environmentName, { place: 'job.environment.name', name: 'environment.name' }, site),
    url: url ? resolveText(url, { place: 'job.environment.url', name: 'environment.url' }, site) : undefined,
    deployment: resolveScalar(declared instanceof JobEnvironment ? declared._deployment : undefined, { place: 'job.environment', name: 'environment.deployment' }, site),
  };
}

export function resolveRunDefaults(declared: RunDefaults | undefined, site: Site): RunDefaultsModel | undefined {
  if (!declared) return undefined;
  const key: Key = { place: 'job.defaults.run', name: 'defaults.run' };
  return {
    shell: resolveScalar(declared.shell, key, site),
    workingDirectory: resolveScalar(declared.workingDirectory, key, site),
  };
}

export function resolveSnapshot(declared: Snapshot | undefined, site: Site): SnapshotModel | undefined {
  return declared && {
    imageName: declared.imageName,
    version: declared.version,
    condition: resolveCondition(declared.condition, { place: 'snapshot.if', name: 'snapshot.if' }, site),
  };
}
