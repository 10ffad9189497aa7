import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, dirname, join } from 'path';
import { runJob, StepsOutcome } from '../../../support/steps';
import { Delivery } from 'slipway/delivery';

/** How a job runs. */
export interface Running {
  /** The checkout that it runs in. */
  readonly repository: string;
  readonly event: string;
  readonly contexts?: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Machines that run emitted jobs, with what they keep between them: artifacts, and the comment on the pull request. */
export class Machines {
  /** Writes files of a delivery to a checkout. */
  public static write(delivery: Delivery, repository: string, files: readonly string[]): void {
    for (const file of files) {
      mkdirSync(dirname(join(repository, file)), { recursive: true });
      writeFileSync(join(repository, file), delivery.synthText(file));
    }
  }

  public readonly folder = mkdtempSync(join(tmpdir(), 'machines-'));
  /** The comment, once there is one. */
  public comment?: string;
  private jobs = 0;

  /** Runs a job on a machine of its own. @returns how it went, and the folder for what is temporary */
  public async run(workflow: string, job: string, { repository, event, contexts = {}, variables = {} }: Running): Promise<StepsOutcome & { readonly temp: string }> {
    const temp = join(this.folder, `temp-${++this.jobs}`);
    mkdirSync(temp);
    const outcome = await runJob(`.github/workflows/${workflow}.yml`, job, {
      repository,
      temp,
      variables: { RUNNER_TEMP: temp, GITHUB_WORKSPACE: repository, GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '7', GITHUB_EVENT_NAME: event, GITHUB_ACTIONS: 'true', ...variables },
      contexts: {
        runner: { temp },
        strategy: { 'job-index': 0 },
        ...contexts,
        github: { event_name: event, ref: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge', repository: 'acme/app', base_ref: 'main', token: 't', event: { pull_request: { head: { repo: { full_name: 'acme/app' } } } }, ...contexts.github as object },
      },
      actions: (name, inputs) => this.action(name, inputs, repository),
    });
    return { ...outcome, temp };
  }

  public artifact(name: string): string {
    return join(this.folder, 'artifacts', name);
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private action(name: string, inputs: Readonly<Record<string, string>>, repository: string): Readonly<Record<string, string>> {
    switch (name) {
      case 'actions/upload-artifact': this.upload(inputs); break;
      case 'actions/download-artifact': this.download(inputs, repository); break;
      case 'marocchino/sticky-pull-request-comment': this.comment = readFileSync(inputs.path, 'utf8'); break;
      default: if (!/^(actions\/checkout|hashicorp\/setup-terraform|azure\/setup-helm|actions\/setup-(java|python))$/.test(name)) throw new Error(`nobody knows what ${name} does here`);
    }
    return {};
  }

  /** With one path what is in it, with several their folders. */
  private upload({ name, path }: Readonly<Record<string, string>>): void {
    const paths = path.split('\n').filter((one) => existsSync(one));
    if (paths.length === 0) throw new Error(`nothing to upload in ${path}`);
    for (const one of paths) cpSync(one, paths.length === 1 && path.trim() === one ? this.artifact(name) : join(this.artifact(name), basename(one)), { recursive: true });
  }

  private download({ name, pattern, path }: Readonly<Record<string, string>>, repository: string): void {
    const to = path.startsWith('/') ? path : join(repository, path);
    rmSync(to, { recursive: true, force: true });
    if (name !== undefined && name !== '') cpSync(this.artifact(name), to, { recursive: true });
    else cpSync(join(this.folder, 'artifacts'), to, { recursive: true, filter: (from) => from === join(this.folder, 'artifacts') || from.startsWith(this.artifact(pattern.replace('*', ''))) });
  }
}
