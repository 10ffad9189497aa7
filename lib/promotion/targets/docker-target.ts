import { CALLS, sum } from './budget';
import { DeploymentTarget, TakenOfRelease } from './deployment-target';
import { dockerAction } from './docker-action';
import { TargetCommands, typed } from './target-commands';
import { TargetPlace, TargetSteps } from './target-steps';
import { A_NAME, IMAGES, PATH, WAIT } from './target-tables';
import { Duration, InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';
import { Strategy } from '../strategies/strategy';

/** A machine that is reached by ssh. */
export interface DockerMachine {
  /** Who and where: `deploy@shop.example.com`, with `:2222` when the port is another one. */
  readonly destination: string;
  /** The private key, in a secret. */
  readonly privateKey: Expression;
  /** Lines of `known_hosts`: the machine is only spoken to when it has one of these keys. `ssh-keyscan` writes them; compare them with what the machine itself says. */
  readonly knownHosts: string | Expression;
}

/** What is deployed with Docker Compose, and where. */
export interface DockerTargetProps {
  /** The project of Compose. */
  readonly project: string;
  /** The compose file, from the root of the repository, as it is at the commit of the release. */
  readonly file: string;
  /** The image of the release for each service: `{ web: 'api' }`. */
  readonly images: { [service: string]: string };
  /**
   * The machine.
   *
   * @default - the Docker of the runner, which is one of your own then
   */
  readonly machine?: DockerMachine;
  /**
   * How long Compose waits until the services are healthy. What is healthy, `healthcheck` of a service says.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;
  /**
   * What people call it, in the names of its steps.
   *
   * @default - the project
   */
  readonly name?: string;
}

/**
 * Services of a project of Docker Compose, on a machine without a cluster. Compose replaces one container by the next: the service is away for a moment. What served before stands in a label of a volume.
 */
export class DockerTarget extends DeploymentTarget {
  /** @internal */
  public readonly _props: DockerTargetProps;

  /**
   * @param props project, file, images and machine
   */
  public constructor(props: DockerTargetProps) {
    const { project, images } = expectOptions('new DockerTarget', undefined, props, DOCKER_TARGET);
    super(`project ${project}`);
    if (Object.keys(images).length === 0) {
      throw new InvalidValueError('call/empty-list', `new DockerTarget({ project: ${asWritten(project)} })`, 'it has no images: nothing would change', { option: 'images', given: images });
    }
    this._props = props;
  }

  /** @internal */
  public get _label(): string {
    return this._props.name ?? this._props.project;
  }

  /** @internal */
  public override get _takes(): TakenOfRelease {
    return { images: Object.values(this._props.images), charts: [] };
  }

  /** @internal */
  public override _commands(): TargetCommands {
    const { project, machine } = this._props;
    const docker = (...words: string[]) => typed('docker', ...machine ? ['--host', `ssh://${machine.destination}`] : [], 'compose', '--project-name', project, ...words);
    return { look: [docker('ps', '--all'), docker('logs', '--tail=100')], back: [] };
  }

  /** @internal */
  public _steps(_strategy: Strategy, place: TargetPlace): TargetSteps {
    const { project, file, images, machine, timeout = Duration.minutes(5) } = this._props;
    const action = dockerAction(place.scope);
    const longest = sum(timeout, timeout, CALLS, CALLS);
    const env: Record<string, string | Expression> = machine ? { DOCKER_DESTINATION: machine.destination, SSH_PRIVATE_KEY: machine.privateKey, SSH_KNOWN_HOSTS: machine.knownHosts } : {};
    const common = { record: place.record, project, file: `${place.folder}/${file}`, timeout: timeout.toSeconds() };
    const what = { release: place.release, images: Object.entries(images).map(([service, image]) => `${service}=${place.image(image)}`).join('\n') };
    const step = (operation: string, name: string, inputs: Parameters<typeof action.step>[1]['inputs']) => action.step(operation, { name, inputs: { ...common, ...inputs }, env, timeout: longest });
    return {
      signIn: [],
      deploy: [step('deploy', `Deploy ${place.version} to ${this._label}`, what)],
      undo: [step('undo', `Bring back what served in ${this._label}`, {})],
      rollback: [step('rollback', `Roll back ${this._label} to ${place.version}`, { ...what, revision: place.revision })],
      retire: [],
      longest,
      undoLongest: longest,
    };
  }
}

const MACHINE = optionTable({
  destination: kinds.made((value) => typeof value === 'string' && /^[\w.-]+@[\w.-]+(:\d{1,5})?$/.test(value), "a user and a machine, such as 'deploy@shop.example.com'"),
  privateKey: optionKinds.expression,
  knownHosts: optionKinds.phrase,
}, ['destination', 'privateKey', 'knownHosts']);

const DOCKER_TARGET = optionTable({
  project: kinds.made((value) => typeof value === 'string' && /^[a-z\d][a-z\d_-]{0,62}$/.test(value), "the name of a project of Compose, letters in lower case, digits, '-' and '_', such as 'shop'"),
  file: PATH,
  images: IMAGES,
  machine: kinds.struct(MACHINE, 'a machine', "{ destination: 'deploy@shop.example.com', privateKey: Secrets.get('SSH_KEY'), knownHosts: Vars.get('KNOWN_HOSTS') }"),
  timeout: WAIT,
  name: A_NAME,
}, ['project', 'file', 'images']);
