// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../inline.js'), 'tanqih/inline');
