"""Something to pay first: customs, insurance, a deposit, the way back, and the refund comes."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_FEE = Risk.advance_fee

WORDS: dict[str, str] = {
    "COMP_US": """
        we_will_make_up we_make_up we_'ll_make_up we_pay we_add мы_доплатим мы_добавим добавим=
        we_will_add we_cover мы_оплатим we_top_up top_up_your мы_пополним
    """,
    "OWED": """
        с_вас you_owe owe_us вы_должны you_should_pay с_тебя you_still_need к_оплате to_pay
        за_вами_долг
    """,
    "RETURNPOST": """
        return_ship* return_postage shipping_back обратн*_пересыл* обратн*_достав* return_cost
        send_back
    """,
    "PAYBACK": "pay_me pay_back платил*",
    "GOODSHOME": """
        обратно назад ship_back it_back goods_back item_back parcel_back comes_back come_back
        back_to_china send_back return_it return_the return_goods вернете_товар вернёте_товар
        в_китай to_china return_parcel to_guangzhou to_shenzhen to_shanghai в_гуанчжоу в_шэньчж*
    """,
    "RETURN_FREIGHT": """
        pay_the_postage about_freight about_the_freight return_freight accept_the_return
    """,
    "WEIGHTW": "weight вес= веса= grams грамм* gram= kg= 20g весит",
    "PAYMENTAGAIN": """
        ещё_платеж* еще_платеж* нужен_платеж* одна_оплат* второй_платеж* второй_платёж*
        еще_один_платеж* еще_одну_оплат* small_payment another_payment second_payment
        additional_payment one_more_payment extra_payment дополнительн*_платеж*
        дополнительн*_оплат* повторн*_оплат* повторн*_платеж*
    """,
    "DEPOSITFEE": """
        deposit= залог* комисси* commission депозит* страховк* insurance взнос* refund_fee
    """,
    "NOTOWED": """
        avoid_commission no_commission без_комисси* не_взима* is_zero не_берет* не_бер* waived
        included include including включ* free бесплатн* already уже no_extra без_доплат* discount*
        скидк* if_you_like по_желанию optional choose= выбер* order_page checkout carrier_site
    """,
    "WEPAYFEE": """
        мы_заплатим мы_оплатим мы_платим мы_берем we_pay_it we_will_pay we_cover paid_by_us
        за_наш_счет за_наш_счёт our_expense on_us= our_side we_take_it сами_заплатим сами_оплатим
        заплатим_сами оплатим_сами
    """,
    "LINKW": "link= links ссылк*",
    "ADDTOP": "top= add= добавить= доложить= докинуть=",
    "COURIER_OFFICIAL": "official* официальн* carrier=",
    "FURTHERW": "continue= дальше= further=",
    "GOESBACK": """
        поедет_обратно уедет_обратно вернется_обратно вернут_обратно поедет_назад уедет_назад
        goes_back go_back goes_return go_return be_returned sent_back returns_to return_to_china
        destroyed уничтожат= утилизиру* не_отправим= не_отправят= не_выдадут= can't_ship
        cannot_ship not_ship не_поедет= не_поступит= stays_here
    """,
    "PAIDEXTRA": """
        оплатил*_вашу_доплат* внес*_вашу_доплат* paid_your_extra доплатил* доплатила= докинул*
        докинула= дооплатил* paid_the_extra paid_extra paid_the_difference paid_the_rest
        paid_the_surcharge topped_up topped_it_up sent_the_extra sent_extra transferred_the_extra
    """,
    "SENT_YOU": """
        sent_you paid_you transferred_you wired_you отправил_вам отправила_вам перевел_вам
        перевела_вам скинул_вам скинула_вам заплатил_вам заплатила_вам кинул_вам кинула_вам
        перечислил_вам
    """,
    "SHIPNOW": "отправляй* отправьте= шлите= высылай* ship= now= go_ahead",
    "TRANSFERPAST": "перевел= перевела= transferred paid= оплатил= оплатила= внес= внесла=",
    "YOURLINK": """
        your_link link_you the_link_you link_from_you вашей_ссылк* вашу_ссылк* твоей_ссылк*
        ссылке_из ссылке_которую ссылке_от the_link_below
    """,
    "BANKWORD": "bank= банк= банка= смс= sms=",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "fee.pay",
        _FEE,
        "PAYREQ FEE",
        who="s",
        gap=6,
        unless=(
            "NOTOWED REVIEW POSTRETURN POSTREPAY WEPAYFEE OFFICIALPAY PAID FREE_RETURN "
            "RETURNPOST GOODSHOME RETURN_FREIGHT"
        ),
        where="AMT|PCT|MUST",
        yes=("you need pay 14 usd clearing fee", "нужно оплатить пошлину 900 рублей"),
        no=("there are no extra fees", "Никаких доплат не нужно"),
    ),
    Frame(
        "fee.extra",
        _FEE,
        "PAYREQ EXTRA|EXTRAVERB AMT",
        who="s",
        gap=5,
        unless="OFFICIALPAY COMP_US REVIEW REPAYWE",
        yes=("add 5 usd more for shipping", "доплатите 4 доллара"),
    ),
    Frame(
        "fee.verb",
        _FEE,
        "EXTRAVERB",
        who="s",
        unless="OFFICIALPAY COMP_US",
        where="AMT|MUST|FEE|WEIGHTW",
        yes=("Нужно доплатить за доставку",),
        no=("Доплачивать за удалённый регион не нужно",),
    ),
    Frame("fee.owed", _FEE, "OWED AMT", who="s", gap=4, yes=("с Вас ещё 320 руб",)),
    Frame(
        "fee.subject",
        _FEE,
        "FEE|COURIER AMT PAYREQ",
        who="s",
        gap=8,
        unless="OFFICIALPAY PAID GOODSHOME COMP_US FREE_RETURN RETURNPOST",
        yes=("storage charge $7, transfer it",),
    ),
    Frame(
        "fee.customs_want",
        _FEE,
        "FEE|COURIER WANTV AMT",
        who="s",
        gap=4,
        order=True,
        unless="OFFICIALPAY INVOICEW",
        yes=("Таможня требует 1200 рублей, переведите нам",),
    ),
    Frame(
        "fee.want",
        _FEE,
        "WANTV EXTRA AMT",
        who="s",
        gap=5,
        yes=("the courier want extra 9 dollar",),
    ),
    Frame(
        "fee.order",
        _FEE,
        "PAYREQ|MUST NEWORDER",
        who="s",
        gap=5,
        where="~AMT|~FEE|~EXTRA",
        yes=("place another order of 8 USD to cover the difference",),
    ),
    Frame(
        "fee.b_agree",
        _FEE,
        "EXTRAVERB",
        who="b",
        ask=False,
        where="~AGREE|v.1|WILL",
        unless="~IF",
        yes=("Ладно, доплачу 400 рублей",),
        no=("Доплачивать за таможню не буду",),
    ),
    Frame(
        "fee.b_pay",
        _FEE,
        "PAYREQ EXTRA|FEE",
        who="b",
        gap=5,
        ask=False,
        where="~AGREE|WILL",
        unless="REPAY_YOU GOODSHOME RETURNW PAYBACK YOUADD OFFICIALPAY",
        yes=("I will pay the extra 10 dollars for customs",),
        no=("I can't pay extra for customs",),
    ),
    Frame(
        "fee.second",
        _FEE,
        "PAYMENTAGAIN",
        who="s",
        unless="OFFICIALPAY",
        yes=("Сделайте второй платёж по ссылке", "please make one small payment of 2$"),
        no=("No additional payment is needed",),
    ),
    Frame(
        "fee.amount",
        _FEE,
        "FEESTRICT AMT|PCT",
        who="s",
        gap=8,
        unless=(
            "OFFICIALPAY NOTOWED COMP_US PAID POSTRETURN GOODSHOME WEPAYFEE COUPON REVIEW INVOICEW"
        ),
        yes=("Refund is held, activation fee 10 USD", "Страховка 5% нужна до возврата"),
        no=("The tax of 2 USD is included", "Комиссию 2% мы заплатим сами"),
    ),
    Frame(
        "fee.b_amount",
        _FEE,
        "AMT FEESTRICT",
        who="b",
        gap=5,
        ask=False,
        where="AGREE|v.1|v.past|I|WILL YOU",
        unless="COURIER OFFICIALPAY NOTOWED REPAY_YOU IF",
        yes=("Перевёл вам 300 рублей за растаможку",),
        no=("I paid 5 euros customs to the post",),
    ),
    Frame(
        "fee.required",
        _FEE,
        "WANTV|REQUIRES|NEEDED FEESTRICT",
        who="s",
        gap=4,
        where="REFUNDISH|AFTER",
        unless="OFFICIALPAY NOTOWED WEPAYFEE GOODSHOME",
        yes=("before the refund we need a small deposit",),
        no=("Для возврата залог не нужен",),
    ),
    Frame(
        "fee.b_done",
        _FEE,
        "PAYREQ DEPOSITFEE",
        who="b",
        gap=4,
        ask=False,
        where="v.past|I|v.1",
        unless="COURIER OFFICIALPAY FREE_RETURN",
        yes=("Залог внесла, верните деньги", "I've transferred the deposit"),
        no=("I will not pay a deposit",),
    ),
    Frame(
        "fee.b_paid",
        _FEE,
        "PAIDEXTRA",
        who="b",
        ask=False,
        where="YOURLINK|YOUASKED|~ASREQUESTED|SHIPNOW|YOU",
        unless="OFFICIALPAY RETURNW REPAY_YOU COURIER IF",
        yes=("Доплатил по вашей ссылке, отправляйте", "Paid the extra through the link you gave"),
        no=("I have not paid the extra you asked for",),
    ),
    Frame(
        "fee.b_neworder",
        _FEE,
        "NEWORDER FEESTRICT|FEE|EXTRA",
        who="b",
        gap=5,
        ask=False,
        where="~ASREQUESTED|AGREE|v.past|I",
        unless="IF REJECTV REFUNDISH NEWITEM GIFTWORD",
        yes=("I've placed the second order for the extra freight like you asked",),
        no=("I will not place another order for the freight",),
    ),
    Frame(
        "fee.b_sent",
        _FEE,
        "SENT_YOU FEESTRICT|EXTRA",
        who="b",
        gap=5,
        ask=False,
        unless="COURIER_OFFICIAL RETURNW REPAY_YOU EVIDENCE",
        yes=("Sent you the tax money, please let it go", "Отправил вам деньги на налог"),
        no=("Отправил вам фото квитанции за налог",),
    ),
    Frame(
        "fee.must_add",
        _FEE,
        "ADDTOP AMT",
        who="s",
        order=True,
        gap=3,
        where="MUST LINKW|PARCEL|GOESBACK|FURTHERW",
        unless="OFFICIALPAY COMP_US REVIEW REPAYWE STOREWIDE COUPON",
        yes=("Чтобы везти дальше, надо добавить 8 евро, ссылка в следующем сообщении",),
        no=("Не надо ничего добавлять, ссылка на купон 8 евро ниже",),
    ),
    Frame(
        "fee.b_for_refund",
        _FEE,
        "TRANSFERPAST DEPOSITFEE|FEESTRICT|FEE",
        who="b",
        order=True,
        gap=3,
        ask=False,
        where="REFUNDISH",
        unless="COURIER OFFICIALPAY GOODSHOME POSTAGE REJECTV BANKWORD",
        yes=("Перевёл комиссию, чтобы получить возврат",),
        no=("I paid the customs fee to the carrier and ask for a refund of the difference",),
    ),
)
