"""Speak to a FHIR server: post a bundle, ask what it is (FHIR R4B, http). Nothing is kept, nothing is logged.

What goes wrong is told by a code and the status, never in the server's own words, in which a patient may be named.
"""

import json
import re
import ssl
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

from palsygrader.errors import HospitalError
from palsygrader.hospital.secured import Deadline, client_context
from palsygrader.outside_json import read_json

JSON_TYPE: Final = "application/fhir+json"
LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})
"""The only hosts that are spoken to without encryption."""
TRY_AGAIN: Final = frozenset({408, 409, 423, 425, 429})
"""Refusals of the moment (RFC 9110, 4918, 8470, 6585); so is every status of 500 and more."""
LONGEST_ANSWER_BYTES: Final = 16_000_000
VERSIONS: Final = ("4.0.", "4.3.")
"""FHIR R4 and R4B; what the program writes is the same in both."""
_TOKEN: Final = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
"""RFC 6750 section 2.1."""
_PATH: Final = re.compile(r"(/[A-Za-z0-9\-._~%!$&'()*+,;=:@]*)*")
"""RFC 3986 section 3.3."""
_CODE: Final = re.compile(r"[a-z][a-z-]{0,39}")


@dataclass(frozen=True, slots=True)
class Stored:
    """What a server says it did.

    Attributes:
        locations: Per entry of the bundle, in its order; empty where it told none.
        created: Entries that are new on the server, or were changed there.
        unchanged: Entries that it had already.
    """

    locations: tuple[str, ...]
    created: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: bytes


