import { PreCommitStage } from './stage';
import { kinds, optionTable } from '../../core/inside';

/** A text on one line. */
export const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const words = kinds.list(kinds.made((value) => typeof value === 'string' && value !== '', 'a text that is not empty'));
/** A list of stages. */
export const stages = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => Object.values<unknown>(PreCommitStage).includes(item)), 'a list of at least one PreCommitStage, such as PreCommitStage.PRE_PUSH');
const expression = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a regular expression of Python');

const HOOK_KINDS = {
  args: words,
  name: oneLine,
  alias: oneLine,
  filePattern: expression,
  exclude: expression,
  types: words,
  typesOr: words,
  excludeTypes: words,
  additionalDependencies: words,
  languageVersion: oneLine,
  stages,
  alwaysRun: kinds.flag,
  passFilenames: kinds.flag,
  requireSerial: kinds.flag,
  verbose: kinds.flag,
};

const whole = (least: number, most: number) => kinds.made((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most, `a whole number from ${least} to ${most}`);

export const HOOK = optionTable(HOOK_KINDS);
export const LOCAL_HOOK = optionTable({ ...HOOK_KINDS, entry: oneLine, language: oneLine }, ['entry']);
export const FORMAT_HOOK = optionTable({ ...HOOK_KINDS, lineLength: whole(1, 500) });
export const BANDIT = optionTable({ ...HOOK_KINDS, severity: kinds.oneOf(['low', 'medium', 'high']), configurationFile: oneLine });
export const DETECT_SECRETS = optionTable({ ...HOOK_KINDS, baseline: oneLine });
export const INTERROGATE = optionTable({ ...HOOK_KINDS, failUnder: whole(0, 100), paths: words });
export const GENERAL = optionTable({ maximumFileSize: whole(1, 1_000_000), more: kinds.list(oneLine) });
