import { expect } from '@open-wc/testing';
import { aConversation } from '../../test/elements/a-conversation.ts';
import { forbidStorage } from '../../test/elements/forbid-storage.ts';
import { type BareHost, inHost } from '../../test/elements/in-host.ts';
import { until } from '../../test/elements/until.ts';
import { keptRecord } from '../catalogue/kept-record.ts';
import { ConversationController } from './conversation-controller.ts';
import { KeepingController } from './keeping-controller.ts';

const passphrase = 'four green garden chairs';

interface Page {
  host: BareHost;
  talk: ConversationController;
  keeping: KeepingController;
}

/** A page with a conversation at its first question. */
async function aPage(questions = aConversation()): Promise<Page> {
  const { host, controller } = await inHost((one) => {
    const talk = new ConversationController(one);
    return { talk, keeping: new KeepingController(one, talk) };
  });
  controller.talk.use(questions);
  controller.talk.start();
  return { host, ...controller };
}

/** Answers, and waits until what is kept is another record. */
async function keptAnew({ talk }: Page, question: string, value: unknown): Promise<void> {
  const before = keptRecord.read();
  talk.answer(question, value);
  await until(() => keptRecord.read() !== before, 'nothing was kept');
}

const answersOf = ({ talk }: Page) => talk.conversation?.state.answers;

afterEach(() => keptRecord.remove());

describe('keeping answers', () => {
  it('brings them back on another visit, with the steps that were ticked', async () => {
    const page = await aPage();
    page.talk.answer('for-whom', 'me');
    page.talk.tick('find-home', true);
    await page.keeping.keep(passphrase);
    expect([page.keeping.isKeeping, page.keeping.trouble]).to.deep.equal([true, undefined]);

    const later = await aPage();
    await later.keeping.open(passphrase);
    expect(answersOf(later)).to.deep.equal({ 'for-whom': { chosen: ['me'] } });
    expect([...later.talk.done]).to.deep.equal(['find-home']);
    expect([later.talk.screen?.question.id, later.keeping.isOutdated]).to.deep.equal(['urgent', false]);
  });

  it('goes on with each change, also after they were opened again', async () => {
    const page = await aPage();
    await page.keeping.keep(passphrase);
    await keptAnew(page, 'for-whom', 'me');
    const later = await aPage();
    await later.keeping.open(passphrase);
    await keptAnew(later, 'urgent', ['none']);
    const last = await aPage();
    await last.keeping.open(passphrase);
    expect(Object.keys(answersOf(last) ?? {})).to.deep.equal(['for-whom', 'urgent']);
  });

  it('keeps the newest where answers follow each other at once', async () => {
    const page = await aPage();
    await page.keeping.keep(passphrase);
    page.talk.answer('for-whom', 'me');
    await page.host.updateComplete;
    page.talk.answer('urgent', ['none']);
    // The older of two must neither be the last, nor the only one: else this never ends.
    let opened: string[] = [];
    while (opened.length < 2) {
      const later = await aPage();
      await later.keeping.open(passphrase);
      opened = Object.keys(answersOf(later) ?? {});
    }
    expect(opened).to.deep.equal(['for-whom', 'urgent']);
  });

  it('refuses a short passphrase, and keeps nothing', async () => {
    const { keeping } = await aPage();
    await keeping.keep('a b c d e f g');
    expect([keeping.trouble, keeping.isKeeping, keptRecord.read()]).to.deep.equal([
      'too_short',
      false,
      undefined,
    ]);
  });

  it('offers a passphrase that is long enough', async () => {
    const { keeping } = await aPage();
    expect(await keeping.makePassphrase()).to.match(/^\d{4} \d{4} \d{4}$/);
  });
});

