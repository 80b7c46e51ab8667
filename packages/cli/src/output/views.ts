import type { CheckOptions } from '../check-options.js';
import { httpView } from './http-view.js';
import { jsonView } from './json-view.js';
import { junitView } from './junit-view.js';
import type { Paint } from './paint.js';
import { sarifView } from './sarif-view.js';
import { textView } from './text-view.js';
import type { View } from './view.js';

/** A view a format. */
export const views: {
  readonly [Format in CheckOptions['format']]: (paint: Paint, explained: boolean, version: string) => View;
} = {
  text: textView,
  json: (_paint, explained) => jsonView(explained),
  http: () => httpView,
  junit: () => junitView,
  sarif: (_paint, _explained, version) => sarifView(version),
};
