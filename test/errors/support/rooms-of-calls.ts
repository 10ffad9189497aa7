/** Which file of tests makes the calls of which rooms: each takes about as long as the others. What is in neither of these is made by a third. */
export const WORKFLOWS = ['core', 'checks', 'expressions', 'scripts', 'workflows', 'actions', 'semantics', 'delivery'];
export const OBSERVABILITY = ['observability'];
