import { ExpressionPlace, SourceEntry, SourceNode } from '../../expressions/inside';
import { ConcurrencyModel, ContainerModel, EnvironmentModel, MatrixListModel, MatrixMapModel, MatrixModel, PermissionsModel, RunDefaultsModel, RunnerModel, ServiceModel, StrategyModel } from '../model';
import { entriesOf, entryOf, plainOf, scalarOf, textOf, valueOf } from './nodes';
import { Texts } from './texts';
import { partOf } from '../resolve/matrix';

type Level = PermissionsModel['scopes'][string];

/** Undefined where the file says nothing. */
export function readPermissions(node: SourceNode | undefined): PermissionsModel | undefined {
  const word = textOf(node);
  if (word === 'read-all' || word === 'write-all') return { kind: word, scopes: {} };
  if (node?.kind !== 'map') return undefined;
  return { kind: 'scopes', scopes: Object.fromEntries(node.entries.map(({ key, value }) => [key, textOf(value) as Level])) };
}

export function readConcurrency(node: SourceNode | undefined, place: ExpressionPlace, texts: Texts): ConcurrencyModel | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'map') return { group: texts.text(node, place, 'concurrency') ?? '' };
  const queue = textOf(valueOf(node, 'queue'));
  return {
    group: texts.text(valueOf(node, 'group'), place, 'concurrency.group') ?? '',
    cancelInProgress: flag(valueOf(node, 'cancel-in-progress'), place, 'concurrency.cancel-in-progress', texts),
    queue: queue === 'single' || queue === 'max' ? queue : undefined,
  };
}

/** A truth value, or the text of an expression that gives one. */
export function flag(node: SourceNode | undefined, place: ExpressionPlace, key: string, texts: Texts): boolean | string | undefined {
  const value = texts.scalar(node, place, key);
  return typeof value === 'number' ? undefined : value;
}

/** A number, or the text of an expression that gives one. */
export function number(node: SourceNode | undefined, place: ExpressionPlace, key: string, texts: Texts): number | string | undefined {
  const value = texts.scalar(node, place, key);
  return typeof value === 'boolean' ? undefined : value;
}

export function readDefaults(node: SourceNode | undefined, texts: Texts): RunDefaultsModel | undefined {
  const run = valueOf(node, 'run');
  if (run === undefined) return undefined;
  return {
    shell: texts.text(valueOf(run, 'shell'), 'job.defaults.run', 'defaults.run'),
    workingDirectory: texts.text(valueOf(run, 'working-directory'), 'job.defaults.run', 'defaults.run'),
  };
}

export function readRunner(node: SourceNode | undefined, texts: Texts): RunnerModel {
  const read = (part: SourceNode | undefined) => texts.texts(part, 'job.runs-on', 'runs-on');
  const whole = textOf(node);
  if (whole !== undefined && /^\$\{\{[^]*\}\}$/.test(whole)) return { labels: [], expression: read(node)[0], selfHosted: false };
  const group = read(valueOf(node, 'group'))[0];
  const labels = read(node?.kind === 'map' ? valueOf(node, 'labels') : node);
  return { group, labels, selfHosted: labels.includes('self-hosted') || group !== undefined };
}

export function readEnvironment(node: SourceNode | undefined, texts: Texts): EnvironmentModel | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'map') return { name: texts.text(node, 'job.environment', 'environment') ?? '' };
  return {
    name: texts.text(valueOf(node, 'name'), 'job.environment.name', 'environment.name') ?? '',
    url: texts.text(valueOf(node, 'url'), 'job.environment.url', 'environment.url'),
    deployment: flag(valueOf(node, 'deployment'), 'job.environment', 'environment.deployment', texts),
  };
}

