"""Links: a labelled corpus generated from themes and official hosts (P12, P14)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import LinkTrick, Risk, Severity, scan_links
from bot.safety.hosts import OFFICIAL, ORDINARY, SHORTENERS
from bot.safety.urls import registrable

Pair = tuple[str, str]
EVIL = ("evil.tld", "pay-secure.top", "shop24.xyz", "x.example", "claims.center")
PATHS = ("", "/", "/login", "/item/1005001.html?spm=a2g0o", "/refund?id=7")
TYPOS = [
    "aliexpres.com",
    "alliexpress.com",
    "aliexpress.co",
    "aliiexpress.com",
    "aliexprress.com",
    "a1iexpress.com",
    "aliexpess.com",
    "aliexspress.com",
    "aliexpresss.ru",
    "alixpress.com",
    "aliexrpess.com",
    "aIiexpress.com",
    "aliexpress.shop",
    "aliexpress.top",
    "aliexpress.online",
    "aliexpress.net",
    "aliexprese.ru",
    "ali-express.shop",
    "a1i-express.ru",
    "aliexpreess.com",
    "alyexpress.com",
    "aliexpress-ru.com",
    "paypai.com",
    "paypa1.com",
]
COMPOUND = [
    "aliexpress-refund.top",
    "aliexpress-vozvrat.ru",
    "ali-refund.com",
    "ali-vozvrat.top",
    "ali-pay.support",
    "refund-aliexpress.online",
    "my-aliexpress.help",
    "aliexpress.verify-login.com",
    "dispute-aliexpress.net",
    "aliexpress.com-login.info",
    "support.aliexpress.com.ru-id.top",
    "secure-aliexpress.site",
    "ali-support.center",
    "cainiao-delivery.top",
    "alipay-verify.xyz",
    "aliexpress.duckdns.org",
]
CONFUSABLE = [
    "аliexpress.com",
    "aliexрress.com",
    "aliехpress.com",
    "аliехрrеss.ru",
    "alіexpress.com",
    "aliexpreѕѕ.com",
    "xn--liexpress-g7a.com",
    "xn--80ak6aa92e.com",
    "alıexpress.com",
    "aliexpŕess.com",
]


def _bad() -> list[Pair]:
    hosts = [*TYPOS, *COMPOUND, *CONFUSABLE]
    out = [(f"https://{h}{p}", f"https://{h}{p}") for h in hosts for p in PATHS]
    for evil in EVIL:
        out += [(f"https://aliexpress.com@{evil}{p}",) * 2 for p in PATHS]
        out += [(f"https://aliexpress.com.{evil}{p}",) * 2 for p in PATHS]
        out += [(f"https://{evil}/aliexpress.com{p}",) * 2 for p in PATHS]
        out += [(f"https://aliexpress.com{p}", f"https://{evil}{p}") for p in PATHS]
        out += [("aliexpress.ru", f"http://{evil}{p}") for p in PATHS]
        out += [("Получить возврат", f"https://{evil}{p}") for p in PATHS]
        out += [(f"https:\\\\{evil}\\aliexpress.com",) * 2]
        out += [(f"http://aliexpress。com.{evil}",) * 2]
    odd = [
        "http://aliexpress%2ecom/",
        "http://aliexpress。com",
        "http://www.aliexpress.com./item",
        "http://3232235777/",
        "http://0xC0A80001/",
        "http://192.168.10.20/login",
        "http://[::1]/",
        "http://0300.0250.0.1/",
        "javascript:alert(1)",
        "data:text/html,hi",
        "https://t.me/aliexpress_support",
        "https://t.me/ali_refund_help",
        "https://t.me/ali_vozvrat_support",
    ]
    out += [(url, url) for url in odd]
    out += [(f"https://{host}/a1b2", f"https://{host}/a1b2") for host in sorted(SHORTENERS)]
    return out


def _good() -> list[Pair]:
    out: list[Pair] = []
    for host in sorted(OFFICIAL | ORDINARY):
        for path in PATHS[:3]:
            out.append((f"https://{host}{path}", f"https://{host}{path}"))
        out.append((host, f"https://www.{host}/"))
    for sub in ("www", "m", "ru", "best", "s.click", "a", "trade", "sale", "he", "pt"):
        url = f"https://{sub}.aliexpress.com/item/1005.html"
        out += [(url, url), ("здесь", url)]
    plain = [
        "https://example.org/a",
        "https://news.example.net",
        "https://malina-shop.ru/catalog",
        "https://realtek.com/drivers",
        "https://alina-art.ru",
        "https://alibi.ru",
        "https://express.de",
        "https://habr.com/ru/articles/aliexpress",
        "https://t.me/durov",
        "https://vc.ru/trade",
        "https://xn--80aswg.xn--p1ai/",
        "https://почта.рф",
        "https://expresso.pt",
        "https://italiexpo.it",
        "https://alitalia.com",
        "https://ozon.ru/product/1",
        "https://metropolis.com",
        "mailto:a@b.example",
    ]
    return out + [(url, url) for url in plain]


def test_corpus() -> None:
    bad, good = _bad(), _good()
    assert len(bad) + len(good) >= 900
    missed = [pair for pair in bad if not scan_links([pair])]
    alarms = [pair for pair in good if scan_links([pair])]
    recall = 1 - len(missed) / len(bad)
    precision = (len(bad) - len(missed)) / (len(bad) - len(missed) + len(alarms))
    assert recall >= 0.98, missed[:20]
    assert precision >= 0.98, alarms[:20]
    assert len(alarms) <= 0.01 * len(good), alarms[:20]


@pytest.mark.parametrize(
    ("visible", "url", "host", "trick"),
    [
        ("x", "https://aliexpress.com@evil.tld/a", "evil.tld", LinkTrick.userinfo),
        (
            "x",
            "https://aliexpress.com.evil.tld",
            "aliexpress.com.evil.tld",
            LinkTrick.brand_in_host,
        ),
        ("aliexpress.com", "https://evil.tld", "evil.tld", LinkTrick.mismatch),
        ("Возврат", "https://evil.tld", "evil.tld", LinkTrick.hidden),
        ("x", "https:\\\\evil.tld\\a", "evil.tld", LinkTrick.odd_dots),
        ("x", "http://2130706433", "2130706433", LinkTrick.ip_address),
        ("bit.ly/a", "https://bit.ly/a", "bit.ly", LinkTrick.shortener),
    ],
)
def test_the_real_host_is_named(visible: str, url: str, host: str, trick: LinkTrick) -> None:
    (found,) = scan_links([(visible, url)])
    assert found.host == host and trick in found.tricks
    assert found.risk is Risk.credentials_phishing


def test_paying_and_talking_elsewhere_have_their_own_risks() -> None:
    pay, talk = scan_links([(u, u) for u in ("https://paypal.me/amy", "https://wa.me/8613")])
    assert pay.risk is Risk.off_platform_payment and pay.severity is Severity.block
    assert talk.risk is Risk.off_platform_contact and talk.severity is Severity.warn


def test_registrable() -> None:
    assert registrable("a.b.co.uk") == "b.co.uk"
    assert registrable("m.aliexpress.ru") == "aliexpress.ru"


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=200)), max_size=5))
def test_links_never_raise(pairs: list[Pair]) -> None:
    scan_links(pairs)
    scan_links([(visible, "https://" + url) for visible, url in pairs])