describe('what is kept', () => {
  let kept: string;
  beforeEach(async () => {
    const page = await aPage();
    page.talk.answer('for-whom', 'me');
    await page.keeping.keep(passphrase);
    kept = keptRecord.read() ?? '';
  });

  it('is not opened by another passphrase, and stays', async () => {
    const page = await aPage();
    await page.keeping.open('five green garden chairs');
    expect([page.keeping.trouble, answersOf(page)]).to.deep.equal(['wrong_passphrase', {}]);
    expect(keptRecord.read()).to.equal(kept);
    await page.keeping.open(passphrase);
    expect([page.keeping.trouble, page.keeping.isKeeping]).to.deep.equal([undefined, true]);
  });

  it('is said to be broken, or newer than the page', async () => {
    const { keeping } = await aPage();
    for (const [record, trouble] of [
      [kept.slice(0, -9), 'broken'],
      [kept.replace('v1', 'v7'), 'newer_version'],
    ] as const) {
      keptRecord.write(record);
      await keeping.open(passphrase);
      expect(keeping.trouble).to.equal(trouble);
    }
  });

  it('opens after the questions were changed, says so, and leaves out what is no longer asked', async () => {
    const questions = aConversation({ questions: aConversation().questions.slice(1) });
    const page = await aPage(questions);
    await page.keeping.open(passphrase);
    expect(page.keeping.isOutdated).to.equal(true);
    expect(page.talk.screen?.question.id).to.equal('urgent');
    await keptAnew(page, 'urgent', ['none']);
    expect(page.keeping.isOutdated).to.equal(false);
  });

  it('is not taken away by other questions that the page brings', async () => {
    const page = await aPage();
    await page.keeping.open(passphrase);
    page.talk.use(aConversation({ steps: [] }));
    page.host.requestUpdate();
    await until(() => !page.keeping.isKeeping);
    expect(keptRecord.read()).to.equal(kept);
  });

  it('is removed when the person ends it, and the answers stay on the screen', async () => {
    const page = await aPage();
    await page.keeping.open(passphrase);
    page.keeping.stop();
    expect([keptRecord.read(), page.keeping.isKeeping]).to.deep.equal([undefined, false]);
    expect(answersOf(page)).to.deep.equal({ 'for-whom': { chosen: ['me'] } });
  });
});

describe('keeping that is ended while it works', () => {
  it('keeps nothing after the person left or cleared', async () => {
    const { keeping } = await aPage();
    const kept = keeping.keep(passphrase);
    keeping.forget();
    await kept;
    expect([keeping.isKeeping, keptRecord.read()]).to.deep.equal([false, undefined]);
  });

  it('does not bring back what another window cleared', async () => {
    const page = await aPage();
    await page.keeping.keep(passphrase);
    keptRecord.remove();
    page.talk.answer('for-whom', 'me');
    await until(() => page.keeping.trouble === 'elsewhere');
    expect([page.keeping.isKeeping, keptRecord.read()]).to.deep.equal([false, undefined]);
  });
});

describe('a browser that forbids it', () => {
  it('says so, and the conversation goes on', async () => {
    const allow = forbidStorage('everything');
    const page = await aPage();
    await page.keeping.keep(passphrase);
    expect([page.keeping.trouble, page.keeping.isKeeping]).to.deep.equal(['refused', false]);
    page.talk.answer('for-whom', 'me');
    expect(page.talk.screen?.question.id).to.equal('urgent');
    allow();
  });

  it('says that the last answers are not kept when it is full, and keeps them once it is not', async () => {
    const page = await aPage();
    await page.keeping.keep(passphrase);
    const allow = forbidStorage('writing');
    page.talk.answer('for-whom', 'me');
    await until(() => page.keeping.trouble === 'refused');
    allow();
    await keptAnew(page, 'urgent', ['none']);
    expect(page.keeping.trouble).to.equal(undefined);
  });

  it('says so where it does not delete', async () => {
    const { keeping } = await aPage();
    await keeping.keep(passphrase);
    const allow = forbidStorage('removing');
    keeping.stop();
    expect(keeping.trouble).to.equal('stays');
    allow();
  });
});
