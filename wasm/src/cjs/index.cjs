// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../node.js'), 'tanqih');
