const { leave } = require('./results.js');

exports.run = async () => leave(0, 0);
