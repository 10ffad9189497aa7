import { Checkout, CompositeAction, DownloadArtifact, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] }), 'test').run('make');
  new Job(new Workflow(delivery, 'main', { triggers: [Trigger.push()] }), 'test').run('make');
  const after = new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: ['ci'] })] });
  const runId = Github.event('workflow_run.id');
  const temp = `${Expression.raw('runner.temp')}/out`;
  const bring = (path?: string) => new DownloadArtifact({ artifactName: 'result', runId, githubToken: Github.token, path });
  const job = (id: string, path?: string, condition?: Expression) => {
    const made = new Job(after, id, { condition });
    made.use(bring(path));
    return made;
  };

  // What nothing runs, and what is checked before it is handed on.
  const reads = job('reads', temp);
  reads.run('cat "$RUNNER_TEMP/out/report.md" >> "$GITHUB_STEP_SUMMARY"');
  reads.run('bash scripts/report.sh; ls "$RUNNER_TEMP"; gh pr comment 1 --body-file "$RUNNER_TEMP/out/report.md"', { env: { GH_TOKEN: Github.token } });
  const checked = job('checked', 'out');
  checked.run('number=$(cat out/number)\n[[ "$number" =~ ^[0-9]+$ ]] || exit 1\necho "number=$number" >> "$GITHUB_OUTPUT"');
  checked.run('wc -l out/report.txt; echo "lines=$(wc -l < out/report.txt)" >> "$GITHUB_OUTPUT"; bash output/run.sh');
  const built = job('built', temp);
  built.use(new Checkout());
  built.run('npm ci && make test');

  // A checkout throws away what is there.
  const cleared = job('cleared');
  cleared.use(new Checkout());
  cleared.run('bash scripts/run.sh');

  // Only runs of people with rights come there.
  job('pushed', 'out', Github.event('workflow_run.event').equalTo('push')).run('bash out/run.sh');
  job('own', 'out', Github.event('workflow_run.head_repository.full_name').equalTo(Github.repository)).run('bash out/run.sh');
  const step = job('step', 'out');
  step.run('bash out/run.sh', { condition: Github.event('workflow_run.event').equalTo('push') });
  const release = new Job(new Workflow(delivery, 'release', { triggers: [Trigger.workflowRun({ workflows: ['main'] })] }), 'job');
  release.use(bring('out'));
  release.run('bash out/run.sh');

  // The artifact of the same run.
  const same = new Job(after, 'same');
  same.use(new UploadArtifact({ artifactName: 'mine', path: ['run.sh'] }), new DownloadArtifact({ artifactName: 'mine', path: 'out' }));
  same.run('bash out/run.sh');

  // An action that is used only where people with rights come, and one that fetches of another run.
  const fetch = new CompositeAction(delivery, 'fetch', { description: 'Fetches', inputs: { run: { description: 'Of which run' } } });
  fetch.use(new DownloadArtifact({ artifactName: 'result', runId: fetch.input('run'), githubToken: Github.token, path: 'out' }));
  const kept = new Job(after, 'kept');
  kept.use(new Checkout(), fetch.step({ inputs: { run: runId }, condition: Github.event('workflow_run.event').equalTo('push') }), new RunStep('bash out/run.sh'));
  const pushed = new Job(new Workflow(delivery, 'pushed', { triggers: [Trigger.push()] }), 'pushed');
  pushed.use(new Checkout(), fetch.step({ inputs: { run: '1' } }), new RunStep('bash out/run.sh'));
}
