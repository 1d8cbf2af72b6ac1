"""Money past the platform: transfers, wallets, crypto, "deal without the dispute"."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_PAY = Risk.off_platform_payment

WORDS: dict[str, str] = {
    "DIRECT": """
        direct= directly прямо напрямую мимо минуя outside= вне= privately private= приватно
        bypass* в_обход без_площадк* без_сайт* without_platform without_aliexpress off_platform
        off_the_platform off-platform outside_of мимо_сайт* лично personally лично_вам
        без_алиэкспресс* без_али на_руки в_личк* aside behind not_through not_via in_private
        сам*_по_себе off_site off_the_site помимо без_систем* без_посредник* without_system
        not_by_system между_нами между_собой offline под_стол* under_table under_the_table
    """,
    "GIFTCARD": """
        gift_card giftcard* gift_cards steam_card steam_wallet itunes amazon_card подарочн*_карт*
        подарочн*_сертифик* google_play_card сертификат_озон сертификат_wildberries voucher_amazon
        xbox_card gift_code gift_codes gift_voucher roblox razer_gold psn_card playstation_card
        nintendo_card netflix_card карт*_steam стим_карт* карт*_пополнен* код_пополнен*
        сертификат*_на подарочный_код подарочн*_код*
    """,
    "SETTLE": """
        settle* resolve* solve* agree= договор* реш* урегулир* arrange* рассчита* deal= уладим
        улад*
    """,
    "GOODSWORD": "goods_back return_the_goods товар_обратно посылку_обратно",
    "PAYHOW": """
        can_i_pay could_i_pay may_i_pay можно_оплат* можно_ли_оплат* как_оплат* оплатить_заказ
        pay_for_the_order do_you_accept принимаете_ли how_to_pay pay_with оплачу
    """,
    "SELFIE": "селфи* selfie* трость лыжн* палка_для палки_для",
    "WHERETO": """
        куда_перевести куда_скинуть куда_вернуть_деньги куда_отправить_деньги куда_вам_перевести
        куда_кинуть куда_закинуть where_to_pay where_to_send_money where_to_transfer
        where_to_send_the_money how_can_we_pay how_we_can_pay how_to_pay_you pay_you_outside
        where_we_can_pay
    """,
    "SOLVEV": """
        solve* solving resolve* help= helping fix= fixing settle= deal_with refund* reimburs*
        помож* помоч* помог* реш* разбер* разбир* верн* вернем уладим настро* компенс* setup set_up
    """,
    "RECEIVEV": "take= receive= accept= get= получу= возьму= приму= забрать= получить=",
    "AUTORETURN": "returns= вернутся= вернется= возвращаются= возвращается=",
    "BYBANK": """
        by_bank via_bank through_bank through_the_bank via_my_bank to_my_bank into_my_bank
        bank_to_bank by_transfer by_wire via_transfer переводом= банком= через_банк на_мой_счет
        на_счет_в_банке по_реквизит*
    """,
    "CANPAY": """
        могу= можем= можно= can= could= ready= готов= готова= хочу= хотел_бы want= prefer=
        предпочитаю= давайте= давай= let's согласен= согласна= договорились= договорил*
    """,
    "CARDNOTNEEDED": """
        карты_нам_не карты_не_нуж* карта_нам_не карта_не_нуж* номер_не_нуж* card_is_not
        card_number_is_not don't_need_your don't_need_any not_need_your not_need_any
        do_not_need_your сам= сама= сами_верн* автоматич* automatically itself=
    """,
    "CHECKOUTPAGE": """
        странице_оформлен* при_оформлени* странице_оплат* at_checkout checkout= payment_page
        aliexpress_checkout на_сайте_при when_you_order when_ordering при_заказе
    """,
    "THROWV": "кин* скин* перекин* закин* подкин* пульн* кидай*",
    "HOWLONG": "идет_дольше как_долго сколько_идет сколько_идут how_long",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "pay.system",
        _PAY,
        "PAYSYS",
        who="s",
        unless="PAID_THAT_WAY STICKERS CHECKOUTPAGE",
        yes=(
            "we refund you by PayPal",
            "вернём деньги на киви кошелёк",
            "возврат на пэйпэл, дайте почту",
        ),
        no=("we cannot refund to PayPal", "You paid with PayPal, so it goes back there"),
    ),
    Frame(
        "pay.weak",
        _PAY,
        "WEAKPAY|WALLET SEND_MONEY_VERB|MONEY|AMT",
        gap=5,
        who="s",
        unless="SECRET CODE PAID_THAT_WAY",
        yes=(
            "вернуть деньги на палку",
            "We transfer full price on Wise",
            "пополню вам баланс телефона на 500 рублей",
        ),
        no=("Селфи-палка пришла",),
    ),
    Frame(
        "pay.card_v1",
        _PAY,
        "SEND_1 CARD",
        who="s",
        gap=5,
        unless="PAID_THAT_WAY DEVICE",
        yes=("перечислим средства на карту",),
        no=("деньги поступят на карту",),
    ),
    Frame(
        "pay.card_ask",
        _PAY,
        "GIVE_ME CARD",
        who="s",
        gap=4,
        unless="EVIDENCE PAID_THAT_WAY DEVICE SECRET FEE_ASK",
        where="~MONEY|~PAY",
        yes=("дайте номер карты, вернём деньги", "give me bank card for the transfer"),
        no=("номер карты нам не нужен",),
    ),
    Frame(
        "pay.card_for",
        _PAY,
        "MONEY CARD",
        who="s",
        gap=3,
        order=True,
        unless=(
            "PAID_THAT_WAY PLATFORM_SUBJ AFTER_MONEY DEVICE SECRET BANKWAIT CAME ORIGINAL CHECKOUT "
            "CARDNOTNEEDED AUTORETURN MONEYHERE"
        ),
        yes=("деньги на карту, без проблем",),
    ),
    Frame(
        "pay.direct",
        _PAY,
        "SEND_MONEY_VERB|SEND_1 DIRECT",
        who="s",
        gap=6,
        unless="GOODSWORD",
        where="~MONEY|~AMT|~CLOSE|~WALLET|~CARD|~PAYSYS",
        yes=("деньги тоже вышлем мимо сайта", "we give your money back without platform"),
        no=("нельзя вернуть деньги мимо сайта",),
    ),
    Frame(
        "pay.gift",
        _PAY,
        "GIFTCARD",
        who="s",
        where="YOU|~MONEY|~SEND_MONEY_VERB|INSTEAD",
        yes=("Steam gift card instead of refund",),
    ),
    Frame(
        "pay.b_ask",
        _PAY,
        "SEND_MONEY_VERB|v.imp PAYSYS|WALLET",
        who="b",
        gap=7,
        unless="PAID_THAT_WAY PAYHOW HOWLONG",
        yes=("send me the money to PayPal", "Кинь на пейпал", "вернуть деньги на киви?"),
        no=("I don't want money on PayPal", "Can I pay with PayPal in your store?"),
    ),
    Frame(
        "pay.b_weak",
        _PAY,
        "SEND_MONEY_VERB|v.imp WEAKPAY",
        who="b",
        gap=4,
        unless="PAID_THAT_WAY PAYHOW SELFIE HOWLONG",
        yes=("Кинь на палку",),
        no=("Селфи-палка пришла без пульта, можно выслать часть?",),
    ),
    Frame(
        "pay.b_card",
        _PAY,
        "SEND_IMP CARD",
        who="b",
        gap=5,
        unless="PAID_THAT_WAY DEVICE",
        yes=("Переведите мне деньги на карту", "send the refund to my bank account"),
        no=("The money has arrived on my card",),
    ),
    Frame(
        "pay.b_my",
        _PAY,
        "MY PAYSYS|WALLET|WEAKPAY",
        who="b",
        gap=3,
        order=True,
        unless="PAID_THAT_WAY COURIER",
        yes=("here is my Zelle", "vot moi paypal"),
    ),
    Frame(
        "pay.b_verb",
        _PAY,
        "PAYSYS MEWORD",
        who="b",
        gap=1,
        order=True,
        yes=("Just Venmo me the 25 bucks",),
    ),
    Frame("pay.b_mail", _PAY, "PAYSYS MAIL", who="b", gap=5, yes=("PayPal: a@b.example",)),
    Frame(
        "pay.b_cardno",
        _PAY,
        "CARDNO",
        who="b",
        where="~REFUNDISH|~SEND_MONEY_VERB",
        yes=("My card for the refund: 4276 5500 1234 9981",),
        no=("трек 1234567890",),
    ),
    Frame(
        "pay.b_agree",
        _PAY,
        "AGREE PAYSYS|WALLET",
        who="b",
        gap=8,
        unless="PAID_THAT_WAY HOWLONG COURIER",
        yes=("Согласен на биткоины",),
        no=("Продавец предлагал PayPal",),
    ),
    Frame(
        "pay.b_wait",
        _PAY,
        "WAITFOR|SEND_IMP PAYSYS|CARD",
        who="b",
        ask=False,
        gap=5,
        where="AMT|MONEY",
        unless="PAID_THAT_WAY PLATFORM_SUBJ",
        yes=("жду 1500 р на Сбер",),
    ),
    Frame(
        "pay.b_direct",
        _PAY,
        "SEND_IMP DIRECT",
        who="b",
        gap=6,
        where="~MONEY|~AMT|~CARD|~PAYSYS",
        unless="GOODSWORD",
        yes=("Верните мне деньги мимо сайта",),
    ),
    Frame(
        "pay.where_to",
        _PAY,
        "WHERETO",
        who="s",
        yes=("Дайте, куда перевести деньги", "how can we pay you?"),
        no=("Куда отправить посылку, видно в форме",),
    ),
    Frame(
        "pay.b_bank",
        _PAY,
        "SEND_IMP|SEND_MONEY_VERB|LETSW BYBANK",
        who="b",
        gap=5,
        unless="PAID_THAT_WAY PLATFORM_SUBJ PAYHOW CHECKOUT CHECKOUTPAGE ORIGINAL",
        where="YOU|MEWORD|v.imp|CANPAY",
        yes=("Could you pay me back by bank?", "Верните мне переводом"),
        no=("Can I pay by transfer at checkout?", "Деньги через банк возвращать не нужно"),
    ),
    Frame(
        "pay.b_sum",
        _PAY,
        "AMT PAYSYS",
        who="b",
        gap=3,
        where="YOU|CANPAY|RECEIVEV|LETSW",
        unless="PAID_THAT_WAY PLATFORM_SUBJ REJECTV CHECKOUT CHECKOUTPAGE PAYHOW",
        yes=("То есть я вам 20 долларов криптой?",),
        no=("You offered 20 dollars by PayPal, that's against the rules",),
    ),
    Frame(
        "pay.b_throw",
        _PAY,
        "THROWV CARD|PAYSYS|WALLET",
        who="b",
        gap=4,
        unless="PAID_THAT_WAY REJECTV PLATFORM_SUBJ DEVICE COURIER v.past",
        yes=("мож просто на карту перекинете",),
        no=("Курьер кинул карту в ящик",),
    ),
    Frame(
        "pay.b_settle",
        _PAY,
        "SETTLE|SOLVEV PAYSYS",
        who="b",
        gap=4,
        order=True,
        ask=False,
        unless="PAID_THAT_WAY REJECTV PAYHOW CHECKOUT PLATFORM_SUBJ",
        yes=("Happy to settle via Venmo", "Готов решить через Киви"),
        no=("I won't settle via Venmo",),
    ),
    Frame(
        "pay.b_can",
        _PAY,
        "CANPAY PAYSYS",
        who="b",
        order=True,
        gap=3,
        unless="PAYREQ PAYHOW CHECKOUT CHECKOUTPAGE PAID_THAT_WAY USEV REJECTV PLATFORM_SUBJ PAID",
        yes=("можно на каспи? так быстрее",),
        no=("Можно оплатить через СБП?",),
    ),
)
