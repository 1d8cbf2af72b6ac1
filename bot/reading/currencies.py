"""Currencies the bot reads and prints, with their ISO 4217 exponents."""

from __future__ import annotations

# Exponents other than 2, ISO 4217 table A.1. CLDR rounds some currencies harder
# (UZS, IRR): taking its digits would lose minor units between reading and printing.
_WHOLE = {
    *("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"),
    *("PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"),
}
_THOUSANDTHS = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}


def exponent(currency: str) -> int:
    """Digits after the point of `currency` (an ISO 4217 code): 2 for most, 0 for JPY."""
    if currency in _WHOLE:
        return 0
    return 3 if currency in _THOUSANDTHS else 2


SYMBOLS = {
    "₽": "RUB", "$": "USD", "€": "EUR", "£": "GBP", "₴": "UAH", "₸": "KZT", "¥": "CNY",
    "₺": "TRY", "₩": "KRW", "₪": "ILS", "₾": "GEL", "₼": "AZN", "֏": "AMD", "₫": "VND",
    "₹": "INR", "元": "CNY", "円": "JPY", "₮": "MNT",
}  # fmt: skip
"""Signs. `¥` is the yuan here, because that is what an AliExpress page means by it."""

_CODES = (
    "rub usd eur gbp uah kzt cny try krw ils gel azn amd vnd inr byn uzs pln jpy kgs tjs mdl mnt "
    "brl cad aud nzd hkd chf czk sek nok dkk huf ron bgn mxn clp sgd aed sar kwd bhd"
)
_WORDS = {
    "RUB": "р руб рубль рубля рублей рубли рублях рубликов rur ruble rubles rouble roubles рр",
    "USD": "us доллар доллара долларов доллары дол долл бакс бакса баксов баксы dollar dollars "
    "bucks buck юсд",
    "EUR": "евро euro euros еврик еврика евриков",
    "KZT": "тенге тг тенга tenge tg теңге",
    "UAH": "грн гривна гривны гривен гривня гривень гривні hryvnia hryvnias",
    "BYN": "br бр белруб белрублей",
    "UZS": "сум сума сумов сўм soum som sum so'm",
    "CNY": "юань юаня юаней юани yuan rmb",
    "GBP": "фунт фунта фунтов фунты pound pounds quid",
    "PLN": "злотый злотых злотого злот zl zł zloty zlotych złoty złotych",
    "JPY": "иена иены иен йена йены йен yen",
    "KGS": "сом сома сомов",
    "TJS": "сомони",
    "AMD": "драм драма драмов dram",
    "GEL": "лари lari",
    "AZN": "манат маната манатов manat",
    "TRY": "лира лиры лир lira tl",
    "ILS": "шекель шекеля шекелей shekel shekels",
    "MDL": "лей лея леев lei leu",
    "BRL": "reais real",
}
WORDS = {word: code for code, words in _WORDS.items() for word in words.split()} | {
    code: code.upper() for code in _CODES.split()
}
"""Lower-case words and codes → ISO code."""

QUALIFIED = {
    ("белорусск", "руб"): "BYN", ("бел", "руб"): "BYN", ("росс", "руб"): "RUB",
    ("канадск", "дол"): "CAD", ("австралийск", "дол"): "AUD", ("canadian", "dol"): "CAD",
    ("australian", "dol"): "AUD", ("belarus", "r"): "BYN", ("us", "dol"): "USD",
    ("сша", "дол"): "USD",
}  # fmt: skip
"""Two words that name one currency, by their beginnings."""

HUNDREDTHS = {
    **dict.fromkeys(("коп", "копейка", "копейки", "копеек", "kopeck", "kopecks"), "RUB"),
    **dict.fromkeys(("цент", "цента", "центов", "cent", "cents"), "USD"),
}
"""Words for a hundredth, with the currency they suggest when nothing else does."""
