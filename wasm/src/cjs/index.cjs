module.exports = require('./required.cjs')(() => require('../node.js'), 'tanqih');
