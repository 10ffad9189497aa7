import { readdirSync } from 'fs';
import { join } from 'path';

/** The hand-written sources that one of the patterns names. `*` stands for a part of a name, `**` for folders, `{a,b}` for one of several. */
export function filesOf(root: string, patterns: readonly string[]): string[] {
  const wanted = patterns.map(toRegExp);
  return readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).map((file) => `lib/${file.replace(/\\/g, '/')}`)
    .filter((file) => /(?<!\.d|\.data)\.ts$/.test(file) && wanted.some((pattern) => pattern.test(file))).sort();
}

function toRegExp(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*|\{[^}]*\})/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '*') return '[^/]*';
    return part.startsWith('{') ? `(?:${part.slice(1, -1).replace(/,/g, '|')})` : part.replace(/[.]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
