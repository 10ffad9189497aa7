import { TerraformAccess } from './terraform-access';
import { TerraformPlanProps } from './terraform-options';
import { TerraformScanner } from './terraform-scanner';
import { asWritten, Duration, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { optionKinds, Workflow } from '../../workflows/inside';
import { PATTERN } from '../changed-parts/changed-part';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { ENVIRONMENT, PLAIN_PATH, VERSION } from '../plain-values';
import { startsForPushesTo } from '../starts';

const NAME = kinds.made((value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/i.test(value), "a name of letters, digits and '-', such as 'production'");
const ACCESS = kinds.made((value) => value instanceof TerraformAccess, 'a TerraformAccess, such as TerraformAccess.aws(role)');
const VARIABLES = kinds.map(optionKinds.scalar);

const STACK = optionTable({
  name: NAME,
  folder: PLAIN_PATH,
  variableFiles: kinds.list(PLAIN_PATH),
  backendFiles: kinds.list(PLAIN_PATH),
  variables: VARIABLES,
  planAccess: ACCESS,
  planEnvironment: ENVIRONMENT,
  applyAccess: ACCESS,
  applyEnvironment: ENVIRONMENT,
  changedWith: kinds.list(PATTERN),
}, ['name', 'folder']);

/** @internal */
export const TERRAFORM = optionTable({
  ...PIPELINE,
  version: VERSION,
  stacks: kinds.list(kinds.struct(STACK, 'a configuration', "{ name: 'production', folder: 'terraform/production' }")),
  modules: kinds.list(PATTERN),
  root: PLAIN_PATH,
  tflintVersion: kinds.either(kinds.made((value) => value === '', "''"), VERSION),
  scanners: kinds.list(kinds.oneOf(Object.values(TerraformScanner))),
  infracostKey: optionKinds.expression,
  branch: kinds.text,
  planPassphrase: optionKinds.expression,
  keepPlan: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.days(1)'),
}, ['version', 'stacks']);

/** What no table can say: names that are there twice, a plan that is kept for no whole number of days. @internal */
export function expectTerraform(id: string, { stacks, keepPlan }: TerraformPlanProps): void {
  const call = `new TerraformPlan(${asWritten(id)}, …)`;
  if (stacks.length === 0) throw new InvalidValueError('call/empty-list', call, 'it has no stacks', { option: 'stacks', given: stacks, allowed: ['at least one'] });
  for (const key of ['name', 'folder'] as const) {
    const twice = stacks.find((stack, at) => stacks.findIndex((other) => other[key] === stack[key]) !== at);
    if (twice) throw new InvalidValueError('call/duplicate-name', call, `two of its stacks have the ${key} '${twice[key]}'`, { option: `stacks.${key}`, given: twice[key] });
  }
  const days = keepPlan && keepPlan.toMinutes() / (24 * 60);
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 90)) {
    throw new InvalidValueError('call/wrong-value', call, 'the saved plan is kept for whole days, from 1 to 90', { option: 'keepPlan', given: keepPlan, allowed: ['Duration.days(1) to Duration.days(90)'] });
  }
}

/** A plan that is to be applied, and never would be: the branch has another name, or nothing starts for it. @internal */
export function expectApplied(workflow: Workflow, id: string, { stacks, branch = 'main' }: TerraformPlanProps): void {
  const stack = stacks.find(({ applyEnvironment }) => applyEnvironment !== undefined);
  if (stack === undefined || startsForPushesTo(workflow, branch)) return;
  const why = `'${stack.name}' is applied after a push to '${branch}', for which the workflow '${workflow._id}' does not start: give it Trigger.push({ branches: ['${branch}'] }), or say by 'branch' which one it is`;
  throw new InvalidValueError('call/contradiction', `new TerraformPlan(${asWritten(id)}, …)`, why, { option: 'branch', given: branch });
}

/** The folder in which all of them are, with the modules that they share. @internal */
export function commonFolder({ stacks, modules = [] }: TerraformPlanProps): string {
  const shared = modules.filter((pattern) => !pattern.startsWith('!')).map((pattern) => withoutPattern(pattern.split('/')));
  const [first, ...rest] = [...stacks.map(({ folder }) => folder.split('/')), ...shared];
  const same = first.findIndex((name, at) => rest.some((other) => other[at] !== name));
  return first.slice(0, same === -1 ? first.length : same).join('/') || '.';
}

/** The folders of a pattern before the first that stands for several. */
function withoutPattern(steps: readonly string[]): readonly string[] {
  const first = steps.findIndex((step) => /[*?[{(]/.test(step));
  return first === -1 ? steps.slice(0, -1) : steps.slice(0, first);
}
