// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../pool_node.js'), 'tanqih/pool');
