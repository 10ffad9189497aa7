import { ReleaseNotesModel } from './model';
import { RELEASE_NOTES_KIND } from './release-notes';
import { resolveReleaseNotes } from './resolve';
import { shapeReleaseNotes } from './shape';
import { FileKind } from '../file-kind';

export const RELEASE_NOTES: FileKind<ReleaseNotesModel> = { noun: RELEASE_NOTES_KIND, what: 'release notes', schema: 'release-notes', resolve: resolveReleaseNotes, shape: shapeReleaseNotes };
