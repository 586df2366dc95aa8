// Holds a file against the schema of SARIF 2.1.0, which is of draft 4, and prints what does not fit. Exit code 1 for anything.
const { readFileSync } = require('fs');
const Ajv = require('ajv');

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, jsonPointers: true });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const fits = ajv.validate(schema, JSON.parse(readFileSync(process.argv[2], 'utf8')));
for (const error of ajv.errors ?? []) console.log(`${error.dataPath}: ${error.message} ${JSON.stringify(error.params)}`);
process.exitCode = fits ? 0 : 1;
