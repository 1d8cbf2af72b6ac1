"""Help articles: opening a dispute, its course, proof. Pure data."""

from __future__ import annotations

from bot.dispute.article_types import Article, Start, Topic

DISPUTE = (
    Article(
        id="open_dispute",
        topic=Topic.OPEN,
        rules=("dispute_button_in_order", "look_for_the_button", "open_before_protection_ends"),
        teaches=("U1",),
        related=("dispute_form", "no_button", "before_dispute"),
        start=Start.NOT_RECEIVED,
        russian=(
            "открыть открытие спор создать начать диспут где подать жалоба претензия оформить "
            "возврат кнопка"
        ),
        english=(
            "open dispute start file raise create claim complaint returns refunds button where"
        ),
    ),
    Article(
        id="dispute_form",
        topic=Topic.OPEN,
        rules=("dispute_button_in_order", "refund_without_return", "claim_ceiling"),
        teaches=("U2", "C1"),
        related=("how_to_write", "proof_decides", "open_dispute"),
        start=Start.WRONG,
        russian=("форма заполнить анкета поля причина сумма решение отправить спор писать указать"),
        english=("form fill fields reason amount solution submit dispute enter"),
    ),
    Article(
        id="before_dispute",
        topic=Topic.OPEN,
        rules=("tell_store_first", "open_despite_request"),
        teaches=("C16", "C17", "U6", "L10"),
        related=("seller_silent", "how_to_write", "open_dispute"),
        russian=(
            "написать продавцу связаться сообщение сначала договориться магазин контакт чат "
            "просит не открывать"
        ),
        english=("contact seller message write first store shop talk before dispute"),
    ),
    Article(
        id="no_button",
        topic=Topic.OPEN,
        rules=(
            "look_for_the_button",
            "earliest_opening",
            "after_receipt",
            "button_may_be_missing_ru",
        ),
        teaches=("T4", "X5"),
        related=("open_dispute", "write_support", "before_dispute"),
        start=Start.NOT_RECEIVED,
        russian=(
            "нет кнопки пропала неактивна не вижу найти открыть спор нельзя рано поздно "
            "недоступна серая исчезла"
        ),
        english=(
            "button missing gone grey inactive disappeared cannot find no too early late "
            "unavailable"
        ),
    ),
    Article(
        id="several_orders",
        topic=Topic.OPEN,
        rules=("each_order_own_clock", "refund_date_on_order_page"),
        teaches=("F23",),
        related=("dispute_clocks", "open_dispute", "who_pays_back"),
        start=Start.DEADLINES,
        russian=(
            "несколько заказов одна оплата корзина много товаров разные магазины вместе "
            "отдельно посылок"
        ),
        english=(
            "several orders multiple one checkout payment cart many items separate split "
            "parcels together"
        ),
    ),
    Article(
        id="how_to_write",
        topic=Topic.OPEN,
        rules=("plain_english_letters", "sellers_report_threats"),
        teaches=("L1", "L2", "L3", "L4", "L8", "L9"),
        related=("proof_decides", "honest", "dispute_form"),
        start=Start.CHECK,
        russian=(
            "писать текст язык языке английский переводчик письмо шаблон образец вежливо "
            "формулировка составить сообщение написать спор"
        ),
        english=(
            "write text language english chinese translator letter template polite wording "
            "draft message"
        ),
    ),
    Article(
        id="reopen",
        topic=Topic.OPEN,
        rules=("cancel_may_be_final", "settled_is_settled", "wait_only_when_extended"),
        teaches=("C10", "T12"),
        related=("dispute_result", "lost", "seller_ratings"),
        start=Start.CHECK,
        russian=("закрыть отменить спор снова повторно заново второй раз переоткрыть опять"),
        english=("close cancel reopen again second time dispute withdraw another"),
    ),
    Article(
        id="dispute_length",
        topic=Topic.COURSE,
        rules=("dispute_length", "seller_answer", "platform_steps_in"),
        teaches=("T7", "T5", "T6"),
        related=("dispute_clocks", "seller_silent", "refund_time"),
        russian=(
            "сколько длится идёт рассматривают спор долго ждать решение срок рассмотрения дней"
        ),
        english=("long dispute take last duration review decision time days wait"),
    ),
    Article(
        id="dispute_clocks",
        topic=Topic.COURSE,
        rules=("do_something_before_the_clock", "seller_answer", "platform_steps_in"),
        teaches=("W27", "T18", "X17"),
        related=("dispute_length", "seller_silent", "several_orders"),
        start=Start.DEADLINES,
        russian=(
            "счётчик таймер время истекает пропустил срок дедлайн обратный отсчёт напомнить "
            "ответить вовремя"
        ),
        english=("countdown timer deadline expires missed clock reminder time runs out turn"),
    ),
    Article(
        id="seller_silent",
        topic=Topic.COURSE,
        rules=("silent_seller_ends_it", "seller_answer", "money_after_silence"),
        teaches=("T5", "T11", "S25"),
        related=("dispute_length", "refund_time", "write_support"),
        russian=(
            "продавец молчит не отвечает нет ответа магазин игнорирует тишина пропал реагирует"
        ),
        english=("seller silent not answer reply respond ignores no response disappeared"),
    ),
    Article(
        id="dispute_result",
        topic=Topic.COURSE,
        rules=("dispute_result_page", "closed_is_not_paid"),
        teaches=("U5", "M14"),
        related=("refund_statuses", "refund_time", "lost"),
        russian=(
            "итог результат решение спора закрыт чем закончился где посмотреть статус выиграл"
        ),
        english=("result outcome decision dispute closed ended finished where see status won"),
    ),
    Article(
        id="lost",
        topic=Topic.COURSE,
        rules=(
            "appeal_again_only_new",
            "proof_after_setback",
            "support_after_the_end",
            "appeal_once",
            "bank_takes_disputes",
            "paypal_takes_disputes",
        ),
        teaches=("A5", "A6", "E13"),
        related=("write_support", "paypal", "both_sides"),
        russian=(
            "проиграл спор отказали апелляция обжаловать чарджбэк отклонили решение не пользу "
            "банк оспорить"
        ),
        english=("lost dispute rejected refused appeal chargeback bank decision against unfair"),
    ),
    Article(
        id="write_support",
        topic=Topic.COURSE,
        rules=("support_paths", "support_after_the_end"),
        teaches=("A9", "M22", "L11"),
        related=("lost", "refund_late", "impostors"),
        russian=(
            "поддержка служба техподдержка оператор чат связаться написать жалоба "
            "администрация горячая линия помощь"
        ),
        english=(
            "support service customer chat operator contact complaint hotline agent reach "
            "human person live talk"
        ),
    ),
    Article(
        id="pick_up",
        topic=Topic.PROOF,
        rules=("unpacking_filmed", "same_photos_for_carrier", "confirm_releases_money"),
        teaches=("E1", "F12"),
        related=("why_video", "keep_packaging", "proof_decides"),
        russian=(
            "забрать получить посылку почта пункт выдачи снимать видео распаковка перед "
            "открывать этикетка наклейка"
        ),
        english=(
            "pick up collect parcel receive post office film unpacking unboxing before label "
            "opening video"
        ),
    ),
    Article(
        id="why_video",
        topic=Topic.PROOF,
        rules=("unpacking_filmed", "defect_on_video"),
        teaches=("E12",),
        related=("pick_up", "proof_decides", "honest"),
        russian=("видео зачем снимать распаковка нет обязательно записать съёмка вскрытие"),
        english=("video why film unboxing unpacking record no needed required recording"),
    ),
    Article(
        id="keep_packaging",
        topic=Topic.PROOF,
        rules=("keep_goods_and_packaging", "same_photos_for_carrier"),
        teaches=("E2",),
        related=("pick_up", "proof_decides", "refund_after_return"),
        russian=("выбросить упаковку коробку пакет сохранить товар хранить выкинуть починить"),
        english=("keep packaging box throw away bag wrapping goods repair discard"),
    ),
    Article(
        id="proof_decides",
        topic=Topic.PROOF,
        rules=("proof_decides", "photos_of_what_is_wrong", "set_against_description"),
        teaches=("E14", "E4"),
        related=("why_video", "keep_packaging", "how_to_write"),
        start=Start.WRONG,
        russian=(
            "доказательства доказательство фото фотографии скриншот приложить нужны какие чем "
            "доказать подтвердить"
        ),
        english=("proof evidence photos pictures screenshot attach needed prove show"),
    ),
    Article(
        id="honest",
        topic=Topic.PROOF,
        rules=("proof_decides", "platform_hears_both", "too_many_disputes"),
        teaches=("E15", "W29", "L9", "F22"),
        related=("too_many", "odds", "proof_decides"),
        russian=(
            "обмануть соврать подделать фейк ложь мошенничество честно выдумать хитрость "
            "схема халява"
        ),
        english=("cheat lie fake false claim honest truth invent trick fraud"),
    ),
    Article(
        id="came_wrong",
        topic=Topic.OPEN,
        rules=(
            "photos_of_what_is_wrong",
            "set_against_description",
            "defect_on_video",
            "size_with_ruler",
            "count_on_video",
        ),
        teaches=("S10", "S11", "S12", "S13", "S14", "S15", "S16", "E4", "E5", "E6", "E8"),
        related=("how_much", "proof_decides", "return_postage"),
        start=Start.WRONG,
        russian=(
            "брак бракованный сломан сломанный разбит повреждён не работает дефект подделка "
            "фейк копия прислали другой товар размер цвет соответствует описанию хватает "
            "комплект некачественный"
        ),
        english=(
            "broken damaged defective defect fake counterfeit wrong item different size "
            "colour color not as described missing parts incomplete quality working"
        ),
    ),
    Article(
        id="how_much",
        topic=Topic.COURSE,
        rules=(
            "nothing_came_full_refund",
            "partial_claim_share",
            "claim_ceiling",
            "refund_without_return",
        ),
        teaches=("C2", "C3", "C4", "C5", "C6", "C7", "C12", "C13"),
        related=("came_wrong", "dispute_form", "return_postage"),
        start=Start.WRONG,
        russian=(
            "сколько просить сумма частичный возврат часть процент компенсация полный скидка "
            "запросить требовать"
        ),
        english=("much ask amount partial part percent compensation full sum demand"),
    ),
    Article(
        id="escalation",
        topic=Topic.COURSE,
        rules=(
            "platform_steps_in",
            "two_choices_after_escalation",
            "do_something_before_the_clock",
            "rejection_resets_amount",
            "lost_dispute_costs_seller",
        ),
        teaches=("A1", "A2", "A3", "A4", "A11", "X2"),
        related=("dispute_clocks", "both_sides", "lost"),
        start=Start.DEADLINES,
        russian=(
            "эскалация обострить обострение арбитраж арбитр вмешательство вмешается вмешался "
            "подключить третья сторона алиэкспресс"
        ),
        english=(
            "escalate escalation arbitration arbiter steps mediator intervene judge aliexpress"
        ),
    ),
    Article(
        id="asked_too_much",
        topic=Topic.COURSE,
        rules=("answers_to_an_offer", "cancel_may_be_final", "partial_claim_share"),
        teaches=("S34",),
        related=("how_much", "reopen", "dispute_clocks"),
        russian=("попросил слишком много изменить уменьшить сумму меньше ошибся суммой исправить"),
        english=("asked too much change lower reduce amount less wrong edit correct"),
    ),
)
