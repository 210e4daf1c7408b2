// Validate bundles by HL7's definitions of FHIR R4B (hl7.fhir.r4b.core) with the open validator `fhir`.
//   node validate.js FOLDER_OF_DEFINITIONS FILE.json ...
// A conditional reference of a transaction ("Patient?identifier=...", FHIR R4B, http) is not known to this validator.
const fs = require("fs");
const path = require("path");
const { Fhir, Versions } = require("fhir");
const { ParseConformance } = require("fhir/parseConformance");

const [folder, ...files] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const definitions = fs
  .readdirSync(folder)
  .filter((name) => /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/.test(name))
  .map((name) => read(path.join(folder, name)));
const bundled = (wanted) => ({ entry: definitions.filter(wanted).map((resource) => ({ resource })), resourceType: "Bundle" });

const parser = new ParseConformance(false, Versions.R4);
definitions.filter((each) => each.resourceType === "CodeSystem").forEach((each) => parser.loadCodeSystem(each));
parser.parseBundle(bundled((each) => each.resourceType === "ValueSet"));
parser.parseBundle(bundled((each) => each.kind && each.derivation !== "constraint" && each.kind !== "logical"));
const validator = new Fhir(parser);

let failed = 0;
for (const file of files) {
  const content = read(file);
  const resources = [content, ...(content.entry || []).map((entry) => entry.resource)];
  const errors = resources
    .flatMap((resource) => validator.validate(resource, { errorOnUnexpected: true }).messages)
    .filter((each) => each.severity === "error" || each.severity === "fatal")
    .filter((each) => !/Invalid type for reference \{"reference":"Patient\?identifier=/.test(each.message));
  errors.forEach((each) => console.log(`${path.basename(file)}: ${each.location}: ${each.message}`));
  console.log(`${path.basename(file)}: ${resources.length} resources, ${errors.length} errors`);
  failed += errors.length;
}
process.exit(failed ? 1 : 0);
