import { PytestSuite } from './pytest-suite';
import { PythonCoverage } from './python-coverage';
import { PACKAGES, PythonPackages } from './python-packages';
import { PythonTool } from './python-tool';
import { kinds, optionTable } from '../../../core/inside';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';

/** What a Python project is verified by. */
export interface PythonCiProps extends LanguagePipelineProps {
  /**
   * Who installs what the project depends on, the tools among it.
   *
   * @default PythonPackages.pip()
   */
  readonly packages?: PythonPackages;
  /**
   * Tools that judge the code, in the job `quality`. Every one runs, also when one before it found something.
   *
   * @default - none
   */
  readonly quality?: PythonTool[];
  /**
   * The tests.
   *
   * @default - all that pytest finds, in the job `test`
   */
  readonly tests?: PytestSuite[];
  /**
   * The coverage of all suites together.
   *
   * @default - not measured
   */
  readonly coverage?: PythonCoverage;
}

/** @internal */
export const PYTHON_CI = optionTable({
  ...LANGUAGE,
  packages: PACKAGES,
  quality: kinds.list(kinds.made((value) => value instanceof PythonTool, 'a PythonTool, such as PythonTool.ruff()')),
  tests: kinds.list(kinds.made((value) => value instanceof PytestSuite, "a PytestSuite, such as new PytestSuite('unit')")),
  coverage: kinds.made((value) => value instanceof PythonCoverage, 'a PythonCoverage, such as PythonCoverage.atLeast(80)'),
});
