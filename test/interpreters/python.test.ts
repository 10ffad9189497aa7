import { HOSTILE, run } from './run';
import { hoisted } from '../workflows/hoist/helpers';

const S = '${{ inputs.v }}';

test('a hoisted script that Python runs gets any value as it is', () => {
  const script = [
    '#!/usr/bin/env python3', '"""It\'s about \\"quotes."""', 'from __future__ import annotations', 'import sys', 'out = [',
    `${S}, "${S}", '${S}', """${S}""", '''${S}''', r"${S}", f"${S}", f'${S}', rf"""${S}""", f"{'${S}'}", f"{${S}}", # it's ${S}`,
    ']', 'sys.stdout.buffer.write("\\0".join(out).encode())', '',
  ].join('\n');
  const { script: text, problems } = hoisted(script, 'python');
  expect(problems).toEqual([]);
  for (const value of HOSTILE) {
    const { stdout, stderr, files } = run('python3', ['-I', '-S'], text, { V: value });
    expect({ values: stdout.split('\0'), stderr, files }).toEqual({ values: Array(11).fill(value), stderr: '', files: [] });
  }
});
