# SPDX-License-Identifier: MIT
"""The README's examples, run as they are printed."""

import re
from pathlib import Path

import pytest

README = Path(__file__).resolve().parents[1] / "README.md"
PAGE = (
    "<h1>معرض التمور</h1><p>افتتح هشام قنديل معرض التمور في القاهرة صباح اليوم الأحد بحضور مئات المزارعين من القرى.</p>"
)


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(PAGE, encoding="utf-8")
    examples = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 5
    names: dict[str, object] = {"pages": [PAGE, PAGE], "text": "نص قصير"}
    for example in examples:
        exec(example, names)
    printed = capsys.readouterr().out
    assert "هشام قنديل person هشام قنديل" in printed
    assert names["json"].startswith(b'{"schema":1')  # type: ignore[attr-defined]
