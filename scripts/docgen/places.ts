import { posix } from 'path';
import { Type } from 'jsii-reflect';

/** Where the pages go, from the root. */
export const FOLDER = 'docs/api';

const REPOSITORY = 'https://github.com/slipway-delivery/slipway/blob/main';

/** The room of a type: the submodule it is exported by. */
export function roomOf(type: Type): string {
  return type.namespace ?? '';
}

/** The page of a type of ours, from the root. */
export function pageOf(type: Type): string {
  return `${FOLDER}/${roomOf(type)}/${type.name}.md`;
}

/** The address of that page, for an editor. */
export function addressOf(type: Type): string {
  return `${REPOSITORY}/${pageOf(type)}`;
}

/** How the page of one type links to another file of the repository. */
export function linkFrom(page: string, target: string): string {
  return posix.relative(posix.dirname(page), target);
}

/** The anchor of a heading, as GitHub and the site make it. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\w\- ]/g, '').replace(/ /g, '-');
}
