import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import * as fc from 'fast-check';
import { emptyFolder, projectIn, removeFolders, state } from './project';
import { brokenMarks, withSection } from '../../lib/delivery/render';
import { Origin } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';

afterEach(removeFolders);

const section = (lines: string[] = ['new'], name = 'badges') => ({ kind: 'section' as const, what: 'badges', path: 'README.md', name, lines, origin: Origin.here('') });
const [BEGIN, END] = ['<!-- slipway:badges begin (generated, edit the program instead) -->', '<!-- slipway:badges end -->'];
const BLOCK = `${BEGIN}\nnew\n${END}`;

describe('a part of a file', () => {
  test.each([
    ['an empty file', '', `${BLOCK}\n`],
    ['a title', '# Shop\n\nText.\n', `# Shop\n\n${BLOCK}\n\nText.\n`],
    ['a title that ends the file', '# Shop', `# Shop\n\n${BLOCK}\n`],
    ['a title with a line below it', 'Shop\n====\nText.\n', `Shop\n====\n\n${BLOCK}\nText.\n`],
    ['a title in HTML', '<h1 align="center">\n  Shop\n</h1>\nText.\n', `<h1 align="center">\n  Shop\n</h1>\n\n${BLOCK}\nText.\n`],
    ['no title', 'Text.\n', `${BLOCK}\n\nText.\n`],
    ['a second heading only', '## Part\n', `${BLOCK}\n\n## Part\n`],
    ['a comment of a shell that looks like a title', '```sh\n# install\nmake\n```\n\n# Shop\n', `\`\`\`sh\n# install\nmake\n\`\`\`\n\n# Shop\n\n${BLOCK}\n`],
    ['front matter', '---\n# a comment\ntitle: x\n---\nText.\n', `---\n# a comment\ntitle: x\n---\n${BLOCK}\n\nText.\n`],
    ['front matter alone', '---\ntitle: x\n---', `---\ntitle: x\n---\n${BLOCK}\n`],
    ['a mark of the byte order', '\ufeffText.\n', `\ufeff${BLOCK}\n\nText.\n`],
  ])('finds its place in a file with %s', (_, before, after) => {
    expect(withSection(before, section())).toBe(after);
    expect(withSection(after, section())).toBe(after);
  });

  test('is replaced between its marks, wherever they were moved to', () => {
    expect(withSection(`# Shop\n\nText.\n\n${BEGIN}\nold\nolder\n${END}\n\nMore.\n`, section())).toBe(`# Shop\n\nText.\n\n${BLOCK}\n\nMore.\n`);
  });

  test('has the line ends of its file', () => {
    const text = withSection('# Shop\r\n\r\nText.\r\n', section(['one', 'two']));
    expect(text).toBe(`# Shop\r\n\r\n${BEGIN}\r\none\r\ntwo\r\n${END}\r\n\r\nText.\r\n`);
    expect(withSection(text, section(['one', 'two']))).toBe(text);
  });

  test('stands beside others in one file', () => {
    const both = withSection(withSection('# Shop\n', section(['b'], 'badges')), section(['l'], 'badges-2'));
    expect(withSection(both, section(['B'], 'badges'))).toContain('-->\nB\n<!--');
    expect(withSection(both, section(['B'], 'badges'))).toContain('-->\nl\n<!--');
  });

  test.each([
    [`${BEGIN}\nmine\n`, /1 of the marks 'slipway:badges begin' and 0 of/],
    [`mine\n${END}\n`, /0 of the marks 'slipway:badges begin' and 1 of/],
    [`${BEGIN}\n${BEGIN}\nmine\n${END}\n`, /2 of the marks/],
    [`${END}\nmine\n${BEGIN}\n`, /stands before/],
    [`mine ${BEGIN}\n${END}\n`, /does not stand on a line of its own/],
  ])('leaves a file as it is whose marks are broken: %j', (text, problem) => {
    expect(brokenMarks(text, 'badges')).toMatch(problem);
    expect(withSection(text, section())).toBe(text);
  });

  test('does not take marks in a code block for its own', () => {
    const text = `# Shop\n\n~~~~md\n${BEGIN}\n${END}\n~~~\n${END}\n~~~~\n`;
    expect(brokenMarks(text, 'badges')).toBeUndefined();
    expect(withSection(text, section())).toContain(`# Shop\n\n${BLOCK}\n\n~~~~md`);
  });

  const line = fc.constantFrom('# Shop', 'text', '', '```', '~~~', '---', '====', '</h1>', '<!-- slipway:other begin -->', '    code', '\ttab ');
  const file = fc.tuple(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
  const visible = (text: string) => text.replace(/\s/g, '');

  test('never loses a character of the user, and is put in once', () => {
    fc.assert(fc.property(file, fc.boolean(), ([above, below, newline, last], there) => {
      const old = [BEGIN, 'old', END];
      const before = [...above, ...(there ? old : []), ...below].join(newline) + (last ? newline : '');
      const once = withSection(before, section());
      expect(withSection(once, section())).toBe(once);
      const rest = visible(once).replace(visible(BLOCK), '');
      // Marks in a code block are text of the user.
      expect([visible([...above, ...below].join('')), visible(before)]).toContain(rest);
    }), { numRuns: 2000 });
  });

  test('changes nothing in a file whose marks are broken, and settles in any other', () => {
    const any = fc.oneof(line, fc.constantFrom(BEGIN, END, `x ${END}`));
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), (lines) => {
      const before = lines.join('\n');
      const once = withSection(before, section());
      if (brokenMarks(before, 'badges') !== undefined) expect(once).toBe(before);
      expect(withSection(once, section())).toBe(once);
    }), { numRuns: 2000 });
  });
});

