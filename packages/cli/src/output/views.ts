import type { CheckOptions } from '../check-options.js';
import { httpView } from './http-view.js';
import { jsonView } from './json-view.js';
import type { Paint } from './paint.js';
import { textView } from './text-view.js';
import type { View } from './view.js';

/** A view a format. */
export const views: {
  readonly [Format in CheckOptions['format']]: (paint: Paint, explained: boolean) => View;
} = {
  text: textView,
  json: (_paint, explained) => jsonView(explained),
  http: () => httpView,
};
