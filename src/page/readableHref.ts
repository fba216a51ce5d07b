// An address as the guide writes it, so that a reader can read it too.

/** The address of a URL, with `:` and `,` as themselves, which setting a parameter of it encodes. */
export const readableHref = ({ href }: URL): string =>
  href.replaceAll('%3A', ':').replaceAll('%2C', ',');
