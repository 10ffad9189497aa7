import { Program, ProgramText } from '../programs/program';

/** Reads reports of coverage, and fails where they do not reach what was agreed. @internal */
export const COVERAGE_GATE: Program = {
  name: 'coverage-gate',
  title: 'Coverage gate',
  description: 'Reads reports of coverage of LCOV, Cobertura, JaCoCo or Go, and fails when tests reach less of the code than was agreed.',
  inputs: {
    reports: { description: 'The reports: paths and patterns, one a line, from the root of the repository. Lines that stand in several are counted once.', required: true },
    minimum: { description: 'The least share of the lines, in percent.', required: true },
    title: { description: 'What the page of the run calls it.', defaultValue: 'Coverage' },
  },
  outputs: { coverage: 'the share of the lines that tests reach, from 0 to 1' },
  text: () => require('./vendor/coverage-gate-program.cjs') as ProgramText,
};
