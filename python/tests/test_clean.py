# SPDX-License-Identifier: MIT
"""What is Python's own: offsets, bytes, errors, many texts, tables."""

import itertools
import json
import threading
from typing import Any

import pytest

import tanqih
from tanqih.tables import article_row, entities_to_pandas, to_arrow, to_pandas

TEXT = (
    "😀 افتتاح معرض التمور السنوي في القاهرة\n"
    "افتتح وزير الزراعة هشام قنديل معرض التمور السنوي في القاهرة صباح اليوم الأحد بحضور مئات المزارعين من القرى.\n"
    "وقال هشام قنديل إن المعرض يستقبل زواره حتى نهاية الشهر، وإن أسعار الدخول لن تتغير هذا العام عن العام الماضي."
)
PAGE = f"<html><head><title>التمور</title></head><body><p>{'</p><p>'.join(TEXT.splitlines())}</p></body></html>"


def test_offsets_count_code_points() -> None:
    article = tanqih.clean(TEXT)
    assert article.offsets == "code_points"
    assert {entity.name for entity in article.entities} >= {"هشام قنديل", "القاهرة"}
    for mention in article.mentions:
        assert article.text[mention.begin : mention.end] == mention.text
        assert article.blocks[mention.block].text[mention.offset :].startswith(mention.text)


def test_offsets_in_code_units() -> None:
    units = tanqih.Cleaner(offsets="code_units").clean(TEXT)
    points = tanqih.clean(TEXT)
    assert units.offsets is None
    assert units.mentions[0].begin == points.mentions[0].begin + 1, "the face has two"


@pytest.mark.parametrize(
    ("given", "options"),
    [
        (PAGE, {}),
        (PAGE.encode(), {}),
        (bytearray(PAGE.encode("windows-1256", "ignore").replace(b"<head>", b"<head><meta charset=windows-1256>")), {}),
        (memoryview(PAGE.encode("utf-16")), {"html": True}),
        (PAGE.encode("windows-1256", "ignore"), {"encoding": "windows-1256"}),
    ],
)
def test_a_page_in_text_and_bytes(given: tanqih.cleaner.Text, options: dict[str, Any]) -> None:
    article = tanqih.clean(given, **options)
    assert "معرض التمور السنوي في القاهرة" in article.clean
    assert "<p>" not in article.text


def test_what_begins_with_a_tag_is_html() -> None:
    assert tanqih.clean("  <p>نص</p>").text == "نص"
    assert tanqih.clean("<p>نص</p>", html=False).text == "<p>نص</p>"
    assert tanqih.clean("السعر < 5").text == "السعر < 5"


def test_any_text_has_an_answer() -> None:
    assert tanqih.clean("").clean == ""
    lone = "سعر \ud800 التمر"
    assert json.loads(tanqih.clean_json(lone))["text"] == lone
    assert tanqih.clean("a\0b").text == "a\0b"
    assert tanqih.clean(b"\xff\xfe\xff").issues


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"keep": ["titel"]}, 'no kind of block named "titel"; there are title, '),
        ({"balance": 101}, "balance"),
        ({"names": [("غات", "city")]}, 'no type of name "city"'),
        ({"style": {"quotes": "round"}}, "quotes=round"),
        ({"repair": {"tatwel": True}}, 'no repair named "tatwel"'),
        ({"render": ["pdf"]}, "not pdf"),
        ({"undo": [{"begin": 0, "end": 1}]}, "offsets="),
    ],
)
def test_wrong_options_are_told(options: dict[str, Any], words: str) -> None:
    with pytest.raises(tanqih.Error, match=words):
        tanqih.Cleaner(**options)


def test_wrong_inputs_are_told() -> None:
    with pytest.raises(tanqih.Error, match="klingon"):
        tanqih.clean(b"\xe3", encoding="klingon")
    with pytest.raises(TypeError, match="str or bytes, not NoneType"):  # a null of a table
        tanqih.clean(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="str or bytes, not int"):
        tanqih.Cleaner(html=True).clean(7)  # type: ignore[arg-type]
    assert issubclass(tanqih.Error, ValueError)


def test_options_reach_the_core() -> None:
    cleaner = tanqih.Cleaner(
        entities=False, render=["markdown"], style={"digits": "arabic_indic"}, names=[("غات", "none")]
    )
    article = cleaner.clean("في 7 مدن")
    assert (article.mentions, article.markdown) == ((), "في ٧ مدن\n")


@pytest.mark.parametrize("jobs", [1, 3])
def test_many_keep_their_order(jobs: int) -> None:
    texts = [f"نص رقم {i}" for i in range(50)]
    assert [article.text for article in tanqih.clean_many(texts, jobs=jobs)] == texts


def test_many_asks_for_texts_as_they_are_needed() -> None:
    asked = itertools.count()
    stream = tanqih.clean_many((f"نص {next(asked)}" for _ in itertools.count()), jobs=2)
    assert [next(stream).text for _ in range(3)] == ["نص 0", "نص 1", "نص 2"]
    stream.close()
    assert next(asked) < 30


def test_an_error_stays_on_its_place() -> None:
    cleaner = tanqih.Cleaner(encoding="klingon")
    answers = list(cleaner.clean_many(["أ", b"\xe3", "ب"], errors="return"))
    assert [type(answer) for answer in answers] == [tanqih.Article, tanqih.Error, tanqih.Article]
    with pytest.raises(tanqih.Error):
        list(cleaner.clean_many(["أ", b"\xe3"]))


def test_threads_share_a_cleaner() -> None:
    cleaner, answers = tanqih.Cleaner(), []
    threads = [threading.Thread(target=lambda: answers.append(cleaner.clean_json(TEXT))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(answers) == {tanqih.clean_json(TEXT)}


def test_tables() -> None:
    pytest.importorskip("pandas")
    articles = [tanqih.clean(TEXT), tanqih.clean(PAGE)]
    frame = to_pandas(articles)
    assert list(frame["clean"]) == [article.clean for article in articles]
    names = entities_to_pandas(articles)
    assert set(names[names["name"] == "هشام قنديل"]["article"]) == {0, 1}


def test_arrow() -> None:
    pytest.importorskip("pyarrow")
    batches = list(to_arrow((tanqih.clean(TEXT) for _ in range(5)), rows=2))
    assert [batch.num_rows for batch in batches] == [2, 2, 1]
    assert batches[0].to_pylist()[0] == article_row(tanqih.clean(TEXT))
