"""The dispute and what is pressed in it."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "SKIPALI": """
        skip_aliexpress skip_ali without_aliexpress bypass_aliexpress без_алика без_али
        без_алиэкспресс* мимо_али мимо_алика мимо_алиэкспресс*
    """,
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
    "ACCEPTV": """
        accept* agree= agreed agreeing agrees approve* confirm= take= press* click* choose* chose
        select* submit* tap= push= hit= прими= примите принять принима* приму= соглаш* соглас*
        нажм* нажать нажима* жми= жмите подтверд* выбер* выбир* выбр* отправлю одобр* ok= кликн*
        тапн* ткн* жать= confirm* set= finish= ставь= ставьте укажите поставьте проголосуйте
        consent keep= put= подтверж* go_for going_for choosing chosen okay_the go_with going_with
        opt_for одобря* подтвержда* кликай* жмакн* жму= жмем= жмём= согласит* принят* vote= sign=
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
    "STILLTHERE": """
        still_there still_open still_active still_here еще_висит еще_открыт= до_сих_пор спор_висит
        still_not_closed
    """,
    "WILLCLOSE": "закроете= отмените= снимете= отзовете= will_you_close will_you_cancel",
    "WITHOUTCANCEL": """
        without_your_cancel* without_your_withdraw* without_cancel_from без_вашей_отмены
        без_отмены_с без_вашего_отзыва
    """,
    "SELECTV": """
        select* choose* chose pick* set= put= write* say= state= change* chang* edit* modify* mark*
        indicate switch* give= use= tell= specify name= must= выбер* выбир* выбрать укаж* указ*
        напиш* писать пиш* постав* измен* смен* поменя* замен* исправ* отмет* скаж* впиш* вписать
        сослаться сошл* ставьте выстав* mention explain reselect reapply fill= заполн* напис*
        переправ* указыв* хорошо_бы впишу= впишем вписал* напишу поставил* поставлю выбрал* указал*
        укажу_причин* заменил* modif* chosen refill re-select press= picked selected setting
        answer= ответьте ответить поменяй= choose= wrote= said= с_пометкой с_комментари*
        with_the_note with_note переделал* переделаю переоформ* tick= ticking tick_off check= pick=
        typing= отмеч* ставлю поставл* tell_the
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
    "ACCEPT_1": "accept= accepting take= i'll_take agree=",
    "SELECT_SAY": "write= say= tell= claim= state= put= just_write type=",
    "REPORTWORD": """
        сообщ* заяв* подад* подам* передад* обрат* пожалует* пожалуюсь пожалуемся пожаловат*
    """,
    "REPORT_1": "report= we_report",
    "CANCELW": "cancel* отмен*",
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
    "APPROVEDW": """
        approved одобрен* issued processed refunded already automatically платформ* aliexpress
        days= дней= within в_течение
    """,
    "LETBE": """
        leave_it_as leave_it_till leave_it_until оставим_как оставьте_как let_it_be let_it_stay
        оставим_до
    """,
    "GONEW": """
        не_будет= не_станет= исчезнет= пропадет= уйдет= закрыт= снят= отменен= gone= closed=
        cancelled= canceled= withdrawn= disappears=
    """,
    "OUTSIDEP": """
        вне_сайта outside_site outside_the_site off_site off-site мимо_сайта без_этой_площадк*
        без_вашей_площадк* без_этой_вашей_площадк* без_этого_сайта without_this_platform
        without_the_site без_площадк* мимо_площадк* вне_площадк* в_обход_площадк* минуя_площадк*
        без_сайта without_platform without_the_platform outside_the_platform outside_platform
        off_platform off_the_platform without_aliexpress без_алиэкспресс* без_али=
    """,
    "NOTVIA": """
        не_через_площадк* не_через_спор* не_через_сайт* мимо_площадк* not_via_dispute not_via_the
        not_through_the not_through_aliexpress instead_of_the_dispute not_by_the_dispute
    """,
    "OPENV": """
        open= opens opened opening apply= applies applied file= filed filing start= raise= raising
        launch submit= откр* подав* пода* подать создав* создад* завод* заведите затев* initiate
        обостр* appeal* involve втягив* привлек* вмеш* претенд* начинайте_спор press_refund
        press_the_refund начн* начат* заявля* оформля* launch* begin* press_open нажат*
    """,
    "DISPUTEISH": """
        спор= спора= спору= споре= споры= спором= споров= диспут* dispute* disput* case= cases=
        claim= claims= complaint* ticket* жалоб* претензи* арбитраж* апелляц* appeal= refund_button
        refund= refunds арбитр* complain complaining escalat* жаловат* жалуйтесь обострять
        обострени* эскал* разбирательств* возврат возврата= кнопк*_возврат* chargeback чарджб*
        эскалац* escalation arbitration «открыть_спор» претенз* appeal разбират*
    """,
    "REJECTV": """
        reject* rejected отклон* decline* declined не_согласен не_согласна not_agree don't_agree
        disagree* can't_accept cannot_accept not_acceptable отверг* мало= not_enough не_приму
        не_принимаю too_low отказал* отказыва* откажусь=
    """,
    "ACCEPTWORD": "accept= agree= принять «принять» согласиться agreement",
    "CLOSEWORD": "is_open открыт= открыта= be_open",
    "AFTEREND": """
        after_it after_the after_protection after_timer even_after after_that_time после_оконч*
        после_истеч* потом_открыт* after_finish later позже потом even_when даже_когда даже_после
    """,
    "ASSOLUTION": "as_solution as_a_solution как_решение в_качестве_решения",
    "INVITE": """
        any_time anytime смело feel_free сразу_откр* открывайте открывай= можете_открыть can_open
        please_open откройте не_дожид* мы_не_будем_возраж* before_the_end
    """,
    "FORMW": "form= форме= форму= formular поле= field asks_why ask_why when_it_asks",
    "AMPLE": """
        защита_ещё защита_действует protection_runs_until protection_runs_till protection_runs_for
        protection_lasts защиты_ещё protection_is_still days_left weeks_left в_запасе
        защита_продлена до_конца_защиты time_left время_есть есть_время time_enough enough_time
        времени_достаточно времени_хватает защита_до protection_until protection_till
        только_через_месяц заканчивается_только ends_only еще_на_месяц
    """,
    "APPROVEW": """
        full_refund одобр* approve* примем= accept= согласим* полный_возврат быстрее_верн*
    """,
    "DONEBUTTON": "complete= completed finish= завершить= завершение= завершен=",
    "MARKEDW": "marked pressed clicked tapped confirmed",
    "PRESSEDV": "pressed hit= clicked tapped нажал= нажала= жму= нажимаю= press= click=",
    "TOLDALI": """
        told_aliexpress_i told_ali_i сказала_алиэкспресс* сказал_алиэкспресс* told_the_platform_i
        сказала_площадке сказал_площадке
    """,
    "TOLDNOT": """
        aliexpress_i_haven't aliexpress_i_didn't алиэкспресс_что_не алиэкспрессу_что_не
        platform_i_haven't площадке_что_не
    """,
    "FALSECLAIM": "false_claim false_dispute ложн*_жалоб* ложн*_спор*",
    "INFORM": """
        in_dispute in_the_dispute dispute_form dispute_page order_page в_споре в_форме_спор*
        форме_спор* из_спора in_the_form form= форме= указан*_в_спор* order_details на_странице
        in_the_order in_order в_заказе в_самом_споре в_деле адрес_формы form_address of_dispute
        of_the_dispute address_of_dispute из_формы из_анкеты в_анкете анкет*_спора from_the_form
        с_сайта from_the_site on_the_site_is dispute_address address_in_dispute адрес_спора
        адрес_в_споре в_системе in_the_system in_system system_address
    """,
}
