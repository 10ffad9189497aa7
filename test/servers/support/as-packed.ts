import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import * as ts from 'typescript';
import { isDoor, lazyDoor } from '../../../scripts/lazy-doors/door';

const ROOT = join(__dirname, '../../..');
const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).config as { compilerOptions: Record<string, unknown> };

/**
 * The library as it is in the package: file by file, with doors that load what is behind them when it is first used. A bundle would have all of it in memory.
 *
 * @param folder into which it goes
 * @returns the program behind `slipway`
 */
export function asPacked(folder: string): string {
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, inlineSourceMap: false, inlineSources: false, sourceMap: true, module: 'commonjs', moduleResolution: 'node10' }, ROOT);
  for (const file of readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })) {
    const [from, to] = [join(ROOT, 'lib', file), join(folder, 'lib', file)];
    mkdirSync(dirname(to), { recursive: true });
    if (/\.(?:cjs|json)$/.test(file)) cpSync(from, to);
    if (!/(?<!\.d)\.ts$/.test(file)) continue;
    const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), { fileName: from, compilerOptions: options });
    writeFileSync(to.replace(/\.ts$/, '.js'), isDoor(file) ? lazyDoor(outputText, from) : outputText);
  }
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'lib/cli/main.js');
}
