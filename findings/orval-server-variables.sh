#!/usr/bin/env bash
# orval 7.13.2: a valid OpenAPI 3.1 document whose server has a variable is called invalid, and is used all the same.
#
# A Server Variable Object may have `enum`, `default` and `description` (OpenAPI 3.1.0, section 4.8.6). With `default` and
# `description`, orval prints a SyntaxError, "Swagger schema validation failed", and goes on to write the client.
#
# Output seen:
#   SyntaxError: Swagger schema validation failed.
#   #/servers/0/variables/subdomain must NOT have unevaluated properties
#   exit code 0, and the client is written
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts orval@7.13.2 > /dev/null 2>&1
cat > openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "t", "version": "1" },
  "servers": [
    {
      "url": "https://{subdomain}.api.test",
      "variables": { "subdomain": { "default": "a", "description": "That of the account." } }
    }
  ],
  "paths": {
    "/ping": { "get": { "operationId": "ping", "responses": { "200": { "description": "Fine." } } } }
  }
}
JSON
cat > orval.config.cjs <<'JS'
module.exports = { t: { input: './openapi.json', output: { target: './client.ts', client: 'fetch' } } };
JS
npx orval --config orval.config.cjs > seen 2>&1
grep -F 'Swagger schema validation failed' seen
grep -F '#/servers/0/variables/subdomain must NOT have unevaluated properties' seen
test -s client.ts
