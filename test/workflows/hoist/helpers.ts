import { Hoisted, hoist } from '../../../lib/workflows/hoist';

/** A script written as in a workflow, with `${{ }}`. */
export function hoisted(script: string, shell?: string, taken: string[] = []): Hoisted {
  const parts = script.split(/\$\{\{(.*?)\}\}/s).map((text, i) => (i % 2 === 0 ? text : { expression: text }));
  return hoist(parts, shell, new Set(taken));
}

/** A script in which `§` stands for an expression. */
export function read(text: string, shell: string, expression = 'inputs.v'): Hoisted {
  return hoisted(text.split('§').join(`\${{ ${expression} }}`), shell);
}

/** Tests for scripts whose expression stands where no variable is safe: by what is said of the place, the script and the line that is shown instead, if one is right. */
export function refusals(shell: string, places: readonly (readonly [context: string, lines: readonly (readonly [text: string, rewrite: string | undefined])[]])[]): void {
  describe.each(places)('%s', (context, lines) => {
    test.each(lines)('is refused: %s', (text, rewrite) => {
      const [problem] = read(text, shell).problems;
      expect([problem.context, problem.rewrite]).toEqual([context, rewrite]);
    });
  });
}
