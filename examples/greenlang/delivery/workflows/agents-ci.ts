import { Delivery } from 'slipway/delivery';
import { ChangedPart, ChangedParts } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';

/** GL-16: every agent that a change is about is tested alone; one that the others build upon has them tested too. */
export function declareAgentsCi(delivery: Delivery, { setup }: Platform): CiGate {
  const paths = ['greenlang/**', 'tests/agents/**', 'pyproject.toml', 'constraints.txt', '.github/workflows/agents-ci.yml'];
  const workflow = new Workflow(delivery, 'agents-ci', {
    name: 'Agents CI',
    triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.pullRequest({ paths })],
  });
  const changed = new ChangedParts(workflow, 'changed', {
    parts: [ChangedPart.folders('greenlang/agents/*', { marker: 'agent.yaml', ignore: ['**/*.md'], changedWith: ['greenlang/core/**'], needs: ['greenlang/agents/base'] })],
    always: ['pyproject.toml', 'constraints.txt', '.github/workflows/agents-ci.yml'],
  });
  const matrix = changed.matrixWith({ failFast: false, maxParallel: 10 });
  const agent = { AGENT: matrix.get('part') };
  const test = new Job(workflow, 'test', { name: `Test ${agent.AGENT}`, condition: changed.any, matrix });
  test.use(...setup.steps());
  test.run('greenlang agent validate "$AGENT"', { name: 'Validate its specification', env: agent });
  test.run('pytest "tests/agents/${AGENT##*/}" --cov="${AGENT//\\//.}" --cov-fail-under=85', { name: 'Test it', env: agent });
  return new CiGate(workflow, 'agents-gate', { name: 'Agents gate' });
}
