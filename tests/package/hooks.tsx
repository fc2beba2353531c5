// SPDX-License-Identifier: MIT
// Compiled, never run.
import 'tanqih/element';
import { useArticle } from 'tanqih/preact';

export function Clean({ text }: { text: string }) {
  const { article, error, pending } = useArticle(text, { keep: ['source'] });
  // @ts-expect-error no such kind
  useArticle(text, { keep: ['sauce'] });
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <p dir="rtl" aria-busy={pending}>{article?.clean}</p>
      <tanqih-article text={text} lang="ar" options={{ keep: ['source'] }} ontanqih-analysed={({ detail }) => console.log(detail.article.clean)} />
      <tanqih-article className="a"><p>خبر</p></tanqih-article>
      {/* @ts-expect-error a number is no paste */}
      <tanqih-article input={5} />
    </>
  );
}
