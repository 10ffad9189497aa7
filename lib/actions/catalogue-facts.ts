/** What is known about a third-party action: by the catalogue, or by a class that somebody wrote. Read by the typed classes and by the rules. @internal */
export interface CatalogueEntry {
  /** The typed class: `Checkout`. */
  readonly className: string;
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
  /** It pushes commits or tags, or makes releases, pull requests or deployments. Which is worked out in `private/caused-events.ts`. */
  readonly pushesOrTriggers?: boolean;
  /** What it needs around it, as far as a program can ask for it. */
  readonly needs?: readonly CatalogueNeed[];
  readonly outputs: readonly string[];
  /** There are more outputs than its metadata names. */
  readonly openOutputs?: boolean;
  /** Outputs whose values it masks, which GitHub hands to no other job: always, or under a condition. `*` stands for anything. */
  readonly masked?: Readonly<Record<string, true | MaskCondition | { readonly when: InputCondition }>>;
  readonly inputs: Readonly<Record<string, CatalogueInput>>;
  /** Environment variables that a step gets when the user says nothing. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What an action needs around it. `when`: only where its inputs say so. @internal */
export type CatalogueNeed =
  /** Another step before it. `late`: it does without, but not when that comes behind it; `with`: inputs that the other step must have. */
  | { readonly kind: 'after'; readonly actions: readonly string[]; readonly when?: InputCondition; readonly late?: boolean; readonly with?: Readonly<Record<string, string>> }
  /** A login to a service before it; machines of the user may be logged in. */
  | { readonly kind: 'login'; readonly actions: readonly string[]; readonly when?: InputCondition }
  /** A login to the registries that it pushes to. */
  | { readonly kind: 'registry'; readonly when?: InputCondition }
  /** An environment of the job. */
  | { readonly kind: 'environment'; readonly name: string }
  /** One of these variables. */
  | { readonly kind: 'variable'; readonly names: readonly string[]; readonly when?: InputCondition }
  /** A workflow that an event starts: not one that is called. */
  | { readonly kind: 'called'; readonly when?: InputCondition }
  /** One of these systems (none: any), and perhaps no container. */
  | { readonly kind: 'os'; readonly systems: readonly string[]; readonly container?: boolean }
  /** The first place in the job. */
  | { readonly kind: 'first' }
  /** GitHub itself: a server of a company does not have what it calls. */
  | { readonly kind: 'dotcom' };

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
  | { readonly input: string; readonly lacks: string }
  | { readonly event: string; readonly ref?: string }
  | { readonly visibility: string }
  | { readonly all: readonly InputCondition[] }
  | { readonly any: readonly InputCondition[] };

/** About an input of the step itself, or of an earlier step of the job that uses another action. @internal */
export type MaskCondition = { readonly step?: string; readonly input: string } & ({ readonly is: string } | { readonly isNot: string });

/** @internal */
export interface CatalogueInput {
  /** The property of the typed class; an old spelling of another input has none. */
  readonly prop?: string;
  /** Nothing happens without it. */
  readonly required?: boolean;
  readonly default?: string;
  readonly deprecated?: boolean;
  /** Why, in the words of its maintainers. */
  readonly deprecationMessage?: string;
  /** Of a list: what stands between its items. */
  readonly separator?: string;
  /** What its property takes; a text, when nothing is said. */
  readonly type?: InputType;
  /** Its value is run: `bash`, `javascript` …; `prompt`: an agent does what it says. */
  readonly evaluates?: string;
  /** The values that it knows; of a list, those of its items, of which there may be more. */
  readonly values?: readonly string[];
  /** The class that has them as constants. */
  readonly choices?: string;
  /** The least and the greatest number. */
  readonly range?: readonly [number, number];
  /** How its text is built. */
  readonly form?: 'artifact-name' | 'image';
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
