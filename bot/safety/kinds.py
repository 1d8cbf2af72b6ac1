"""What the safety module says: risks, their severity, and findings that quote their proof.

The taxonomy (names, severities, what each label means) is the one of the project's
safety description; the values of `Risk` are permanent and appear in files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Direction(StrEnum):
    """Whose words: received from the seller, or about to be sent by the buyer."""

    seller = "seller"
    buyer = "buyer"


class Severity(StrEnum):
    """note: tell the cost; warn: explain, the user decides; block: stop sign first."""

    note = "note"
    warn = "warn"
    block = "block"


class Risk(StrEnum):
    """One trick or mistake that a message can contain."""

    off_platform_payment = "off_platform_payment"
    off_platform_contact = "off_platform_contact"
    close_dispute_early = "close_dispute_early"
    accept_zero_refund = "accept_zero_refund"
    token_refund = "token_refund"  # noqa: S105 – a small sum, not a secret
    resend_promise = "resend_promise"
    stalling_wait_longer = "stalling_wait_longer"
    confirm_receipt_early = "confirm_receipt_early"
    review_bribe = "review_bribe"
    review_threat = "review_threat"
    abuse_or_threat = "abuse_or_threat"
    threat_to_buyer = "threat_to_buyer"
    change_reason = "change_reason"
    return_address_outside_dispute = "return_address_outside_dispute"
    return_cost_promise = "return_cost_promise"
    return_at_buyer_cost = "return_at_buyer_cost"
    credentials_phishing = "credentials_phishing"
    advance_fee = "advance_fee"
    false_evidence = "false_evidence"
    emotional_pressure = "emotional_pressure"
    fake_tracking = "fake_tracking"


_BLOCK = (
    Risk.off_platform_payment,
    Risk.close_dispute_early,
    Risk.accept_zero_refund,
    Risk.confirm_receipt_early,
    Risk.review_threat,
    Risk.abuse_or_threat,
    Risk.return_address_outside_dispute,
    Risk.credentials_phishing,
    Risk.advance_fee,
    Risk.false_evidence,
)
_NOTE = (Risk.return_at_buyer_cost, Risk.emotional_pressure)


def _severity(risk: Risk) -> Severity:
    if risk in _BLOCK:
        return Severity.block
    return Severity.note if risk in _NOTE else Severity.warn


SEVERITY: Mapping[Risk, Severity] = MappingProxyType({risk: _severity(risk) for risk in Risk})

_RANK = {Severity.block: 0, Severity.warn: 1, Severity.note: 2}
_ORDER = {risk: number for number, risk in enumerate(Risk)}


def rank(risk: Risk) -> tuple[int, int]:
    """Sort key: most severe first, then the order of the taxonomy."""
    return _RANK[SEVERITY[risk]], _ORDER[risk]


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the ORIGINAL text, so that the seller's own words can be quoted."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The quoted words."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Finding:
    """One risk, with the places that prove it and the rules that saw it."""

    risk: Risk
    severity: Severity
    spans: tuple[Span, ...]
    rules: tuple[str, ...]


class LinkTrick(StrEnum):
    """How a link deceives."""

    lookalike = "lookalike"  # one letter off, another alphabet, another suffix
    brand_in_host = "brand_in_host"  # aliexpress.com.evil.tld, aliexpress-refund.top
    mismatch = "mismatch"  # the visible text names another host
    hidden = "hidden"  # words instead of an address, and the host is unknown
    userinfo = "userinfo"  # https://aliexpress.com@evil.tld
    odd_dots = "odd_dots"  # 。 or %2e, backslash, trailing dot
    punycode = "punycode"  # xn-- or letters of several alphabets
    ip_address = "ip_address"
    shortener = "shortener"
    scheme = "scheme"  # javascript:, data:
    fake_support = "fake_support"  # t.me/aliexpress_support
    brand_in_path = "brand_in_path"  # evil.tld/aliexpress.com/login
    pay_outside = "pay_outside"  # paypal.me and kin
    talk_outside = "talk_outside"  # wa.me and kin


@dataclass(frozen=True, slots=True)
class LinkFinding:
    """A deceiving link, with the real host for people to read."""

    visible: str
    url: str
    host: str
    domain: str
    risk: Risk
    severity: Severity
    tricks: tuple[LinkTrick, ...]


def finding(risk: Risk, spans: tuple[Span, ...], rules: tuple[str, ...]) -> Finding:
    """A finding with the severity of its risk."""
    return Finding(risk, SEVERITY[risk], spans, rules)
