"""The parcel: sent, on its way, arrived, waited for, sent anew."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "NEWITEM": """
        extra_pair extra_item extra_piece one_extra one_more_for another= replacement* new_one
        new_item new_product new_parcel new_package brand_new fresh= once_again again= new=
        second_time замен* нов* такой_же такую_же такое_же ещё_раз еще_раз повторно заново другой=
        другую= другое= другие= еще_один еще_одну еще_одно недостающ* missing spare lost_part*
        correct_size right_size correct_item right_item правильн*_размер* нужн*_размер* нужный=
        верный_размер extra_one free_of_charge_one same_item same_one взамен запчаст* детал*
        substitute обмена= обменя* spare_part* twin lost_screws extra_unit дубл* duplicate* дублик*
        fresh_one new_set spare_one comparable identical идентичн* аналог* копи* free_one
        second_unit second_one исправн* working_one better_version другого_цвет* другой_цвет
        separate_letter better_one new_version нормальн* good_one качественн* improved_version
        целый= целую= целое= the_screws the_parts one_more_time other_one same_toy the_same
        недостающую новеньк* forgotten забыт* the_other_sleeve the_other_half the_other_part
        второй_рукав запасн* correct_model right_model right_product correct_product correct_colour
        right_colour right_one correct_one proper_one the_right different_one another_model
        any_other other_product other_goods other_size другой_размер другого_размера любой_товар
        любой_другой на_выбор вторую_отправк* второй_отправк* новый_экземпляр new_board new_battery
        second_shipment second_delivery new_shipment new_pair spare= duplicate вторая_посылка
        вторую_посылку повторн*_отправк* повторн* дубликат* new_drone new_jacket freshly
        another_pair extra_pairs pairs_extra missing_part missing_parts недостающие недостающее
        недоложен* недосланн* undamaged целый целую целое
    """,
    "RESEND": """
        resend* re-send* re_send* reship* re-ship* re_ship* replace= replaces replacing заменим
        заменю замену= дошлем вышлем_заново отправим_заново переотправ* перешлем exchange_it
        обменяем пришлем_замену send_again ship_again send_replacement новая_посылка новую_посылку
        дошлем= дошлю= дошлют= дошлет= дослать= send_it_again ship_it_again post_it_again
        mail_it_again вышлем_еще_раз отправим_еще_раз отправим_повторно вышлем_повторно
        пошлем_еще_раз
    """,
    "NO_MONEY": """
        no_need_refund без_возврат* вместо_возврат* instead_of_refund instead_of_money
        instead_of_the вместо_денег not_refund возвращать_не деньги_не_надо не_надо_денег
        деньги_тогда don't_need_the_money no_need_to_refund money_not_needed no_need_of_money
        рад*_замене деньги_не_возвращайте деньги_оставьте keep_the_money money_is_not деньги_не
        возврат_тогда_не forget_the_money no_need_money no_need_the_money no_refund_needed
        money_not_need возврата_не_надо возврат_не_надо don't_need_the_refund don't_need_refund
        возврат_не_нуж* возврат_мне_не возврат_не_оформ* refund_is_not_needed вместо_возврата
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
    "INVITE": """
        any_time anytime смело feel_free сразу_откр* открывайте открывай= можете_открыть can_open
        please_open откройте не_дожид* мы_не_будем_возраж* before_the_end
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
    "CVWORD": """
        colour= color= цвет size= размер address= адрес model= модель bring= возьмите паспорт
        заберите collect
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
    "SHOWV": "show* показыв* пишет= says= видно= виден= displays",
    "NOTRACK": """
        no_tracking without_tracking has_no_track* без_отслежив* без_трек* not_trackable нет_трек*
        трека_нет трека_пока_нет don't_know_the_new номера_нет travels_without
    """,
    "NOT": "not=",
    "SEQ": """
        после_этого после_чего after_that after_this потом_мы after_you_close after_cancel*
        after_closing after_it after_accept* after_you_accept after_you_cancel after_you_confirm
        after_closed после_закрыт* после_отмен* once_you_close once_you_cancel once_you_withdraw
        when_you_close when_you_cancel как_только_закро* как_только_отмен* как_только_убер*
        как_только_сним* когда_закро* когда_отмен* first= сначала only_then тогда= then= before_we
    """,
    "QUOTE": "§quote",
    "LINK_OTHER": "§link",
    "BADLINK": "§badlink",
    "CARDNO": "§cardno",
    "REFUNDWORD": "refund= refunds refunding",
    "REPAY_YOU": """
        repay* reimburs* you_refund you_pay you_return верн* возмест* компенс* вы_оплат* оплатите
        refund_me pay_me pay_back give_back cover* you_paying возмещ*
    """,
    "RETURNW": """
        return* back= обратно назад возврат* вернут* вернет* возвращ* отошлите mail_back to_china
        в_китай обратн* верните верни= return= шлите_обратно
    """,
    "SELFHARM_EN": """
        scratch* break= breaking crack= drop= smash= damage= tear= rip= cut= ruin= spoil= stain=
        burn= bend= cut_off peel dent= snap= pour* spill* drown* soak* wet= step= kick= use_a_knife
        a_knife_on
    """,
    "FALSEWEAK": """
        mistake= ошибк* other= другое= другая= прочее personal= иное= случайн* accident*
        something_else что-то_друг* что_то_друг* что-нибудь_друг* прочее= прочая= других=
        другие_причин* others= other_reasons иная= иные=
    """,
    "CITYW": "city= город town= warehouse склад",
    "MYBANK": "my_bank our_bank мой_банк наш_банк my_wife_card",
    "REMOVERV": """
        delete* remove* change* edit* update* revise* erase* удал* убер* убира* убра* измен*
        исправ* поменя* перепиш* поправ* сниму= correct= turn= превра* take_down take_off amend
        rewrite скрою= скрыть отзову= убрать удалить снять= removed= hide= исправлю= подправ*
        переправ* перепис* withdraw*
    """,
    "PUSHV": "push= put= move= drop= make= do= deposit=",
    "FORMW": "form= форме= форму= formular поле= field asks_why ask_why when_it_asks",
    "AMPLE": """
        защита_ещё защита_действует protection_runs_until protection_runs_till protection_runs_for
        protection_lasts защиты_ещё protection_is_still days_left weeks_left в_запасе
        защита_продлена до_конца_защиты time_left время_есть есть_время time_enough enough_time
        времени_достаточно времени_хватает защита_до protection_until protection_till
        только_через_месяц заканчивается_только ends_only еще_на_месяц
    """,
    "QWORD": """
        should can could do= does may will= is= are= would стоит можно нужно надо могу ли= как=
        что= when= how= where= what= когда где почему why зачем
    """,
    "NEG_NEAR": "без= without= no=",
    "NEG_FAR": "no_need no_reason no_sense no_point no_one",
    "SELLER_VOICE": """
        dear= dear_customer dear_buyer dear_friend my_friend our_store our_shop we_send we_refund
        we_will we_can we_ship we_offer your_parcel your_order your_refund you_cancel дорогой
        дорогая уважаем* друг= наш_магазин наш_менеджер мы_вернем мы_отправим мы_вышлем вернем=
        вышлем= отправим= отмените= закройте= примите= подтвердите= ваша_посылка ваш_заказ
        вашу_карту подождите= our_boss my_boss our_manager our_warehouse for_your_understanding
        valued_customer thank_you_for_your_order for_choosing нашего_магазина можем_вернуть
        мы_можем предлагаем= переведем= перечислим= ваш_спор your_dispute cancel_the_dispute
        close_the_dispute close_dispute ваш_отзыв your_feedback your_review возместим=
        компенсируем= пришлите_номер скажите_код
    """,
    "BUYER_VOICE": """
        my_order my_parcel my_refund my_money i_received i_paid i_bought i_want i_ordered i_opened
        i_will_escalate i_confirm i'm_closing i_close i_accept i'll_accept refund_me pay_me send_me
        my_dispute the_seller seller= support= i_won't мой_заказ моя_посылка моего_заказа
        мои_деньги мне_пришел мне_пришло мне_пришла я_оплатил* я_заказал* я_получил* верните=
        верни= кидайте= закрываю= закрою= отменю= отменяю= нажму= приму= принимаю= подтвержу= жду=
        прошу= продавец продавца не_пришл* не_получил* продлите= напишу= поставлю= where_is_my
        где_моя где_мой я_открою открою_спор i_pressed i_press i'll_press i_will_press i_agree
        согласна= согласен= скиньте_мне замените=
    """,
    "SHOPTALK": """
        factory фабрик* warehouse склад* stock наличии logistics логист* valued customer* клиент*
        покупател* buyer* colleague* коллег* coupon* купон* discount* скидк*
    """,
    "PLATFORMISH": """
        platform= aliexpress= админ* площадк* алиэкспресс* support= поддержк* judge mediator*
        медиатор* арбитр* платформ*
    """,
    "MEWORD": "me= мне=",
    "CUR_SINGLE": """
        доллар= бакс= dollar= buck= рубль= рублик* полдоллара полбакса полрубля доллар-другой
    """,
    "APPROVEW": """
        full_refund одобр* approve* примем= accept= согласим* полный_возврат быстрее_верн*
    """,
    "EVENIF": "even_if даже_если хотя_он* though_you although_you хоть_она хоть_он хотя_она",
    "QUALITYW": """
        quality брак= качеств* дефект* defect* damage* брака= broken поломк* рван* повреж*
    """,
    "BADGOODS": """
        полома* помят* треснув* треснут* мятый мятая dented crumpled cracked squashed bent crushed
        broken faulty defect* damag* crack* torn ripped scratch* dead= wrong= missing hole= holes
        stain* smashed broke сломан* брак= брака= бракован* дефект* разбит* рван* порван* дыр*
        царап* пятно= пятна= пятен= пятнами= трещин* поврежд* не_работа* не_включ* битый битая
        битое кривой косяк* оторван* отвал*
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
    "BUTDONT": "but_i_don't but_i_haven't but_i_didn't",
    "CAPITALW": "capital= средства= funds= деньги= money= оборот*",
    "CONFIRMMUST": """
        must_be_finished must_be_completed should_be_finished should_be_completed нужно_завершить
        надо_завершить необходимо_завершить be_confirmed must_confirm should_confirm need_confirm
        need_to_confirm have_to_confirm has_to_confirm должен_подтвердить должны_подтвердить
        нужно_подтвердить надо_подтвердить необходимо_подтвердить требуется_подтвердить
        обязаны_подтвердить
    """,
    "DONEBUTTON": "complete= completed finish= завершить= завершение= завершен=",
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
    "MARKEDW": "marked pressed clicked tapped confirmed",
    "NOWW": """
        now= today= сейчас= сегодня= right_away immediately немедленно срочно= urgently заранее=
        first= сначала=
    """,
    "PRESSEDV": "pressed hit= clicked tapped нажал= нажала= жму= нажимаю= press= click=",
    "SHOWSUP": """
        ever_shows ever_comes ever_arrives if_it_comes if_it_arrives when_it_comes посмотрим_дойдет
        дойдет_ли придет_ли доедет_ли hope_it надеюсь_дойдет надеюсь_придет
    """,
    "THENSEQ": "then= тогда= and_then и_мы and_we потом=",
    "TOLDALI": """
        told_aliexpress_i told_ali_i сказала_алиэкспресс* сказал_алиэкспресс* told_the_platform_i
        сказала_площадке сказал_площадке
    """,
    "TOLDNOT": """
        aliexpress_i_haven't aliexpress_i_didn't алиэкспресс_что_не алиэкспрессу_что_не
        platform_i_haven't площадке_что_не
    """,
}
