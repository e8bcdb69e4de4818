import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireInventory } from '@newcomer-portal/inventory';
import { aNeed } from '@newcomer-portal/inventory/testing';
import { generateInventory } from './generate-inventory.ts';

test('the same seed makes the same inventory, another seed another', () => {
  assert.deepEqual(generateInventory(20, [aNeed()], 4), generateInventory(20, [aNeed()], 4));
  assert.notDeepEqual(generateInventory(20, [aNeed()], 4), generateInventory(20, [aNeed()], 5));
});

test('what is made is a strict inventory of the size asked for', () => {
  const { services, service_at_locations } = requireInventory(generateInventory(300, [aNeed()]));
  assert.equal(services.length, 300);
  assert.ok(service_at_locations.length > 250 && service_at_locations.length < 300, 'some have no place');
});
