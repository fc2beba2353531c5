# SPDX-License-Identifier: MIT
"""Articles as tables, for pandas and Arrow; either is asked for when it is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from .article import Article

if TYPE_CHECKING:
    import pandas
    import pyarrow

_FIELDS = (
    "title",
    "byline",
    "date",
    "modified",
    "site",
    "url",
    "language",
    "description",
    "image",
    "section",
    "licence",
)


def article_row(article: Article) -> dict[str, Any]:
    """What is known of an article, its names left out: a row of `to_pandas` and `to_arrow`."""
    return {
        **{field: getattr(article.fields, field) for field in _FIELDS},
        "tags": list(article.fields.tags),
        "clean": article.clean,
        "words": article.statistics.words,
        "confidence": article.confidence,
        "issues": [issue.code for issue in article.issues],
    }


def entity_rows(articles: Iterable[Article]) -> Iterator[dict[str, Any]]:
    """A row a name or amount; `article` is the place of its article among them, `key` is the same in every article."""
    for place, article in enumerate(articles):
        for entity in article.entities:
            yield {
                "article": place,
                "key": entity.key,
                "type": entity.type,
                "name": entity.name,
                "latin": entity.latin,
                "value": entity.value,
                "country": entity.country,
                "roles": list(entity.roles),
                "count": entity.count,
            }


def to_pandas(articles: Iterable[Article]) -> pandas.DataFrame:
    """A row an article."""
    import pandas

    return pandas.DataFrame([article_row(article) for article in articles])


def entities_to_pandas(articles: Iterable[Article]) -> pandas.DataFrame:
    """A row a name or amount; see entity_rows."""
    import pandas

    return pandas.DataFrame(list(entity_rows(articles)))


def to_arrow(articles: Iterable[Article], *, rows: int = 1024) -> Iterator[pyarrow.RecordBatch]:
    """Batches of so many articles, a row each, of one schema: for a stream that no memory holds."""
    import pyarrow

    text, texts = pyarrow.string(), pyarrow.list_(pyarrow.string())
    schema = pyarrow.schema(
        [(field, text) for field in _FIELDS]
        + [
            ("tags", texts),
            ("clean", text),
            ("words", pyarrow.int64()),
            ("confidence", pyarrow.int64()),
            ("issues", texts),
        ]
    )
    stream = iter(articles)
    while batch := [article_row(article) for article in islice(stream, rows)]:
        yield pyarrow.RecordBatch.from_pylist(batch, schema=schema)
