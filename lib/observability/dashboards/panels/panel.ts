import { Construct } from 'constructs';
import { Kind, Origin, constructId, constructPath, declare, nodeIdOf } from '../../../core/inside';
import { Overrides } from '../../../workflows/inside';
import { DashboardScope, dashboardOf } from '../dashboard-scope';
import { PanelDrawing } from '../drawing';

/** What marks one. @internal */
export const PANEL_KIND = new Kind<Panel>('dashboard-panel');

/** How large a panel is. */
export interface PanelProps {
  /**
   * How many of the 24 columns it takes.
   *
   * @default - what suits its kind
   */
  readonly width?: number;
  /**
   * How high it is, in units of 30 pixels.
   *
   * @default - what suits its kind
   */
  readonly height?: number;
}

/** A part of a dashboard. */
export abstract class Panel extends Construct {
  /** Its number in the dashboard. */
  public readonly panelId: number;
  /** @internal */
  public abstract readonly _drawing: PanelDrawing;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _size: PanelProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _overrides = new Overrides();
  private readonly dashboard: DashboardScope;

  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props how large it is
   */
  protected constructor(scope: Construct, id: string, props: PanelProps) {
    const call = `new ${new.target.name}`;
    const dashboard = dashboardOf(call, scope, id);
    super(scope, nodeIdOf(call, scope, constructId(call, id), 'panel:'));
    this.dashboard = dashboard;
    this.panelId = dashboard._number();
    this._id = id;
    this._size = props;
    this._origin = declare<Panel>(this, PANEL_KIND);
  }

  /** Its address, on which it is shown alone: with that of Grafana where the dashboard says it, the path alone otherwise. */
  public get url(): string {
    return `${this.dashboard.url}?viewPanel=${this.panelId}`;
  }

  /**
   * Sets a value in the panel as it is rendered, for what the API cannot say.
   *
   * @param path keys joined by dots: `fieldConfig.defaults.custom.axisLabel`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the panel as it is rendered.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }
}
