import { IConstruct } from 'constructs';
import { Standing, foreignFilesIn } from './first-run/foreign-files';
import { roomsFor } from './load-rooms';
import { overwriting } from './overwrite';
import { tokensLeftIn } from './read-back/left-tokens';
import { Reader } from './read-back/parser';
import { schemaErrorsIn } from './read-back/schemas';
import { Verified } from './read-back/verified';
import { render } from './render';
import { LookUp } from './render/sections';
import { Resolved, completed, resolveRooms } from './resolve';
import { ROOMS } from './rooms';
import { knownRules, rulesFor } from './rules';
import { announce, stage } from './stages';
import { Obstacle, RepositoryFiles, Room, acknowledged, acknowledgementsOf, applyRules, customFindings, customRulesOf, validationFindings } from '../checks/inside';
import { AddedDefault, Document, DocumentCommand, DocumentSource, Finding, SectionDocument, declaredIn } from '../core/inside';

/** What a synthesis makes, before anything is written. */
export interface Conducted {
  readonly documents: readonly Document[];
  /** What they were made of, in the same order. */
  readonly sources: readonly DocumentSource[];
  readonly findings: readonly Finding[];
  /** What stands in them because nobody said anything of it. */
  readonly defaults: readonly AddedDefault[];
  /** Parts of files that belong to the user. */
  readonly sections: readonly SectionDocument[];
  /** Commands that people run on the files. */
  readonly commands: readonly DocumentCommand[];
}

/** What the surroundings of a synthesis know. */
export interface Surroundings {
  /** A line at the top of every file. */
  readonly header?: string;
  /** Paths that other parts of the project write. */
  readonly taken?: ReadonlySet<string>;
  /** The text of the lock file of action pins. */
  readonly lock?: string;
  /** A file of the user's of which a part is ours. */
  readonly existing?: LookUp;
  /** The files of the repository that others write. */
  readonly files?: RepositoryFiles;
  /** Whether a file of the repository is there, by its path from the root. */
  readonly isThere?: (path: string) => boolean;
  /** What keeps a path from being written. */
  readonly obstacleAt?: (path: string) => Obstacle | undefined;
  /** What stands, before anything was written, where files would be. */
  readonly standing?: Omit<Standing, 'mayReplace'>;
  /** Texts that GitHub's parser accepted before. */
  readonly verified?: Verified;
}

/** The whole data path: declare → resolve → check → render → (write). */
export function conduct(root: IConstruct, surroundings: Surroundings = {}): Conducted {
  const { header, verified } = surroundings;
  const { rooms, model, sources, sections, defaults } = stage('resolve', () => resolveAll(root, surroundings));
  const rules = rulesFor(model, rooms);
  const own = customRulesOf(root);
  const found = stage('check', () => [...applyRules(model, rooms, rules), ...customFindings(model, own), ...validationFindings(root)]);
  const acknowledgements = acknowledgementsOf(root);
  // An error that was accepted stops nothing: the file will be written, so GitHub's parser must see it.
  const known = () => [...knownRules(), ...own.map(({ rule }) => rule)];
  const open = acknowledged(found, acknowledgements, known);
  const reader = new Reader(open, verified);
  const documents = stage('render', () => sources.map((source) => reader.take(render(source.shape(), header), source)));
  const official = stage('parse', () => [...reader.findings(), ...schemaErrorsIn(documents, sources, open)]);
  const standing = surroundings.standing && { ...surroundings.standing, mayReplace: replaceable(root, surroundings) };
  const foreign = stage('compare with what is there', () => foreignFilesIn(documents, sources, standing));
  const findings = acknowledged([...found, ...foreign, ...tokensLeftIn(documents, sources), ...official], acknowledgements, known);
  announce({ documents, findings, rules: rules.length + own.length });
  return { documents, sources, findings, defaults, sections, commands: sources.flatMap(({ commands = [] }) => commands) };
}

/** What may be replaced: the files of deliveries that say so; and, where one does, those that the project itself writes. */
function replaceable(root: IConstruct, surroundings: Surroundings): (path: string) => boolean {
  const willing = overwriting(root);
  let paths: ReadonlySet<string> | undefined;
  return (path) => willing.length > 0 && (paths ??= new Set([
    ...surroundings.taken ?? [], ...willing.flatMap((delivery) => resolveAll(delivery, surroundings).sources.map(({ file }) => file)),
  ])).has(path);
}

/** All that is declared below a construct, as data. */
export function resolveAll(root: IConstruct, { taken = new Set(), lock, existing = () => ({ text: '' }), files, isThere, obstacleAt }: Surroundings): Resolved & { readonly rooms: readonly Room[] } {
  const declared = declaredIn(root);
  const rooms = roomsFor(declared, ROOMS);
  return { rooms, ...completed(rooms, resolveRooms(rooms, declared, { lock, files }), { taken, existing, files, isThere, obstacleAt }) };
}
