"""Concepts of the frames in `rules_further*`: families of wordings that say an act in passing.

People rarely name the trick. They say what the other side is to do with the dispute without
the word, or that they have done it and hope for the best (entry grammar: see `lexicon`).
"""

from __future__ import annotations

FAMILIES: dict[str, str] = {
    # --- the dispute ----------------------------------------------------------------------------
    "ASREQUESTED": """
        asked_nicely he_begged хорошо_попросил* хорошо_просил* так_умолял* as_promised as_i_promised
        как_обещал* как_и_обещал* as_you_asked as_you_ask as_asked as_requested like_you_asked
        as_you_said as_you_wanted as_agreed you_asked you_requested как_просили как_вы_просили
        как_ты_просил* вы_просили как_договар* как_вы_хотели как_скажете как_и_просили as_he_asked
        as_the_seller_asked он_так_попросил продавец_попросил продавец_просил продавец_просит
        he_asked_me seller_asked seller_told_me he_told_me told_me_so he_told_me_to сказал_так
        так_надо
    """,
    "BUTIF": "but_if но_если",
    "CANCELEQ": """
        cancel_=_refund cancel_=_money отмена_=_возврат отмена_=_деньги отменили_=_возврат
    """,
    "CANYOUCLOSE": """
        можете_снять можете_отменить можете_закрыть можете_отозвать могли_бы_снять могли_бы_закрыть
        can_you_drop can_you_cancel can_you_close can_you_withdraw
    """,
    "CLOSECOLLOQ": """
        kill= kills прибью= прибиваю= снес= снесла= снесу= сношу= прибил* прикрыл* прикрою=
        прикрываю= свернул* сверну= сворачиваю= грохнул* грохну= удалил* удаляю= удалю= pulled
        pulling scrapped scrapping scrap= binned killed dropped dropping drop= ditched ditching
    """,
    "CLOSEINF": """
        отозвать= отменить= закрыть= снять= убрать= аннулировать= «отозвать» cancel= withdraw=
        close= отзыв_спора
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
    "GIVESUP": """
        ваша_взяла твоя_взяла you_win you_won уговорили= уговорил= вы_победили ты_победил give_up
        giving_up gave_up fed_up tired= enough= whatever надоело= надоел* устал* сдаюсь= плюнул*
        бог_с черт_с махнул* хватит= лень= want_this_over just_want_it get_it_over лишь_бы
    """,
    "HAVEWAITED": "been_waiting have_waited waited жду_с= жду_со уже_жду давно_жду",
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
    "MYSIDE": "с_моей_стороны from_my_side on_my_side my_side",
    "NEARTERM": "на_следующ* next_week этой_недел* this_week на_этой на_днях",
    "NEEDLESS_NOW": """
        don't_need_dispute don't_need_the_dispute don't_need_this_dispute not_need_dispute
        no_need_dispute_any dispute_any_more спор_мне_не спор_больше_не
    """,
    "NOTHINGW": "anything= ничего= никакие= nothing=",
    "PROMISEDV": "you_promised вы_обещали ты_обещал*",
    "REFUNDDONE": """
        банк= банка= банке= банку= bank= bank's одобрен* approved issued processed зачисл* credited
        refund_was refund_is возврат_оформ* возврат_одобр* медиатор* mediator*
    """,
    "SELFPAYS": """
        his_word her_word gave_me_his дал_слово дала_слово дал_мне_слово for_promising
        обещали_вернуть что_обещали he'll_refund he_will_refund he_refunds seller_will_refund
        seller_refunds seller_says seller_said seller_promis* he_promis* they_promis* she_promis*
        refund_on_his refund_on_their сам_верн* продавец_верн* продавец_обещ* продавец_сам он_обещ*
        они_обещ* обещал_верн* обещали_верн* обещал_перев* обещали_перев* вернет_сам деньги_он
        жду_перевод* жду_деньг* жду_денег жду_от_вас refund_from_you waiting_for_the_money
        waiting_for_money send_the_money send_my_money money_as_promised переведи= переведите=
        кидай= кидайте=
    """,
    "STILLTHERE": """
        still_there still_open still_active still_here еще_висит еще_открыт= до_сих_пор спор_висит
        still_not_closed
    """,
    "SUBMITV": """
        resubmit* переделаю= переделываю= переделал* пересохран* редактирую= отправля* отправлю=
        отправил* подаю= подам= сохраня* сохраню= оставляю= оставлю= submit* submitting submitted
        sending= leave= leaving left= save= saving подтверждаю=
    """,
    "TAKEAWAY": """
        take_it_away take_it_down take_it_off pull_it pull_it_back let_it_go make_it_go снесите_его
        заберите_его заберите_ее уберите_ее снимите_ее отзовите_ее
    """,
    "WHYW": "why= почему= зачем=",
    "WILLCLOSE": "закроете= отмените= снимете= отзовете= will_you_close will_you_cancel",
    "WILLVANISH": """
        чтобы_спор_законч* чтобы_спор_закр* чтобы_спор_пропал* let_this_dispute let_the_dispute
        let_the_case let_this_case dispute_disappear dispute_vanish case_disappear case_vanish
        dispute_go_away case_go_away dispute_be_gone спор_исчез* спора_не_стал* спора_не_было
        чтобы_спора_не без_спора_сразу
    """,
    "WITHOUTCANCEL": """
        without_your_cancel* without_your_withdraw* without_cancel_from без_вашей_отмены
        без_отмены_с без_вашего_отзыва
    """,
    "YOURTURN": """
        it's_on_you on_you_now теперь_дело keep_your_promise keep_promise keep_your_word
        держите_слово сдержите_слово сдержи_слово держи_слово your_turn your_move дело_за_вами
        очередь_за_вами теперь_вы ваш_ход теперь_ваша up_to_you now_you now_send now_refund
        over_to_you слово_за_вами теперь_платите теперь_верните
    """,
    # --- receipt --------------------------------------------------------------------------------
    "AWAYPLACE": """
        no_parcel_yet посылки_пока_нет посылки_нет посылки_еще_нет mailbox_is_empty box_is_empty
        ящик_пуст* ящике_пусто ничего_нет nothing_here nothing_yet will_come will_arrive should_come
        should_arrive arrives_on comes_on on_its_way когда-нибудь_прид* нибудь_прид* еще_прид*
        скоро_прид* должна_прийти должен_прийти должна_быть должен_быть придет_во
        parcel_is_somewhere package_is_somewhere box_is_somewhere parcel_is_still package_is_still
        box_is_still it_is_still it's_still still_in still_at still_on still_waiting still_stuck
        somewhere_in посылка_еще еще_в_пути еще_едет еще_где-то где-то_в посылка_где-то хоть_и_не
        хоть_не_дош* хоть_еще_не хоть_ничего_не хотя_ничего_не хотя_еще_не хотя_не_дош* даже_не_дош*
        до_меня_не не_доехал* не_дошло= не_дошла= не_дошел= hasn't_turned haven't_seen hasn't_shown
        didn't_get_it_yet haven't_got not_here_yet
    """,
    "BEFOREARR": """
        до_прихода до_приезда до_прибытия before_the_parcel before_the_package before_parcel
        before_arriv* before_it_arriv* before_it_come
    """,
    "BUTDONT": "but_i_don't but_i_haven't but_i_didn't",
    "BYACCIDENT": """
        by_accident accidentally by_mistake случайно= нечаянно= по_ошибке по_ошибочн* by_itself
        сама_закры*
    """,
    "CAPITALW": "capital= средства= funds= деньги= money= оборот*",
    "CONFIRMMUST": """
        must_be_finished must_be_completed should_be_finished should_be_completed нужно_завершить
        надо_завершить необходимо_завершить be_confirmed must_confirm should_confirm need_confirm
        need_to_confirm have_to_confirm has_to_confirm должен_подтвердить должны_подтвердить
        нужно_подтвердить надо_подтвердить необходимо_подтвердить требуется_подтвердить
        обязаны_подтвердить
    """,
    "CONFIRMNOW": """
        can_confirm_now confirm_it_now confirm_now confirm_already подтвердить_сейчас
        подтвердить_уже подтвердите_уже подтвердить_сегодня
    """,
    "DONEBUTTON": "complete= completed finish= завершить= завершение= завершен=",
    "DONEW": """
        completed confirmed finished завершен* завершил* закрыт= подтвержден* подтвердил* закрыл*
    """,
    "EARLYW": """
        early= earlier= in_advance beforehand заранее= пораньше= раньше_времени досрочно= вперед=
        ahead_of before_it upfront up_front
    """,
    "FLIESW": "flies= fly= летит= едет= on_the_way coming=",
    "GIVECONFIRM": """
        give_us_confirmation give_confirmation give_me_confirmation confirmation_of_goods
        confirmation_of_receipt подтверждение_товара подтверждение_получ* дайте_подтвержд*
        дай_подтвержд*
    """,
    "GOODSCONF": "goods= товар= товара= посылку= parcel= package= item= вещь= заказ= order=",
    "GOTBUTTON": """
        got_it= received= получено= получил= получила= получен= доставлено= delivered= вручено=
        arrived=
    """,
    "HASIT": """
        что_получили что_вы_получили that_you_got that_you_received you_got in_your_hand
        in_your_hands in_your_house у_вас_на_руках у_вас_в_руках у_вас_дома you_have_it
        you_have_the_parcel you_have_the_goods you_got_it you_already_have you_received_it
    """,
    "MARKEDW": "marked pressed clicked tapped confirmed",
    "NOHURRY": "or_wait или_подожд* no_hurry не_спешите take_your_time",
    "NOWW": """
        now= today= сейчас= сегодня= right_away immediately немедленно срочно= urgently заранее=
        first= сначала=
    """,
    "PRESSEDV": "pressed hit= clicked tapped нажал= нажала= жму= нажимаю= press= click=",
    "SHOWSUP": """
        ever_shows ever_comes ever_arrives if_it_comes if_it_arrives when_it_comes посмотрим_дойдет
        дойдет_ли придет_ли доедет_ли hope_it надеюсь_дойдет надеюсь_придет
    """,
    "SOTHEY": "so_they so_he so_that so_the_seller чтобы= чтоб= so_they'd",
    "TAKEBACK": """
        принять_товар принять_назад принять_обратно принять_возврат примем_товар примем_возврат
        принимаем_товар принимаем_возврат accept_the_return accept_return accept_a_return
        accept_your_return take_the_goods take_it_back
    """,
    "THENSEQ": "then= тогда= and_then и_мы and_we потом=",
    "THOUGHW": "хотя= хоть= though= although= while= even_though при_том при_этом",
    "TOLDALI": """
        told_aliexpress_i told_ali_i сказала_алиэкспресс* сказал_алиэкспресс* told_the_platform_i
        сказала_площадке сказал_площадке
    """,
    "TOLDNOT": """
        aliexpress_i_haven't aliexpress_i_didn't алиэкспресс_что_не алиэкспрессу_что_не
        platform_i_haven't площадке_что_не
    """,
    # --- money outside, contacts ----------------------------------------------------------------
    "ACCOUNTNO": """
        sort_code account_number account_no бик= мой_счет_и счет_и_бик счёт_и_бик my_iban
        routing_number расчетный_счет swift_code
    """,
    "AGENTACC": """
        agent's_account agents_account agent_account broker's_account broker_account company_account
        company's_account our_account_in our_bank_account personal_account private_account
        manager's_account boss_account счет_агента счет_брокера счет_компании счет_фирмы
        счет_менеджера карту_агента карту_брокера карту_нашего карту_менеджера карту_сотрудник*
        карту_директор* наш_счет_в личный_счет
    """,
    "ALISUBJ": "aliexpress* алиэкспресс* площадк* platform* платформ*",
    "AUTORETURN": "returns= вернутся= вернется= возвращаются= возвращается=",
    "BANKDETAILS": """
        give_bank give_us_bank give_your_bank дадите_банк дайте_банк account_and_bank bank_name
        название_банка счет_и_название name_of_bank name_of_your_bank
    """,
    "BYBANK": """
        by_bank via_bank through_bank through_the_bank via_my_bank to_my_bank into_my_bank
        bank_to_bank by_transfer by_wire via_transfer переводом= банком= через_банк на_мой_счет
        на_счет_в_банке по_реквизит*
    """,
    "BYHAND": "by_hand manually вручную= без_системы no_system without_system",
    "CANPAY": """
        могу= можем= можно= can= could= ready= готов= готова= хочу= хотел_бы want= prefer=
        предпочитаю= давайте= давай= let's согласен= согласна= договорились= договорил*
    """,
    "CARDNOTNEEDED": """
        карты_нам_не карты_не_нуж* карта_нам_не карта_не_нуж* номер_не_нуж* card_is_not
        card_number_is_not don't_need_your don't_need_any not_need_your not_need_any
        do_not_need_your сам= сама= сами_верн* автоматич* automatically itself=
    """,
    "CHECKOUTPAGE": """
        странице_оформлен* при_оформлени* странице_оплат* at_checkout checkout= payment_page
        aliexpress_checkout на_сайте_при when_you_order when_ordering при_заказе
    """,
    "DIDUSE": "did_you_use you_used used_at was_used использовали",
    "DISCOUNTW": "discount* скидк* off= cheaper дешевле",
    "GIVENUMBER": """
        давай_номер* давайте_номер* скинь_номер* скиньте_номер* кинь_номер* дайте_номер* дай_номер*
        диктуй_номер* диктуйте_номер* пишите_номер* напишите_номер* сообщите_номер* жду_номер*
        send_number send_the_number send_your_number give_number give_the_number write_the_number
        tell_number number_of_it номер_пришлите номер_напишите
    """,
    "KINACC": """
        husband's_account wife's_account son's_account daughter's_account mother's_account
        mom's_account brother's_account friend's_account husband's_card wife's_card son's_card
        mother's_card счет_мужа счет_жены счет_сына счет_мамы счет_дочери карту_мужа карту_жены
        карту_сына карту_мамы карту_дочери карту_брата карту_подруги карта_жены карта_мужа
    """,
    "LOGINPASS": "password* парол* login= логин* логина secret_word",
    "OWNSITE": """
        our_own_website our_website our_own_site our_site own_website нашем_сайте наш_сайт
        нашего_сайта сайт_магазина сайте_магазина сайт_фабрики own_shop_site
    """,
    "SCANBOX": """
        scan_the_card scan_card scan_the_code scan_this_code отсканируйте_карточ* отсканируйте_код
        отсканируйте_qr сканируйте_карточ* сканируйте_код
    """,
    "SKIPALI": """
        skip_aliexpress skip_ali without_aliexpress bypass_aliexpress без_алика без_али
        без_алиэкспресс* мимо_али мимо_алика мимо_алиэкспресс*
    """,
    "STRAIGHTW": "straight= прямиком=",
    "THROWV": "кин* скин* перекин* закин* подкин* пульн* кидай*",
    "TRANSFERV": """
        transfer= transferring wire= remit= pay= перевест* перевед* перевож* перечисл* скинуть=
        скинем= кинуть= закинуть= сбросить= зачислить=
    """,
    "WHEREADV": "куда= where=",
    "WHICHCARD": """
        какую_карту какая_карта which_card what_card which_bank какой_банк какой_у_вас_банк
        where_you_get_salary where_you_get_your
    """,
    # --- symbolic sums, goods later -------------------------------------------------------------
    "ASSOLUTION": "as_solution as_a_solution как_решение в_качестве_решения",
    "ASYOULIKE": """
        as_you_like as_you_prefer as_you_wish как_хотите на_ваш_выбор по_вашему_выбору
        как_вам_удобн*
    """,
    "SPLITORDER": """
        разделили_заказ split_the_order split_your_order split_order двумя_посылками in_two_parcels
    """,
    # --- extra payments -------------------------------------------------------------------------
    "ADDTOP": "top= add= добавить= доложить= докинуть=",
    "CHARGEME": "charge=_me возьмите_с_меня спишите_с_меня",
    "COURIER_OFFICIAL": "official* официальн* carrier=",
    "COVER_OWN": "i'll_cover i_cover i_will_cover i_can_cover i'm_covering покрою= погашу=",
    "FROMYOU": "from_you",
    "FURTHERW": "continue= дальше= further=",
    "GOESBACK": """
        поедет_обратно уедет_обратно вернется_обратно вернут_обратно поедет_назад уедет_назад
        goes_back go_back goes_return go_return be_returned sent_back returns_to return_to_china
        destroyed уничтожат= утилизиру* не_отправим= не_отправят= не_выдадут= can't_ship cannot_ship
        not_ship не_поедет= не_поступит= stays_here
    """,
    "NOTENOUGHW": "not_enough не_хватило не_хватает недостаточно мало_на",
    "PAIDEXTRA": """
        оплатил*_вашу_доплат* внес*_вашу_доплат* paid_your_extra
        доплатил* доплатила= докинул* докинула= дооплатил* paid_the_extra paid_extra
        paid_the_difference paid_the_rest paid_the_surcharge topped_up topped_it_up sent_the_extra
        sent_extra transferred_the_extra
    """,
    "PIECESW": "piece= pieces pcs штук* шт= items",
    "READYPAY": """
        ready= готов= готова= готов_оплатить согласен= согласна= ok= okay ок= ладно хорошо
    """,
    "REIMB": "reimburs* refund* repay* вернете= возместите= компенсируете= pay_me_back",
    "RELEASEGO": "let= release* отпустить= отпустят= unlock* разблок* освобод*",
    "RETURNW_BUYER": "return_it return_the верните= возвращаете= send_it_back",
    "SENT_YOU": """
        sent_you paid_you transferred_you wired_you отправил_вам отправила_вам перевел_вам
        перевела_вам скинул_вам скинула_вам заплатил_вам заплатила_вам кинул_вам кинула_вам
        перечислил_вам
    """,
    "SHIPNOW": "отправляй* отправьте= шлите= высылай* ship= now= go_ahead",
    "TRANSFERPAST": "перевел= перевела= transferred paid= оплатил= оплатила= внес= внесла=",
    "UNLOCKW": "unlock* release* разблокир* освобод*",
    "WENTUP": "went_up goes_up подорожал* вырос* raised increased",
    "WHERETO_B": "куда= where= how=",
    "YOURLINK": """
        your_link link_you the_link_you link_from_you вашей_ссылк* вашу_ссылк* твоей_ссылк*
        ссылке_из ссылке_которую ссылке_от the_link_below
    """,
    # --- secrets --------------------------------------------------------------------------------
    "ASKSFOR": """
        asks_for asks_me asking_for asked_for it_asks they_ask needs= requires= require= требует=
        просит= запрашива* требуют= просят=
    """,
    "BANKAPP": """
        bank_app banking_app bank_application банковск*_приложени* приложени*_банка мобильн*_банк*
    """,
    "BANKWORD": "bank= банк= банка= смс= sms=",
    "DIGITSARE": """
        digits_are code_is code_was numbers_are the_digits_are вот_код держи_код держите_код
        код_такой код_вот цифры_такие вот_цифры лови_код ловите_код мой_код пришел_код код_пришел
        sms_says смс_пришла_с sms_code_is
    """,
    "GAVEOWN": """
        дал= дала= сообщил= сообщила= назвал= назвала= продиктовал* gave told dictated сказал=
        сказала=
    """,
    "IDDOC": """
        passport* паспорт* id_card identity_card id= driving_licence driving_license
        driver's_licence driver's_license drivers_license водительск*_удостоверен* водительск*_прав*
        удостоверени*_личност* снилс снилса прописк* residence_permit
    """,
    "NUMBERSW": "numbers= digits= цифры= числа=",
    "OTHERASKS": "asks= asked wants= просит= просил* требует=",
    "POSTCODEW": """
        text_from_the_post смс_от_почты сообщение_от_почты смс_от_пвз parcel_ready parcel_is_ready
        посылка_готова постамат* locker* pick_it picking заберу= забрала= забрал=
    """,
    "POSTPLACE": "post= post_office postoffice почт* отделени* pickup pick-up пвз паспортный",
    "SCANW": "скан= скана= сканы= scan= scans=",
    "SEENNUMBER": """
        number_you_see numbers_you_see number_you_will_see number_which_you number_on_the_screen
        digits_you_see code_you_see номер_который цифры_которые номер_с_экрана цифры_с_экрана
    """,
    "SENDINGIT": """
        sending= send= sent= attach* attached attaching here's here_is прикладываю= прикрепляю=
        прикрепил* отправляю= отправил* высылаю= выслал* скинул* скидываю= шлю= кидаю= вот= держи=
        держите= ловите=
    """,
    "SOMEONE": "someone anyone anybody somebody кто-то кто_то если_просят if_they nobody никто=",
    "THEIRPAGE": "their_page their_site their_form их_странице их_сайте их_форме",
    "TYPEDIN": """
        typed entered filled_in ввел= ввела= вбил= вбила= набрал= набрала= заполнил= заполнила=
    """,
    # --- evidence -------------------------------------------------------------------------------
    "ARRIVEDSO": """
        arrived_cut came_cut arrived_torn came_torn пришел_перерез* пришел_порван* пришла_порван*
        пришел_рван* arrived_broken came_broken came_like arrived_like пришло_сломан* пришел_сломан*
        пришла_сломан* пришло_так так_пришл* так_и_было
    """,
    "BLAMEPACK": """
        blame_the_packing blame_the_post blame_packing blame_shipping blame_the_seller
        свалю_на_упаковк* свалю_на_почт* свалю_на_продавц* свалю_на_магазин*
    """,
    "EASYMONEY": "easy_money easy_cash легкие_деньги легких_денег халява= на_халяву free_money",
    "FILL_OWN": """
        fill_it_with fill_the_box_with fill_it_up stuff_it_with насыплю= засыплю= напихаю= наложу=
        наполню=
    """,
    "FILMEMPTY": """
        film_empty film_an_empty film_the_empty photo_of_empty снимите_пуст* сфоткайте_пуст*
        сфотографируйте_пуст* снять_пуст*
    """,
    "FILM_OTHER": """
        film_his film_hers film_theirs film_her_one film_that_one photograph_his photograph_hers
        snap_his его_сниму его_и_сниму его_сфот* ее_сниму ее_и_сниму сниму_его сниму_ее
        сниму_у_друг* сниму_чуж* сфоткаю_его его_и_сфот*
    """,
    "FINDV": """
        find= found= finding google= googled search= searched найду= нашел= нашла= найдем= нагуглил*
        погуглю= поискал* отыскал* наткнул* скачаю= скачал* download= downloaded
    """,
    "GAINW": """
        get_half получу_половин* получу_деньги get_my_money get_the_money i_get_half вернут_половин*
    """,
    "HAVEALL": """
        have_all all_here all_came all_arrived got_all все_у_меня у_меня_все все_пришл* все_пять_у
        все_десять_у
    """,
    "HEARONE": "needs_to_hear need_to_hear хватит_знать достаточно_знать",
    "KEPTSELF": "i_kept оставил_себе оставила_себе оставлю_себе оставили_себе i_keep",
    "LISTINGW": """
        listing= listings описани* advert* объявлени* карточке_товара страничке= product_page
    """,
    "MADEIT": """
        i_made_it made_it_myself did_it_myself i_did_it сам_проткнул* сама_проткнул* сам_сделал*
        сама_сделал* сам_порвал* сама_порвал* сам_поцарап* сама_поцарап* сам_разбил* сама_разбил*
        сам_сломал* сама_сломал* сам_отломал* сама_отломал*
    """,
    "MAKEDAMAGE": """
        make_small_damage make_damage make_a_damage make_some_damage make_little_damage
        make_a_scratch make_a_small сделайте_поврежд* сделайте_небольш* сделайте_царапин*
        сделайте_трещин* повредите= поцарапайте= надломите= надорвите= испортите=
    """,
    "MINEBROKEN": """
        моей_разбит* моей_сломан* моего_разбит* моего_сломан* my_broken my_cracked моей_треснув*
    """,
    "MYOLD": "my_old мой_старый мою_старую свой_старый свою_старую свое_старое старый_свой",
    "NEVERKNOW": "never_know won't_know not_know не_узнает не_узнают не_догада*",
    "NOBODYKNOWS": """
        nobody_needs_to nobody_has_to no_one_needs_to кому_это_надо никому_знать
        никто_не_должен_знать
    """,
    "NOTWHOSE": """
        not_important_whose doesn't_matter_whose no_matter_whose неважно_чью неважно_чье неважно_чей
        не_важно_чью не_важно_чье
    """,
    "ONLINEW": """
        online= internet google= гугл* гугле яндекс* интернет* сети= in_the_net on_the_net pinterest
        пинтерест* forum* форум* reddit авито avito отзывах= reviews=
    """,
    "SAMEFOUND": """
        same_defect same_problem such_defect такой_же_дефект такая_же_проблем* тоже= too=
    """,
    "SAMELOOK": """
        looks_the_same looks_like_mine looks_just_like такой_же такая_же такое_же same= similar=
    """,
    "SHAREGAIN": """
        we_share_the_money we_share_it we_share= share_half we_split split_it split_the half_half
        fifty_fifty 50_50 поделим= поделимся= пополам= разделим= делим= both_earn both_gain
        оба_в_плюсе
    """,
    "SWAPOUT": "swap_it_for swap_it_with подменю= подменим= подсуну=",
    "THENW": "then= and= и= потом= тогда= будет=",
    "THEYTHINK": """
        they'll_think they_will_think they'll_believe they_will_believe подумают= пусть_думают
        решат= came_so came_that_way так_и_пришл* так_пришл* так_было никто_не_поймет nobody_will
    """,
    "WEIGHT2": "weigh= weighs weight= вес= весу= весит= по_весу",
    "WILLDO": """
        will_do that'll_do that_will_do it'll_do good_enough nobody_will who_will_know
        who_will_check who's_to who_checks nobody_checks nobody_will_notice сойдет= пойдет=
        прокатит= проканает= покатит= никто_не_узна* никто_не_провер* никто_не_замет* кто_узнает
        кто_проверит хватит_для вставлю= приложу= прикреплю= выложу_в_спор use_it attach_it
        upload_it i'll_attach i'll_upload i'll_use
    """,
    # --- reasons --------------------------------------------------------------------------------
    "BECAUSE_YOU": "because= потому раз= since= so_that чтобы=",
    "EXCHANGEREQ": """
        exchange= обмен= обмена= обменять= обменяйте= swap= поменять_размер замен*_размер
        free_return бесплатн*
    """,
    "NOTTHAT": """
        not_that а_не_что don't_say_that don't_write_that not_write_that не_пишите_что
        не_говорите_что
    """,
    "WRONGFLAT": "номере_квартиры номере_дома в_адресе flat_number house_number in_the_address",
    # --- sending goods back ---------------------------------------------------------------------
    "AGREEDSTRONG": "agreed fine= deal= согласен= согласна= договорились ладно хорошо",
    "BIZCARD": "визитк* business_card visiting_card",
    "BUYERONLY": """
        покупател* клиент* заказчик* buyer= buyers= buyer's customer= customers= client= consumer*
    """,
    "COLLECTSV": "заберет= заберут= pick_up picks_up will_pick collects= collect=",
    "FORMOTHER": """
        ignoring_the_form ignored_the_form ignore_the_form форму_проигнор* форму_не_смотр*
        form_has_other form_has_another form_has_some form_has_a_different form_says_other
        form_says_another form_shows_other form_shows_another в_форме_другой в_форме_другое
        в_форме_какой в_форме_какое not_the_one_in not_the_form's not_from_the_form не_тот_что_в
        не_из_формы не_по_форме а_не_по_форме
    """,
    "FREEW": "free= бесплатн*",
    "HEISOURS": "he_is_ours he's_ours she_is_ours он_наш она_наша они_наши",
    "LATERGIVES": """
        gives_back gives_that_back gives_it_back pays_back pays_me_back pay_me_back pays_it_back
        refund_me_that refunds_me_that отдаст= вернет= вернут= возместит= компенсирует= возместят=
        компенсируют= отдадут=
    """,
    "MOVEDW": "переехал* переехать= переезжа* moved= moving= relocated",
    "NAMEOF": """
        на_имя= на_имени on_name on_the_name in_the_name in_name under_the_name under_name
        name_of_receiver receiver_name
    """,
    "NOTFORRETURN": "не_для_возврат* not_for_return not_for_returns не_для_обратн*",
    "ONLYFORM": "only= только= but_the кроме",
    "OTHERNAME": """
        another_name other_name different_name another_receiver другое_имя другую_фамили*
        другим_именем чужое_имя
    """,
    "OTHERRECEIVER": """
        other_receiver another_receiver different_receiver other_recipient another_recipient
        different_recipient другого_получател* другой_получател* другому_получател*
        получателем_укажите получателя_укажите получателя_впишите receiver_is recipient_is
    """,
    "OURPOINT": """
        our_point our_moscow our_local our_pickup our_place нашу_точку нашу_базу наш_пункт
        нашу_контору наш_офис_в
    """,
    "PERSONW": "man= guy= person= woman= lady= человеку= мужчине= парню= женщине= девушке=",
    "POSTVISIT": """
        отнесите_на_почт* отвезите_на_почт* сдайте_на_почт* bring_it_to_post bring_it_to_the_post
        take_it_to_the_post
    """,
    "THERE": "there= туда= сюда= place=",
    "TOLDOF": """
        про_который о_котором про_которую о_которой about_which he_wrote she_wrote guy_wrote
        seller_wrote they_wrote he_described he_mentioned that_he which_he
    """,
    "WANTSIT": """
        wants_it wants_me want_it asks_me asked_me told_me says_to said_to he_says he_said просит=
        просил= попросил= велел= хочет= сказал= говорит=
    """,
    "WHEREYOU": """
        where_you_said where_you_told where_you_wrote where_you_asked where_you_wanted where_he_said
        where_he_told where_the_manager where_the_seller куда_вы_сказали куда_вы_написали
        куда_вы_просили куда_вы_велели куда_сказали куда_он_сказал куда_продавец куда_менеджер
    """,
    "YOUADD": "you_add you_include you_will_add добавите= прибавите= приплюсуете= включите_в",
    # --- reviews and abuse ----------------------------------------------------------------------
    "ABOUTYOU": "about_your about_you о_ваших о_вашем о_вашей про_ваш* про_вас о_вас",
    "CURSE": """
        hands_fall_off may_you_rot may_your_hands may_your_shop drown_you drowned_you утопили_тебя
        тебя_не_утоп* вас_не_утоп* тебя_утоп* shop_burn see_you_burn see_your_shop хоть_бы_ваш*
        хоть_бы_у_вас хоть_бы_вы чтоб_ваш* get_cancer rot_in_hell burn_in_hell hope_you_rot
        hope_you_choke hope_you_suffer hope_you_lose hope_your_shop hope_your_factory
        hope_your_house hope_your_family wish_you_death drop_dead go_hang hang_yourself jump_off_a
        rot_with отсохнут= отсохли= отвалились= отвалятся= чтоб_у_вас_руки чтоб_у_вас_все
        чтоб_у_тебя_руки чтоб_тебе_пусто чтоб_вам_пусто гори_в горите_в сгорите= подавитесь=
        лопните= провалитесь= иди_лесом идите_лесом
    """,
    "HATETO": """
        i'd_hate_to would_hate не_хотелось_бы не_хочется don't_make_me не_заставляйте не_вынуждайте
    """,
    "MYAUDIENCE": """
        my_channel my_blog my_followers my_subscribers my_page my_group my_audience popular_channel
        popular_blog big_channel i'm_a_blogger i_am_a_blogger i_run_a followers subscribers
        мой_канал моем_канале мой_блог моем_блоге мои_подписчик* моей_групп* у_меня_канал
        у_меня_блог у_меня_паблик я_блогер подписчик* подписот*
    """,
    "SHAMEV": """
        опозорю= опозорим= осрамлю= ославлю= ославим= прославлю= прославим= обесславлю= i'll_shame
        will_shame name_and_shame shame_you
    """,
    "SILENCEW": """
        nobody_will_know no_one_will_know никто_не_узна* i_stay_silent i_keep_silent я_промолчу
        промолчу=
    """,
    "THINKSAY": """
        what_i_say what_i'll_say what_i_will_say what_i_tell what_i'll_tell what_i_post
        what_i'll_post what_they_will_hear что_я_скажу что_скажу что_я_напишу что_напишу
        что_я_расскажу что_расскажу что_я_там what_will_they что_они_услыш* что_они_узна*
        будете_знаменит* be_famous
    """,
    "TOLDTHAT": "что_вы какие_вы какой_вы что_ты that_you that_you're what_you how_you who_you",
    # --- the seller's pressure ------------------------------------------------------------------
    "ASKCOLLEAGUE": """
        ask_my ask_a_colleague ask_our let_me_ask let_me_check i_will_check спрошу= уточню= уточним=
        узнаю= проконсультируюсь come_back_to_you get_back_to_you вернусь_с_ответ*
    """,
    "LATEREPLY": """
        late_reply late_answer late_response slow_reply replying_late answering_late reply_late
        answer_late долгий_ответ поздний_ответ задержк*_ответ* задержк*_с_ответ* не_сразу_ответ*
        долго_не_отвеч*
    """,
    "NEWTRACK": "new_number new_track new_tracking новый_трек новый_номер new_code",
    "NORMALW": """
        is_normal it's_normal this_normal это_нормально так_бывает бывает_такое don't_care not_care
        not_important doesn't_matter неважно= не_важно не_обращай* не_смотр* пустяк*
    """,
    "OURLOCK": """
        счет_заблокирован* деньги_заблокированы наш_счет money_is_blocked funds_blocked our_account
    """,
    "OURWORKERS": """
        our_workers our_staff our_people our_team наших_рабоч* наших_сотрудник* нашем_коллектив*
    """,
    "SIMW": "sim= sims function= функци* sim-карт* сим-карт* симк*",
    # --- what is settled, and who speaks --------------------------------------------------------
    "SWAPITEM": """
        замена= замену= replacement replacements новый= новая= новое= новые= new_one second_one
        second_parcel spare_part missing_part деталь= запчасть= вторая_посылка
    """,
    "WILLCOME": """
        will_be will_come will_get will_receive will_return be_returned be_refunded be_credited
        should_be has_to must= get= будет= будут= придут= придет= получу= вернет= вернут= до_тех
        as_soon as_long
    """,
    "WORKSW": "works= working= worked= работает= работают= заработал*",
    # --- marks that take a meaning back (`meant`) -----------------------------------------------
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
    # --- what is meant otherwise -----------------------------------------------------------------
    "AFTERPAY": """
        after_you_pay once_you_pay when_you_pay after_payment после_оплаты как_оплатите
        когда_оплатите
    """,
    "ALLCHECKED": """
        все_проверили все_посмотрели checked_everything checked_all проверили_товар
    """,
    "AMPLE": """
        только_через_месяц заканчивается_только ends_only еще_на_месяц
    """,
    "ANYBANK": "любой_банк любого_банка любому_банку any_bank",
    "ANYOTHER": """
        другой_не_используйте другим_не
        any_other other_places other_place другим_адрес* другие_адреса другого_адреса
    """,
    "BANKSHOWS": """
        money's_on money_is_on деньги_на_карте деньги_уже_на_карте
        bank_shows shows_the_credit money's_back банк_показал банк_показывает отразил*_в_банке
        видно_в_банке деньги_на_месте showed_up_on on_my_statement shows_up_on
    """,
    "CHECKED_PAST": """
        unboxed= no_faults
        counted_again
        are_all_here all_here= all_is_well gave_me_the_box in_one_piece runs_well works_well
        unpacked=         сколов_нет без_сколов все_цело
        without_trouble без_нареканий примерил= примерила= впору= tried_on it_fits все_подошло
    """,
    "CAME_PAST": "landed= hit_my отразил* прилетел* капнул* back_on",
    "CHANGEDPASS": """
        i_hung
        changed_my_password changed_the_password сменил*_пароль поменял*_пароль hung_up
        положил*_трубку
    """,
    "COMBINED": """
        двумя_посылк* две_посылки двух_посылк* two_parcels two_packages in_two_boxes
    """,
    "DIDNTUSE": "didn't_use did_not_use не_воспользовал* не_стал*_отправлять",
    "DOORBELL": "звонок_дверной дверной_звонок дверного_звонк* doorbell*",
    "FEE": """
        refund_processing processing_charge proccessing_charge handling_charge комисси*_за_возврат
    """,
    "INSULT": """
        suki= suka= ublyudki= ubludki= svolochi= urody= mrazi= tvari= kozly= skoty= gady= parazity=
    """,
    "INTOCHAT": "сюда_в_чат в_этот_чат в_чат_их into_the_chat into_this_chat",
    "MONEYHERE": """
        деньги_уже_у_вас деньги_уже_видеть
    """,
    "NORETURN": "возвращать_товар_не товар_возвращать_не no_need_to_return",
    "NOTSHIPPED": """
        не_отправляли не_отправлен
        did_not_ship not_ship_yet not_shipped еще_не_отправ* до_отправки before_shipping
    """,
    "NEG_BACK": "not_possible not_available not_accepted isn't_possible",
    "NOTFORMADDR": "not_the_one_on not_the_one_in не_на_тот_адрес не_по_тому_адресу",
    "NOTWAIT": """
        wait_for_the_result wait_for_the_decision wait_for_their_decision ждать_решения
        ждите_решения дождитесь_решения
        ждите_повестк* не_торопитесь_нажимать не_торопитесь_подтвержд* не_спешите_подтвержд*
        не_спешите_нажимать
        don't_rush_to_confirm don't_hurry_to_confirm
    """,
    "NOTUS": """
        это_не_мы it_is_not_us it's_not_us that_is_not_us it_is_a_scam it's_a_scam это_мошенники=
    """,
    "ORDERNOTE": """
        об_этом_в_комментари*
        комментари*_к_заказу примечани*_к_заказу comment_to_the_order comment_to_your_order
        note_to_the_order
    """,
    "PAYDIRECT": """
        directly_to_your_card directly_in_your_card directly_on_your_card straight_to_your_card
        прямо_на_вашу_карту прямо_на_карту прямо_вам_на_карту
    """,
    "PLUGPIN": "3-pin 2-pin three-pin two-pin",
    "POSTAGE": """
        ship_cost ship_costs post_office_cost обратную_дорогу обратная_дорога
        тарифа_емс тариф_емс
    """,
    "PACKAGES": "два_места три_места двух_местах трех_местах двумя_местами 2_места 3_места",
    "PRESSAGREE": """
        жму_согласен жму_принять нажимаю_согласен нажимаю_принять нажму_согласен нажму_принять
        жму_accept press_accept pressing_accept click_accept clicking_accept
    """,
    "PRODUCTCARE": """
        side_button power_button press_and_hold hold_the_button hold_the_side кнопку_питания
        удерживайте=
    """,
    "REPAYWE": """
        магазин_покроет add_it_back
        add_it_on pay_you_back добавим_вам добавим_отдельно магазин_все_компенсирует
        магазин_компенсирует магазин_возместит магазин_вернет
    """,
    "SAYS": "звал= звали= звала= зовет= зовут= советуют= советовали=",
    "SECRET": "photo_of_your_id of_your_id both_side фото_вашего_паспорт* скан_вашего_паспорт*",
    "SHUTSHOP": """
        закроемся= must_shut_down shut_down_our shut_down_the_shop close_our_shop close_the_shop
        закрыть_магазин закроют_магазин закроем_магазин
    """,
    "TRUE_REASON": """
        our_mistake our_fault our_error наша_ошибка наша_вина нашей_вине что_было_на_самом
        как_было_на_самом
    """,
    "UPLOADV": "borrow=",
    "UPTOYOU": "решать_вам вам_решать up_to_you your_decision your_choice на_ваше_усмотрение",
    "WAITMONEY": "дождитесь_денег ждите_денег wait_for_the_money",
    "WARNED": """
        код_из_смс_никому_не не_от_нашего_магазина not_from_our_shop not_from_our_store
        не_наш_сотрудник not_our_staff pretend_to_be_our pretend_to_be_aliexpress выдают_себя_за
    """,
    "GOODSINSULT": """
        stupid_snow stupid_weather stupid_post stupid_courier idiotic_parcel idiotic_locker
        idiotic_courier damn_weather чертов_дождь чертов_снег чертова_погода чертов_курьер
        чертова_почта
    """,
    "MONEYFIRST": """
        только_тогда
        first_the_refund first_the_money сначала_деньги сначала_возврат только_после_того
    """,
    "AFTERCHECK": """
        you've_tested tested_it you've_checked сначала_проверю сначала_включу проверю_а_потом
        получив_посылку проверять_внимательно
    """,
    "NOTGOODS": """
        the_same_day дошло_целым пришло_целым дошел_целым дошла_целой
    """,
    "OFFICIALPAY": """
        official_page on_the_official
    """,
    "DISTRUST": """
        i'd_rather i_would_rather
    """,
    "NOACCEPT": """
        don't_accept do_not_accept not_agree не_согласен не_согласна
    """,
    "DONTCLICK": """
        don't_click do_not_click не_переходите не_нажимайте_на
    """,
    "TRUEOWN": "cancelling_because_i cancel_because_i отменяю_потому_что_я",
    "NEG": """
        никаких_переводов никакие_переводы
    """,
    "SHIPFROM": """
        отправка_из привезти_партию ships_from отправляем_со_склада
    """,
    "FAIRSHARE": """
        сорок_процент* пятьдесят_процент* тридцать_процент* половин*
    """,
    "NOBODYSUES": """
        в_суд_никто
    """,
    "THENOPEN": """
        открывайте_спор открывайте_диспут open_a_dispute open_the_dispute
    """,
    "DONTSEND": """
        не_отправляйте_туда не_отправляйте_по do_not_send_there don't_send_there
    """,
    "HOWLONG": """
        идет_дольше как_долго сколько_идет сколько_идут how_long
    """,
    "APPEARS": """
        появится_после appears_after will_appear
    """,
    "CANCELDONE": """
        отмену_приняли отмена_принята cancellation_accepted
    """,
    "PLUGW": """
        round_pin european_plug eu_plug plug_is
    """,
    "STOPW": """
        stop_sending stop_writing перестаньте_присылать перестаньте_писать
    """,
    "STRANGECITY": """
        чужой_город чужого_города wrong_city another_city
    """,
    "HUNG": """
        шторы_повесил* повесили_в повесил_на повесила_на повесили_на_стен*
    """,
    "CODETOUS": """
        send_me_the_code send_us_the_code tell_me_the_code tell_us_the_code
        продиктуйте_код пришлите_код скиньте_код скажите_код
    """,
    "SAIDREPAY": """
        you_said_you'd you_said_you_would you_said_you'll
    """,
    "BYCOURIER": """
        dhl= ups= fedex= ems= the_courier courier_fee
    """,
    "TAKEDOWN": """
        bad_review_down bad_rating_down my_review_down my_rating_down
    """,
    "ONCEYOU": """
        once_you if_you as_soon_as_you
    """,
    "BUYERCOST": """
        отправку_оплачивает_покупатель доставку_оплачивает_покупатель сами_оплатите_сдэк
    """,
}
