import { footerWords } from '../../content/controls';
import { sources } from '../../content/sources';

export function Footer() {
  const { article } = sources;
  return (
    <footer className="footer">
      <span>{footerWords.model}</span>
      <span>
        {footerWords.source}{' '}
        <a href={article.url} rel="noreferrer">
          {article.title}
        </a>
        , Microsoft Learn, {article.dated}.
      </span>
      <span>{footerWords.notAffiliated}</span>
    </footer>
  );
}
