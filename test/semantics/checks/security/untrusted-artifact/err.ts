import { Checkout, CompositeAction, DownloadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'test').run('make');
  const after = new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: ['ci'] })] });
  const runId = Github.event('workflow_run.id');
  const bring = (path?: string | Expression) => new DownloadArtifact({ artifactName: 'result', runId, githubToken: Github.token, path });
  const job = (id: string, path?: string | Expression) => {
    const made = new Job(after, id, { env: { RUN: runId } });
    made.use(bring(path));
    return made;
  };

  // A file of it is run.
  job('shell', 'out').run('bash out/run.sh'); // finding
  job('itself').run('chmod +x run && ./run'); // finding
  job('source', './out/').run('set -a\n. "./out/vars"'); // finding
  job('python', 'out').run('cd out && python3 report.py'); // finding
  job('here', 'out').run('node index.js', { workingDirectory: 'out' }); // finding
  job('temp', `${Expression.raw('runner.temp')}/out`).run('sh "$RUNNER_TEMP/out/run.sh"'); // finding
  job('moved', 'out').run('mv out/run.sh run.sh && sh run.sh'); // finding
  job('eval', 'out').run('eval "$(cat "$GITHUB_WORKSPACE/out/cmd")"'); // finding

  // What builds there runs what it says.
  const over = new Job(after, 'over');
  over.use(new Checkout(), bring());
  over.run('npm ci'); // finding
  job('make', 'out').run('make -C out test'); // finding
  job('image', 'out').run('docker build -t app out'); // finding
  const setup = new CompositeAction(delivery, 'setup', { description: 'Sets up' });
  setup.run('echo ready');
  const own = new Job(after, 'own');
  own.use(new Checkout(), bring());
  own.use(setup.step()); // finding

  // It decides what later steps do.
  job('env', 'out').run('cat out/vars >> "$GITHUB_ENV"'); // finding
  job('path', 'out').run('cat out/path >> "$GITHUB_PATH"'); // finding
  job('output', 'out').run('echo "number=$(cat out/number)" >> "$GITHUB_OUTPUT"'); // finding
  job('parsed', `${Expression.raw('runner.temp')}/out`).run('n=$(jq -r .number "${RUNNER_TEMP}/out/pr.json")\necho "number=$n" >> "$GITHUB_OUTPUT"'); // finding

  // It came by other ways.
  const script = new Job(after, 'script', { env: { RUN: runId } });
  script.run('gh run download "$RUN" --dir out\nbash out/run.sh', { env: { GH_TOKEN: Github.token } }); // finding
  const other = new Job(after, 'other');
  other.use(new UsesStep('dawidd6/action-download-artifact@0123456789abcdef0123456789abcdef01234567', { inputs: { run_id: runId, path: 'out' } }));
  other.run('bash out/run.sh'); // finding

  // An action brings it, or runs it.
  const fetch = new CompositeAction(delivery, 'fetch', { description: 'Fetches', inputs: { run: { description: 'Of which run' } } });
  fetch.use(new DownloadArtifact({ artifactName: 'result', runId: fetch.input('run'), githubToken: Github.token, path: 'out' }));
  fetch.run('ls out');
  const run = new CompositeAction(delivery, 'run', { description: 'Runs' });
  run.run('bash out/run.sh');
  const inside = new Job(after, 'inside');
  inside.use(new Checkout(), fetch.step({ inputs: { run: runId } }));
  inside.use(run.step()); // finding
}
