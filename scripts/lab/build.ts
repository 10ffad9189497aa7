import { execFile } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { promisify } from 'util';
import { BIN, LAB, PROGRAMS, Program, pathOf } from './programs';

const MODULES = join(__dirname, 'modules');

/** What a program is made of: another recipe makes another program, whatever its version says. */
export function recipeOf(program: Program): string {
  const hash = createHash('sha256').update(JSON.stringify(program));
  if (program.module !== undefined) {
    const folder = join(MODULES, program.module);
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

const stampOf = ({ name }: Program) => join(LAB, 'recipes', name);

/** The programs that are not there, or were built by another recipe. */
export function missingPrograms(): Program[] {
  return PROGRAMS.filter((program) => !existsSync(pathOf(program.name)) || !existsSync(stampOf(program)) || readFileSync(stampOf(program), 'utf8') !== recipeOf(program));
}

/** Builds what is missing, and says how long each takes. */
export async function buildMissing(): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0) console.log(`lab: ${missing.map(({ name, version }) => `${name} ${version}`).join(', ')} will be built`);
  for (const program of missing) {
    const began = Date.now();
    await build(program);
    console.log(`lab: ${program.name} ${program.version} built in ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

/** Builds one program, behind everything else that the machine does. Two that build at once share Go's cache, which is made for that, and each puts a whole file in place. */
async function build(program: Program): Promise<void> {
  const { name, module, source, link = '', built = name } = program;
  const making = join(LAB, `making-${name}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  const env = { ...process.env, CGO_ENABLED: '0', GOBIN: making, GOFLAGS: `-buildvcs=false -trimpath -p=${process.env.SLIPWAY_LAB_PROCESSES ?? '1'}` };
  try {
    await promisify(execFile)('nice', ['-n', '15', 'go', 'install', '-ldflags', `-s -w ${link}`.trim(), source], { cwd: module === undefined ? making : join(MODULES, module), env, maxBuffer: 64 << 20 });
    mkdirSync(BIN, { recursive: true });
    mkdirSync(join(LAB, 'recipes'), { recursive: true });
    renameSync(join(making, built), pathOf(name));
    writeFileSync(stampOf(program), recipeOf(program));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
