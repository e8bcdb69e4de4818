import type { Referral } from '@newcomer-portal/referral/hand-off';

/** A FHIR ContactPoint. */
interface Telecom {
  system: 'phone' | 'email';
  value: string;
  extension?: readonly { url: string; valueString: string }[];
}

/**
 * The number and the address at which the person may be reached. One that is not safe stays out: a system that reads
 * this has no field for the warning, and would dial.
 */
export function telecomOf({ contact = {} }: Referral): readonly Telecom[] {
  const { phone, email } = contact;
  return [
    ...(phone && phone.safe !== false ? [telecom('phone', phone.number, phone.when)] : []),
    ...(email && email.safe !== false ? [telecom('email', email.address, email.when)] : []),
  ];
}

function telecom(system: Telecom['system'], value: string, when: string | undefined): Telecom {
  const extension = [{ url: 'urn:newcomer-portal:contact-when', valueString: when ?? '' }];
  return { system, value, ...(when && { extension }) };
}
