import { Dirent, lstatSync, readFileSync, readdirSync } from 'fs';
import { join, relative, sep } from 'path';
import { PREFIX, Report } from './totals';
import { NoReportError, TestCase, testCasesOf } from '../common/junit';
import { NoXmlError, xmlRoot } from '../common/xml';

/** What is read at most: a report is made by code of the change, and should not take the machine with it. */
export interface Limits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all of them. */
  readonly all: number;
  /** How many files. */
  readonly files: number;
}

export const LIMITS: Limits = { file: 32 * 1024 * 1024, all: 256 * 1024 * 1024, files: 5_000 };

/** The reports below a folder, which has a folder for each artifact. */
export function readReports(folder: string, limits: Limits = LIMITS): Report[] {
  const left = { bytes: limits.all, files: limits.files };
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(PREFIX))
    .map(({ name }) => name)
    .sort()
    .map((artifact) => reportOf(folder, artifact, limits, left));
}

function reportOf(folder: string, artifact: string, limits: Limits, left: { bytes: number; files: number }): Report {
  const cases: TestCase[] = [];
  const problems: string[] = [];
  const files = filesBelow(join(folder, artifact)).filter((file) => /\.xml$/i.test(file)).sort();
  for (const file of files) {
    const shown = relative(folder, file).split(sep).join('/');
    const { size } = lstatSync(file);
    left.bytes -= size;
    left.files--;
    if (size > limits.file) {
      problems.push(`${shown} is larger than ${megabytes(limits.file)}, and was not read.`);
    } else if (left.bytes < 0 || left.files < 0) {
      problems.push(`${shown} was not read: there are more than ${megabytes(limits.all)} or ${limits.files} files of reports.`);
      break;
    } else {
      const found = casesIn(readFileSync(file, 'utf8'));
      if (typeof found === 'string') problems.push(`${shown} cannot be read: ${found}.`);
      else for (const one of found) cases.push(one);
    }
  }
  if (files.length === 0) problems.push(`The artifact ${artifact} holds no report.`);
  return { artifact, cases, problems };
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024 * 100) / 100} MB`;

/** The tests of a report, or why there are none to be read. */
function casesIn(text: string): TestCase[] | string {
  try {
    return testCasesOf(xmlRoot(text));
  } catch (error) {
    if (error instanceof NoReportError) return `it is no report of JUnit, ${error.message}`;
    if (error instanceof NoXmlError) return error.message;
    throw error;
  }
}

/** Links are not followed: they could lead anywhere. */
function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(at)) {
      if (entry.isFile()) files.push(join(at, entry.name));
      else if (entry.isDirectory()) open.push(join(at, entry.name));
    }
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Nobody left anything, which is said where something should have been.
    return [];
  }
}
