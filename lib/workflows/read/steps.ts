import { ExpressionPlace, SourceNode } from '../../expressions/inside';
import { RunDefaultsModel, StepModel } from '../model';
import { entryOf, flagOf, textOf, textsOf, valueOf } from './nodes';
import { flag, number } from './parts';
import { ReadFile } from './read-file';
import { firstWords } from '../private/in-words';
import { parseUses } from '../uses';
import { Texts } from './texts';

/** Where a list of steps stands. */
export interface StepsAround {
  readonly file: ReadFile;
  /** Path of its owner, for origins. */
  readonly path: string;
  /** Id of the job; undefined in a composite action. */
  readonly job?: string;
  /** Those of the job, over those of the workflow. */
  readonly defaults: RunDefaultsModel;
  /** That of the runner. */
  readonly shell?: string;
  /** The file of the action that a `uses` names, where it lies in the repository. */
  readonly actionFile: (uses: string) => string | undefined;
}

/** `steps` of a job or of a composite action. */
export function readSteps(node: SourceNode | undefined, around: StepsAround, path = `${around.path}/steps`): StepModel[] {
  return node?.kind === 'list' ? node.items.map((item, i) => readStep(item, around, `${path}[${i}]`)) : [];
}

function readStep(node: SourceNode, around: StepsAround, path: string): StepModel {
  const texts = new Texts(around.file, path);
  const parts = entryOf(node, 'parallel')?.value;
  const step = parts ? { ...headOf(node, texts, around), kind: 'parallel' as const, label: 'parallel', steps: readSteps(parts, around, path) } : workOf(node, texts, around);
  texts.into(around.file, around.job, step);
  return step;
}

function placed(name: string, { job }: StepsAround): ExpressionPlace {
  return `${job === undefined ? 'composite.' : ''}step.${name}` as ExpressionPlace;
}

function headOf(node: SourceNode, texts: Texts, around: StepsAround) {
  return { origin: texts.origin(node), comment: around.file.commentOf(node.place), id: textOf(valueOf(node, 'id')), name: texts.text(valueOf(node, 'name'), placed('name', around), 'name') };
}

function workOf(node: SourceNode, texts: Texts, around: StepsAround): StepModel {
  const { origin, comment, id, name } = headOf(node, texts, around);
  const place = (key: string) => placed(key, around);
  const label = (otherwise: string) => name ?? id ?? otherwise;
  const continueOnError = flag(valueOf(node, 'continue-on-error'), place('continue-on-error'), 'continue-on-error', texts);
  const head = { origin, comment, id, name, continueOnError };
  const [wait, waitAll, cancel] = [valueOf(node, 'wait'), valueOf(node, 'wait-all'), valueOf(node, 'cancel')];
  if (wait) return { ...head, kind: 'wait', label: label('wait'), targets: textsOf(wait) };
  if (waitAll) return { ...head, kind: 'wait-all', label: label('wait-all') };
  if (cancel) return { ...head, kind: 'cancel', label: label('cancel'), target: textOf(cancel) ?? '' };
  const { map: env, expression: envExpression } = texts.map(valueOf(node, 'env'), place('env'), 'env');
  const condition = texts.condition(valueOf(node, 'if'), place('if'), 'if');
  const timeoutMinutes = number(valueOf(node, 'timeout-minutes'), place('timeout-minutes'), 'timeout-minutes', texts);
  const background = flagOf(valueOf(node, 'background')) ?? false;
  const uses = textOf(valueOf(node, 'uses'));
  // There are more steps than anything else: each is made at once, and not put together of parts.
  if (uses !== undefined) {
    const inputs = texts.map(valueOf(node, 'with'), place('with'), 'with');
    const parsed = parseUses(uses);
    return {
      origin,
      comment,
      id,
      name,
      condition,
      continueOnError,
      timeoutMinutes,
      env,
      envExpression,
      background,
      byDefault: [],
      kind: 'uses',
      label: label(parsed.kind === 'repository' ? parsed.name : uses),
      uses,
      version: around.file.versionOf(valueOf(node, 'uses')),
      calls: around.actionFile(uses),
      inputs: inputs.map,
      inputsExpression: inputs.expression,
    };
  }
  const script = texts.text(valueOf(node, 'run'), place('run'), 'run') ?? '';
  const shell = texts.text(valueOf(node, 'shell'), around.job === undefined ? 'composite.step.shell' : 'job.defaults.run', 'shell');
  return {
    origin,
    comment,
    id,
    name,
    condition,
    continueOnError,
    timeoutMinutes,
    env,
    envExpression,
    background,
    byDefault: [],
    kind: 'run',
    label: label(firstWords(script)),
    script,
    workingDirectory: texts.text(valueOf(node, 'working-directory'), place('working-directory'), 'working-directory'),
    shell,
    effectiveShell: shell ?? around.defaults.shell ?? around.shell,
    // Its expressions stand in the script itself.
    hoisted: {},
  };
}
