import { Construct } from 'constructs';
import * as core from '../../core/inside';
import * as expressions from '../../expressions/inside';
import * as repository from '../../repository/inside';
import { CodeFile } from '../code/code-file';
import { dotted, literal, record } from '../code/literal';

/** What the statements are performed in. */
export interface Scene {
  readonly delivery: Construct;
  readonly variables: Map<string, unknown>;
}

/** Something that a program says. It is printed, and it can be performed: what is declared then is compared with what was read. */
export interface Said {
  /** As TypeScript; what it takes from modules is imported. */
  print(file: CodeFile): string;
  perform(scene: Scene): unknown;
}

const MODULES: readonly (readonly [module: string, exported: object])[] = [['slipway/core', core], ['slipway/expressions', expressions], ['slipway/repository', repository]];

/** A class or an enum of Slipway. */
export function named(name: string): Said {
  const [module, exported] = MODULES.find(([, all]) => name in all)!;
  return { print: (file) => file.use(module, name), perform: () => (exported as Readonly<Record<string, unknown>>)[name] };
}

/** What the program has under this name. */
export function variable(name: string): Said {
  return { print: () => name, perform: ({ variables }) => variables.get(name) };
}

/** What everything is declared in. */
export const DELIVERY: Said = { print: () => 'delivery', perform: ({ delivery }) => delivery };

/** `DependabotEcosystem.NPM` */
export function member(name: string, key: string): Said {
  const of = named(name);
  return { print: (file) => `${of.print(file)}.${key}`, perform: (scene) => (of.perform(scene) as Readonly<Record<string, unknown>>)[key] };
}

/** The constant with this value, such as `Weekday.MONDAY` for `monday`; undefined where there is none. */
export function constant(name: string, is: (value: unknown) => boolean): Said | undefined {
  const of = named(name).perform({} as Scene) as Readonly<Record<string, unknown>>;
  const key = Object.getOwnPropertyNames(of).find((one) => /^[A-Z][A-Z\d_]*$/.test(one) && is(of[one]));
  return key === undefined ? undefined : member(name, key);
}

/** A call of a method. Where a word of a file is the name of one, only a method that there is will do. */
export function called(on: Said, method: string, ...args: readonly unknown[]): Said {
  const all = withoutEnd(args);
  return {
    print: (file) => `${on.print(file)}${dotted(method)}(${all.map((arg) => printed(arg, file)).join(', ')})`,
    perform: (scene) => {
      const target = on.perform(scene) as Readonly<Record<string, (...given: unknown[]) => unknown>>;
      if (!isOwnMethod(target, method)) throw new core.InvalidValueError('call/not-one-of', 'slipway import', `nothing declares '${method}'`);
      return target[method](...all.map((arg) => performed(arg, scene)));
    },
  };
}

/** A method that the class of a thing has, or a class itself, and none that every object has. */
function isOwnMethod(target: object, method: string): boolean {
  for (let at: object | null = target; at !== null && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, method)) return method !== 'constructor' && typeof (at as Readonly<Record<string, unknown>>)[method] === 'function';
  }
  return false;
}

/** `new CodeOwners(delivery, …)` */
export function made(name: string, ...args: readonly unknown[]): Said {
  const of = named(name);
  const all = withoutEnd(args);
  return {
    print: (file) => `new ${of.print(file)}(${all.map((arg) => printed(arg, file)).join(', ')})`,
    perform: (scene) => new (of.perform(scene) as new (...given: unknown[]) => unknown)(...all.map((arg) => performed(arg, scene))),
  };
}

/** `const owners = …;` */
export function assigned(name: string, said: Said): Said {
  return {
    print: (file) => `const ${name} = ${said.print(file)}`,
    perform: (scene) => scene.variables.set(name, said.perform(scene)),
  };
}

/** Options of which none is said are not said at all. */
export function unlessNone(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  return Object.values(options).some((value) => value !== undefined) ? options : undefined;
}

function withoutEnd(args: readonly unknown[]): readonly unknown[] {
  const last = args.reduce<number>((end, arg, i) => (arg === undefined ? end : i), -1);
  return args.slice(0, last + 1);
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && typeof (value as Said).print === 'function' && typeof (value as Said).perform === 'function';
}

function printed(value: unknown, file: CodeFile): string {
  if (isSaid(value)) return value.print(file);
  if (Array.isArray(value)) return `[${value.map((item) => printed(item, file)).join(', ')}]`;
  if (core.isRecord(value)) return record(Object.entries(value).map(([key, part]) => [key, part === undefined ? undefined : printed(part, file)]));
  return literal(value);
}

function performed(value: unknown, scene: Scene): unknown {
  if (isSaid(value)) return value.perform(scene);
  if (Array.isArray(value)) return value.map((item) => performed(item, scene));
  if (core.isRecord(value)) return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, performed(part, scene)]));
  return value;
}
