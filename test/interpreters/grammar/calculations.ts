import { Case, STRANGER } from './case';

/** Scripts of Python that calculate with a value, which stands in them without quotes. */
const USES: readonly (readonly [kind: string, script: string])[] = [
  ['assignment', `n = ${STRANGER}\nprint(n * 2, type(n).__name__)`],
  ['sum', `print(${STRANGER} + 1)`],
  ['product', `print(2 * ${STRANGER})`],
  ['division', `print(${STRANGER} / 4, ${STRANGER} // 4)`],
  ['sign', `print(-${STRANGER})`],
  ['range', `print(list(range(${STRANGER}))[-1:])`],
  ['list', `print(sum([1, ${STRANGER}]))`],
  ['argument', `def f(n, m=0): return n + m\nprint(f(${STRANGER}), f(1, m=${STRANGER}))`],
  ['comparison', `print("more" if ${STRANGER} > 5 else "less", ${STRANGER} == 42)`],
  ['field', `print(f"{${STRANGER}}")`],
  ['conversion', `print(int(${STRANGER}) + 1, float(${STRANGER}), str(${STRANGER}))`],
];

export function calculations(): Case[] {
  return USES.map(([kind, script]): Case => ({ group: 'step of Python', kind: `calculation: ${kind}`, source: 'title', steps: [{ script: `${script}\n`, shell: 'python' }] }));
}
