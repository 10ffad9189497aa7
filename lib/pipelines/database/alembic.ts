import { AlembicOptions } from './migration-tool';
import { SetupPython } from '../../actions/inside';
import { Job } from '../../workflows/inside';

const alembic = ({ config = 'alembic.ini' }: AlembicOptions, command: string, root = '') => `${root === '' ? '' : `cd "${root}"\n`}alembic --config ${config} ${command}`;

/** @internal */
export function alembicSetup(job: Job, { pythonVersion, requirements }: AlembicOptions): void {
  job.use(new SetupPython({ pythonVersion }));
  job.run(`python -m pip install --disable-pip-version-check --requirement ${requirements}`, { name: 'Install Alembic and what it needs' });
}

/** Everything from the beginning; whether it is what the models say; and whether each can be taken back. @internal */
export function alembicMigrate(job: Job, tool: AlembicOptions): void {
  job.run(`heads="$(${alembic(tool, 'heads')})"
echo "$heads"
if [ "$(wc -l <<< "$heads")" -ne 1 ]; then
  echo '::error::There are several heads: merge them, or give one of the revisions the other as its parent.'
  exit 1
fi`, { name: 'Look for a single head' });
  job.run(`${alembic(tool, 'upgrade head')}\n${alembic(tool, 'check')}`, { name: 'Migrate an empty database' });
  if (tool.downgrade ?? true) job.run(`${alembic(tool, 'downgrade base')}\n${alembic(tool, 'upgrade head')}`, { name: 'Take everything back, and apply it again' });
}

/** @internal */
export function alembicUpgrade(job: Job, tool: AlembicOptions): void {
  job.run(`git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
if [ -f "$RUNNER_TEMP/base/${tool.config ?? 'alembic.ini'}" ]; then
  ${alembic(tool, 'upgrade heads', '$RUNNER_TEMP/base').replace('\n', '\n  ')}
fi`, { name: 'Migrate as the base does' });
  job.run(alembic(tool, 'upgrade head'), { name: 'Migrate what the change adds' });
}
