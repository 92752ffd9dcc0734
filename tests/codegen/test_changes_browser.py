"""The page in a real browser: it filters, keeps its state in the address, and runs nothing but its own script.

chromedriver is spoken to directly: its protocol is JSON over HTTP.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from codegen.changes import Report, Use, make_report, render_html
from tests.codegen.changes_cases import CASES
from tests.codegen.changes_documents import BASE, Document, edited, parameter, surface

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None or DRIVER is None, reason="needs Chromium and chromedriver"),
    pytest.mark.xdist_group("browser"),
]

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --window-size=1280,900"
)
HOSTILE = '</script><img src=x onerror="window.broken=1"><svg onload=window.broken=1>\''


class Browser:
    """A session of a browser, and the page in it."""

    def __init__(self, client: httpx.Client, profile: Path) -> None:
        options = {"binary": CHROMIUM, "args": [*FLAGS.split(), f"--user-data-dir={profile}"]}
        capabilities = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        self._client, self._session = client, ""
        made = self._post("/session", {"capabilities": {"alwaysMatch": capabilities}})
        self._session = f"/session/{made['sessionId']}"

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        answer = self._client.post(f"{self._session}{path}", json=body)
        value = answer.json()["value"]
        assert answer.status_code == 200, value
        return value

    def close(self) -> None:
        self._client.delete(self._session)

    def open(self, url: str) -> None:
        self._post("/url", {"url": "about:blank"})
        self._post("/url", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        return self._post("/execute/sync", {"script": script, "args": arguments})

    def _element(self, selector: str) -> str:
        found: dict[str, str] = self._post("/element", {"using": "css selector", "value": selector})
        return next(iter(found.values()))

    def click(self, selector: str) -> None:
        self._post(f"/element/{self._element(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        self._post(f"/element/{self._element(selector)}/value", {"text": text})

    def width(self, pixels: int) -> None:
        """Make the page as wide as on another screen; 0 for the window's own."""
        size = {"width": pixels, "height": 0, "deviceScaleFactor": 0, "mobile": False}
        self._post("/goog/cdp/execute", {"cmd": "Emulation.setDeviceMetricsOverride", "params": size})

    def log(self, kind: str) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self._post("/se/log", {"type": kind})
        return entries

    def titles(self) -> list[str]:
        """The titles of the changes that are shown."""
        shown = "return [...document.querySelectorAll('.change')].filter(n => n.checkVisibility())"
        found: list[str] = self.run(f"{shown}.map(n => n.querySelector('.title').textContent)")
        return found

    def hash(self) -> str:
        return str(self.run("return location.hash"))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with subprocess.Popen([str(DRIVER), "--port=0"], stdout=subprocess.PIPE, text=True) as driver:
        try:
            assert driver.stdout is not None
            started = next(found for line in driver.stdout if (found := re.search(r"successfully on port (\d+)", line)))
            with httpx.Client(base_url=f"http://127.0.0.1:{started[1]}", timeout=60, trust_env=False) as client:
                made = Browser(client, tmp_path_factory.mktemp("profile"))
                try:
                    yield made
                finally:
                    made.close()
        finally:
            driver.terminate()


def report() -> Report:
    names = (
        "operation removed",
        "operation deprecated",
        "request field added",
        "include value removed",
        "operation and its models removed",
    )

    def more(document: Document) -> None:
        document["info"]["version"] = "2026-07-15"
        parameter(document, "get_books", "sort")["schema"]["enum"].append(HOSTILE)

    old = surface(BASE)
    new = surface(edited(more, *(case.new for case in CASES if case.name in names)))
    made = make_report(old, new, dt.date(2026, 8, 1))
    revision = attrs.evolve(made.old, name=HOSTILE)
    return attrs.evolve(made, old=revision, uses={0: (Use(HOSTILE, 1, 1, HOSTILE),)}, files=1, notes=(HOSTILE,))


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render_html(report()), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, url: str) -> Browser:
    browser.open(url)
    return browser


ALL = len(report().changes)


def test_everything_is_shown_at_first(page: Browser) -> None:
    assert len(page.titles()) == ALL
    assert page.run("return document.getElementById('shown').textContent") == f"{ALL} changes"
    assert page.hash() == ""


def test_severity(page: Browser) -> None:
    page.click("button[data-severity=deprecating]")
    assert page.titles() == ["books.get_book is deprecated"]
    assert page.hash() == "#severity=deprecating"
    assert page.run("return document.querySelector('button[data-severity=deprecating]').ariaPressed") == "true"
    assert page.run("return document.getElementById('shown').textContent") == f"1 of {ALL} changes"
    page.click("button[data-severity=deprecating]")
    assert len(page.titles()) == ALL
    assert page.hash() == ""


