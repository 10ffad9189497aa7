import { ChangedPart, NodeTestRunner, PythonPackages } from 'slipway/pipelines';

/** The package of npm, `@acme/units`. */
export const JS = { folder: 'packages/js', packageName: '@acme/units', testRunner: NodeTestRunner.VITEST };

/** The uv that tests is the one that builds. */
export const UV = '0.13.9';

/** The project of PyPI, `acme-units`. uv has its lock file. */
export const PY = { folder: 'packages/py', project: 'acme-units', packages: PythonPackages.uv({ version: UV, groups: ['dev'] }) };

/** The table of units that both are made of: who changes it changes both. */
const SHARED = ['units/**'];

/** What a change can touch. Pages of documentation are no reason to test anything. */
export const PARTS = [JS, PY].map(({ folder }) => ChangedPart.of(folder.replace('packages/', ''), [`${folder}/**`, ...SHARED, '!**/*.md']));
