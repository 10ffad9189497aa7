import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputCondition, MaskCondition } from '../../lib/actions/catalogue-facts';
import type { InputValues } from '../../lib/importer/typed-action/value-types';
import { NeedData } from './needs';

/** Where the facts come from, as the headers of the generated files name it. */
export const SOURCE = 'data/actions.json';

/** One entry of the data, as far as classes are made of it. All fields are explained in `data/README.md`. */
export interface ActionData {
  readonly name: string;
  readonly path: string;
  readonly version: string;
  readonly sha: string;
  readonly using: string;
  readonly inputs: Readonly<Record<string, InputData>>;
  readonly outputs: Readonly<Record<string, OutputData>>;
  /** Outputs that its code sets and its metadata does not name; `*` stands for names that are not fixed. */
  readonly undeclaredOutputs?: Readonly<Record<string, OutputData>>;
  readonly permissions: Readonly<Record<string, string>> | null;
  readonly conditionalPermissions: readonly ConditionalPermission[];
  readonly license: string | null;
  readonly status: string | null;
  readonly pushesOrTriggers?: boolean;
  readonly needs: readonly NeedData[];
}

export interface InputData extends InputValues {
  readonly required: boolean;
  readonly default: string | null;
  readonly deprecated: boolean;
  /** Its value is a program in this language. */
  readonly evaluates?: string;
  readonly useInstead?: string;
  /** What it is for, in a few words. */
  readonly does: string;
}

export interface OutputData {
  readonly type: string;
  /** The action hides it, and GitHub drops it from the outputs of a job. */
  readonly masked?: boolean;
  /** Only then. */
  readonly maskedWhen?: MaskCondition;
  readonly does: string;
}

export interface ConditionalPermission {
  readonly when: string;
  readonly whenMachine?: InputCondition;
  readonly scopes: Readonly<Record<string, string>>;
}

export function readActions(): ActionData[] {
  return JSON.parse(readFileSync(resolve(__dirname, '../..', SOURCE), 'utf8')) as ActionData[];
}

/** `owner/repository/path`: what stands before the `@`. */
export function actionId({ name, path }: ActionData): string {
  return path ? `${name}/${path}` : name;
}
