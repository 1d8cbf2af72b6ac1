"""Marks that take another concept back (`meant`)."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "NOTGOODS": """
        new_year новым_год* нов*_год* новогод* new_track* new_number нов*_трек* нов*_номер*
        new_batch новой_парти* новую_партию new_link нов*_ссылк* new_reason new_address новый_адрес
        new_order новый_заказ новинк* new_arrival* new_feedback new_review нов*_отзыв* new_video
        новое_видео sold_separately другим_адрес* новое_доказ* отдельно новый_работник новых_год*
        другой_город другом_город* другой_вариант another_city another_country another_order
        другую_причин* other_reason another_reason replacement_parts_are новый_срок new_date
        new_employee еще_один_заказ ещё_один_заказ another_month another_week another_day
        другой_день more_week another_$ another_€ another_usd ещё_$ new_password new_tax new_rule*
        new_law нов*_правил* нов*_тариф* new_price new_post new_year's the_same_way same_way
        same_card same_account same_method same_amount same_address same_payment другие_адрес*
        другой_адрес* другого_адрес* другое_не другую_сумм* ул_нов* улица_нов* улице_нов*
        another_way other_way different_way месяц_другой месяц-другой неделю_другую неделю-другую
        день-другой день_другой доллар-другой another_two another_three another_few another_couple
        another_five another_ten another_twenty another_thirty another_30 another_20 another_10
        another_15 another_7 another_14 another_some another_number another_address another_seller
        another_shop another_colour new_manager new_rule new_app new_version_of new_message
        нов*_сообщени* нов*_менеджер* нов*_приложен* нов*_закон* the_same_day дошло_целым
        пришло_целым дошел_целым дошла_целой
    """,
    "YOUCOVER": """
        you_cover you_bear you_will_cover you_must_cover you_should_cover you_have_to_cover
        you_need_to_cover buyer_cover* customer_cover* buyer_should_cover
    """,
    "NOTWAIT": """
        please_wait_for_customs wait_for_customs wait_for_the_customs дождитесь_таможн*
        дождитесь_растамож* ждите_звонк* wait_for_the_courier wait_for_courier ждите_курьер*
        is_waiting are_waiting was_waiting parcel_waiting order_waiting посылка_ожида* заказ_ожида*
        товар_ожида* ожидает= ожидают= ждет_вас ждёт_вас ждет_отправк* waiting_for_customs
        waiting_for_shipment waiting_for_payment on_hold не_торопит*_провер*
        take_your_time_and_check не_спеш*_провер* wait_for_the_result wait_for_the_decision
        wait_for_their_decision ждать_решения ждите_решения дождитесь_решения ждите_повестк*
        не_торопитесь_нажимать не_торопитесь_подтвержд* не_спешите_подтвержд* не_спешите_нажимать
        don't_rush_to_confirm don't_hurry_to_confirm
    """,
    "SELFBLAME": """
        stupid_me silly_me my_stupid i'm_stupid i_am_stupid i_was_stupid i'm_an_idiot i_am_an_idiot
        i_was_an_idiot сам_дурак сама_дура я_дурак я_дура я_идиот я_балда
    """,
    "GOODSINSULT": """
        stupid_question dumb_question silly_question глупый_вопрос тупой_вопрос дурацкий_вопрос
        trash_your trash_the will_trash crap_quality quality_crap shitty_quality shit_quality
        garbage_quality trash_quality stupid_mistake quality_is_crap quality_is_shit
        quality_is_garbage is_crap it's_crap is_garbage it's_garbage it's_trash is_trash is_rubbish
        сдох= сдохла= сдохло= качеств*_дрянь качеств*_говно качеств*_дерьмо качеств*_гадость
        товар_дрянь товар_говно товар_дерьмо вещь_дрянь полная_дрянь pathetic_quality dirty_box
        dirty_inside arrived_dirty came_dirty is_dirty is_dead грязн* дешевая_дрянь stupid_snow
        stupid_weather stupid_post stupid_courier idiotic_parcel idiotic_locker idiotic_courier
        damn_weather чертов_дождь чертов_снег чертова_погода чертов_курьер чертова_почта
    """,
    "NOTMAIL": """
        обратит*_пожалуйста_на_почту расход*_на_почту трат*_на_почту затрат*_на_почту
        деньги_на_почту звон*_на_почту позвон*_на_почту ход*_на_почту сход*_на_почту
        обращал*_на_почту обрат*_на_почту отнес*_на_почту отнёс_на_почту зашл* пошл*_на_почту
        зашёл_на_почту отвез*_на_почту сда*_на_почту пойд*_на_почту заявлени*_на_почту
        жалоб*_на_почту схож*_на_почту пожалов*_на_почту идите_на_почту пришл*_на_почту
        прибыл*_на_почту поступ*_на_почту приех*_на_почту звонил= заберите_на_почт*
        email_to_the_post email_to_the_courier email_to_the_carrier email_to_the_bank
        email_to_aliexpress email_to_support
    """,
    "BEPAID": """
        must_be_paid to_be_paid should_be_paid need_to_be_paid needs_to_be_paid has_to_be_paid
        be_paid not_paid isn't_paid unpaid
    """,
    "THANKPAT": """
        for_your_patience for_patience за_терпение за_ваше_терпение за_понимание_и for_waiting
        за_ожидание
    """,
    "NOUNHARM": """
        a_crack a_scratch a_dent a_tear a_cut a_stain the_crack the_scratch the_dent the_cut
        the_tear this_crack scratches= cracks= dents= drop_me drop_us drop_a_line drop_off drop_by
    """,
    "WAITMONEY": """
        ждите_возмещ* ждите_деньг* ждите_возврат* ждите_выплат* wait_for_the_refund wait_for_refund
        wait_for_money wait_for_the_money wait_for_your_money дождитесь_денег ждите_денег
    """,
    "INSPAYS": """
        insurance_pays insurance_will insurance_money insurance_gives страховая_заплат*
        страховка_покр* страховая_верн* страховой_выплат*
    """,
    "ZEROOTHER": """
        no_refund_needed возврата_не_надо возврат_не_надо nothing_here nothing_yet nothing_came
        zero_dispute* zero_problem* zero_risk zero_tolerance zero_complaint* zero_on zero_bad
        zero_negative
    """,
    "THEWALLET": """
        the_wallet this_wallet wallet_looks wallet_is wallet_came wallet_has кошелек_пришел
        кошелек_порвал* кошелек_из кошелек_с кошелек_без leather_wallet wallet_with
    """,
    "DATAW": "данные= данных= данными= данным=",
    "PAYPHONE": "перевод*_по_телефон* деньги_по_телефон* по_телефону_деньг*",
    "THINGHARM": """
        use_a_knife a_knife_on knife_on_the ножом_по порву_шов порву_рукав порву_карман порву_ткань
        порву_упаков* порву_пакет порву_молни*
    """,
    "ADDRBAD": """
        адрес_не_работа* системе_не_работа* системы_не_работа* форме_не_работа* address_not_work*
        address_doesn't_work address_does_not_work
    """,
    "FRIENDSFAMILY": "friends_and_family friends_family f&f",
    "KILLDISPUTE": "прибью_спор прибью_диспут прибью_жалоб* прибил_спор прибила_спор",
    "NOTREVIEW": """
        отзываю= отзываем= отзывать= отзываете= отзывает= отзывайте= отзывай= отзыв_спора
        отзыв_диспута отзыв_жалобы отзыв_претензии отзыва_спора отзыва_диспута
    """,
    "ONESTARS": "закид*_единиц* закид*_отзыв* закид*_колами завал*_единиц*",
    "POSTOFFICE": "post_office почтов*_отделен* post_offices отделени*_почт*",
    "TEXTME": """
        черкните_смс напишите_смс киньте_смс скиньте_смс drop_me_a_text send_me_sms send_me_a_text
    """,
    "AFTERPAY": """
        after_you_pay once_you_pay when_you_pay after_payment после_оплаты как_оплатите
        когда_оплатите
    """,
    "ANYBANK": "любой_банк любого_банка любому_банку any_bank",
    "DIDNTUSE": "didn't_use did_not_use не_воспользовал* не_стал*_отправлять",
    "DOORBELL": "звонок_дверной дверной_звонок дверного_звонк* doorbell*",
    "MONEYHERE": "деньги_уже_у_вас деньги_уже_видеть",
    "NOTFORMADDR": "not_the_one_on not_the_one_in не_на_тот_адрес не_по_тому_адресу",
    "NOTUS": """
        это_не_мы it_is_not_us it's_not_us that_is_not_us it_is_a_scam it's_a_scam это_мошенники=
    """,
    "ORDERNOTE": """
        об_этом_в_комментари* комментари*_к_заказу примечани*_к_заказу comment_to_the_order
        comment_to_your_order note_to_the_order
    """,
    "PAYDIRECT": """
        directly_to_your_card directly_in_your_card directly_on_your_card straight_to_your_card
        прямо_на_вашу_карту прямо_на_карту прямо_вам_на_карту
    """,
    "PLUGPIN": "3-pin 2-pin three-pin two-pin",
    "PACKAGES": "два_места три_места двух_местах трех_местах двумя_местами 2_места 3_места",
    "SHUTSHOP": """
        закроемся= must_shut_down shut_down_our shut_down_the_shop close_our_shop close_the_shop
        закрыть_магазин закроют_магазин закроем_магазин
    """,
    "WARNED": """
        код_из_смс_никому_не не_от_нашего_магазина not_from_our_shop not_from_our_store
        не_наш_сотрудник not_our_staff pretend_to_be_our pretend_to_be_aliexpress выдают_себя_за
    """,
    "NOACCEPT": "don't_accept do_not_accept not_agree не_согласен не_согласна",
    "STOPW": "stop_sending stop_writing перестаньте_присылать перестаньте_писать",
    "HUNG": "шторы_повесил* повесили_в повесил_на повесила_на повесили_на_стен*",
    "CODETOUS": """
        send_me_the_code send_us_the_code tell_me_the_code tell_us_the_code продиктуйте_код
        пришлите_код скиньте_код скажите_код
    """,
    "SAIDREPAY": "you_said_you'd you_said_you_would you_said_you'll",
    "BYCOURIER": "dhl= ups= fedex= ems= the_courier courier_fee",
    "TAKEDOWN": "bad_review_down bad_rating_down my_review_down my_rating_down",
    "ONCEYOU": "once_you if_you as_soon_as_you",
}
