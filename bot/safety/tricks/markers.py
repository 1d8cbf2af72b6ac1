"""Marks that later frames ask for: what makes a trick of a sentence, or takes it back."""

from __future__ import annotations

from bot.safety.frames import Frame

WORDS: dict[str, str] = {
    "PAYWORD": "way= ways method* способ* путем путём карт* card= account=",
    "FINANCE": """
        finance* бухгалтер* accountant colleague* коллег* director cashier manager= менеджер* boss=
        company
    """,
    "CAME_PAST": """
        received arrived came= got= refunded credited returned пришло= пришла= пришли= пришел
        пришёл получил* получен* поступил* вернули= вернул* упал* зачислил* зачислен* has_come
        have_come дошл* дошел issued has_arrived have_arrived is_here at_home у_меня= here= is_back
        are_back in_my_account на_моем_счете на_моём_счете is_on_my landed= hit_my отразил*
        прилетел* капнул* back_on
    """,
    "PAIDME": "paid_me paid_us you_paid_me",
    "REFUNDN": "refund= refunds возврат",
    "IF_OPEN": """
        if_you_open если_откр* if_you_file when_you_open если_подад* if_u_open когда_откро*
    """,
    "BUTTON": "кнопк* button нажал* нажму нажимаю press* click* tap= mark= marked marking отмет*",
    "CHECKFIRST_V": """
        check= inspect= test= examine= open= unpack= проверьте проверь осмотрите осмотри вскройте
        распакуйте убедитесь протестируйте проверяйте посмотрите примерьте
    """,
    "SHORTTIME": """
        seconds second= секунд* hour= hours час= часа= часов= сутки= суток= minutes минут* tomorrow
        завтра
    """,
    "LONGUNIT": """
        day= days week* month* дней дня день недел* месяц* until= till= больше more_time longer
    """,
    "SOTHEY": "so_they so_he so_that so_the_seller чтобы= чтоб= so_they'd",
    "SWAPITEM": """
        замена= замену= replacement replacements новый= новая= новое= новые= new_one second_one
        second_parcel spare_part missing_part деталь= запчасть= вторая_посылка
    """,
    "WILLCOME": """
        will_be will_come will_get will_receive will_return be_returned be_refunded be_credited
        should_be has_to must= get= будет= будут= придут= придет= получу= вернет= вернут= до_тех
        as_soon as_long
    """,
    "WORKSW": "works= working= worked= работает= работают= заработал*",
    "BANKSHOWS": """
        money's_on money_is_on деньги_на_карте деньги_уже_на_карте bank_shows shows_the_credit
        money's_back банк_показал банк_показывает отразил*_в_банке видно_в_банке деньги_на_месте
        showed_up_on on_my_statement shows_up_on
    """,
    "MONEYFIRST": """
        только_тогда first_the_refund first_the_money сначала_деньги сначала_возврат
        только_после_того
    """,
    "THENOPEN": "открывайте_спор открывайте_диспут open_a_dispute open_the_dispute",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "m.after_money",
        "AFTER_MONEY",
        "AFTER MONEY? CAME?",
        neg="any",
        gap=4,
        clause=True,
        order=True,
        unless="SEQ",
    ),
    Frame(
        "m.after_money2",
        "AFTER_MONEY",
        "AFTER CAME? MONEY?",
        neg="any",
        gap=4,
        clause=True,
        order=True,
        unless="SEQ",
    ),
    Frame(
        "m.paid_that_way",
        "PAID_THAT_WAY",
        "PAID PAYSYS|CARD|WALLET|WEAKPAY",
        neg="any",
        gap=4,
        unless="PAIDME",
    ),
    Frame(
        "m.sameway",
        "PAID_THAT_WAY",
        "ORIGINAL PAYSYS|CARD|WALLET|PAYWORD",
        neg="any",
        order=True,
        gap=3,
    ),
    Frame(
        "m.solved_money",
        "SOLVED",
        "MONEY CAME_PAST",
        who="b",
        gap=3,
        clause=True,
        unless="IF WILLCOME SOTHEY",
        yes=("Деньги получил, спасибо",),
    ),
    Frame("m.money_here", "AFTER_MONEY", "MONEYHERE", who="s", where="IF|AFTER"),
    Frame("m.money_first", "AFTER_MONEY", "MONEYFIRST", who="b", neg="any"),
    Frame("m.may_open", "MAYOPEN", "THENOPEN", who="s", where="IF"),
    Frame("m.solved_bank", "SOLVED", "BANKSHOWS", who="b", unless="IF"),
    Frame(
        "m.solved_thanks",
        "SOLVED",
        "THANKS REFUNDN",
        who="b",
        order=True,
        gap=3,
        clause=True,
        unless="IF WILL",
    ),
    Frame(
        "m.solved_goods",
        "SOLVED",
        "PARCEL CAME_PAST",
        who="b",
        gap=3,
        clause=True,
        unless="NOTHERE BUTTON IF",
        yes=("The parcel came",),
    ),
    Frame(
        "m.solved_swap",
        "SOLVED",
        "SWAPITEM CAME_PAST",
        who="b",
        gap=3,
        clause=True,
        unless="NOTHERE BUTTON IF WILLCOME",
        yes=("замена пришла",),
    ),
    Frame(
        "m.solved_works",
        "SOLVED",
        "WORKSW",
        who="b",
        unless="IF MONEY REFUNDISH AMT_TINY WILLCOME",
        yes=("всё работает",),
    ),
    Frame("m.solved_check", "SOLVED", "CHECKED_PAST", who="b", yes=("проверил, всё целое",)),
    Frame("m.paid_tiny", "PAIDTINY", "PAID AMT_TINY", who="b", order=True, gap=1, neg="any"),
    Frame("m.pack_photo", "PACKPHOTO", "EVIDENCE EMPTYPACK", order=True, gap=2, neg="any"),
    Frame("m.no_accept", "REFUSED", "ACCEPTV", neg="yes", where="~ZEROWORD|~AMT0"),
    Frame("m.keep", "KEPT", "CLOSE DISPUTE?", neg="yes", gap=4, unless="IF"),
    Frame(
        "m.invite",
        "INVITED",
        "OPENV DISPUTE",
        who="s",
        unless="IF_OPEN",
        gap=3,
        where="IF|INVITE",
        yes=("Если не придёт, открывайте спор",),
    ),
    Frame("m.offer_full", "OFFER_FULL", "OFFERW FULLW|AMT|PCT", gap=4, neg="any"),
    Frame(
        "m.we_pay",
        "WE_PAY",
        "WE|I|FINANCE|BOSS SEND_MONEY_VERB|REPAY",
        who="s",
        order=True,
        gap=3,
    ),
    Frame("m.we_pay2", "WE_PAY", "SEND_1|REPAY_1", who="s"),
    Frame("m.seller_pays", "WE_PAY", "SELLERN SEND_MONEY_VERB|REPAY", who="s", order=True, gap=3),
    Frame("m.extrapay", "EXTRAPAY", "PAYREQ EXTRA|FEE", neg="any", gap=4),
    Frame("m.post_return", "POSTRETURN", "POSTAGE RETURNW", neg="any", gap=20),
    # marker: "check everything, then confirm" is good advice
    Frame("m.check_first", "CHECKFIRST", "CHECKFIRST_V CONFIRMV", order=True, gap=12),
    Frame("m.if_not_got", "IFNOTGOT", "IF NOTGOT", order=True, gap=5, neg="any"),
    Frame("m.post_repay", "POSTREPAY", "POSTAGE REPAYWE", who="s", gap=9, neg="any"),
    # marker: a day to look into it costs the buyer nothing
    Frame("m.short_wait", "SHORTWAIT", "SHORTTIME", who="s", unless="LONGUNIT DISPUTEISH"),
    # marker: the address in the form is the one that is used
    Frame("m.opens", "OPENS", "OPENV DISPUTE", who="b", gap=3),
    Frame("m.form", "FORM_USED", "INFORM", who="b"),
)
