import { RepositoryFileModel } from './model';
import { ActionModel } from '../../actions/inside';
import { Declared, Kind, TextLine, TreeMap } from '../../core/inside';
import { FileSchema } from '../schemas';

/** All that there is to know about one kind of files, besides its noun and its model. */
export interface FileKind<M extends RepositoryFileModel = RepositoryFileModel> {
  /** What marks its noun. */
  readonly noun: Kind<unknown>;
  /** What messages call it. */
  readonly what: string;
  /** The schema that a file must meet, where there is one. */
  readonly schema?: FileSchema;
  /** @param actions those that the delivery declares */
  resolve(declared: Declared, actions: readonly ActionModel[]): M[];
  /** A tree becomes YAML; lines are written as they are. */
  shape(model: M): TreeMap | readonly TextLine[];
  /** The id that the user chose, where a repository may have several. */
  chosenId?(model: M): string | undefined;
}
