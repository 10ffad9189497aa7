import { IConstruct } from 'constructs';
import { loadLock, resolveActions } from '../actions';
import { acknowledged, acknowledgementsOf, applyRules, DeliveryModel, rulesFor } from '../checks';
import { Document, Finding, SectionDocument, declaredIn } from '../core';
import { resolveWorkflows } from '../workflows';
import { Reader } from './parse';
import { tokensLeftIn } from './private/left-tokens';
import { resolveRooms } from './private/rooms';
import { schemaErrorsIn } from './private/schemas';
import { LookUp, brokenSections } from './private/sections';
import { sourcesOf } from './private/sources';
import { announce, stage } from './private/stages';
import { Verified } from './private/verified';
import { render } from './render';

/** What a synthesis makes, before anything is written. */
export interface Conducted {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
  /** Parts of files that belong to the user. */
  readonly sections: readonly SectionDocument[];
  /** Whether a document of settings is among the files. */
  readonly hasSettings: boolean;
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
  /** Texts that GitHub's parser accepted before. */
  readonly verified?: Verified;
}

/** The whole data path: declare → resolve → check → render → (write). */
export function conduct(root: IConstruct, surroundings: Surroundings = {}): Conducted {
  const { header, verified } = surroundings;
  const model = stage('resolve', () => resolve(root, surroundings));
  const found = stage('check', () => applyRules(model, rulesFor(model)));
  const sources = sourcesOf(model);
  const acknowledgements = acknowledgementsOf(root);
  // An error that was accepted stops nothing: the file will be written, so GitHub's parser must see it.
  const open = acknowledged(found, acknowledgements);
  const reader = new Reader(open, verified);
  const documents = stage('render', () => sources.map((source) => {
    const document = render(source.shape(), header);
    if (source.reader === 'github') reader.take(document, source);
    return document;
  }));
  const official = stage('parse', () => [...reader.findings(), ...schemaErrorsIn(documents, sources, open)]);
  const findings = acknowledged([...found, ...tokensLeftIn(documents, sources), ...official], acknowledgements);
  announce({ documents, findings });
  return { documents, findings, sections: model.repository.sections, hasSettings: model.repository.settingsFile !== undefined };
}

function resolve(root: IConstruct, { taken = new Set(), lock, existing = () => ({ text: '' }) }: Surroundings): DeliveryModel {
  loadLock(root, lock);
  const declared = declaredIn(root);
  const actions = resolveActions(declared);
  const workflows = resolveWorkflows(declared);
  const rooms = resolveRooms(declared, workflows);
  return { actions, workflows, ...rooms, taken, brokenSections: brokenSections(rooms.repository.sections, existing) };
}