def test_module_and_search_and_kind_together(page: Browser) -> None:
    page.click("button[data-tag=books]")
    assert 0 < len(page.titles()) < ALL
    page.type("#q", "LOANS include\n")
    assert page.titles() == ["include of books.get_books no longer takes loans"]
    assert page.hash() == "#tag=books&q=LOANS+include"
    choose = "const k = document.getElementById('kind'); k.value = arguments[0]; k.dispatchEvent(new Event('change'))"
    page.run(choose, "operation_removed")
    assert page.titles() == []
    assert page.run("return document.getElementById('nothing').checkVisibility()")
    page.click("button[type=reset]")
    assert page.run("return new Promise(done => setTimeout(() => done(location.hash)))") == ""
    assert len(page.titles()) == ALL


def test_only_what_the_app_uses(page: Browser) -> None:
    page.click("#used")
    assert len(page.titles()) == 1
    assert page.hash() == "#used=1"


def test_the_address_brings_the_state_back(browser: Browser, url: str) -> None:
    browser.open(f"{url}#severity=breaking&tag=books&q=loans&kind=values_removed")
    assert browser.titles() == ["include of books.get_books no longer takes loans"]
    assert browser.run("return document.getElementById('q').value") == "loans"
    assert browser.run("return document.getElementById('kind').value") == "values_removed"
    browser.run("location.hash = 'severity=deprecating'")
    assert browser.run("return new Promise(done => setTimeout(() => done(1), 0))") == 1
    assert browser.titles() == ["books.get_book is deprecated"]


@pytest.mark.parametrize("state", ["severity=none&tag=nothing&kind=what", "=&=", "%ff", "c-00000000", "q=%3Cimg"])
def test_an_address_that_says_nothing_known(state: str, browser: Browser, url: str) -> None:
    browser.open(f"{url}#{state}")
    assert browser.titles()
    assert [entry for entry in browser.log("browser") if entry["level"] == "SEVERE"] == []


def test_a_link_to_a_change_opens_it(browser: Browser, url: str) -> None:
    browser.open(url)
    name = browser.run("return document.querySelectorAll('.change')[3].id")
    browser.open(f"{url}#{name}")
    assert browser.run("return document.getElementById(arguments[0]).open", name) is True
    focused = "document.activeElement.parentElement?.id"
    assert browser.run(f"return new Promise(done => requestAnimationFrame(() => done({focused})))") == name


def test_the_keyboard(page: Browser) -> None:
    page.type("body", "/")
    assert page.run("return document.activeElement.id") == "q"
    assert page.run("return document.getElementById('q').value") == ""
    page.type("#q", "loans\n")
    assert len(page.titles()) == 1
    page.type("#q", "\ue00c")  # Escape
    assert len(page.titles()) == ALL
    page.run("document.querySelector('.change summary').focus()")
    page.type(".change summary", "\ue007")  # Enter
    assert page.run("return document.querySelector('.change').open") is True


def test_expand_and_collapse(page: Browser) -> None:
    page.click("button[data-severity=breaking]")
    page.click("#open")
    opened = "return document.querySelectorAll('.change[open]').length"
    assert page.run(opened) == len(page.titles())
    page.click("#close")
    assert page.run(opened) == 0


def test_copy(page: Browser) -> None:
    page.click("#open")
    page.run("window.copied = []; navigator.clipboard.writeText = async (text) => { window.copied.push(text); }")
    page.click(".copy")
    label = "return document.querySelector('.copy').textContent"
    assert page.run(f"return new Promise(done => setTimeout(() => done((() => {{ {label} }})())))") == "Copied"
    assert page.run("return window.copied") == [page.run("return document.querySelector('.copy').dataset.copy")]


def test_nothing_of_a_document_runs(page: Browser) -> None:
    assert page.run("return [window.broken ?? null, document.images.length]") == [None, 0]
    assert page.run("return document.querySelector('h1').textContent").startswith("</script><img")
    page.run("const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s)")
    page.run("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.broken=1\">')")
    assert page.run("return new Promise(done => setTimeout(() => done(window.broken ?? null)))") is None


def test_no_error_and_nothing_loaded(browser: Browser, url: str) -> None:
    browser.log("browser")
    browser.log("performance")
    browser.open(url)
    browser.click("#open")
    messages = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
    asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
    assert {address for address in asked if not address.startswith(("data:", "about:"))} <= {url}
    assert browser.log("browser") == []


def test_without_scripts_everything_can_be_read(browser: Browser, url: str, tmp_path: Path) -> None:
    plain = re.sub(r"<script>.*?</script>", "", render_html(report()), flags=re.DOTALL)
    path = tmp_path / "plain.html"
    path.write_text(plain, encoding="utf-8")
    browser.open(path.as_uri())
    assert len(browser.titles()) == ALL
    assert browser.run("return [...document.querySelectorAll('.js-only')].some(n => n.checkVisibility())") is False
    browser.click(".change summary")
    assert browser.run("return document.querySelector('.change .body').checkVisibility()") is True


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_width_scrolls_sideways(width: int, page: Browser) -> None:
    page.width(width)
    try:
        page.run("document.getElementById('open').click()")
        assert page.run("return innerWidth") == width
        assert page.run("return document.documentElement.scrollWidth") <= width
    finally:
        page.width(0)
