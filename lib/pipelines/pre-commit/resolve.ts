import { PreCommitConfigModel, PreCommitRepositoryModel } from './model';
import { PRE_COMMIT_KIND } from './pre-commit-config';
import { DeliveryModel, FILES } from '../../checks/inside';
import { Declared } from '../../core/inside';

/** The file, and what else the delivery writes. */
export interface ResolvedPreCommit extends PreCommitConfigModel {
  /** Known only when every room has said what it writes: asked when the file is shaped. */
  written(): readonly string[];
}

export function resolvePreCommit(declared: Declared, model: DeliveryModel): ResolvedPreCommit[] {
  return declared.of(PRE_COMMIT_KIND).map(({ file, _origin: origin, _props: props, _overrides: { list } }) => ({
    origin,
    file,
    comment: props.comment,
    languageVersions: props.defaultLanguageVersion ?? {},
    stages: props.defaultStages ?? [],
    installTypes: props.installTypes ?? [],
    failFast: props.failFast ?? false,
    minimumVersion: props.minimumVersion,
    exclude: props.exclude ?? [],
    checkGenerated: props.checkGenerated ?? false,
    repositories: joined(props.hooks.map(({ _model }) => _model)),
    overrides: list,
    written: () => model._part(FILES).written.filter(({ section }) => section === undefined).map((one) => one.file),
  }));
}

/** Hooks of one repository and revision that follow each other are one entry: the order stays as it was said. */
function joined(repositories: readonly PreCommitRepositoryModel[]): PreCommitRepositoryModel[] {
  const all: PreCommitRepositoryModel[] = [];
  for (const one of repositories) {
    const last = all.at(-1);
    if (last?.repo === one.repo && last.rev === one.rev) all[all.length - 1] = { ...last, hooks: [...last.hooks, ...one.hooks] };
    else all.push(one);
  }
  return all;
}
