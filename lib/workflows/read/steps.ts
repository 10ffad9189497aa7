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
  const head = headOf(node, texts, around);
  const place = (name: string) => placed(name, around);
  const label = (otherwise: string) => head.name ?? head.id ?? otherwise;
  const continueOnError = flag(valueOf(node, 'continue-on-error'), place('continue-on-error'), 'continue-on-error', texts);
  const [wait, waitAll, cancel] = ['wait', 'wait-all', 'cancel'].map((key) => valueOf(node, key));
  if (wait) return { ...head, kind: 'wait', label: label('wait'), continueOnError, targets: textsOf(wait) };
  if (waitAll) return { ...head, kind: 'wait-all', label: label('wait-all'), continueOnError };
  if (cancel) return { ...head, kind: 'cancel', label: label('cancel'), continueOnError, target: textOf(cancel) ?? '' };
  const env = texts.map(valueOf(node, 'env'), place('env'), 'env');
  const work = {
    ...head,
    condition: texts.condition(valueOf(node, 'if'), place('if'), 'if'),
    continueOnError,
    timeoutMinutes: number(valueOf(node, 'timeout-minutes'), place('timeout-minutes'), 'timeout-minutes', texts),
    env: env.map,
    envExpression: env.expression,
    background: flagOf(valueOf(node, 'background')) ?? false,
    byDefault: [],
  };
  const uses = textOf(valueOf(node, 'uses'));
  if (uses !== undefined) {
    const inputs = texts.map(valueOf(node, 'with'), place('with'), 'with');
    const parsed = parseUses(uses);
    return { ...work, kind: 'uses', label: label(parsed.kind === 'repository' ? parsed.name : uses), uses, version: around.file.versionOf(valueOf(node, 'uses')), calls: around.actionFile(uses), inputs: inputs.map, inputsExpression: inputs.expression };
  }
  const script = texts.text(valueOf(node, 'run'), place('run'), 'run') ?? '';
  const shell = texts.text(valueOf(node, 'shell'), around.job === undefined ? 'composite.step.shell' : 'job.defaults.run', 'shell');
  return {
    ...work,
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
