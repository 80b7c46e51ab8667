#!/usr/bin/env bash
# libphonenumber-js 1.13.16: digits that already begin with the calling code get it again, and the result is "valid".
#
# German numbers have no fixed length, so `4915112345678` (+49 151 12345678, a mobile number without its plus) read with the
# default country DE is not that mobile number but another one, +49 4915 112345678, and isValid() is true for it. The same
# happens in Kosovo. In the United States, whose numbers have ten digits, it does not: the calling code is recognised.
# A list of numbers as services store them (digits alone) is sent to other people, and nothing says so.
#
# Output seen:
#   DE 4915112345678 -> +494915112345678 valid true
#   XK 38343201234 -> +38338343201234 valid true
#   US 13175551212 -> +13175551212 valid true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16 > /dev/null
cat > run.mjs <<'JS'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
for (const [country, digits] of [['DE', '4915112345678'], ['XK', '38343201234'], ['US', '13175551212']]) {
  const number = parsePhoneNumberFromString(digits, country);
  console.log(`${country} ${digits} -> ${number?.number} valid ${number?.isValid()}`);
}
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
DE 4915112345678 -> +494915112345678 valid true
XK 38343201234 -> +38338343201234 valid true
US 13175551212 -> +13175551212 valid true
EXPECTED
