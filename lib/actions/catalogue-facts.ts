/** What is known about a third-party action. Read by the typed classes and by the rules. @internal */
export interface CatalogueEntry {
  /** The release that `sha` belongs to: `v7.0.1`. */
  readonly version: string;
  /** The full commit that a step is pinned to. */
  readonly sha: string;
  /** The runtime of its metadata: `node24`, `composite`, `docker` … */
  readonly using: string;
  /** What the log calls a step that was given no name: `Set up Node.js[ {node-version}]`. See `private/step-name.ts`. */
  readonly stepName: string;
  /** SPDX identifier. */
  readonly license?: string;
  /** `deprecated`, `archived` or `maintenance-only`, in the words of its maintainers. */
  readonly status?: string;
  /** What they say to use instead of it: `use actions/attest`. */
  readonly instead?: string;
  /** What its documentation asks of the token. What a step really needs is worked out in `private/needs.ts`. */
  readonly documentedPermissions?: Readonly<Record<string, string>>;
  /** What it asks of the token under a condition that a program can read. */
  readonly conditionalPermissions?: readonly ConditionalPermission[];
  readonly outputs: readonly string[];
  /** There are more outputs than its metadata names. */
  readonly openOutputs?: boolean;
  readonly inputs: Readonly<Record<string, CatalogueInput>>;
  /** Environment variables that a step gets when the user says nothing. */
  readonly env?: Readonly<Record<string, string>>;
}

/** @internal */
export interface ConditionalPermission {
  readonly when: InputCondition;
  readonly scopes: Readonly<Record<string, string>>;
}

/** When a step asks for more: about an input, or about the run, which no step knows. @internal */
export type InputCondition =
  | { readonly input: string; readonly is: string }
  | { readonly input: string; readonly in: readonly string[] }
  | { readonly input: string; readonly isNot: string }
  | { readonly input: string; readonly set: boolean }
  | { readonly input: string; readonly contains: string }
  | { readonly event: string; readonly ref?: string }
  | { readonly visibility: string }
  | { readonly all: readonly InputCondition[] }
  | { readonly any: readonly InputCondition[] };

/** @internal */
export interface CatalogueInput {
  /** The property of the typed class; an old spelling of another input has none. */
  readonly prop?: string;
  /** Nothing happens without it. */
  readonly required?: boolean;
  readonly default?: string;
  readonly deprecated?: boolean;
  /** Of a list: what stands between its items. */
  readonly separator?: string;
  /** What its property takes; a text, when nothing is said. */
  readonly type?: InputType;
  /** The values that it knows; of a list, those of its items, of which there may be more. */
  readonly values?: readonly string[];
  /** The class that has them as constants. */
  readonly choices?: string;
  /** The least and the greatest number. */
  readonly range?: readonly [number, number];
  /** How its text is built. */
  readonly form?: 'artifact-name' | 'image';
  /** What its value is run as: `bash`, `javascript` …; `prompt` for what an agent is told. */
  readonly evaluates?: string;
  /** What a step gets when the user says nothing and the action's own default would surprise. */
  readonly safe?: SafeValue;
}

/** `flexible`: true, false or a text. `scalar`: a text, whatever the program has it as. @internal */
export type InputType = 'boolean' | 'number' | 'flexible' | 'scalar';

/** @internal */
export interface SafeValue {
  readonly value: string | number | boolean;
  /** Only when these inputs have these values; `true`: any value. */
  readonly when?: Readonly<Record<string, string | true>>;
}