describe('in a project', () => {
  /** A synthesis with a badge; what it warned of. */
  function synth(folder: string, { file, badge = true }: { file?: string; badge?: boolean } = {}): void {
    const project = projectIn(folder);
    const delivery = new Delivery(project);
    new GithubRepository(delivery, 'acme/shop');
    if (badge) new StatusBadges(delivery, 'badges', { file }).addBadge('licence', { image: 'https://img.example/l.svg' });
    project.synth();
  }

  test('the text of the user stays, and a second run changes no byte', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), '# Mine\r\n\r\nÜber all.\r\n');
    synth(folder);
    const text = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(text).toBe(`# Mine\r\n\r\n${BEGIN}\r\n![licence](https://img.example/l.svg)\r\n${END}\r\n\r\nÜber all.\r\n`);
    const before = state(folder);
    synth(folder);
    expect(state(folder)['README.md']).toBe(before['README.md']);
  });

  test('a file that does not exist is made, with its folder', () => {
    const folder = emptyFolder();
    synth(folder, { file: 'docs/deep/STATUS.md' });
    expect(readFileSync(join(folder, 'docs/deep/STATUS.md'), 'utf8')).toContain('![licence]');
  });

  test('taking the construct out never takes the file away', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), '# Mine\n');
    synth(folder);
    const before = readFileSync(join(folder, 'README.md'), 'utf8');
    synth(folder, { badge: false });
    synth(folder, { badge: false });
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(before);
  });

  test('broken marks stop the synthesis before anything is written', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), `# Mine\n${BEGIN}\nmy text\n`);
    const before = state(folder);
    expect(() => synth(folder)).toThrow(/repository\/broken-marks[^]*'README\.md' cannot be kept up to date: it has 1 of the marks/);
    expect(state(folder)).toEqual(before);
  });

  test.each<[string, (folder: string) => void, RegExp]>([
    ['a folder', (folder) => mkdirSync(join(folder, 'docs/STATUS.md'), { recursive: true }), /'docs\/STATUS\.md' is a folder, and no file/],
    ['below a file', (folder) => writeFileSync(join(folder, 'docs'), 'x'), /'docs' is a file, and no folder/],
    ['a link', (folder) => (mkdirSync(join(folder, 'docs')), symlinkSync('/etc/hostname', join(folder, 'docs/STATUS.md'))), /'docs\/STATUS\.md' is a symbolic link/],
    ['below a link', (folder) => symlinkSync('/tmp', join(folder, 'docs')), /'docs' is a symbolic link/],
    ['read-only', (folder) => (mkdirSync(join(folder, 'docs')), writeFileSync(join(folder, 'docs/STATUS.md'), 'x'), chmodSync(join(folder, 'docs/STATUS.md'), 0o444)), /it is read-only/],
    ['no UTF-8', (folder) => (mkdirSync(join(folder, 'docs')), writeFileSync(join(folder, 'docs/STATUS.md'), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c]))), /it is not UTF-8 text/],
  ])('a file that is %s is a finding and stays as it is', (_, make, message) => {
    const folder = emptyFolder();
    make(folder);
    expect(() => synth(folder, { file: 'docs/STATUS.md' })).toThrow(message);
    expect(existsSync(join(folder, '.projen'))).toBe(false);
  });
});
