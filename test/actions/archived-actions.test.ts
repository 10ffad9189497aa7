import { catalogueEntry } from 'slipway/actions/inside';
import { insteadOfArchived, archivedNames } from '../../lib/actions/checks/actions/archived-actions';
import { namingActions } from '../../lib/actions/checks/actions/naming-actions';
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

test('X-5: whoever writes YAML is told the action, and not its class', () => {
  expect(namingActions(insteadOfArchived('tibdex/github-app-token')!)).toBe('Use actions/create-github-app-token.');
  expect(namingActions(insteadOfArchived('actions/setup-ruby')!)).toBe('Use ruby/setup-ruby.');
  expect(namingActions(insteadOfArchived('8398a7/action-slack')!)).toBe('Use slackapi/slack-github-action.');
  const classes = archivedNames().flatMap((name) => namingActions(insteadOfArchived(name)!).match(/(?<![\w/.-])[A-Z][a-z0-9]+[A-Z]\w*(?!\/)/g) ?? []);
  expect(classes.filter((name) => name in actions)).toEqual([]);
});
