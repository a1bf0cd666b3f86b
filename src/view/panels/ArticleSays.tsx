import type { ArticleStatement } from '../../content/article/article';
import { panelWords } from '../../content/panelWords';
import { Told } from '../statement/Told';

export function ArticleSays({ statements }: { readonly statements: readonly ArticleStatement[] }) {
  return (
    <section className="panel-part article-says">
      <h3>{panelWords.articleSays}</h3>
      <ul>
        {statements.map(({ id, text, caveat }) => (
          <li key={id} data-article={id}>
            <Told statement={text} />
            {caveat && (
              <div className="caveat">
                <Told statement={caveat} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
