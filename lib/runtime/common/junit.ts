import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { children } from './xml';

/** How a test ended, after all of its attempts. */
export interface TestCase {
  /** With its class, where it has one: `tests.test_cart.TestTotals.test_rounds`. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** It failed at first, and passed when it was run again. */
  readonly flaky: boolean;
  /** Of all attempts together. */
  readonly seconds: number;
  /** The first line of what is said of a failure. */
  readonly message: string;
}

/** Why a document is no report. */
export class NoReportError extends Error {}

/**
 * The tests in a report as JUnit writes them. Cases are counted, and not what their suites say of them: not every tool adds up the same.
 *
 * pytest writes a case for every attempt, and nothing in those that it ran again: the last one is the test. Names are unique there; elsewhere two cases of one name are two tests.
 */
export function testCasesOf(root: XmlElement): TestCase[] {
  if (root.name !== 'testsuites' && root.name !== 'testsuite') throw new NoReportError(`its root is ${root.name.slice(0, 100)}`);
  const found: TestCase[] = [];
  const open = [{ element: root, pytest: root.attributes.name === 'pytest tests' }];
  for (let at = open.pop(); at; at = open.pop()) {
    const inside = children(at.element);
    const pytest = at.pytest || at.element.attributes.name === 'pytest';
    const cases = inside.filter(({ name }) => name === 'testcase').map(caseOf);
    for (const one of pytest ? lastAttempts(cases) : cases) found.push(one);
    for (const element of inside.filter(({ name }) => name === 'testsuite').reverse()) open.push({ element, pytest });
  }
  return found;
}

function caseOf(element: XmlElement): TestCase {
  const { name = '', classname = '', time = '' } = element.attributes;
  const inside = children(element);
  const wrong = inside.find((child) => child.name === 'failure' || child.name === 'error');
  const skipped = inside.some((child) => child.name === 'skipped');
  const seconds = Number(time.replace(/,/g, ''));
  return {
    name: [classname, name].filter((part) => part !== '').join('.') || '(a test without a name)',
    outcome: wrong ? 'failed' : skipped ? 'skipped' : 'passed',
    // Surefire and nextest say it so.
    flaky: !wrong && inside.some((child) => child.name === 'flakyFailure' || child.name === 'flakyError'),
    seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
    message: wrong ? messageOf(wrong) : '',
  };
}

function messageOf(wrong: XmlElement): string {
  const said = wrong.attributes.message ?? wrong.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
  return said.split(/[\r\n]/).find((line) => line.trim() !== '')?.trim().slice(0, 500) ?? '';
}

function lastAttempts(cases: readonly TestCase[]): Iterable<TestCase> {
  const tests = new Map<string, TestCase>();
  for (const one of cases) {
    const before = tests.get(one.name);
    tests.set(one.name, before ? { ...one, seconds: before.seconds + one.seconds, flaky: one.outcome === 'passed' } : one);
  }
  return tests.values();
}
