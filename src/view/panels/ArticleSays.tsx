import type { ArticleStatement } from '../../content/article/article';
import { panelWords } from '../../content/panelWords';
import { StatementText } from '../statement/StatementText';

export function ArticleSays({ statements }: { readonly statements: readonly ArticleStatement[] }) {
  return (
    <section className="panel-part article-says">
      <h3>{panelWords.articleSays}</h3>
      <ul>
        {statements.map(({ id, text, caveat }) => (
          <li key={id} data-article={id}>
            <StatementText statement={text} />
            {caveat && (
              <div className="caveat">
                <StatementText statement={caveat} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
