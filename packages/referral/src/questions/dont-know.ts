/** The option that stands under every question. Its words are the interface's, so no document holds it. */
export const DONT_KNOW = 'dont-know';
