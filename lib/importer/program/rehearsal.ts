import { posix } from 'path';
import { Construct } from 'constructs';
import { WrittenProgram } from './program';
import { SharedFunction } from './shared/function';
import { Unit } from './unit';
import * as actions from '../../actions';
import * as checks from '../../checks';
import * as core from '../../core';
import { InvalidValueError } from '../../core/inside';
import * as expressions from '../../expressions';
import * as repository from '../../repository';
import * as workflows from '../../workflows';
import { CodeFile } from '../code/code-file';

/** What a program imports. The delivery is only named as a type. */
const ROOMS: Readonly<Record<string, object>> = {
  'slipway/actions': actions, 'slipway/checks': checks, 'slipway/core': core, 'slipway/delivery': {}, 'slipway/expressions': expressions, 'slipway/repository': repository, 'slipway/workflows': workflows,
};

/** What is declared, and what a call refused. */
export interface Rehearsed {
  readonly declared: ReadonlyMap<Unit, Construct>;
  /** The messages of calls that refuse what a file says. */
  readonly refused: ReadonlyMap<Unit, string>;
  /** What stands in the delivery for the files beside, by the module that declares it. */
  readonly beside: ReadonlyMap<string, readonly Construct[]>;
  /** The messages of calls that refuse what those files say, by the module. */
  readonly refusedBeside: ReadonlyMap<string, string>;
}

/**
 * Declares what a program declares, here and now: what a call refuses is known before anything is written.
 *
 * @param program not yet written
 * @param delivery that it is declared in: it is of no use any more when something was refused
 */
export function rehearse(program: WrittenProgram, delivery: Construct): Rehearsed {
  const declared = new Map<Unit, Construct>();
  const refused = new Map<Unit, string>();
  const beside = new Map<string, readonly Construct[]>();
  const refusedBeside = new Map<string, string>();
  const byVariable = new Map<string, Construct>();
  if (program.pins) load(program.pins).declarePins(delivery);
  program.calls.forEach(({ unit, args }, i) => {
    const given = args.map((variable) => byVariable.get(variable));
    // What it uses was refused: it is tried again without.
    if (given.includes(undefined)) return;
    const why = whyRefused(() => {
      const made = load(program.files[i], program.shared)[unit.name](delivery, ...given as Construct[]) as Construct;
      declared.set(unit, made);
      byVariable.set(unit.variable, made);
    });
    if (why !== undefined) refused.set(unit, why);
  });
  program.repository.calls.forEach(({ module, name }, i) => {
    const before = new Set(delivery.node.children);
    const why = whyRefused(() => load(program.repository.files[i])[name](delivery));
    if (why !== undefined) refusedBeside.set(module, why);
    beside.set(module, delivery.node.children.filter((child): child is Construct => !before.has(child)));
  });
  return { declared, refused, beside, refusedBeside };
}

/** The message of a call that refuses what it is given. */
function whyRefused(call: () => void): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidValueError)) throw error;
    return error.message;
  }
}

/**
 * What a file of the program exports. It is code of this room, in which all that a file of others says stands between quotes.
 *
 * @param shared files of functions that it calls
 */
function load(file: CodeFile, shared: readonly SharedFunction[] = []): Readonly<Record<string, (...args: Construct[]) => unknown>> {
  const exported = {};
  const asked = (module: string) => shared.find((one) => `./${posix.relative('delivery', one.module)}` === module);
  new Function('require', 'exports', file.script())((module: string) => ROOMS[module] ?? load(asked(module)!.file), exported);
  return exported;
}
