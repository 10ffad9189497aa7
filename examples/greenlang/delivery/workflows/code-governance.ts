import { Checkout, SetupOpa } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';

/** GL-14: what people agreed on and a linter can look at: policies, numbers without a name, specifications, and what makes results differ from run to run. */
export function declareCodeGovernance(delivery: Delivery, { setup }: Platform): CiGate {
  const workflow = new Workflow(delivery, 'code-governance', { name: 'Code governance', triggers: [Trigger.pullRequest({ branches: ['main', 'master'] })] });

  const policies = new Job(workflow, 'policies', { name: 'Policies' });
  policies.use(new Checkout(), new SetupOpa({ version: 'v1.10.1' }));
  policies.run('opa fmt --fail --list policies', { name: 'Format' });
  policies.run('opa test --verbose policies', { name: 'Tests of the policies' });
  policies.run('opa exec --decision greenlang/governance/deny --bundle policies --fail-non-empty specs packs', { name: 'What the policies say of specifications and packs' });

  const numbers = new Job(workflow, 'magic-numbers', { name: 'Magic numbers' });
  numbers.use(...setup.steps({ 'install-extras': 'dev' }));
  numbers.run('ruff check --isolated --select PLR2004 --output-format=github greenlang', { name: 'Every number has a name' });

  const specifications = new Job(workflow, 'specifications', { name: 'Specifications' });
  specifications.use(...setup.steps({ 'install-extras': 'dev' }));
  specifications.run(`
    find specs -name '*.yaml' -print0 | xargs --null --no-run-if-empty check-jsonschema --schemafile schemas/agent-spec.json
    find packs -name pack.yaml -print0 | xargs --null --no-run-if-empty check-jsonschema --schemafile schemas/pack.json
  `, { name: 'They follow their schemas' });

  const determinism = new Job(workflow, 'determinism', { name: 'Determinism' });
  determinism.use(...setup.steps({ 'install-extras': 'dev' }));
  // Chance that nobody seeds, clocks without a zone, and orders that are none.
  determinism.run('ruff check --isolated --select S311,NPY002,DTZ,PLC0208 --output-format=github greenlang/agents greenlang/calculation', { name: 'Nothing depends on chance or on the clock' });

  return new CiGate(workflow, 'governance-gate', { name: 'Governance gate' });
}
