import { allByRole, byRole, type Role } from './by-role.ts';

/**
 * Presses the first of a role with this name.
 *
 * @throws Error that lists what there is, when there is none
 */
export function press(within: Element, role: Role, name: string | RegExp): void {
  const found = byRole(within, role, name);
  if (found) {
    found.click();
    return;
  }
  const names = allByRole(within, role).map((one) => `"${one.textContent?.replaceAll(/\s+/g, ' ').trim()}"`);
  throw new Error(`There is no ${role} named ${name}; there are ${names.join(', ')}.`);
}
