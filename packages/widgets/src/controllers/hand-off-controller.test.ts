import { openCarried } from '@newcomer-portal/referral/carried';
import type { Referral } from '@newcomer-portal/referral/hand-off';
import {
  answerReferral,
  makeKeyPair,
  openSealed,
  type ReceiverEvent,
} from '@newcomer-portal/referral/sealed';
import { aDraft, aReferral } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { freshId } from './fresh-id.ts';
import { type Agreement, HandOffController } from './hand-off-controller.ts';

const agreement: Agreement = {
  fields: ['/people/0/name'],
  purposes: ['arrange_service'],
  months: 3,
  words: {},
  shownIn: 'ar',
};

async function aHandOff(draft = aDraft(), sealTo?: string): Promise<HandOffController> {
  const { controller } = await inHost(
    (host) => new HandOffController(host, draft, 'https://town.example/read', sealTo),
  );
  return controller;
}

describe('a hand-off', () => {
  it('is made of what was agreed to, and of nothing else', async () => {
    const handOff = await aHandOff();
    await handOff.agree(agreement);
    const { referral } = await openCarried(handOff.texts, { now: new Date() });
    expect(referral?.people).to.deep.equal([{ name: 'Maryam Invented' }]);
    expect(referral).to.not.have.property('contact');
    expect(handOff.made?.receipt.fields).to.deep.equal({ name: 1 });
  });

  it('is not made without a field, a purpose, an end, or with words that do not fit', async () => {
    const phone = { fields: ['/contact/phone'], words: { phone: 'call me' } };
    for (const [wrong, trouble] of [
      [{ fields: [] }, 'nothing_chosen'],
      [{ purposes: [] }, 'no_purpose'],
      [{ months: 0 }, 'no_end'],
      [phone, 'bad_words'],
    ] as const) {
      const handOff = await aHandOff();
      await handOff.agree({ ...agreement, ...wrong });
      expect([handOff.trouble, handOff.made]).to.deep.equal([trouble, undefined]);
    }
  });

  it('says that a number is not safe to call unless the person says it is', async () => {
    const handOff = await aHandOff();
    await handOff.agree({ ...agreement, fields: ['/contact/phone'], words: { phone: '705-555-0142' } });
    expect(handOff.made?.referral.contact?.phone).to.deep.equal({ number: '705-555-0142', safe: false });
  });
});

describe('a letter that was made', () => {
  it('that is too big for one code is split into codes that open together', async () => {
    const handOff = await aHandOff(aDraft({ questions: Array.from({ length: 20 }, longQuestion) }));
    await handOff.agree({ ...agreement, fields: ['/questions'] });
    expect(handOff.isTooBig).to.equal(true);
    handOff.split();
    expect(handOff.isTooBig).to.equal(false);
    expect((await openCarried(handOff.texts, { now: new Date() })).referral?.questions).to.have.lengthOf(20);
  });

  it('that is too big names what takes the most room, and the choice stays for whoever shares less', async () => {
    const handOff = await aHandOff(aDraft({ questions: Array.from({ length: 20 }, longQuestion) }));
    const choice = { ...agreement, fields: ['/people/0/name', '/questions'] };
    await handOff.agree(choice);
    expect(handOff.heaviest).to.deep.equal(['questions', 'name']);
    handOff.reconsider();
    expect([handOff.made, handOff.agreed, handOff.heaviest[0]]).to.deep.equal([
      undefined,
      choice,
      'questions',
    ]);
    await handOff.agree(agreement);
    expect([handOff.isTooBig, handOff.heaviest]).to.deep.equal([false, []]);
  });

  it('is sealed where the receiver has a key', async () => {
    const key = await makeKeyPair();
    const handOff = await aHandOff(aDraft(), key.recipient);
    await handOff.agree(agreement);
    const now = new Date();
    expect((await openCarried(handOff.texts, { now })).problem?.code).to.equal('needs_key');
    const opened = await openSealed(handOff.texts, [{ ...key, made: now.toISOString() }], now);
    expect(opened.referral?.people).to.deep.equal([{ name: 'Maryam Invented' }]);
  });

  it('shows nothing any more when it is taken back, and its receipt says when', async () => {
    const handOff = await aHandOff();
    await handOff.agree(agreement);
    handOff.withdraw(new Date());
    expect(handOff.texts).to.deep.equal([]);
    expect(handOff.made?.receipt.withdrawn).to.match(/^\d{4}-/);
  });

  it('takes the answer to itself, and refuses the answer to another', async () => {
    const handOff = await aHandOff();
    await handOff.agree(agreement);
    const { referral } = await openCarried(handOff.texts, { now: new Date() });
    if (!referral) throw new Error('it does not open');
    const event = { move: 'accepted', id: freshId(), at: new Date().toISOString(), by: 'receiver' } as const;
    const foreign = aReferral({ id: freshId(), from: referral.from });
    await handOff.hear(await answerTo(foreign, event));
    expect(handOff.problem?.code).to.equal('foreign_reply');
    await handOff.hear(await answerTo(referral, event));
    expect(handOff.problem).to.equal(undefined);
    expect(handOff.made?.referral.events).to.deep.equal([event]);
  });
});

/** Random letters, so that nothing makes it shorter. */
function longQuestion(): string {
  return Array.from({ length: 12 }, freshId).join(' ');
}

async function answerTo(referral: Referral, event: ReceiverEvent): Promise<string> {
  const answered = await answerReferral(referral, event);
  if (answered.problem) throw new Error(answered.problem.code);
  return answered.reply;
}
