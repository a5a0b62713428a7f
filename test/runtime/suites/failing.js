const { leave } = require('./results.js');

exports.run = async () => {
  leave(1, 1);
  throw new Error('1 tests failed');
};
