// Runs other programs.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Runs a program, and returns its exit code and what it wrote. */
export const tool = (program, args, { cwd, input = '' } = {}) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: 'utf8' });
  if (error) throw error;
  return { status, stdout, stderr };
};

/** Runs Node. */
export const node = (args, options) => tool(process.execPath, args, options);

/** Runs the pnpm that runs this, or where there is none, the one that npx finds. */
export const pnpm = (args, options) => {
  const own = process.env.npm_execpath ?? '';
  return /pnpm\.[cm]?js$/.test(own)
    ? node([own, ...args], options)
    : tool('npx', ['--yes', 'pnpm@10', ...args], options);
};

/** What a program wrote; throws with it where the program failed. */
export const outputOf = ({ status, stdout, stderr }) => {
  if (status !== 0) throw new Error(`Exit code ${status}\n${stdout}${stderr}`);
  return stdout;
};

/** What a program complained of; undefined where it did not. */
export const complaintOf = ({ status, stdout, stderr }) =>
  status === 0 ? undefined : `exit code ${status}\n${stdout}${stderr}`;
