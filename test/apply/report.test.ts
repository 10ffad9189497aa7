import { Json } from 'slipway/repository/inside';
import { Difference } from '../../lib/apply/compare/differences';
import { Contradiction } from '../../lib/apply/facts/contradiction';
import { Action, Plan, PlannedResource } from '../../lib/apply/plan';
import { refusalText } from '../../lib/apply/report/facts-text';
import { Paint } from '../../lib/apply/report/paint';
import { planJson } from '../../lib/apply/report/plan-json';
import { planText, summary } from '../../lib/apply/report/plan-text';
import { isNothing, shownValue } from '../../lib/apply/report/values';

const never = async () => { throw new Error('A report asks for nothing.'); };

function change(action: Action, differences: readonly Difference[] = [], name = 'staging'): PlannedResource {
  return { kind: 'environment', name, action, differences, resource: { kind: 'environment', name, read: never, write: never } };
}

const plan = (resources: readonly PlannedResource[], more: Partial<Plan> = {}): Plan => ({ repository: 'acme/shop', resources, contradictions: [], missing: [], unmanaged: [], notes: [], leftOut: [], ...more });

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
      "+ environment 'one'\n    a: 1",
      "~ environment 'two'\n    b: 1 → 2",
      "- environment 'three'",
      '! Secrets and variables that are not set. Whoever knows their values sets them:\n    gh secret set TOKEN\n    gh variable set B',
      '! first\n! second',
      "Not declared, and left alone: ruleset 'a', ruleset 'b'.",
      'acme/shop: 1 to create, 1 to change, 1 to delete, 2 to set by hand, 1 as declared.',
    ].join('\n\n'));
  });

  test('sets its parts apart', () => {
    expect(planText(whole, COLOURS)).toBe([
      "<added + environment 'one'>\n    a: <added 1>",
      "<changed ~ environment 'two'>\n    b: <removed 1> → <added 2>",
      "<removed - environment 'three'>",
      '<changed ! Secrets and variables that are not set. Whoever knows their values sets them:>\n    gh secret set TOKEN\n    gh variable set B',
      '<changed ! first>\n<changed ! second>',
      "<faint Not declared, and left alone: ruleset 'a', ruleset 'b'.>",
      '<strong acme/shop: 1 to create, 1 to change, 1 to delete, 2 to set by hand, 1 as declared.>',
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
  test('of something new leaves out what it has anyway', () => {
    const nothing: Json[] = [false, 0, '', null, [], {}, { a: [], b: false }];
    expect(lines('create', ...nothing.map((after, i) => ({ path: `n${i}`, after })), { path: 'some', after: true })).toEqual(["+ environment 'staging'", '    some: true']);
    expect(lines('update', { path: 'n', before: 5, after: 0 }, { path: 'm', before: true, after: false })).toEqual(["~ environment 'staging'", '    n: 5 → 0', '    m: true → false']);
  });

  test('of a list says what enters and what leaves, under its name once', () => {
    expect(lines('update', { path: 'list', after: 'a' }, { path: 'other', before: 1, after: 2 }, { path: 'list', before: 'b' })).toEqual(["~ environment 'staging'", '    list:', '      + a', '      - b', '    other: 1 → 2']);
    expect(lines('update', { path: 'list', after: 'a' })).toEqual(["~ environment 'staging'", '    list:', '      + a']);
    expect(lines('update', { path: 'list', before: 'a' })).toEqual(["~ environment 'staging'", '    list:', '      - a']);
    expect(lines('update', { path: 'list', before: 'a', after: 'b' }, { path: 'list', before: 'c', after: 'd' })).toEqual(["~ environment 'staging'", '    list:', '      - a', '      + b', '      - c', '      + d']);
  });

  test('of something new is on one line where there is one value, and on several where there are more', () => {
    expect(lines('create', { path: 'a', after: ['x'] }, { path: 'b', after: ['x', 'y'] })).toEqual(["+ environment 'staging'", '    a: x', '    b:', '      + x', '      + y']);
    expect(lines('create', { path: 'a', after: 'x      + y' })).toEqual(["+ environment 'staging'", '    a: x      + y']);
  });

  test('into something or from something with parts names the parts', () => {
    expect(lines('update', { path: 'a', before: null, after: { strict: true, checks: { ci: 'any app', lint: 'app 1' }, none: {} } })).toEqual([
      "~ environment 'staging'", '    a:', '      + strict: true', '      + checks: ci: any app, lint: app 1', '      + none',
    ]);
    expect(lines('update', { path: 'a', before: { b: 1 }, after: 'x' })).toEqual(["~ environment 'staging'", '    a:', '      - b: 1', '      + x']);
    expect(lines('update', { path: 'a', before: 'x', after: { b: 1 } })).toEqual(["~ environment 'staging'", '    a:', '      - x', '      + b: 1']);
  });

  test('says what has no options, or is an empty list', () => {
    expect(lines('update', { path: 'rules.deletion', after: {} })).toEqual(["~ environment 'staging'", '    rules.deletion:', '      + (without options)']);
    expect(lines('update', { path: 'list', after: [] })).toEqual(["~ environment 'staging'", '    list:', '      + []']);
    expect(lines('update', { path: 'list', before: ['a', 'b'], after: [] })).toEqual(["~ environment 'staging'", '    list: ["a","b"] → []']);
  });

  test('of what there is only one of is named by its kind', () => {
    expect(planText(plan([{ ...change('update', [{ path: 'enabled', before: true, after: false }], ''), kind: 'Actions permissions' }])).split('\n')[0]).toBe('~ Actions permissions');
  });

  test('has no line for what was nothing', () => {
    expect(lines('update', { path: 'a', before: null, after: { b: 1 } })).toEqual(["~ environment 'staging'", '    a:', '      + b: 1']);
    expect(lines('update', { path: 'a', before: null, after: 'x' })).toEqual(["~ environment 'staging'", '    a: null → x']);
  });
});

describe('a value', () => {
  test.each<[Json | undefined, string]>([[undefined, 'nothing'], ['text', 'text'], [5, '5'], [true, 'true'], [null, 'null'], [['a', 1], '["a",1]'], [{ a: 1 }, '{"a":1}'], ['\u001b', '\\u001b']])('%j is shown as %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });

  test.each<[Json | undefined]>([[undefined], [null], [false], [0], [''], [[]], [{}], [{ a: { b: [] }, c: null }]])('%j says nothing', (value) => {
    expect(isNothing(value)).toBe(true);
  });

  test.each<[Json]>([[true], [1], ['x'], [[null]], [{ a: { b: 1 }, c: null }], [' ']])('%j says something', (value) => {
    expect(isNothing(value)).toBe(false);
  });
});

describe('a plan for programs', () => {
  test('has what differs, and all that people have to know', () => {
    const missing = [{ kind: 'secret' as const, name: 'A', command: 'gh secret set A' }];
    expect(planJson(plan([change('update', [{ path: 'a', before: 1, after: 2 }]), change('none')], { missing, unmanaged: ['x'], notes: ['y'] }))).toEqual({
      version: 1, repository: 'acme/shop', as_declared: false, changes: [{ kind: 'environment', name: 'staging', action: 'update', differences: [{ path: 'a', before: 1, after: 2 }] }], contradictions: [], missing, unmanaged: ['x'], notes: ['y'], left_out: [],
    });
  });

  test('is as declared when nothing differs and nothing is missing', () => {
    const asDeclared = (made: Plan) => (planJson(made) as { as_declared: boolean }).as_declared;
    expect(asDeclared(plan([change('none')], { unmanaged: ['x'], notes: ['y'] }))).toBe(true);
    expect(asDeclared(plan([change('delete')]))).toBe(false);
    expect(asDeclared(plan([], { missing: [{ kind: 'secret', name: 'A', command: 'gh' }] }))).toBe(false);
  });
});

const ARCHIVED: Contradiction = { fact: 'archived', declared: false, found: true, severity: 'error', message: 'It is archived.', depends: [], fix: 'Take it out.' };
const RENAMED: Contradiction = {
  fact: 'name', declared: 'shop', found: 'store', severity: 'note', message: "It is called 'store'.", depends: [{ what: 'the badges', file: 'README.md', otherwise: 'they show nothing' }], fix: 'Declare it.',
};

describe('what was declared of the repository and is not so', () => {
  test('F4: comes before all that would be done, with what depends on it and how to go on', () => {
    expect(planText(plan([change('update', [{ path: 'a', before: 1, after: 2 }])], { contradictions: [ARCHIVED, RENAMED] }), COLOURS)).toBe([
      '<removed ✗ It is archived.>', '    <faint → Take it out.>', '',
      "<changed ! It is called 'store'.>", '    the badges (README.md): they show nothing.', '    <faint → Declare it.>', '',
      "<changed ~ environment 'staging'>", '    a: <removed 1> → <added 2>', '',
      '<strong acme/shop: 1 declared of the repository and not so, 1 to change, 0 as declared.>',
    ].join('\n'));
  });

  test('F4: is a difference when it does harm, and none when it only looks wrong', () => {
    expect(planJson(plan([], { contradictions: [ARCHIVED] }))).toMatchObject({ as_declared: false, contradictions: [{ fact: 'archived', severity: 'error' }] });
    expect(planJson(plan([], { contradictions: [RENAMED] }))).toMatchObject({ as_declared: true, contradictions: [{ fact: 'name', severity: 'note' }] });
    expect(planText(plan([], { contradictions: [RENAMED] }))).toMatch(/^! It is called 'store'\.\n[^]*No difference: acme\/shop is as declared\.$/);
  });

  test('F4: stands in the way of an application when it does harm', () => {
    expect(refusalText([])).toBeUndefined();
    expect(refusalText([RENAMED])).toBeUndefined();
    expect(refusalText([RENAMED, ARCHIVED, { ...ARCHIVED, fact: 'id' }])).toBe('Nothing was applied: what was declared of the repository is not so (archived, id). Put it right as it is said above, and run slipway plan.');
  });

  test('F4: is printed as text that does nothing to a terminal', () => {
    const text = planText(plan([], { contradictions: [{ ...RENAMED, message: 'a\u001b[2J', fix: 'b\u001b[2J', depends: [{ what: 'c\u001b[2J', otherwise: 'd\u001b[2J' }] }] }));
    expect(text).not.toContain('\u001b');
  });
});

test('F4: what --only left out is named, and is not said to be as declared', () => {
  const some = plan([change('none')], { leftOut: ["environment 'production'", 'workflow permissions'] });
  expect(planText(some)).toBe("Left out by --only, and not compared: environment 'production', workflow permissions.\n\nNo difference in what was compared of acme/shop: 1 as declared, 2 left out.");
  expect(planJson(some)).toMatchObject({ as_declared: false, left_out: ["environment 'production'", 'workflow permissions'] });
});
