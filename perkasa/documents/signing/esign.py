"""The eSign Client Service of BSrE as agencies run it: one POST with the PDF, the signed PDF comes back.

`POST /api/sign/pdf`, multipart, Basic authentication; an error is JSON with `error` or `message`.
`GET /api/user/status/{nik}` says whether the person's certificate can sign.
"""

import json
import secrets
from base64 import b64encode
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import quote

from perkasa.core.fetching import Answer, FetchError, NoAnswer, fetch
from perkasa.documents.signing.refusals import AnswerNotSigned, ProviderAway, ProviderRefused, ProviderSilent

LARGEST = 30 * 1024 * 1024
CAN_SIGN = "ISSUE"
LONGEST_WORDS = 200
BOX = ("xAxis", "yAxis", "width", "height")


@dataclass(frozen=True)
class ESignClient:
    """One service at `base`; `box` are x, y, width and height of a visible signature, empty for none."""

    base: str
    user: str
    password: str = field(repr=False)
    seconds: float = 30.0
    box: tuple[int, ...] = ()

    def check(self, nik: str) -> None:
        """Raises ProviderRefused in the provider's own words when this person cannot sign."""
        answer = self._ask(f"/api/user/status/{quote(nik, safe='')}")
        said = _json(answer)
        if answer.status != HTTPStatus.OK or said.get("status") != CAN_SIGN:
            raise _refused(answer, nik)

    def sign(self, pdf: bytes, *, name: str, nik: str, passphrase: str, address: str) -> bytes:
        """The PDF with the person's signature; raises a Refusal and changes nothing here."""
        fields = {"nik": nik, "passphrase": passphrase, **self._appearance(address)}
        body, content_type = _multipart(fields, name, pdf)
        answer = self._ask("/api/sign/pdf", method="POST", body=body, headers={"Content-Type": content_type})
        if answer.status != HTTPStatus.OK:
            raise _refused(answer, nik, passphrase)
        if not answer.body.startswith(b"%PDF-"):
            raise AnswerNotSigned
        return answer.body

    def _appearance(self, address: str) -> dict[str, str]:
        if not self.box:
            return {"tampilan": "invisible"}
        place = {name: str(value) for name, value in zip(BOX, self.box, strict=True)}
        return {"tampilan": "visible", "page": "1", "image": "false", "linkQR": address, **place}

    def _ask(self, path: str, *, method: str = "GET", body: bytes | None = None, headers=None) -> Answer:
        key = b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
        allowed = {"Authorization": f"Basic {key}", "Accept": "application/pdf, application/json"}
        try:
            return fetch(
                self.base + path, method=method, body=body, headers=allowed | (headers or {}),
                most_bytes=LARGEST, seconds=self.seconds,
            )  # fmt: skip
        except NoAnswer as error:
            raise ProviderSilent from error
        except FetchError as error:
            raise ProviderAway from error


def _multipart(fields: dict[str, str], name: str, pdf: bytes) -> tuple[bytes, str]:
    """The body and its type (RFC 7578)."""
    line = secrets.token_hex(16)
    parts = [
        f'--{line}\r\nContent-Disposition: form-data; name="{field_name}"\r\n\r\n{value}\r\n'.encode()
        for field_name, value in fields.items()
    ]
    head = f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
    parts += [head.encode(), b"Content-Type: application/pdf\r\n\r\n", pdf, f"\r\n--{line}--\r\n".encode()]
    return b"".join(parts), f"multipart/form-data; boundary={line}"


def _json(answer: Answer) -> dict:
    try:
        said = json.loads(answer.body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _refused(answer: Answer, *secret: str) -> ProviderRefused | ProviderAway:
    """The provider's own sentence without what must not be repeated; ours when it has failed itself."""
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.UNAUTHORIZED:
        return ProviderAway()
    said = _json(answer)
    words = str(said.get("error") or said.get("message") or "").strip()[:LONGEST_WORDS]
    for word in secret:
        words = words.replace(word, "…") if word else words
    return ProviderRefused(f"{ProviderRefused.message} {words}".strip())
