import type { Answers } from './wizard.ts';

/** Two parents and two children of whom each has another status, without most things and with much to ask. */
export const familyOfFour: Answers = {
  'for-whom': 'family',
  urgent: ['none'],
  ages: [34, 36, 9, 3],
  arrived: 'this-year',
  status: [['claimant'], ['worker'], ['permanent'], ['citizen']],
  have: ['photo-id', 'phone'],
  language: [['english-words'], ['none']],
  health: ['doctor', 'baby'],
  children: ['school', 'care'],
  work: ['job', 'diploma'],
  everyday: ['food', 'home'],
  connections: ['talk'],
  first: 'school',
};

/** Somebody alone, with little in common with the family. */
export const oneWorker: Answers = {
  'for-whom': 'me',
  urgent: ['no-food'],
  'my-age': [52],
  arrived: 'five-years',
  status: [['worker']],
  have: ['home', 'health-card', 'sin', 'bank'],
  language: [['english-work']],
  health: ['dentist'],
  work: ['problem'],
  everyday: ['law'],
  connections: ['sport'],
  first: 'money',
};
