import { panelWords } from '../../content/panelWords';
import type { PathMeaning } from '../../content/pathMeaning';
import { Statements } from '../statement/StatementText';

/** Meaning of the article's statement for the path in view. */
export function PathMeans({ meaning }: { readonly meaning: PathMeaning }) {
  return (
    <>
      <h2>{meaning.title}</h2>
      <div className="path-means">
        <Statements statements={meaning.statements} />
      </div>
      {meaning.toChange.length > 0 && (
        <section className="panel-part">
          <h3>{panelWords.toChange}</h3>
          <Statements statements={meaning.toChange} />
        </section>
      )}
    </>
  );
}
