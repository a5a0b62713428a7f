const { writeFileSync } = require('node:fs');

/** Leaves results where the runner looks for them. */
exports.leave = (passed, failed, report = '') =>
  writeFileSync(process.env.NDR_TEST_RESULTS, JSON.stringify({ passed, failed, report }));
