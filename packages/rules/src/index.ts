import { placeholder } from '@assay/phone';
import { left } from 'fp-ts/lib/Either.js';
import type { Either } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
export const x: Either<number, number> = left(placeholder);
export const y: t.Type<string> = t.string;
