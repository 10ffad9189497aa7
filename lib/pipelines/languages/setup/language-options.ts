import { ISetup } from './setup';
import { TestMatrix } from './test-matrix';
import { kinds } from '../../../core/inside';
import { PipelineProps } from '../../pipeline/pipeline-options';
import { PIPELINE } from '../../pipeline/pipeline-tables';
import { FOLDER } from '../../plain-values';
import { CodecovUpload } from '../../reports/codecov-upload';

/** What the pipelines of all languages take. */
export interface LanguagePipelineProps extends PipelineProps {
  /**
   * The version of the language in jobs that run once, and in all of them without a matrix of versions.
   *
   * @default - the first of the matrix, else the one that a file of the repository names
   */
  readonly version?: string;
  /**
   * Versions and machines that the tests run on. Everything else runs once.
   *
   * @default - once
   */
  readonly matrix?: TestMatrix;
  /**
   * What stands at the beginning of every job, instead of the checkout, the toolchain, its cache and the installation.
   *
   * @default - those of the pipeline
   */
  readonly setup?: ISetup;
  /**
   * The folder that everything runs in, from the root of the repository.
   *
   * @default - the root
   */
  readonly workingDirectory?: string;
  /**
   * Whether downloads are cached, by what the lock files say.
   *
   * @default - true; false in a workflow that starts for tags or releases: what is published is built of nothing that a run for a branch left behind
   */
  readonly caches?: boolean;
  /**
   * Uploads the coverage of each job to Codecov, under a flag of its own.
   *
   * @default - not uploaded
   */
  readonly codecov?: CodecovUpload;
}

/** Options of every language, for the table of each. @internal */
export const LANGUAGE = {
  ...PIPELINE,
  version: kinds.text,
  matrix: kinds.made((value) => value instanceof TestMatrix, "a TestMatrix, such as new TestMatrix({ versions: ['3.13', '3.12'] })"),
  setup: kinds.made((value) => typeof (value as ISetup | undefined)?.setupSteps === 'function', 'a setup, such as new ActionSetup(action)'),
  workingDirectory: FOLDER,
  caches: kinds.flag,
  codecov: kinds.made((value) => value instanceof CodecovUpload, "a CodecovUpload, such as CodecovUpload.token(Secrets.get('CODECOV_TOKEN'))"),
};
