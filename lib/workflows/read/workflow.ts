import { posix } from 'path';
import { OfficialReading, readWorkflowText } from '../../expressions/inside';
import { PermissionsModel, WorkflowModel } from '../model';
import { Comments } from './comments';
import { Unreadable } from './found';
import { JobAround, readJob } from './jobs';
import { entriesOf, textOf, valueOf } from './nodes';
import { readConcurrency, readDefaults, readPermissions } from './parts';
import { ReadFile } from './read-file';
import { Texts } from './texts';
import { readTriggers } from './triggers';

/** A text of the repository that others wrote. */
export interface GivenText {
  /** From the root of the repository. */
  readonly path: string;
  /** The file as a finding names it. */
  readonly shown: string;
  readonly text: string;
}

/** What a workflow is read with. */
export type WorkflowAround = Pick<JobAround, 'actionFile' | 'workflowFile' | 'needed'>;

/** What holds where a file says nothing of permissions: the setting of the repository, or what a caller has. */
const BY_SETTING: PermissionsModel = { kind: 'default', scopes: {} };

/** A workflow that somebody else writes, as a model; by GitHub's own parser, so that what it refuses is refused here. */
export function readWorkflow({ path, shown, text }: GivenText, around: WorkflowAround, reading: OfficialReading = readWorkflowText(path, text)): WorkflowModel | Unreadable {
  const { errors, root } = reading;
  const [error] = errors;
  if (error) return { problem: error.crash ? error.message : `GitHub would refuse it: ${error.message}`, line: error.line, column: error.column, errors };
  if (root?.kind !== 'map') return { problem: 'there is no workflow in it' };
  const comments = Comments.in(text, root);
  const file = new ReadFile(path, shown, comments);
  const texts = new Texts(file, '');
  const env = texts.map(valueOf(root, 'env'), 'workflow.env', 'env');
  const defaults = readDefaults(valueOf(root, 'defaults'), texts);
  const head = {
    kind: 'workflow' as const,
    id: posix.basename(path).replace(/\.ya?ml$/, ''),
    file: path,
    origin: file.origin('', root.place, root),
    handWritten: true,
    asWritten: true,
    // Without a name GitHub shows the path.
    name: textOf(valueOf(root, 'name')) ?? path,
    unsaid: textOf(valueOf(root, 'name')) === undefined ? ['name'] : undefined,
    description: textOf(valueOf(root, 'description')),
    runName: texts.text(valueOf(root, 'run-name'), 'workflow.run-name', 'run-name'),
    env: env.map,
    envExpression: env.expression,
    defaults,
    permissions: readPermissions(valueOf(root, 'permissions')) ?? BY_SETTING,
    concurrency: readConcurrency(valueOf(root, 'concurrency'), 'workflow.concurrency', texts),
    overrides: [],
    defects: [],
    byDefault: [],
  };
  texts.into(file);
  const triggers = readTriggers(valueOf(root, 'on'), file);
  const jobs = entriesOf(valueOf(root, 'jobs')).map((entry) => readJob(entry, { ...around, file, defaults: defaults ?? {} }));
  return { ...head, comment: comments?.of(), triggers, jobs, expressions: file.uses };
}
