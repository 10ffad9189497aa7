import { Expression } from '../../expressions/inside';
import { IStep, RunStep, Step } from '../../workflows/inside';

/** Where a scanner runs. */
export interface ScanPlace {
  /** Whether code scanning takes reports. */
  readonly codeScanning: boolean;
}

/** What a report is: as the program of the verdict knows it. */
export type ReportFormatName = 'sarif' | 'bandit' | 'pip-audit' | 'safety' | 'npm-audit' | 'cargo-audit' | 'trufflehog' | 'zap' | 'pip-licenses' | 'npm-licenses' | 'cargo-licenses' | 'go-licenses';

/** What a scanner consists of. */
export interface ScannerParts {
  /** What it is called when nobody says otherwise: `bandit`. */
  readonly name: string;
  /** What it calls itself: `Bandit`. */
  readonly title: string;
  readonly format: ReportFormatName;
  /** Path of its report. */
  readonly report: string;
  /** The artifact that holds the report, when nobody says otherwise. */
  readonly artifactName?: string;
  /** Whether it reads the whole history. */
  readonly history?: boolean;
  /** Before it. */
  readonly setup?: (place: ScanPlace) => IStep[];
  /** The step that writes the report. It does not fail because something was found. */
  readonly scan: (options: ScanStepOptions, place: ScanPlace) => Step;
  /** Whether the step itself brings the report to code scanning. */
  readonly uploads?: boolean;
  /** It runs only when this holds, */
  readonly condition?: Expression;
  /** because otherwise … */
  readonly unless?: string;
  /** How grave everything is that it finds, where it does not say it itself. */
  readonly level?: string;
  /** Where findings are shown that have no file. */
  readonly shownAt?: string;
  readonly licenses?: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
  readonly minutes?: number;
}

/** What the step of a scan is told by where it stands. */
export interface ScanStepOptions {
  readonly name: string;
  readonly condition?: Expression;
}

/** A scanner that is a script. Bash is named, so that the failure of any part of a pipe is one. */
export function scriptStep(script: string, env?: { [name: string]: string | Expression }): ScannerParts['scan'] {
  return (options) => new RunStep(script, { ...options, shell: 'bash', ...env && { env } });
}
