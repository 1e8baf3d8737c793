"""An upload that the server, the line or the person breaks off: it goes on by itself, or from where it was."""

import hashlib
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.processes import end, spawn
from dashboard.server import open_socket
from imports.models import PartialUpload, Upload
from tests.browser.person import Complaints, sign_in
from tests.imports.engine import a_csv, people

PART = 4 * 2**20
PARTS = 7
CHECKOUT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


class Server:
    """A web server of the test's own, which it may kill. Its socket stays open meanwhile, as under `manage.py up`."""

    def __init__(self, listener: socket.socket, environment: dict[str, str]) -> None:
        self.listener = listener
        self.environment = environment
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.process: subprocess.Popen[bytes]
        self.start()

    def start(self) -> None:
        number = self.listener.fileno()
        command = [sys.executable, "-m", "dashboard.server", "--fd", str(number)]
        log = Path(self.environment["ROLLCALL_DATA"]) / "log" / "web.log"
        self.process = spawn(command, log=log, env=self.environment, pass_fds=[number], cwd=CHECKOUT)

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        end(self.process, ending=((number, 10.0),))

    def is_gone(self) -> bool:
        return self.process.poll() is not None

    def hang_up(self) -> None:
        """Ends what waits at the socket of a server that was stopped, and would wait there until it is back."""
        self.listener.settimeout(0.05)
        with suppress(TimeoutError):
            self.listener.accept()[0].close()
        self.listener.settimeout(None)


@pytest.fixture(scope="module")
def server(live_process: Any, process_environment: dict[str, str]) -> Iterator[Server]:
    """Beside the session's, which has collected the static files. Whoever stops it starts it again."""
    with open_socket("127.0.0.1", 0) as listener:
        server = Server(listener, process_environment)
        yield server
        server.stop()


@pytest.fixture
def page(browser: Browser, server: Server, ada: Any) -> Iterator[Page]:
    """Ada before the drop zone, on a line that takes a while for seven parts. What goes wrong is the test's doing."""
    if server.is_gone():  # the test before failed while it was down
        server.start()
    context = browser.new_context(base_url=server.url)
    page = context.new_page()
    page.set_default_timeout(30_000)
    sign_in(page, ada)
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    speed = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 12 * 2**20}
    slow.send("Network.emulateNetworkConditions", speed)
    page.goto("/app/imports/new/")
    yield page
    context.close()


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file of seven parts, the last of them short."""
    row = a_csv(people(1)).splitlines(keepends=True)[1]
    start = a_csv(people(1))
    file = tmp_path / "large.csv"
    file.write_bytes(start + b"".join(b"x%d" % n + row for n in range((PARTS * PART - PART // 2) // (len(row) + 6))))
    assert (PARTS - 1) * PART < file.stat().st_size < PARTS * PART
    return file


def wait_for(page: Page, condition: Callable[[], bool]) -> None:
    for _ in range(600):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it does not happen")


def arrived() -> int:
    partial = PartialUpload.objects.order_by("created_at").first()
    return partial.offset if partial else 0


def requests(page: Page, method: str) -> list[str]:
    sent: list[str] = []
    page.on("request", lambda request: request.method == method and sent.append(request.url))
    return sent


PROGRESS = """() => {
  window.shares = [];
  const bar = document.querySelector("[data-progress]");
  new MutationObserver(() => bar.hasAttribute("value") && shares.push(bar.value)).observe(bar, { attributes: true });
}"""


def test_the_server_restarts_three_times(page: Page, server: Server, large: Path) -> None:
    patches, begun = requests(page, "PATCH"), requests(page, "POST")
    page.evaluate(PROGRESS)
    note = page.locator("[data-note]")

    def is_told() -> bool:
        server.hang_up()
        return "goes on by itself" in note.inner_text()

    page.locator("input[type=file]").set_input_files(large)
    for part, number in ((1, signal.SIGKILL), (3, signal.SIGTERM), (5, signal.SIGKILL)):
        wait_for(page, lambda part=part: arrived() >= part * PART)  # type: ignore[misc]
        server.stop(number)
        if number == signal.SIGTERM:
            wait_for(page, is_told)
        server.start()
    wait_for(page, lambda: arrived() == large.stat().st_size)
    shares = page.evaluate("shares")
    page.wait_for_url(re.compile(r"/map/$"))
    stored = Upload.objects.get()
    assert stored.sha256 == hashlib.sha256(large.read_bytes()).hexdigest()
    assert sum(url.endswith("/uploads/") for url in begun) == 1, "it was begun once"
    assert len(patches) <= PARTS + 3 * 2, "a restart costs one part, twice when it answers only with a reset"
    furthest = 0.0
    for share in shares:
        furthest = max(furthest, share)
        assert furthest - share <= 100 * PART / large.stat().st_size + 0.1, "the bar falls back by one part at most"


def test_the_page_is_closed_and_the_file_chosen_again(page: Page, large: Path) -> None:
    page.locator("input[type=file]").set_input_files(large)
    wait_for(page, lambda: arrived() >= 2 * PART)
    page.goto("/app/imports/")
    page.wait_for_timeout(300)  # a part may still come in
    before = arrived()
    page.goto("/app/imports/new/")
    patches = requests(page, "PATCH")
    page.locator("input[type=file]").set_input_files(large)
    page.wait_for_url(re.compile(r"/map/$"))
    assert Upload.objects.get().size == large.stat().st_size
    assert len(patches) == -(-(large.stat().st_size - before) // PART), "what had come was not sent again"


def test_cancelling_leaves_nothing(page: Page, large: Path) -> None:
    page.locator("input[type=file]").set_input_files(large)
    wait_for(page, lambda: arrived() >= PART)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing of the file was kept")
    expect(page.locator(".drop-zone")).to_be_visible()
    wait_for(page, lambda: not PartialUpload.objects.exists())
    assert not Upload.objects.exists()


def test_a_file_that_changes_meanwhile_is_not_taken(page: Page, large: Path) -> None:
    page.locator("input[type=file]").set_input_files(large)
    wait_for(page, lambda: arrived() >= PART)
    large.write_bytes(b"email\n")
    expect(page.get_by_role("alert")).to_contain_text("was changed or moved while it was sent")
    wait_for(page, lambda: not PartialUpload.objects.exists())
    assert not Upload.objects.exists()


def test_what_is_no_table_is_refused_where_it_was_dropped(page: Page, tmp_path: Path) -> None:
    complaints = Complaints()
    complaints.listen(page)
    file = tmp_path / "people.csv"
    file.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type /Catalog>>\nendobj")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_role("alert")).to_contain_text("PDF")
    expect(page.locator(".drop-zone")).to_be_visible()
    assert not PartialUpload.objects.exists()
    assert [text for text in complaints if "422" not in text] == []
