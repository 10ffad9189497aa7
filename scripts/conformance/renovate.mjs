/**
 * Reads files as Renovate does, and changes them as it would: a list of `{ config, files, releases }` comes in as JSON, and for each `{ wrong, found, files }` goes out.
 * It is copied beside the packages that it imports. It asks nobody: what is newer is told.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

process.env.LOG_LEVEL ??= 'fatal';
// What newer versions of Node.js have, and Renovate uses.
Set.prototype.union ??= function union(other) { return new Set([...this, ...other]); };
RegExp.escape ??= (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const part = (path) => import(`renovate/dist/${path}.js`);
const { validateConfig } = await part('config/validation');
const { GlobalConfig } = await part('config/global');
const { getMatchingFiles } = await part('workers/repository/extract/file-match');
const { extractPackageFile } = await part('modules/manager/index');
const { managerDefaultConfigs } = await part('manager-default-configs.generated');
const { doAutoReplace } = await part('workers/repository/update/branch/auto-replace');

const localDir = mkdtempSync(join(tmpdir(), 'renovate-'));
GlobalConfig.set({ localDir });

async function read({ config, files, releases }) {
  for (const path of Object.keys(files)) mkdirSync(join(localDir, dirname(path)), { recursive: true });
  const { errors, warnings } = await validateConfig('repo', config);
  const managers = [
    ...(config.customManagers ?? []).map((one) => ({ managerFilePatterns: [], ...one, manager: one.customType })),
    // The one that would change what a program writes.
    ...(config['github-actions']?.enabled === false ? [] : [{ ...managerDefaultConfigs['github-actions'], manager: 'github-actions' }]),
  ];
  const found = [];
  for (const manager of managers) {
    for (const file of getMatchingFiles(manager, Object.keys(files))) {
      const extracted = await extractPackageFile(manager.manager, files[file], file, manager);
      for (const [depIndex, { depName, packageName, currentValue, currentDigest, datasource, ...dep }] of (extracted?.deps ?? []).entries()) {
        const known = { depName, packageName, currentValue, currentDigest, datasource };
        found.push({ file, ...known });
        const release = releases[packageName ?? depName];
        if (release) files[file] = await doAutoReplace({ ...manager, ...extracted, ...dep, ...known, ...release, packageFile: file, depIndex }, files[file], false);
      }
    }
  }
  return { wrong: [...errors, ...warnings].map(({ message }) => message), found, files };
}

try {
  const said = [];
  for (const asked of JSON.parse(readFileSync(0, 'utf8'))) said.push(await read(asked));
  process.stdout.write(JSON.stringify(said));
} finally {
  rmSync(localDir, { recursive: true, force: true });
}
