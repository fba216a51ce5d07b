// Text as it may stand in HTML and XML.

/** Text as it may stand in an element, and in an attribute between quotation marks; XML lets none hold "]]>". */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
