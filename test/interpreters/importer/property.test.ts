import * as fc from 'fast-check';
import { imported } from '../../importer/program/imported';
import { declareActions } from '../../properties/support/actions';
import { declareDelivery } from '../../properties/support/delivery';
import { Draw } from '../../properties/support/draw';
import { actionIn, saidOf, workflowIn } from '../../properties/support/read';

const MANIFEST = /\/action\.ya?ml$/;

/** An operand that is text stands in parentheses: nobody parses it to see whether it needs them. */
function withoutParentheses(text: string): string {
  return text.replace(/\((github\.event\.repository\.custom_properties\['a b'\])\)/g, '$1');
}

/** What a text says, in the order in which it says it, without the lines that explain: who needs a right stands behind it. */
function spoken(text: string): string {
  return text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line)).map((line) => line.replace(/\s+# (?!v).*$/, '')).join('\n');
}

test.each([['as they are', false], ['with functions for what is shared', true]])('X-5: of whatever a delivery writes, the program that is made of it writes the same, %s', (_, share) => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const draw = new Draw(g);
    const delivery = declareDelivery(draw);
    declareActions(draw, delivery);
    const documents = delivery.synth().documents.filter(({ path }) => /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/[^/]+\/action\.ya?ml)$/.test(path));
    expect(documents.some(({ path }) => MANIFEST.test(path))).toBe(true);
    const { gaps, files, program } = imported(Object.fromEntries(documents.map(({ path, text }) => [path, text])), { exact: true, sharedPins: true, share });
    expect(gaps).toEqual([]);
    for (const { path, before, after: made, differences, overrides } of files) {
      const after = withoutParentheses(made);
      expect(differences).toEqual([]);
      expect(overrides).toBe(0);
      const said = (text: string) => saidOf(MANIFEST.test(path) ? actionIn(path, text) : workflowIn(path, text));
      expect(said(after)).toEqual(said(before));
      // A job stands below those that it waits for: only there the order is another one.
      expect(spoken(after).split('\n').sort()).toEqual(spoken(before).split('\n').sort());
    }
    if (share) expect(program.shared.length).toBeGreaterThan(0);
  }), { numRuns: 25, endOnFailure: true });
}, 300_000);
