import { action } from './action';
import { Difference } from './difference';
import { lineDifferences } from './lines';
import { Reading } from './normal';
import { anything } from './readings';
import { differencesBetween } from './walk';
import { workflow } from './workflow';
import { SourceNode, isActionFile, isWorkflowFile, readYamlText } from '../../expressions/inside';

/**
 * Where two texts of a file do not say the same to the program that reads it; nothing where they differ in style alone. A file that cannot be read is equal to nothing but its
 * own text.
 *
 * @param before the text as it is, or was
 * @param after the text that would take its place
 * @param path of the file, from the root of the repository: it says who reads the file
 */
export function differences(before: string, after: string, path: string): Difference[] {
  if (before === after) return [];
  const reading = readingOf(path);
  if (!reading) return lineDifferences(linesOf(before, path), linesOf(after, path));
  const [one, other] = [before, after].map((text) => rootOf(text, path));
  if ('problem' in one || 'problem' in other) return unread(before, after, one, other);
  const [was, is] = [one, other].map(({ root }) => root && reading(root));
  if (was && is) return differencesBetween(was, is);
  return was || is ? [{ path: '', before: was && before, after: is && after, why: `${was ? 'the second' : 'the first'} says nothing` }] : [];
}

/** How a file is read; undefined where every line counts. */
function readingOf(path: string): Reading | undefined {
  if (isWorkflowFile(path)) return workflow;
  if (isActionFile(path)) return action;
  return /\.(?:ya?ml|json)$/.test(path) ? anything : undefined;
}

type Read = { readonly root: SourceNode | undefined } | { readonly problem: string };

function rootOf(text: string, path: string): Read {
  const whole = text.replace(/^\ufeff/, '');
  if (path.endsWith('.json')) return jsonRoot(whole);
  const { errors: [error], root } = readYamlText(whole);
  return error ? { problem: error.line === undefined ? error.message : `${error.message} (line ${error.line})` } : { root };
}

function jsonRoot(text: string): Read {
  try {
    return { root: nodeOf(JSON.parse(text) as unknown) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function nodeOf(value: unknown): SourceNode {
  const place = { line: 1, column: 1 };
  if (Array.isArray(value)) return { kind: 'list', place, items: value.map(nodeOf) };
  if (typeof value === 'object' && value !== null) return { kind: 'map', place, entries: Object.entries(value).map(([key, one]) => ({ key, place, value: nodeOf(one) })) };
  return { kind: 'scalar', place, value: value as string | number | boolean | null };
}

function unread(before: string, after: string, one: Read, other: Read): Difference[] {
  const problems = [['the first', one], ['the second', other]].flatMap(([name, read]) => (typeof read === 'object' && 'problem' in read ? [`${name} cannot be read: ${read.problem}`] : []));
  return [{ path: '', before, after, why: problems.join('; ') }];
}

/** Owners are read word by word, and comments by nobody. Elsewhere a line is a line; how it ends is style. */
function linesOf(text: string, path: string): string[] {
  const lines = text.replace(/^\ufeff/, '').replace(/\r?\n$/, '').split(/\r?\n/);
  if (!/(?:^|\/)CODEOWNERS$/.test(path)) return lines;
  return lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim().replace(/\s+/g, ' ')).filter((line) => line !== '');
}

