"""Who speaks and of whom: the platform, the bank, agents, relatives, crooks."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "PARCEL": """
        parcel* package* packet item* goods= product* order= orders it= посылк* товар* заказ заказа
        заказе вещь вещи box= коробк* бандерол* груз pack= shipment delivery все= всё= everything
        отправлени* purchase dress phone=
    """,
    "ORDER": "order= orders заказ заказа заказу заказом покупк* purchase сделк* deal= transaction",
    "COURIER": """
        courier* курьер* postman почтальон* carrier перевозчик* delivery_guy delivery_man погод*
        weather почта_росси* customs таможн* dhl= ups= сдэк* cdek водител* driver
    """,
    "PAID": """
        paid= оплатил* оплачивал* заплатил* платил* оплачено оплачен* расплач* оплатили при_оплат*
        checkout charged= did_you_pay do_you_pay
    """,
    "ORIGINAL": """
        original= same= тем_же тот_же той_же туда_же ту_же исходн* первоначальн* обратно_тем
        whichever откуда payment_method original_way automatically автоматич* same_way как_платили
    """,
    "PLATFORM_SUBJ": """
        aliexpress_will aliexpress_return* aliexpress_refund* aliexpress= алиэкспресс площадк*
        platform_will platform_release банк_зачисл* bank_need* your_bank ваш_банк банк mediator
        медиатор* посредник* сумм*_одобр* платформ*
    """,
    "SUPPORT_OK": """
        through_the_dispute through_dispute через_спор в_споре внутри_спора in_the_dispute
        inside_the_dispute in_dispute only_dispute via_dispute through_aliexpress
        через_алиэкспресс* через_али via_aliexpress
    """,
    "BANKWAIT": """
        bank= банк* mediator* медиатор* посредник* арбитр* решени* decision judge* 3-15 processing
        обрабат* обработк* issued одобрен* approved зачисл* рассматр* рассмотр* review=
        working_day* рабочих_дн* payout release принят= принята= full_refund полный_возврат
        полная_сумма зачислен* поступ* дней_рабочих wait_aliexpress wait_for_aliexpress agreed_your
        решения_алиэкспресс* возврат_оформ* оформили_возврат refund_is_done возврат_запущ*
    """,
    "GIVE_ME": """
        дай= дайте скажи= скажите скажит* напиши= напишите пришли= пришлите сообщи= сообщите
        назови= назовите скинь= скиньте укажи= укажите вышли= вышлите кинь= киньте предостав*
        продикту* отправьте отправь нужен= нужны= нужна= нужно= give= tell= send= provide* share=
        drop= need= write= inform* show= type= enter= submit= what_is what's what= какой= какая=
        введите введи= ввод* вводите require* ask= let_me_know жду= сбрось* подскажите leave= post=
        продиктуй* scan= photograph* read= передай* передайте copy= forward* upload* покажите
        пересылай* пересла* переслать say= диктуй* скопируйте присылаете присылай* даете дадите
        скидываете называете сообщаете отсканир* сканир* what_are needs= wants= requires= required=
        requests= прочитайте прочти= зачитайте reply_with ответьте_одноразов* ответьте_код*
    """,
    "MY": "my= мой= моя= мою= мое= моей= моего= our= наш* мне= here_is вот= here's moi",
    "YOUR": "your= ur= ваш* твой твою твоя ваша= свой= свою= свои= u= вам= тебе=",
    "TO_PREP": "на= to= via= by= through= через= with= по= using= into= onto= in= в=",
    "WAITFOR": "жду= ожидаю waiting wait= wait_for expect* awaiting ждать= подожд* обожд* дождусь",
}
