// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../preact_node.js'), 'tanqih/preact');
