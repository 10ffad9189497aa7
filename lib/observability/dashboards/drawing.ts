import { DashboardVariable } from './dashboard-variable';
import { PanelModel } from './model';
import { PanelQuery } from './panel-query';

/** What a panel shows, as its noun says it. What depends on the dashboard is resolved later. */
export interface PanelDrawing extends Pick<PanelModel, 'type' | 'title' | 'description'>, Partial<Omit<PanelModel, 'type' | 'title' | 'description' | 'queries'>> {
  /** What it asks; empty for what asks nothing. */
  readonly queries: readonly PanelQuery[];
  /** The variables that narrow it; undefined for all that the dashboard has. */
  readonly narrowedBy?: readonly DashboardVariable[];
  /** What is as large as is usual. */
  readonly usual: { readonly width: number; readonly height: number };
}
