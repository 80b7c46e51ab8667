// Every public entry, but `@assay/rules/arbitrary`: that is a door to another package, for tests.
export * as phone from '@assay/phone';
export * as phonePossible from '@assay/phone/possible';
export * as phoneCodec from '@assay/phone/codec';
export * as human from '@assay/phone/human';
export * as ranges from '@assay/phone/ranges';
export * as metadata from '@assay/phone/metadata';
export * as rules from '@assay/rules';
export * as codec from '@assay/rules/codec';
export * as compile from '@assay/rules/compile';
export * as form from '@assay/rules/form';
export * as http from '@assay/rules/http';
export * as send from '@assay/rules/message-contact';
export * as sendCodec from '@assay/rules/message-contact/codec';
export * as sendOpenapi from '@assay/rules/message-contact/openapi';
export * as sendLite from '@assay/rules/message-contact/lite';
