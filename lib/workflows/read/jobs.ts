import { SourceEntry, SourceNode } from '../../expressions/inside';
import { CallJobModel, JobModel, JobPermissionsModel, RunDefaultsModel, StepModel, StepsJobModel } from '../model';
import { itemsOf, textOf, valueOf } from './nodes';
import { flag, number, readConcurrency, readContainer, readDefaults, readEnvironment, readPermissions, readRunner, readServices, readStrategy } from './parts';
import { ReadFile } from './read-file';
import { StepsAround, readSteps } from './steps';
import { Texts } from './texts';
import { runnerShell } from '../resolve/runner-shell';

/** What a job of a file is read with. */
export interface JobAround extends Pick<StepsAround, 'actionFile'> {
  readonly file: ReadFile;
  readonly defaults: RunDefaultsModel;
  /** The file of the workflow that a `uses` names, where it lies in the repository. */
  readonly workflowFile: (uses: string) => string | undefined;
  /** What steps need of the token. */
  readonly needed: (steps: readonly StepModel[]) => Pick<JobPermissionsModel, 'required' | 'complete'>;
}

export function readJob({ key: id, place, value: node }: SourceEntry, around: JobAround): JobModel {
  const { file } = around;
  const path = `jobs/${id}`;
  const texts = new Texts(file, path);
  const head = {
    id,
    comment: file.commentOf(place),
    origin: file.origin(path, place, node),
    name: texts.text(valueOf(node, 'name'), 'job.name', 'name'),
    needs: itemsOf(valueOf(node, 'needs')).map((item) => ({ job: textOf(item)!, path: `${file.path}/jobs/${textOf(item)}`, origin: file.origin(`${path}/needs`, item.place) })),
    condition: texts.condition(valueOf(node, 'if'), 'job.if', 'if'),
    strategy: readStrategy(valueOf(node, 'strategy'), texts),
    concurrency: readConcurrency(valueOf(node, 'concurrency'), 'job.concurrency', texts),
    byDefault: [],
  };
  const job = valueOf(node, 'uses') === undefined ? stepsJob(node, head, texts, around) : callJob(node, head, texts, around);
  texts.into(file, id);
  return job;
}

type Head = Omit<JobModel & StepsJobModel, keyof StepsJobModel> & Pick<StepsJobModel, 'id' | 'origin' | 'comment' | 'name' | 'needs' | 'condition' | 'strategy' | 'concurrency' | 'byDefault'>;

function stepsJob(node: SourceNode, head: Head, texts: Texts, around: JobAround): StepsJobModel {
  const { id, comment, origin, name, needs, condition, strategy, concurrency, byDefault } = head;
  const runsOn = readRunner(valueOf(node, 'runs-on'), texts);
  const container = readContainer(valueOf(node, 'container'), texts);
  const defaults = readDefaults(valueOf(node, 'defaults'), texts);
  const env = texts.map(valueOf(node, 'env'), 'job.env', 'env');
  const services = valueOf(node, 'services');
  const outputs = texts.map(valueOf(node, 'outputs'), 'job.outputs', 'outputs').map;
  const snapshot = valueOf(node, 'snapshot');
  const steps = readSteps(valueOf(node, 'steps'), {
    ...around, job: head.id, path: `jobs/${head.id}`, defaults: { ...around.defaults, ...defaults }, shell: runnerShell(runsOn, container, head.strategy?.matrix),
  });
  return {
    id,
    comment,
    origin,
    name,
    needs,
    condition,
    strategy,
    concurrency,
    byDefault,
    kind: 'steps',
    permissions: permissionsOf(node, around.needed(steps)),
    runsOn,
    timeoutMinutes: number(valueOf(node, 'timeout-minutes'), 'job.timeout-minutes', 'timeout-minutes', texts),
    cancelTimeoutMinutes: number(valueOf(node, 'cancel-timeout-minutes'), 'job.cancel-timeout-minutes', 'cancel-timeout-minutes', texts),
    continueOnError: flag(valueOf(node, 'continue-on-error'), 'job.continue-on-error', 'continue-on-error', texts),
    container,
    services: readServices(services, texts),
    servicesExpression: services?.kind === 'scalar' ? texts.text(services, 'job.services', 'services') : undefined,
    env: env.map,
    envExpression: env.expression,
    environment: readEnvironment(valueOf(node, 'environment'), texts),
    outputs: Object.fromEntries(Object.entries(outputs).map(([output, value]) => [output, String(value)])),
    defaults,
    steps,
    snapshot: snapshot && { imageName: textOf(snapshot.kind === 'map' ? valueOf(snapshot, 'image-name') : snapshot) ?? '', version: textOf(valueOf(snapshot, 'version')), condition: texts.condition(valueOf(snapshot, 'if'), 'snapshot.if', 'snapshot.if') },
  };
}

function callJob(node: SourceNode, head: Head, texts: Texts, around: JobAround): CallJobModel {
  const uses = textOf(valueOf(node, 'uses'))!;
  const secrets = valueOf(node, 'secrets');
  const passed = texts.map(secrets?.kind === 'map' ? secrets : undefined, 'job.secrets', 'secrets').map;
  return {
    ...head,
    kind: 'call',
    permissions: permissionsOf(node, { required: [], complete: false }),
    uses,
    version: around.file.versionOf(valueOf(node, 'uses')),
    calls: around.workflowFile(uses),
    inputs: texts.map(valueOf(node, 'with'), 'job.with', 'with').map,
    secrets: textOf(secrets) === 'inherit' ? 'inherit' : Object.fromEntries(Object.entries(passed).map(([name, value]) => [name, String(value)])),
  };
}

function permissionsOf(node: SourceNode, needed: Pick<JobPermissionsModel, 'required' | 'complete'>): JobPermissionsModel {
  const granted = readPermissions(valueOf(node, 'permissions'));
  return { granted, declared: granted !== undefined, ...needed };
}
