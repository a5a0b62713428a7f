const { leave } = require('./results.js');

exports.run = async () => leave({ passed: 0, failed: 0 });
