"""Negation, persons, conditions and other small words that change what is meant."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "NEG": """
        не ни нельзя никогда без not don't dont doesn't doesnt didn't didnt won't wont never cannot
        can't cant couldn't shouldn't wouldn't isn't aren't wasn't haven't hasn't hadn't no=
        without refuse refusing refused нету нет= ain't nobody nor neither отвечу_нет запрещ*
        forbidden forbid prohibit* not_allowed против= wary declin* вместо_того отказал*
        отказываюсь= отказываемся= отказалась= воздерж* refrain* abstain* against_the_rules
        against_rules against_the_policy against_our_policy никаких_переводов никакие_переводы
    """,
    "NEG_BACK": """
        нету нет= запрещ* forbidden prohibit* не_нуж* не_надо не_пойдет не_подходит не_вариант
        не_интерес* не_актуал* не_пользу* не_принима* не_использ* not_needed not_necessary
        not_required isn't_needed not_acceptable not_accepted unacceptable won't_work не_работа*
        not_an_option no_option no_way is_not_for not_for_me никак нельзя запрещен* i_refuse
        i_refused we_refuse отказалась= отказался= отказываюсь= i_declined i_said_no we_decline
        makes_no_sense нет_смысла не_положено not_permitted against_the_rules против_правил
        не_разреш* isn't_allowed не_прид* не_согласен не_согласна не_согласны не_готов не_готова
        не_намерен* не_собира* not_willing am_not_going i_am_not_ready not_possible not_available
        isn't_possible
    """,
    "NEG_VOID": """
        не_волн* не_пережив* не_беспок* не_проблема не_только not_only no_problem no_problems
        no_worry no_worries don't_worry dont_worry not_worry why_don't why_dont почему_бы_не
        не_могли_бы не_хотите не_хотели_бы не_хотел_бы no_matter not_a_problem нет_проблем
        без_проблем не_сомнева* don't_hesitate dont_hesitate not_be_shy никому_не_нужен until_not
        не_вопрос no_doubt without_doubt can't_wait cant_wait без_сомн* don't_be dont_be не_сердит*
        не_рассерд* не_обижа* не_расстраив* not_angry don't_get_angry не_злит* не_забуд*
        don't_forget dont_forget без_обид не_против not_mind don't_mind dont_mind never_mind
        nevermind без_лишн* не_позже not_later no_more_than no_later не_вижу_проблем не_бойт*
        не_бой* don't_be_afraid no_need_to_worry а_не_то не_то не_правда_ли no_longer_needed
        no_longer_need
    """,
    "NEG_END": "and= but= and_then then= а= но= и= зато иначе otherwise else=",
    "NEEDED": """
        нуж* надо требу* need needed necessary required интерес* подход* пойдет пользу* использ*
        принима* worth accept* allowed
    """,
    "CONJ": "but= но= а= зато then= тогда потом so= because потому поэтому иначе otherwise",
    "IF": "если if= unless когда whether раз= provided ежели коли esli in_case",
    "I": "i= i'm im= i'll ill= i've i'd my= мы_с я= мой= моя= мою= моей= моего= lemme",
    "WE": """
        we= we'll we're our= us= мы= нам= наш* нами= нас= we've company manager boss менеджер*
        бухгалтер* finance
    """,
    "YOU": "you u= ya= ye= you're you'll your yours вы= вам= вас= ваш* ты= тебе тебя твой твою ur=",
    "OTHER": """
        seller* продав* магазин* shop= store= he= she= they= он= она= они= вы= you= u= seller's
        мне= someone кто-то somebody незнаком* support_guy оператор* менеджер* manager chat_person
        guy vendor* merchant* мошенник* scammer* app= приложени* system систем* site= bank= банк*
        tracking post= почт* support= поддержк* hotline
    """,
    "SAYS": """
        просит просят просил* попросил* просите хочет хотят хотел* хотите обеща* предлага* пишет
        пишут писал* написал* говор* сказал* сказали требу* уговар* убежда* настаив* пыта* советует
        советовал* ask asks asked asking want wants wanted wanting promise* promis* offer* say=
        says= said= told tell= tells= demand* insist* suggest* beg= begs= begged try tries trying
        tried propos* убеждал* велел* велит заставля* push* pushes persuad* зовет зовут тянет
        invites invite uses уводит уговорил* insists намекает намекал* присыл* щлет шлет offered
        предложил* предложат предложит claims= claimed= звал= звали= звала= зовет= зовут= советуют=
        советовали=
    """,
    "AGREE": """
        соглас* договорил* договор идет= окей ок= ok= okay хорошо ладно agree agreed deal= fine=
        alright yes= да= good= sure= идёт по_рукам принято устраивает годится got_it np= let's_do
        тогда_так пусть_так так_и_быть уговорил* as_you_want as_you_asked as_you_ask like_you_asked
        как_вы_просите как_просили as_asked so_be_it fine_by_me alright_then пойдет= годно пусть=
        ладненько как_договар* договаривал* as_we_agreed no_problem без_проблем as_you_wished
        as_you_wish раз_просите раз_вы_просите раз_вы_так раз_так since_you_ask как_вы_и
        as_you_have_asked settle_for as_you_wrote как_вы_писали как_вы_написали как_вы_посовет*
        как_вы_советова* как_вы_сказали как_вы_хотели как_вы_велели as_you_said as_you_told
        as_you_advised like_you_said like_you_told as_you_suggested as_instructed as_agreed
        как_вы_просили как_вы_и_просили как_и_просили works_for_me fine_with_me as_requested
        like_you_wanted as_you_wanted
    """,
    "WILL": """
        буду= будем will= i'll ill= gonna going_to собира* готов* сейчас now= today сегодня завтра
        tonight tomorrow let_me i'm_going планирую
    """,
    "PLEASE": "please pls= plz= plez kindly пожалуйста плиз просим прошу пж= пжл прошу_вас",
    "AFTER": """
        after= once= when= когда после as_soon_as как_только until till= пока only_after до_тех_пор
        before= unless сначала first= раньше прежде_чем do_not_before
    """,
    "SEND_IMP": """
        send_me send_the send_my send_it pay_me pay_it refund_me refund_my transfer_me transfer_my
        transfer_the transfer_it wire_me wire_the give_me give_my return_me return_my drop_me
        just_pay just_send you_send u_send you_pay pay_back pay_the wire_it put_it drop_it
        send_them скиньте_на кидайте_на вы_мне
    """,
    "CLOSE_IMP": "cancel= close= withdraw= remove= revoke= retract=",
    "CLOSE_OWN": """
        close= closing closed cancel= cancelled canceled cancelling canceling withdraw= withdrew
        withdrawing withdrawn remove= removed removing revoke= revoked retract= убираю
        took_the_claim took_my_claim took_the_case took_it_off taken_back_my took_back_my
        taken_back_the taken_the_dispute took_the_dispute taken_my_dispute took_my_dispute
        take_the_dispute take_my_dispute take_this_dispute take_the_case take_the_claim
        take_my_claim take_my_case
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
    "ACCEPT_1": "accept= accepting take= i'll_take agree=",
    "SENT_OWN": """
        send= sending sent= ship= shipping shipped post= posted mail= mailed return= returned
        took_it taking_it handed= handed_over gave_it gave_the отдал= отдала= drop= dropping
        dropped bring= bringing hand= handing mailing shipped_it posting forward= leave= leaving
        using=
    """,
    "SELECT_SAY": "write= say= tell= claim= state= put= just_write type=",
    "REPORTWORD": """
        сообщ* заяв* подад* подам* передад* обрат* пожалует* пожалуюсь пожалуемся пожаловат*
    """,
    "REPORT_1": "report= we_report",
    "REPAYWE": """
        we_return_to_you return_to_you_later reimburs* repay* compensat* cover= covers covered
        pay_back give_back pay_you pay_u give_the_postage back_later back_to_you we_will_pay
        we'll_pay we_pay_for half_back give_half pay_half деньги_отдад* расходы_верн*
        возврат_расход* компенсируем оплатим= пришлем= пришлём= will_be_paid will_be_refunded
        будет_компенсир* будет_возмещ* будут_возмещ* вернутся= gets_back paypal_you возвратим
        refunded_to_you give_it_back return_it_to_you refund_it refund_this on_us= with_the_refund
        covered_by_us later_we_pay then_we_pay we_pay_the we_pay_it we_will_send_you
        paying_the_postage we_will_transfer receive_from_us get_from_us from_us_later
        возьмем_на_себя берем_на_себя возьму_на_себя we_take_it рассчита* returned_to_you
        paid_to_you give_this_money return_this_money add_it_to add_this_to add_to_the_refund
        add_to_your_refund add_this_money we_bear we_will_bear we_afford we_will_afford
        добавим_к_возврат* добавим_эту добавим_это прибавим приплюсуем включим_в_возврат*
        добавим_их добавим_сумм* amount_comes_back сумма_вернется give_you_back добавим_ее
        добавим_это_к беру_на_себя on_me= transfer_this we_transfer shop_refunds store_refunds
        refunds_it give_you_after give_you_later pay_you_after postage_refund refund_of_postage
        give_you_this_money return_you_this given_to_you will_be_given given_back make_up_to_you
        make_it_up we_settle we'll_settle we_give_back will_give_back will_make_up on_our_side_post
        pay_you_back paid_back is_on_us be_refunded will_be_compensated be_compensated
        be_reimbursed our_shop_refund* our_store_refund* will_be_returned_to_you магазин_покроет
        add_it_back add_it_on добавим_вам добавим_отдельно магазин_все_компенсирует
        магазин_компенсирует магазин_возместит магазин_вернет
    """,
    "WEPAY": """
        responsible_for we_pay we_cover we_will_pay pay_for cover= we_don't_pay платим= оплачиваем=
        возмещаем= компенсируем= брать_на_себя take_on_us take_the_cost
    """,
    "PAYV_YOU": """
        you_pay you_should_pay buyer_should_pay you_must_pay you_need_pay need_to_pay
        you_have_to_pay should_pay must_pay u_pay customer_pay* buyer_pay* you_cover you_bear
        must_be_paid_by should_be_paid оплачиваете оплачивает_покупател* платит_покупател*
        paid_by_you have_to_pay only_pay only_have_to_pay you_buy you_purchase
    """,
    "COMEV": """
        come= comes= came= arrive= arrives= arrived= придет= приедет= дойдет= доедет= придут=
        приедут= пришел= пришла= пришло= пришли= дошел= дошла= дошло= приходит=
    """,
    "CHECKOUT": """
        оплатить_можно можно_оплатить оплата_карт* оплатить_карт* оплачивать_карт* pay_by_card
        pay_with_card checkout оплатить_заказ при_оплате оплатить_покупк* pay_for_the_order
        оплачивать_заказ
    """,
    "PAID_ALREADY": "already_paid уже_оплач* included включен* in_the_price в_цене",
    "DEPOSITW": "deposit* депозит* frozen_by_bank",
    "CANCELW": "cancel* отмен*",
    "NOTICEW": "nobody no_one никто не_видно not_see not_seen",
    "SEAMW": "uncut без_монтаж* без_обрез* без_склеек without_cut not_cut",
    "EASIER": """
        проще легче быстрее удобнее лучше easier faster quicker simpler better= best= simplest
    """,
    "JOINW": "join= вступ* присоедин*",
    "FINEW": """
        will_do i_prefer i'd_prefer предпочту пусть_будет i_am_happy i'm_happy happy_with так_тому
        that's_enough enough_for_me мне_хватит мне_достаточно этого_хватит works_for_me
        works_for_us suits_me fine_with_me fine_by_me устроит устраивает= подойдет= подойдёт=
        согласен= согласна= договорились не_против
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
    "NORETURN": """
        без_возврата_товара без_возврата_вещ* без_возврата_посылк* без_возврата_изделия
        без_отправки without_return without_returning no_return_needed no_need_to_return
        возвращать_товар_не товар_возвращать_не
    """,
    "MAXW": "максимум= at_most max= не_больше no_more_than не_дольше",
    "PERDAY": "per_day a_day per_each_day в_день в_сутки за_день за_сутки each_day daily",
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
        approved одобрен* issued processed refunded already automatically платформ* aliexpress
        days= дней= within в_течение
    """,
    "MEETV": """
        our_office our_local_office local_office нашем_офисе наш_офис meet= meeting встреч*
        при_встрече handed_to курьер* courier driver водител* in_person лично
    """,
    "NUM_TEN": """
        тридцать= сорок= пятьдесят= шестьдесят= thirty= forty= fifty= sixty= семь= восемь= шесть=
        семи= восьми= seven= eight= six= пять= десять= пятнадцать= двадцать= five= ten= fifteen=
        twenty=
    """,
    "NUM_HUNDRED": "сто= сотню= сотка= сотку= hundred= стольник*",
    "PRICEW": """
        за= из= из-за of= from= for= worth= paid= cost= costs= costing стоим* стоил* цен* платил*
        заплатил* price= priced вместо instead от= при=
    """,
    "TOPUP": "пополн* top_up top-up load= загруз*_кошел*",
    "PAIDKIND": "платн* chargeable charged paid_service",
    "LETBE": """
        leave_it_as leave_it_till leave_it_until оставим_как оставьте_как let_it_be let_it_stay
        оставим_до
    """,
    "BUTW": "but= но= хотя= though= although= still=",
    "BETTERW": "лучше better= think_about think_twice think_again подумайте подумай= так_что",
    "LABELW": "label= наклейк* этикетк* бирк*",
    "FEESTRICT": """
        надбавк* активаци* activate= activating= таможенн* депозит* customs= duty duties tax= taxes
        vat= storage= deposit= insurance= commission activation handling surcharge* levy
        processing_fee refund_fee unlock_fee warehouse_fee import_charge demurrage предоплат*
        растамож* пошлин* налог* сбор= сбора= хранени* залог* комисси* страховк* страховой_взнос
        гарантийн*_плат* гарантийн*_взнос* таможн*_плат* таможню= ндс=
    """,
    "LETSW": "давайте= давай= хоть= пусть= let's lets it_is= whatever",
    "WAREHOUSEW": "warehouse склад= склада= складу= складе= depot office= офис*",
    "GONEW": """
        не_будет= не_станет= исчезнет= пропадет= уйдет= закрыт= снят= отменен= gone= closed=
        cancelled= canceled= withdrawn= disappears=
    """,
    "FALSESELF": """
        chosen_wrong wrong_by_you chosen_wrongly by_mistake mistake= changed_your_mind
        changed_my_mind change_your_mind don't_need not_need don't_want not_want no_longer
        by_accident передум* ошибл* ошибся= ошибс* по_ошибк* не_нужен не_нужн* расхотел*
        wrong_size_by ваша_ошибка your_mistake your_own
    """,
    "NOTONE": """
        not_what_platform not_what_the not_what_ali не_тот_что не_тот_который not_the_one
        not_that_one не_туда_что not_what_aliexpress
    """,
    "YOUASKED": """
        you_asked you_wanted you_demanded вы_просили вы_требовали как_просили как_вы_просили
        вы_сказали you_told
    """,
    "ORDERV": "закаж* заказыва* order= buy= place=",
    "SUMW": "the_amount сумму= свою_сумму amount=",
    "WORTHW": "worth= cost= costs= стоимост* стоит= стоил* ценой цена= priced",
    "THINKW": "think= think_good think_well думайте подумай= подумайте",
    "NOTCHINA": "не_в_китай not_to_china not_china не_китай не_на_тот not_on_that",
    "OUTSIDEP": """
        вне_сайта outside_site outside_the_site off_site off-site мимо_сайта без_этой_площадк*
        без_вашей_площадк* без_этой_вашей_площадк* без_этого_сайта without_this_platform
        without_the_site без_площадк* мимо_площадк* вне_площадк* в_обход_площадк* минуя_площадк*
        без_сайта without_platform without_the_platform outside_the_platform outside_platform
        off_platform off_the_platform without_aliexpress без_алиэкспресс* без_али=
    """,
    "CONFIRMIF": """
        if_you_can_confirm если_сможете_подтверд* если_подтверд* если_вы_подтверд* if_you_confirm
        when_you_confirm once_you_confirm как_подтверд* как_только_подтверд*
    """,
    "NOTVIA": """
        не_через_площадк* не_через_спор* не_через_сайт* мимо_площадк* not_via_dispute not_via_the
        not_through_the not_through_aliexpress instead_of_the_dispute not_by_the_dispute
    """,
    "EXPECTV": "ждите= expect= рассчитывайте надейтесь hope= count=",
    "ANYWAYW": """
        anyway все_равно ничего= ничего_страшн* even_then still= no_problem не_страшно не_беда
    """,
    "INVOICEW": """
        invoice счет-фактур* spam= спам= folder= confirmation подтверждени*_заказ* инвойс*
        деклараци*
    """,
}
