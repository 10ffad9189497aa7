import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { runnerOf } from '../../../lib/runtime/common/runner';
import { gate } from '../../../lib/runtime/coverage-gate/gate';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-coverage-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the gate says of reports: its log, its output and the page of the run. */
function judged(files: Readonly<Record<string, string>>, { minimum = '80', reports = Object.keys(files).join('\n') } = {}) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const printed: string[] = [];
  const enough = gate({ INPUT_REPORTS: reports, INPUT_MINIMUM: minimum, INPUT_TITLE: 'Coverage' }, folder, runnerOf({}, (line) => printed.push(line)));
  return { enough, log: printed.filter((line) => !line.startsWith('## ') && !line.startsWith('coverage=')).join('\n'), share: printed.find((line) => line.startsWith('coverage='))?.slice(9), page: printed.find((line) => line.startsWith('## ')) ?? '' };
}

const lcov = (source: string, ...hits: number[]) => `TN:\nSF:${source}\n${hits.map((hit, at) => `DA:${at + 1},${hit}`).join('\n')}\nLF:${hits.length}\nLH:${hits.filter((hit) => hit > 0).length}\nend_of_record\n`;
const lines = (...hits: number[]) => `<lines>${hits.map((hit, at) => `<line number="${at + 1}" hits="${hit}"/>`).join('')}</lines>`;
const cobertura = (source: string, ...hits: number[]) => `<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage line-rate="0.1"><packages><package name="p"><classes><class name="c" filename="${source}"><methods><method name="m">${lines(...hits)}</method></methods>${lines(...hits)}</class></classes></package></packages></coverage>`;
const jacoco = (source: string, ...covered: number[]) => `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r"><package name="example"><sourcefile name="${source}">${covered.map((ci, at) => `<line nr="${at + 1}" mi="1" ci="${ci}" mb="0" cb="0"/>`).join('')}<counter type="LINE" missed="1" covered="1"/></sourcefile></package></report>`;

test.each([
  ['LCOV', 'lcov.info', lcov('src/a.js', 1, 0, 3, 1)],
  ['Cobertura, whose methods name their lines once more', 'coverage.xml', cobertura('a.py', 1, 0, 3, 1)],
  ['JaCoCo', 'jacoco.xml', jacoco('A.java', 1, 0, 3, 1)],
  ['a profile of Go, whose blocks weigh as much as they have statements', 'coverage.out', 'mode: atomic\nexample.com/a/a.go:1.2,3.4 3 7\nexample.com/a/a.go:5.2,6.4 1 0\n'],
])('three of four lines are 75 %% in %s', (_, file, text) => {
  expect(judged({ [file]: text }, { minimum: '75' })).toMatchObject({ enough: true, share: '0.75', log: 'Tests reach 75.00 % of the code (3 of 4 lines); at least 75 % are asked for.' });
  expect(judged({ [file]: text }, { minimum: '75.01' })).toMatchObject({ enough: false, log: '::error::Tests reach 75.00 %25 of the code (3 of 4 lines), and at least 75.01 %25 are asked for.' });
});

test('what is just not enough is not rounded to what is asked for', () => {
  const hits = Array.from({ length: 25_000 }, (_, at) => (at < 19_999 ? 1 : 0));
  expect(judged({ 'lcov.info': lcov('a.js', ...hits) })).toMatchObject({ enough: false, share: '0.7999', log: expect.stringContaining('79.99 %25') });
});

test('a line that stands in two reports is one line, and reached when one of them says so', () => {
  expect(judged({ 'a/coverage.xml': cobertura('Shared.cs', 1, 0, 0, 0), 'b/coverage.xml': cobertura('Shared.cs', 0, 1, 1, 0) }, { reports: '**/coverage.xml', minimum: '75' })).toMatchObject({ enough: true, share: '0.75' });
});

test('reports of several forms are added up', () => {
  expect(judged({ 'web/lcov.info': lcov('a.js', 1, 1), 'api/coverage.out': 'mode: set\na.go:1.1,2.2 2 0\n' }, { minimum: '50' })).toMatchObject({ enough: true, share: '0.5' });
});

test('reports that count lines without naming them are taken as they are', () => {
  expect(judged({ 'lcov.info': 'SF:a.js\nLF:10\nLH:9\nend_of_record\n' })).toMatchObject({ enough: true, share: '0.9' });
  expect(judged({ 'coverage.xml': '<coverage lines-valid="10" lines-covered="7" line-rate="0.7"/>' })).toMatchObject({ enough: false, share: '0.7' });
});

