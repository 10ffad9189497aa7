import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.issues(), Trigger.pullRequest()] });
  const job = new Job(ci, 'job', { env: { TITLE: Github.event('issue.title') } });
  job.run('./tools/notify.sh "$TITLE"'); // finding
  job.run('notify --text "$TITLE"'); // finding
  job.run('make release TITLE="$TITLE"'); // finding
  job.run('just label "$TITLE"'); // finding
  job.run('bash --fancy -c make "$TITLE"'); // finding
  job.run('git grep "$TITLE"'); // finding
  job.run('echo "echo $TITLE" > .git/hooks/post-commit'); // finding
  job.run('echo "$TITLE" > title.txt');
  job.run('./tools/notify.sh "$(cat title.txt)"'); // finding
  job.run('tar -cf out.tar $TITLE'); // finding
  job.run('ssh host "deploy $(printf %q "$TITLE")"'); // finding
  job.run('echo "$TITLE" | ./tools/read'); // finding
  job.run('node -e "require(\'child_process\').execSync(process.env.TITLE)"'); // finding
  job.run('echo "$TITLE', { shell: 'bash' }); // finding
  job.run('print $ENV{TITLE}', { shell: 'perl {0}' }); // finding

  const action = new CompositeAction(delivery, 'tell', { description: 'Tells', inputs: { text: { description: 'What' } } });
  action.run('./tell "$TEXT"', { env: { TEXT: action.input('text') } }); // finding
  job.use(action.step({ inputs: { text: Github.event('issue.title') } }));
}
