import { expect } from '@open-wc/testing';
import { readSender } from './read-sender.ts';

function typed(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('who sends', () => {
  it('is an agency, with the contact that was typed and no empty fields', () => {
    const fields = { name: ' Example Library ', worker: '', phone: '705-555-0101', email: '' };
    expect(readSender(typed(fields))).to.deep.equal({
      sender: { kind: 'agency', name: 'Example Library', phone: '705-555-0101' },
      wrong: [],
    });
  });

  it('has a name', () => {
    expect(readSender(typed({ name: '  ' }))).to.deep.equal({ wrong: ['name'] });
  });

  it('has no number that is none, and no address that is none', () => {
    const fields = { name: 'Example Library', phone: 'call us', email: 'desk at library' };
    expect(readSender(typed(fields))).to.deep.equal({ wrong: ['phone', 'email'] });
  });
});
