import { Terminal } from './terminal';

/** The way up to the root of the repository from where one stands: empty at the root, and outside of any. */
export function wayUp({ run }: Terminal): string {
  return run('git', ['rev-parse', '--show-cdup']) ?? '';
}
