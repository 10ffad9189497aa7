import * as fc from 'fast-check';
import { differences } from 'slipway/importer/inside';
import { declareAction, declareWorkflow } from './support/declare';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { ODD_ACTIONS, ODD_WORKFLOWS } from './support/odd-files';
import { actionIn, saidOf, workflowIn } from './support/read';
import { Delivery } from 'slipway/delivery';

const WORKFLOW = '.github/workflows/ci.yml';
const ACTION = 'tools/greet/action.yml';

/** The file that is written for what a file was read as. */
function again(path: string, text: string): string {
  const delivery = Delivery.standalone();
  if (path === ACTION) declareAction(delivery, actionIn(path, text));
  else declareWorkflow(delivery, workflowIn(path, text));
  const { documents, findings, defaults } = delivery.synth();
  expect(findings.filter(({ id }) => id.startsWith('github/'))).toEqual([]);
  expect(defaults).toEqual([]);
  return documents.find((document) => document.path === path)!.text;
}

function expectSame(path: string, text: string): void {
  const made = again(path, text);
  expect(differences(text, made, path)).toEqual([]);
  const said = (of: string) => saidOf(path === ACTION ? actionIn(path, of) : workflowIn(path, of));
  expect(said(made)).toEqual(said(text));
  // Written once, it stays as it is.
  expect(again(path, made)).toBe(made);
}

describe('X-8: what a file says is declared as it was written, and comes out the same', () => {
  test.each(Object.entries(ODD_WORKFLOWS))('%s', (_, text) => expectSame(WORKFLOW, text));

  test.each(Object.entries(ODD_ACTIONS))('an action: %s', (_, text) => expectSame(ACTION, text));

  test('whatever a delivery writes', () => {
    fc.assert(fc.property(fc.gen(), (g) => {
      for (const { path, text } of declareDelivery(new Draw(g)).synth().documents) if (path.startsWith('.github/workflows/')) expectSame(path, text);
    }), { numRuns: 10, endOnFailure: true });
  });
});
