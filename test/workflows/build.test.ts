import { ActionModel, actionInput, actionModel, shapeAction } from 'slipway/actions/inside';
import { DeliveryModel, ModelKey, applyRules } from 'slipway/checks/inside';
import { WorkflowModel, callJob, need, runStep, runner, shapeWorkflow, stepsJob, trigger, usesStep, workflowModel } from 'slipway/workflows/inside';
import { SHA } from './support';
import { LOCAL_ACTIONS } from '../../lib/actions/declared-actions';
import { allRooms } from '../../lib/delivery/load-rooms';
import { render } from '../../lib/delivery/render';
import { ROOMS } from '../../lib/delivery/rooms';
import { rulesOf } from '../../lib/delivery/rules';
import { WORKFLOWS } from '../../lib/workflows/declared-workflows';

const CHECKOUT = { uses: `actions/checkout@${SHA}`, version: 'v5.0.0', inputs: { 'persist-credentials': false } };

function found(workflows: WorkflowModel[], actions: ActionModel[] = []) {
  const rooms = allRooms(ROOMS);
  const model = DeliveryModel._of(new Map<ModelKey<unknown>, unknown>([[WORKFLOWS, workflows], [LOCAL_ACTIONS, actions]]));
  return applyRules(model, rooms, rulesOf(rooms)).map(({ id, places }) => `${id} at ${places[0].origin.path}`);
}

const ci = workflowModel({
  id: 'ci',
  triggers: [trigger({ event: 'push', filters: { branches: ['main'] } })],
  permissions: { kind: 'scopes', scopes: { contents: 'read' } },
  jobs: [
    stepsJob({ id: 'test', needs: undefined, timeoutMinutes: 20, steps: [usesStep(CHECKOUT), runStep({ script: 'make test\n' })] }),
    stepsJob({ id: 'lint', runsOn: runner('self-hosted', 'linux'), needs: [need('test')], timeoutMinutes: 5, steps: [runStep({ script: 'make lint', id: 'lint' })] }),
  ],
});

describe('a workflow that was built without constructs', () => {
  test('is written like any other', () => {
    expect(render(shapeWorkflow(ci)).text.replace(/^#.*\n+/gm, '')).toBe(`name: ci

on:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - run: |
          make test

  lint:
    needs: test
    runs-on: [self-hosted, linux]
    timeout-minutes: 5
    steps:
      - id: lint
        run: make lint
`);
  });

  test('is held against every rule', () => {
    expect(found([ci])).toEqual([]);
    expect(found([workflowModel({ ...ci, jobs: [...ci.jobs, stepsJob({ id: 'test' }), callJob({ id: 'call', uses: 'acme/flows' })] })]))
      .toEqual(['workflows/duplicate-id at test', 'workflows/missing-timeout at test', 'workflows/no-steps at test', 'workflows/call-uses at call']);
  });
});

test('an action that was built without constructs is written and checked like any other', () => {
  const action = actionModel({ id: 'setup', description: 'Sets up', inputs: [actionInput({ name: 'cache', description: 'Whether', defaultValue: 'true' })], steps: [runStep({ script: 'make', shell: 'bash' })] });
  expect(render(shapeAction(action)).text).toContain("    default: 'true'");
  expect(found([], [action])).toEqual([]);
  expect(found([], [actionModel({ id: 'setup' })])).toEqual(['workflows/no-steps at setup']);
});
