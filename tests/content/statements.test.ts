import { describe, expect, it } from 'vitest';
import { articleStatements } from '../../src/content/article/articleStatements';
import { articleDocument, statementsDocument } from './statementsDocument';

describe('the documents for whoever checks the sentences', () => {
  it('list every statement of the page with its source', async () => {
    await expect(statementsDocument()).toMatchFileSnapshot('../../docs/statements.md');
  });

  it('list every statement of the article with its place and its hedges', async () => {
    const document = articleDocument();
    for (const { id } of articleStatements) expect(document).toContain(`| ${id} |`);
    await expect(document).toMatchFileSnapshot('../../docs/article-statements.md');
  });
});
