/** How parts of a report are coloured: a terminal without colours leaves them as they are. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

/** No colours. */
export const PLAIN: Paint = { error: (text) => text, warning: (text) => text, faint: (text) => text, strong: (text) => text };
