import { PytestSuite } from './pytest-suite';
import { InvalidValueError } from '../../../core/inside';

/** The suites of one job. @internal */
export interface TestPart {
  readonly part: string;
  readonly suites: readonly PytestSuite[];
  readonly everywhere: boolean;
}

const RESERVED = ['quality', 'coverage'];

/** Which suites are steps of which job. @internal */
export function testPartsOf(call: string, suites: readonly PytestSuite[]): TestPart[] {
  const names = suites.map(({ suiteName }) => suiteName);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InvalidValueError('call/duplicate-name', call, `two of its suites are called '${twice}', and their reports would be one file`, { option: 'tests', given: twice });
  return [...new Set(suites.map(({ _part }) => _part))].map((part) => partOf(call, part, suites.filter(({ _part }) => _part === part)));
}

function partOf(call: string, part: string, suites: readonly PytestSuite[]): TestPart {
  const wrong = (why: string, option: string) => new InvalidValueError('call/contradiction', call, why, { option, given: part });
  if (RESERVED.includes(part)) throw wrong(`a suite is in the part '${part}', which is what the pipeline calls another job; give the suite another 'part'`, 'tests');
  const [{ _props: { everywhere = true } }] = suites;
  if (suites.some(({ _props }) => (_props.everywhere ?? true) !== everywhere)) throw wrong(`the suites of the part '${part}' are one job, and not all of them run everywhere; say the same of each, or give them parts of their own`, 'tests');
  const grouped = suites.find(({ _props: { groups } }) => groups);
  if (grouped && suites.length > 1) throw wrong(`the suite '${grouped.suiteName}' has groups, which are legs of its job, and shares the part '${part}' with others; give it a part of its own`, 'tests');
  return { part, suites, everywhere };
}
