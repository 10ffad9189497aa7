import { Edit, Left, entryOf } from './edited-file';
import { Around, Fixer } from './fixer';
import { scriptEdit } from './script-text';
import { contextPath, parseExpression, splitText } from '../../expressions/inside';
import { StepModel, WorkflowModel, flatSteps, hoist, legTexts } from '../../workflows/inside';

/** Values of expressions go to a script in variables: it reads them, and they are no part of it any more. */
function handOver(id: string): Fixer {
  return {
    id,
    fix(around) {
      const { file, path } = around;
      const node = file.at(path);
      const run = entryOf(node, 'run')?.value;
      const found = stepAt(around);
      if (node === undefined || run?.text === undefined || run.anchored || found?.step.kind !== 'run') return { why: 'only the script of a step is mended, where it stands in the step itself' };
      if (node.style === 'flow') return { why: 'it is written in braces' };
      const { step, outer } = found;
      if (step.kind !== 'run' || step.envExpression !== undefined) return { why: 'its variables are given as a whole' };
      const parts = splitText(step.script).map((part) => ('text' in part && part.kind !== 'raw' ? part.text : { expression: 'text' in part ? part.text : '' }));
      if (parts.some((part) => typeof part !== 'string' && part.expression === '')) return { why: 'it holds what is no expression' };
      const { script, env, problems, doubts = [] } = hoist(parts, step.effectiveShell, new Set([...Object.keys(step.env), ...outer]), (expression) => knownOf(expression, found.workflow, path));
      if (problems.length > 0) return { why: `in ${problems[0].context} no variable can be read safely: '${problems[0].line.trim()}'` };
      if (doubts.length > 0) return { why: `the value of \${{ ${doubts[0].expression} }} may have been meant as several words: '${doubts[0].line.trim()}'` };
      return bothEdits(around, script, env);
    },
  };
}

function bothEdits({ file, path }: Around, script: string, env: Readonly<Record<string, string>>): readonly Edit[] | Left {
  const node = file.at(path)!;
  const text = scriptEdit(file, entryOf(node, 'run')!.value!, script, `${path}/run`);
  if ('why' in text) return text;
  const values = Object.entries(env).map(([name, expression]) => [name, scalar(`\${{ ${expression} }}`)] as const);
  const variables = values.length === 0 ? undefined : file.enteredAll(node, 'env', values, 'run', `${path}/env`);
  if (variables !== undefined && 'why' in variables) return variables;
  return [...variables ? [variables] : [], text];
}

/** An expression as YAML takes it. */
function scalar(text: string): string {
  return /: | #|\n/.test(text) ? `'${text.replace(/'/g, "''")}'` : text;
}

interface FoundStep {
  readonly step: StepModel;
  /** Names of the variables that are there besides those of the step. */
  readonly outer: readonly string[];
  readonly workflow?: WorkflowModel;
}

function stepAt({ model, path }: Around): FoundStep | undefined {
  const at = `${model.file}/${path}`;
  const find = (steps: readonly StepModel[]) => flatSteps(steps).find((step) => step.origin.path === at);
  if (model.kind === 'action') {
    const step = find(model.steps);
    return step && { step, outer: [] };
  }
  for (const job of model.jobs) {
    const step = job.kind === 'steps' ? find(job.steps) : undefined;
    if (job.kind === 'steps' && step) return { step, outer: [...Object.keys(job.env), ...Object.keys(model.env)], workflow: model };
  }
  return undefined;
}

/** What is one word for certain. Of anything else somebody may have meant several: then it is left to a person. */
function knownOf(expression: string, workflow: WorkflowModel | undefined, path: string) {
  const parsed = parseExpression(expression);
  const names = parsed.ok ? contextPath(parsed.root) : undefined;
  const root = names?.[0].toLowerCase();
  if (root === 'matrix' && workflow) {
    const job = workflow.jobs.find(({ id }) => path.startsWith(`jobs/${id}/`));
    const texts = legTexts(`\${{ ${expression} }}`, job?.strategy?.matrix);
    if (texts.length > 0 && texts.every((text) => text !== undefined)) return { texts: texts as readonly string[] };
  }
  const own = root === 'github' && !['client_payload', 'inputs'].includes(names?.[2]?.toLowerCase() ?? '');
  return own || root === 'runner' || root === 'secrets' ? {} : { open: 'optional' as const };
}

export const handOverExpressions = handOver('security/expression-in-script');

/** The same for what anybody can write. */
export const handOverInput = handOver('security/untrusted-input');
