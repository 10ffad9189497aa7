import picomatch from 'picomatch';

/** Whether a path is meant. */
export type Takes = (path: string) => boolean;

/** The name of a file may hold any sign, a line break too; and one that begins with a point is a file like any other. */
const OPTIONS = { dot: true, flags: 's', windows: false } as picomatch.PicomatchOptions;

/** What patterns mean, in the order in which they stand: a later one that begins with `!` takes away again, as in the filters of GitHub. */
export function taking(patterns: readonly string[]): Takes {
  const each = patterns.map((pattern) => ({ adds: !pattern.startsWith('!'), takes: picomatch(pattern.replace(/^!/, ''), OPTIONS) }));
  return (path) => {
    for (let at = each.length - 1; at >= 0; at--) if (each[at].takes(path)) return each[at].adds;
    return false;
  };
}
