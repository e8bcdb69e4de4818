import { aDraft } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { HandOffController } from './hand-off-controller.ts';
import { WorkerFile } from './worker-file.ts';

const LISTING = '00000000-0000-4000-8000-000000000401';
const agency = { kind: 'agency' as const, name: 'Example Town Public Library' };
const agreement = {
  fields: ['/people/0/name'],
  purposes: ['arrange_service' as const],
  months: 3,
  words: {},
  shownIn: 'en',
};

async function aFile() {
  const { host, controller: file } = await inHost((given) => new WorkerFile(given));
  const letter = (id = file.takeId(LISTING)) => {
    const draft = aDraft({ id, from: { kind: 'person' }, to: { name: 'Riverside', listing_id: LISTING } });
    const handOff = new HandOffController(host, draft, 'https://town.example/read');
    file.begin(handOff);
    return handOff;
  };
  return { file, letter };
}

describe('a worker’s file', () => {
  it('has the consent of each letter that was made, and of none that was not', async () => {
    const { file, letter } = await aFile();
    letter();
    const made = letter();
    await made.agree(agreement);
    expect(file.consents.map(({ fields }) => fields)).to.deep.equal([{ name: 1 }]);
    made.withdraw(new Date());
    expect(file.consents[0]?.withdrawn).to.match(/^\d{4}-/);
  });

  it('gives a call the number of the letter that comes after it, and each letter another one', async () => {
    const { file, letter } = await aFile();
    const announced = file.referenceFor(LISTING);
    expect(file.referenceFor(LISTING)).to.equal(announced);
    expect(letter().draft.id).to.equal(announced);
    expect(file.referenceFor(LISTING)).to.equal(announced);
    const second = letter();
    expect(second.draft.id).to.not.equal(announced);
    expect(file.referenceFor(LISTING)).to.equal(second.draft.id);
  });

  it('says what there is of a person in it', async () => {
    const { file } = await aFile();
    file.sendAs(agency);
    expect(file.held).to.deep.equal([]);
    file.notes = 'invented';
    file.followUp.begin();
    expect(file.held).to.deep.equal(['notes', 'follow_up']);
    file.forget();
    expect(file.held).to.deep.equal([]);
  });

  it('forgets a person, and not who the worker is', async () => {
    const { file, letter } = await aFile();
    file.sendAs(agency);
    file.notes = 'invented';
    const announced = file.referenceFor(LISTING);
    await letter().agree(agreement);
    file.forget();
    expect([file.notes, file.consents, file.sender]).to.deep.equal(['', [], agency]);
    expect(file.referenceFor(LISTING)).to.not.equal(announced);
  });
});

describe('a letter that a worker makes', () => {
  it('is sent by the agency, and can be answered', async () => {
    const { letter } = await aFile();
    const handOff = letter();
    handOff.sendAs({ ...agency, phone: '705-555-0101' });
    await handOff.agree(agreement);
    const { from } = handOff.made?.referral ?? {};
    expect(from).to.deep.include({ ...agency, phone: '705-555-0101' });
    expect(from?.reply_key).to.match(/^age1/);
  });
});
