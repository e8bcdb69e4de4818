import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { until } from '../../test/elements/until.ts';
import { ExitController } from './exit-controller.ts';

const page = location.href;
const { title } = document;
// A fragment is the one address that can be left to without leaving the tests.
const ELSEWHERE = '#elsewhere';

let exits: Event[];
let takesOver: boolean;
let leave: () => void;
let goAway: () => void;

beforeEach(async () => {
  exits = [];
  takesOver = true;
  const { host, controller } = await inHost((one) => new ExitController(one, () => ELSEWHERE));
  host.addEventListener('newcomer-exit', (event) => {
    exits.push(event);
    if (takesOver) event.preventDefault();
  });
  leave = controller.leave;
  goAway = () => host.remove();
});
afterEach(() => {
  document.title = title;
  document.body.hidden = false;
  document.documentElement.removeAttribute('style');
  history.replaceState(null, '', page);
});

const press = (key: string, repeat = false) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true }));

describe('leaving quickly', () => {
  it('empties the screen and the title before anybody hears of it', () => {
    document.title = 'Shelters in Test Town';
    let hiddenThen: unknown;
    document.addEventListener(
      'newcomer-exit',
      () => {
        hiddenThen = document.body.hidden;
      },
      { once: true },
    );
    leave();
    expect([hiddenThen, document.title.trim()]).to.deep.equal([true, '']);
  });

  it('leaves no trace of what was open in the address or the history', () => {
    history.replaceState({ secret: true }, '', '?q=shelter#find?service=1');
    const steps = history.length;
    leave();
    expect([location.search, location.hash, history.state, history.length]).to.deep.equal([
      '',
      '',
      null,
      steps,
    ]);
  });

  it('puts another page in this one’s place unless the host takes over', async () => {
    leave();
    expect(location.hash).to.equal('');
    takesOver = false;
    const steps = history.length;
    leave();
    await until(() => location.hash === ELSEWHERE);
    expect(history.length).to.equal(steps);
  });
});

describe('the key for leaving quickly', () => {
  it('is done by pressing Shift three times', () => {
    press('Shift');
    press('Shift');
    expect(exits).to.have.lengthOf(0);
    press('Shift');
    expect(exits).to.have.lengthOf(1);
  });

  it('is not done by holding Shift, or by typing capitals', () => {
    for (let count = 0; count < 5; count += 1) press('Shift', true);
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) press(key);
    expect(exits).to.have.lengthOf(0);
  });

  it('is not done by an element that has left the page', () => {
    goAway();
    for (let count = 0; count < 3; count += 1) press('Shift');
    expect(exits).to.have.lengthOf(0);
  });
});
