import { IConstruct } from 'constructs';
import { actionsOf, loadLock, resolveActions } from '../actions';
import { acknowledged, acknowledgementsOf, applyRules, catalogue, DeliveryModel } from '../checks';
import { Document, Finding } from '../core';
import { resolveWorkflows, workflowsOf } from '../workflows';
import { Reader } from './parse';
import { tokensLeftIn } from './private/left-tokens';
import { sourcesOf } from './private/sources';
import { announce, stage } from './private/stages';
import { Verified } from './private/verified';
import { render } from './render';

/** What a synthesis makes, before anything is written. */
export interface Conducted {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

/** What the surroundings of a synthesis know. */
export interface Surroundings {
  /** A line at the top of every file. */
  readonly header?: string;
  /** Paths that other parts of the project write. */
  readonly taken?: ReadonlySet<string>;
  /** The text of the lock file of action pins. */
  readonly lock?: string;
  /** Texts that GitHub's parser accepted before. */
  readonly verified?: Verified;
}

/** The whole data path: declare → resolve → check → render → (write). */
export function conduct(root: IConstruct, { header, taken, lock, verified }: Surroundings = {}): Conducted {
  const model = stage('resolve', () => resolve(root, taken, lock));
  const found = stage('check', () => applyRules(model, catalogue()));
  const sources = sourcesOf(model);
  const acknowledgements = acknowledgementsOf(root);
  // An error that was accepted stops nothing: the file will be written, so GitHub's parser must see it.
  const reader = new Reader(acknowledged(found, acknowledgements), verified);
  const documents = stage('render', () => sources.map((source) => {
    const document = render(source.shape(), header);
    reader.take(document, source);
    return document;
  }));
  const official = stage('parse', () => reader.findings());
  const findings = acknowledged([...found, ...tokensLeftIn(documents, sources), ...official], acknowledgements);
  announce({ documents, findings });
  return { documents, findings };
}

function resolve(root: IConstruct, taken: ReadonlySet<string> = new Set(), lock?: string): DeliveryModel {
  loadLock(root, lock);
  return { actions: resolveActions(actionsOf(root)), workflows: resolveWorkflows(workflowsOf(root)), taken };
}
