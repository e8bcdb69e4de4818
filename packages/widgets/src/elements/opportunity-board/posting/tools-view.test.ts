import '../../../define/opportunity-board.ts';
import { anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { byRole } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { daysOn, openPosting, postingId } from '../../../../test/elements/open-posting.ts';
import { press } from '../../../../test/elements/press.ts';
import { type SavedFiles, watchSavedFiles } from '../../../../test/elements/saved-files.ts';
import { standIn } from '../../../../test/elements/stand-in.ts';
import { until } from '../../../../test/elements/until.ts';

const CALENDAR = 'Put the dates in my calendar';
const posted = daysOn(-1);
const times = { opens_at: '13:00', closes_at: '16:00' };
const schedules = [{ id: uuid(1), byday: 'TU,TH', ...times }];
const places = [{ address_1: '1 Main Street', city: 'Test Town' }];
const job = anOpportunity('job', { title: 'Baker', posted, closes: daysOn(9), schedules, places });

describe('the dates of a posting', () => {
  let files: SavedFiles;
  beforeEach(() => {
    files = watchSavedFiles();
  });
  afterEach(() => files.restore());

  it('are saved for a calendar: the last day and the shifts, on the clock of the town', async () => {
    const board = await openPosting([job]);
    press(board, 'button', CALENDAR);
    await until(() => files.count() === 1);
    const text = (await files.last()).replaceAll('\r\n ', '');
    expect(text).to.contain('SUMMARY:Last day to apply: Baker');
    expect(text).to.contain(`DTSTART;VALUE=DATE:${daysOn(9).replaceAll('-', '')}`);
    expect(text).to.match(/DTSTART;TZID=America\/Toronto:\d{8}T130000\r\n/);
    expect(text).to.match(/RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=/);
    expect(text).to.contain('LOCATION:1 Main Street\\, Test Town');
  });

  it('are said to be over where none is left', async () => {
    const over = anOpportunity('job', {
      posted,
      schedules: [{ id: uuid(1), byday: 'TU', ...times, until: daysOn(-1) }],
    });
    const board = await openPosting([over]);
    press(board, 'button', CALENDAR);
    await until(() => board.shadowRoot?.textContent?.includes('No date is left to put in.'));
    expect(files.count()).to.equal(0);
  });

  it('are not offered for a posting without any, or one that is closed', async () => {
    for (const one of [anOpportunity('job', { posted }), { ...job, closes: daysOn(-2) }])
      expect(byRole(await openPosting([one]), 'button', CALENDAR)).to.equal(undefined);
  });
});

describe('sharing a posting', () => {
  it('hands its title and link to the device, and counts it', async () => {
    const shared: (ShareData | undefined)[] = [];
    const restore = standIn(navigator, 'share', async (data?: ShareData) => void shared.push(data));
    const board = await openPosting([job]);
    const told = eventsOf(board, 'newcomer-activity');
    press(board, 'button', 'Share');
    restore();
    expect(shared[0]?.title).to.equal('Baker');
    expect(shared[0]?.url).to.contain(`#board?posting=${postingId(0)}`);
    expect(told.map(({ activity }) => activity)).to.deep.equal(['share']);
  });

  it('is left to copying the link where the device has no way of its own', async () => {
    const restore = standIn(navigator, 'share', undefined);
    const board = await openPosting([job]);
    expect(byRole(board, 'button', 'Share')).to.equal(undefined);
    expect(byRole(board, 'button', 'Copy link')).to.not.equal(undefined);
    restore();
  });
});
