// Heights in the words of the systems that people put a frame into.

/** What such a system is told of a height; the frame's address says which system it is. */
export function heightShapes(px: number, address: string): readonly unknown[] {
  const secret = /#.*secret=(\w+)/.exec(address)?.[1];
  const pymId = new URL(address).searchParams.get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height: px },
    JSON.stringify({ src: address, context: 'iframe.resize', height: px }),
    ...(secret ? [{ message: 'height', value: px, secret }] : []),
    ...(pymId ? [['pym', pymId, 'height', px].join('xPYMx')] : []),
  ];
}
