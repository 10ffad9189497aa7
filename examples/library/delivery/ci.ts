import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { ChangedParts, DependencyReviewCheck, FindingSeverity, NodeCi, PreCommitCi, PytestSuite, PythonCi, PythonCoverage, PythonTool, TestMatrix, TestSummary } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Runner, Trigger, Workflow } from 'slipway/workflows';
import { JS, PARTS, PY } from './packages';

/** What main is asked about. */
export interface Ci {
  readonly workflow: Workflow;
  readonly gate: CiGate;
}

/** Only what a change touches is tested, on every version that the packages promise. One job says whether all of it went well. */
export function declareCi(delivery: Delivery): Ci {
  const workflow = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const changed = new ChangedParts(workflow, 'changed', { parts: PARTS });

  const js = new NodeCi(workflow, 'js', {
    condition: changed.hasChanged('js'),
    workingDirectory: JS.folder,
    testRunner: JS.testRunner,
    matrix: new TestMatrix({ versions: ['24', '22'], systems: [Runner.UBUNTU_LATEST, Runner.WINDOWS_LATEST] }),
    coverage: 90,
    installScripts: false,
  });
  const py = new PythonCi(workflow, 'py', {
    condition: changed.hasChanged('py'),
    workingDirectory: PY.folder,
    packages: PY.packages,
    matrix: new TestMatrix({ versions: ['3.14', '3.13', '3.12', '3.11'] }),
    quality: [PythonTool.ruff(), PythonTool.ruffFormat(), PythonTool.mypy({ paths: ['src'] })],
    tests: [new PytestSuite('unit', { part: 'test' })],
    coverage: PythonCoverage.atLeast(90, { sources: ['acme_units'] }),
  });
  new TestSummary(workflow, 'test-summary', { jobs: [js.job('test'), ...py.testJobs] });

  new PreCommitCi(workflow, 'pre-commit', { changedOnly: true });
  new DependencyReviewCheck(workflow, 'dependencies', { failOn: FindingSeverity.MEDIUM, allowLicenses: ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'PSF-2.0'] });
  Checks.of(workflow).acknowledge('workflows/read-only-token', 'A pull request from a fork gets no comments; the page of its run says the same.');
  return { workflow, gate: new CiGate(workflow, 'ci-gate', { name: 'CI gate' }) };
}
