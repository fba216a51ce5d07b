// The fonts of the page within a picture, which may fetch none itself.

const address = /url\("([^"]+)"\)/;

async function dataOf(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  const file = new Blob([await response.blob()], { type: 'font/woff2' });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}

/** A rule with its file in it; none where the file cannot be had, as another font will do. */
async function embed(rule: CSSFontFaceRule): Promise<string> {
  const [, file] = address.exec(rule.cssText) ?? [];
  if (file === undefined) return '';
  const href = new URL(file, rule.parentStyleSheet?.href ?? document.baseURI).href;
  return dataOf(href).then(
    (data) => rule.cssText.replace(address, `url("${data}")`),
    () => '',
  );
}

const PARTS = ['font-family', 'font-style', 'font-weight', 'unicode-range'];

/** Rules, as CSS, of the fonts that the page has loaded, each with its file as a data address. */
export async function fontsOfPage(): Promise<string> {
  /** Browsers differ on the quotation marks. */
  const nameOf = (parts: readonly string[]) => parts.join().replaceAll('"', '');
  const loaded = [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, style, weight, unicodeRange }) =>
      nameOf([family, style, weight, unicodeRange]),
    );
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) =>
      loaded.includes(nameOf(PARTS.map((part) => style.getPropertyValue(part)))),
    );
  return (await Promise.all(faces.map(embed))).join('');
}
