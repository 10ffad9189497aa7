import { splitText } from 'slipway/expressions/inside';
import { PERMISSION_SCOPES } from 'slipway/workflows/inside';
import { camelCase } from '../../../lib/core/inside';
import { Duration } from 'slipway/core';
import { Expression } from 'slipway/expressions';
import {
  CallInput, Container, ContainerCredentials, DispatchInput, JobEnvironment, Matrix, MatrixMapModel, MatrixValue,
  PermissionLevel, Permissions, PermissionsModel, Runner, RunnerModel, ServiceContainer, StrategyModel, Trigger, TriggerModel,
  InputModel, ConcurrencyModel, Concurrency, ConcurrencyQueue, ContainerModel, EnvironmentModel, ServiceModel, MatrixListModel, Scalar, ScalarMap,
} from 'slipway/workflows';

/** What the whole of a text gives. */
export function wholeOf(text: string): Expression | undefined {
  const [part, ...more] = splitText(text.trim());
  return more.length === 0 && part?.kind === 'raw' ? Expression.raw(part.text) : undefined;
}

export function expression(text: string): Expression {
  const whole = wholeOf(text);
  if (!whole) throw new Error(`'${text}' is no expression`);
  return whole;
}

export function orText<T extends Scalar>(value: T | string): T | Expression {
  return typeof value === 'string' ? wholeOf(value) ?? value as T : value;
}

/** A truth value or a number, or the expression that gives one. */
export function plain<T extends number | boolean>(value: T | string | undefined): T | Expression | undefined {
  return typeof value === 'string' ? expression(value) : value;
}

export function minutes(value: number | string | undefined): Duration | Expression | undefined {
  return typeof value === 'number' ? Duration.minutes(value) : value === undefined ? undefined : expression(value);
}

export function variables(map: ScalarMap, whole: string | undefined): { [name: string]: Scalar | Expression } | Expression | undefined {
  if (whole !== undefined) return expression(whole);
  return Object.keys(map).length === 0 ? undefined : { ...map };
}

export const condition = (text: string | undefined) => (text === undefined ? undefined : Expression.raw(text));

export function permissions(model: PermissionsModel | undefined): Permissions | undefined {
  switch (model?.kind) {
    case 'read-all': return Permissions.readAll();
    case 'write-all': return Permissions.writeAll();
    case 'scopes': return Permissions.of(Object.fromEntries(Object.entries(model.scopes).map(([scope, level]) => [PERMISSION_SCOPES.find(({ key }) => key === scope)!.prop, level as PermissionLevel])));
    default: return undefined;
  }
}

export function concurrency(model: ConcurrencyModel | undefined): Concurrency | undefined {
  return model && { group: model.group, cancelInProgress: plain(model.cancelInProgress), queue: model.queue as ConcurrencyQueue | undefined };
}

export function runner({ group, labels, expression: whole }: RunnerModel): Runner {
  if (whole !== undefined) return Runner.fromExpression(expression(whole));
  return group === undefined ? Runner.labels(...labels) : Runner.group(group, ...labels);
}

export function environment(model: EnvironmentModel | undefined): JobEnvironment | undefined {
  return model && JobEnvironment.named(model.name, { url: model.url, deployment: plain(model.deployment) });
}

export function container(model: ContainerModel): Container | Expression {
  if (model.whole) return expression(model.image);
  const { credentials, credentialsExpression, env, envExpression, ports, portsExpression, volumes, volumesExpression, image, options } = model;
  return {
    image,
    options,
    credentials: credentialsExpression === undefined ? credentials as ContainerCredentials | undefined : expression(credentialsExpression),
    env: variables(env, envExpression),
    ports: portsExpression === undefined ? ports.length === 0 ? undefined : [...ports] : expression(portsExpression),
    volumes: volumesExpression === undefined ? volumes.length === 0 ? undefined : [...volumes] : expression(volumesExpression),
  };
}

export function services(list: readonly ServiceModel[], whole: string | undefined): { [name: string]: ServiceContainer | Expression } | Expression | undefined {
  if (whole !== undefined) return expression(whole);
  if (list.length === 0) return undefined;
  return Object.fromEntries(list.map((model) => {
    const declared = container(model);
    return [model.name, declared instanceof Expression ? declared : { ...declared, comment: model.comment, entrypoint: model.entrypoint, command: model.command }];
  }));
}

type Value = string | number | boolean | MatrixValue | Expression;

function valueOf(of: unknown): Value {
  if (of === null) return MatrixValue.NULL;
  if (Array.isArray(of)) return MatrixValue.list(...of.map(valueOf));
  if (typeof of === 'object') return MatrixValue.object(Object.fromEntries(Object.entries(of!).map(([key, one]) => [key, valueOf(one)])));
  return of as Value;
}

const entries = (list: string | readonly MatrixMapModel[]) => {
  if (typeof list === 'string') return expression(list);
  return list.length === 0 ? undefined : list.map((entry) => Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, valueOf(one)])));
};

export function matrix(model: StrategyModel | undefined): Matrix | undefined {
  if (!model) return undefined;
  if (model.expression !== undefined) return Matrix.fromStrategy(expression(model.expression));
  const how = { failFast: plain(model.failFast), maxParallel: plain(model.maxParallel) };
  const { expression: whole, axes, include, exclude } = model.matrix;
  if (whole !== undefined) return Matrix.fromExpression(expression(whole), how);
  const made = new Matrix({ ...how, include: entries(include), exclude: entries(exclude) });
  for (const [axis, values] of Object.entries(axes)) made.axis(axis, typeof values === 'string' ? expression(values) : (values as MatrixListModel).map(valueOf));
  return made;
}

/** All but `workflow_call`, which makes another kind of workflow. */
export function trigger({ event, types, filters, schedules, inputs = [] }: TriggerModel): Trigger {
  if (schedules) return Trigger.schedule(...schedules.map(({ cron, timezone }) => ({ cron, timezone })));
  if (event === 'workflow_dispatch') return Trigger.workflowDispatch(Object.fromEntries(inputs.map((input) => [input.name, dispatchInput(input)])));
  if (event === 'repository_dispatch') return Trigger.repositoryDispatch(...types ?? []);
  const options = { types, ...Object.fromEntries(Object.entries(filters).map(([key, names]) => [camelCase(key), names])) };
  const method = event === 'public' ? 'madePublic' : camelCase(event);
  return (Trigger as unknown as Record<string, (given: object) => Trigger>)[method](options);
}

function said(input: Pick<InputModel, 'unsaid' | 'required' | 'description'>): { description?: string; required?: boolean } {
  return { description: input.description, required: input.unsaid?.includes('required') ? undefined : input.required };
}

function dispatchInput(input: InputModel): DispatchInput {
  const options = { ...said(input), defaultValue: input.defaultValue as never };
  if (input.unsaid?.includes('type')) return DispatchInput.untyped(options);
  switch (input.type) {
    case 'boolean': return DispatchInput.bool(options);
    case 'number': return DispatchInput.number(options);
    case 'choice': return DispatchInput.choice({ ...options, options: input.options! });
    case 'environment': return DispatchInput.environment(options);
    default: return DispatchInput.string(options);
  }
}

export function callInput(input: InputModel): CallInput {
  const options = { ...said(input), defaultValue: (input.defaultValue === undefined ? undefined : orText(input.defaultValue)) as never };
  return input.type === 'boolean' ? CallInput.bool(options) : input.type === 'number' ? CallInput.number(options) : CallInput.string(options);
}
