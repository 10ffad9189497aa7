/** The Prometheus that was chosen at the top. */
export const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };
