# SPDX-License-Identifier: MIT
"""Texts in, articles out."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Literal, overload

from . import _core
from .article import Article

Text = str | bytes | bytearray | memoryview

# How a page or a piece of one begins. A text that begins so by chance is rare; who knows says html=False.
_BEGINS_AS_HTML = re.compile(
    r"\ufeff?\s*(?:<!--|<\?xml|<!doctype\b|<(?:html|head|body|main|article|section|div|p|h[1-6]|table|ul|ol|span|meta|title|a|b|br)\b)",
    re.IGNORECASE,
)


def looks_like_html(text: Text) -> bool:
    """Whether a text begins with a tag, as pages and pieces of pages do."""
    head = text[:1024] if isinstance(text, str) else bytes(text[:1024]).decode("latin-1").removeprefix("ï»¿")
    return _BEGINS_AS_HTML.match(head) is not None


class Cleaner:
    """Options for many texts. May be shared between threads.

    html: whether texts are HTML; None: those that begin with a tag.
    encoding: of bytes; "": a byte order mark, the page's <meta>, UTF-8, or what the letters tell.
    offsets: "code_points", as Python counts, or "code_units" of UTF-16, as JavaScript and the command do.
    keep: kinds of blocks that stay beside title, body and subheading: ["source"].
    balance: where keeping and removing are in doubt, from -100 (remove) to 100 (keep).
    names: the user's own: [("نادي الواحة", "organisation"), ("غات", "none")]; "none" is never a name.
    site: lines that all pages of the site have: what `tanqih learn-site` wrote, read as JSON.
    repair: switches of repairs: {"tatweel": False}.
    style: one form of marks and digits: {"quotes": "guillemets"}.
    entities: False: no names, dates and amounts, which takes half of the time.
    render: "html" and "markdown", as `article.html` and `article.markdown`; links, emphasis, images: what they keep.
    undo: spans of edits and cuts not to be made; overrides: decisions on single blocks, {"begin", "keep", "kind"}.
        Both count UTF-16 code units, and so ask for offsets="code_units".

    Raises Error, a ValueError, for what does not exist or is out of its range.
    """

    def __init__(
        self,
        *,
        html: bool | None = None,
        encoding: str = "",
        offsets: Literal["code_points", "code_units"] = "code_points",
        keep: Sequence[str] = (),
        balance: int = 0,
        names: Iterable[tuple[str, str]] = (),
        site: Mapping[str, Any] | None = None,
        repair: Mapping[str, bool] | None = None,
        style: Mapping[str, str] | None = None,
        entities: bool = True,
        render: Sequence[Literal["html", "markdown"]] = (),
        links: bool = True,
        emphasis: bool = True,
        images: bool = False,
        undo: Iterable[Mapping[str, int]] = (),
        overrides: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        undo, overrides = list(undo), list(overrides)
        if (undo or overrides) and offsets != "code_units":
            raise _core.Error('undo and overrides count UTF-16 code units; ask for offsets="code_units".')
        if unknown := set(render) - {"html", "markdown"}:
            raise _core.Error(f"render is html and markdown, not {', '.join(sorted(unknown))}.")
        given: dict[str, Any] = {
            "offsets": offsets,
            "keep": list(keep),
            "balance": balance,
            "names": [(name, kind) for name, kind in names],
            "repair": dict(repair or {}),
            "style": dict(style or {}),
            "entities": entities,
            "render_html": "html" in render,
            "render_markdown": "markdown" in render,
            "links": links,
            "emphasis": emphasis,
            "images": images,
            "undo": [(span["begin"], span["end"]) for span in undo],
            "overrides": [(wish["begin"], wish.get("keep"), wish.get("kind")) for wish in overrides],
        }
        if site is not None:
            given["site"] = [(line["text"], line["kind"], line.get("anyNumber", False)) for line in site["lines"]]
        self._html = html
        self._encoding = encoding
        self._text, self._page = (_core.Options({**given, "html": page}) for page in (False, True))

    def clean_json(self, text: Text, *, html: bool | None = None, encoding: str | None = None) -> bytes:
        """The article as JSON in UTF-8; with offsets="code_units" what `tanqih clean --format json` prints."""
        if not isinstance(text, Text):
            raise TypeError(f"a text is str or bytes, not {type(text).__name__}")
        if html is None:
            html = looks_like_html(text) if self._html is None else self._html
        options = self._page if html else self._text
        if isinstance(text, str):
            return _core.clean_text(text, options)
        return _core.clean_bytes(bytes(text), self._encoding if encoding is None else encoding, options)

    def clean(self, text: Text, *, html: bool | None = None, encoding: str | None = None) -> Article:
        """The article in a text, in HTML, or in the bytes of either. `html` and `encoding` win over the cleaner's.

        Raises Error where the text is longer than 268,435,456 code units or the encoding is unknown.
        """
        return Article.from_dict(json.loads(self.clean_json(text, html=html, encoding=encoding)))

    @overload
    def clean_many(
        self, texts: Iterable[Text], *, jobs: int | None = None, errors: Literal["raise"] = "raise"
    ) -> Generator[Article]: ...
    @overload
    def clean_many(
        self, texts: Iterable[Text], *, jobs: int | None = None, errors: Literal["return"]
    ) -> Generator[Article | _core.Error]: ...
    def clean_many(
        self, texts: Iterable[Text], *, jobs: int | None = None, errors: Literal["raise", "return"] = "raise"
    ) -> Generator[Article | _core.Error]:
        """The articles in the order of their texts, cleaned by `jobs` threads (as many as processors).

        Texts are asked for as they are needed, a few ahead of what was taken. errors="return": one that cannot
        be cleaned is answered by its Error, on its place.
        """

        def one(text: Text) -> Article | _core.Error:
            try:
                return self.clean(text)
            except _core.Error as error:
                if errors == "raise":
                    raise
                return error

        workers = jobs or os.cpu_count() or 1
        waiting: deque[Future[Article | _core.Error]] = deque()
        with ThreadPoolExecutor(workers, thread_name_prefix="tanqih") as pool:
            try:
                for text in texts:
                    waiting.append(pool.submit(one, text))
                    if len(waiting) > 4 * workers:
                        yield waiting.popleft().result()
                while waiting:
                    yield waiting.popleft().result()
            finally:
                for future in waiting:
                    future.cancel()


_default = Cleaner()


def clean(text: Text, *, html: bool | None = None, encoding: str = "") -> Article:
    """The article in a pasted text, in HTML, or in the bytes of either; see Cleaner for options."""
    return _default.clean(text, html=html, encoding=encoding)


def clean_json(text: Text, *, html: bool | None = None, encoding: str = "") -> bytes:
    """The same as JSON, with offsets in code points."""
    return _default.clean_json(text, html=html, encoding=encoding)


def clean_many(texts: Iterable[Text], *, jobs: int | None = None) -> Generator[Article]:
    """The articles of many texts, in their order, cleaned side by side; see Cleaner.clean_many."""
    return _default.clean_many(texts, jobs=jobs)
