// Numbers long paths in the order in which a page first draws them, so that each is written once.

export function createSharing() {
  const ids = new Map<string, string>();
  return (path: string) => {
    const known = ids.get(path);
    const id = known ?? `shared-${ids.size + 1}`;
    ids.set(path, id);
    return { id, isFirst: known === undefined };
  };
}
