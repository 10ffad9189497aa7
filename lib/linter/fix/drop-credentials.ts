import { entryOf } from './edited-file';
import { Fixer } from './fixer';

/** A checkout that leaves no token behind. The rule speaks only where nothing after it needs one. */
export const dropCredentials: Fixer = {
  id: 'security/persisted-credentials',
  fix({ file, path }) {
    const step = file.at(path);
    const uses = entryOf(step, 'uses');
    if (step === undefined || uses?.value === undefined) return { why: 'its value stands somewhere else' };
    const part = `${path}/with/persist-credentials`;
    const input = ['persist-credentials', 'false'] as const;
    if (step.style === 'flow') {
      const given = entryOf(step, 'with');
      if (given) return given.value?.kind === 'map' && given.value.entries.length > 0 && !given.value.anchored ? [{ start: given.value.entries[0].keyStart, end: given.value.entries[0].keyStart, text: `${input.join(': ')}, `, part }] : { why: "its 'with' is no map of its own" };
      return [{ start: uses.value.end, end: uses.value.end, text: `, with: { ${input.join(': ')} }`, part }];
    }
    if (entryOf(step, 'with')) {
      const edit = file.entered(step, 'with', input, 'with', part);
      return 'why' in edit ? edit : [edit];
    }
    // Behind the line of `uses`, where people look for it.
    const end = file.endOfLine(uses.value.end);
    const indent = file.indentOf(uses.keyStart);
    return [{ start: end, end, text: `${file.eol}${indent}with:${file.eol}${indent}  ${input.join(': ')}`, part }];
  },
};
