"""Posting a bundle to a FHIR server that works, fails in every way, and answers late or not at all."""

import json
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from palsygrader.domain.addendum import Addendum
from palsygrader.errors import HospitalError
from palsygrader.hospital.fhir_server import ask_server, post_bundle
from palsygrader.wording import CATALOGUE, error_line
from tests.hospital.record_servers import FhirStore, Handler, address, certificate, fhir_server
from tests.report.conftest import CREATED, examination
from tests.report.recorded import ORDER, bundle, visit

LONG_S = 30.0
"""As long as a server here hangs at most; whoever waits for it is told by half of that."""
TOKEN = "sesame.open-0123456789=="
Json = dict[str, Any]


@pytest.fixture(scope="module")
def made() -> Json:
    return bundle(visit(order=ORDER))


@pytest.fixture
def store() -> FhirStore:
    return FhirStore()


@pytest.fixture
def url(store: FhirStore) -> Iterator[str]:
    with fhir_server(store) as server:
        yield address(server)


def refused(*arguments: Any, **named: Any) -> HospitalError:
    """Return how posting fails, after checking that nothing of the token or the patient is told."""
    with pytest.raises(HospitalError) as caught:
        post_bundle(*arguments, **{"timeout_s": 5.0} | named)
    error = caught.value
    told = "".join(traceback.format_exception(error)) + error_line(error) + str(error)
    for secret in (TOKEN, "Ruiz", "4711", "H-77"):
        assert secret not in told
    assert error.code in CATALOGUE
    assert error_line(error) != error_line(ValueError())
    return error


def test_a_bundle_is_stored_with_its_token_and_not_doubled(store: FhirStore, url: str, made: Json) -> None:
    first = post_bundle(url, TOKEN, made)
    assert (first.created, first.unchanged) == (len(made["entry"]), 0)
    assert len(first.locations) == len(made["entry"])
    path, headers, body = store.requests[0]
    assert path == "/fhir"
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["Content-Type"].startswith("application/fhir+json")
    assert json.loads(body) == made
    kept = len(store.resources)
    again = post_bundle(f"{url}/", "", made)
    assert (again.created, again.unchanged) == (0, len(made["entry"]))
    assert again.locations == first.locations
    assert len(store.resources) == kept
    assert "Authorization" not in store.requests[1][1]


def test_an_addendum_replaces_the_report_and_doubles_nothing(store: FhirStore, url: str, made: Json) -> None:
    post_bundle(url, TOKEN, made)
    kept = len(store.resources)
    amended = bundle(visit(order=ORDER, examination=examination().with_addendum(Addendum("B", CREATED, "c"))))
    stored = post_bundle(url, TOKEN, amended)
    (report,) = store.of("DiagnosticReport")
    assert report["status"] == "amended"
    assert stored.created == 1  # the second Provenance
    assert len(store.resources) == kept + 1
    post_bundle(url, TOKEN, made)  # the former one, late
    assert store.of("DiagnosticReport")[0]["status"] == "amended"


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429, 408, 409])
def test_a_refusal_of_the_moment_may_be_tried_again(store: FhirStore, url: str, made: Json, status: int) -> None:
    store.faults = [lambda handler: handler.answer(status, b"Ruiz 4711 broke")]
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry, error.values["status"]) == ("fhir.not_now", True, status)
    assert post_bundle(url, TOKEN, made).created == len(made["entry"])


@pytest.mark.parametrize(
    ("status", "code"),
    [
        *((status, "refused") for status in (302, 400, 404, 412, 422)),
        *((status, "not_allowed") for status in (401, 403)),
    ],
)
def test_a_refusal_for_good_is_not_tried_again(store: FhirStore, url: str, made: Json, status: int, code: str) -> None:
    outcome = {"resourceType": "OperationOutcome", "issue": [{"code": "invalid", "diagnostics": "Ruiz 4711"}]}
    store.faults = [lambda handler: handler.answer(status, outcome)]
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry, error.values["status"]) == (f"fhir.{code}", False, status)
    assert error.values.get("issue", "invalid") == "invalid"


def test_a_redirection_is_not_followed_with_the_token(store: FhirStore, url: str, made: Json) -> None:
    def elsewhere(handler: Handler) -> None:
        handler.send_response(307)
        handler.send_header("Location", url)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    store.faults = [elsewhere]
    assert refused(url, TOKEN, made).code == "fhir.refused"
    assert len(store.requests) == 1


