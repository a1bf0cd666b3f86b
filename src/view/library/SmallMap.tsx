import { use, useEffect, useState } from 'react';
import { articleCard } from '../../content/article/articleCard';
import { chooserWords, libraryCards } from '../../content/library/library';
import type { LibraryId } from '../../model/library';
import { type SmallMap as Shown, smallMapOf } from '../../store/network/smallMap';
import { MapFigure } from '../map/MapFigure';
import { LibraryContext } from '../shell/libraryContext';

/** Thumbnail map of a library network or the article's; empty until its file has loaded. */
export function SmallMap({ id }: { readonly id: LibraryId | null }) {
  const { article, load } = use(LibraryContext);
  const [map, setMap] = useState<Shown | null>(null);
  const { name, scene } = id === null ? articleCard : libraryCards[id];
  useEffect(() => {
    let isThere = true;
    const draw = async () => {
      const description = id === null ? await article() : (await load(id)).description;
      // Yield between maps, so that the page stays responsive.
      await new Promise((resume) => setTimeout(resume));
      if (isThere) setMap(smallMapOf(description, scene));
    };
    // Ignore: the network can be opened without its map.
    draw().catch(() => {});
    return () => {
      isThere = false;
    };
  }, [id, article, load, scene]);
  return map && <MapFigure {...map} place="thumbnail" name={chooserWords.map(name)} />;
}
