/**
 * Countries in which a number is written with a zero before it, and the parser takes that zero away and does nothing else.
 * Source: the metadata of libphonenumber-js.
 */
export const trunkZero: ReadonlySet<string> = new Set(
  'AE AF AL AM AT AX AZ BA BD BE BG BL CD CH CU DE DZ EC EG EH ER ET FI FR GB GE GF GH GP HR ID IE IL IN IQ IR JO KE KG KH KI KP LA LB LK LR LY MA MC MD ME MF MK MM MN MQ MW MY NA NG NL NP NZ PE PH PK PM PS PY RE RO RS RW SA SD SE SI SK SL SO SS SY TH TR TW TZ UA UG UY VE VN XK YE YT ZA ZM ZW'.split(
    ' ',
  ),
);
