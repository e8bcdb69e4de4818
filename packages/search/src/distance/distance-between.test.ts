import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceBetween } from './distance-between.ts';

const cityHall = { latitude: 43.6534, longitude: -79.3841 };

test('a degree of latitude is 111.2 km', () => {
  const north = { latitude: cityHall.latitude + 1, longitude: cityHall.longitude };
  assert.equal(Math.round(distanceBetween(cityHall, north) / 100), 1112);
});

test('a degree of longitude shrinks with the latitude', () => {
  const east = { latitude: cityHall.latitude, longitude: cityHall.longitude + 1 };
  assert.equal(Math.round(distanceBetween(cityHall, east) / 100), 805);
});

test('a place is no way from itself', () => {
  assert.equal(distanceBetween(cityHall, { ...cityHall }), 0);
});

test('the way over the date line is the short one', () => {
  const metres = distanceBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 });
  assert.equal(Math.round(metres / 100), 1112);
});

test('the other side of the earth is half its circumference, not a number that is not one', () => {
  const metres = distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 });
  assert.equal(Math.round(metres / 1000), 20015);
});
