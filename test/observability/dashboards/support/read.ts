/** A dashboard as it is written, as far as tests look into it. */
export interface Written {
  readonly uid: string;
  readonly title: string;
  readonly editable: boolean;
  readonly templating: { readonly list: readonly WrittenVariable[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr?: string }[] };
  readonly panels: readonly WrittenPanel[];
}

export interface WrittenVariable {
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly query: string;
  readonly refresh?: number;
}

export interface WrittenPanel {
  readonly id: number;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly targets?: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
  readonly fieldConfig: { readonly defaults: { readonly unit?: string; readonly custom?: unknown } };
  readonly options: unknown;
  readonly panels?: readonly WrittenPanel[];
}

/** All panels, those of closed rows among them, without the titles of rows. */
export function panelsOf({ panels }: Written): WrittenPanel[] {
  return panels.flatMap((panel) => (panel.type === 'row' ? panel.panels ?? [] : [panel]));
}
