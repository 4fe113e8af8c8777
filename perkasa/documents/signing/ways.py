"""The ways to sign behind one interface: each brings the signed copy of a paper, or none."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from django.core.files.base import File
from django.utils import timezone

from perkasa.core.files import kind_of
from perkasa.documents.papers.models import Paper
from perkasa.documents.signing.inspection import is_signed
from perkasa.documents.signing.models import Method
from perkasa.documents.signing.providers import Provider
from perkasa.documents.signing.refusals import AnswerNotSigned, NotAPage, NotASignedCopy

PAGES = ("pdf", "jpg", "png")


@dataclass(frozen=True)
class SignedCopy:
    """A file with a signature on it, and what it is by its content."""

    content: bytes
    kind: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


class Way(Protocol):
    """How somebody signs."""

    method: Method

    @property
    def at(self) -> datetime:
        """When it was signed."""

    def copy_of(self, paper: Paper) -> SignedCopy | None:
        """The signed copy of `paper`; raises a Refusal when there is none, and nothing has changed."""


@dataclass(frozen=True)
class TypedAcceptance:
    """The person said yes in the portal, having proven to be who they are."""

    at: datetime = field(default_factory=timezone.now)
    method: Method = Method.TYPED

    def copy_of(self, paper: Paper) -> None:
        return None


@dataclass(frozen=True)
class ScannedSheet:
    """The paper was printed, signed by hand and scanned."""

    file: File
    at: datetime = field(default_factory=timezone.now)
    method: Method = Method.SCANNED

    def copy_of(self, paper: Paper) -> SignedCopy:
        kind = kind_of(self.file)
        if kind is None or kind.extension not in PAGES:
            raise NotAPage
        copy = SignedCopy(self.file.read(), kind.extension)
        if copy.sha256 == paper.sha256:
            raise NotASignedCopy
        return copy


@dataclass(frozen=True)
class CertifiedSignature:
    """A certified provider signs in the person's name; what opens their key is used once and kept nowhere."""

    provider: Provider
    nik: str = field(repr=False)
    passphrase: str = field(repr=False)
    at: datetime = field(default_factory=timezone.now)
    method: Method = Method.CERTIFIED

    def copy_of(self, paper: Paper) -> SignedCopy:
        self.provider.check(self.nik)
        with paper.file.open("rb") as file:
            signed = self.provider.sign(
                file.read(), name=paper.download_name, nik=self.nik, passphrase=self.passphrase,
                address=paper.verification_url,
            )  # fmt: skip
        if not is_signed(signed):
            raise AnswerNotSigned
        return SignedCopy(signed, "pdf")
