// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../element.js'), 'tanqih/element');
