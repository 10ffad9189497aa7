import { Json } from 'slipway/repository/inside';
import { Difference } from '../../lib/apply/compare/differences';
import { Action, Plan, PlannedResource } from '../../lib/apply/plan';
import { Paint } from '../../lib/apply/report/paint';
import { planJson } from '../../lib/apply/report/plan-json';
import { planText, summary } from '../../lib/apply/report/plan-text';
import { shownValue } from '../../lib/apply/report/values';

const never = async () => { throw new Error('A report asks for nothing.'); };

function change(action: Action, differences: readonly Difference[] = [], name = 'staging'): PlannedResource {
  return { kind: 'environment', name, action, differences, resource: { kind: 'environment', name, read: never, write: never, ...(action === 'delete' ? { current: {} } : {}) } };
}

const plan = (resources: readonly PlannedResource[], more: Partial<Plan> = {}): Plan => ({ repository: 'acme/shop', id: 1, names: {}, contradictions: [], leftOut: [], resources, missing: [], unmanaged: [], notes: [], ...more });

const COLOURS: Paint = {
  added: (text) => `<added ${text}>`, changed: (text) => `<changed ${text}>`, removed: (text) => `<removed ${text}>`, faint: (text) => `<faint ${text}>`, strong: (text) => `<strong ${text}>`,
};

/** What is said of one change, without what is said of the whole. */
const lines = (action: Action, ...differences: Difference[]) => planText(plan([change(action, differences)])).split('\n\n')[0].split('\n');

describe('the last line of a plan', () => {
  test('counts what is to be done, and what is as declared', () => {
    const resources = (['create', 'update', 'update', 'delete', 'none', 'none', 'none', 'none'] as const).map((action) => change(action));
    const missing = Array.from({ length: 5 }, () => ({ kind: 'secret' as const, name: 'A', command: 'gh' }));
    expect(summary(plan(resources, { missing }))).toBe('acme/shop: 1 to create, 2 to change, 1 to delete, 5 to set by hand, 4 as declared.');
    expect(summary(plan([change('create')]))).toBe('acme/shop: 1 to create, 0 as declared.');
  });

  test('says that there is nothing to do', () => {
    expect(summary(plan([change('none')]))).toBe('No difference: acme/shop is as declared.');
    expect(planText(plan([]))).toBe('No difference: acme/shop is as declared.');
  });
});

describe('a plan for its reader', () => {
  const whole = plan([change('create', [{ path: 'a', after: 1 }], 'one'), change('update', [{ path: 'b', before: 1, after: 2 }], 'two'), change('delete', [], 'three'), change('none', [], 'four')], {
    missing: [{ kind: 'secret', name: 'TOKEN', command: 'gh secret set TOKEN' }, { kind: 'variable', name: 'B', command: 'gh variable set B' }],
    unmanaged: ["ruleset 'a'", "ruleset 'b'"],
    notes: ['first', 'second'],
  });

  test('says what would be done, what people have to do, what could not be compared and what is left alone', () => {
    expect(planText(whole)).toBe([
      "+ 1. environment 'one'\n    a: 1",
      "~ 2. environment 'two'\n    b: 1 → 2",
      "! 3. delete environment 'three'\n!   lost with it, and not to be had back: no secret and no variable\n!   jobs that wait for it fail, and its deployments are no longer shown under it",
      '! Secrets and variables that are not set. Whoever knows their values sets them:\n    gh secret set TOKEN\n    gh variable set B',
      '! first\n! second',
      "Not declared, and left alone: ruleset 'a', ruleset 'b'.",
      'acme/shop: 1 to create, 1 to change, 1 to delete, 2 to set by hand, 1 as declared.',
      'Lines that begin with ! delete something, or weaken what protects the repository.',
    ].join('\n\n'));
  });

  test('sets its parts apart', () => {
    expect(planText(whole, COLOURS)).toBe([
      "<added + 1. environment 'one'>\n    a: 1",
      "<changed ~ 2. environment 'two'>\n    b: <removed 1> → <added 2>",
      "<removed ! 3. delete environment 'three'>\n<removed !   lost with it, and not to be had back: no secret and no variable>\n<removed !   jobs that wait for it fail, and its deployments are no longer shown under it>",
      '<changed ! Secrets and variables that are not set. Whoever knows their values sets them:>\n    gh secret set TOKEN\n    gh variable set B',
      '<changed ! first>\n<changed ! second>',
      "<faint Not declared, and left alone: ruleset 'a', ruleset 'b'.>",
      '<strong acme/shop: 1 to create, 1 to change, 1 to delete, 2 to set by hand, 1 as declared.>',
      '<removed Lines that begin with ! delete something, or weaken what protects the repository.>',
    ].join('\n\n'));
  });

  test('cannot write to the terminal, whatever somebody named', () => {
    const evil = '\u001b[2J';
    const text = planText(plan([change('update', [{ path: `a.${evil}`, before: evil, after: { [evil]: { [evil]: evil } } }], evil)], { unmanaged: [evil], notes: [evil], missing: [{ kind: 'secret', name: 'A', command: evil }] }));
    expect(text).not.toContain('\u001b');
    expect(text.match(/\\u001b/g)).toHaveLength(9);
  });
});