def _responses(made: Json, *statuses: str) -> Json:
    count = len(made["entry"])
    told = [*statuses, *["201 Created"] * (count - len(statuses))]
    return {"resourceType": "Bundle", "entry": [{"response": {"status": status}} for status in told]}


@pytest.mark.parametrize(
    ("statuses", "retry"), [(("500 Error", "200 OK"), True), (("422 No", "503 Later"), False), (("400",), False)]
)
def test_a_transaction_that_was_done_in_part_is_told(
    store: FhirStore, url: str, made: Json, statuses: tuple[str, ...], retry: bool
) -> None:
    store.faults = [lambda handler: handler.answer(200, _responses(made, *statuses))]
    error = refused(url, TOKEN, made)
    failed = sum(status[0] in "45" for status in statuses)
    assert (error.code, error.retry) == ("fhir.partly", retry)
    assert error.values["failed"] == failed
    assert error.values["stored"] == len(made["entry"]) - failed


def _say(handler: Handler, raw: bytes) -> None:
    handler.wfile.write(raw)


STRANGE: dict[str, Callable[[Handler], None]] = {
    "no json": lambda handler: handler.answer(200, b"<html>welcome</html>"),
    "no bundle": lambda handler: handler.answer(200, {"resourceType": "Patient"}),
    "a list": lambda handler: handler.answer(200, []),
    "too few entries": lambda handler: handler.answer(200, {"resourceType": "Bundle", "entry": []}),
    "no entries": lambda handler: handler.answer(200, {"resourceType": "Bundle"}),
    "nothing": lambda handler: handler.answer(200, b""),
    "cut off": lambda handler: handler.answer(200, b'{"resourceType":', promised=5000),
    "deep": lambda handler: handler.answer(200, b"[" * 200_000),
    "no http": lambda handler: _say(handler, b"SSH-2.0-OpenSSH\r\n\r\n"),
    "no status": lambda handler: handler.answer(
        200, {"resourceType": "Bundle", "entry": [{} for _ in json.loads(handler.body)["entry"]]}
    ),
}


@pytest.mark.parametrize("name", STRANGE)
def test_an_answer_that_is_none_may_be_asked_for_again(store: FhirStore, url: str, made: Json, name: str) -> None:
    store.faults = [STRANGE[name]]
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry) == ("fhir.answer", True)


def test_a_connection_that_is_cut_is_told(store: FhirStore, url: str, made: Json) -> None:
    store.faults = [lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)]
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry) == ("fhir.unreachable", True)


def test_a_piece_that_is_shorter_than_nothing_is_no_answer(store: FhirStore, url: str, made: Json) -> None:
    answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-67\r\n{}"
    store.faults = [lambda handler: handler.connection.sendall(answer)]
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry) == ("fhir.answer", True)


def test_a_server_that_stores_and_then_says_nothing_is_asked_again_and_has_it_once(
    store: FhirStore, url: str, made: Json
) -> None:
    stored, released = threading.Event(), threading.Event()

    def store_and_hang(handler: Handler) -> None:
        store.transaction(json.loads(handler.body))
        stored.set()
        released.wait(LONG_S)

    store.faults = [store_and_hang]
    begun = time.monotonic()
    error = refused(url, TOKEN, made, timeout_s=2.0)
    assert (error.code, error.retry) == ("fhir.timeout", True)
    assert time.monotonic() - begun < LONG_S / 2
    assert stored.wait(LONG_S)
    released.set()
    kept = len(store.resources)
    again = post_bundle(url, TOKEN, made)
    assert (again.created, len(store.resources)) == (0, kept)


def test_a_server_that_answers_a_letter_at_a_time_does_not_hold_it_up(store: FhirStore, url: str, made: Json) -> None:
    def drip(handler: Handler) -> None:
        for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 400:
            if handler.server.closing.wait(0.1):
                return
            handler.wfile.write(bytes([letter]))
            handler.wfile.flush()

    store.faults = [drip]
    begun = time.monotonic()
    error = refused(url, TOKEN, made, timeout_s=0.5)
    assert (error.code, error.retry) == ("fhir.timeout", True)
    assert time.monotonic() - begun < LONG_S / 2


