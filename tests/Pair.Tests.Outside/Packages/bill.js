// Holds a file against the schema of CycloneDX 1.6 and prints what does not fit. Exit code 1 for anything.
const { readFileSync } = require('fs');
const { join } = require('path');
const Ajv = require('ajv');

const folder = join(__dirname, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
const schema = name => JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
require('ajv-formats')(ajv);
// What ajv does not know by itself; nothing of the kind stands in a bill of ours but addresses of pages.
ajv.addFormat('iri-reference', text => !/[\s<>"{}|\\^`]/.test(text));
ajv.addFormat('idn-email', text => text.includes('@'));
for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const fits = ajv.validate(schema('bom-1.6'), JSON.parse(readFileSync(process.argv[2], 'utf8')));
for (const error of ajv.errors ?? []) console.log(`${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
process.exitCode = fits ? 0 : 1;