describe('a change', () => {
  test('F4: of something new shows every value, also those that are nothing', () => {
    const nothing: Json[] = [false, 0, '', null, [], {}, { a: [], b: false }];
    expect(lines('create', ...nothing.map((after, i) => ({ path: `n${i}`, after })), { path: 'some', after: true })).toEqual([
      "+ 1. environment 'staging'", '    n0: false', '    n1: 0', '    n2: ', '    n3: null', '    n4: (none)', '    n5', '    n6:', '      a: (none)', '      b: false', '    some: true',
    ]);
  });

  test('of a list says what enters and what leaves, under its name once', () => {
    expect(lines('update', { path: 'list', after: 'a' }, { path: 'other', before: 1, after: 2 }, { path: 'list', before: 'b' })).toEqual(["~ 1. environment 'staging'", '    list:', '      + a', '      - b', '    other: 1 → 2']);
    expect(lines('update', { path: 'list', before: 'a', after: 'b' }, { path: 'list', before: 'c', after: 'd' })).toEqual(["~ 1. environment 'staging'", '    list:', '      - a', '      + b', '      - c', '      + d']);
  });

  test('F4: keeps a short list on one line, and a long one readable: an item on each', () => {
    expect(lines('create', { path: 'a', after: ['x', 'y'] }, { path: 'b', after: Array.from({ length: 30 }, (_, i) => `item-${i}`) })).toEqual(["+ 1. environment 'staging'", '    a: x, y', '    b:', ...Array.from({ length: 30 }, (_, i) => `      item-${i}`)]);
  });

  test('into something or from something with parts names all of the parts', () => {
    expect(lines('update', { path: 'a', before: null, after: { strict: true, checks: { ci: 'any app', lint: 'app 1' }, none: {} } })).toEqual([
      "~ 1. environment 'staging'", '    a:', '      + strict: true', '      + checks:', '      +   ci: any app', '      +   lint: app 1', '      + none',
    ]);
    expect(lines('update', { path: 'a', before: { b: 1 }, after: 'x' })).toEqual(["~ 1. environment 'staging'", '    a:', '      - b: 1', '      + x']);
    expect(lines('update', { path: 'a', before: 'x', after: { b: 1 } })).toEqual(["~ 1. environment 'staging'", '    a:', '      - x', '      + b: 1']);
  });

  test('says what has no options, or is an empty list', () => {
    expect(lines('update', { path: 'rules.deletion', after: {} })).toEqual(["~ 1. environment 'staging'", '    rules.deletion:', '      + (without options)']);
    expect(lines('update', { path: 'list', before: ['a', 'b'], after: [] })).toEqual(["~ 1. environment 'staging'", '    list:', '      - a', '      - b', '      + (none)']);
  });

  test('of what there is only one of is named by its kind', () => {
    expect(planText(plan([{ ...change('update', [{ path: 'enabled', before: true, after: false }], ''), kind: 'Actions permissions' }])).split('\n')[0]).toBe('~ 1. Actions permissions');
  });
});

describe('a value', () => {
  test.each<[Json | undefined, string]>([[undefined, 'nothing'], ['text', 'text'], [5, '5'], [true, 'true'], [null, 'null'], [['a', 1], '["a",1]'], [{ a: 1 }, '{"a":1}'], ['\u001b', '\\u001b']])('%j is shown as %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });
});

describe('a plan for programs', () => {
  test('has what differs, and all that people have to know', () => {
    const missing = [{ kind: 'secret' as const, name: 'A', command: 'gh secret set A' }];
    expect(planJson(plan([change('update', [{ path: 'a', before: 1, after: 2 }]), change('none')], { missing, unmanaged: ['x'], notes: ['y'] }))).toEqual({
      version: 1, repository: 'acme/shop', as_declared: false, changes: [{ number: 1, kind: 'environment', name: 'staging', action: 'update', differences: [{ path: 'a', before: 1, after: 2 }] }], missing, unmanaged: ['x'], notes: ['y'], contradictions: [], left_out: [],
    });
  });

  test('is as declared when nothing differs and nothing is missing', () => {
    const asDeclared = (made: Plan) => (planJson(made) as { as_declared: boolean }).as_declared;
    expect(asDeclared(plan([change('none')], { unmanaged: ['x'], notes: ['y'] }))).toBe(true);
    expect(asDeclared(plan([change('delete')]))).toBe(false);
    expect(asDeclared(plan([], { missing: [{ kind: 'secret', name: 'A', command: 'gh' }] }))).toBe(false);
  });
});
