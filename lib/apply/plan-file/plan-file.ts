import { createHash } from 'crypto';
import { DesiredRepository, DesiredState, Json } from '../../repository/inside';
import { JsonMap, canonicalText } from '../compare/json';
import { Plan, changesOf } from '../plan';
import { planJson } from '../report/plan-json';
import { titleOf } from '../resources/resource';

/** What a plan is of. */
export interface PlanOrigin {
  /** Which Slipway made it. */
  readonly slipway: string;
  readonly owner: string;
  readonly repo: string;
  /** A statement, for its reader: where a token goes is never read from it. */
  readonly apiUrl: string;
  /** The settings document. */
  readonly file: string;
  /** See `documentDigest`. */
  readonly document: string;
}

export const PLAN_VERSION = 1;

/** A plan with everything that its application needs, and that its reader wants to see. */
export interface PlanFile {
  readonly '//': string;
  readonly 'version': typeof PLAN_VERSION;
  readonly 'slipway': string;
  readonly 'repository': { readonly owner: string; readonly name: string; readonly id: number; readonly api_url: string };
  readonly 'document': { readonly file: string; readonly digest: string };
  /** What was declared of the repository: verified again by whoever applies the plan. */
  readonly 'declared'?: DesiredRepository;
  /** As `slipway plan --json` prints it. */
  readonly 'plan': JsonMap;
  /** Of each change, in the same order, what its application works with: what was declared, and what GitHub had. */
  readonly 'resources': readonly JsonMap[];
  /** What is as it was declared. */
  readonly 'as_declared': readonly string[];
  /** The ids that the names of the document had. */
  readonly 'names': { readonly [name: string]: number };
  readonly 'digest': string;
}

const NOTE = "A plan of Slipway. 'slipway apply <this file>' does what 'plan' says and nothing else, and refuses it when the repository, the settings document or this file was changed since.";

/** The text of the file. */
export function planFileText(plan: Plan, origin: PlanOrigin): string {
  return `${JSON.stringify(planFile(plan, origin), null, 2)}\n`;
}

export function planFile(plan: Plan, { slipway, owner, repo, apiUrl, file, document }: PlanOrigin): PlanFile {
  const whole = {
    '//': NOTE,
    'version': PLAN_VERSION,
    slipway,
    'repository': { owner, name: repo, id: plan.id, api_url: apiUrl },
    'document': { file, digest: document },
    ...(plan.declared === undefined ? {} : { declared: plan.declared }),
    'plan': planJson(plan) as JsonMap,
    'resources': changesOf(plan).map(({ resource: { kind, name, source, current, desired } }) => ({
      kind, name, obsolete: desired === undefined, ...(source === undefined ? {} : { source }), ...(current === undefined ? {} : { current }), ...(desired === undefined ? {} : { desired }),
    })),
    'as_declared': plan.resources.filter(({ action }) => action === 'none').map(titleOf),
    'names': plan.names,
  } as const;
  return { ...whole, digest: digestOf(whole) };
}

/** Of a settings document, however its text is laid out. */
export function documentDigest(document: DesiredState): string {
  return digestOf(document);
}

export function digestOf(value: object): string {
  return `sha256:${createHash('sha256').update(canonicalText(JSON.parse(JSON.stringify(value)) as Json)!).digest('hex')}`;
}
