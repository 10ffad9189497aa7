import { TreeItem, TreeList, TreeMap, TreeValue, treeMap } from '../../core/inside';
import { RunStepModel, StepModel, UsesStepModel } from '../model';
import { condition, userMap, shortList } from './parts';

/** The `steps` of a job or a composite action. */
export function shapeSteps(steps: readonly StepModel[]): TreeList {
  return { kind: 'list', items: steps.map(shapeItem) };
}

function shapeItem(step: StepModel, index: number): TreeItem {
  return { value: shapeStep(step), comment: step.comment, blankBefore: index > 0 && step.comment !== undefined };
}

function shapeStep(step: StepModel): TreeMap {
  switch (step.kind) {
    case 'run': return shapeWork(step, [
      ['shell', step.shell],
      ['working-directory', step.workingDirectory],
      ['env', step.envExpression ?? userMap(step.env)],
      ['run', step.script],
    ]);
    case 'uses': return treeMap([
      ...stepHead(step),
      ...conditions(step),
      ['uses', step.uses, { trailingComment: step.version }],
      ['with', step.inputsExpression ?? userMap(step.inputs)],
      ['env', step.envExpression ?? userMap(step.env)],
    ], step.origin);
    case 'wait': return control(step, ['wait', step.targets.length === 1 ? step.targets[0] : shortList(step.targets)]);
    case 'wait-all': return control(step, ['wait-all', true]);
    case 'cancel': return control(step, ['cancel', step.target]);
    case 'parallel': return treeMap([['parallel', shapeSteps(step.steps)]], step.origin);
  }
}

type Entry = readonly [string, TreeValue | undefined];

function stepHead(step: StepModel): Entry[] {
  return [['name', step.name], ['id', step.id]];
}

function conditions(step: RunStepModel | UsesStepModel): Entry[] {
  return [
    ['if', condition(step.condition)],
    ['continue-on-error', step.continueOnError],
    ['timeout-minutes', step.timeoutMinutes],
    ['background', step.background || undefined],
  ];
}

function shapeWork(step: RunStepModel, entries: Entry[]): TreeMap {
  return treeMap([...stepHead(step), ...conditions(step), ...entries], step.origin);
}

function control(step: Extract<StepModel, { kind: 'wait' | 'wait-all' | 'cancel' }>, entry: Entry): TreeMap {
  return treeMap([...stepHead(step), ['continue-on-error', step.continueOnError], entry], step.origin);
}
