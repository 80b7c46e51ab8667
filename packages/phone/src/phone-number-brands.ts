/** Marks a string that `isE164` accepts. */
export interface E164Brand {
  readonly E164: unique symbol;
}

/** Marks a string that `isPossible` accepts. */
export interface PhoneNumberBrand extends E164Brand {
  readonly PhoneNumber: unique symbol;
}

/** Marks a string that `isValid` accepts. */
export interface ValidPhoneNumberBrand extends PhoneNumberBrand {
  readonly ValidPhoneNumber: unique symbol;
}

/** The mark of each level. As with the levels, a stricter one includes the laxer ones. */
export interface BrandOfLevel {
  readonly e164: E164Brand;
  readonly possible: PhoneNumberBrand;
  readonly valid: ValidPhoneNumberBrand;
}
