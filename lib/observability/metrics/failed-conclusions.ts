/** What a run is that failed by itself: nobody cancelled it, and it waits for nobody. A panel and an alert that count failures count the same. */
export const FAILED_CONCLUSIONS = ['failure', 'timed_out', 'startup_failure'];
