import { Origin, TreeDocument, treeMap, treeOf } from '../../core/inside';

/** Type to name to arguments. */
export type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>;

/**
 * A file in Terraform's JSON syntax.
 *
 * @see https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function terraformDocument(path: string, origin: Origin, providers: Readonly<Record<string, { source: string; version: string }>>, resources: Resources): TreeDocument {
  return {
    path,
    origin,
    // The one key that Terraform's JSON syntax takes for a comment.
    json: { headerKey: '//' },
    root: treeMap([
      ['terraform', treeOf({ required_version: '>= 1.5.0', required_providers: providers })],
      ['resource', treeOf(Object.fromEntries(Object.entries(resources).filter(([, named]) => Object.keys(named).length > 0)))],
    ]),
  };
}

/** Text of the user's in a place where Terraform would read a template. */
export function escapeTemplate(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{');
}

/** A name that Terraform takes for a resource. */
function terraformName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

/** Puts something under its name, or under the next one that is free, and says which. */
export function place(named: Record<string, object>, wanted: string, body: object): string {
  const name = terraformName(wanted);
  let free = name;
  for (let i = 2; Object.hasOwn(named, free); i++) free = `${name}_${i}`;
  named[free] = body;
  return free;
}
