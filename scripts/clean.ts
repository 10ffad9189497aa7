/** Removes compiled files of `lib` whose source is gone. */
import { existsSync, readdirSync, rmSync } from 'fs';
import { join } from 'path';

const LIB = join(__dirname, '..', 'lib');

for (const file of readdirSync(LIB, { recursive: true, encoding: 'utf8' })) {
  const source = file.replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');
  if (source !== file && !existsSync(join(LIB, source))) {
    rmSync(join(LIB, file));
    console.log(`lib/${file}: removed, its source is gone`);
  }
}
