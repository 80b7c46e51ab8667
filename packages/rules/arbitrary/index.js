// A door to a package of its own: whoever validates does not install fast-check.
export * from '@assay/testing';
