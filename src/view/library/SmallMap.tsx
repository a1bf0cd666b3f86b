import { use, useEffect, useState } from 'react';
import { chooserWords } from '../../content/library/chooserWords';
import { loadLibraryFile } from '../../networks/library/loadLibrary';
import { type SmallMap as Shown, smallMapOf } from '../../store/network/smallMap';
import { MapFigure } from '../map/MapFigure';
import { ArticleContext } from '../shell/articleContext';
import type { ShownCard } from './LibraryChooser';

/** Thumbnail map of a library network or the article's; empty until its file has loaded. */
export function SmallMap({ id, name, scene }: ShownCard) {
  const article = use(ArticleContext);
  const [map, setMap] = useState<Shown | null>(null);
  useEffect(() => {
    let isThere = true;
    const draw = async () => {
      const description = id === null ? await article() : (await loadLibraryFile(id)).description;
      // Yield between maps, so that the page stays responsive.
      await new Promise((resume) => setTimeout(resume));
      if (isThere) setMap(smallMapOf(description, scene));
    };
    // Ignore: the network can be opened without its map.
    draw().catch(() => {});
    return () => {
      isThere = false;
    };
  }, [id, article, scene]);
  return map && <MapFigure {...map} place="thumbnail" name={chooserWords.map(name)} />;
}
