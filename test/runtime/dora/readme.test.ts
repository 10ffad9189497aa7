import { readFileSync } from 'fs';
import { join } from 'path';
import { lineOf } from '../../../lib/runtime/dora/events/canonical';
import { readEvent } from '../../../lib/runtime/dora/events/read-event';
import { LAG } from '../../../lib/runtime/dora/fold/legs';
import { COMMANDS } from '../../../lib/runtime/dora/program';
import { filesOf } from '../../architecture/sources';

const FOLDER = join(__dirname, '../../../lib/runtime');
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const SOURCES = filesOf(join(FOLDER, 'dora')).map((file) => readFileSync(file, 'utf8')).join('\n');
const rowsAfter = (title: string) => README.slice(README.indexOf(title)).split('\n\n').find((part) => part.startsWith('|'))!.split('\n').slice(2);

describe('what the README says of the program', () => {
  test('its commands are those that there are', () => {
    expect(rowsAfter('## `dora`').map((row) => /`(\w+)`/.exec(row)![1]).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test('its variables and outputs are those that the sources read and write', () => {
    const variables = [...new Set(README.match(/DORA_[A-Z]+(?:_[A-Z]+)*/g))];
    expect(variables.filter((name) => !SOURCES.includes(name) && name !== 'DORA_CVES_CRITICAL')).toEqual([]);
    expect([...new Set(SOURCES.match(/\bDORA_[A-Z]+(?:_[A-Z]+)*\b/g))].filter((name) => !README.includes(name) && !/PUSHGATEWAY|^DORA_CVES/.test(name))).toEqual([]);
    for (const [, name] of SOURCES.matchAll(/\.output\('([^']+)'/g)) expect(README).toContain(`\`${name}\``);
  });

  test('its event is one, as it would be written', () => {
    const [, line] = /```json\n(.*)\n```/.exec(README)!;
    expect(lineOf(readEvent(line))).toBe(line);
  });

  test('every kind of event is there', () => {
    const said = rowsAfter('### An event').flatMap((row) => [...row.split('|')[1].matchAll(/`(\w+)`/g)].map(([, kind]) => kind));
    expect(() => readEvent('{"v":1}')).toThrow(said.join(', '));
    expect(README).toContain(`heard for ${LAG / 86_400} days`);
  });
});
