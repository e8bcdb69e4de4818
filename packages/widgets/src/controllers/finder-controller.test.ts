import { aListing, aNeed, anInventory, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { noFilters } from './finder-choice.ts';
import { FinderController } from './finder-controller.ts';
import { PlaceController } from './place-controller.ts';

const now = new Date('2026-11-16T15:00:00Z');
const need = aNeed({ code: 'housing', name: 'Housing' });
const inventory = anInventory({
  needs: [need],
  services: [
    aService({ id: uuid(11), name: 'English classes', cost_options: [{ id: uuid(31), amount: 0 }] }),
    aService({
      id: uuid(12),
      name: 'Housing help',
      attributes: [{ id: uuid(32), taxonomy_term_id: need.id }],
    }),
    aService({ id: uuid(13), name: 'Job club' }),
  ],
});

let finder: FinderController;
let near: PlaceController;

beforeEach(async () => {
  const made = await inHost((host) => {
    const place = new PlaceController(host);
    return { place, finder: new FinderController(host, place, () => 2) };
  });
  near = made.controller.place;
  finder = made.controller.finder;
  finder.use(inventory);
});

const names = () => finder.answer(now)?.hits.map(({ listing }) => listing.service.name);

describe('the finder', () => {
  it('has no answer before it has an inventory, and none after it was taken away', async () => {
    finder.use(undefined);
    expect(finder.answer(now)).to.equal(undefined);
    expect(finder.directory).to.equal(undefined);
  });

  it('answers what is asked, and does no work for asking twice', () => {
    finder.type('english');
    expect(names()).to.deep.equal(['English classes']);
    expect(finder.answer(now)).to.equal(finder.answer(now));
  });

  it('asks again as the minutes go only where the clock matters', () => {
    const before = finder.answer(now);
    const later = new Date(now.getTime() + 60_000);
    expect(finder.answer(later)).to.equal(before);
    finder.switch('openNow', true);
    const open = finder.answer(now);
    expect(finder.answer(later)).to.not.equal(open);
  });

  it('counts what limits the list, and clears it all at once', () => {
    finder.choose('needs', ['housing']);
    finder.switch('free', true);
    finder.type('x');
    finder.inArea({ id: '1', listings: new Set() });
    expect([finder.filterCount, finder.isAsking]).to.deep.equal([2, true]);
    finder.clear();
    expect([finder.filterCount, finder.isAsking, names()?.length]).to.deep.equal([0, false, 3]);
  });
});

describe('the list', () => {
  it('drops those that say nothing about a filter, says how many, and brings them back when asked', () => {
    finder.switch('free', true);
    expect(names()).to.deep.equal(['English classes']);
    expect(finder.answer(now)?.hidden.free).to.equal(2);
    finder.keepUnknown('free', true);
    expect(names()).to.have.lengthOf(3);
    finder.switch('free', false);
    expect(finder.filters.unknownToo).to.deep.equal([]);
  });

  it('shows one page, then one more, and begins anew with each question', async () => {
    finder.type('x');
    finder.showMore();
    expect(finder.shown).to.equal(4);
    finder.type('xy');
    expect(finder.shown).to.equal(2);
  });

  it('reads no more of a text than anybody types', () => {
    finder.type('x'.repeat(10_000));
    expect(finder.words).to.have.lengthOf(200);
  });

  it('puts the nearest first once a place is known, unless words or the person say otherwise', () => {
    expect(finder.sort).to.equal('best');
    near.usePoint({ latitude: 44.2, longitude: -76.5 });
    expect(finder.sort).to.equal('nearest');
    finder.type('english');
    expect(finder.sort).to.equal('best');
    finder.order('name');
    expect(finder.sort).to.equal('name');
  });

  it('limits the distance only while it knows from where', () => {
    near.usePoint({ latitude: 44.2, longitude: -76.5 });
    finder.within(500);
    expect([names()?.length, finder.filterCount]).to.deep.equal([0, 1]);
    near.clear();
    expect([names()?.length, finder.filterCount]).to.deep.equal([3, 0]);
  });
});

describe('a choice', () => {
  it('opens a listing that there is, and none that there is not', () => {
    finder.open(uuid(11));
    expect(finder.selectedListing?.service.name).to.equal('English classes');
    finder.open('constructor');
    expect(finder.selectedListing).to.equal(undefined);
    finder.close();
    expect(finder.selected).to.equal(undefined);
  });

  it('takes up what a link says, and gives the same back', () => {
    const choice = { filters: { ...noFilters, free: true }, view: 'map', selected: uuid(11) } as const;
    finder.restore(choice);
    expect(finder.choice).to.deep.equal(choice);
  });

  it('shares one index between two finders of one inventory', async () => {
    const { controller } = await inHost(
      (host) => new FinderController(host, new PlaceController(host), () => 2),
    );
    controller.use(inventory);
    expect(controller.directory).to.equal(finder.directory);
    controller.use(anInventory());
    expect(controller.directory).to.not.equal(finder.directory);
    expect(controller.directory?.listing(aListing().id)).to.equal(undefined);
  });
});
