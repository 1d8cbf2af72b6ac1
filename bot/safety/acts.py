"""Concepts of acts: who bears, gives, breaks, reports, waits for what (entry grammar: see
`lexicon`), and marks that take another concept back (`message._TAKEN_BACK`).
"""

from __future__ import annotations

ACTS: dict[str, str] = {
    # who bears the postage
    "BUYERN": """
        buyer* customer* client* покупател* клиент* заказчик* получател* вы= you= сами= сам=
        yourself yourselves u=
    """,
    "BEARV": """
        pay= pays paid= bear= bears cover= covers afford= affords arrange* responsib* burden* carry=
        нести несет несете несёт неси= оплачива* оплат* плат* заплат* берет берете берёте возьмете
        возьмёте берите возьмите
    """,
    "ONYOU": """
        вами= расходы_ваши пересылка_ваша доставка_ваша from_you by_you с_вас с_тебя на_вас на_тебе
        на_вашей за_вами за_тобой на_покупател* на_клиент* is_yours are_yours yours= on_you on_buyer
        on_customer your_part your_side your_matter your_business your_concern ваша_забота ваше_дело
        ваша_сторона ваши_расход* из_ваших на_ваш_счет на_ваш_счёт
    """,
    "ONME": """
        is_mine сторон*_моя
        за_мной on_my_side
        on_me at_my my_pocket my_own myself за_мой за_мои за_свой за_свои сам= сама= на_себя
        from_my_money
    """,
    "OWEDME": """
        pay_me_back pays_me_back refund_me_the_postage return_me_the_postage вернете_мне вернёте_мне
        отдадите_мне возместите_мне с_вас вы_должны_мне вы_мне_должны you_owe owe_me за_вами
        you're_owing должны_мне верн*_мне
    """,
    "HALFW": "half= половин* part_of часть= share_of",
    # what was taken over in the chat
    "GAVEV": """
        described описал*
        named= назвал*
        gave given sent= texted messaged told wrote typed provided mentioned shared скинул* прислал*
        дал= дали= дала= написал* указал* сообщил* назвал* отправил* кинул* продиктовал* передал*
    """,
    # threats with a review
    "DEADLINE": """
        you've_got у_вас_три у_вас_два у_вас_неделя days_to
        у_вас_время у_тебя_время
        you've_until you've_till you've_got_until срок_вам вам_срок
        даю_сутк* даю_день даю_вам даю_час* даю_время даю_срок дам_вам у_вас_сутк* у_вас_день
        у_вас_есть_сутк* у_вас_час* сутки= 24_hours 24h 48_hours you_have_24 you_have_48
        you_have_one you_have_until you_have_till ultimatum ультиматум* deadline last_chance
        последний_шанс by_tomorrow until_tomorrow till_tomorrow by_friday by_monday by_tonight
        до_завтра до_вечера до_понедельник* до_пятниц* срок_до к_завтрашн* time_is_ticking
        часики_тикают
    """,
    "DEPENDS": """
        depend* depends_on завис* up_to_you зависит_от решать_вам от_вас_завис* в_ваших_руках
        in_your_hands
    """,
    "WILLREV": """
        ждет= ждёт= coming= expect= напишу пишу поставлю ставлю оставлю влеплю goes_up go_up will_be
        i'll= post= write= leave= writing posting leaving
    """,
    "ORWORD": "or= или= либо= иначе otherwise else= а_то а_не_то не_то=",
    "UNTILW": "пока= until= till=",
    # taking the blame, lying
    "BLAME": """
        виновата_я виноват_я я_виноват* my_fault_i what_i_broke take_the_blame took_the_blame
        take_all_blame my_own_fault blame_on_me blame_myself вину_на_себя возьм*_вину взял*_вину
        беру_вину возьму_вину признаю_вину свалю_на_себя скажу_что_сам скажу_что_сама take_the_fault
        fault_on_me it_was_my_fault
    """,
    "BLAMEYOU": """
        take_the_blame blame_yourself your_own_fault your_mistake ваша_ошибка вашу_ошибку
        ошиблись_сами сами_ошиб* вы_ошиблись ваша_вина по_вашей_вине вину_на_себя
        made_a_mistake_yourself mistake_yourself you_made_a_mistake you_made_mistake
    """,
    "LIEV": """
        сделайте_вид сделай_вид притворитесь сделаю_вид сделаем_вид pretend= pretending lie= lying
        совру= совр* солгу= солга* навру= наврать наврем обману= обмануть приврать привру= придумаю=
        сочиню= присочин* притвор* прикин*сь прикинусь fib= make_out пусть_думают чтобы_думали
        они_не_узна* никто_не_замет* никто_не_узна* никто_не_провер* no_one_will_notice
        nobody_will_notice nobody_will_know no_one_will_know nobody_sees they_believe they_think
        they_won't_know they'll_never_know so_nobody never_find_out won't_notice
    """,
    "FIELDV": """
        enter= type= put= stick= insert= paste= add= впиш* вписа* встав* ввод* введ* указ* укаж*
        внес* вбить вобью забью
    """,
    "TRIMV": """
        trim* crop* cut_out cut_the_video обреж* обреза* вырез* вырежу отрежу_кусок edit_out
        смонтир*
    """,
    # what may be strange about a tracking number
    "WEIGHTW": "weight вес= веса= grams грамм* gram= kg= 20g весит",
    "ODDITY": """
        weight grams вес= грамм* город= города= городе= city= country стран* address= адрес= адреса=
        region регион* имя= name= получател* recipient дата= date=
    """,
    # conduct of a third party that is only warned of
    "CROOKS": """
        scammers fraudsters мошенники мошенник мошенников аферисты злоумышленник* crooks criminals
    """,
    "WARNACT": """
        write= writes call= calls pretend* ask= asks contact= contacts send= sends use= uses offer=
    """,
    # offers of later goods
    "NEXTORDER": """
        другим_заказом с_другим_заказ* next_order next_purchase next_parcel next_package
        next_shipment your_next future_order следующ*_заказ* следующ*_покупк* следующ*_посылк*
        следующ*_отправк* другой_заказ_добав*
    """,
    "TAKECOUPON": """
        settle_for возьму= приму= беру= соглас* take= accept= works_for_me fine_with_me works= ok=
        okay окей= ок= ладно хорошо
    """,
    "BADGOODS": """
        полома* помят* треснув* треснут* мятый мятая dented crumpled cracked squashed bent crushed
        broken faulty defect* damag* crack* torn ripped scratch* dead= wrong= missing hole= holes
        stain* smashed broke сломан* брак= брака= бракован* дефект* разбит* рван* порван* дыр*
        царап* пятно= пятна= пятен= пятнами= трещин* поврежд* не_работа* не_включ* битый битая битое
        кривой косяк* оторван* отвал*
    """,
    "RELEASEV": "release* unlock* отпуст* отпуска* разблокир* разморо* unfreeze*",
    "PAYMENTN": """
        payment payments money funds fund оплат* деньги= средства= средств= платеж* платёж*
    """,
    "COMPLETEV": """
        complete= completing finish= finishing finalize* finalise* mark= close= завершу завершаю
        закрою закрываю отмечу
    """,
    "ORDERONLY": "order= заказ= заказа= сделку= сделка= покупку= transaction",
    # conditions and order of acts
    "COMEV": """
        come= comes= came= arrive= arrives= arrived= придет= приедет= дойдет= доедет= придут=
        приедут= пришел= пришла= пришло= пришли= дошел= дошла= дошло= приходит=
    """,
    "CHECKOUT": """
        оплатить_можно можно_оплатить оплата_карт* оплатить_карт* оплачивать_карт* pay_by_card
        pay_with_card checkout оплатить_заказ при_оплате оплатить_покупк* pay_for_the_order
        оплачивать_заказ
    """,
    "NEXTBUY": """
        next_order next_purchase следующ*_заказ* следующ*_покупк* применил* applied checkout
    """,
    "PAID_ALREADY": "already_paid уже_оплач* included включен* in_the_price в_цене",
    "BADREV_ONLY": "плохой_отзыв_оставлю negative_review_if",
    "COURTLIKE": "support= поддержк* dispute* спор= aliexpress* chargeback bank= банк*",
    "NOT_YOU_PAY": "you_do_not_pay you_don't_pay you_not_pay не_платите не_оплачиваете вы_не_плат*",
    "DEPOSITW": "deposit* депозит* frozen_by_bank",
    "CANCELW": "cancel* отмен*",
    "NOTICEW": "nobody no_one никто не_видно not_see not_seen",
    "SEAMW": "uncut без_монтаж* без_обрез* без_склеек without_cut not_cut",
    "EASIER": """
        проще легче быстрее удобнее лучше easier faster quicker simpler better= best= simplest
    """,
    "WHERETO": """
        куда_перевести куда_скинуть куда_вернуть_деньги куда_отправить_деньги куда_вам_перевести
        куда_кинуть куда_закинуть where_to_pay where_to_send_money where_to_transfer
        where_to_send_the_money how_can_we_pay how_we_can_pay how_to_pay_you pay_you_outside
        where_we_can_pay
    """,
    "JOINW": "join= вступ* присоедин*",
    "FINEW": """
        will_do
        i_prefer i'd_prefer предпочту пусть_будет i_am_happy i'm_happy happy_with так_тому
        that's_enough enough_for_me мне_хватит мне_достаточно этого_хватит works_for_me works_for_us
        suits_me fine_with_me fine_by_me устроит устраивает= подойдет= подойдёт= согласен= согласна=
        договорились не_против
    """,
    "WORKNEED": """
        need_this_job need_my_job need_the_job need_this_work keep_my_job keep_this_job
        нужна_эта_работа нужна_работа нужна_зарплата держусь_за прокормить= to_feed надо_кормить
        нужно_кормить
    """,
    "OLDTHING": """
        old= старый= старую= старое= старые= broken_one сломанн*_старый another_item different_item
        other_item cheap= дешев* похожий= похожую= копию= fake= подделк* мыло= soap
    """,
    "SETSUM": """
        отредакт* став* set= put= change= lower= reduce= decrease измен* поменя* постав* исправ*
        редактир* впиш* впис* сниз* обнул* уменьш* edit* modify
    """,
    "PRESSV": """
        press= click= push= tap= hit= touch= use= нажим* нажм* жми= жмите тыка* тыкн* трога* клика*
        кликн*
    """,
    "IGNORESTRICT": """
        forget= забудьте ignore* игнор* не_смотр* не_обращ* don't_look dont_look not_look
        pay_no_attention no_attention never_mind nevermind don't_mind dont_mind not_mind не_гляд*
        не_верьте_треку ничего_не_знач* means_nothing не_важн* неважн* doesn't_matter not_matter
        не_учитывай*
    """,
    "NOTWAIT": """
        please_wait_for_customs
        wait_for_customs wait_for_the_customs дождитесь_таможн* дождитесь_растамож*
        ждите_звонк* wait_for_the_courier wait_for_courier ждите_курьер* is_waiting are_waiting
        was_waiting parcel_waiting order_waiting посылка_ожида* заказ_ожида* товар_ожида* ожидает=
        ожидают= ждет_вас ждёт_вас ждет_отправк* waiting_for_customs waiting_for_shipment
        waiting_for_payment on_hold не_торопит*_провер* take_your_time_and_check
        не_спеш*_провер*
    """,
    "DELIVERYNUM": """
        in_the_order телефона_указан телефон_указан номер_указан phone_is_correct number_is_correct
        on_the_parcel on_parcel на_посылке for_the_courier для_курьера for_delivery для_доставки
        на_накладной on_the_label получателя= in_the_delivery в_доставке в_заказе recipient's
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
        dirty_inside arrived_dirty came_dirty is_dirty is_dead грязн* дешевая_дрянь
    """,
    "PROTECTED": """
        вы_защищен* вы_под_защитой you_are_protected you're_protected days_left protected_for
    """,
    "NORETURN": """
        без_возврата_товара без_возврата_вещ* без_возврата_посылк* без_возврата_изделия без_отправки
        without_return without_returning no_return_needed no_need_to_return
    """,
    "YOURPIC": """
        your_picture your_photo your_pictures your_photos ваша_картинка ваше_фото ваши_фото
        ваши_картинки in_your_listing
    """,
    "MAXW": "максимум= at_most max= не_больше no_more_than не_дольше",
    "DISTRUST": "не_вер* not_believe don't_believe not_trust don't_trust не_довер*",
    "FIRSTW": "first= сначала сперва первым_делом перво-наперво firstly",
    "SOLVEV": """
        solve* solving resolve* help= helping fix= fixing settle= deal_with refund* reimburs* помож*
        помоч* помог* реш* разбер* разбир* верн* вернем уладим настро* компенс* setup set_up
    """,
    "CHECKFIRST_V": """
        check= inspect= test= examine= open= unpack= проверьте проверь осмотрите осмотри вскройте
        распакуйте убедитесь протестируйте проверяйте посмотрите примерьте
    """,
    "PERDAY": "per_day a_day per_each_day в_день в_сутки за_день за_сутки each_day daily",
    "NOLOSS": """
        lose_the_warranty lose_warranty lose_the_code lose_your lose_the_key lose_signal
        lose_the_signal потеряете_гаранти* lose_the_discount lose_the_password lose_nothing not_lose
        nothing_to_lose won't_lose don't_lose never_lose ничего_не_потер* ничем_не_рискуе*
        нечего_терять не_потеряете не_проиграете let_you_lose
    """,
    "NOTMAIL": """
        обратит*_пожалуйста_на_почту
        расход*_на_почту трат*_на_почту затрат*_на_почту деньги_на_почту звон*_на_почту
        позвон*_на_почту ход*_на_почту сход*_на_почту обращал*_на_почту обрат*_на_почту
        отнес*_на_почту отнёс_на_почту зашл* пошл*_на_почту зашёл_на_почту отвез*_на_почту
        сда*_на_почту пойд*_на_почту заявлени*_на_почту жалоб*_на_почту схож*_на_почту
        пожалов*_на_почту идите_на_почту пришл*_на_почту прибыл*_на_почту поступ*_на_почту
        приех*_на_почту звонил= заберите_на_почт* email_to_the_post email_to_the_courier
        email_to_the_carrier email_to_the_bank email_to_aliexpress email_to_support
    """,
    "WECANCEL": """
        we_cancel we_will_cancel we_must_cancel we'll_cancel мы_отмен* отменим= отменим_заказ
        refund_is_cancelled refund_will_be_cancelled is_cancelled be_cancelled
    """,
    "BEPAID": """
        must_be_paid to_be_paid should_be_paid need_to_be_paid needs_to_be_paid has_to_be_paid
        be_paid not_paid isn't_paid unpaid
    """,
    "TOBANK": """
        by_bank via_bank through_bank bank_instead через_банк банком= on_your_card to_your_bank
        into_your_bank in_your_bank your_bank_account to_your_account into_your_account
        straight_to_your on_your_account в_ваш_банк на_ваш_банк вам_в_банк through_your_bank
        to_your_visa to_your_mastercard onto_your
    """,
    "PAYOUTV": """
        do= arrange* payout pay= send= transfer* wire= make= push= return= give= deposit= drop=
        вывед* отправ* перев* верн* перечисл*
    """,
    "APPROVEDW": """
        approved одобрен* issued processed refunded already automatically платформ* aliexpress days=
        дней= within в_течение
    """,
    "MEETV": """
        our_office our_local_office local_office нашем_офисе наш_офис
        meet= meeting встреч* при_встрече handed_to курьер* courier driver водител* in_person лично
    """,
    "CASHW": "cash= наличн* налич* нал=",
    "NUM_TEN": """
        тридцать= сорок= пятьдесят= шестьдесят= thirty= forty= fifty= sixty=
        семь= восемь= шесть= семи= восьми= seven= eight= six= пять= десять= пятнадцать= двадцать=
        five= ten= fifteen= twenty=
    """,
    "NUM_HUNDRED": "сто= сотню= сотка= сотку= hundred= стольник*",
    "PRICEW": """
        за= из= из-за of= from= for= worth= paid= cost= costs= costing стоим* стоил* цен* платил*
        заплатил* price= priced вместо instead от= при=
    """,
    "PAYMENTAGAIN": """
        ещё_платеж* еще_платеж* нужен_платеж* одна_оплат* второй_платеж* второй_платёж*
        еще_один_платеж* еще_одну_оплат* small_payment another_payment second_payment
        additional_payment one_more_payment extra_payment дополнительн*_платеж* дополнительн*_оплат*
        повторн*_оплат* повторн*_платеж*
    """,
    "TOPUP": "пополн* top_up top-up load= загруз*_кошел*",
    "PAIDKIND": "платн* chargeable charged paid_service",
    "DEPOSITFEE": """
        deposit= залог* комисси* commission депозит* страховк* insurance взнос* refund_fee
    """,
    "LETBE": """
        leave_it_as leave_it_till leave_it_until оставим_как оставьте_как let_it_be let_it_stay
        оставим_до
    """,
    "DELAYV": """
        замедл* затян* затормоз* застопор* задержит= will_delay only_delay just_delay slow_down
        slows slower only_slow
    """,
    "ENDW": """
        ends= ending= expires= expire= runs_out run_out over= вышел= вышло= выйдет= кончает* законч*
        истек* конча* заканчива* почти_выш*
    """,
    "TRUSTYOU": "i_trust i_believe trust_you believe_you верю= доверяю= поверю= положусь=",
    "BUTW": "but= но= хотя= though= although= still=",
    "MARKV": """
        mark= marks flag= flags label= помет* отмет* запиш* внес* признает признают recognise
        recognize report=
    """,
    "FRAUDW": """
        мошенник* мошенниц* обманщик* scammer* fraudster* fraud cheater* dishonest недобросовестн*
        злоупотребл* abuser*
    """,
    "NOSELL": """
        no_right_to_buy not_allowed_to_buy lose_the_right права_покупать лишит*_права_покуп*
        can't_buy_any can't_buy_here cannot_buy_any never_buy_here не_продад* nobody_sells
        nobody_will_sell no_one_will_sell no_one_sells sells_to_you will_sell_to_you не_продаст*
        никто_вам_не_прод* не_сможете_заказ* не_сможете_покуп*
    """,
    "BETTERW": "лучше better= think_about think_twice think_again подумайте подумай= так_что",
    "WILLGIVE": """
        i_send i'll_send i_will_send i_message скину= скинем= пришлю= пришлем= дам= дадим= напишу=
        напишем= вышлю= вышлем= give_you give_u i_give send_you write_you tell_you text_you
        message_you
    """,
    "LABELW": "label= наклейк* этикетк* бирк*",
    "NOTTRUE_THAT": "not_true_that не_правда_что неправда_что isn't_true_that",
    "SHORTTIME": """
        seconds second= секунд* hour= hours час= часа= часов= сутки= суток= minutes минут* tomorrow
        завтра
    """,
    "LONGUNIT": """
        day= days week* month* дней дня день недел* месяц* until= till= больше more_time longer
    """,
    "THANKPAT": """
        for_your_patience for_patience за_терпение за_ваше_терпение за_понимание_и for_waiting
        за_ожидание
    """,
    "TOYW": "toy= toys игрушк* version костюм* lego машинк* sticker*",
    "NOUNHARM": """
        a_crack a_scratch a_dent a_tear a_cut a_stain the_crack the_scratch the_dent the_cut
        the_tear this_crack scratches= cracks= dents= drop_me drop_us drop_a_line drop_off drop_by
    """,
    "FOUNDDEFECT": "found= noticed notice= saw= see= обнаруж* заметил*",
    "FEESTRICT": """
        надбавк*
        активаци* activate= activating=
        таможенн* депозит* customs= duty duties tax= taxes vat= storage= deposit= insurance=
        commission activation handling surcharge* levy processing_fee refund_fee unlock_fee
        warehouse_fee import_charge demurrage предоплат* растамож* пошлин* налог* сбор= сбора=
        хранени* залог* комисси* страховк* страховой_взнос гарантийн*_плат* гарантийн*_взнос*
        таможн*_плат* таможню= ндс=
    """,
    "NOTOWED": """
        avoid_commission no_commission без_комисси*
        не_взима* is_zero не_берет* не_бер* waived included include including включ* free бесплатн*
        already уже no_extra без_доплат* discount* скидк* if_you_like по_желанию optional choose=
        выбер* order_page checkout carrier_site
    """,
    "LETSW": "давайте= давай= хоть= пусть= let's lets it_is= whatever",
    "IFASKED": """
        если_спрос* когда_спрос* if_asked if_they_ask when_they_ask if_the_system if_aliexpress_ask*
        when_asked if_it_asks when_it_asks на_вопрос
    """,
    "WAREHOUSEW": "warehouse склад= склада= складу= складе= depot office= офис*",
    "WEPAYFEE": """
        мы_заплатим мы_оплатим мы_платим мы_берем we_pay_it we_will_pay we_cover paid_by_us
        за_наш_счет за_наш_счёт our_expense on_us= our_side we_take_it сами_заплатим сами_оплатим
        заплатим_сами оплатим_сами
    """,
    "FROMCHAT": """
        из_вашего из_ваших из_твоего from_your_comment from_your_message from_your_chat from_chat
        из_чата из_лички
    """,
    "UNSHIPPED": """
        до_отправки не_отправлен* не_отправили not_shipped isn't_shipped not_yet_shipped
        before_shipping before_shipment hasn't_shipped haven't_shipped
    """,
    "GONEW": """
        не_будет= не_станет=
        исчезнет= пропадет= уйдет= закрыт= снят= отменен= gone= closed= cancelled= canceled=
        withdrawn= disappears=
    """,
    "FALSESELF": """
        chosen_wrong wrong_by_you chosen_wrongly by_mistake mistake= changed_your_mind
        changed_my_mind change_your_mind don't_need not_need don't_want not_want no_longer
        by_accident передум* ошибл* ошибся= ошибс* по_ошибк* не_нужен не_нужн* расхотел*
        wrong_size_by ваша_ошибка your_mistake your_own
    """,
    "MEUS": "me= us= нам= мне=",
    "NONEED": """
        не_нужен не_нужна not_needed not_necessary needless unnecessary лишний= ни_к_чему
        не_понадобится не_нужно=
    """,
    "ARTICLE": "sort_code model модел* артикул* zip= postcode индекс* product_code order_code",
    "GOV": "перейдите переходите перейдем перейдём move= switch= go_to come_to",
    "WAITMONEY": """
        ждите_возмещ* ждите_деньг* ждите_возврат* ждите_выплат* wait_for_the_refund wait_for_refund
        wait_for_money wait_for_the_money wait_for_your_money
    """,
    "FIVEW": "пятерк* пятерочк* five_stars 5_stars пять_звезд five_star 5_звезд",
    "NOTONE": """
        not_what_platform not_what_the not_what_ali не_тот_что не_тот_который not_the_one
        not_that_one не_туда_что not_what_aliexpress
    """,
    "BREAKIMP": """
        порежьте разрежьте сломайте разбейте порвите поцарапайте испортите уничтожьте cut= break=
        smash= destroy= tear= scratch=
    """,
    "OURACC": "our_account наш_аккаунт нашего_аккаунта our_store наш_магазин our_shop us=",
    "REOPENW": "reopen* re-open open_again open_it_again открыть_снова открыть_заново снова_откр*",
    "YOUASKED": """
        you_asked you_wanted you_demanded вы_просили вы_требовали как_просили как_вы_просили
        вы_сказали you_told
    """,
    "INSPAYS": """
        insurance_pays insurance_will insurance_money insurance_gives страховая_заплат*
        страховка_покр* страховая_верн* страховой_выплат*
    """,
    "ORDERV": "закаж* заказыва* order= buy= place=",
    "LINKW": "link= links ссылк*",
    "SUMW": "the_amount сумму= свою_сумму amount=",
    "WORTHW": "worth= cost= costs= стоимост* стоит= стоил* ценой цена= priced",
    "ESCW": "escalation escalating escalate эскалац* обострени*",
    "THINKW": "think= think_good think_well думайте подумай= подумайте",
    "NOTCHINA": "не_в_китай not_to_china not_china не_китай не_на_тот not_on_that",
    "RECEIVEV": "take= receive= accept= get= получу= возьму= приму= забрать= получить=",
    "ZEROOTHER": """
        no_refund_needed возврата_не_надо возврат_не_надо
        nothing_here nothing_yet nothing_came
        zero_dispute* zero_problem* zero_risk zero_tolerance zero_complaint* zero_on zero_bad
        zero_negative
    """,
    "MENACED": """
        report_you report_on_you сообщим_о_вас пожалуемся_на_вас we_will_find_you we'll_find_you
        find_you= we_find_you мы_вас_найд* вас_найдем тебя_найдем we_know_where know_where_you
        знаем_где_вы знаем_где_ты найдем_вас найдём_вас come_to_your_house come_to_your_home
        приедем_к_вам навестим_вас
    """,
    "THEWALLET": """
        the_wallet this_wallet wallet_looks wallet_is wallet_came wallet_has кошелек_пришел
        кошелек_порвал* кошелек_из кошелек_с кошелек_без leather_wallet wallet_with
    """,
    "UNPAID": "before_payment before_you_pay до_оплаты not_paid_yet",
    "BATTERYW": "battery* charge* заряд* аккум* яркост* volume громкост*",
    "OUTSIDEP": """
        вне_сайта outside_site outside_the_site off_site off-site мимо_сайта
        без_этой_площадк* без_вашей_площадк* без_этой_вашей_площадк* без_этого_сайта
        without_this_platform without_the_site
        без_площадк* мимо_площадк* вне_площадк* в_обход_площадк* минуя_площадк* без_сайта
        without_platform without_the_platform outside_the_platform outside_platform off_platform
        off_the_platform without_aliexpress без_алиэкспресс* без_али=
    """,
    "CONFIRMIF": """
        if_you_can_confirm если_сможете_подтверд* если_подтверд* если_вы_подтверд* if_you_confirm
        when_you_confirm once_you_confirm как_подтверд* как_только_подтверд*
    """,
    "DATAW": "данные= данных= данными= данным=",
    "PAYPHONE": "перевод*_по_телефон* деньги_по_телефон* по_телефону_деньг*",
    "AGREEDW": "согласован* одобрен* was_agreed is_agreed agreed_in already_agreed",
    "NOTVIA": """
        не_через_площадк* не_через_спор* не_через_сайт* мимо_площадк* not_via_dispute not_via_the
        not_through_the not_through_aliexpress instead_of_the_dispute not_by_the_dispute
    """,
    "ENTERV": "заходите зайдите войдите заходи= log_in login= sign_in go_in enter=",
    "EXPECTV": "ждите= expect= рассчитывайте надейтесь hope= count=",
    "ANYWAYW": """
        anyway все_равно ничего= ничего_страшн* even_then still= no_problem не_страшно не_беда
    """,
    "THINGHARM": """
        use_a_knife a_knife_on knife_on_the ножом_по
        порву_шов порву_рукав порву_карман порву_ткань порву_упаков* порву_пакет порву_молни*
    """,
    "INVOICEW": """
        invoice счет-фактур* spam= спам= folder= confirmation подтверждени*_заказ* инвойс*
        деклараци*
    """,
    "BROKEW": "сломал* сломан* broke= broken= перестал* stopped=",
}
