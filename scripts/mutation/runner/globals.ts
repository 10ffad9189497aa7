import { Sources } from './sources';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import { createRequire } from 'module';

const mocker = new ModuleMocker(globalThis);
let requireOfTest: NodeJS.Require = require;

/** What tests find without an import: of jest, the parts that the tests of the groups use. */
export function provideGlobals(sources: Sources): void {
  const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
  const jest = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    requireActual: (path: string) => requireOfTest(path) as unknown,
    isolateModules: (run: () => void) => sources.isolated(run),
    setTimeout: () => undefined,
  };
  Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect, jest });
}

/** From now on it is this file that asks. */
export function enter(testFile: string): void {
  requireOfTest = createRequire(testFile);
}

/** `clearMocks` of jest's configuration. */
export function clearMocks(): void {
  mocker.clearAllMocks();
}

export function restoreMocks(): void {
  mocker.restoreAllMocks();
}
