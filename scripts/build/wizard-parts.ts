/**
 * What the wizard shares with the parts that it fetches later. Each part needs some of it, each some else, and a file for
 * every such share would be a dozen of some hundred bytes.
 */
export const wizardParts = [
  // The opportunity board needs these alone, and nothing that they would stand beside.
  { name: 'with-the-board', test: /\/inventory\/src\/reading\/excerpt\.ts$|\/device-text\.ts$/ },
  {
    // What a service's page in the finder needs too.
    name: 'listing-words',
    test: /\/labels\/(bring|directions)-label|\/directory\/phones-of|\/referral-key-of|\/directives\/keyed|\/print-controller/,
  },
  {
    name: 'conversation',
    test: /\/referral\/src\/((schema|questions|conversation)\/(?!checks\/)|plan\/person-told)|\/catalogue\/questions-format/,
  },
  {
    name: 'wizard-words',
    test: /\/elements\/referral-wizard\/(lazy-view|member-name|options-view|reason-text|to-plan-view)|\/labels\/follow-up-label/,
  },
];
