import { Construct } from 'constructs';
import { Panel, PanelProps } from './panel';
import { SIZE_OPTIONS } from './panel-options';
import { expectOptions, optionTable } from '../../../core/inside';
import { PanelDrawing } from '../drawing';
import { FILLED } from '../filled';

/** What a text says. */
export interface TextPanelProps extends PanelProps {
  /** The text, in Markdown. Variables of the dashboard may stand in it. */
  readonly content: string;
  /**
   * What stands above it.
   *
   * @default - nothing
   */
  readonly title?: string;
}

/**
 * A text that explains what stands beside it.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/text/
 */
export class TextPanel extends Panel {
  /** @internal */
  public readonly _drawing: PanelDrawing;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it says
   */
  public constructor(scope: Construct, id: string, props: TextPanelProps) {
    super(scope, id, expectOptions('new TextPanel', id, props, TEXT));
    this._drawing = { title: props.title ?? '', description: '', queries: [], type: 'text', usual: { width: 24, height: 3 }, content: props.content };
  }
}

const TEXT = optionTable({ ...SIZE_OPTIONS, content: FILLED, title: FILLED }, ['content']);
