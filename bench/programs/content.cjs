/** The same content for both: 10 jobs in a row, 8 steps each, every step with a name, an id, a variable and a script of two lines. */
exports.JOBS = 10;
exports.STEPS = 8;
exports.job = (j) => `job${j}`;
exports.step = (i, j, k) => ({
  name: `Step ${k}`,
  id: `step_${k}`,
  env: { REF: '${{ github.ref }}' },
  run: `echo "workflow ${i} job ${j} step ${k}"\nmake target-${k}`,
});
