import { IConstruct } from 'constructs';

const OWN = Symbol.for('slipway.own-repository');

/** Says that what is declared below a construct belongs to a repository of its own, whatever the construct itself stands in. */
export function markRepository(construct: IConstruct): void {
  Object.defineProperty(construct, OWN, { value: true, configurable: true });
}

/** The repository that a construct belongs to: the nearest one above it that is marked, or the root of the tree. */
export function repositoryOf(construct: IConstruct): IConstruct {
  return [...construct.node.scopes].reverse().find((scope) => OWN in scope) ?? construct.node.root;
}

/** The repositories of a tree: its root, and what is marked below it. */
export function repositoriesIn(root: IConstruct): IConstruct[] {
  return root.node.findAll().filter((construct) => construct === root || OWN in construct);
}

/** All constructs below one that belong to the same repository, itself first. */
export function inRepository(root: IConstruct): IConstruct[] {
  const found: IConstruct[] = [];
  const enter = (construct: IConstruct) => {
    found.push(construct);
    for (const child of construct.node.children) if (!(OWN in child)) enter(child);
  };
  enter(root);
  return found;
}
