module.exports = require('@assay/testing');
