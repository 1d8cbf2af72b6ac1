"""Concepts of the frames in `rules_further`: families of wordings that say an act in passing.

People rarely name the trick. They say what the other side is to do with the dispute without
the word, or that they have done it and hope for the best (entry grammar: see `lexicon`).
"""

from __future__ import annotations

FAMILIES: dict[str, str] = {
    # --- whose act, and how sure ----------------------------------------------------------------
    "HOPES": """
        hope= hopefully hoping trust= trusting believe= let_me_down letting_me_down надеюсь=
        поверю= верю= доверяю= доверюсь на_слово не_подвед* не_обман* рассчитываю= count_on
        counting_on
    """,
    "GIVESUP": """
        give_up giving_up gave_up fed_up tired= enough= whatever надоело= надоел* устал* сдаюсь=
        плюнул* бог_с черт_с махнул* хватит= лень= want_this_over just_want_it get_it_over
        лишь_бы
    """,
    "SELFPAYS": """
        he'll_refund he_will_refund he_refunds seller_will_refund seller_refunds seller_says
        seller_said seller_promis* he_promis* they_promis* she_promis* refund_on_his
        refund_on_their сам_верн* продавец_верн* продавец_обещ* продавец_сам он_обещ* они_обещ*
        обещал_верн* обещали_верн* обещал_перев* обещали_перев* вернет_сам деньги_он
        жду_перевод* жду_деньг* жду_денег жду_от_вас refund_from_you waiting_for_the_money
        waiting_for_money send_the_money send_my_money money_as_promised переведи= переведите=
        кидай= кидайте=
    """,
    "ASREQUESTED": """
        as_you_asked as_you_ask as_asked as_requested like_you_asked as_you_said as_you_wanted
        as_agreed you_asked you_requested как_просили как_вы_просили как_ты_просил* вы_просили
        как_договар* как_вы_хотели как_скажете как_и_просили as_he_asked as_the_seller_asked
        он_так_попросил продавец_попросил продавец_просил продавец_просит he_asked_me
        seller_asked seller_told_me he_told_me told_me_so he_told_me_to сказал_так так_надо
    """,
    "THOUGHW": "хотя= хоть= though= although= while= even_though при_том при_этом",
    "ASKSFOR": """
        asks_for asks_me asking_for asked_for it_asks they_ask needs= requires= require= требует=
        просит= запрашива* требуют= просят=
    """,
    # --- the dispute ----------------------------------------------------------------------------
    "CLOSEINF": """
        отозвать= отменить= закрыть= снять= убрать= аннулировать= «отозвать» cancel= withdraw=
        close= отзыв_спора
    """,
    "TAKEAWAY": """
        take_it_away take_it_down take_it_off pull_it pull_it_back let_it_go make_it_go
        снесите_его заберите_его заберите_ее уберите_ее снимите_ее отзовите_ее
    """,
    "WILLVANISH": """
        let_this_dispute let_the_dispute let_the_case let_this_case dispute_disappear
        dispute_vanish case_disappear case_vanish dispute_go_away case_go_away dispute_be_gone
        спор_исчез* спора_не_стал* спора_не_было чтобы_спора_не без_спора_сразу
    """,
    "NEEDLESS_NOW": """
        don't_need_dispute don't_need_the_dispute don't_need_this_dispute not_need_dispute
        no_need_dispute_any dispute_any_more спор_мне_не спор_больше_не
    """,
    "CLOSECOLLOQ": """
        снес= снесла= снесу= сношу= прибил* прикрыл* прикрою= прикрываю= свернул* сверну=
        сворачиваю= грохнул* грохну= удалил* удаляю= удалю= pulled pulling scrapped scrapping
        scrap= binned killed dropped dropping drop= ditched ditching
    """,
    # --- the sum --------------------------------------------------------------------------------
    "SUBMITV": """
        отправля* отправлю= отправил* подаю= подам= сохраня* сохраню= оставляю= оставлю= submit*
        submitting submitted sending= leave= leaving left= save= saving подтверждаю=
    """,
    # --- receipt --------------------------------------------------------------------------------
    "GOTBUTTON": """
        got_it= received= получено= получил= получила= получен= доставлено= delivered= вручено=
        arrived=
    """,
    "EARLYW": """
        early= earlier= in_advance beforehand заранее= пораньше= раньше_времени досрочно= вперед=
        ahead_of before_it upfront up_front
    """,
    "AWAYPLACE": """
        parcel_is_somewhere package_is_somewhere box_is_somewhere parcel_is_still package_is_still
        box_is_still it_is_still it's_still still_in still_at still_on still_waiting still_stuck
        somewhere_in посылка_еще еще_в_пути еще_едет еще_где-то где-то_в посылка_где-то хоть_и_не
        хоть_не_дош* хоть_еще_не хоть_ничего_не хотя_ничего_не хотя_еще_не хотя_не_дош*
        даже_не_дош* до_меня_не не_доехал* не_дошло= не_дошла= не_дошел= hasn't_turned
        haven't_seen hasn't_shown didn't_get_it_yet haven't_got not_here_yet
    """,
    # --- money ----------------------------------------------------------------------------------
    "BYBANK": """
        by_bank via_bank through_bank through_the_bank via_my_bank to_my_bank into_my_bank
        bank_to_bank by_transfer by_wire via_transfer переводом= банком= через_банк на_мой_счет
        на_счет_в_банке по_реквизит*
    """,
    "AGENTACC": """
        agent's_account agents_account agent_account broker's_account broker_account
        company_account company's_account our_account_in our_bank_account
        personal_account private_account manager's_account boss_account счет_агента
        счет_брокера счет_компании счет_фирмы счет_менеджера карту_агента карту_брокера
        карту_нашего карту_менеджера карту_сотрудник* карту_директор* наш_счет_в личный_счет
    """,
    "GIVENUMBER": """
        давай_номер* давайте_номер* скинь_номер* скиньте_номер* кинь_номер* дайте_номер*
        дай_номер* диктуй_номер* диктуйте_номер* пишите_номер* напишите_номер* сообщите_номер*
        жду_номер* send_number send_the_number send_your_number give_number give_the_number
        write_the_number tell_number number_of_it номер_пришлите номер_напишите
    """,
    "CANPAY": """
        могу= можем= можно= can= could= ready= готов= готова= хочу= хотел_бы want= prefer=
        предпочитаю= давайте= давай= let's согласен= согласна= договорились= договорил*
    """,
    # --- extra payments -------------------------------------------------------------------------
    "YOURLINK": """
        your_link link_you the_link_you link_from_you вашей_ссылк* вашу_ссылк* твоей_ссылк*
        ссылке_из ссылке_которую ссылке_от the_link_below
    """,
    "PAIDEXTRA": """
        доплатил* доплатила= докинул* докинула= дооплатил* paid_the_extra paid_extra
        paid_the_difference paid_the_rest paid_the_surcharge topped_up topped_it_up
        sent_the_extra sent_extra transferred_the_extra
    """,
    "GOESBACK": """
        поедет_обратно уедет_обратно вернется_обратно вернут_обратно поедет_назад уедет_назад
        goes_back go_back goes_return go_return be_returned sent_back returns_to return_to_china
        destroyed уничтожат= утилизиру* не_отправим= не_отправят= не_выдадут= can't_ship
        cannot_ship not_ship не_поедет= не_поступит= stays_here
    """,
    # --- secrets --------------------------------------------------------------------------------
    "DIGITSARE": """
        digits_are code_is code_was numbers_are the_digits_are вот_код держи_код держите_код
        код_такой код_вот цифры_такие вот_цифры лови_код ловите_код мой_код пришел_код
        код_пришел sms_says смс_пришла_с sms_code_is
    """,
    "IDDOC": """
        passport* паспорт* id_card identity_card id= driving_licence driving_license
        driver's_licence driver's_license drivers_license водительск*_удостоверен*
        водительск*_прав* удостоверени*_личност* снилс снилса прописк* residence_permit
    """,
    "SENDINGIT": """
        sending= send= sent= attach* attached attaching here's here_is прикладываю= прикрепляю=
        прикрепил* отправляю= отправил* высылаю= выслал* скинул* скидываю= шлю= кидаю= вот= держи=
        держите= ловите=
    """,
    # --- evidence -------------------------------------------------------------------------------
    "FINDV": """
        find= found= finding google= googled search= searched найду= нашел= нашла= найдем= нагуглил*
        погуглю= поискал* отыскал* наткнул* скачаю= скачал* download= downloaded
    """,
    "ONLINEW": """
        online= internet google= гугл* гугле яндекс* интернет* сети= in_the_net on_the_net
        pinterest пинтерест* forum* форум* reddit авито avito отзывах= reviews=
    """,
    "WILLDO": """
        will_do that'll_do that_will_do it'll_do good_enough nobody_will who_will_know
        who_will_check who's_to who_checks nobody_checks nobody_will_notice сойдет= пойдет=
        прокатит= проканает= покатит= никто_не_узна* никто_не_провер* никто_не_замет* кто_узнает
        кто_проверит хватит_для вставлю= приложу= прикреплю= выложу_в_спор use_it attach_it
        upload_it i'll_attach i'll_upload i'll_use
    """,
    "SHAREGAIN": """
        we_share_the_money we_share_it we_share= share_half we_split split_it split_the
        half_half fifty_fifty 50_50 поделим= поделимся= пополам= разделим= делим= both_earn
        both_gain оба_в_плюсе
    """,
    # --- returning ------------------------------------------------------------------------------
    "NAMEOF": """
        на_имя= на_имени on_name on_the_name in_the_name in_name under_the_name under_name
        name_of_receiver receiver_name
    """,
    "OTHERRECEIVER": """
        other_receiver another_receiver different_receiver other_recipient another_recipient
        different_recipient другого_получател* другой_получател* другому_получател*
        получателем_укажите получателя_укажите получателя_впишите receiver_is recipient_is
    """,
    "WANTSIT": """
        wants_it wants_me want_it asks_me asked_me told_me says_to said_to he_says he_said
        просит= просил= попросил= велел= хочет= сказал= говорит=
    """,
    "BUYERONLY": """
        покупател* клиент* заказчик* buyer= buyers= buyer's customer= customers= client= consumer*
    """,
    "LATERGIVES": """
        gives_back gives_that_back gives_it_back pays_back pays_me_back pay_me_back pays_it_back
        refund_me_that refunds_me_that отдаст= вернет= вернут= возместит= компенсирует=
        возместят= компенсируют= отдадут=
    """,
    # --- the seller's pressure ------------------------------------------------------------------
    "NORMALW": """
        is_normal it's_normal this_normal это_нормально так_бывает бывает_такое don't_care
        not_care not_important doesn't_matter неважно= не_важно не_обращай* не_смотр* пустяк*
    """,
    "LATEREPLY": """
        late_reply late_answer late_response slow_reply replying_late answering_late
        reply_late answer_late долгий_ответ поздний_ответ задержк*_ответ* задержк*_с_ответ*
        не_сразу_ответ* долго_не_отвеч*
    """,
    "ASKCOLLEAGUE": """
        ask_my ask_a_colleague ask_our let_me_ask let_me_check i_will_check спрошу= уточню=
        уточним= узнаю= проконсультируюсь come_back_to_you get_back_to_you вернусь_с_ответ*
    """,
    # --- threats --------------------------------------------------------------------------------
    "MYAUDIENCE": """
        my_channel my_blog my_followers my_subscribers my_page my_group my_audience
        popular_channel popular_blog big_channel i'm_a_blogger i_am_a_blogger i_run_a
        followers subscribers мой_канал моем_канале мой_блог моем_блоге мои_подписчик*
        моей_групп* у_меня_канал у_меня_блог у_меня_паблик я_блогер подписчик* подписот*
    """,
    "THINKSAY": """
        what_i_say what_i'll_say what_i_will_say what_i_tell what_i'll_tell what_i_post
        what_i'll_post what_they_will_hear что_я_скажу что_скажу что_я_напишу что_напишу
        что_я_расскажу что_расскажу что_я_там what_will_they что_они_услыш* что_они_узна*
        будете_знаменит* be_famous
    """,
    "CURSE": """
        get_cancer rot_in_hell burn_in_hell hope_you_rot hope_you_choke hope_you_suffer
        hope_you_lose hope_your_shop hope_your_factory hope_your_house hope_your_family
        wish_you_death drop_dead go_hang hang_yourself jump_off_a rot_with отсохнут= отсохли=
        отвалились= отвалятся= чтоб_у_вас_руки чтоб_у_вас_все чтоб_у_тебя_руки чтоб_тебе_пусто
        чтоб_вам_пусто гори_в горите_в сгорите= подавитесь= лопните= провалитесь= иди_лесом
        идите_лесом
    """,
    "TOLDTHAT": "что_вы какие_вы какой_вы что_ты that_you that_you're what_you how_you who_you",
    # --- the harmless side ----------------------------------------------------------------------
    "CHECKOUTPAGE": """
        странице_оформлен* при_оформлени* странице_оплат* at_checkout checkout= payment_page
        aliexpress_checkout на_сайте_при when_you_order when_ordering при_заказе
    """,
    "CARDNOTNEEDED": """
        карты_нам_не карты_не_нуж* карта_нам_не карта_не_нуж* номер_не_нуж* card_is_not
        card_number_is_not don't_need_your don't_need_any not_need_your not_need_any
        do_not_need_your сам= сама= сами_верн* автоматич* automatically itself=
    """,
    "WILLCOME": """
        will_be will_come will_get will_receive will_return be_returned be_refunded be_credited
        should_be has_to must= get= будет= будут= придут= придет= получу= вернет= вернут= до_тех
        as_soon as_long
    """,
    "SWAPITEM": """
        замена= замену= replacement replacements новый= новая= новое= новые= new_one second_one
        second_parcel spare_part missing_part деталь= запчасть= вторая_посылка
    """,
    "WORKSW": "works= working= worked= работает= работают= заработал*",
    "REFUNDDONE": """
        банк= банка= банке= банку= bank= bank's одобрен* approved issued processed зачисл*
        credited refund_was refund_is возврат_оформ* возврат_одобр* медиатор* mediator*
    """,
    "NEARTERM": "на_следующ* next_week этой_недел* this_week на_этой на_днях",
    "TAKEBACK": """
        принять_товар принять_назад принять_обратно принять_возврат примем_товар примем_возврат
        принимаем_товар принимаем_возврат accept_the_return accept_return accept_a_return
        accept_your_return take_the_goods take_it_back
    """,
    "POSTOFFICE": "post_office почтов*_отделен* post_offices отделени*_почт*",
    "NOTREVIEW": """
        отзываю= отзываем= отзывать= отзываете= отзывает= отзывайте= отзывай= отзыв_спора
        отзыв_диспута отзыв_жалобы отзыв_претензии отзыва_спора отзыва_диспута
    """,
    "ADDRBAD": """
        адрес_не_работа* системе_не_работа* системы_не_работа* форме_не_работа*
        address_not_work* address_doesn't_work address_does_not_work
    """,
    "LOGINPASS": "password* парол* login= логин* логина",
    # --- smaller cues ---------------------------------------------------------------------------
    "SHIPNOW": "отправляй* отправьте= шлите= высылай* ship= now= go_ahead",
    "READYPAY": """
        ready= готов= готова= готов_оплатить согласен= согласна= ok= okay ок= ладно хорошо
    """,
    "WHERETO_B": "куда= where= how=",
    "RETURNW_BUYER": "return_it return_the верните= возвращаете= send_it_back",
    "SAMEFOUND": """
        same_defect same_problem such_defect такой_же_дефект такая_же_проблем* тоже= too=
    """,
    "BECAUSE_YOU": "because= потому раз= since= so_that чтобы=",
    "MOVEDW": "переехал* переехать= переезжа* moved= moving= relocated",
    "ONLYFORM": "only= только= but_the кроме",
    "FREEW": "free= бесплатн*",
    "AGREEDSTRONG": "agreed fine= deal= согласен= согласна= договорились ладно хорошо",
    "SHAMEV": """
        опозорю= опозорим= осрамлю= ославлю= ославим= прославлю= прославим= обесславлю=
        i'll_shame will_shame name_and_shame shame_you
    """,
}
