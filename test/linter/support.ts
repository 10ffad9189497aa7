import { RepositoryFiles } from 'slipway/checks/inside';
import { Checked, checkRepository } from 'slipway/linter/inside';
import { givenFiles } from '../../lib/delivery/given-files';
import { Finding } from 'slipway/core';

/** Files of a test, with all actions that are among them. */
export function repository(files: Readonly<Record<string, string>>): RepositoryFiles & { isThere(path: string): boolean } {
  return {
    ...givenFiles(files),
    actions: () => Object.keys(files).filter((path) => /(?:^|\/)action\.ya?ml$/.test(path)).sort(),
    isThere: (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
  };
}

/** What is found in them. */
export function check(files: Readonly<Record<string, string>>): Checked {
  const there = repository(files);
  return checkRepository(there, { isThere: (path) => there.isThere(path) });
}

/** One workflow, `.github/workflows/ci.yml`. */
export function checkWorkflow(text: string): Checked {
  return check({ '.github/workflows/ci.yml': text });
}

/** `line:column-line:column`, as the span of a finding. */
export function spanOf({ places: [{ origin }] }: Finding): string {
  const { line, column, endLine, endColumn } = origin.location!;
  return `${line}:${column}-${endLine}:${endColumn}`;
}
