/** Runs projen and fails when that changed a file: what is committed is what the program makes, and two runs make the same. */
import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..');
const LIST = '.projen/files.json';

const managed = (): string[] => [LIST, 'package-lock.json', ...(JSON.parse(readFileSync(join(ROOT, LIST), 'utf8')) as { files: string[] }).files];
const text = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : undefined);

const before = new Map(managed().map((file) => [file, text(file)]));
execFileSync('npx', ['projen'], { cwd: ROOT, stdio: 'inherit' });

const changed = [...new Set([...before.keys(), ...managed()])].filter((file) => text(file) !== before.get(file)).sort();
console.log(changed.length === 0 ? `projen changed none of ${before.size} files.` : `projen changed these files; commit them with the program:\n${changed.join('\n')}`);
process.exitCode = changed.length > 0 ? 1 : 0;
