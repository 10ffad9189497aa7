import { linked } from '../../scripts/hover-links/linked';

const ADDRESSES = new Map([['Ferry', 'https://example.com/Ferry.md'], ['Size', 'https://example.com/Size.md']]);

test('the comments of a class, its constructor and an enum end with a link to the page, and nothing else changes', () => {
  expect(linked([
    '/** A ferry. */', 'export declare class Ferry {', '    /**', '     * @param name its name', '     */', '    constructor(name: string);', '    /** Loads. */', '    load(): void;', '}',
    '/**', ' * A size.', ' *', ' * @see https://example.com', ' */', 'export declare enum Size {', '    /** Big. */', '    BIG = 0', '}',
    '/** Another. */', 'export interface Other {', '}', '',
  ].join('\n'), ADDRESSES)).toBe([
    '/**', ' * A ferry.', ' * @see https://example.com/Ferry.md', ' */', 'export declare class Ferry {',
    '    /**', '     * @param name its name', '     * @see https://example.com/Ferry.md', '     */', '    constructor(name: string);', '    /** Loads. */', '    load(): void;', '}',
    '/**', ' * A size.', ' *', ' * @see https://example.com', ' * @see https://example.com/Size.md', ' */', 'export declare enum Size {', '    /** Big. */', '    BIG = 0', '}',
    '/** Another. */', 'export interface Other {', '}', '',
  ].join('\n'));
});

test('a second run changes nothing', () => {
  const once = linked('/** A ferry. */\nexport declare class Ferry {\n    /** Makes one. */\n    constructor();\n}\n', ADDRESSES);
  expect(once.match(/@see/g)).toHaveLength(2);
  expect(linked(once, ADDRESSES)).toBe(once);
});
