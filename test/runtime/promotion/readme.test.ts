import { readFileSync } from 'fs';
import { join } from 'path';
import { MOST_ASKED } from '../../../lib/runtime/promotion/evidence/gather';
import { MOST_PAGES } from '../../../lib/runtime/promotion/github/reading';
import { COMMANDS } from '../../../lib/runtime/promotion/program';
import { filesOf } from '../../architecture/sources';

const FOLDER = join(__dirname, '../../../lib/runtime');
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const SECTION = README.slice(README.indexOf('## `promotion`'));
const SOURCES = filesOf(join(FOLDER, 'promotion')).map((file) => readFileSync(file, 'utf8')).join('\n');

describe('what the README says of the program that promotes', () => {
  test('its commands are those that there are', () => {
    const rows = SECTION.split('\n\n').find((part) => part.startsWith('|'))!.split('\n').slice(2);
    expect(rows.map((row) => /`([\w-]+)`/.exec(row)![1]).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test('its variables and outputs are those that the sources read and write', () => {
    const names = new Set(SOURCES.match(/\bPROMOTION_[A-Z]+\b/g));
    // Behind the first of a row they are written without what all of them begin with.
    expect([...names].filter((name) => !SECTION.includes(name) && !SECTION.includes(`\`${name.replace('PROMOTION', '')}\``))).toEqual([]);
    expect([...new Set(SECTION.match(/PROMOTION_[A-Z]+/g))].filter((name) => !names.has(name))).toEqual([]);
    for (const [, name] of SOURCES.matchAll(/\boutput\('([^'$]+)'/g)) expect(SECTION).toContain(`\`${name}\``);
  });

  test('its limits are those of the sources', () => {
    expect(SECTION).toContain(`at most ${MOST_ASKED} things`);
    expect([MOST_PAGES, SECTION.includes('After ten pages')]).toEqual([10, true]);
  });
});
