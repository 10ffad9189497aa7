import { CodeOwnersModel, HandWrittenRepositoryModel, RepositoryFileModel, RepositoryModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';
import { NOTHING_READ, ReadRepository } from './read/hand-written';
import { CODE_OWNERS_FILES } from './read/owners';

/** Under which this room keeps what it resolved. @internal */
export const REPOSITORY_MODEL = new ModelKey<RepositoryModel>('repository', {
  environments: [], tables: [], owners: [], gates: [], rulesets: [], protections: [], settings: [], files: [], badges: [], sections: [], defects: [],
});

/** Under which this room keeps what it read. @internal */
export const HAND_WRITTEN_REPOSITORY = new ModelKey<ReadRepository>('hand-written files of the repository', NOTHING_READ);

/** What was declared of the repository itself, as data. */
export class DeclaredRepository {
  /**
   * @param model what a rule is given
   */
  public static of(model: DeliveryModel): RepositoryModel {
    return DeliveryModel._partOf('DeclaredRepository.of', model, REPOSITORY_MODEL);
  }

  /**
   * What others wrote beside it: code owners, Dependabot, forms and templates, read as they are. A delivery without a project knows those that it was given.
   *
   * @param model what a rule is given
   * @returns the models; their `origin` is a place in the file
   * @throws InvalidValueError when it is given something else
   */
  public static handWritten(model: DeliveryModel): HandWrittenRepositoryModel {
    const { owners, files } = DeliveryModel._partOf('DeclaredRepository.handWritten', model, HAND_WRITTEN_REPOSITORY);
    return { owners: [...owners], files: [...files] };
  }
}

/** The code owners, whoever writes them: what is declared, and of what others wrote the file that GitHub reads. @internal */
export function codeOwnersOf(model: DeliveryModel): readonly CodeOwnersModel[] {
  const own = DeclaredRepository.of(model).owners;
  const all = [...own, ...model._part(HAND_WRITTEN_REPOSITORY).owners];
  const read = CODE_OWNERS_FILES.flatMap((path) => all.filter(({ file }) => file === path))[0];
  return read?.handWritten && !own.includes(read) ? [...own, read] : own;
}

/** The files that GitHub reads, whoever writes them: those of the delivery first. @internal */
export function repositoryFilesOf(model: DeliveryModel): readonly RepositoryFileModel[] {
  const own = DeclaredRepository.of(model).files;
  const { files } = model._part(HAND_WRITTEN_REPOSITORY);
  return files.length === 0 ? own : [...own, ...files];
}

/** Every file that was looked at where only files are, those among them that GitHub would not read. @internal */
export function readPathsOf(model: DeliveryModel): readonly string[] {
  const { owners, refused } = model._part(HAND_WRITTEN_REPOSITORY);
  return [...owners, ...repositoryFilesOf(model)].map(({ file }) => file).concat(refused.map(({ path }) => path));
}
