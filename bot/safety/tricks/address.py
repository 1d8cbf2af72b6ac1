"""The goods go where the dispute does not say."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_ADDRESS = Risk.return_address_outside_dispute

WORDS: dict[str, str] = {
    "STREET": """
        ул= улиц* street= road= rd= avenue ave= building bldg room= lane= проспект* пр= пр-т пер=
        переулок* дом= д= кв= квартир* район* district zip= postcode postal_code индекс корпус*
        стр= floor этаж* ul= ulica strasse str= blvd шоссе бульвар* провинци* province склад_в
        warehouse_in подъезд* apt= apartment flat= house= village деревн* number_street west= east=
        north= south= st= почтовый_ящик po_box p.o= box_no а/я=
    """,
    "RETURNCUE": """
        return* back= обратно назад= возврат* верн* возвращ* шлите товар goods= вещь it= send=
        post= отправляйте отправьте вышлите отдайте передайте отвезите not_ship
    """,
    "SHIPINFO": """
        parcel_left will_ship отправили отправлена отправлен= ваша_посылка your_parcel your_order
        заказ_отправ* вылет* прибыл* arrived заберите pickup pick_up пункт_выдачи collect= отгрузк*
        shipped= отправит= отправят= вышлет= вышлют= ships=
    """,
    "COURIERCALL": "courier курьер*",
    "INFORM_ONLY": """
        in_the_dispute in_dispute dispute_page dispute_form в_споре в_самом_споре в_форме_спор*
        форме_спор* use_only only_this use_this_one order_page in_your_dispute в_вашем_споре
        в_вашей_заявке in_your_request is_correct адрес_верн* адрес_правильн*
    """,
    "DONTTRUST": "не_верьте do_not_trust don't_trust do_not_believe",
    "WRONGWORD": """
        wrong= old= outdated incorrect неправильн* неверн* старый= старая= устар* ошиб* mistake=
        not_correct not_right не_тот другой= error=
    """,
    "PLATFORMADDR": """
        aliexpress_warehouse aliexpress_address склад_али* склад_алиэкспресс* aliexpress=
        ali_warehouse platform_address platform_return platform= address_what адрес_из_спора
        адресу_из_спора адрес_алиэкспресс* адрес_в_споре system_address адрес_системы али=
    """,
    "CHATADDR": """
        in_chat in_the_chat from_chat from_the_chat from_message from_your_message you_gave
        you_sent in_message из_чата из_переписк* из_сообщени* из_вашего_сообщ* в_чате в_переписк*
        вы_дали вы_прислали вы_написали from_comment из_комментар* you_wrote you_told address_you
        по_вашему_сообщен* из_вашего_последн* from_your_last in_your_last last_message
        order_comment in_the_comment из_комментари* скинул_менеджер прислал_менеджер дал_менеджер
        менеджер_скинул менеджер_прислал менеджер_дал you_messaged you_texted you_mentioned
        manager_texted manager_sent manager_gave manager_messaged you_typed вы_скинули вы_отправили
        вы_назвали вы_сообщили вы_указали_в_чате из_лички в_личке от_менеджера адрес_менеджера
        продавец_скинул в_ваших_сообщ*
    """,
    "USETHIS": """
        use_this use_that use_my use_our используйте_этот только_этот вот_этот post_here send_here
        ship_here
    """,
    "RETURNWORD": "return= returning= returns= возвратов отправки",
    "BADSTATE": """
        doesn't_work not_work closed= invalid не_работа* закрыт= недействит* wrong= old= неверн*
        неправильн* устар* outdated out_of_date changed= изменился= is_full переполнен* full_of
        for_letters для_писем for_robots для_роботов for_show для_вида bounced bounce*
        doesn't_exist not_exist не_существ* не_сработал* недоступ* не_тот другого_магаз* for_other
        other_shop
    """,
    "WILLGIVE": """
        i_send i'll_send i_will_send i_message скину= скинем= пришлю= пришлем= дам= дадим= напишу=
        напишем= вышлю= вышлем= give_you give_u i_give send_you write_you tell_you text_you
        message_you
    """,
    "FROMCHAT": """
        из_вашего из_ваших из_твоего from_your_comment from_your_message from_your_chat from_chat
        из_чата из_лички
    """,
    "FORMOTHER": """
        ignoring_the_form ignored_the_form ignore_the_form форму_проигнор* форму_не_смотр*
        form_has_other form_has_another form_has_some form_has_a_different form_says_other
        form_says_another form_shows_other form_shows_another в_форме_другой в_форме_другое
        в_форме_какой в_форме_какое not_the_one_in not_the_form's not_from_the_form не_тот_что_в
        не_из_формы не_по_форме а_не_по_форме
    """,
    "THERE": "there= туда= сюда= place=",
    "ANYOTHER": """
        другой_не_используйте другим_не any_other other_places other_place другим_адрес*
        другие_адреса другого_адреса
    """,
    "SHIPFROM": "отправка_из привезти_партию ships_from отправляем_со_склада",
    "DONTSEND": "не_отправляйте_туда не_отправляйте_по do_not_send_there don't_send_there",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "address.moved",
        _ADDRESS,
        "WAREHOUSEW BADSTATE",
        who="s",
        gap=4,
        neg="any",
        where="INFORM|PLATFORMADDR|~ADDRESS|~STREET",
        unless="HOLIDAYS SHIPINFO",
        yes=("Склад из формы закрыт, вот новый адрес",),
        no=("Our warehouse is closed for the holidays, shipment resumes on Monday",),
    ),
    Frame(
        "address.b_back",
        _ADDRESS,
        "GOODSBACK CHATADDR|FROMCHAT",
        who="b",
        gap=6,
        ask=False,
        where="ADDRESS v.past|v.1|I",
        unless="FORM_USED FREE_RETURN",
        yes=("Возврат ушёл на адрес из вашего комментария",),
        no=("I ask for the return address in the form, not from the chat",),
    ),
    Frame(
        "address.ignore_form",
        _ADDRESS,
        "IGNORESTRICT INFORM|FORMW|PLATFORMADDR",
        who="s",
        gap=5,
        neg="any",
        where="~RETURNV ~ADDRESS|~STREET|FORMW",
        unless="TRACK REASON ZEROWORD",
        yes=("Привезите к нам, форму не смотрите, адрес ниже",),
        no=("Ignore messages with other addresses",),
    ),
    Frame(
        "address.later",
        _ADDRESS,
        "ADDRESS WILLGIVE",
        who="s",
        gap=4,
        where="~RETURNV",
        unless="SHIPADDR INFORM INFORM_ONLY FREE_RETURN",
        yes=("Send it to our man in Paris, the address I give you later",),
        no=("Return address will appear in the dispute form",),
    ),
    Frame(
        "address.street",
        _ADDRESS,
        "RETURNV|USETHIS STREET",
        who="s",
        gap=14,
        where="OTHERADDR|NUM|ADDRESS",
        unless="SHIPINFO",
        yes=("Return to this place: Room 402, Longhua street",),
    ),
    Frame(
        "address.person",
        _ADDRESS,
        "RETURNV AGENTWORD",
        who="s",
        gap=8,
        unless="SHIPINFO GIFTWORD COURIERCALL CONFIRM_IMP SHIPFROM",
        where="RETURNCUE|~ADDRESS|~STREET",
        yes=("Send it back to our agent", "Отдайте товар нашему агенту"),
    ),
    Frame(
        "address.chat",
        _ADDRESS,
        "ADDRESS OTHERADDR",
        who="s",
        gap=8,
        where="~RETURNW|~INFORM|~AGENTWORD|LABELW",
        unless="FALSEREASON INFORM_ONLY SHIPADDR DONTTRUST DONTSEND",
        yes=("I write you the return address here in chat",),
        no=("Адрес для возврата смотрите в самом споре, другим адресам не верьте",),
    ),
    Frame(
        "address.wrong",
        _ADDRESS,
        "INFORM WRONGWORD",
        who="s",
        gap=6,
        where="~ADDRESS|~STREET|RETURNWORD",
        yes=("the form shows wrong city, correct one for returning is Hangzhou",),
    ),
    Frame(
        "address.bad",
        _ADDRESS,
        "ADDRESS BADSTATE",
        who="s",
        gap=4,
        neg="any",
        where="~RETURNW|~USETHIS|~AGENTWORD|PLATFORMADDR",
        unless="SHIPADDR",
        yes=("Platform address doesn't work. Please use our friend's in Germany",),
    ),
    Frame(
        "address.not_form",
        _ADDRESS,
        "RETURNV|USEV INFORM|PLATFORMADDR",
        who="s",
        gap=6,
        neg="yes",
        where="~ADDRESS|~STREET|~OTHERADDR",
        unless="AFTER ANYOTHER",
        yes=("pls do not ship to Aliexpress warehouse, my brother takes it",),
    ),
    Frame(
        "address.b_chat",
        _ADDRESS,
        "SENT_OWN CHATADDR|RELATIVE",
        who="b",
        gap=9,
        ask=False,
        where="ADDRESS|RELATIVE|AGENTWORD|STREET",
        unless="STOPW",
        yes=("I'll send it back to the address you gave me in chat",),
        no=("I will not send it to an address from the chat",),
    ),
    Frame(
        "address.b_not_form",
        _ADDRESS,
        "SENT_OWN FORMOTHER?",
        who="b",
        gap=14,
        ask=False,
        report=True,
        unless="REJECTV IF",
        where="ADDRESS|THERE|GAVEV|WAREHOUSEW",
        yes=(
            "Sending it to the place the manager wrote me, form has some other one",
            "Шлю туда, куда менеджер написал, в форме какой-то другой",
        ),
        no=("I have not sent it: form has another address",),
    ),
)
