import type { Profile } from '@newcomer-portal/inventory/opportunities';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { ProfileController } from './profile-controller.ts';

const told: Profile = { skills: ['baking'], levels: { en: { all: 5 } } };

async function aPerson() {
  const used: (Profile | undefined)[] = [];
  const made = await inHost((host) => new ProfileController(host, (profile) => used.push(profile)));
  return { ...made, person: made.controller, used };
}

describe('what a person tells of themselves', () => {
  afterEach(() => localStorage.clear());

  it('is compared with postings once they say so, and not while they choose', async () => {
    const { person, used } = await aPerson();
    person.change(told);
    expect([person.count, used]).to.deep.equal([2, []]);
    person.tell(person.draft);
    person.tell({});
    expect(used).to.deep.equal([told, undefined]);
    expect(localStorage.length).to.equal(0);
  });

  it('is there on the next visit once they have asked the device, as last told', async () => {
    const { person } = await aPerson();
    person.tell(told);
    person.keepOnDevice();
    person.tell({ ...told, within: 2000 });
    const next = await aPerson();
    expect(next.used).to.deep.equal([{ ...told, within: 2000 }]);
    expect(next.person.draft).to.deep.equal({ ...told, within: 2000 });
    next.person.removeFromDevice();
    expect(next.person.draft.within).to.equal(2000);
    expect(localStorage.length).to.equal(0);
  });

  it('is forgotten here and on the device with one press', async () => {
    const { person, used } = await aPerson();
    person.tell(told);
    person.keepOnDevice();
    person.forget();
    expect([person.count, used.at(-1), localStorage.length]).to.deep.equal([0, undefined, 0]);
  });

  it('is not made up from a record that does not fit', async () => {
    for (const content of ['{"skills":"baking"}', '[]', '{"levels":{"en":{"all":99}}}']) {
      localStorage.setItem('newcomer-portal-profile', `{"version":1,"content":${content}}`);
      const { person, used } = await aPerson();
      expect([person.count, used, person.record.trouble], content).to.deep.equal([0, [], 'unreadable']);
    }
  });

  it('is off the screen when they leave quickly, and what the device keeps is still theirs', async () => {
    const { host, person, used } = await aPerson();
    person.tell(told);
    person.keepOnDevice();
    host.dispatchEvent(new Event('newcomer-exit'));
    expect([person.count, used.at(-1)]).to.deep.equal([0, undefined]);
    expect((await aPerson()).person.draft).to.deep.equal(told);
  });
});
