// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../react_node.js'), 'tanqih/react');
