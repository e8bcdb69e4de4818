import { expect } from '@open-wc/testing';
import { standsBack } from './stands-back.ts';

describe('a copy of the library that was asked for by another address', () => {
  it('never stands back outside of a script-tag build, where addresses are the bundler’s own', () => {
    expect(standsBack('https://town.example/newcomer-service-finder.js?ver=2')).to.equal(false);
    expect(standsBack('https://town.example/newcomer-service-finder.js')).to.equal(false);
  });
});