def test_nobody_at_the_address(made: Json) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    error = refused(f"http://127.0.0.1:{port}/fhir", TOKEN, made)
    assert (error.code, error.retry) == ("fhir.unreachable", True)
    error = refused("https://there-is-no-such-host.invalid/fhir", TOKEN, made, timeout_s=2.0)
    assert (error.code, error.retry) in {("fhir.unreachable", True), ("fhir.timeout", True)}


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://hospital.example/fhir", "not_secure"),
        ("http://127.0.0.1.hospital.example/fhir", "not_secure"),
        ("ftp://hospital.example/fhir", "url"),
        ("hospital.example", "url"),
        ("", "url"),
        ("https://", "url"),
        ("https://user:secret@hospital.example/fhir", "url"),
        ("https://hospital.example/fhir?x=1", "url"),
        ("https://hospital.example:port/", "url"),
        ("https://[::1/", "url"),
        ("https://hospital.example/fhir\r\nX: y", "url"),
        ("https://hospital.example/a b", "url"),
    ],
)
def test_an_address_that_is_none_or_not_secured_is_refused(made: Json, url: str, code: str) -> None:
    error = refused(url, TOKEN, made)
    assert (error.code, error.retry) == (f"fhir.{code}", False)


@pytest.mark.parametrize("token", ["two words", "line\r\nX-Other: 1", "é", "a=b"])
def test_a_token_that_is_none_is_refused_and_not_told(url: str, store: FhirStore, made: Json, token: str) -> None:
    error = refused(url, token, made)
    assert (error.code, error.retry) == ("fhir.token", False)
    assert store.requests == []


def test_a_server_is_verified_by_its_certificate(store: FhirStore, made: Json, tmp_path: Path) -> None:
    context, authority = certificate(tmp_path)
    with fhir_server(store, context) as server:
        url = address(server, "https")
        assert post_bundle(url, TOKEN, made, ca=authority).created == len(made["entry"])
        _, another = certificate(tmp_path, "another.example")
        for trusted in (None, another):
            error = refused(url, TOKEN, made, ca=trusted)
            assert (error.code, error.retry) == ("fhir.certificate", False)
        error = refused(url.replace("127.0.0.1", "localhost"), TOKEN, made, ca=authority)
        assert error.code == "fhir.certificate"  # it is for another name
        error = refused(url.replace("https", "http"), TOKEN, made)
        assert error.retry
    assert len(store.requests) == 1
    for file in (tmp_path / "none.pem", Path(__file__)):
        error = refused(url, TOKEN, made, ca=file)
        assert (error.code, error.retry) == ("fhir.certificate_file", False)


def test_a_server_tells_what_it_is(store: FhirStore) -> None:
    with fhir_server(store) as server:
        url = address(server)
        assert ask_server(url, TOKEN) == "Test FHIR 4.3.0"
        assert store.requests[0][0] == "/fhir/metadata"
        server.capability["fhirVersion"] = "5.0.0"
        with pytest.raises(HospitalError, match=r"fhir\.version .*version=5\.0\.0"):
            ask_server(url, TOKEN)
        server.capability = {"resourceType": "Patient"}
        with pytest.raises(HospitalError, match=r"fhir\.answer"):
            ask_server(url, TOKEN)


def _taken(url: str, own: Json) -> bool:
    """Return whether a bundle was taken, else whether it may be tried again."""
    try:
        post_bundle(url, TOKEN, own)
    except HospitalError as error:
        if not error.retry:
            raise
        return False
    return True


def test_a_hundred_visits_through_a_server_that_fails_every_third_time_are_each_there_once(
    store: FhirStore, url: str, made: Json
) -> None:
    """The queue's part is played by trying again as long as it may be."""

    def lost(handler: Handler) -> None:
        store.transaction(json.loads(handler.body))
        handler.connection.shutdown(socket.SHUT_RDWR)

    failures = [lost, lambda handler: handler.answer(503, b""), lambda handler: handler.answer(200, b"{")]
    text = json.dumps(made)
    report = made["entry"][-3]["fullUrl"]
    asked = 0
    for number in range(100):
        own = json.loads(text.replace(report[9:17], f"{number:08x}"))
        while True:
            asked += 1
            if asked % 3 == 0:
                store.faults = [failures[asked // 3 % 3]]
            if _taken(url, own):
                break
    assert len(store.of("DiagnosticReport")) == 100
    assert len(store.of("Observation")) == sum(e["resource"]["resourceType"] == "Observation" for e in made["entry"])
