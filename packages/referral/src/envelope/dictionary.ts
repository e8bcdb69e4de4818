import { strToU8 } from 'fflate';

/**
 * What the texts of referrals have in common, for the compression to point at. It belongs to version 1 of the format
 * for ever: another dictionary makes every referral that was printed before unreadable. What is met most often stands
 * last, where pointing at it is cheapest.
 */
export const dictionary = strToU8(
  [
    '"reply_to":"","relation":"partner","relation":"parent","relation":"other","gender":"non_binary","gender":"man"',
    '"status":"government_assisted_refugee","status":"privately_sponsored_refugee","status":"international_student"',
    '"status":"temporary_worker","status":"protected_person","status":"refugee_claimant","status":"citizen"',
    '"family":["single_parent","expecting","caregiver","couple","with_children"],"income":,"strengths":["',
    '"documents_held":["health-card","sin","bank-account"],"accessibility":"","address":"',
    '"months_in_country":,"postal_code":"","occupation":"","language_levels":{"en":,"fr":},"note":"","age":',
    '"move":"re_routed","move":"wait_listed","wait_days":,"move":"declined","reason":"no_capacity"',
    '"move":"scheduled","appointment":{"starts":"","ends":"","place":""},"move":"completed","move":"withdrawn"',
    '"move":"accepted","at":"2026-","by":"sender"},{"move":"received","by":"person"},"by":"receiver"}',
    '"questions":[""],"interpreter":true,"email":{"address":"","safe":false,"when":""},"other":""',
    '{"schema_version":"1.0","id":"","created":"2026-11-T1:00:00.000Z","from":{"kind":"agency","name":"","worker":""',
    '"from":{"kind":"person","reply_key":"age1"},"to":{"name":"","organization_id":"","service_id":"","listing_id":""}',
    ',"language":"fr","language":"ar","contact":{"phone":{"number":"","leave_message":false,"safe":true}},"people":[{',
    '"name":"","relation":"self","relation":"child","born":"20","born":"19","gender":"woman","status":"permanent_resident"',
    ',"languages":["ar","en"],"needs":[{"need":"settlement-help"},{"need":"","reasons":[{"question":"","lacking":[""]},{"question":"","chosen":[""]}]}]}]',
    ',"consent":{"purposes":["arrange_service","answer_sender","follow_up"],"given":"2026-","expires":"2027-"},"events":[]}',
  ].join(''),
);
