import { JavaBuildTool } from './build-tool';
import { SetupJavaDistribution } from '../../../actions/inside';
import { kinds, optionTable } from '../../../core/inside';
import { percentKind } from '../../reports/percentage';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';
import { withoutKind } from '../setup/without';

/** What is checked of a project of Java, Kotlin or another language of its machine. */
export interface JavaCiProps extends LanguagePipelineProps {
  /**
   * What builds it.
   *
   * @default JavaBuildTool.maven()
   */
  readonly buildTool?: JavaBuildTool;
  /**
   * Whose Java.
   *
   * @default SetupJavaDistribution.TEMURIN
   */
  readonly distribution?: SetupJavaDistribution;
  /**
   * The file that names the version of Java, where `version` and `matrix` do not: `.java-version`, `.tool-versions`, `.sdkmanrc`.
   *
   * @default '.java-version'
   */
  readonly versionFile?: string;
  /**
   * Goals of Maven or tasks of Gradle that judge the code without testing it: `['spotless:check', 'checkstyle:check']`. Each is a step.
   *
   * @default - none, and no job for them
   */
  readonly quality?: string[];
  /**
   * What is left out: `test`, `build`.
   *
   * @default - nothing
   */
  readonly without?: string[];
  /**
   * The least share of the lines that tests reach, in percent, by the report of JaCoCo.
   *
   * @default - any; measured where `codecov` is given
   */
  readonly coverage?: number;
}

/** The parts that can be left out, in the order in which they stand. @internal */
export const JAVA_PARTS = ['test', 'build'];

/** @internal */
export const JAVA = optionTable({
  ...LANGUAGE,
  buildTool: kinds.made((value) => value instanceof JavaBuildTool, 'a JavaBuildTool, such as JavaBuildTool.gradle()'),
  distribution: kinds.made((value) => value instanceof SetupJavaDistribution, 'a SetupJavaDistribution, such as SetupJavaDistribution.TEMURIN'),
  versionFile: kinds.text,
  quality: kinds.list(kinds.made((value) => typeof value === 'string' && /^:?\w[\w.:@-]*$/.test(value), "a goal or task, such as 'checkstyle:check'")),
  without: withoutKind(JAVA_PARTS),
  coverage: percentKind,
});
