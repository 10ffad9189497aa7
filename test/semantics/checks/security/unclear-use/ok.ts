import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.issues(), Trigger.pullRequest()] });
  const job = new Job(ci, 'job', { env: { TITLE: Github.event('issue.title'), BRANCH: Github.headRef } });
  job.run('gh pr comment 1 --body "$TITLE"');
  job.run('git commit -m "$TITLE" && git tag -a "$BRANCH" -m "$TITLE"');
  job.run('curl --data "$TITLE" https://example.com');
  job.run('jq -n --arg title "$TITLE" \'{ $title }\' > title.json');
  job.run('docker build --build-arg "TITLE=$TITLE" .');
  job.run('echo "$TITLE" >> "$GITHUB_STEP_SUMMARY"');
  job.run('git grep -e "$TITLE"; grep -- "$TITLE" notes.md');
  job.run('tar -cf out.tar -- "$TITLE"');
  job.run('ssh user@$BRANCH ls');
  job.run('./tools/notify.sh "$RUNNER_OS"');
  job.run('[[ "$TITLE" =~ ^[a-z]+$ ]] || exit 1\n./tools/notify.sh "$TITLE"');
  job.run('slug=$(echo "$TITLE" | tr -cd a-z0-9)\n./tools/notify.sh "$slug"');
  job.run('print(__import__("os").environ["TITLE"])', { shell: 'python' });
  job.run('Write-Host $env:TITLE', { shell: 'pwsh' });
}