export function readContainer(node: SourceNode | undefined, texts: Texts, what: 'container' | 'services' = 'container', whole: string = what): ContainerModel | undefined {
  if (node === undefined) return undefined;
  const place = `job.${what}` as const;
  const origin = texts.origin(node);
  const text = (part: SourceNode | undefined, key: string) => texts.text(part, place, `${what}.${key}`);
  if (node.kind !== 'map') {
    const image = texts.text(node, place, whole) ?? '';
    return { origin, image, whole: image.startsWith('${{') || undefined, env: {}, ports: [], volumes: [] };
  }
  const env = texts.map(valueOf(node, 'env'), `${place}.env`, `${what}.env`);
  const credentials = valueOf(node, 'credentials');
  const login = (key: string) => texts.text(valueOf(credentials, key), `${place}.credentials`, `${what}.credentials.${key}`) ?? '';
  return {
    origin,
    image: text(valueOf(node, 'image'), 'image') ?? '',
    credentials: credentials?.kind === 'map' ? { username: login('username'), password: login('password') } : undefined,
    credentialsExpression: credentials?.kind === 'scalar' ? texts.text(credentials, `${place}.credentials`, `${what}.credentials`) : undefined,
    env: env.map,
    envExpression: env.expression,
    ...listOrWhole('ports', valueOf(node, 'ports'), place, what, texts),
    ...listOrWhole('volumes', valueOf(node, 'volumes'), place, what, texts),
    options: text(valueOf(node, 'options'), 'options'),
  };
}

type ListOrWhole<K extends 'ports' | 'volumes'> = Pick<ContainerModel, K | `${K}Expression`>;

/** A list of texts, or the expression that stands for all of it. */
function listOrWhole<K extends 'ports' | 'volumes'>(key: K, node: SourceNode | undefined, place: ExpressionPlace, what: string, texts: Texts) {
  if (node?.kind !== 'list') return { [key]: [], [`${key}Expression`]: texts.text(node, place, `${what}.${key}`) } as ListOrWhole<K>;
  return { [key]: node.items.flatMap((item, i) => (key === 'ports' ? texts.scalar : texts.text).call(texts, item, place, `${what}.${key}[${i}]`) ?? []) } as ListOrWhole<K>;
}

export function readServices(node: SourceNode | undefined, texts: Texts): ServiceModel[] {
  return entriesOf(node).map(({ key: name, place, value }: SourceEntry) => ({
    ...readContainer(value, texts, 'services', `services, '${name}' of them`)!,
    name,
    comment: texts.comment(place),
    entrypoint: texts.text(valueOf(value, 'entrypoint'), 'job.services', `services.${name}`),
    command: texts.text(valueOf(value, 'command'), 'job.services', `services.${name}`),
  }));
}

export function readStrategy(node: SourceNode | undefined, texts: Texts): StrategyModel | undefined {
  const whole = texts.text(node, 'job.strategy', 'strategy');
  if (whole !== undefined) return { origin: texts.origin(node!), expression: whole, matrix: { expression: partOf(whole, 'matrix'), axes: {}, include: [], exclude: [] } };
  if (node?.kind !== 'map') return undefined;
  return {
    origin: texts.origin(node),
    failFast: flag(valueOf(node, 'fail-fast'), 'job.strategy', 'strategy.fail-fast', texts),
    maxParallel: number(valueOf(node, 'max-parallel'), 'job.strategy', 'strategy.max-parallel', texts),
    matrix: readMatrix(valueOf(node, 'matrix'), texts),
  };
}

function readMatrix(node: SourceNode | undefined, texts: Texts): MatrixModel {
  texts.below(node, 'job.strategy', 'strategy.matrix');
  if (node?.kind !== 'map') return { expression: textOf(node), axes: {}, include: [], exclude: [] };
  const combinations = (key: string) => listOrText<MatrixMapModel>(entryOf(node, key)?.value);
  const axes = node.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
  return { axes: Object.fromEntries(axes.map(({ key, value }) => [key, axisOf(value)])), include: combinations('include'), exclude: combinations('exclude') };
}

function listOrText<T>(node: SourceNode | undefined): string | T[] {
  if (node?.kind === 'list') return node.items.map(plainOf) as T[];
  return textOf(node) ?? [];
}

function axisOf(node: SourceNode): string | MatrixListModel {
  return node.kind === 'scalar' && typeof node.value !== 'string' ? [scalarOf(node)] : listOrText<unknown>(node);
}
