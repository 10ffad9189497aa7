import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the facts come from, as the headers of the generated files name it. */
export const SOURCE = 'data/actions.json';

/** One entry of the data. Its fields are explained in `data/README.md`. */
export interface ActionData {
  readonly name: string;
  readonly path: string;
  readonly version: string;
  readonly sha: string;
  readonly using: string;
  readonly inputs: Readonly<Record<string, InputData>>;
  readonly outputs: readonly string[];
  readonly permissions: Readonly<Record<string, string>> | null;
  readonly conditionalPermissions: Readonly<Record<string, string>>;
  readonly license: string | null;
  readonly status: string | null;
}

export interface InputData {
  readonly required: boolean;
  readonly default: string | null;
  readonly deprecated: boolean;
}

export function readActions(): ActionData[] {
  return JSON.parse(readFileSync(resolve(__dirname, '../..', SOURCE), 'utf8')) as ActionData[];
}

/** `owner/repository/path`: what stands before the `@`. */
export function actionId({ name, path }: ActionData): string {
  return path ? `${name}/${path}` : name;
}
