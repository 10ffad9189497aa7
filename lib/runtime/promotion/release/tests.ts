import { XmlElement } from '@rgrove/parse-xml';
import { UnreadableFileError, filesLike, textOf } from './files';
import { elements, rootOf } from './xml';
import { Tests } from '../engine/release';

/**
 * What reports of JUnit say together. Cases are counted, and not what their suites say of them: not every tool adds up the same. A case that failed at
 * first and then passed has neither `failure` nor `error`.
 */
export function testsOf(workspace: string, patterns: readonly string[]): Tests {
  const files = [...new Set(patterns.flatMap((pattern) => {
    const found = filesLike(workspace, pattern);
    // A report that nobody wrote is no report without failures.
    if (found.length === 0) throw new UnreadableFileError(`no file is like ${pattern}`);
    return found;
  }))];
  const sum = { total: 0, passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const root = rootOf(file, textOf(workspace, file));
    if (root.name !== 'testsuites' && root.name !== 'testsuite') throw new UnreadableFileError(`${file} is no report of JUnit: its root is ${root.name}`);
    for (const test of elements(root, 'testcase')) {
      sum.total++;
      sum[outcomeOf(test)]++;
    }
  }
  return sum;
}

function outcomeOf({ children }: XmlElement): 'passed' | 'failed' | 'skipped' {
  const has = (name: string) => children.some((child) => child instanceof XmlElement && child.name === name);
  return has('failure') || has('error') ? 'failed' : has('skipped') ? 'skipped' : 'passed';
}
