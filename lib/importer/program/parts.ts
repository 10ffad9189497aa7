import { Scope } from './scope';
import { Texts } from './texts';
import { ConcurrencyModel, ContainerModel, EnvironmentModel, MatrixModel, PERMISSION_SCOPES, PermissionsModel, RunDefaultsModel, Runner, RunnerModel, ServiceModel, StrategyModel } from '../../workflows/inside';
import { record, textLiteral } from '../code/literal';

const MODULE = 'slipway/workflows';

/** Undefined where nothing is said. */
export function permissionsCode(model: PermissionsModel | undefined, { file }: Texts): string | undefined {
  if (!model || model.kind === 'default') return undefined;
  const type = file.use(MODULE, 'Permissions');
  if (model.kind !== 'scopes') return `${type}.${model.kind === 'read-all' ? 'readAll' : 'writeAll'}()`;
  const scopes = PERMISSION_SCOPES.flatMap(({ prop, key }): [string, string][] => (model.scopes[key] ? [[prop, `${file.use(MODULE, 'PermissionLevel')}.${model.scopes[key].toUpperCase()}`]] : []));
  return scopes.length === 0 ? `${type}.none()` : `${type}.of(${record(scopes)})`;
}

export function concurrencyCode(model: ConcurrencyModel | undefined, texts: Texts, scope: Scope): string | undefined {
  return model && record([
    ['group', texts.text(model.group, scope)],
    ['cancelInProgress', model.cancelInProgress === undefined ? undefined : texts.scalar(model.cancelInProgress, scope)],
    ['queue', model.queue && `${texts.file.use(MODULE, 'ConcurrencyQueue')}.${model.queue.toUpperCase()}`],
  ]);
}

export function defaultsCode(model: RunDefaultsModel | undefined, texts: Texts, scope: Scope): string | undefined {
  const said = (text: string | undefined) => (text === undefined ? undefined : texts.text(text, scope));
  return model && record([['shell', said(model.shell)], ['workingDirectory', said(model.workingDirectory)]]);
}

/** Minutes, or an expression that gives them. */
export function minutesCode(value: number | string | undefined, texts: Texts, scope: Scope): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return texts.text(value, scope);
  return `${texts.file.use('slipway/core', 'Duration')}.minutes(${value})`;
}

export function flagCode(value: boolean | string | undefined, texts: Texts, scope: Scope): string | undefined {
  return value === undefined ? undefined : texts.scalar(value, scope);
}

/** Constants by their label. */
const RUNNERS: ReadonlyMap<string, string> = new Map(Object.entries(Runner).flatMap(([name, value]) => (
  value instanceof Runner && value._spec.labels.length === 1 ? [[value._spec.labels[0], name] as const] : [])));

/** Undefined for `ubuntu-latest` where every job has that that says nothing. */
export function runnerCode({ expression, group, labels }: RunnerModel, texts: Texts, scope: Scope, exact: boolean): string | undefined {
  const type = () => texts.file.use(MODULE, 'Runner');
  const list = (names: readonly string[]) => names.map((name) => texts.text(name, scope)).join(', ');
  if (expression !== undefined) return `${type()}.fromExpression(${texts.whole(expression, scope)})`;
  if (group !== undefined) return `${type()}.group(${[texts.text(group, scope), ...labels.length > 0 ? [list(labels)] : []].join(', ')})`;
  if (!exact && labels.length === 1 && labels[0] === 'ubuntu-latest') return undefined;
  const constant = labels.length === 1 ? RUNNERS.get(labels[0]) : undefined;
  if (constant !== undefined) return `${type()}.${constant}`;
  if (labels[0] === 'self-hosted') return `${type()}.selfHosted(${list(labels.slice(1))})`;
  return `${type()}.labels(${list(labels)})`;
}

export function environmentCode(model: EnvironmentModel | undefined, texts: Texts, scope: Scope): string | undefined {
  if (!model) return undefined;
  const options = record([['url', model.url === undefined ? undefined : texts.text(model.url, scope)], ['deployment', flagCode(model.deployment, texts, scope)]]);
  return `${texts.file.use(MODULE, 'JobEnvironment')}.named(${texts.text(model.name, scope)}${options === '{}' ? '' : `, ${options}`})`;
}

export function containerCode(model: ContainerModel & Partial<ServiceModel>, texts: Texts, scope: Scope): string {
  if (model.whole) return texts.whole(model.image, scope);
  const said = (text: string | undefined) => (text === undefined ? undefined : texts.text(text, scope));
  const list = (items: readonly (string | number)[], whole: string | undefined) => (whole !== undefined ? texts.whole(whole, scope) : items.length === 0 ? undefined : `[${items.map((item) => texts.scalar(item, scope)).join(', ')}]`);
  const { credentials: login } = model;
  return record([
    ['comment', model.comment === undefined ? undefined : textLiteral(model.comment)],
    ['image', texts.text(model.image, scope)],
    ['credentials', model.credentialsExpression !== undefined ? texts.whole(model.credentialsExpression, scope) : login && record([['username', texts.text(login.username, scope)], ['password', texts.text(login.password, scope)]])],
    ['env', texts.map(model.env, scope, model.envExpression)],
    ['ports', list(model.ports, model.portsExpression)],
    ['volumes', list(model.volumes, model.volumesExpression)],
    ['options', said(model.options)],
    ['entrypoint', said(model.entrypoint)],
    ['command', said(model.command)],
  ]);
}

/** `new Matrix({ … })`, or the call that makes one of an expression. */
export function matrixCode(model: StrategyModel, texts: Texts, scope: Scope): string {
  const type = texts.file.use(MODULE, 'Matrix');
  if (model.expression !== undefined) return `${type}.fromStrategy(${texts.whole(model.expression, scope)})`;
  const { matrix } = model;
  const legs: [string, string | undefined][] = [['failFast', flagCode(model.failFast, texts, scope)], ['maxParallel', model.maxParallel === undefined ? undefined : texts.scalar(model.maxParallel, scope)]];
  if (matrix.expression !== undefined) {
    const options = record(legs);
    return `${type}.fromExpression(${texts.whole(matrix.expression, scope)}${options === '{}' ? '' : `, ${options}`})`;
  }
  const combinations = (given: MatrixModel['include']) => (typeof given === 'string' ? texts.whole(given, scope) : given.length === 0 ? undefined : `[${given.map((entry) => valueCode(entry, texts, scope, 'plain')).join(', ')}]`);
  const axes = Object.entries(matrix.axes).map(([name, values]): [string, string] => [name, typeof values === 'string' ? texts.whole(values, scope) : `[${values.map((value) => valueCode(value, texts, scope)).join(', ')}]`]);
  const options = record([['axes', axes.length === 0 ? undefined : record(axes)], ['include', combinations(matrix.include)], ['exclude', combinations(matrix.exclude)], ...legs]);
  return `new ${type}(${options === '{}' ? '' : options})`;
}

/** A value of a matrix. `plain`: an entry of `include`, whose own keys stand in an object of the language. */
function valueCode(value: unknown, texts: Texts, scope: Scope, form?: 'plain'): string {
  const type = () => texts.file.use(MODULE, 'MatrixValue');
  if (value === null) return `${type()}.NULL`;
  if (Array.isArray(value)) return `${type()}.list(${value.map((item) => valueCode(item, texts, scope)).join(', ')})`;
  if (typeof value === 'object') {
    const fields = record(Object.entries(value as object).map(([key, field]) => [key, valueCode(field, texts, scope)]));
    return form === 'plain' ? fields : `${type()}.object(${fields})`;
  }
  return texts.scalar(value as string | number | boolean, scope);
}
