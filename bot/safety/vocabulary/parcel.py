"""The order and the parcel: sent, waited for, arrived, received."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "CAME": """
        приш* приде* прибыл* поступ* получен* получ* receive* received arriv* came= come= comes
        got= get= getting have= see= shows show= appear* land* вернут* увиж* упад* упал* зачисл*
        вижу видно дош* дойд* hand= hands delivered вернул* refunded= issued= returned= credited
        is_back are_back вернет* придут окаж* будут=
    """,
    "NOTGOT": """
        not_received never_received not_receive never_got didn't_get didnt_get didn't_receive
        not_arrived never_arrived not_arrive never_came not_come didn't_come didn't_arrive
        haven't_received hasn't_arrived non-receipt not_delivered never_delivered lost= не_получ*
        не_приш* не_приход* не_дош* недоставк* не_доставл* не_прибыл* потерял* пропал* didnt_arrive
        didnt_come is_defective broken= damaged= came_broken defective= брак бракован* сломан*
        поврежд* битый битая разбит* only_one only_two only_half меньше= не_хват* недостач* empty=
        пуст* came_like так_пришл* так_и_был* так_пришел так_пришла так_и_пришл* came_this_way
        came_empty missing= две= один= одна= половин* пришло_так дефект* defect* came_that_way
        like_this такой_пришел counterfeit parcel_is_ok все_целое всё_целое all_is_ok
        everything_is_ok без_повреждений хорошо_пришло не_включ* не_работа* doesn't_work not_work
        не_заряжа* won't_turn not_turn_on doesn't_turn не_дошло не_дошла box_was_empty
        nothing_arrived nothing_came ничего_не_приш* ничего_не_получ* nothing_received не_тот_товар
        не_тот_цвет не_тот_размер не_та_вещь wrong_color wrong_item wrong_colour сорван* вскрыта=
        вскрыто= tampered посылки_нет посылки_не_было товара_нет it_didn't it_hasn't it_did_not
        got_nothing got_no подделк* поддельн* it's_fake is_fake it_is_fake never_showed
        never_turned didn't_show didnt_show no_show never_appeared not_appeared wasn't_delivered
        её_не_было ее_не_было его_не_было не_было= ничего_не_было не_получал* package_was_empty
        parcel_was_empty empty_package пустой_пакет пустая_коробка does_not_work won't_switch
        won't_start not_turn not_inside was_missing were_missing в_коробке_пусто внутри_пусто
        it_came_like came_damaged arrived_broken было_так так_было не_доехал* не_приехал*
    """,
    "ARRIVEDSO": """
        arrived_cut came_cut arrived_torn came_torn пришел_перерез* пришел_порван* пришла_порван*
        пришел_рван* arrived_broken came_broken came_like arrived_like пришло_сломан*
        пришел_сломан* пришла_сломан* пришло_так так_пришл* так_и_было
    """,
    "CONFIRM_IMP": "confirm= press_it",
    "CONFIRMWORD": "подтверд* подтверж* confirm= confirmation confirmed= confirming=",
    "WAITWORD": "подожд* обожд* ждите жди= ожидайте потерп* терпи* дождит* повремен*",
    "WAIT_IMP": """
        be_patient hold_on keep_calm stay_calm keep_waiting patient_and sit_tight bear_with
        please_wait pls_wait kindly_wait just_wait hold_off have_patience сохранять_терпен*
        наберит*_терпен* не_торопит* наберитесь сохраняйте_терпен* проявите_терпен* немного_терпен*
        дайте_посылке дайте_время give_it_time ещё_время еще_время give_more_time
        need_a_little_more ждите= so_wait better_wait лучше_подожд* лучше_просто_подожд*
        лучше_ждать
    """,
    "WAIT_OWN": """
        wait= waiting= жду= ждем= подожду= подождем= подождать= ждать= give_you_time give_you_two
        give_you_a give_you_one more_months more_weeks дам_вам берите_еще возьмите_еще be_patient
        i'll_be_patient запасусь_терпен* наберусь_терпен* take_your_time take_whatever_time
        take_all_the_time take_as_long give_you_another give_you_more give_you_until give_you_till
        give_it_another give_it_more give_you_as i'll_hold i_can_hold потерплю обожду дам_ещё
        дам_еще дам_время дам_отсрочк*
    """,
    "CHECKOUT": """
        оплатить_можно можно_оплатить оплата_карт* оплатить_карт* оплачивать_карт* pay_by_card
        pay_with_card checkout оплатить_заказ при_оплате оплатить_покупк* pay_for_the_order
        оплачивать_заказ
    """,
    "WAREHOUSEW": "warehouse склад= склада= складу= складе= depot office= офис*",
    "ORDERV": "закаж* заказыва* order= buy= place=",
    "CONFIRMIF": """
        if_you_can_confirm если_сможете_подтверд* если_подтверд* если_вы_подтверд* if_you_confirm
        when_you_confirm once_you_confirm как_подтверд* как_только_подтверд*
    """,
    "HOLIDAYS": "возобнов* resume* shipment_after отправки_с",
    "SENDGOODS": """
        send= sends sending sent= ship= ships shipping shipped dispatch* deliver= post= mail= put=
        make= makes give= arrange* prepare* отправ* выш* высл* вышл* пошл* посла* шлем слать
        положим положу полож* доставим собер* подготов* пакуем упаку* сдела* выдад* даем передад*
        provide* replac* exchange* offer= переотправ* goes= go_out отправля* изготов* get= досыл*
        досла* довез* закин* throw include присыл* шлите you_get получите получи* получу*
        ждите_новую expedite fly= flies вложим вложу пришлите= пришлем= пришлю= пришлет= пришли_мне
        прислать= присылай* пересла* перешл* will_come come_with придут приедет приедут mail_out
        дошлем= дошлю= дошлют= дошлет= дослать= подарим= подарю= gift= supply= supplies упаков*
        поед* прилет* улет* предлага* предлож* mails mailing leave_our leaves_our packed= packing
        ship_out goes_out доложим доложу досылаем вышлет отгруз* дошл* posted repack*
    """,
    "RESEND": """
        resend* re-send* re_send* reship* re-ship* re_ship* replace= replaces replacing заменим
        заменю замену= дошлем вышлем_заново отправим_заново переотправ* перешлем exchange_it
        обменяем пришлем_замену send_again ship_again send_replacement новая_посылка новую_посылку
        дошлем= дошлю= дошлют= дошлет= дослать= send_it_again ship_it_again post_it_again
        mail_it_again вышлем_еще_раз отправим_еще_раз отправим_повторно вышлем_повторно
        пошлем_еще_раз
    """,
    "WAITV": """
        wait* patient* patience подожд* обожд* ждите ждать= ожидайте потерп* терпен* терпи* hold_on
        hold= дождит* жди= give_us give_it дайте_нам дай_нам дайте_мне дай_мне дайте_ещё дайте_еще
        calm keep_calm повремен* ожида* отсроч* give_the_post stay_calm give_post be_quiet
        не_торопит* don't_hurry не_спешите no_rush hang_on прожд* подождать sit_tight bear_with
        подожди* время_посылк* ещё_время еще_время дайте= a_little_more протян* подержит* дам_вам
        give_me_time give_us_time bear= wait_for hold_off hang= allow_us allow_me let_us_have
        не_гони* не_кипиш* погод*_немного терпеть дай= give_it_another give_another give_us_another
        give_me_another
    """,
    "CONFIRMV": """
        confirm* press* click* mark* tap= hit= push= подтверд* нажм* нажать нажал* нажима* жми=
        жмите жать= отмет* отмеч* finish* complete* release* finaliz* finalis* заверш* отпуст*
        отпуска* кликн* сдела* done= confrim* comfirm* подтвержд* тапн* confirmation press_the end=
        разблок* приня* прими* примите sign= accept= поставь* галочк* tick= выполн* approve*
        acknowledg* verify= give_us_confirm поставьте_отмет* укажите выбер* подтверж* жму= жмем=
        тыкну= ткну= отмечу отметьт* подтвержда* завершат* release releasing поставит* полож*
        ставл* ставьт* validate validating кликат* kliknit*
    """,
    "FINISH_ORDER": """
        finish_order finish_the_order complete_order complete_the_order close_order close_the_order
        завершите_заказ завершить_заказ заверши_заказ завершу_заказ закрыть_заказ закройте_заказ
        закрой_заказ подтвердите_заказ подтвердить_заказ подтверди_заказ подтвержу_заказ
        confirm_order confirm_the_order confirm_your_order confirm_this_order release_payment
        release_the_payment release_money release_the_money отпустите_оплат* отпустить_оплат*
        отпустить_деньг* отпустите_деньг* завершите_сделк* завершить_сделк* закройте_сделк*
        order_as_received end_the_order complete_transaction finish_transaction finish_this_order
        complete_this_order release_funds release_the_funds release_fund разблокир*_оплат*
        закрываю_заказ завершаю_заказ finish_deal complete_the_deal завершить_покуп*
        завершите_покуп* confirming_the_order заказ_выполнен прими*_заказ приня*_заказ
        принимай*_заказ approve_the_order approve_order approve_your_order одобрите_заказ
        одобрить_заказ finish_the_deal finish_this_deal end_the_deal close_the_deal
        закончите_сделк* закончите_заказ закончить_сделк* закончи_сделк* finalise_order
        finalise_the_order finalize_order finalize_the_order finalise_your_order
        finalize_your_order finish_your_order complete_your_order close_your_order mark_the_order
        mark_order end_your_order завершение_заказ* закрытие_заказ* завершать_заказ order_finished
        отпустите_нам_оплат* отпустите_нам_деньг* отпустите_средств* отпустите_платеж*
        разблокируйте_средств* разблокируйте_деньг* разблокируйте_платеж* let_the_money_go
        let_the_payment_go release_our_money release_our_payment release_your_payment
        release_us_the release_the_fund release_us_money
    """,
    "TRACK": """
        track* трек* tracking number= номер номеру= номера= отслежив* трекинг* трэк* code= код=
        delivered status* статус* label= наклейк* sticker*
    """,
    "DELIVERED": """
        delivered вручен* доставлен* вручил* доставил* delivery_complete* доставка_заверш*
        status_delivered подписан* signed= получено=
    """,
    "CONFIRM_OTHER": """
        delivery_time time_of_delivery delivery_date время_доставки дату_доставки срок_доставки
        colour= color= цвет size= размер address= адрес возврат refund= return= reason причин*
        номер телефон phone email
    """,
    "CHECKED_PAST": """
        checked проверил* проверено= проверен* осмотрел* inspected tested everything_works
        everything_is_fine everything_is_in все_работает все_цел* всё_цел* всё_работает
        все_на_месте everything_was all_good works_fine все_хорошо всё_хорошо all_fine all_is_good
        all_is_fine everything_ok все_ок всё_ок все_отлично came_complete все_пришло is_complete
        set_complete unboxed= no_faults counted_again are_all_here all_here= all_is_well
        gave_me_the_box in_one_piece runs_well works_well unpacked= сколов_нет без_сколов все_цело
        without_trouble без_нареканий примерил= примерила= впору= tried_on it_fits все_подошло
    """,
    "NOTHERE": """
        ещё_нет еще_нет not_arrived hasn't_arrived haven't_received not_received_yet not_here
        ещё_не_приш* еще_не_приш* ещё_не_получ* еще_не_получ* не_забрал* haven't_opened not_opened
        didn't_open не_вскрывал* не_открывал* не_проверял* потом_проверю проверю_потом
        still_waiting in_transit ещё_в_пути еще_в_пути on_the_way ещё_едет еще_едет заранее
        in_advance hasn't_come not_come still_on arrives_later nothing_here nothing_yet ничего_нет
        ничего_еще_нет ничего_пока_нет не_видел* not_seen не_держал* еще_жду посылку_жду
        жду_посылку hope_it_comes hope_it_really hope_it_arriv* не_привез* не_привоз* not_brought
        in_customs at_customs на_таможне still_at before_arrive before_it_arriv* before_it_came
        before_arriv* before_it_comes до_прихода до_приезда when_will_it when_does_it когда_придет=
        когда_приедет when_will_i_get where_is_my_parcel where_is_the_parcel
    """,
    "NOTRACK": """
        no_tracking without_tracking has_no_track* без_отслежив* без_трек* not_trackable нет_трек*
        трека_нет трека_пока_нет don't_know_the_new номера_нет travels_without
    """,
    "COMPLETEV": """
        complete= completing finish= finishing finalize* finalise* mark= close= завершу завершаю
        закрою закрываю отмечу
    """,
    "ORDERONLY": "order= заказ= заказа= сделку= сделка= покупку= transaction",
    "BEFOREARR": """
        до_прихода до_приезда до_прибытия before_the_parcel before_the_package before_parcel
        before_arriv* before_it_arriv* before_it_come
    """,
    "CONFIRMMUST": """
        must_be_finished must_be_completed should_be_finished should_be_completed нужно_завершить
        надо_завершить необходимо_завершить be_confirmed must_confirm should_confirm need_confirm
        need_to_confirm have_to_confirm has_to_confirm должен_подтвердить должны_подтвердить
        нужно_подтвердить надо_подтвердить необходимо_подтвердить требуется_подтвердить
        обязаны_подтвердить
    """,
    "DONEW": """
        completed confirmed finished завершен* завершил* закрыт= подтвержден* подтвердил* закрыл*
    """,
    "FLIESW": "flies= fly= летит= едет= on_the_way coming=",
    "GIVECONFIRM": """
        give_us_confirmation give_confirmation give_me_confirmation confirmation_of_goods
        confirmation_of_receipt подтверждение_товара подтверждение_получ* дайте_подтвержд*
        дай_подтвержд*
    """,
    "GOODSCONF": "goods= товар= товара= посылку= parcel= package= item= вещь= заказ= order=",
    "HASIT": """
        что_получили что_вы_получили that_you_got that_you_received you_got in_your_hand
        in_your_hands in_your_house у_вас_на_руках у_вас_в_руках у_вас_дома you_have_it
        you_have_the_parcel you_have_the_goods you_got_it you_already_have you_received_it
    """,
    "SHOWSUP": """
        ever_shows ever_comes ever_arrives if_it_comes if_it_arrives when_it_comes посмотрим_дойдет
        дойдет_ли придет_ли доедет_ли hope_it надеюсь_дойдет надеюсь_придет
    """,
    "PARCEL": """
        parcel* package* packet item* goods= product* order= orders it= посылк* товар* заказ заказа
        заказе вещь вещи box= коробк* бандерол* груз pack= shipment delivery все= всё= everything
        отправлени* purchase dress phone=
    """,
    "ORDER": "order= orders заказ заказа заказу заказом покупк* purchase сделк* deal= transaction",
    "WAITFOR": "жду= ожидаю waiting wait= wait_for expect* awaiting ждать= подожд* обожд* дождусь",
}
