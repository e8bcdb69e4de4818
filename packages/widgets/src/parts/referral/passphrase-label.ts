import { msg } from '@lit/localize';

/** The words of a field for a passphrase. */
export function passphraseLabel(): string {
  return msg('Passphrase', { id: 'passphrase.label', desc: 'Label of a field' });
}
