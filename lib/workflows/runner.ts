import { expectArgument, expectOptions, InvalidValueError, kinds, optionTable } from '../core/inside';
import { Expression, Functions, Github, Vars } from '../expressions/inside';
import { optionKinds } from './private/kinds';

const LABEL = kinds.made((value) => typeof value === 'string' && value.trim() !== '' || value instanceof Expression, 'a name or an Expression');
const LABELS = kinds.list(LABEL);

/** Where a job runs as long as a variable says nothing. */
export interface RunnerVariableOptions {
  /**
   * The machine while the variable is empty, and of every pull request from a fork, whatever it holds: strangers do not get onto machines of one's own.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly otherwise?: Runner;
}

/**
 * The machine a job runs on. GitHub adds and retires images; `Runner.labels` takes any.
 *
 * @see https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
export class Runner {
  /** `ubuntu-latest`. */
  public static readonly UBUNTU_LATEST = Runner.labels('ubuntu-latest');
  /** `ubuntu-26.04`. */
  public static readonly UBUNTU_26_04 = Runner.labels('ubuntu-26.04');
  /** `ubuntu-24.04`. */
  public static readonly UBUNTU_24_04 = Runner.labels('ubuntu-24.04');
  /** `ubuntu-22.04`. */
  public static readonly UBUNTU_22_04 = Runner.labels('ubuntu-22.04');
  /** `ubuntu-24.04-arm`. */
  public static readonly UBUNTU_24_04_ARM = Runner.labels('ubuntu-24.04-arm');
  /** `ubuntu-slim`: one core in a container, for short jobs of at most 15 minutes. */
  public static readonly UBUNTU_SLIM = Runner.labels('ubuntu-slim');
  /** `windows-latest`. */
  public static readonly WINDOWS_LATEST = Runner.labels('windows-latest');
  /** `windows-2025`. */
  public static readonly WINDOWS_2025 = Runner.labels('windows-2025');
  /** `windows-2022`. */
  public static readonly WINDOWS_2022 = Runner.labels('windows-2022');
  /** `macos-latest`. */
  public static readonly MACOS_LATEST = Runner.labels('macos-latest');
  /** `macos-26`. */
  public static readonly MACOS_26 = Runner.labels('macos-26');
  /** `macos-15`. */
  public static readonly MACOS_15 = Runner.labels('macos-15');

  /**
   * A runner that has all these labels.
   *
   * @param labels at least one; each may be an expression, such as one of a matrix
   */
  public static labels(...labels: (string | Expression)[]): Runner {
    expectArgument('Runner.labels', labels, LABELS, 'the list of labels');
    return new Runner({ labels: labels.map(String) });
  }

  /**
   * A runner of your own: `self-hosted` and these labels.
   *
   * @param labels such as `linux`, `x64`, `gpu`
   */
  public static selfHosted(...labels: (string | Expression)[]): Runner {
    expectArgument('Runner.selfHosted', labels, LABELS, 'the list of labels');
    return new Runner({ labels: ['self-hosted', ...labels.map(String)] });
  }

  /**
   * A runner of a group.
   *
   * @param group the name of the group
   * @param labels labels it must have too
   */
  public static group(group: string | Expression, ...labels: (string | Expression)[]): Runner {
    expectArgument('Runner.group', group, LABEL, 'the group');
    expectArgument('Runner.group', labels, LABELS, 'the list of labels');
    return new Runner({ group: String(group), labels: labels.map(String) });
  }

  /**
   * Chosen when the job starts. The expression gives a label, or JSON of a list of labels by `fromJSON`.
   *
   * @param expression such as `matrix.get('os')`
   */
  public static fromExpression(expression: Expression): Runner {
    expectArgument('Runner.fromExpression', expression, optionKinds.expression, 'it');
    return new Runner({ labels: [], expression });
  }

  /**
   * A machine to fall back on: whoever may set variables moves the jobs there, without a commit, when GitHub has no machines or limits what runs at once. The variable holds a label as JSON, such as `"large"`, or a list
   * of labels, such as `["self-hosted", "linux"]`.
   *
   * @param name the variable
   * @param options the machine as long as it is empty
   */
  public static fromVariable(name: string, options: RunnerVariableOptions = {}): Runner {
    expectArgument('Runner.fromVariable', name, kinds.text, 'the name of the variable');
    const { otherwise = Runner.UBUNTU_LATEST } = expectOptions('Runner.fromVariable', name, options, FALLBACK);
    const { labels, group, expression } = otherwise._spec;
    if (expression || group !== undefined) throw new InvalidValueError('call/wrong-value', `Runner.fromVariable('${name}', { … })`, "the machine otherwise is one of labels, such as Runner.UBUNTU_LATEST or Runner.labels('…')", { option: 'otherwise' });
    // The repository of a fork that was deleted has no name.
    const ours = Github.event('pull_request').negate().orElse(Github.event('pull_request.head.repo.full_name').equalTo(Github.repository));
    const chosen = ours.andAlso(Vars.get(name));
    return Runner.fromExpression(Functions.fromJson(chosen.orElse(JSON.stringify(labels.length === 1 ? labels[0] : labels))));
  }

  /** @internal */
  public readonly _spec: { readonly group?: string; readonly labels: readonly string[]; readonly expression?: Expression };

  private constructor(spec: { readonly group?: string; readonly labels: readonly string[]; readonly expression?: Expression }) {
    this._spec = spec;
  }
}

const FALLBACK = optionTable({ otherwise: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST') });
