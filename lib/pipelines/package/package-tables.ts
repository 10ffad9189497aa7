import { PackageBuildProps } from './package-options';
import { Duration, InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { TAG_PREFIX } from '../version/tag-prefix';

const NAME = /^[A-Za-z\d][\w.-]{0,79}$/;
const PATH = kinds.made((value) => typeof value === 'string' && /^(?![/-]|\.\/?$)(?!(?:.*\/)?\.\.(?:\/|$))[^\0-\x1f]+$/.test(value), "a path from the root of the repository, such as 'src': below it, and with no line break");
const PATTERN = kinds.made((value) => typeof value === 'string' && /^[^\0-\x1f]+$/.test(value), "a pattern of tar on one line, such as '*.pyc'");
const STEPS = kinds.made((value) => typeof (value as { packageSteps?: unknown } | undefined)?.packageSteps === 'function', 'what gives steps: an object with packageSteps()');

const TABLE = optionTable({
  ...PIPELINE,
  paths: kinds.list(PATH),
  packageName: kinds.made((value) => typeof value === 'string' && NAME.test(value), "the name of a file: at most 80 letters, digits, '_', '.' and '-'"),
  exclude: kinds.list(PATTERN),
  version: optionKinds.phrase,
  tagPrefix: TAG_PREFIX,
  before: optionKinds.texts,
  preparation: STEPS,
  outputDirectory: PATH,
  versionInFileName: kinds.flag,
  attest: kinds.flag,
  retention: kinds.made((value) => value instanceof Duration && value.toSeconds() % 86_400 === 0 && value.toSeconds() <= 400 * 86_400, 'a Duration of whole days, from 1 to 400, such as Duration.days(30)'),
}, ['paths'], { name: 'packageName', files: 'paths' });

/** The options, looked at before the pipeline is part of any tree. */
export function packageOptions(id: string, props: PackageBuildProps): PackageBuildProps {
  expectOptions('new PackageBuild', id, props, TABLE);
  const call = `new PackageBuild(…, ${asWritten(id)}, { … })`;
  if (props.paths.length === 0) throw new InvalidValueError('call/empty-list', call, 'its paths must not be an empty list: it says what is packed', { option: 'paths', given: [] });
  const { version, outputDirectory = 'dist' } = props;
  const inside = props.paths.find((path) => [path, outputDirectory].map(folder).some((one, i, [a, b]) => (i === 0 ? b : a).startsWith(one)));
  if (inside !== undefined) {
    throw new InvalidValueError('call/wrong-value', call, `the archive would be written into what it holds: '${inside}' and '${outputDirectory}' lie in each other; say another outputDirectory`, { option: 'outputDirectory', given: outputDirectory });
  }
  if (typeof version === 'string' && !version.includes('${') && !/^[\dA-Za-z][\dA-Za-z.+_-]{0,99}$/.test(version)) {
    throw new InvalidValueError('call/wrong-value', call, "its version must be at most 100 letters, digits, '.', '+', '_' and '-', such as '1.2.3'", { option: 'version', given: version });
  }
  if (props.packageName === undefined && !NAME.test(id)) throw new InvalidValueError('call/missing-option', call, `it needs a packageName: its id ${asWritten(id)} is not the name of a file`, { option: 'packageName', given: id });
  return props;
}

const folder = (path: string) => `${path.replace(/^\.\//, '').replace(/\/+$/, '')}/`;
