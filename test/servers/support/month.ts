import { mkdtempSync, readFileSync, readdirSync, statSync } from 'fs';
import { basename, dirname, join } from 'path';
import { GithubOfTeam } from './github';
import { PushRecorder } from './push-recorder';
import { AWS_ENVIRONMENT } from './servers';
import { Deployment } from './team';
import { aws } from '../../../scripts/conformance/tools';
import { JobSurroundings, StepsOutcome, runAction, runJob } from '../../support/steps';

export const REPOSITORY = 'acme/greenlang';
export const BUCKET = 'acme-delivery-metrics';

/** The machines on which the emitted steps run. */
export class Machines {
  private nextRun = 8_000_000_000;

  /**
   * @param folder the checkout
   * @param s3 where S3 is; another address when it is down
   */
  public constructor(private readonly folder: string, private readonly temp: string, private readonly github: GithubOfTeam, private readonly push: PushRecorder, public s3: string) {}

  public deployed(deployment: Deployment): Promise<StepsOutcome> {
    const { environment, run, attempt, leg, sha, result, change } = deployment;
    return this.action('dora-record', { 'event-type': 'deploy', environment, 'version': sha, change }, { run, attempt, sha, status: result, leg, job: `deploy-${environment}` });
  }

  public happened(type: string, environment: string, run: number): Promise<StepsOutcome> {
    return this.action('dora-record', { 'event-type': type, environment }, { run });
  }

  public measured(inputs: Readonly<Record<string, string>>): Promise<StepsOutcome> {
    return this.action('dora-measure', { ...inputs, 'pushgateway-url': this.push.url }, { run: this.nextRun++ });
  }

  public scanned(inputs: Readonly<Record<string, string>>): Promise<StepsOutcome> {
    return this.action('dora-scan', { ...inputs, 'pushgateway-url': this.push.url }, { run: this.nextRun++ });
  }

  /** The workflow that adds up. */
  public async aggregated(event: 'schedule' | 'workflow_dispatch' = 'schedule'): Promise<StepsOutcome> {
    const outcome = await runJob('.github/workflows/dora-metrics.yml', 'aggregate', this.surroundings({ run: this.nextRun++, event }));
    if (!outcome.failed) this.github.aggregatorSucceeded();
    return outcome;
  }

  private action(name: string, inputs: Readonly<Record<string, string>>, about: Parameters<Machines['surroundings']>[0]): Promise<StepsOutcome> {
    return runAction(`.github/actions/${name}`, inputs, this.surroundings(about));
  }

  private surroundings({ run, attempt = 1, sha = '0'.repeat(40), status = 'success', leg = 0, job = 'job', event = 'push' }: { run: number; attempt?: number; sha?: string; status?: string; leg?: number; job?: string; event?: string }): JobSurroundings {
    const now = this.github.now;
    // Two jobs at once run on two machines.
    const temp = mkdtempSync(join(this.temp, 'job-'));
    return {
      repository: this.folder,
      temp,
      variables: {
        PATH: `${dirname(aws.path)}:${process.env.PATH}`,
        DORA_NOW: String(now),
        AWS_ENDPOINT_URL: this.s3,
        AWS_MAX_ATTEMPTS: '1',
        AWS_EC2_METADATA_DISABLED: 'true',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_RUN_ID: String(run),
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_SHA: sha,
        GITHUB_JOB: job,
        GITHUB_WORKFLOW: 'Promote',
        GITHUB_API_URL: this.github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_EVENT_NAME: event,
        RUNNER_TEMP: temp,
      },
      contexts: {
        github: { token: 'made-up-token', repository: REPOSITORY, run_id: String(run), run_attempt: String(attempt), sha, workflow: 'Promote', event_name: event, event: {}, ref: 'refs/heads/main' },
        job: { status },
        strategy: { 'job-index': leg, 'job-total': 1 },
        vars: { PUSHGATEWAY_URL: this.push.url },
        secrets: {},
        matrix: {},
      },
      actions: (name, inputs) => this.foreign(name, inputs, run),
    };
  }

  private foreign(name: string, inputs: Readonly<Record<string, string>>, run: number): Record<string, string> {
    switch (name) {
      case 'actions/checkout': return {};
      case 'aws-actions/configure-aws-credentials': return { 'aws-access-key-id': AWS_ENVIRONMENT.AWS_ACCESS_KEY_ID, 'aws-secret-access-key': AWS_ENVIRONMENT.AWS_SECRET_ACCESS_KEY, 'aws-session-token': 'made-up' };
      case 'actions/upload-artifact': {
        const files = statSync(inputs.path).isDirectory() ? readdirSync(inputs.path).map((file) => join(inputs.path, file)) : [inputs.path];
        for (const file of files) this.github.upload(inputs.name, run, basename(file), readFileSync(file));
        return {};
      }
      default: throw new Error(`nobody knows what '${name}' does`);
    }
  }
}
