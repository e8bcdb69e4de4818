import '../../../define/opportunity-board.ts';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, findByRole, findSummary, textOf } from '../../../../test/elements/by-role.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { fieldOf, openOffer, typeOffer } from '../../../../test/elements/mount-offer.ts';
import { press } from '../../../../test/elements/press.ts';
import { type StubEndpoint, stubEndpoint } from '../../../../test/elements/stub-endpoint.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

const noc = {
  format: 'newcomer-occupations/1',
  groups: {},
  occupations: [
    { noc: '63202', title: 'Bakers', teer: 3 },
    { noc: '65202', title: 'Meat cutters', teer: 5 },
  ],
};

describe('the form for an offer', () => {
  it('is not there unless the host wants offers', async () => {
    const board = await openOffer();
    board.removeAttribute('offer');
    await board.updateComplete;
    expect(byRole(board, 'heading', 'Offer something')).to.equal(undefined);
    expect(byRole(board, 'button', 'Offer something')).to.equal(undefined);
  });

  it('says all that is missing at once, and leads to each field', async () => {
    const board = await openOffer();
    await until(() => focused()?.id === 'offer-heading');
    press(board, 'button', 'See it as newcomers will');
    await until(() => focused()?.id === 'offer-missing');
    const links = allByRole(board, 'link').filter((one) => one.closest('#offer-missing'));
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Name of your company or group',
      'Title',
      'What will the person do?',
      'Pay, at least ($)',
      'E-mail',
    ]);
    press(board, 'link', 'Title');
    await until(() => focused()?.id === 'offer-title');
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    expect(location.hash).to.equal('');
  });

  it('leads to a field that is folded away too', async () => {
    const board = await openOffer();
    await typeOffer(board, { openings: 'many' });
    press(board, 'button', 'See it as newcomers will');
    await until(() => focused()?.id === 'offer-missing');
    press(board, 'link', 'How many people do you need?');
    await until(() => focused()?.id === 'offer-openings');
  });

  it('tells what is wrong once a field was left, beside the field', async () => {
    const board = await openOffer();
    await typeOffer(board, { pay_minimum: '15' });
    const pay = fieldOf(board, 'pay_minimum');
    const described = pay.getAttribute('aria-describedby')?.split(' ') ?? [];
    const told = described.map((id) => board.shadowRoot?.getElementById(id)?.textContent?.trim());
    expect(told).to.deep.equal(['This is $15 an hour. Here an hour of work must pay $17.60 or more.']);
  });

  it('advises on words that keep newcomers away', async () => {
    const board = await openOffer();
    await typeOffer(board, { description: 'Canadian experience is a must.' });
    await until(() => textOf(board).includes('Good work is done abroad too.'));
    expect(textOf(board)).to.contain('Canadian experience');
  });
});

describe('a form that is being filled in', () => {
  it('asks for what the kind of offer needs', async () => {
    const board = await openOffer();
    await typeOffer(board, { kind: 'training' });
    expect(byRole(board, 'textbox', 'Price ($)')).to.not.equal(undefined);
    expect(byRole(board, 'textbox', /^Pay/)).to.equal(undefined);
  });

  it('finds an occupation by a few letters', async () => {
    const board = await openOffer({}, { occupations: noc });
    (await findSummary(board, 'More, so that')).click();
    await until(() => board.shadowRoot?.querySelector('#offer-noc'));
    typeInto(fieldOf(board, 'noc'), 'bak');
    await board.updateComplete;
    expect(allByRole(board, 'radio').length).to.equal(1);
    press(board, 'radio', 'Bakers');
    typeInto(fieldOf(board, 'noc'), 'meat');
    await board.updateComplete;
    expect(byRole(board, 'radio', 'Bakers')).to.have.property('checked', true);
  });

  it('keeps what was typed while the person looks at the board', async () => {
    const board = await openOffer();
    await typeOffer(board);
    press(board, 'button', 'Back to the list');
    await until(() => focused()?.id === 'offer-open');
    press(board, 'button', 'Offer something');
    await board.updateComplete;
    expect(fieldOf(board, 'title')).to.have.property('value', 'Bakery helper');
  });
});

