module.exports = require('./required.cjs')(() => require('../element.js'), 'tanqih/element');
