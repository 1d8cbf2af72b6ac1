"""More word lists: small cues that allow or forbid a frame, and concepts derived from grammar."""

from __future__ import annotations

# name: (concept, grammar marks of which one must be there)
DERIVED: dict[str, tuple[str, frozenset[str]]] = {
    "SEND_1": ("SEND_MONEY_VERB", frozenset({"v.1"})),
    "SEND_IMP": ("SEND_MONEY_VERB", frozenset({"v.imp"})),
    "CLOSE_IMP": ("CLOSE", frozenset({"v.imp"})),
    "CLOSE_OWN": ("CLOSE", frozenset({"v.1", "v.past", "v.inf"})),
    "CONFIRM_IMP": ("CONFIRMWORD", frozenset({"v.imp"})),
    "WAIT_IMP": ("WAITWORD", frozenset({"v.imp"})),
    "WAIT_OWN": ("WAITV", frozenset({"v.1"})),
    "ACCEPT_1": ("ACCEPTV", frozenset({"v.1", "v.past"})),
    "SENT_OWN": ("RETURNV", frozenset({"v.1", "v.past"})),
    "SELECT_SAY": ("SELECTV", frozenset({"v.imp"})),
    "REPORT_1": ("REPORTWORD", frozenset({"v.1"})),
    "REPAYWE": ("REPAY", frozenset({"v.1"})),
    "REPAY_1": ("REPAY", frozenset({"v.1"})),
    "TAKE_OWN": ("TAKEV", frozenset({"v.1"})),
    "WEPAY": ("PAYREQ", frozenset({"v.1"})),
    "PAYV_YOU": ("PAYREQ", frozenset({"v.imp", "v.2"})),
    "LIE_OWN": ("LIEV", frozenset({"v.1"})),
}

