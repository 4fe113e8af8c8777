"""What the portal asks of other machines: one address, looked up once, within limits, not our own network."""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from django.conf import settings

PORTS = {"http": 80, "https": 443}
CHUNK = 16 * 1024
# Networks inside which an IPv4 address may hide: NAT64, 6to4, Teredo.
TUNNELS = [ipaddress.ip_network(network) for network in ("64:ff9b::/96", "2002::/16", "2001::/32")]


class FetchError(Exception):
    """The other machine could not be asked, or its answer could not be taken."""


class Forbidden(FetchError):
    """The address is not one that the portal may ask: wrong scheme, or a machine of its own network."""


class Unreachable(FetchError):
    """Nothing has left: no such name, nobody listens, or the line did not stand in time."""


class NoAnswer(FetchError):
    """The question had begun to leave, but no whole answer came in time: it may have been heard."""


class TooLarge(FetchError):
    """The answer is longer than allowed."""


@dataclass(frozen=True)
class Answer:
    """What the other machine said; a redirect is an answer like any other and is not followed."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Line(http.client.HTTPConnection):
    """A connection to an address already looked up; TLS still asks for the name."""

    def __init__(self, url: SplitResult, address: str, seconds: float):
        super().__init__(url.hostname or "", url.port or PORTS[url.scheme], timeout=seconds)
        self.address, self.is_encrypted = address, url.scheme == "https"

    def connect(self) -> None:
        self.sock = socket.create_connection((self.address, self.port), self.timeout)
        if self.is_encrypted:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)


def fetch(
    url: str, *, method: str = "GET", body: bytes | None = None, headers: Mapping[str, str] | None = None,
    most_bytes: int = 2 * 1024 * 1024, seconds: float = 10.0,
) -> Answer:  # fmt: skip
    """What `url` answers, at most `most_bytes` long and within about `seconds`; raises a `FetchError`.

    The name is looked up once and that very address is asked, so that it cannot change in between. Private,
    loopback and link-local addresses are refused unless the host stands in `OUTGOING_ALLOWED_HOSTS`.
    """
    until = time.monotonic() + seconds
    parts = _checked(url)
    line = _Line(parts, _address_of(parts), seconds)
    try:
        line.connect()
    except OSError as error:
        line.close()
        raise Unreachable(str(error)) from error
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        line.request(method, path, body, dict(headers or {}))
        return _read(line, until, most_bytes)
    except (OSError, http.client.HTTPException) as error:
        raise NoAnswer(f"{type(error).__name__}: {error}") from error
    finally:
        line.close()


def _read(line: _Line, until: float, most_bytes: int) -> Answer:
    response = line.getresponse()
    body = b""
    while chunk := response.read1(CHUNK):
        body += chunk
        if len(body) > most_bytes:
            raise TooLarge(f"> {most_bytes}")
        if time.monotonic() > until:
            raise TimeoutError
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, body)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - a port that is no number raises here
    except ValueError as error:
        raise Forbidden(str(error)) from error
    if parts.scheme not in PORTS or not parts.hostname or parts.username or parts.password:
        raise Forbidden(parts.scheme)
    return parts


def _address_of(parts: SplitResult) -> str:
    """The address behind the name; refused when any address of that name is not public."""
    host = parts.hostname or ""
    try:
        found = socket.getaddrinfo(host, parts.port or PORTS[parts.scheme], type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable(str(error)) from error
    addresses = [str(entry[4][0]).partition("%")[0] for entry in found]
    if host not in settings.OUTGOING_ALLOWED_HOSTS and not all(map(is_public, addresses)):
        raise Forbidden(host)
    return addresses[0]


def may_be_asked(url: str) -> bool:
    """Whether an address that somebody gives us can be one of ours to ask: https, and no number of our own
    network. What its name leads to is looked up when it is asked, and only then."""
    try:
        parts = _checked(url)
        host = parts.hostname or ""
        return host in settings.OUTGOING_ALLOWED_HOSTS or (parts.scheme == "https" and is_public(host))
    except Forbidden:
        return False
    except ValueError:  # a name, no number
        return parts.scheme == "https"


def is_public(address: str) -> bool:
    """Whether `address` is a machine of the open internet, seen through every disguise we know."""
    number = ipaddress.ip_address(address)
    if isinstance(number, ipaddress.IPv6Address):
        if number.ipv4_mapped:
            return is_public(str(number.ipv4_mapped))
        if any(number in network for network in TUNNELS):
            return False
    return number.is_global and not number.is_multicast and not number.is_reserved
