const RIGHT_TO_LEFT_LANGUAGES = new Set('ar arc ckb dv fa he ks nqo pnb prs ps sd syr ug ur yi'.split(' '));
const RIGHT_TO_LEFT_SCRIPTS = new Set('Adlm Arab Hebr Nkoo Rohg Syrc Thaa'.split(' '));

/** Which way a language is written. A script in the tag decides (`pa-Arab`), else the language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.split('-');
  const script = rest.find((part) => part.length === 4);
  const rightToLeft = script
    ? RIGHT_TO_LEFT_SCRIPTS.has(script[0]?.toUpperCase() + script.slice(1).toLowerCase())
    : RIGHT_TO_LEFT_LANGUAGES.has(language.toLowerCase());
  return rightToLeft ? 'rtl' : 'ltr';
}
