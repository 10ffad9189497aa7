import { UnreadableFileError, filesLike, textOf } from '../../common/files';
import { NoReportError, testCasesOf } from '../../common/junit';
import { rootOf } from '../../common/xml';
import { Tests } from '../engine/release';

/** What reports of JUnit say together. A test that failed at first and then passed has passed. */
export function testsOf(workspace: string, patterns: readonly string[]): Tests {
  const files = [...new Set(patterns.flatMap((pattern) => {
    const found = filesLike(workspace, pattern);
    // A report that nobody wrote is no report without failures.
    if (found.length === 0) throw new UnreadableFileError(`no file is like ${pattern}`);
    return found;
  }))];
  const sum = { total: 0, passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    for (const { outcome } of casesIn(workspace, file)) {
      sum.total++;
      sum[outcome]++;
    }
  }
  return sum;
}

function casesIn(workspace: string, file: string) {
  try {
    return testCasesOf(rootOf(file, textOf(workspace, file)));
  } catch (error) {
    if (error instanceof NoReportError) throw new UnreadableFileError(`${file} is no report of JUnit: ${error.message}`);
    throw error;
  }
}
