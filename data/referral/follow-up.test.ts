import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFollowUpForm, FollowUpForm } from '@newcomer-portal/referral/follow-up';
import { readingGrade } from '../../scripts/languages/reading-grade.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const form = FollowUpForm.parse(read('follow-up.json'));
const pictograms = read('../../packages/widgets/node_modules/@tabler/icons/tabler-nodes-outline.json');
const options = form.questions.flatMap(({ options: own }) => own);

describe('the follow-up', () => {
  it('has no fault, and is there in English, French and Arabic', () => {
    assert.deepEqual(checkFollowUpForm(form, ['en', 'fr', 'ar']), []);
  });

  it('is short enough to ask twice', () => {
    assert.ok(form.questions.length <= 8);
    assert.deepEqual(
      form.questions.filter(({ options: own }) => own.length > 5).map(({ id }) => id),
      [],
    );
  });

  it('asks in words of six years of school at most', () => {
    const hard = form.questions.filter(({ name }) => readingGrade([name]) > 6);
    assert.deepEqual(
      hard.map(({ name }) => name),
      [],
    );
    assert.ok(readingGrade(options.map(({ name }) => name)) <= 6);
  });

  it('has pictures that the pictogram set has', () => {
    assert.deepEqual(
      form.questions.filter(({ pictogram = 'none' }) => !Object.hasOwn(pictograms, pictogram)),
      [],
    );
  });

  it('says of each translation how it was made', () => {
    const made = [...form.questions, ...options].flatMap(({ translations = {} }) =>
      Object.values(translations).flatMap((fields) => Object.values(fields)),
    );
    assert.equal(made.length, 2 * (form.questions.length + options.length));
    assert.deepEqual(
      made.filter(({ method, reviewed }) => method !== 'machine' || reviewed),
      [],
    );
  });
});
