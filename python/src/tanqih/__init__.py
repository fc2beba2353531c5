# SPDX-License-Identifier: MIT
"""Pasted Arabic articles, cleaned.

    >>> import tanqih
    >>> article = tanqih.clean(open("page.html", "rb").read())
    >>> article.fields.title, article.clean, [entity.name for entity in article.entities]

`Cleaner` holds options for many texts, `clean_many` cleans them side by side. Offsets count code points of
`article.text`, as Python's strings do.
"""

from ._core import Error
from ._core import version as __version__
from .article import (
    Article,
    ArticleImage,
    Block,
    Cut,
    Edit,
    Entity,
    Fields,
    InlineMark,
    Issue,
    ListPlace,
    Mention,
    Money,
    Quotation,
    Reason,
    Span,
    Statistics,
    TableCell,
    TablePlace,
)
from .cleaner import Cleaner, clean, clean_json, clean_many

__all__ = [
    "Article",
    "ArticleImage",
    "Block",
    "Cleaner",
    "Cut",
    "Edit",
    "Entity",
    "Error",
    "Fields",
    "InlineMark",
    "Issue",
    "ListPlace",
    "Mention",
    "Money",
    "Quotation",
    "Reason",
    "Span",
    "Statistics",
    "TableCell",
    "TablePlace",
    "__version__",
    "clean",
    "clean_json",
    "clean_many",
]
