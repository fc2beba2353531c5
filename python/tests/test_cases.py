# SPDX-License-Identifier: MIT
"""The shared cases: the very bytes that core, command and module give."""

import json
import re
from pathlib import Path

import pytest

import tanqih

CASES = Path(__file__).resolve().parents[2] / "tests/cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/expected.json"))


def cleaner_of(folder: Path) -> tanqih.Cleaner:
    options = json.loads((folder / "options.json").read_text()) if (folder / "options.json").exists() else {}
    if "names" in options:
        options["names"] = [(entry["name"], entry["type"]) for entry in options["names"]]
    return tanqih.Cleaner(**{"offsets": "code_units", **options, "html": (folder / "input.html").exists()})


def input_of(folder: Path) -> str | bytes:
    if (folder / "input.json").exists():
        return str(json.loads((folder / "input.json").read_text()))
    return next(folder.glob("input.*")).read_bytes()


def without_checksums(text: str) -> str:
    return re.sub(r'^(\{"schema":1,"version":"[^"]*","models":)\{[^}]*\}', r"\1{}", text)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_case(folder: Path) -> None:
    expected = (folder / "expected.json").read_text(encoding="utf-8")
    given = cleaner_of(folder).clean_json(input_of(folder)).decode()
    assert without_checksums(given) == without_checksums(expected.removesuffix("\n"))
    article = tanqih.Article.from_dict(json.loads(given))
    assert article.clean == json.loads(expected)["clean"]


def test_there_are_cases() -> None:
    assert len(FOLDERS) >= 80
