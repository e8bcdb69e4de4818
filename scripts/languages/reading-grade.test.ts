import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingGrade } from './reading-grade.ts';

describe('readingGrade', () => {
  it('is the published formula: 0.39 words a sentence + 11.8 syllables a word - 15.59', () => {
    assert.equal(readingGrade(['The cat sat on the mat.']), 0.39 * 6 + 11.8 - 15.59);
  });

  it('takes each text as a sentence, with or without a full stop', () => {
    assert.equal(readingGrade(['The cat sat', 'The dog ran']), readingGrade(['The cat sat. The dog ran.']));
  });

  it('counts no values, which are not our words', () => {
    assert.equal(readingGrade(['The cat {0} sat: {1}']), readingGrade(['The cat sat']));
  });

  it('rises above the sixth grade for the language of an office', () => {
    const office = 'Eligibility for settlement services is determined following an initial consultation.';
    assert.ok(readingGrade([office]) > 12);
  });
});
