"""Help articles: the parcel, AliExpress and its rules. Pure data."""

from __future__ import annotations

from bot.dispute.article_types import Article, Start, Topic

PARCEL = (
    Article(
        id="cancel_order",
        topic=Topic.PARCEL,
        rules=("cancel_before_shipping", "refund_goes_back_the_way_it_came"),
        teaches=("U3", "T13", "T17", "S1", "S2"),
        related=("refund_time", "where_refund_goes", "no_button"),
        russian=(
            "отменить заказ отмена передумал не отправлен отправляет долго отправили продавец"
        ),
        english=(
            "cancel order cancellation changed mind not shipped unshipped sent yet shipping delay"
        ),
    ),
    Article(
        id="not_moving",
        topic=Topic.PARCEL,
        rules=("untracked_show_and_dispute", "moving_parcel_waits", "nothing_came_full_refund"),
        teaches=("S6", "E3"),
        related=("platform_shipping", "says_delivered", "no_button"),
        start=Start.NOT_RECEIVED,
        russian=(
            "трек номер не отслеживается посылка заказ пришла пришёл движется застряла "
            "потерялась где доставка отслеживание долго идёт нет"
        ),
        english=(
            "tracking number parcel not arrived stuck lost no updates where delivery shipment "
            "late received moving"
        ),
    ),
    Article(
        id="says_delivered",
        topic=Topic.PARCEL,
        rules=("says_delivered_enquiry", "delivered_scan_shortens"),
        teaches=("F26",),
        related=("not_moving", "customs", "proof_decides"),
        start=Start.NOT_RECEIVED,
        russian=(
            "доставлено вручено статус написано получено посылки нет не получал украли отдали "
            "другому человеку сосед пустой чужой адрес"
        ),
        english=(
            "delivered but not received nothing stolen marked neighbour mailbox empty status "
            "wrong address"
        ),
    ),
    Article(
        id="platform_shipping",
        topic=Topic.PARCEL,
        rules=("platform_answers_for_shipping", "wait_only_when_extended"),
        teaches=("S9", "F27"),
        related=("not_moving", "delivery_90", "dispute_clocks"),
        start=Start.NOT_RECEIVED,
        russian=(
            "доставка алиэкспресс чойс выбор просят подождать ещё ждать дней площадка сама "
            "доставляет"
        ),
        english=(
            "choice cainiao shipping by aliexpress wait please days platform ships asked "
            "delivery extended"
        ),
    ),
    Article(
        id="customs",
        topic=Topic.PARCEL,
        rules=("customs_whose_fault", "customs_paper", "eu_duty"),
        teaches=("S19", "F28"),
        related=("not_moving", "who_pays_back", "proof_decides"),
        start=Start.NOT_RECEIVED,
        russian=(
            "таможня таможенный пошлина задержали налог евро сбор растаможка ввоз запрещено инвойс"
        ),
        english=(
            "customs duty tax detained stopped held import vat euro fee invoice clearance seized"
        ),
    ),
    Article(
        id="delivery_90",
        topic=Topic.PARCEL,
        rules=("delivery_promise_90", "wait_only_when_extended", "open_before_protection_ends"),
        teaches=("T16",),
        related=("platform_shipping", "dispute_clocks", "no_button"),
        start=Start.DEADLINES,
        russian=("дней гарантия обещание гарантийный срок"),
        english=("90 days warranty guarantee promise"),
    ),
    Article(
        id="after_refund",
        topic=Topic.PARCEL,
        rules=("parcel_after_refund", "settle_inside_dispute"),
        teaches=("G3", "S37", "F31"),
        related=("honest", "impostors", "both_sides"),
        russian=(
            "деньги вернули посылка пришла после возврата пришёл товар потом оплатить делать "
            "доставили позже"
        ),
        english=("refunded then parcel arrived after refund came anyway pay back later honest"),
    ),
    Article(
        id="seller_ratings",
        topic=Topic.RULES,
        rules=("ratings_matter", "facts_not_pity", "sellers_report_threats"),
        teaches=("G2", "W28", "W11"),
        related=("both_sides", "how_to_write", "impostors"),
        start=Start.CHECK,
        russian=(
            "рейтинг продавца отзыв оценка угрожать торгуется давит жалость хитрость уловки "
            "магазин просит"
        ),
        english=("seller rating review feedback threaten bargain pressure tricks pity shop stars"),
    ),
    Article(
        id="impostors",
        topic=Topic.RULES,
        rules=("fake_help_and_fees", "settle_inside_dispute"),
        teaches=("F30",),
        related=("seller_ratings", "old_wallets", "write_support"),
        start=Start.CHECK,
        russian=(
            "мошенник мошенники развод обман обманули мнимая поддержка пишет фальшивая фишинг "
            "ссылка код карта пароль посредник юрист помощник платный"
        ),
        english=(
            "scammer scam fraud fake support phishing link code password helper lawyer paid "
            "stranger impostor"
        ),
    ),
    Article(
        id="both_sides",
        topic=Topic.RULES,
        rules=("platform_hears_both", "proof_decides"),
        teaches=("G10", "X14"),
        related=("odds", "seller_ratings", "lost"),
        russian=(
            "сторона чья алиэкспресс справедливо честный стороне покупателя продавца "
            "администрация решает судит"
        ),
        english=("side whose aliexpress fair biased favour buyer seller decides"),
    ),
    Article(
        id="odds",
        topic=Topic.RULES,
        rules=("proof_decides", "facts_not_pity", "partial_claim_share"),
        teaches=("E14", "F22"),
        related=("both_sides", "too_many", "proof_decides"),
        russian=("шансы выиграть вероятность процент получится стоит выиграю победа спор"),
        english=("chances odds win probability worth percent succeed success likely"),
    ),
    Article(
        id="too_many",
        topic=Topic.RULES,
        rules=("too_many_disputes", "proof_decides"),
        teaches=("F22",),
        related=("honest", "odds", "both_sides"),
        russian=(
            "блокировка аккаунта заблокируют бан забанили много споров часто слишком "
            "количество лимит"
        ),
        english=("block blocked ban banned account too many disputes often limit number suspend"),
    ),
    Article(
        id="who_pays_back",
        topic=Topic.RULES,
        rules=("money_held_until_end", "confirm_releases_money"),
        teaches=("G1", "M20", "M21"),
        related=("both_sides", "where_refund_goes", "offline_shops"),
        russian=(
            "кто возвращает деньги посредник площадка держит продавец платит защита "
            "покупателя работает гарант эскроу"
        ),
        english=(
            "who pays refund money platform holds middleman escrow seller buyer protection works"
        ),
    ),
    Article(
        id="offline_shops",
        topic=Topic.RULES,
        rules=("longer_than_shops", "after_receipt"),
        teaches=("G8",),
        related=("who_pays_back", "proof_decides", "return_postage"),
        russian=(
            "обычный магазин чек сравнение закон отличие оффлайн гарантия возврат дней права "
            "потребителя"
        ),
        english=("14 shop store offline receipt difference compare usual law consumer rights"),
    ),
    Article(
        id="confirmed",
        topic=Topic.PARCEL,
        rules=("after_receipt", "confirm_releases_money", "look_for_the_button"),
        teaches=("S22", "W23", "X5"),
        related=("no_button", "write_support", "protection"),
        russian=(
            "подтвердил подтвердила подтвердить получение подтверждение случайно ошибочно "
            "нажал нажала заказ подтверждён завершён"
        ),
        english=(
            "confirmed confirm receipt accidentally accident mistake pressed completed received"
        ),
    ),
    Article(
        id="protection",
        topic=Topic.PARCEL,
        rules=(
            "open_before_protection_ends",
            "wait_only_when_extended",
            "protection_hard_limit",
            "protection_maximum",
            "after_receipt",
            "goodwill_after_protection",
        ),
        teaches=("T1", "T2", "T3", "C9", "S7", "S24", "X4"),
        related=("dispute_clocks", "delivery_90", "no_button"),
        start=Start.DEADLINES,
        russian=(
            "защита покупателя срок действует кончается истекла истекает закончилась продлить "
            "продление сколько дней"
        ),
        english=("buyer protection lasts ends ending expired extend extension period over long"),
    ),
    Article(
        id="asked_to_close",
        topic=Topic.RULES,
        rules=(
            "settle_inside_dispute",
            "cancel_may_be_final",
            "solution_line_counts",
            "token_compensation_ends_it",
        ),
        teaches=("W1", "W3", "W4", "W7", "W10", "W17", "W26"),
        related=("reopen", "resend", "seller_ratings"),
        start=Start.CHECK,
        russian=(
            "просит просят закрыть отменить спор обещает заплатить потом сначала карта доллар "
            "бонус предлагает уговаривает согласиться принять предложение комментарий"
        ),
        english=(
            "asks asked close cancel dispute promises pay later first card dollar bonus "
            "accept offer persuades comment"
        ),
    ),
    Article(
        id="resend",
        topic=Topic.RULES,
        rules=("refund_before_resend", "wait_only_when_extended"),
        teaches=("C8", "W2", "X11", "S28"),
        related=("asked_to_close", "protection", "refund_time"),
        start=Start.CHECK,
        russian=(
            "выслать повторно новая посылка замена заменить отправить ещё раз переслать обмен "
            "обменять вместо денег"
        ),
        english=("resend send again replacement replace new parcel exchange instead"),
    ),
    Article(
        id="broke_later",
        topic=Topic.RULES,
        rules=("warranty_on_card", "after_receipt", "eu_conformity"),
        teaches=("S23",),
        related=("confirmed", "keep_packaging", "came_wrong"),
        russian=(
            "сломалось сломался позже потом через месяц гарантия гарантийный ремонт починить "
            "перестал работать"
        ),
        english=("broke later after month warranty guarantee repair stopped working"),
    ),
    Article(
        id="wrong_material",
        topic=Topic.PROOF,
        rules=("material_on_video", "set_against_description"),
        teaches=("E7",),
        related=("came_wrong", "why_video", "honest"),
        start=Start.WRONG,
        russian=("материал ткань кожа кожзам хлопок синтетика серебро золото металл состав"),
        english=("material fabric leather cotton synthetic silver gold metal fibre"),
    ),
    Article(
        id="store_blocked",
        topic=Topic.MONEY,
        rules=("store_blocked_refund", "money_held_until_end"),
        teaches=("S38",),
        related=("refund_time", "who_pays_back", "write_support"),
        russian=("магазин заблокирован закрыт исчез удалён пропал мошенник продавец проверка"),
        english=("store shop blocked closed gone removed disappeared fraud check"),
    ),
)