test('the page names the sources with most that no test reaches, as text', () => {
  const { page } = judged({ 'a.info': lcov('full.js', 1, 1, 1), 'b.info': lcov('src/a|b <img src=x>`.js', 0, 0, 1), 'c.info': lcov('one.js', 1, 0) });
  expect(page.split('\n')).toEqual([
    '## Coverage', '', '**Not enough**: tests reach 62.50 %, and at least 80 % are asked for.', '',
    '| Most lines that no test reaches | Lines | Not reached | Coverage |', '| --- | ---: | ---: | ---: |',
    '| src/a\\|b &lt;img src=x&gt;\\`.js | 3 | 2 | 33.33 % |', '| one.js | 2 | 1 | 50.00 % |',
  ]);
});

test('at most ten sources are named', () => {
  const { page } = judged({ 'lcov.info': Array.from({ length: 40 }, (_, at) => lcov(`src/${at}.js`, 0)).join('') });
  expect(page.split('\n').filter((line) => line.includes('src/'))).toHaveLength(10);
});

test.each([
  ['no report is there', {}, 'there is no file lcov.info', 'lcov.info'],
  ['one of two is missing', { 'a/lcov.info': lcov('a.js', 1) }, 'no file is like b/\\*\\*', 'a/lcov.info\nb/**'],
  ['it is empty', { 'lcov.info': '' }, 'is a report neither of LCOV', 'lcov.info'],
  ['it names no line', { 'coverage.out': 'mode: set\n' }, 'the reports name no line of code', 'coverage.out'],
  ['it was cut off', { 'lcov.info': 'SF:a.js\nDA:1,1\n' }, 'ends within what it says of a file', 'lcov.info'],
  ['it was cut off within a tag', { 'coverage.xml': cobertura('a.py', 1).slice(0, -20) }, 'no XML that can be read to its end', 'coverage.xml'],
  ['its elements lie too deep in one another', { 'coverage.xml': '<a>'.repeat(200_000) + '</a>'.repeat(200_000) }, 'no XML that can be read to its end', 'coverage.xml'],
  ['it is XML of something else', { 'coverage.xml': '<testsuites/>' }, 'its root is testsuites', 'coverage.xml'],
  ['it counts what is no number', { 'coverage.xml': cobertura('a.py', 1).replaceAll('hits="1"', 'hits="-"') }, "counts '-', which is no whole number", 'coverage.xml'],
  ['it says a rate, and not of how much', { 'coverage.xml': '<coverage line-rate="1"/>' }, 'does not say how many lines there are', 'coverage.xml'],
  ['it reaches more than there is', { 'coverage.xml': '<coverage lines-valid="1" lines-covered="2"/>' }, 'reaches 2 of 1 lines', 'coverage.xml'],
  ['its profile holds another line', { 'coverage.out': 'mode: set\nall is well\n' }, 'holds a line that is none of a profile', 'coverage.out'],
  ['it is somewhere else', {}, 'is not in the folder of the job', '../lcov.info'],
] as [string, Record<string, string>, string, string][])('nothing is known, and the step fails, when %s', (_, files, why, reports) => {
  const { enough, log, share } = judged(files, { reports });
  expect([enough, share]).toEqual([false, undefined]);
  expect(log).toMatch(/^::error::The coverage is not known: /);
  expect(log).toMatch(new RegExp(why));
});

test('a link to a file outside of the checkout is not followed', () => {
  writeFileSync(`${folder}.info`, lcov('a.js', 1));
  symlinkSync(`${folder}.info`, join(folder, 'lcov.info'));
  expect(judged({}, { reports: 'lcov.info' })).toMatchObject({ enough: false, log: expect.stringContaining('is not in the folder of the job') });
  rmSync(`${folder}.info`);
});

test.each(['', 'eighty', '-1', '101', '80 %', '1e2'])('a minimum that is no percentage is refused: %p', (minimum) => {
  expect(judged({ 'lcov.info': lcov('a.js', 1) }, { minimum })).toMatchObject({ enough: false, log: expect.stringContaining('INPUT_MINIMUM') });
});

test('names of sources and of reports are text, whatever they hold', () => {
  const name = "a\u0007$(touch x)'\"::set-output name=coverage::1";
  const { enough, log } = judged({ 'lcov.info': lcov(name, 0) });
  expect(enough).toBe(false);
  expect(log.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::error::'))).toEqual([]);
});

test('entities of a document type are not looked up', () => {
  const text = `<?xml version="1.0"?><!DOCTYPE coverage [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${cobertura('&b;', 1).replace(/^.*\n.*\n/, '')}`;
  expect(judged({ 'coverage.xml': text })).toMatchObject({ enough: true, share: '1' });
});
