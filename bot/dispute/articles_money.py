"""Help articles: the refund and ways of paying. Pure data."""

from __future__ import annotations

from bot.dispute.article_types import Article, Start, Topic

MONEY = (
    Article(
        id="where_refund_goes",
        topic=Topic.MONEY,
        rules=("refund_goes_back_the_way_it_came", "bonus_balance_on_site", "no_other_card"),
        teaches=("M9",),
        related=("card_changed", "refund_time", "refund_statuses"),
        russian=(
            "куда вернутся деньги какую карту счёт другая карта бонусы баланс возврат средств "
            "придут"
        ),
        english=("where refund go money which card account other bonus balance back"),
    ),
    Article(
        id="refund_time",
        topic=Topic.MONEY,
        rules=(
            "refund_any_method",
            "refund_older_wording",
            "refund_counts_working_days",
            "most_refunds_in_a_week",
            "refund_card",
            "refund_wallet",
            "refund_transfer",
            "refund_alipay",
        ),
        teaches=("M1", "M2", "M3", "M6", "M7", "M15", "M19", "G4"),
        related=("refund_late", "refund_statuses", "where_refund_goes"),
        russian=(
            "когда придут деньги сколько ждать возврат срок дней возвращают долго рабочие дни "
            "вернут"
        ),
        english=("when money come long refund take days working wait arrive term"),
    ),
    Article(
        id="refund_statuses",
        topic=Topic.MONEY,
        rules=("closed_is_not_paid", "late_refund_in_order"),
        teaches=("U4", "M13", "M14", "X18", "G4"),
        related=("refund_time", "dispute_result", "refund_late"),
        russian=(
            "статус возврата где посмотреть обрабатывается ожидание завершён вкладка платёж "
            "проверить деньги"
        ),
        english=(
            "refund status where see processing waiting completed tab payment check expected "
            "pending"
        ),
    ),
    Article(
        id="refund_late",
        topic=Topic.MONEY,
        rules=(
            "late_refund_in_order",
            "refund_any_method",
            "refund_older_wording",
            "refund_counts_working_days",
        ),
        teaches=("M17", "M22", "T14"),
        related=("write_support", "refund_statuses", "card_changed"),
        russian=(
            "деньги не пришли возврат задерживается задержан задержка нет денег вернули "
            "опаздывает долго приходят где"
        ),
        english=("refund late not received money come delayed missing overdue where"),
    ),
    Article(
        id="card_changed",
        topic=Topic.MONEY,
        rules=("new_card_same_account", "refund_goes_back_the_way_it_came"),
        teaches=("M10", "M11", "S39"),
        related=("where_refund_goes", "refund_late", "sberbank"),
        russian=(
            "карта закрыта заблокирована перевыпущена перевыпустили потерял карту новая "
            "старая просрочена истекла счёт закрыт банк возврат"
        ),
        english=("card closed blocked replaced reissued expired lost new old account bank invalid"),
    ),
    Article(
        id="refund_fee",
        topic=Topic.MONEY,
        rules=("refund_without_fee",),
        teaches=("M16", "G7"),
        related=("refund_time", "where_refund_goes", "who_pays_back"),
        russian=(
            "комиссия взимают процент курс валюта конвертация меньше сумма вернули не "
            "полностью рубли доллары"
        ),
        english=("fee commission charge rate currency conversion less amount exchange dollars"),
    ),
    Article(
        id="refund_after_return",
        topic=Topic.MONEY,
        rules=("refund_after_return_waits", "return_address_in_form"),
        teaches=("G9",),
        related=("return_postage", "refund_time", "dispute_clocks"),
        russian=(
            "отправил товар обратно вернуть возврат товара продавец получил деньги не "
            "возвращает вернул квитанция"
        ),
        english=(
            "sent goods back returned item seller received money refund after return receipt "
            "waiting"
        ),
    ),
    Article(
        id="return_postage",
        topic=Topic.MONEY,
        rules=(
            "reason_moves_postage",
            "return_postage",
            "postage_eats_refund",
            "return_address_in_form",
        ),
        teaches=("X12", "C11"),
        related=("refund_after_return", "keep_packaging", "dispute_form"),
        start=Start.WRONG,
        russian=(
            "обратная пересылка кто платит возврат товара отправить назад почта стоимость "
            "адрес вернуть товар продавцу"
        ),
        english=(
            "return postage shipping who pays send back goods cost address returning item seller"
        ),
    ),
    Article(
        id="sberbank",
        topic=Topic.WAYS,
        rules=("held_transfer_needs_statement", "refund_card"),
        teaches=("M18",),
        related=("card_changed", "refund_late", "refund_time"),
        russian=("сбербанк сбер карта мир банк завис перевод заявление"),
        english=("sberbank sber card mir bank held transfer statement"),
    ),
    Article(
        id="alipay",
        topic=Topic.WAYS,
        rules=("alipay_balance_switch",),
        teaches=("M12", "T15", "U7"),
        related=("where_refund_goes", "refund_statuses", "refund_late"),
        russian=("алипей баланс кошелёк настройки профиль отключить переключить"),
        english=("alipay balance wallet switch off settings profile setting"),
    ),
    Article(
        id="old_wallets",
        topic=Topic.WAYS,
        rules=("qiwi_is_closed", "yoomoney_renamed", "refund_goes_back_the_way_it_came"),
        teaches=("M3", "M4", "M5"),
        related=("where_refund_goes", "impostors", "write_support"),
        russian=("киви кошелёк юмани юmoney яндекс деньги вебмани электронный телефон счёт"),
        english=("qiwi webmoney yoomoney yandex money wallet electronic licence phone"),
    ),
    Article(
        id="paypal",
        topic=Topic.WAYS,
        rules=("paypal_takes_disputes", "paypal_left_russia", "settle_inside_dispute"),
        teaches=("M8",),
        related=("lost", "impostors", "where_refund_goes"),
        start=Start.CHECK,
        russian=("пейпал пэйпал вернуть через мастеркард виза россия санкции предлагает продавец"),
        english=("paypal visa mastercard offers outside russia refund account"),
    ),
    Article(
        id="cashback",
        topic=Topic.WAYS,
        rules=("cashback_may_go",),
        teaches=("X16", "G5"),
        related=("levels", "refund_fee", "refund_time"),
        russian=("кэшбэк кешбэк кэшбек кешбек спишут вернут сервис купон бонус"),
        english=("cashback cash back coupon lose keep service"),
    ),
    Article(
        id="levels",
        topic=Topic.WAYS,
        rules=("levels_outdated",),
        teaches=("X20", "G6"),
        related=("refund_time", "cashback", "odds"),
        russian=("уровень уровни покупателя а3 а4 алмазный быстрый возврат рейтинг покупатель"),
        english=("a0 a1 a2 a3 a4 level levels buyer diamond fast refund rank"),
    ),
)
