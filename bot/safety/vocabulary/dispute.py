"""The dispute and what is done with it."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "DISPUTE": """
        спор= спора= спору= споре= споры= спором= споров= спорчик* диспут* dispute* disput* case=
        cases= claim= claims= complaint* ticket* жалоб* жалуб* претензи* арбитраж* тикет* апелляц*
        appeal= appeals disput обращени* разбирательств* заявк*_на_возврат refund_request
        refund_application заявлени* dispue dispyte кейс* apply_refund return_request заявку=
        заявка= your_request your_application your_appeal your_petition ваш_запрос вашу_заявк*
        вашу_жалоб* заявк*_на_спор открыт*_обращени* disputing= разбор= спорн*_процедур* the_appeal
        your_report
    """,
    "CLOSE": """
        закры* закро* отмен* отозв* отзыва* отзови* сним* снять снят* снимай* сня* убер* убра*
        убир* аннулир* удали* удаля* close= closing closed closes cancel* withdraw* withdrew
        remove= removing removed removes delete deleting deleted revoke* retract* shut= takeback
        take_back pull_back undo call_off свернит* сверн* прикро* cancle* canсel* clos= отклик*
        discontinue take_down поконч* снос* abandon* gone= disappear* vanish* исчез* пропад*
        closing_of cancellation closure withdrawal снятии снятия отзыв_спора отзывом_спора прикрыть
        call_back take_it_back give_back_the_dispute recall* recalled rescind relinquish скасу*
        уберешь erase* annul* lift= lifting dismiss* wipe call_it_off clear= unopen откатит*
        отменя* прикройте задвин* отказыв*_от_спор* откаж*_от_спор* отказ_от_спор*
        отказаться_от_спор* отказ*_от_претенз* отказ*_от_жалоб* отказ*_от_диспут* take_the_dispute
        take_your_dispute took_the_claim took_my_claim took_the_case take_dispute take_claim
        taken_back_my took_back_my taken_back_the take_back_my откаж*_от_претенз* откаж*_от_жалоб*
        откаж*_от_диспут* откаж*_от_заявк* go_back_with_your take_off taken_off taken_the_dispute
        took_the_dispute taken_my_dispute took_my_dispute аннулиров* отзов* свора* убира* снима*
        void= voiding voided nullif* rescind* get_rid dispose terminate* pull= pulling back_out
        забер*_спор* забер*_жалоб* забер*_заявк* ликвидир* дезактив* стер* сотр* прекрат* прекращ*
        закрытие закрытию закрытием
    """,
    "BACKREF": "it= его= ее= her= this= that= их= them=",
    "CAME": """
        приш* приде* прибыл* поступ* получен* получ* receive* received arriv* came= come= comes
        got= get= getting have= see= shows show= appear* land* вернут* увиж* упад* упал* зачисл*
        вижу видно дош* дойд* hand= hands delivered вернул* refunded= issued= returned= credited
        is_back are_back вернет* придут окаж* будут=
    """,
    "ACCEPTV": """
        accept* agree= agreed agreeing agrees approve* confirm= take= press* click* choose* chose
        select* submit* tap= push= hit= прими= примите принять принима* приму= соглаш* соглас*
        нажм* нажать нажима* жми= жмите подтверд* выбер* выбир* выбр* отправлю одобр* ok= кликн*
        тапн* ткн* жать= confirm* set= finish= ставь= ставьте укажите поставьте проголосуйте
        consent keep= put= подтверж* go_for going_for choosing chosen okay_the go_with going_with
        opt_for одобря* подтвержда* кликай* жмакн* жму= жмем= жмём= согласит* принят* vote= sign=
    """,
    "ZEROWORD": """
        no_refund without_refund no_return_no_refund no_money without_money zero_refund
        no_compensation zero= without_compensation refund_zero refund_0 без_возврат* без_возмещ*
        без_компенсац* без_денег без_выплат* нулев* нулю нулём нулем ноль нуль обнул*
        не_возвращаются возврат_0 не_возвращать не_возмеща* zero-amount нолик* no_refunding
        not_refund_money without_any_refund no_any_refund деньги_не_возвращ* без_возврата_средств
        refund_is_not_needed отказ_от_возврата отказ_от_компенсац* without_payment no_payment
        без_оплаты_возврат* with_nothing reject_refund nil= nothing_refund nothing_for_you
        ничего_не_вернет* zero_money 0_refund возврата_нет нет_возврата no_refund_there
        there_is_no_refund says_nothing line_is_empty строка_пуст* строке_пусто at_nothing
        претензии_ничего споре_ничего сумме_ничего возврат_нет= nothing_back nothing_in_return
        get_nothing gets_me_nothing ничего_назад ничего_не_вернут пусто= возврат_не_нужен
        refund_not_needed refund_none none_refund пустое_поле пустая_графа empty_field blank_field
        поле_пуст* is_nothing nothing_in nothing_there sum_nothing no_amount empty_amount
        amount_is_empty amount_empty amount_blank blank_amount графа_пуст* сумма_пуст* пустая_сумма
        пустую_сумму без_суммы без_средств no_cash_back no_repayment without_reimburs*
        without_return_of_money ничего_не_возвра* ноликов нулик* по_нулям в_ноль nothing_to_refund
        no_money_back zero_dollars zero_amount zero_sum 0_amount 0_sum дырк*_от_бублик*
        ничего_не_получ*
    """,
    "SOLUTION": """
        solution* proposal* plan= offer= предложени* решени* вариант* план amount сумм* refund*
        возврат* dispute* спор* case= plan_b опци* option предлож*
    """,
    "PUT_BACK": """
        put_back back= исправ* верну_сумм* вернул*_сумм* вписал*_свою свою_сумму my_sum right_sum
        правильн*_сумм* enter_my
    """,
    "NOTNEEDED": """
        no_longer_needed is_over be_over больше_не_нуж* уже_не_нуж* не_потребуется_больше
    """,
    "OPTIONAL": """
        can_also можете= можно= if_you_want если_хотите before_shipping до_отправки subscription
        you_can_also you_can_cancel_order
    """,
    "TAKEV": """
        take_our take_this_solution accept= accepting agree= agreeing approve= consent прими=
        примите примете принять принимаю приму= согласи* соглашай* соглашус* соглашаюсь
        соглашаетесь согласен= согласна= одобрите одобрить «принять»
    """,
    "TAKE_OWN": "accept= accepting agree= approve= согласен= согласна=",
    "OFFERW": """
        suggestion* solution* proposal* offer= offers= plan= предложени* решени* вариант= варианту=
        вариантом=
    """,
    "WE_TAKE": """
        accept_your we_accept we_accepted we_agree we_agreed we_will_accept we_can_accept
        we_approve мы_принимаем мы_приняли мы_согласны мы_примем принимаем= согласны= your_solution
        your_proposal your_offer your_plan ваше_решение ваше_предложение вашим_предложением
        вашим_решением
    """,
    "YOU_SEND": """
        жду_деньги жду_возврат жду_выплат* wait_for_the_money wait_for_money you_send you_pay
        you_refund you_will_send you_will_pay you_will_refund you_return you_transfer you_give
        you'll_send you'll_pay you'll_refund пришлете вышлете вернете переведете отправите
        заплатите компенсируете выплатите возместите обещали_вернуть обещали_выслать
    """,
    "FULLW": "full= whole= entire= полный= полном= полную= полного= fully полностью",
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
    "REPAY_1": "we_refund we_repay we_compensate we_reimburse",
    "SELLERN": "магазин= продавец= seller= store= shop=",
    "GAVEV": """
        described описал* named= назвал* gave given sent= texted messaged told wrote typed provided
        mentioned shared скинул* прислал* дал= дали= дала= написал* указал* сообщил* назвал*
        отправил* кинул* продиктовал* передал*
    """,
    "ASREQUESTED": """
        asked_nicely he_begged хорошо_попросил* хорошо_просил* так_умолял* as_promised
        as_i_promised как_обещал* как_и_обещал* as_you_asked as_you_ask as_asked as_requested
        like_you_asked as_you_said as_you_wanted as_agreed you_asked you_requested как_просили
        как_вы_просили как_ты_просил* вы_просили как_договар* как_вы_хотели как_скажете
        как_и_просили as_he_asked as_the_seller_asked он_так_попросил продавец_попросил
        продавец_просил продавец_просит he_asked_me seller_asked seller_told_me he_told_me
        told_me_so he_told_me_to сказал_так так_надо
    """,
    "BUTIF": "but_if но_если",
    "CANCELEQ": """
        cancel_=_refund cancel_=_money отмена_=_возврат отмена_=_деньги отменили_=_возврат
    """,
    "CANYOUCLOSE": """
        можете_снять можете_отменить можете_закрыть можете_отозвать могли_бы_снять могли_бы_закрыть
        can_you_drop can_you_cancel can_you_close can_you_withdraw
    """,
    "DISPUTEGONE": """
        dispute_is_history dispute_is_over no_more_dispute no_more_claim спора_больше_не
        спора_не_будет жалобы_не_будет жалобы_больше_не dispute's_gone dispute_gone dispute_is_gone
        case_is_gone case_gone claim_is_gone спора_больше_нет спора_нет спора_уже_нет
        диспута_больше_нет диспута_нет жалобы_больше_нет
    """,
    "FIRSTNONE": """
        first_no_dispute no_dispute_first without_dispute_first сначала_без_спора без_спора_сначала
        поэтому_без_спора
    """,
    "HOPES": """
        don't_cheat dont_cheat don't_trick не_обмани не_обманите hope= hopefully hoping trust=
        trusting believe= let_me_down letting_me_down надеюсь= поверю= верю= доверяю= доверюсь
        на_слово не_подвед* не_обман* рассчитываю= count_on counting_on
    """,
    "KEEPOPEN": """
        оставьте_спор_открыт* оставьте_спор_пока leave_the_dispute_open leave_dispute_open
        keep_dispute keep_the_dispute keep_your_dispute держите_спор держать_спор держи_спор
    """,
    "MAKECANCEL": """
        make_the_case_finished make_case_finished make_it_finished make_case_closed сделайте_отмену
        сделай_отмену сделайте_ему_отмену сделайте_спору_отмену оформите_отмену make_it_cancel
        make_it_cancelled make_cancel make_the_cancel do_cancel do_the_cancel make_cancellation
        make_a_cancellation
    """,
    "PROMISEDV": "you_promised вы_обещали ты_обещал*",
    "REFUNDDONE": """
        банк= банка= банке= банку= bank= bank's одобрен* approved issued processed зачисл* credited
        refund_was refund_is возврат_оформ* возврат_одобр* медиатор* mediator*
    """,
    "STILLTHERE": """
        still_there still_open still_active still_here еще_висит еще_открыт= до_сих_пор спор_висит
        still_not_closed
    """,
    "WHYW": "why= почему= зачем=",
    "WILLCLOSE": "закроете= отмените= снимете= отзовете= will_you_close will_you_cancel",
    "WITHOUTCANCEL": """
        without_your_cancel* without_your_withdraw* without_cancel_from без_вашей_отмены
        без_отмены_с без_вашего_отзыва
    """,
}
