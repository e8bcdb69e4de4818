import { expect } from '@open-wc/testing';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  for (const tag of ['ar', 'ar-EG', 'fa', 'prs', 'pnb', 'ps', 'ur', 'ckb', 'AR']) {
    it(`writes ${tag} from right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  }

  for (const tag of ['pa-Arab', 'ku-Arab', 'uz-Arab', 'az-Arab', 'az-Arab-IR', 'pa-arab']) {
    it(`lets the Arabic script of ${tag} decide`, () => expect(directionOf(tag)).to.equal('rtl'));
  }

  for (const tag of ['en', 'fr-CA', 'pa', 'ku', 'uz', 'az', 'zh-Hans', 'ti', 'ar-Latn', 'ur-latn', '']) {
    it(`writes "${tag}" from left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});
