import { Report, byMedian } from '../report';

/** `test parse/long ... bench:       1,234 ns/iter (+/- 56)`, as libtest and Criterion with `--output-format bencher` print it. */
const BENCHER = /^test (\S.*?) +\.\.\. bench: +([\d,]+(?:\.\d+)?) ns\/iter/;

/** `BenchmarkParse/long-8   123456   9871 ns/op   …`. Behind the dash stands how many processors there were. */
const GO = /^(Benchmark\S+?)(?:-\d+)?\s+\d+\s+([\d.]+(?:e[+-]?\d+)?) ns\/op/;
const GO_PACKAGE = /^pkg: (\S+)/;
const GO_CPU = /^cpu: (.+)/;

export function readBencher(text: string): Report {
  const samples = linesOf(text).flatMap((line) => {
    const [, name, value] = BENCHER.exec(line) ?? [];
    return name === undefined ? [] : [[name, Number(value.replaceAll(',', ''))] as const];
  });
  return { measurements: byMedian(samples) };
}

export function readGo(text: string): Report {
  let of = '';
  let machine: string | undefined;
  const samples: [string, number][] = [];
  for (const line of linesOf(text)) {
    of = GO_PACKAGE.exec(line)?.[1] ?? of;
    machine ??= GO_CPU.exec(line)?.[1];
    const [, name, value] = GO.exec(line) ?? [];
    if (name !== undefined) samples.push([of === '' ? name : `${of}.${name}`, Number(value)]);
  }
  return { measurements: byMedian(samples), machine };
}

/** Lines that are longer are none of a report. */
const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.length <= 2_000);
