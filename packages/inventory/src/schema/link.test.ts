import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readInventory } from '../reading/read-inventory.ts';
import { aLocation, anInventory, anOrganization, aSchedule, aService, uuid } from '../testing/builders.ts';
import { EmailAddress, WebLink } from './link.ts';
import './jitless.ts';
import * as z from 'zod/mini';

/** The ways in which `javascript:` and its like have been disguised. */
const disguises = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript://%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://town.example/1',
  'file:///etc/passwd',
  '//evil.example',
  '/relative',
  'https:evil.example',
  'https://',
  'https://town.example/"onmouseover="alert(1)',
  "https://town.example/'x",
  'https://town.example/<script>',
  'https://town.example/ a',
  'https://town.example\\@evil.example',
  'http://[::1',
];

describe('A web address', () => {
  for (const address of disguises)
    test(`is not ${JSON.stringify(address)}`, () => {
      assert.ok(!z.safeParse(WebLink, address).success);
    });

  for (const address of [
    'https://town.example/a?b=c#d',
    'http://xn--bcher-kva.example',
    'HTTPS://town.example/é',
  ])
    test(`may be ${address}`, () => {
      assert.ok(z.safeParse(WebLink, address).success);
    });
});

describe('An e-mail address', () => {
  for (const address of [
    'mailto:a@b.example',
    'a@b',
    'a b@c.example',
    'a@b.example?cc=x@y.example',
    '"<a>"@b.example',
  ])
    test(`is not ${address}`, () => {
      assert.ok(!z.safeParse(EmailAddress, address).success);
    });

  test('may have a plus and dots', () => {
    assert.ok(z.safeParse(EmailAddress, 'first.last+list@town.example').success);
  });
});

test('No disguise passes any field of an inventory that holds an address', () => {
  const url = 'javascript:alert(document.domain)';
  const head = anInventory();
  const { inventory, problems } = readInventory({
    ...head,
    publisher: { ...head.publisher, url },
    municipality: {
      ...head.municipality,
      help_lines: [...head.municipality.help_lines, { ...head.municipality.help_lines[0], url }],
    },
    sources: [{ id: 'list', name: 'List', publisher: 'Town', licence: 'CC0', url, licence_url: url }],
    organizations: [{ ...anOrganization(), website: url }],
    locations: [{ ...aLocation(), url, accessibility: [{ id: uuid(1), url }] }],
    services: [
      {
        ...aService(),
        url,
        email: url,
        assurer_email: url,
        schedules: [{ ...aSchedule(), schedule_link: url }],
        required_documents: [{ id: uuid(1), uri: url }],
        intake: [{ method: 'online_form', url, email: url }],
        service_areas: [{ id: uuid(1), uri: url }],
      },
    ],
  });
  assert.doesNotMatch(JSON.stringify(inventory), /javascript/);
  assert.equal(inventory?.services.length, 1);
  assert.ok(problems.every(({ outcome }) => outcome === 'left_out_part'));
});
