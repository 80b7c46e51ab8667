import type { Edge } from '../edge.js';

/** Returns the text of a file, which is UTF-8. Rejects with what the system has against it. */
export const fileText = async (file: string, edge: Edge): Promise<string> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of edge.open(file)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};
