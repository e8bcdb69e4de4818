import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Service } from '../schema/service.ts';
import { repositoryFile } from '../testing/repository-file.ts';
import { documentSchema, schemaId } from './document-schemas.ts';
import { profiledObjects, profileFields, profilePatch } from './hsds-profile.ts';

const folder = '../shared/data/hsds/3.1-dev/schema';
const absent =
  repositoryFile(`${folder}/service.json`) === undefined &&
  'the official HSDS schemas are not on this machine';
const unprofiled = { address: 'Address', attribute: 'Attribute' };

/** The properties that HSDS itself gives an object. */
function official(object: string): Record<string, unknown> {
  const schema = repositoryFile(`${folder}/${object}.json`);
  return (schema as { properties: Record<string, unknown> }).properties;
}

/** Checks a value against an official HSDS schema, and names the faults. */
function officialCheck(object: string): (value: unknown) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const others = [
    'metadata',
    'url',
    'program',
    'funding',
    'organization_identifier',
    'taxonomy',
    ...profiledObjects,
  ];
  for (const name of [...others, ...Object.keys(unprofiled)])
    ajv.addSchema(repositoryFile(`${folder}/${name}.json`) as object, `${name}.json`);
  const validate = ajv.getSchema(`${object}.json`);
  assert.ok(validate, `HSDS has no schema ${object}`);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('The HSDS profile', () => {
  for (const object of profiledObjects)
    test(`adds to ${object} only what HSDS lacks`, { skip: absent }, () => {
      const { definition, fields } = profileFields(object);
      const here = Object.keys(documentSchema('inventory').$defs?.[definition]?.properties ?? {});
      const hsds = official(object);
      assert.deepEqual(here.filter((field) => !Object.hasOwn(hsds, field)).sort(), [...fields].sort());
    });

  for (const [object, definition] of Object.entries(unprofiled))
    test(`adds nothing to ${object}`, { skip: absent }, () => {
      const here = Object.keys(documentSchema('inventory').$defs?.[definition]?.properties ?? {});
      assert.deepEqual(
        here.filter((field) => !Object.hasOwn(official(object), field)),
        [],
      );
    });

  test('is a merge patch whose references hold anywhere', () => {
    const rules = profilePatch('service').properties?.eligibility_rules;
    assert.equal(rules?.items?.$ref, `${schemaId('inventory')}#/$defs/EligibilityRule`);
    assert.doesNotMatch(JSON.stringify(profilePatch('service')), /"#\//);
  });
});

describe('As it stands, the official schema', { skip: absent }, () => {
  for (const town of ['toronto', 'example-town'])
    test(`takes every service of ${town}`, () => {
      const inventory = repositoryFile(`data/${town}/inventory.json`) as { services: Service[] } | undefined;
      const check = officialCheck('service');
      for (const service of inventory?.services ?? []) assert.deepEqual(check(service), [], service.id);
      assert.ok(inventory?.services.length);
    });

  test('refuses a service without a status, so this check can fail', () => {
    assert.notDeepEqual(officialCheck('service')({ id: 'x', name: 'A' }), []);
  });
});
