export { compileTable } from './compile-table.js';
