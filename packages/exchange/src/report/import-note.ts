/** Something that an import met and dealt with, as data: for the report that a person reads after it. */
export interface ImportNote {
  code: ImportNoteCode;
  source_id: string;
  /** The record's key in the source. */
  key: string;
  /** What the source says there. */
  found: string;
}

export type ImportNoteCode =
  /** Not a postal code. Left empty. */
  | 'postal_code_unreadable'
  | 'phone_unreadable'
  | 'website_unreadable'
  /** The scheme was missing, or something stood behind the address. */
  | 'website_mended'
  /** No coordinates. Left out. */
  | 'no_point'
  /** The same name, address and city as an earlier record. One of the two is kept, with what either offers. */
  | 'same_name_and_address'
  /** Several records on exactly one point. All are kept. */
  | 'stacked_points'
  /** The record writes another city than the one its point lies in. */
  | 'city_differs'
  /** The address is a shelter's. It is withheld until somebody has asked the shelter. */
  | 'address_withheld'
  /** No service is marked, so the place is kept without any. */
  | 'no_services'
  /** Two files name the same area differently. */
  | 'area_name_differs'
  /** An organization written in several ways. */
  | 'name_written_differently';
