import { readK6 } from './formats/k6';
import { readBencher, readGo } from './formats/lines';
import { readPytest } from './formats/pytest';
import { Report, judged } from './report';

export const FORMATS = ['pytest-benchmark', 'bencher', 'go', 'k6'] as const;
export const STATISTICS = ['median', 'mean', 'min'] as const;

/** How a report is read. */
export interface Reading {
  readonly format: typeof FORMATS[number];
  readonly statistic: typeof STATISTICS[number];
}

/** @throws ReportError when it says nothing */
export function readReport(text: string, { format, statistic }: Reading): Report {
  switch (format) {
    case 'pytest-benchmark': return judged(readPytest(text, statistic));
    case 'bencher': return judged(readBencher(text));
    case 'go': return judged(readGo(text));
    case 'k6': return judged(readK6(text));
  }
}