def post_bundle(
    url: str, token: str, bundle: Mapping[str, object], *, timeout_s: float = 30.0, ca: Path | None = None
) -> Stored:
    """Post a transaction; sent twice, as after an answer that never came, it does not double anything.

    Args:
        url: Base of the server, `https://…`; `http://` only for this computer.
        token: Bearer token, empty for none.
        bundle: As `report.fhir.bundle` makes it.
        timeout_s: Longest time for all of it.
        ca: Certificates of who may have signed the server's; None for whom the system trusts.

    Raises:
        HospitalError: `fhir.url`, `fhir.not_secure`, `fhir.token`, `fhir.certificate_file`, `fhir.certificate`,
            `fhir.not_allowed`, `fhir.refused`: it will not take it like this; `fhir.unreachable`, `fhir.timeout`,
            `fhir.not_now`, `fhir.answer`: it may later; `fhir.partly`: some entries were stored and some were not.
    """
    body = json.dumps(bundle, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    answer = _ask("POST", url, "", token, body, timeout_s, ca)
    _require_taken(answer)
    entries = bundle.get("entry")
    return _stored(_parsed(answer), len(entries) if isinstance(entries, list) else 0)


def ask_server(url: str, token: str, *, timeout_s: float = 10.0, ca: Path | None = None) -> str:
    """Return what a server says it is: its software, where it tells, and its version of FHIR.

    Args:
        url: As `post_bundle`.
        token: As `post_bundle`.
        timeout_s: As `post_bundle`.
        ca: As `post_bundle`.

    Raises:
        HospitalError: As `post_bundle`, and `fhir.version`.
    """
    answer = _ask("GET", url, "/metadata", token, None, timeout_s, ca)
    _require_taken(answer)
    told = _parsed(answer)
    version = str(told.get("fhirVersion", ""))[:20]
    if told.get("resourceType") != "CapabilityStatement":
        raise HospitalError("fhir.answer", retry=True)
    if not version.startswith(VERSIONS):
        raise HospitalError("fhir.version", retry=False, version=version or "?")
    software = told.get("software")
    name = str(software.get("name", ""))[:80] if isinstance(software, dict) else ""
    return " ".join(filter(None, (name, f"FHIR {version}")))


def _ask(
    method: str, url: str, path: str, token: str, body: bytes | None, timeout_s: float, ca: Path | None
) -> _Answer:
    """Send one request and read the whole answer; redirections are not followed, the token would go with them."""
    place = _place(url)
    if token and _TOKEN.fullmatch(token) is None:
        raise HospitalError("fhir.token", retry=False)
    headers = {"Accept": JSON_TYPE, "Connection": "close"}
    if body is not None:
        headers |= {"Content-Type": f"{JSON_TYPE}; charset=utf-8", "Prefer": "return=minimal"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    deadline = Deadline(timeout_s)
    connection = _connection(place, deadline, ca)
    target = (place.path.rstrip("/") + path) or "/"
    try:
        with closing(connection):
            connection.connect()
            with deadline.cutting(connection.sock):
                connection.request(method, target, body, headers)
                return _read(connection)
    except ssl.SSLCertVerificationError:
        raise HospitalError("fhir.certificate", retry=False) from None
    except (OSError, HTTPException) as error:
        if isinstance(error, TimeoutError) or deadline.over:
            raise HospitalError("fhir.timeout", retry=True, seconds=timeout_s) from None
        spoken = isinstance(error, HTTPException) and not isinstance(error, ConnectionError)
        raise HospitalError("fhir.answer" if spoken else "fhir.unreachable", retry=True) from None


def _place(url: str) -> SplitResult:
    """Return the parts of an address that can be spoken to."""
    try:
        place = urlsplit(url.strip())
        _ = place.port
    except ValueError:
        raise HospitalError("fhir.url", retry=False) from None
    strange = place.username is not None or place.query or place.fragment or not _PATH.fullmatch(place.path)
    if place.scheme not in {"http", "https"} or not place.hostname or strange:
        raise HospitalError("fhir.url", retry=False)
    if place.scheme == "http" and place.hostname not in LOCAL:
        raise HospitalError("fhir.not_secure", retry=False)
    return place


def _connection(place: SplitResult, deadline: Deadline, ca: Path | None) -> HTTPConnection:
    host = place.hostname or ""
    if place.scheme == "https":
        return HTTPSConnection(host, place.port, timeout=deadline.left_s(), context=client_context(ca, "fhir"))
    return HTTPConnection(host, place.port, timeout=deadline.left_s())


def _read(connection: HTTPConnection) -> _Answer:
    with closing(connection.getresponse()) as response:
        try:
            found = response.read(LONGEST_ANSWER_BYTES + 1)
        except ValueError:  # a piece that says it is shorter than nothing
            raise HospitalError("fhir.answer", retry=True) from None
        if response.length:  # longer than any answer is, or it ended before all that it had promised
            raise HospitalError("fhir.answer", retry=True)
        return _Answer(response.status, found)


def _require_taken(answer: _Answer) -> None:
    status = answer.status
    if 200 <= status < 300:  # noqa: PLR2004 - success (RFC 9110, 15.3)
        return
    if status in {401, 403}:
        raise HospitalError("fhir.not_allowed", retry=False, status=status)
    if status in TRY_AGAIN or status >= 500:  # noqa: PLR2004 - the server's fault (RFC 9110, 15.6)
        raise HospitalError("fhir.not_now", retry=True, status=status)
    raise HospitalError("fhir.refused", retry=False, status=status, issue=_issue(answer))


def _issue(answer: _Answer) -> str:
    """Return the code of what a server found wrong (IssueType), `unknown` where it told none."""
    try:
        issues = read_json(answer.body)["issue"]
        code = issues[0]["code"]
    except (ValueError, KeyError, IndexError, TypeError):
        return "unknown"
    return code if isinstance(code, str) and _CODE.fullmatch(code) else "unknown"


def _parsed(answer: _Answer) -> dict[str, Any]:
    try:
        told = read_json(answer.body)
    except ValueError:
        raise HospitalError("fhir.answer", retry=True) from None
    if not isinstance(told, dict):
        raise HospitalError("fhir.answer", retry=True)
    return told


def _stored(told: dict[str, Any], wanted: int) -> Stored:
    entries = told.get("entry")
    if told.get("resourceType") != "Bundle" or not isinstance(entries, list) or len(entries) != wanted:
        raise HospitalError("fhir.answer", retry=True)
    responses = [entry.get("response") if isinstance(entry, dict) else None for entry in entries]
    statuses = [_status(response) for response in responses]
    failed = [status for status in statuses if status >= 400]  # noqa: PLR2004 - errors (RFC 9110, 15.5 and 15.6)
    if failed:
        final = [status for status in failed if status not in TRY_AGAIN and status < 500]  # noqa: PLR2004 - as above
        told_once = ", ".join(map(str, sorted(set(failed))))
        stored = wanted - len(failed)
        raise HospitalError("fhir.partly", retry=not final, stored=stored, failed=len(failed), statuses=told_once)
    locations = tuple(str(response.get("location", "")) if response else "" for response in responses)
    unchanged = sum(status in {200, 304} for status in statuses)
    return Stored(locations, wanted - unchanged, unchanged)


def _status(response: object) -> int:
    """Return the status of an entry, such as 201 of `201 Created`."""
    found = re.match(r"([1-5]\d\d)\b", str(response.get("status", ""))) if isinstance(response, dict) else None
    if found is None:
        raise HospitalError("fhir.answer", retry=True)
    return int(found[1])