CUES: dict[str, str] = {
    "SEND_IMP": """
        send_me send_the send_my send_it pay_me pay_it refund_me refund_my transfer_me transfer_my
        transfer_the transfer_it wire_me wire_the give_me give_my return_me return_my drop_me
        just_pay just_send you_send u_send you_pay pay_back pay_the wire_it put_it drop_it send_them
        скиньте_на кидайте_на вы_мне
    """,
    "CLOSE_IMP": "cancel= close= withdraw= remove= revoke= retract=",
    "CLOSE_OWN": """
        close= closing closed cancel= cancelled canceled cancelling canceling withdraw= withdrew
        withdrawing withdrawn remove= removed removing revoke= revoked retract= убираю
    """,
    "CONFIRM_IMP": "confirm= press_it",
    "CONFIRMWORD": "подтверд* подтверж* confirm= confirmation confirmed= confirming=",
    "WAITWORD": "подожд* обожд* ждите жди= ожидайте потерп* терпи* дождит* повремен*",
    "WAIT_IMP": """
        be_patient hold_on keep_calm stay_calm keep_waiting patient_and sit_tight bear_with
        please_wait pls_wait kindly_wait just_wait hold_off have_patience сохранять_терпен*
        наберит*_терпен* не_торопит* наберитесь сохраняйте_терпен* проявите_терпен* немного_терпен*
        дайте_посылке дайте_время give_it_time ещё_время еще_время give_more_time need_a_little_more
        ждите=
    """,
    "WAIT_OWN": """
        wait= waiting= жду= ждем= подожду= подождем= подождать= ждать= give_you_time
        give_you_two give_you_a give_you_one more_months
        more_weeks дам_вам
    """,
    "ACCEPT_1": "accept= accepting take= i'll_take agree=",
    "SENT_OWN": """
        send= sending sent= ship= shipping shipped post= posted mail= mailed return= returned
    """,
    "SELECT_SAY": "write= say= tell= claim= state= put= just_write type=",
    "REPORTWORD": """
        сообщ* заяв* подад* подам* передад* обрат* пожалует* пожалуюсь пожалуемся пожаловат*
    """,
    "REPORT_1": "report= we_report",
    "REPAYWE": """
        we_return_to_you return_to_you_later
        reimburs* repay* compensat* cover= covers covered pay_back give_back pay_you pay_u
        give_the_postage back_later back_to_you we_will_pay we'll_pay we_pay_for half_back give_half
        pay_half деньги_отдад* расходы_верн* возврат_расход* компенсируем оплатим= пришлем= пришлём=
        will_be_paid will_be_refunded будет_компенсир* будет_возмещ* будут_возмещ* вернутся=
        gets_back paypal_you возвратим refunded_to_you give_it_back return_it_to_you refund_it
        refund_this on_us= with_the_refund covered_by_us later_we_pay then_we_pay we_pay_the
        we_pay_it we_will_send_you paying_the_postage we_will_transfer receive_from_us get_from_us
        from_us_later возьмем_на_себя берем_на_себя возьму_на_себя we_take_it рассчита*
        returned_to_you paid_to_you give_this_money return_this_money add_it_to add_this_to
        add_to_the_refund add_to_your_refund add_this_money we_bear we_will_bear we_afford
        we_will_afford добавим_к_возврат* добавим_эту добавим_это прибавим приплюсуем
        включим_в_возврат* добавим_их добавим_сумм*
    """,
    "WEPAY": """
        responsible_for
        we_pay we_cover we_will_pay pay_for cover= we_don't_pay платим= оплачиваем=
        возмещаем= компенсируем=
    """,
    "PAYV_YOU": """
        you_pay you_should_pay buyer_should_pay you_must_pay you_need_pay need_to_pay
        you_have_to_pay should_pay must_pay u_pay customer_pay* buyer_pay* you_cover you_bear
        must_be_paid_by should_be_paid оплачиваете оплачивает_покупател* платит_покупател*
        paid_by_you have_to_pay only_pay only_have_to_pay
    """,
    # money
    "WEAKPAY": """
        палк* палоч* wise= ideal= line_pay swift= пп= momo= мир= карт*_мир корон* эфир stellar
        lemon= chime= pix= ria= тон= ton= маркет_карт* ria_money click_uz
    """,
    "PAYWORD": "way= ways method* способ* путем путём карт* card= account=",
    "FINANCE": """
        finance* бухгалтер* accountant colleague* коллег* director cashier manager= менеджер* boss=
        company
    """,
    "GIFTCARD": """
        gift_card giftcard* gift_cards steam_card steam_wallet itunes amazon_card подарочн*_карт*
        подарочн*_сертифик* google_play_card сертификат_озон сертификат_wildberries voucher_amazon
        xbox_card
    """,
    "DIRECT_US": """
        between_us ourselves privately private= между_нами между_собой без_посредник* наедине
        without_platform off_platform off_the_platform outside_of outside= вне= мимо= в_обход минуя
        in_private quietly тихо=
    """,
    "SETTLE": """
        settle* resolve* solve* agree= договор* реш* урегулир* arrange* рассчита* deal= уладим улад*
    """,
    "GOODSWORD": "goods_back return_the_goods товар_обратно посылку_обратно",
    "PAYHOW": """
        can_i_pay could_i_pay may_i_pay можно_оплат* можно_ли_оплат* как_оплат* оплатить_заказ
        pay_for_the_order do_you_accept принимаете_ли how_to_pay pay_with оплачу
    """,
    "SELFIE": "селфи* selfie* трость лыжн* палка_для палки_для",
    "STICKERS": "sticker* наклейк* стикер* logo* логотип* кнопк*_телег* значок футболк* наклеек=",
    "AMT_BIG": "whole= entire= полную= полный= полностью full= half= половин* всю= вся= все_деньги",
    "HANDLE": "§handle",
    "STOREWIDE": """
        весь= всего_магаз* весь_ассорт* whole_store sale= распродаж* all_items next_sale store_page
        на_странице_магаз* all_products everything_in ассортимент*
    """,
    "COMPNOUN": "compensation* компенсац* извинени* apology refund= возврат* sorry=",
    "COUPON_INSTEAD": "купон_вместо coupon_instead",
    "EXTRAVERB": """
        доплат* доплач* top_up topup surcharge дооплат* докин* pay_more pay_extra pay_additional
        additional_payment extra_payment pay_the_difference доплата доплату доброс* оплат*_разниц*
        заплат*_разниц* plus_pay additional_$ pay_some_more дополнительно_оплат* ещё_заплат*
        доплатите
    """,
    "EXTRAPAY": "доплат* доплач* surcharge",
    "COMP_US": """
        we_will_make_up we_make_up we_'ll_make_up
        we_pay we_add мы_доплатим мы_добавим добавим= we_will_add we_cover мы_оплатим we_top_up
        top_up_your мы_пополним
    """,
    "OWED": """
        с_вас you_owe owe_us вы_должны you_should_pay с_тебя you_still_need к_оплате to_pay
        за_вами_долг
    """,
    "WANTV": "want= wants ask= asks require* need= needs demand* треб* хоч* прос*",
    "FEE_ASK": "пошлин* customs_fee",
    "RETURNPOST": """
        return_ship* return_postage shipping_back обратн*_пересыл* обратн*_достав* return_cost
        send_back
    """,
    "PAYBACK": "pay_me pay_back платил*",
    "PICKUP": """
        pickup pick-up pick_up bring= collect= пункт*_выдач* получени* заберите забрать возьмите pvz
        пвз в_отделени* post_office show_it at_the_post курьеру
    """,
    "TELLNOBODY": """
        nobody никому never= никогда anyone anybody не_сообщайте не_говорите посторонн* don't_tell
        do_not_tell never_ask не_спрашива* don't_need
    """,
    "TRACK_CODE": "track* трек* zip= postal= почтовый promo* купон* промокод* скидк* dress_code",
    "REFUNDISH": "refund* возврат* compens* компенс* money деньг* верн* выплат*",
    "REQUIRES": "require* треб* need* нуж* must=",
    "SDCARD": "sd= microsd памяти memory карт*_памяти",
    "LOGINWORD": """
        login log_in sign_in verify* authoriz* авториз* войти войд* данные_карт* card_details
        confirm_your password пароль unlock* frozen заморож* compensation компенсац* refund*
        возврат*
    """,
    "HERE": "here= вот= attached держи= держите прилагаю прикреп* сообщаю",
    # closing
    "SUBSCRIPTION": "subscription* подписк* автоплат* trial",
    "NOTNEEDED": """
        no_longer_needed is_over be_over больше_не_нуж* уже_не_нуж* не_потребуется_больше
    """,
    "CLOSE_OBJ": """
        subscription* подписк* lid= крышк* крышечк* блендер* blender door= дверц* window= окн* app=
        приложени* пятно= пятна= пятен= valve клапан* bluetooth alarm будильник* таймер_на box= кран
        zipper молни* battery= аккум* cover= wifi
    """,
    "CANCELV": "cancel= отмените отмени= withdraw=",
    "OPTIONAL": """
        can_also можете= можно= if_you_want если_хотите before_shipping до_отправки subscription
        you_can_also you_can_cancel_order
    """,
    "IF_CLOSE": """
        if_i если_я если_закрою если_отменю should_i стоит_ли can_i могу_ли можно_ли if_the_money
        если_деньги если_вернете если_вернёте случайно accidentally by_mistake по_ошибке
    """,
    "DISPUTE_NEG": "dispute_stays спор_остаётся спор_остается keep_the_dispute keep_dispute",
    # zero
    "REJECTV": """
        reject* rejected отклон* decline* declined не_согласен не_согласна not_agree don't_agree
        disagree* can't_accept cannot_accept not_acceptable отверг* мало= not_enough не_приму
        не_принимаю too_low отказал* отказыва* откажусь=
    """,
    "ACCEPTWORD": "accept= agree= принять «принять» согласиться agreement",
    "EXTRAFEE0": """
        fee= доплата= доплаты= доплату= без_доплат* shipping= доставк* комисси* customs tax=
    """,
    "CLOSEWORD": "is_open открыт= открыта= be_open",
    "NOTOUR": """
        not_our не_наш* we_don't we_do_not we_cannot мы_не hasn't has_not не_был* i_did i_didn't
        не_вид* we_can't
    """,
    "RIGHTS": "your_right ваше_право right= прав=",
    "COMPLAINV": """
        complain* жалов* жалуйт* escalat* эскалир* обостр* пожалует* пожалуюсь пожаловат* пожалуемся
        пожалуй_не
    """,
    "HOLIDAYS": "возобнов* resume* shipment_after отправки_с",
    "THANKS": "thank_you_for thanks_for спасибо_за благодар* appreciate thank= thanks=",
    "NOUNPAT": "for_your_patience за_терпение ваше_терпение your_patience",
    "SHIPTIME": """
        delivery_takes обычно_доставка usually_takes срок_доставки takes= доставка_занимает
        takes_about
    """,
    "AFTEREND": """
        after_it after_the after_protection after_timer even_after after_that_time после_оконч*
        после_истеч* потом_открыт* after_finish later позже потом even_when даже_когда даже_после
    """,
    "TIMERNEG": "таймер_конч* timer_end* deadline_is",
    "BACKAGAIN": "again снова заново повторно",
    # confirming
    "ONLYCHECK": """
        only_after only_when после_провер* only_if только_когда только_после только_если
        take_your_time after_check* после_того_как after_you_check когда_проверите when_you_check
        after_inspect* убедит* make_sure
    """,
    "AFTERCHECK": """
        after_you_check after_check* after_you_receive after_receiv* after_you_get once_you_receive
        once_you_get when_you_receive when_you_get until_the until_i until_you пока_не_увижу
        пока_не_получ* пока_не_провер* когда_получите когда_получу когда_увижу после_получ*
        после_вскр* как_только_получ* before_check* after_you_have once_you_have after_you_tested
        after_you_tried after_i_check after_i_test after_i_open once_i_check when_i_check
        after_i_get after_i_receive после_провер* как_проверю когда_проверю после_осмотр*
        when_it_comes when_it_arrives once_it_arrives когда_придёт когда_придет and_then_confirm
        then_confirm check_the_item check_item check_everything check_first check_the_goods
        сначала_проверьте проверьте_и проверьте_товар проверьте_потом open_the_parcel_and вскройте
    """,
    "CVWORD": """
        colour= color= цвет size= размер address= адрес model= модель bring= возьмите паспорт
        заберите collect
    """,
    "CONFIRM_OTHER": """
        delivery_time time_of_delivery delivery_date время_доставки дату_доставки срок_доставки
        colour= color= цвет size= размер address= адрес возврат refund= return= reason причин* номер
        телефон phone email
    """,
    "REQUEST_YOU": """
        please_confirm подтвердите подтверди= confirm_you confirm_that_you прошу_подтверд* could_you
        can_you
    """,
    "CHECKED_PAST": """
        checked проверил* проверено= проверен* осмотрел* inspected tested everything_works
        everything_is_fine everything_is_in все_работает все_цел* всё_цел* всё_работает все_на_месте
        everything_was all_good works_fine все_хорошо всё_хорошо all_fine all_is_good all_is_fine
        everything_ok все_ок всё_ок все_отлично came_complete все_пришло is_complete set_complete
    """,
    "NOTHERE": """
        ещё_нет еще_нет not_arrived hasn't_arrived haven't_received not_received_yet not_here
        ещё_не_приш* еще_не_приш* ещё_не_получ* еще_не_получ* не_забрал* haven't_opened not_opened
        didn't_open не_вскрывал* не_открывал* не_проверял* потом_проверю проверю_потом still_waiting
        in_transit ещё_в_пути еще_в_пути on_the_way ещё_едет еще_едет заранее in_advance hasn't_come
        not_come still_on arrives_later
    """,
    # reasons
    "SHOWREASON": """
        explain= объясн* find_the_reason find= the_reason_is learn узнать understand= understood
        reason_for_delay reason_of_delay choose_your_reason свою=
    """,
    "OURFAULT": """
        our_mistake our_fault наша_ошибка нашей_ошиб* наша_вина мы_ошиб* we_made
        sorry_for_the_mistake извин* apolog* sorry= of_our error_of_our
    """,
    "ORDER_CANCEL": """
        отмените= cancel_the_order cancel_my_order cancel_order before_shipping до_отправки
        not_shipped не_отправили
    """,
    "NOTTRUE": """
        isn't_true not_true неправда это_неправда не_правда untrue false= не_буду_врать не_стану
        i_said_no i_refused отказал* i_will_not
    """,
    # new goods
    "GOODSNOUN": """
        one= unit* item* product* parcel* package* pair* товар* посылк* комплект* модел* вещь куртк*
        jacket* shoes dress* lamp* наушник* phone* set= piece* экземпляр* издели* штук* термос*
        case= cover= заказ кофт* блузк* shirt* watch= чайник* ламп*
    """,
    "SELLSEP": """
        sold_separately продают*_отдельно купить_отдельно отдельно_прода* sold_separate*
        separately_sold продаётся продается for_sale in_our_store available_in
    """,
    "PASTLEFT": "left= has_left отправлен= отправили= shipped=",
    "OR_REFUND": """
        or_refund или_верн* или_возврат or_money or_return или_деньг* or_give or_i or_full либо=
        either
    """,
    # returning
    "AGENTWORD": """
        agent* агент* партнер* партнёр* partner* my_brother my_sister our_friend brother= sister=
        cousin* relative* uncle= aunt= знаком* родствен* сестр* брата= брату другу= моему= моей=
        моего= тёте тете дяде коллеге colleague_in office_in staff_in наш_склад_в our_warehouse_in
        warehouse_in склад_в складу_в представителю man_in guy_in племянник* сотрудник* to_my_friend
        for_my_friend my_friend_in my_friend's знакомому другу_в друга_в мой_друг_примет мой_брат
        helper* our_people our_man помощник* нашему_человек* человеку my_wife my_cousin assistant
        волонтер* сосед* курьеру_нашему
    """,
    "RETURNCUE": """
        return* back= обратно назад= возврат* верн* возвращ* шлите товар goods= вещь it= send= post=
        отправляйте отправьте вышлите отдайте передайте отвезите not_ship
    """,
    "SHIPINFO": """
        parcel_left will_ship отправили отправлена отправлен= ваша_посылка your_parcel your_order
        заказ_отправ* вылет* прибыл* arrived заберите pickup pick_up пункт_выдачи collect= отгрузк*
        shipped=
    """,
    "GIFTWORD": "gift= подарок в_подарок birthday",
    "COURIERCALL": "courier курьер*",
    "INFORM_ONLY": """
        in_the_dispute in_dispute dispute_page dispute_form в_споре в_самом_споре в_форме_спор*
        форме_спор* use_only only_this use_this_one order_page
    """,
    "SHIPADDR": """
        delivery_address shipping_address адрес_доставки before_shipping до_отправки after_shipping
        после_отправки your_address ваш_адрес change_the_delivery your_new_address
    """,
    "DONTTRUST": "не_верьте do_not_trust don't_trust do_not_believe",
    "WRONGWORD": """
        wrong= old= outdated incorrect неправильн* неверн* старый= старая= устар* ошиб* mistake=
        not_correct not_right не_тот другой= error=
    """,
    "USEV": "use= used using использ* бери* обращ* смотр* look= follow*",
    "PLATFORMADDR": """
        aliexpress_warehouse aliexpress_address склад_али* склад_алиэкспресс* aliexpress=
        ali_warehouse platform_address platform_return platform= address_what адрес_из_спора
        адресу_из_спора адрес_алиэкспресс* адрес_в_споре system_address адрес_системы али=
    """,
    "CHATADDR": """
        in_chat in_the_chat from_chat from_the_chat from_message from_your_message you_gave you_sent
        in_message из_чата из_переписк* из_сообщени* из_вашего_сообщ* в_чате в_переписк* вы_дали
        вы_прислали вы_написали from_comment из_комментар* you_wrote you_told address_you
    """,
    "RELATIVE": """
        relative* friend= friend's brother= sister= cousin родственник* знаком* сестре брату другу=
        агенту agent= partner партнеру партнёру дяде тёте агент партнер партнёр родственник друг
        знакомый брат сестра коллега подруга agent's
    """,
    "PROMISED": """
        promis* обещ* as_you_said как_договор* you_said like_you later потом count_on рассчитываю
        guarantee* гарант*
    """,
    "PROMISE_POSTAGE": "§promise",
    "UPLOADV": """
        upload* attach* send= make= take= put= use= add= find= found прикреп* прилож* влож* загруз*
        сфот* возьм* найд* нашл* нашел скача* сдел* snap= post= steal= copy= download* пришлите=
        пришлем= пришлю= пришлет= пришли_мне прислать= photograph* сфотк* снять= сфоткаю
    """,
    "FALSE_TRUE": """
        honest честн* real= настоящ* any_questions in_any_case any_time any_problem любой_вопрос
        if_any any_help any_other any_damage any_defect_please
    """,
    "PUTIN": "put= pack= insert полож* влож* упак* засун* кладу= кину= place=",
    "BOTHWIN": """
        both_win so_system чтобы_система быстрее_верн* faster= system_will so_i_can so_we_can
        и_мы_одобр* then_we мы_тогда тогда_мы so_that agree_quickly quickly= approve_quickly
        быстро_одобр* сразу_верн* нам_вернет и_нам вернет_почта
    """,
    "NOTTRUE_RPT": """
        they_want want_me просят_меня i_said_no отказ* i_refuse* не_стану не_буду i_won't i'm_not
    """,
    "CAME_BROKEN": """
        came_broken пришл*_сломан* arrived_broken arrived_damaged was_broken broke_after
        сломал*_сам* it_broke came_damaged
    """,
    "FAKEV": """
        fake* stage= staged fabricat* подделать поддел* поддельн* photoshop* фотошоп* инсценир*
        сфабрик* подстро* имитир* simulate* forge* нарисовать нарисую фальсиф* draw= drawn дорисова*
        дорису* рису* edit_the_photo retouch будто якобы как_будто as_if pretend* looks_like_broken
        looks_broken look_broken looks_damaged looks_defect*
    """,
    "DEFECTW": "defect* damage* дефект* поврежд* брак царап* scratch* crack* трещин* hole дырк*",
    "WORKSFINE": """
        works_fine works_perfect* it_works everything_is_fine everything_fine all_fine is_fine
        все_хорошо всё_хорошо работает= целый= цела= целое исправ* all_right perfect= in_order
        нормальн*
    """,
    "NUMWORD": """
        two= one= half= две= два= одна= одну= один= половин* only= только= три= пять= меньше= fewer
        less=
    """,
    # reviews
    "RVPAST": """
        read_your прочитали your_feedback ваш_отзыв_прочит* sorry_to_hear for_your_feedback
        спасибо_за_отзыв for_your_review under_review in_review aliexpress_review review_your
        review_the
    """,
    "HELPW": "помож* resend отправ* send= gift= подар* решим solve* новый_товар help_you we_help",
    "UNCOND": """
        honest= честн* my_honest i_left я_остав* оставлял* поставил= поставила i_gave regardless
        в_любом_случае anyway_later любом_случае without_condition обязательно спасибо_за_подар*
        thanks_for_the_gift
    """,
    "RVPAST_B": """
        i_left left_feedback оставил= оставила= оставлял* поставил= поставила= won't= not_threaten
        угрожать_не
    """,
    "BADREV": """
        плох* негатив* отрицат* ужасн* худш* разгромн* гневн* злой= злую= низк* единиц* bad= badly
        negative* horrible worst terrible awful ugly low= lowest nasty damning harsh scathing
        one_star 1_star 1-star one-star poor= одну_звезд* одной_звезд* по_одной 1_звезд* ноль_звезд
        zero_star нелестн* жестк* смачн* matching angry furious brutal devastating мерзк* отвратит*
        правдивый_но паршив* кол= lousy disgusting 1_★ единицу минимальн* минималк* отриц*
        honest_bad такой_отзыв such_review такие_отзыв* bad_one злобн* погром* унизит* неприят*
        разоблачит* предупреждающ* соответствующ* strongly terrible_one nightmare ugly_one с_землей
    """,
    "DEMAND": """
        верн* возврат* возвр* refund* money деньг* денег бабл* pay= pays pay_me compensat* компенс*
        замен* replace* resend* give_back return= send_me fix= реш* respons* скидк* discount*
        approve* одобр* доплат* перевед* перечисл* вышл* отправ* заплат* плат* выплат* разниц*
        договор* settle* cash solve* answer= cooperate иначе otherwise or_else а_не_то а_то
        пришлите= пришлем= пришлю= пришлет= пришли_мне прислать=
    """,
    "THREATREV": """
        такой_отзыв такие_отзыв* such_a_review such_review matching_review отзыв_накат* отзыв_влеп*
        разнесу_вас разнесу_в разнес*_в_отзыв* заспам* завал*_отзыв* flood* bomb_your review-bomb
        утоплю отзыв_будет review_will feedback_will get_what_you_deserve
    """,
    "SPOIL": """
        испор* обруш* снижу снизить сниз* уроню понижу утоплю опущу ruin* destroy* spoil* kill*
        drop= tank= lower= hurt= убью= подорву damage= sink= трещ* посыпется упад* уничтож* crash*
        wreck* разнес*
    """,
    "EXPOSEV": """
        post= posting publish* expose* tell= share= write= upload* make_a_video make_video shoot*
        film* show= know= see= read= hear= warn= spread* blast* go= напиш* расскаж* выложу выклад*
        опубл* сниму= снять узна* покаж* увид* прочит* прочт* разоблач* ославл* запощу залью
        распростран* предупре* обнарод* огласк* put= пишу= пишем= пишут= писать= followers
        подписчик* спам* рассылк* транслир* stream* record* complain_on жалоб*_везде узнают=
        скажу_всем рассказыв* сообщ* оповещ*
    """,
    "PUBLICW": """
        youtube* ютуб* тикток* tiktok* тик_ток instagram* инстаграм* инст* facebook* фейсбук*
        twitter* твиттер* reddit* реддит* social* соцсет* соц_сет* блог* blog* forum* форум* групп*
        groups internet* интернет* channel* пикабу* pikabu сми= media= press= отзовик* otzovik
        irecommend trustpilot вирал* viral everybody everyone весь_мир whole_world my_friends
        всем_друз* всем_знаком* паблик* публик* огласк* publicly threads дзен вк= vk= all_buyers
        всем_покупател* всем_расскаж* telegram_channel* телеграм-канал* телеграм_канал* blogger*
        блогер* журналист* journalist* newspaper* газет* news= везде everywhere audience followers
        подписчик* subscribers мир_узнает стрим* x.com telegram_chat* чаты= чатах чаты_о
        чатах_покуп* соседних_чатах foren коммьюнити community 4pda хабр* habr* vk_group всем=
    """,
    "FOUNDON": """
        found_on found_your нашла_на нашел_на bought_from saw_your заказал*_через saw_on увидел*_на
    """,
    "ORELSE_STRICT": """
        otherwise or_else or_i or_my or_the or_get иначе= а_то а_не_то не_то= либо= either
        or_my_next or_your or_one or_ya or_expect or_you_get or_all или_я или_поставлю или_напишу
        или_одна
    """,
    "GOODREV_ONLY": "good= positive хорош* отличн* полож* happy_to честн* honest",
    "REVIEWOK": "честн* honest good= хорош* will_help помож* positive",
    "IFNOT": """
        if_you_don't if_u_don't if_you_dont if_you_do_not if_not если_не unless if_you_won't if_no
        не_вернете не_вернёте no_refund не_заплат* не_получу don't_get don't_refund пока_не until_i
        until_you if_i_don't not_refund не_пришлете не_пришлёте не_замен* won't_refund don't_pay
    """,
    "MILDOBJ": """
        courier* курьер* погод* weather почт* postman covid dog= собак* кот= cat= свинк* pig_toy
        козленок toy= игрушк* brush крыска puppet костюм* garbage_bag* trash_bag* мусорн* trash_can
        мышк* dogs_food обезьянк* monkey_wrench pet= ошейник*
    """,
    "SUPPORTCALL": "support= поддержка aliexpress_help the_seller_is",
    # threats to the buyer
    "VERIFYW": """
        verify* подтверд* login log_in link= ссылк* click войд* войти войдите sign_in авториз*
        enter_your
    """,
    "APPWORD": "bank_account subscription баланс* balance платеж* payment",
    "ALIWILL": "aliexpress* platform площадк* алиэкспресс* will= будет=",
    "USPENALTY": """
        our_store our_shop us= we= our= me= my= нам= нас= мне= меня= магазин* shop= store= boss=
    """,
    "PARCELLOST": "lost= lose= пропад* потеря* damage* пропаж* terря* disappear* destroy* исчез*",
    "PARCELS": "parcels packages orders посылки заказы orders= посылок package= parcel=",
    "PRODUCTCARE": """
        battery water= blender knife= лезви* вода воды hot= горяч* wash* стира* assemble сборк*
        install уход plug chargin* заряд*
    """,
    "REPORTV": "report* сообщим заявим complain= tell= расскажем пожалует* пожалуюсь пожалуемся",
    "BADBUYER": """
        bad_buyer cheater* мошенник* scammer* плохой_покупатель недобросовестн* обманщик* dishonest
    """,
    # pity
    "PUNISH_STRICT": """
        punish* scold* shout* yell* fire_me fired get_fired dismiss* cut_my deduct* salary salaries
        wage* lose_job lose_my jobless unemployed sack* kick_me kicked наказ* накаж* оштраф* штраф*
        уволит* уволят увольн* выгон* выгнат* ругат* руга вычт* вычит* зарплат* премии премию
        без_работ* потеря*_работ* kill_me орёт_на орет_на my_bonus my_job lose_bonus потеряю_работ*
        pay_from из_своего_кармана own_pocket lose_this_job мою_работу from_my_pay from_my_wage
        my_pay my_payment take_this_money вычет* из_моей из_своих лишат= оштрафу* deduct=
        my_money_for директор_наказ* влетит fined= кричит_на fired_for can_be_fired be_fired
    """,
    "YOUPUN": """
        punish_you your_account вас_накаж* вас_оштраф* you_will_be наложит ваш_аккаунт штраф_вам
    """,
    "SUPPORTV": "support= feed= кормить прокорм* feeding содерж* лечен* медицин* pay_hospital",
    "PITYW": "please сжальтесь alone одна= один= sick= poor= бедн* work= hard= help* помог* жаль",
    "FAMILYSTRICT": """
        my_mother my_mom my_kids my_children my_baby my_family my_wife my_son my_daughter my_father
        my_parents two_kids three_kids sick_mother дети= детей ребенк* ребенок мама мать мамы=
        матери больн* больница больнице семью= кормить hospital family_business my_child детям
        малыш* мои_дети моей_мам* трое_детей двое_детей children= grandmother parents= pregnant
        wife_is feeds_my whole_family мой_сын моя_дочь family_to_feed older_parents бабушка
    """,
    "SHOPWORD": """
        shop= store= магазин* бизнес* business company= компани* фирм* seller= мы= нас= we= us=
        family
    """,
    "DIE_STRICT": """
        die= dies dying kill* kills survive* bankrupt* close_down shut_down go_under разор* банкрот*
        погуб* губит* губи* умр* умира* выжив* выжить плач* слез* грани_закры* не_может_жить
        cannot_live can't_live saves_our save_our starv* закроемся закроется_магазин на_грани
        suffer* страда* crying поможет_нам_выж* спасти спасите спасаете еле_выж* добива*
        barely_survive hardly_survive last_hope close_our close_forever разорит* закрывать_магазин
    """,
    "BEG_STRICT": """
        beg_you i_beg we_beg begging have_mercy mercy have_pity pity_on умоля* сжал* пожалейте
        пожалей= смилуй* пощад* войдите_в_положени* войди_в_положени* доброе_сердце на_коленях
        on_my_knees имейте_сердце ради_детей good_heart kind_heart have_a_heart 😭 feel_sorry_for
        слёзно слезно understand_our_hard heartbroken добр*_сердц* помогите_мне help_me don't_ruin
    """,
    "ALONE": """
        мне_одной мне_одному i'm_alone all_alone я_одна= одна_воспит* один_воспит* single_mother
        single_mom за_всё_отвечать за_все_отвечать новый_работник new_worker new_employee poor_girl
        poor_worker стажер стажёр trainee= trainees= intern= испытательн* наводнен* flood=
        fire_in_our пожар_на student= студент* подрабатыва* i_cry я_плачу first_job первая_работа
    """,
    "CONGRATS": """
        birthday рождения подарок happy_to for_kids детск* for_children kids_size для_детей
        childrens= baby_clothes for_your_family вашей_семье your_family вам_и_вашей счастья wish*
        желаем здоров*
    """,
    # tracking
    "COMBINED": """
        combined_shipment works_on отслеживается_на can_check сборн*_груз_отслеж* check_on
    """,
    "ADDRCHANGE": "change_address смен*_адрес* переехал* moving",
    "OURMISTAKE": """
        ошибл* перепут* mixed= mistake= wrong_label wrong_sticker перегруз* путаниц* confus* swapped
        mislabel* переклеил* sticker_was
    """,
    "SHOWV": "show* показыв* пишет= says= видно= виден= displays",
    "SURELY_STRICT": """
        surely for_sure certainly значит наверняка ask_neighbo* соседей look_again поищите
        you_have_it you_received у_вас= вы_получ* with_you so_you so_parcel definitely you_got
        стало_быть выходит look_at_home проверьте_дома спросите_у so_the_parcel so_it_is mailbox
        look_for_it means_you значит= уже_у_вас already_with_you already_got you_must_have_it
        must_be_with that_means it_means at_your_home at_home у_соседей ничем_помочь
    """,
    "FUTURE_D": """
        will_be_delivered будет_доставлен* когда_доставят going_to_be to_be_delivered delivered_in
    """,
    "NOTRACK": """
        no_tracking without_tracking has_no_track* без_отслежив* без_трек* not_trackable нет_трек*
        трека_нет трека_пока_нет don't_know_the_new номера_нет travels_without
    """,
    "CAME_PAST": """
        received arrived came= got= refunded credited returned пришло= пришла= пришли= пришел
        пришёл получил* получен* поступил* вернули= вернул* упал* зачислил* зачислен* has_come
        have_come дошл* дошел issued has_arrived have_arrived is_here at_home у_меня= here=
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
        refund_me pay_me pay_back give_back cover* you_paying
    """,
    "CLOSE_IT": """
        first_close first_cancel close_then cancel_then first_withdraw сначала_закройте
        сначала_отмените сперва_закройте
        take_it_off take_this_off finish_it end_it drop_it завершите_его завершите= прекратите_его
        remove_it take_it_back
        withdraw_it cancel_it close_it remove_this cancel_this do_it_first you_close u_close
        close_first cancel_first закройте_его отмените_его снимите_его уберите_его заберите_её
        заберите_ее заберите_его close_this_dispute
    """,
    "RETURNW": """
        return* back= обратно назад возврат* вернут* вернет* возвращ* отошлите mail_back to_china
        в_китай обратн* верните верни= return= шлите_обратно
    """,
    "SELFHARM_EN": """
        scratch* break= breaking crack= drop= smash= damage= tear= rip= cut= ruin= spoil= stain=
        burn= bend= cut_off peel dent= snap= pour* spill* drown* soak* wet= step= kick=
    """,
    "FALSEWEAK": "mistake= ошибк* other= другое= другая= прочее personal= иное= случайн* accident*",
    "CITYW": "city= город town= warehouse склад",
    "YOURS": "your= you= ваш* вам=",
    "MYBANK": "my_bank our_bank мой_банк наш_банк my_wife_card",
    "CODEWORD": "code= код codes digits цифры",
    "PROMISEW": """
        fix= swear trust promise* solve* handle* обещ* клян* исправ* решим довер* guarantee*
        compensat*
    """,
    "REMOVERV": """
        delete* remove* change* edit* update* revise* erase* удал* убер* убира* убра* измен* исправ*
        поменя* перепиш* поправ* сниму= correct=
    """,
    "PUSHV": "push= put= move= drop= make= do= deposit=",
    "ARGUE": """
        спорить arguing argue fight бороться время_потрат* все_равно_решат решат_в_нашу
    """,
    "FORMW": "form= форме= форму= formular поле= field asks_why ask_why when_it_asks",
    "AMPLE": """
        защита_ещё защита_действует protection_runs_until protection_runs_till
        protection_runs_for protection_lasts защиты_ещё protection_is_still
        days_left weeks_left в_запасе защита_продлена до_конца_защиты time_left время_есть
        есть_время time_enough enough_time времени_достаточно времени_хватает
    """,
    "CHEAPER": "cheaper дешевле expensive дороже price_difference",
    "PUBLIC_POST": """
        группе= группу= групп= group= groups расскажу= всем= channel= канал* everyone everybody
    """,
    "GOODSHOME": """
        обратно назад ship_back it_back goods_back item_back parcel_back comes_back come_back
        back_to_china send_back return_it return_the return_goods вернете_товар вернёте_товар
        в_китай to_china return_parcel
    """,
    "PAIDME": "paid_me paid_us you_paid_me",
    "BAN_STRICT": """
        for_the_ban wait_for_ban get_a_ban get_ban
        ban_you block_you banned= забан* заблокируют блокируют ban_for get_banned be_banned
        be_blocked заблокирован* suspend_you вас_удал* restrict_you бан= блокиру* ban_buyers
        blocks_buyers заблокир*
    """,
    "USETHIS": """
        use_this use_that use_my use_our используйте_этот только_этот вот_этот post_here send_here
        ship_here
    """,
    "FINISHW": "finish* complet* заверш* finaliz*",
    "QWORD": """
        should can could do= does may will= is= are= would стоит можно нужно надо могу ли= как= что=
        when= how= where= what= когда где почему why зачем
    """,
    "NEG_NEAR": "без= without= no=",
    "NEG_FAR": "no_need no_reason no_sense no_point no_one",
    "SELLER_VOICE": """
        dear= dear_customer dear_buyer dear_friend my_friend our_store our_shop we_send we_refund
        we_will we_can we_ship we_offer your_parcel your_order your_refund you_cancel дорогой
        дорогая уважаем* друг= наш_магазин наш_менеджер мы_вернем мы_отправим мы_вышлем вернем=
        вышлем= отправим= отмените= закройте= примите= подтвердите= ваша_посылка ваш_заказ
        вашу_карту подождите= our_boss my_boss our_manager our_warehouse for_your_understanding
        valued_customer thank_you_for_your_order for_choosing нашего_магазина можем_вернуть мы_можем
        предлагаем= переведем= перечислим= ваш_спор your_dispute cancel_the_dispute
        close_the_dispute close_dispute ваш_отзыв your_feedback your_review возместим= компенсируем=
        пришлите_номер скажите_код
    """,
    "BUYER_VOICE": """
        my_order my_parcel my_refund my_money i_received i_paid i_bought i_want i_ordered i_opened
        i_will_escalate i_confirm i'm_closing i_close i_accept i'll_accept refund_me pay_me send_me
        my_dispute the_seller seller= support= i_won't мой_заказ моя_посылка моего_заказа мои_деньги
        мне_пришел мне_пришло мне_пришла я_оплатил* я_заказал* я_получил* верните= верни= кидайте=
        закрываю= закрою= отменю= отменяю= нажму= приму= принимаю= подтвержу= жду= прошу= продавец
        продавца не_пришл* не_получил* продлите= напишу= поставлю= where_is_my где_моя где_мой
        я_открою открою_спор i_pressed i_press i'll_press i_will_press i_agree согласна= согласен=
        скиньте_мне замените=
    """,
    "SHOPTALK": """
        factory фабрик* warehouse склад* stock наличии logistics логист* valued customer* клиент*
        покупател* buyer* colleague* коллег* coupon* купон* discount* скидк*
    """,
    "WEAKCLOSE": """
        stop= end= ending finish* kill= resolve= заверш* прекрат* забер* drop= dropping dropped
        give_up terminat* прекращ* погас* let_go заберите забери= забирайте отпустите оставьте=
        close-up finishing прекратим забудьте_про forget_about
    """,
    "WEAKCLOSE_OWN": """
        забрать=
        закончу= закончил* заканчиваю= прекращу=
        finish* end= ending drop= dropping dropped забираю заберу завершаю завершу прекращаю
        завершил* прекратил* give_up
    """,
    "RUSHV": """
        спеш* торопи* торопит* hurry* rush* haste hasten* start= начина* press= push= escalat*
        apply= talk_about думайте_о
    """,
    "RECEIPTWORD": "чек= чека= чеку= receipt= квитанц* invoice",
    "ESCALATEV": """
        involve* invite* call= contact* report= ask= write= привлек* вмеш* обращ* звать зови*
        appeal* push* писать пишите подключ* complain* пожалует* пожаловат* жалуйт* жаловат*
    """,
    "PLATFORMISH": """
        platform= aliexpress= админ* площадк* алиэкспресс* support= поддержк* judge mediator*
        медиатор* арбитр*
    """,
    "MEWORD": "me= мне=",
    "REFUNDN": "refund= refunds возврат",
    "SELLERWORD": "продавец seller= магазин= продавца he= gave= выдал* дал= прислал*",
    "CUR_SINGLE": "доллар= бакс= dollar= buck=",
    "APPROVEW": """
        full_refund одобр* approve* примем= accept= согласим* полный_возврат быстрее_верн*
    """,
    "RETURNWORD": "return= returning= returns= возвратов отправки",
    "READYW": "ready готов* prepared packed",
    "SWAPV": """
        change* chang* edit* modif* switch* replace* измен* смен* поменя* замен* исправ* correct=
        перевыбер* другую= update*
    """,
    "CHATAPP": "chat= app= messenger мессенджер* write= приложени* чат talk= message=",
    "YOURSELF": "yourself сами= самому himself по-тихому little= слегка чуть-чуть немного",
    "EVENIF": "even_if даже_если хотя_он* though_you although_you хоть_она хоть_он хотя_она",
    "IF_OPEN": """
        if_you_open если_откр* if_you_file when_you_open если_подад* if_u_open когда_откро*
    """,
    "SENTPAST": """
        yesterday вчера was_sent were_sent already_sent sent_already уже_отправил*
        we_replaced= have_replaced= was_replaced= мы_заменили
    """,
    "BADSTATE": """
        doesn't_work not_work closed= invalid не_работа* закрыт= недействит* wrong= old= неверн*
        неправильн* устар* outdated out_of_date changed= изменился= is_full
    """,
    "SELECTSTRONG": """
        select= choose= pick= mark= selected= chose= set= указ* укаж* выбер* выбир* выбрал* отмет*
        постав* впиш*
    """,
    "QUALITYW": """
        quality брак= качеств* дефект* defect* damage* брака= broken поломк* рван* повреж*
    """,
    "YOU_PAYS": """
        you_pay u_pay you_must_pay you_paid вы_оплач* вы_платите you_cover you_will_cover
    """,
    "ADDV": "add= adding",
    "BUTTON": "кнопк* button нажал* нажму нажимаю press* click* tap= mark= marked marking отмет*",
    # a promise that is kept only after the buyer gave his rights away
    "TAKEV": """
        take_our take_this_solution
        accept= accepting agree= agreeing approve= consent прими= примите примете принять принимаю
        приму= согласи* соглашай* соглашус* соглашаюсь соглашаетесь согласен= согласна= одобрите
        одобрить «принять»
    """,
    "TAKE_OWN": "accept= accepting agree= approve= согласен= согласна=",
    "OFFERW": """
        suggestion*
        solution* proposal* offer= offers= plan= предложени* решени* вариант= варианту= вариантом=
    """,
    "WE_TAKE": """
        accept_your
        we_accept we_accepted we_agree we_agreed we_will_accept we_can_accept we_approve
        мы_принимаем мы_приняли мы_согласны мы_примем принимаем= согласны= your_solution
        your_proposal your_offer your_plan ваше_решение ваше_предложение вашим_предложением
        вашим_решением
    """,
    "SEQW": """
        first= сначала сперва сначало then= затем потом тогда= later= after= afterwards позже
        позднее
        once= when= as_soon_as как_только когда= после next_week next_month next_day tomorrow завтра
        на_следующ* через_недел* через_месяц* отдельно separately privately лично in_private
        на_днях в_течение
    """,
    "YOU_SEND": """
        жду_деньги жду_возврат жду_выплат* wait_for_the_money wait_for_money
        you_send you_pay you_refund you_will_send you_will_pay you_will_refund you_return
        you_transfer you_give you'll_send you'll_pay you'll_refund пришлете вышлете вернете
        переведете отправите заплатите компенсируете выплатите возместите обещали_вернуть
        обещали_выслать
    """,
    "FULLW": "full= whole= entire= полный= полном= полную= полного= fully полностью",
    "CHECKACT": """
        check checked checking inspect* test= tested проверь* провер* вскро* осмотр* осматр*
        убедит* make_sure if_everything if_all если_все_хорошо если_все_в если_товар
    """,
    "CONFIRM_ASK": """
        did_you_receive have_you_received did_you_get
        whether= if_you_received if_you_have if_you_got если_нет or_not if_not lost= потерял*
        пришла_ли пришел_ли пришло_ли получили_ли
    """,
    "WE_GET": """
        we_confirm we_receive we_get we_got we_received warehouse склад* confirms= подтвердит=
        получим= мы_подтвердим of_your_return returned_goods returned_item returned_parcel
        your_return we_will_confirm
    """,
    "MONEYGOT": """
        received_the_refund received_refund received_your_refund received_the_money received_money
        received_your_money receive_the_refund receive_the_money receipt_of_the_refund
        receipt_of_refund receipt_of_the_money receipt_of_money получили_возврат получили_деньги
        получение_возврата получение_денег получения_возврата возврат_получен деньги_получен*
        confirm_refund confirm_the_refund confirm_your_refund confirm_the_amount
        confirm_the_full подтвердите_возврат подтвердите_сумм*
    """,
    "AFTER_REFUND": """
        увижу_возврат увижу_деньги refund_is_on refund_arrives refund_comes money_is_on
        once_the_refund when_the_refund придет_возврат придут_деньги
        after_you_send once_you_send when_you_send как_только_пришл* как_только_вышл*
        когда_пришл* когда_вышл* того_как_пришл* того_как_вышл* того_как_верн*
        сначала_верните сперва_верните сначала_деньги сначала_возврат refund_me_first
        first_refund first_you_refund refund_first money_first
        after_you_refund once_you_refund when_you_refund after_you_pay once_you_pay after_you_return
        once_you_return after_the_refund after_refund after_my_refund until_you_refund
        when_you_pay when_you_return when_the_money once_the_money after_the_money
        после_возврата когда_верн* как_только_верн* вы_вернете_деньги
    """,
    "CONFIRM_UNTIL": """
        when_order_is_confirmed if_order_is_confirmed order_confirmed_by_you
        confirmed_by_you after_confirmation once_confirmed
        после_подтверждения заказ_закроете заказ_подтвердите заказ_завершите
        после_подтверждени*
        until_you_confirm till_you_confirm unless_you_confirm if_you_don't_confirm
        if_you_dont_confirm if_you_not_confirm if_you_do_not_confirm before_you_confirm
        without_confirm* without_your_confirm* without_you_confirm* not_confirmed= until_confirm*
        пока_вы_не_подтверд* пока_не_подтверд* пока_не_будет_подтвержд* если_вы_не_подтверд*
        если_не_подтверд* без_подтвержд* без_вашего_подтвержд* пока_получение_не_подтвержд*
        пока_заказ_не_подтвержд*
    """,
    "CLOSE_UNTIL": """
        until_you_close until_you_cancel until_you_withdraw till_you_close till_you_cancel
        unless_you_close unless_you_cancel unless_you_withdraw if_you_don't_close if_you_dont_close
        if_you_don't_cancel if_you_dont_cancel if_you_not_close if_you_not_cancel before_you_close
        before_you_cancel without_closing without_cancel* until_dispute_is_closed
        until_the_dispute_is_closed until_dispute_closed until_it_is_closed пока_вы_не_отмен*
        пока_вы_не_закро* пока_вы_не_убер* пока_вы_не_сним* пока_вы_не_отзов* пока_не_отмен*
        пока_не_закро* пока_не_убер* пока_не_сним* пока_не_отзов* пока_не_закры* если_не_закро*
        если_не_отмен* если_вы_не_закро* если_вы_не_отмен* без_закрытия без_отмены
    """,
    "WHILE_OPEN": """
        while_you_have спор_останется_открыт* спор_остается_открыт* пока_висит_спор
        dispute_stays_open dispute_remains_open dispute_still_open opened=_dispute
        спор_еще_открыт
        while_dispute_is while_the_dispute_is while_your_dispute_is when_dispute_is_open
        if_dispute_is_open if_the_dispute_is_open because_dispute_is because_of_open
        with_open_dispute with_an_open_dispute while_you_have_dispute while_you_have_a_dispute
        if_no_dispute when_no_dispute no_open_dispute пока_спор_открыт пока_открыт_спор
        при_открытом_споре если_спор_открыт из-за_открытого_спора пока_у_вас_открыт
    """,
    "CANT": """
        can't cannot cant can_not couldn't unable impossible not_possible only_can can_only
        не_можем не_может не_могу невозможно нельзя не_получится не_сможем не_в_силах not_able
    """,
    "SAFEW": """
        safe* protect* защит* безопасн* never_mind не_волн* guaranteed hold= held= keeps=
        никуда_не_ден* is_frozen are_frozen заморожены
    """,
    "SPENDV": "spend= spent= потрат* потрач* заплатите заплатили= you_paid you_pay израсход*",
    "ORIGSHIP": """
        checkout при_заказе при_оформлении при_покупке original_shipping original_delivery
        you_paid_for_the_order when_you_ordered первоначальн*
    """,
    "NOTREACH": """
        не_дойд* не_приед* не_придут не_получите= never_arriv* not_arriv* never_reach not_reach
        never_come won't_arrive won't_reach won't_come не_доедут не_дойти
    """,
    "NEXTW": "next= future= следующ* будущ* всё_время постоянно all_your any_of_your",
    "CONFIRMED": """
        confirmed_by_post confirmed_by_the_post confirmed_by_courier delivery_is_confirmed=
        подтверждена_почтой подтверждено_почтой
        подтверждается=
        for_confirming for_your_confirm* thank_you_confirm* что_подтвердили за_подтвержд*
        вы_подтвердили подтверждаем= подтвердил= подтвердила= подтвердило= we_can_confirm
        we_confirm we_confirmed has_confirmed confirmed=_receipt receipt_date date_of_receipt
        postal_document дату_получения
    """,
    "IF_LIKED": """
        товар_вам_понрав* товар_понрав* вам_все_понрав* все_понрав* все_устра* you_like_the
        you_are_satisfied you_satisfied item_is_good goods_are_good
    """,
    "WE_PAY": """
        sent_by_our by_our_company придут_от_нас получите_от_нас деньги_от_нас
        paid_by_us made_by_us sent_by_us we_are_paying оплата_от_нас от_нас_получите
        make_the_payment make_payment make_refund make_the_refund сделаем_возврат
        оформим_возврат
    """,
    "YOUCOVER": """
        you_cover you_bear you_will_cover you_must_cover you_should_cover you_have_to_cover
        you_need_to_cover buyer_cover* customer_cover* buyer_should_cover
    """,
    "RETURN_FREIGHT": """
        pay_the_postage about_freight about_the_freight return_freight accept_the_return
    """,
    "CAN_APPEAL": "can_appeal may_appeal подать_апелляц* обжаловать your_right ваше_право",
    "DELAYW": "holiday* праздник* каникул* earlier раньше before= ранее задержк* delay*",
    "REPAY_1": "we_refund we_repay we_compensate we_reimburse",
    "SELLERN": "магазин= продавец= seller= store= shop=",
    "LATERW": """
        later= after= afterwards потом затем позже позднее then= next_week next_month на_следующ*
        через_недел* через_месяц* отдельно separately privately once= как_только
    """,
    "TAKE_CHOICE": """
        you_can you_may вы_можете можете= подождать= or_wait if_you_agree если_согласны
        если_вы_согласны which= какое= какой= whichever tell_us
    """,
    "WHETHER": "whether= both_items оба_товара",
    "IF_CONFIRM": "если_подтвержу если_я_подтвержу if_i_confirm когда_подтвержу",
    "OF_PAYMENT": """
        of_payment of_the_payment payment_confirmation подтверждения_оплаты оплата_подтвержд*
        подтверждения_платежа will_be_shipped
    """,
    "PLATFORM_PAYS": "return_is_free free_to_return platform_pays aliexpress_pays площадка_оплач*",
    "MAY_CONFIRM": """
        you_can_confirm you_may_confirm можете_подтверд* получение_можно any_time in_any_time
        примерк* tried try_on after_you_try received_a_broken received_broken received_a_damaged
        received_damaged received_a_wrong received_wrong получили_разбит* получили_сломан*
        получили_брак* получили_поврежд* получили_не_тот подтвердите_фото* confirm_with_photo
        confirm_by_photo confirm_with_a_photo
    """,
    "NOTCHEAT": "не_обманем не_обману not_cheat",
    "BY_CARRIER": "was_lost confirmed_lost by_the_carrier by_carrier by_post перевозчик*",
}
