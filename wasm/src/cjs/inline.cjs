module.exports = require('./required.cjs')(() => require('../inline.js'), 'tanqih/inline');
