"""Hosts: official ones, ordinary ones, link shorteners, brands worth imitating.

Official hosts follow AliExpress's own sites and the carriers' pages named on order pages;
shorteners are the public services in use in 2024–2026.
"""

from __future__ import annotations

OFFICIAL = frozenset(
    ["aliexpress.com", "aliexpress.ru", "aliexpress.us", "tmall.ru", "aliexpress-media.com", "alicdn.com", "alibaba.com", "alibabagroup.com", "1688.com", "taobao.com", "tmall.com", "cainiao.com", "alipay.com", "aliexpress-cdn.com", "ae01.com", "aliexpress.pt", "alimama.com", "dingtalk.com", "aliyun.com", "alibabacloud.com", "lazada.com", "mmstat.com"]
)

ORDINARY = frozenset(
    ["17track.net", "track24.ru", "track24.net", "parcelsapp.com", "gdeposylka.ru", "pochta.ru", "cdek.ru", "boxberry.ru", "dhl.com", "dhl.de", "ups.com", "fedex.com", "usps.com", "royalmail.com", "canadapost.ca", "auspost.com.au", "laposte.fr", "chronopost.fr", "colissimo.fr", "correos.es", "ctt.pt", "poste.it", "postnl.nl", "bpost.be", "post.at", "posten.no", "postnord.se", "posti.fi", "inpost.pl", "poczta-polska.pl", "cpost.cz", "ceskaposta.cz", "posta.hu", "ukrposhta.ua", "novaposhta.ua", "kazpost.kz", "post.kz", "belpost.by", "omniva.ee", "omniva.lv", "omniva.lt", "israelpost.co.il", "singpost.com", "ems.com.cn", "sf-express.com", "yuntrack.com", "yunexpress.com", "4px.com", "hermesworld.com", "evri.com", "dpd.com", "dpd.co.uk", "gls-group.com", "yodel.co.uk", "correios.com.br", "ship24.com", "aftership.com", "parcelmonitor.com", "postal.ninja", "trackingmore.com", "youtube.com", "youtu.be", "google.com", "yandex.ru", "ya.ru", "mail.ru", "vk.com", "ok.ru", "wikipedia.org", "instagram.com", "facebook.com", "tiktok.com", "twitter.com", "x.com", "telegram.org", "telegram.me", "t.me", "dropbox.com", "disk.yandex.ru", "icloud.com", "microsoft.com", "apple.com", "amazon.com", "ebay.com", "ozon.ru", "wildberries.ru", "avito.ru", "gosuslugi.ru", "nalog.ru", "customs.gov.ru", "cbr.ru", "sberbank.ru", "tbank.ru", "tinkoff.ru", "paypal.com", "visa.com", "mastercard.com", "imgur.com", "postimg.cc", "ibb.co", "archive.org", "github.com", "reddit.com", "pikabu.ru", "habr.com", "irecommend.ru", "otzovik.com", "megabonus.com", "epn.bz", "mozilla.org", "europa.eu", "gov.uk", "rospotrebnadzor.ru"]
)

SHORTENERS = frozenset(
    ["bit.ly", "bitly.com", "tinyurl.com", "t.co", "goo.gl", "is.gd", "v.gd", "clck.ru", "vk.cc", "cutt.ly", "rebrand.ly", "ow.ly", "shorturl.at", "rb.gy", "t.ly", "u.to", "qps.ru", "s.id", "tiny.cc", "bl.ink", "buff.ly", "surl.li", "goo.su", "da.gd", "clc.to", "inlnk.ru", "shrtco.de", "short.io", "soo.gd", "x.gd", "url.cn", "dwz.cn", "suo.im", "t.cn", "u.nu", "n9.cl", "trib.al", "adf.ly", "shorte.st", "ouo.io", "bc.vc", "lnk.to", "linktr.ee", "tny.im", "kutt.it", "shorturl.gg", "tinylink.net", "gg.gg", "2.gp", "b.link", "chilp.it", "l.ead.me", "hyperurl.co", "snip.ly", "t2m.io", "urlz.fr", "lc.chat", "lnkd.in", "ity.im", "shorten.as", "vk.link", "to.click", "go2l.ink", "dub.sh", "dlvr.it", "short.gy", "shorturl.com", "2u.pw", "bitly.ws", "kurl.ru", "l8r.it", "lstu.fr", "prettylinkpro.com", "rlu.ru", "shrinkme.io", "tr.ee", "wow.link", "yourls.org", "zpr.io", "bom.so", "cutt.us", "s2r.co"]
)

# Names that a look-alike imitates, and the registrable domains that truly bear them.
BRANDS: dict[str, frozenset[str]] = {
    "aliexpress": OFFICIAL,
    "alibaba": OFFICIAL,
    "alipay": OFFICIAL,
    "cainiao": OFFICIAL,
    "taobao": OFFICIAL,
    "paypal": frozenset({"paypal.com", "paypal.me", "paypalobjects.com"}),
    "sberbank": frozenset({"sberbank.ru", "sberbank.com", "sberbank.online"}),
    "tinkoff": frozenset({"tinkoff.ru"}),
    "pochta": frozenset({"pochta.ru", "pochtabank.ru", "pochta.uz"}),
}

# Second-level public suffixes; everything else has a suffix of one label.
SUFFIXES = frozenset(
    ["co.uk", "org.uk", "ac.uk", "gov.uk", "me.uk", "com.cn", "net.cn", "org.cn", "gov.cn", "com.ru", "org.ru", "net.ru", "msk.ru", "spb.ru", "com.ua", "org.ua", "in.ua", "net.ua", "kiev.ua", "com.tr", "gov.tr", "com.br", "net.br", "org.br", "com.au", "net.au", "org.au", "co.il", "org.il", "co.jp", "ne.jp", "or.jp", "co.kr", "or.kr", "co.in", "net.in", "org.in", "co.nz", "co.za", "com.mx", "com.ar", "com.pl", "net.pl", "org.pl", "com.sg", "com.hk", "com.tw", "com.my", "com.vn", "com.ph", "co.id", "co.th", "com.pk", "com.kz", "org.kz", "com.by", "com.es", "com.pt", "com.de", "com.se", "com.pe", "com.co", "com.ve", "uz.com", "eu.com", "us.com", "ru.com", "uk.com", "cn.com", "de.com", "sa.com", "za.com", "github.io", "blogspot.com", "web.app", "vercel.app", "netlify.app", "herokuapp.com", "pages.dev", "workers.dev", "firebaseapp.com", "wixsite.com", "weebly.com", "tilda.ws", "000webhostapp.com", "myshopify.com", "duckdns.org", "ngrok.io", "ngrok-free.app", "translate.goog"]
)

LURES = ["refund", "vozvrat", "vozvrati", "dispute", "spor", "support", "help", "helpdesk", "service", "verify", "security", "secure", "login", "pay", "payment", "oplata", "confirm", "account", "center", "centre", "customs", "tamozhnya", "poshlina", "kompens", "compensation", "bonus", "gift", "client", "klient", "zashita", "protect", "protection", "poddershka", "podderzhka", "delivery", "dostavka", "arbitrage", "appeal", "official", "operator", "agent", "check"]
