import '../../define/service-finder.ts';
import { aNeed, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { standIn } from '../../../test/elements/stand-in.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

describe('a finder that is moved in the page', () => {
  it('loses nothing of what was asked, told and opened', async () => {
    const need = aNeed({ code: 'housing' });
    const housing = aService({ attributes: [{ id: uuid(31), taxonomy_term_id: need.id }] });
    const finder = await finderWith(aTown([housing, ...someServices(2)], { needs: [need] }), {
      need: 'housing',
    });
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'english');
    await findByRole(finder, 'heading', 'Services found: 1');
    press(finder, 'link', 'English classes');
    await findByRole(finder, 'button', 'Print');

    document.body.append(finder);
    await finder.updateComplete;
    press(finder, 'button', 'Back to the list');
    await findByRole(finder, 'heading', 'Services found: 1');
    expect((byRole(finder, 'searchbox') as HTMLInputElement).value).to.equal('english');
    finder.remove();
  });

  it('puts its map up again', async () => {
    const finder = await finderWith(aTown(someServices(1)));
    press(finder, 'button', 'Map');
    await findByRole(finder, 'button', 'Riverside Newcomer Centre. Services: 1');
    document.body.append(finder);
    await findByRole(finder, 'button', 'Riverside Newcomer Centre. Services: 1');
    expect(textOf(finder)).to.not.contain('We could not get the map');
    finder.remove();
  });
});

describe('a finder that comes and goes', () => {
  it('leaves no listener, observer or interval behind', async () => {
    const finder = await finderWith(aTown(someServices(3)));
    const home = finder.parentElement as HTMLElement;
    finder.remove();
    const { held, restore } = countHeld();
    for (let count = 0; count < 50; count += 1) {
      home.append(finder);
      await finder.updateComplete;
      finder.remove();
    }
    restore();
    expect(held()).to.deep.equal({ listeners: 0, intervals: 0, observers: 0 });
  });

  it('would be caught if it left one', () => {
    const { held, restore } = countHeld();
    const listen = () => {};
    document.addEventListener('keydown', listen);
    const watch = new MutationObserver(listen);
    watch.observe(document.body, { childList: true });
    const caught = held();
    document.removeEventListener('keydown', listen);
    watch.disconnect();
    restore();
    expect([caught, held()]).to.deep.equal([
      { listeners: 1, intervals: 0, observers: 1 },
      { listeners: 0, intervals: 0, observers: 0 },
    ]);
  });

  it('is still able to answer after all that', async () => {
    const finder = await finderWith(aTown(someServices(3)));
    const home = finder.parentElement as HTMLElement;
    for (let count = 0; count < 50; count += 1) home.append(finder);
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'class 2');
    await until(() => byRole(finder, 'link', 'Class 2'));
  });
});

/** Counts what a page holds on to from now on, less what it has let go of. */
function countHeld(): { held: () => Record<string, number>; restore: () => void } {
  const listeners = new Set<unknown>();
  const intervals = new Set<unknown>();
  const observers = new Set<unknown>();
  const { setInterval: start, clearInterval: stop } = window;
  const { observe, disconnect } = MutationObserver.prototype;
  const undo = [window, document].flatMap((owner) => {
    const { addEventListener: add, removeEventListener: remove } = owner;
    return [
      standIn(owner, 'addEventListener', (...given: Parameters<typeof add>) => {
        listeners.add(given[1]);
        add.apply(owner, given);
      }),
      standIn(owner, 'removeEventListener', (...given: Parameters<typeof remove>) => {
        listeners.delete(given[1]);
        remove.apply(owner, given);
      }),
    ];
  });
  undo.push(
    standIn(window, 'setInterval', (run: () => void, every: number) => {
      const id = start(run, every);
      intervals.add(id);
      return id;
    }),
    standIn(window, 'clearInterval', (id: number) => {
      intervals.delete(id);
      stop(id);
    }),
    standIn(
      MutationObserver.prototype,
      'observe',
      function (this: MutationObserver, ...given: Parameters<typeof observe>) {
        observers.add(this);
        observe.apply(this, given);
      },
    ),
    standIn(MutationObserver.prototype, 'disconnect', function (this: MutationObserver) {
      observers.delete(this);
      disconnect.call(this);
    }),
  );
  return {
    held: () => ({ listeners: listeners.size, intervals: intervals.size, observers: observers.size }),
    restore: () => undo.forEach((one) => void one()),
  };
}
