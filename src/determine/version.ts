/** The version of the package, for receipts; a test holds it to package.json. */
export const version = '1.0.0'
