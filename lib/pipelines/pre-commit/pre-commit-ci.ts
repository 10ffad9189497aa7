import { oneLine } from './hook-tables';
import { PreCommitStage } from './stage';
import { Cache, Checkout, SetupPython } from '../../actions/inside';
import { Duration, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Functions, Github } from '../../expressions/inside';
import { Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';

/** How pre-commit runs in a job. */
export interface PreCommitCiProps extends PipelineProps {
  /**
   * Whether only files that a pull request or a push changes are looked at. Where nobody knows what changed, all are.
   *
   * @default false
   */
  readonly changedOnly?: boolean;
  /**
   * Hooks that are left out here, by their ids: such as run in a job of their own.
   *
   * @default - none
   */
  readonly skip?: string[];
  /**
   * Which hooks run.
   *
   * @default PreCommitStage.PRE_COMMIT
   */
  readonly stage?: PreCommitStage;
  /**
   * The release of pre-commit.
   *
   * @default '4.6.2'
   */
  readonly version?: string;
  /**
   * The version of Python that it runs on, and hooks that do not say another one.
   *
   * @default '3.12'
   */
  readonly pythonVersion?: string;
}

const FILE = '.pre-commit-config.yaml';

/** `--from-ref` compares with where the branch began; a push that begins a branch, or was forced, has no such place. */
const CHANGED = `if [[ $BASE =~ ^[0-9a-f]{40}$ && ! $BASE =~ ^0+$ ]] && git cat-file -e "$BASE^{commit}" 2>/dev/null; then
  echo "Files that changed since $BASE."
  pre-commit run --hook-stage "$STAGE" --show-diff-on-failure --from-ref "$BASE" --to-ref HEAD
else
  echo 'Nobody knows what changed: all files.'
  pre-commit run --hook-stage "$STAGE" --show-diff-on-failure --all-files
fi`;

/**
 * Runs the hooks of `.pre-commit-config.yaml` in a job, in the part `run`. What a hook would mend fails, with the difference: nothing is pushed.
 */
export class PreCommitCi extends Pipeline {
  /**
   * @param scope the workflow
   * @param id its id, with which the id of its job begins
   * @param props what it looks at
   */
  public constructor(scope: Workflow, id: string, props: PreCommitCiProps = {}) {
    super(scope, id, expectOptions('new PreCommitCi', id, props, PRE_COMMIT_CI));
    const { changedOnly = false, skip = [], stage = PreCommitStage.PRE_COMMIT, version = '4.6.2', pythonVersion = '3.12' } = props;
    const job = this.addJob('run', { name: 'Pre-commit', timeout: Duration.minutes(20) });
    const python = new SetupPython({ pythonVersion });
    const key = Functions.format('pre-commit-{0}-{1}-{2}', Expression.raw('runner.os'), python.pythonVersion, Functions.hashFiles(FILE));
    job.use(new Checkout(changedOnly ? { fetchDepth: 0 } : {}), python, new Cache({ name: 'Environments of the hooks', path: ['~/.cache/pre-commit'], key }));
    job.run('python -m pip install --disable-pip-version-check "pre-commit==$VERSION"', { name: 'Install pre-commit', env: { VERSION: version } });
    job.run(changedOnly ? CHANGED : 'pre-commit run --hook-stage "$STAGE" --show-diff-on-failure --all-files', {
      name: 'Run the hooks',
      shell: 'bash',
      env: {
        STAGE: stage,
        PRE_COMMIT_COLOR: 'always',
        ...skip.length > 0 && { SKIP: skip.join(',') },
        ...changedOnly && { BASE: Github.event('pull_request.base.sha').orElse(Github.event('merge_group.base_sha')).orElse(Github.event('before')) },
      },
    });
  }
}

const release = kinds.made((value) => typeof value === 'string' && /^\d+(?:\.\d+){1,3}$/.test(value), "a release, such as '4.6.2'");

const PRE_COMMIT_CI = optionTable({
  ...PIPELINE,
  changedOnly: kinds.flag,
  skip: kinds.list(kinds.made((value) => oneLine.misfit(value) === undefined && !String(value).includes(','), 'the id of a hook')),
  stage: kinds.oneOf(Object.values(PreCommitStage)),
  version: release,
  pythonVersion: release,
});
