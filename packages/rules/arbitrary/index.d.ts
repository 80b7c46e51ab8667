export * from '@assay/testing';
