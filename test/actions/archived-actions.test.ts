import { catalogueEntry } from 'slipway/actions/inside';
import { insteadOfArchived, archivedNames } from '../../lib/actions/checks/actions/archived-actions';
import * as actions from 'slipway/actions';

test('what takes the place of an archived action is there', () => {
  const named = archivedNames().flatMap((name) => insteadOfArchived(name)!.match(/\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+\b/g) ?? []);
  expect(named.filter((name) => !(name in actions))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test('no action of the catalogue is among them, and all of an owner may be', () => {
  expect(archivedNames().filter((name) => catalogueEntry(name))).toEqual([]);
  expect(['actions-rs/toolchain', 'actions-rs/cargo', 'actions/create-release', 'actions/checkout'].map((name) => insteadOfArchived(name) !== undefined)).toEqual([true, true, true, false]);
});
