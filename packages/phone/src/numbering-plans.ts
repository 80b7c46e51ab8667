import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/max/metadata';

/** A region that has a numbering plan, by the name libphonenumber gives it. */
export type Region = CountryCode;

/** The full set: the "min" set has no patterns by type, and calls a third of invalid numbers valid. */
export const numberingPlans: MetadataJson = plans;

/** Has libphonenumber a numbering plan for this region? */
export const hasNumberingPlan = (region: string): region is Region =>
  Object.hasOwn(numberingPlans.countries, region);
