// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../worker_node.js'), 'tanqih/worker');
