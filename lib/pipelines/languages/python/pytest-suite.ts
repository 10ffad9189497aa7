import { NAME, PytestGroup, Selection } from './pytest-group';
import { PytestSuiteProps } from './pytest-options';
import { Duration, expectArgument, expectOptions, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { optionKinds } from '../../../workflows/inside';
import { commandLine } from '../setup/command-line';

/** Tests that pytest runs together, with a report and a coverage of their own. */
export class PytestSuite {
  /** What it is called. */
  public readonly suiteName: string;
  /** @internal */
  public readonly _props: PytestSuiteProps;

  /**
   * @param name its name: `unit`
   * @param props what of the tests it runs, and how
   */
  public constructor(name: string, props: PytestSuiteProps = {}) {
    expectArgument('new PytestSuite', name, NAME, 'the name');
    this.suiteName = name;
    this._props = expectOptions('new PytestSuite', name, props, TABLE);
    const names = (props.groups ?? []).map(({ _name }) => _name);
    const twice = names.find((one, at) => names.indexOf(one) !== at);
    if (twice !== undefined) throw new InvalidValueError('call/duplicate-name', `new PytestSuite('${name}', …)`, `two of its groups are called '${twice}', and each has a check of its name`, { option: 'groups', given: twice });
    if (props.groups?.length === 0) throw new InvalidValueError('call/wrong-value', `new PytestSuite('${name}', …)`, "'groups' is empty, so no test would run; name one, or leave it out", { option: 'groups', given: props.groups });
  }

  /** @internal */
  public get _part(): string {
    return this._props.part ?? this.suiteName;
  }

  /** @internal */
  public get _title(): string {
    if (this._props.title === undefined && this.suiteName === 'test') return 'Tests';
    return this._props.title ?? `${this.suiteName.charAt(0).toUpperCase()}${this.suiteName.slice(1).replace(/[-_]/g, ' ')} tests`;
  }

  /** What pytest is called with. @param report where the JUnit report goes @param measured options of the coverage @internal */
  public _command(report: string, measured: readonly string[]): string {
    const { hypothesisProfile, testTimeout, workers, reruns = 0, maxFailures, options = [], groups } = this._props;
    return commandLine(
      'pytest',
      ...groups ? [] : words(this._props),
      ...workers === undefined ? [] : ['--numprocesses', `${workers}`],
      ...testTimeout === undefined ? [] : [`--timeout=${testTimeout.toSeconds()}`],
      ...reruns === 0 ? [] : [`--reruns=${reruns}`],
      ...maxFailures === undefined ? [] : [`--maxfail=${maxFailures}`],
      ...hypothesisProfile === undefined ? [] : [`--hypothesis-profile=${hypothesisProfile}`],
      ...options,
      ...measured,
      `--junitxml=${report}`,
    );
  }

  /** What each group selects, within what the suite does: pytest takes the last of two options, so both stand in one. @internal */
  public get _legs(): readonly { readonly group: string; readonly select: string }[] {
    const { marker, keyword, paths } = this._props;
    const both = (one: string | undefined, other: string | undefined) => (one !== undefined && other !== undefined ? `(${one}) and (${other})` : one ?? other);
    return (this._props.groups ?? []).map(({ _name: group, _selection: own }) => ({
      group,
      select: commandLine(...words({ paths: own.paths ?? paths, marker: both(marker, own.marker), keyword: both(keyword, own.keyword) })),
    }));
  }
}

function words({ paths = [], marker, keyword }: Selection): string[] {
  return [...paths, ...marker === undefined ? [] : ['-m', marker], ...keyword === undefined ? [] : ['-k', keyword]];
}

const TEXT = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('\n'), 'a text of one line');
const COUNT = (least: number) => kinds.made((value) => Number.isSafeInteger(value) && Number(value) >= least, `a whole number from ${least}`);
const PATH = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.startsWith('-') && !value.includes('\n'), 'a file or a folder');
const TABLE = optionTable({
  part: NAME,
  title: TEXT,
  paths: kinds.list(PATH),
  marker: TEXT,
  keyword: TEXT,
  groups: kinds.list(kinds.made((value) => value instanceof PytestGroup, "a PytestGroup, such as PytestGroup.marker('api')")),
  hypothesisProfile: NAME,
  testTimeout: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.seconds(300)'),
  workers: kinds.made((value) => value === 'auto' || value === 'logical' || (Number.isSafeInteger(value) && Number(value) > 0), "a whole number from 1, or 'auto'"),
  reruns: COUNT(0),
  maxFailures: COUNT(1),
  options: optionKinds.texts,
  measured: kinds.flag,
  everywhere: kinds.flag,
});
