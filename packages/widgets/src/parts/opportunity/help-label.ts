import { msg } from '@lit/localize';

/** Names the link to services that help with what is missing. @param need code of the needs list */
export function helpLabel(need: string): string {
  switch (need) {
    case 'english-classes':
      return msg('Find an English class', { id: 'help-with.english', desc: 'Link to services' });
    case 'french-classes':
      return msg('Find a French class', { id: 'help-with.french', desc: 'Link to services' });
    case 'credentials':
      return msg('Find help with papers', { id: 'help-with.papers', desc: 'Link to services' });
    case 'driving-licence':
      return msg('Find help to get a driving licence', { id: 'help-with.driving', desc: 'Link to services' });
    case 'mentoring':
      return msg('Find a mentor', { id: 'help-with.mentor', desc: 'Link to services' });
    case 'transport':
      return msg('Find help to get there', { id: 'help-with.transport', desc: 'Link to services' });
    default:
      return msg('Find help with this', { id: 'help-with.other', desc: 'Link to services' });
  }
}
