import { execFileSync, spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { filesLike } from '../../../../lib/runtime/common/files';
import { JobSurroundings, runJob, StepsOutcome } from '../../../support/steps';
import { Delivery } from 'slipway/delivery';
import { Trigger, Workflow } from 'slipway/workflows';

/** Which of these programs is not on this machine, by the call that shows it. */
export function lacks(...calls: readonly string[]): string | undefined {
  return calls.filter((call) => spawnSync(call.split(' ')[0], call.split(' ').slice(1), { stdio: 'ignore' }).status !== 0).map((call) => `'${call}' does not run`)[0];
}

export interface JobOutcome extends StepsOutcome {
  /** What was kept, by the names of the artifacts. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

/** A small project that was checked out, with the workflow that a pipeline writes for it, whose steps are executed. */
export class LanguageProject {
  public readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-language-')));
  private readonly temp = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-temp-')));

  /**
   * @param declare the pipeline
   * @param files by their paths
   * @param variables of the machine
   * @param actions what actions of others do here; those that set up a toolchain find one
   */
  public constructor(
    declare: (ci: Workflow) => void,
    files: Readonly<Record<string, string>>,
    private readonly variables: Readonly<Record<string, string>> = {},
    private readonly actions: Readonly<Record<string, (inputs: Readonly<Record<string, string>>) => void>> = {},
  ) {
    const delivery = Delivery.standalone();
    declare(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }));
    this.write(files);
    this.write({ '.github/workflows/ci.yml': delivery.synthText('.github/workflows/ci.yml') });
    const programs = new Set([...delivery.synthText('.github/workflows/ci.yml').matchAll(/uses: \.\/\.github\/actions\/([\w-]+)/g)].map(([, name]) => name));
    for (const name of programs) for (const path of [`.github/actions/${name}/action.yml`, `.github/actions/${name}/${name}.cjs`]) this.write({ [path]: delivery.synthText(path) });
    execFileSync('git', ['init', '--quiet'], { cwd: this.folder });
    execFileSync('git', ['add', '.'], { cwd: this.folder });
  }

  /** Puts text into files, whatever was there. */
  public write(files: Readonly<Record<string, string>>): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    return this;
  }

  /** Executes the steps of a job of the workflow. */
  public async run(job: string, contexts: Readonly<Record<string, unknown>> = {}): Promise<JobOutcome> {
    const kept: Record<string, string[]> = {};
    const surroundings: JobSurroundings = {
      repository: this.folder,
      temp: this.temp,
      variables: { GITHUB_WORKSPACE: this.folder, RUNNER_TEMP: this.temp, CI: 'true', NO_COLOR: '1', ...this.variables },
      contexts: { github: { ref: 'refs/heads/main', event_name: 'push', event: {} }, matrix: {}, ...contexts },
      actions: (name, inputs) => {
        if (name === 'actions/upload-artifact') kept[inputs.name] = this.found(inputs.path);
        this.actions[name]?.(inputs);
        return {};
      },
    };
    const outcome = await runJob('.github/workflows/ci.yml', job, surroundings);
    return { ...outcome, kept };
  }

  public remove(): void {
    for (const folder of [this.folder, this.temp]) rmSync(folder, { recursive: true, force: true });
  }

  /** What an upload takes: paths and patterns, one a line. A path that nobody wrote is no file of it. */
  private found(paths: string): string[] {
    const patterns = paths.split('\n').map((path) => path.trim()).filter((path) => path !== '' && !path.startsWith('!'));
    return patterns.flatMap((pattern) => filesLike(this.folder, pattern)).filter((path) => existsSync(join(this.folder, path)));
  }
}
