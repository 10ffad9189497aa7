/**
 * Lets the compiled programs of the package be run. npm does so when it installs them; a package for Python runs the file as it was packed.
 */
import { chmodSync, readFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..');
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: Readonly<Record<string, string>> };

for (const file of Object.values(bin)) chmodSync(join(ROOT, file), 0o755);
