import * as fc from 'fast-check';
import { HOSTILE_TEXTS, hostileText } from './support/hostile';
import { plainText, plainTree } from './support/plain';
import { Origin } from '../../lib/core';
import { TreeMap, treeList, treeMap } from '../../lib/core/inside';
import { render } from '../../lib/delivery/render';
import { Delivery } from 'slipway/delivery';
import { Job, RunStep, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const document = (root: TreeMap, comment?: string) => ({ path: 'a.yml', root, comment, origin: Origin.here('a') });
const readBack = (root: TreeMap) => expect(plainText(render(document(root), 'header').text)).toEqual(plainTree(root));

/** Line breaks for some reader, and characters that no reader takes. */
const RAW = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

describe('any text survives the way into a file and back', () => {
  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', (_, text) => {
    readBack(treeMap([['outer', treeMap([['value', text], [text || 'empty', 'key'], ['list', treeList([text, 'next'])], ['flow', treeList(['a'], true)]])], ['after', 'x']]));
  });

  test('as value, as key and as item, side by side with others', () => {
    fc.assert(fc.property(hostileText, hostileText, hostileText, (value, key, item) => {
      readBack(treeMap([['outer', treeMap([['value', value], [`${key}.`, value], ['list', treeList([item, value])]])], ['last', item]]));
    }), { numRuns: 500 });
  });

  test('and nothing stands in the file as it is that readers of YAML disagree on', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const root = { kind: 'map' as const, entries: [{ key: text, value: text, comment: text, trailingComment: text }] };
      expect(render(document(root, text), text).text).not.toMatch(RAW);
    }), { numRuns: 500 });
  });
});

test('a comment never becomes content, whatever it holds', () => {
  fc.assert(fc.property(hostileText, hostileText, (one, two) => {
    const comment = `${one}\n${two}\rkey: value\u0085key: value\u2028- item`;
    const root: TreeMap = {
      kind: 'map',
      entries: [
        { key: 'first', value: treeMap([['a', 'b']]), comment },
        { key: 'list', value: { kind: 'list', items: [{ value: 'x', comment }, { value: treeMap([['y', 'z']]), comment, blankBefore: true }] } },
        { key: 'text', value: 'a', trailingComment: comment },
        { key: 'block', value: 'a\nb', trailingComment: comment, comment, blankBefore: true },
      ],
    };
    const { text } = render(document(root, comment), comment);
    expect(plainText(text)).toEqual(plainTree(root));
    const lines = text.split(/[\n\r\u0085\u2028\u2029]/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.map((line) => line.replace(/ #.*/, ''))).toEqual(['first:', 'a: b', 'list:', '- x', '- y: z', 'text: a', 'block: |-', 'a', 'b']);
  }), { numRuns: 300 });
});

describe('in a workflow', () => {
  /** Everything of a workflow that takes a text of the user's. */
  function declare(text: string, other: string): Delivery {
    const delivery = Delivery.standalone();
    const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], name: text, comment: other, env: { [`K${other}`]: text, FIRST: other } });
    const job = new Job(workflow, 'job', { name: other, comment: text, env: { [text]: other } });
    job.use(new RunStep(text, { name: text, comment: other, env: { A: text, [other]: 'b' } }), new UsesStep('./local', { version: other, inputs: { 'in-put': text, [text]: other } }));
    job.run(`echo\n${other}\n`);
    return delivery;
  }

  test('hostile texts come out equal, or a finding names them', () => {
    fc.assert(fc.property(hostileText, hostileText, (text, other) => {
      const { documents: [file], findings } = declare(text, other).synth();
      if (findings.some(({ severity }) => severity === 'error')) {
        for (const { message, places } of findings) expect(message !== '' && places.length > 0).toBe(true);
        return;
      }
      const found = JSON.stringify(plainText(file.text));
      expect(found).toContain(JSON.stringify({ pairs: [['in-put', text]] }).slice(10, -2));
      expect(found).toContain(JSON.stringify(['A', text]));
      expect(found).toContain(JSON.stringify(['FIRST', other]));
    }), { numRuns: 150 });
  });
});