describe('the preview of an offer', () => {
  it('shows it in the list and whole, and what newcomers will be warned of', async () => {
    const board = await openOffer();
    await typeOffer(board, { email: 'bakery@gmail.com' });
    press(board, 'button', 'See it as newcomers will');
    await findByRole(board, 'region', 'Your offer on the board');
    expect(allByRole(board, 'heading', 'Bakery helper').length).to.equal(2);
    expect(textOf(board)).to.contain('Newcomers will be warned of this offer.');
    expect(textOf(board)).to.contain('They write from bakery@gmail.com.');
    press(board, 'button', 'Change it');
    await findByRole(board, 'textbox', /^Title/);
  });

  it('warns of nothing where nothing is to be warned of', async () => {
    const board = await openOffer();
    await typeOffer(board);
    press(board, 'button', 'See it as newcomers will');
    await findByRole(board, 'region', 'Your offer on the board');
    expect(textOf(board)).to.not.contain('warned');
  });

  it('offers the ways that the host names, and always the file', async () => {
    const board = await openOffer({ 'offer-email': 'jobs@town.example' });
    await typeOffer(board);
    press(board, 'button', 'See it as newcomers will');
    const link = await findByRole(board, 'link', 'Send by e-mail');
    const mail = new URL(link.getAttribute('href') ?? '');
    expect(mail.pathname).to.equal('jobs@town.example');
    expect(mail.searchParams.get('subject')).to.equal('Offer: Bakery helper');
    expect(mail.searchParams.get('body')).to.contain(
      'What will the person do?\r\nYou shape bread and pack boxes.',
    );
    expect(byRole(board, 'button', 'Save as a file')).to.not.equal(undefined);
    expect(byRole(board, 'button', 'Send to the city')).to.equal(undefined);
  });

  it('says when it is too long for an e-mail, and mails a note to go with the file', async () => {
    const board = await openOffer({ 'offer-email': 'jobs@town.example' });
    await typeOffer(board, { description: 'You bake bread. '.repeat(200) });
    press(board, 'button', 'See it as newcomers will');
    const link = await findByRole(board, 'link', 'Send by e-mail');
    expect(textOf(board)).to.contain('This is too long for an e-mail from here.');
    expect(new URL(link.getAttribute('href') ?? '').searchParams.get('body')).to.contain('in the file');
  });
});

describe('sending an offer', () => {
  let endpoint: StubEndpoint | undefined;
  afterEach(() => endpoint?.restore());

  it('ends with a receipt, or says why not and keeps the offer', async () => {
    const board = await openOffer({ 'offer-endpoint': '/offers' });
    endpoint = stubEndpoint(
      () => Response.json({ detail: 'We <b>know</b> you.' }, { status: 422 }),
      () => Response.json({ receipt: '2026-17' }),
    );
    await typeOffer(board);
    press(board, 'button', 'See it as newcomers will');
    (await findByRole(board, 'button', 'Send to the city')).click();
    await until(() => focused()?.id === 'offer-not-sent');
    expect(textOf(board)).to.contain('The city did not take it. Your offer is still here.');
    expect(textOf(board)).to.contain('We <b>know</b> you.');
    press(board, 'button', 'Send to the city');
    await findByRole(board, 'heading', 'Thank you. The city has your offer.');
    await until(() => focused()?.id === 'offer-heading');
    expect(textOf(board)).to.contain('2026-17');
    press(board, 'button', 'Offer something else');
    await board.updateComplete;
    expect(fieldOf(board, 'organization')).to.have.property('value', 'Lakeside Bakery');
    expect(fieldOf(board, 'title')).to.have.property('value', '');
  });
});

for (const [locale, title, needed] of [
  ['fr', 'Offrir quelque chose', 'Remplissez ce champ, s’il vous plaît.'],
  ['ar', 'تقديم عرض', 'يرجى ملء هذا الحقل.'],
] as const)
  it(`the form speaks ${locale}`, async () => {
    const board = await openOffer({ locale });
    await findByRole(board, 'heading', title);
    board.shadowRoot?.querySelector<HTMLElement>('form.offer-form button[type=submit]')?.click();
    await until(() => textOf(board).includes(needed));
  });
