// SPDX-License-Identifier: MIT
module.exports = require('./required.cjs')(() => require('../enums.js'), 'tanqih/enums');
