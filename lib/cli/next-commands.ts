import { join } from 'path';
import { Terminal } from './terminal';

const PACKAGES = 'slipway projen constructs tsx';

/** How the packages of a program get into a repository: by the manager whose lock file lies there. */
export function installCommand(folder: string, { read }: Terminal): string {
  const isThere = (name: string) => read(join(folder, name)) !== undefined;
  // In a workspace the root has to be meant.
  if (isThere('pnpm-lock.yaml')) return `pnpm add --save-dev ${isThere('pnpm-workspace.yaml') ? '--workspace-root ' : ''}${PACKAGES}`;
  if (isThere('yarn.lock')) return `yarn add --dev ${PACKAGES}`;
  if (isThere('bun.lock') || isThere('bun.lockb')) return `bun add --dev ${PACKAGES}`;
  return `npm install --save-dev ${PACKAGES}`;
}

/** How the program is run: projen knows how, once the program has told it. */
export function runCommand(folder: string, { read }: Terminal): string {
  const isFirst = read(join(folder, '.projen/tasks.json')) === undefined && read(join(folder, '.projenrc.ts')) !== undefined;
  return isFirst ? 'npx tsx .projenrc.ts' : 'npx projen';
}
