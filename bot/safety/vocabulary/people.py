"""Who speaks, who is meant, and who said what."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "IAM": "this_is i_am we_are это= i'm вас_приветствует вам_пишет здравствуйте hello: мы= dear",
    "ALISUBJ": "aliexpress* алиэкспресс* площадк* platform* платформ*",
    "SELLERN": "магазин= продавец= seller= store= shop=",
    "ASREQUESTED": """
        asked_nicely he_begged хорошо_попросил* хорошо_просил* так_умолял* as_promised
        as_i_promised как_обещал* как_и_обещал* as_you_asked as_you_ask as_asked as_requested
        like_you_asked as_you_said as_you_wanted as_agreed you_asked you_requested как_просили
        как_вы_просили как_ты_просил* вы_просили как_договар* как_вы_хотели как_скажете
        как_и_просили as_he_asked as_the_seller_asked он_так_попросил продавец_попросил
        продавец_просил продавец_просит he_asked_me seller_asked seller_told_me he_told_me
        told_me_so he_told_me_to сказал_так так_надо
    """,
    "HOPES": """
        don't_cheat dont_cheat don't_trick не_обмани не_обманите hope= hopefully hoping trust=
        trusting believe= let_me_down letting_me_down надеюсь= поверю= верю= доверяю= доверюсь
        на_слово не_подвед* не_обман* рассчитываю= count_on counting_on
    """,
    "PROMISEDV": "you_promised вы_обещали ты_обещал*",
    "BORROWED": """
        any= чуж* someone's somebody's someone_else's another_buyer* other_people* from_internet
        from_the_internet from_google found_online найд*_в_интернет* в_интернет* из_интернет*
        с_интернет* from_the_web из_отзыв* из_чужого нашел_фото нашла_фото on_a_forum
        on_the_internet from_review* similar_photo любое= любую= любой= любые= borrow* friend's
        у_друг* у_подруг* старое_фото old_photo чужое чужую photoshop* фотошоп* edited отредактир*
        fake* подделать поддел* фальшив* staged постанов* нарису* draw= ai-generated нейросет*
        сгенерир* generate* made_with fabricat* подстав* с_форум* even_if_there_is_none
        even_if_none которой_нет даже_если_нет ненастоящ* from_the_net of_the_net from_net from_web
        any_picture any_photo any_video some_picture stock_photo pinterest wildberries_отзыв*
        с_авито из_гугла из_яндекса в_гугле stolen steal* похожее_фото similar= чужих чужим чужого
        neighbour's прошлогодн* прошлый_заказ previous_order another_order_photo other_listing
        с_чужого someone= other_person's my_old моего_старого старого_телефона last_year's
        last_years прошлогоднюю such_a_broken find_a_photo find_a_picture найдите_фото
        найдите_картинк* что-нибудь что_нибудь something_broken anything_broken cousin's sister's
        brother's mate's neighbor's his= hers= other_broken another_broken broken_one other_buyer's
        another_one off_google off_the_internet off_the_web random= чужого= из_сети с_сайта
        из_поиска с_другого stock= другого_товар* другой_вещи другого_заказ* other_item
        another_item other_product other_goods ai_generated neural по_старому_фото с_другой
        старые_фото
    """,
    "HEARONE": "needs_to_hear need_to_hear хватит_знать достаточно_знать",
    "NEVERKNOW": "never_know won't_know not_know не_узнает не_узнают не_догада*",
    "NOBODYKNOWS": """
        nobody_needs_to nobody_has_to no_one_needs_to кому_это_надо никому_знать
        никто_не_должен_знать
    """,
    "THEYTHINK": """
        they'll_think they_will_think they'll_believe they_will_believe подумают= пусть_думают
        решат= came_so came_that_way так_и_пришл* так_пришл* так_было никто_не_поймет nobody_will
    """,
    "JOINW": "join= вступ* присоедин*",
    "WORKNEED": """
        need_this_job need_my_job need_the_job need_this_work keep_my_job keep_this_job
        нужна_эта_работа нужна_работа нужна_зарплата держусь_за прокормить= to_feed надо_кормить
        нужно_кормить
    """,
    "MEETV": """
        our_office our_local_office local_office нашем_офисе наш_офис meet= meeting встреч*
        при_встрече handed_to курьер* courier driver водител* in_person лично
    """,
    "YOUASKED": """
        you_asked you_wanted you_demanded вы_просили вы_требовали как_просили как_вы_просили
        вы_сказали you_told
    """,
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
    "COURIER": """
        courier* курьер* postman почтальон* carrier перевозчик* delivery_guy delivery_man погод*
        weather почта_росси* customs таможн* dhl= ups= сдэк* cdek водител* driver
    """,
    "PLATFORM_SUBJ": """
        aliexpress_will aliexpress_return* aliexpress_refund* aliexpress= алиэкспресс площадк*
        platform_will platform_release банк_зачисл* bank_need* your_bank ваш_банк банк mediator
        медиатор* посредник* сумм*_одобр* платформ*
    """,
    "SUPPORT_OK": """
        through_the_dispute through_dispute через_спор в_споре внутри_спора in_the_dispute
        inside_the_dispute in_dispute only_dispute via_dispute through_aliexpress
        через_алиэкспресс* через_али via_aliexpress
    """,
    "BANKWAIT": """
        bank= банк* mediator* медиатор* посредник* арбитр* решени* decision judge* 3-15 processing
        обрабат* обработк* issued одобрен* approved зачисл* рассматр* рассмотр* review=
        working_day* рабочих_дн* payout release принят= принята= full_refund полный_возврат
        полная_сумма зачислен* поступ* дней_рабочих wait_aliexpress wait_for_aliexpress agreed_your
        решения_алиэкспресс* возврат_оформ* оформили_возврат refund_is_done возврат_запущ*
    """,
    "BOSS": """
        boss* начальни* начальств* director* директор* manager= менеджер шеф= шефа= руководит*
        supervisor company= компани* хозяин* босс* leader fabrika owner начальник* шеф* руководств*
        бригадир* hr_department хозяйк* владел*
    """,
    "BADBUYER": """
        bad_buyer cheater* мошенник* scammer* плохой_покупатель недобросовестн* обманщик* dishonest
    """,
    "CROOKS": """
        scammers fraudsters мошенники мошенник мошенников аферисты злоумышленник* crooks criminals
    """,
    "WARNACT": """
        write= writes call= calls pretend* ask= asks contact= contacts send= sends use= uses offer=
    """,
    "AGENTWORD": """
        agent* агент* партнер* партнёр* partner* my_brother my_sister our_friend brother= sister=
        cousin* relative* uncle= aunt= знаком* родствен* сестр* брата= брату другу= моему= моей=
        моего= тёте тете дяде коллеге colleague_in office_in staff_in наш_склад_в our_warehouse_in
        warehouse_in склад_в складу_в представителю man_in guy_in племянник* сотрудник*
        to_my_friend for_my_friend my_friend_in my_friend's знакомому другу_в друга_в
        мой_друг_примет мой_брат helper* our_people our_man помощник* нашему_человек* человеку
        my_wife my_cousin assistant волонтер* сосед* курьеру_нашему жене= мужу= our_guy shop_owner
        owner's owner_home хозяину= хозяин= вашему_курьеру нашему_курьеру your_courier our_courier
        your_driver our_driver uk_colleague our_colleague our_uk посреднику вашему_посреднику
        нашему_посреднику middleman intermediary nephew niece племянниц* partner_company подруг*
        тетк* дяде_в кум= свояк* наш_человек our_colleague_in representative представител*
        driver_friend our_relative
    """,
    "RELATIVE": """
        relative* friend= friend's brother= sister= cousin родственник* знаком* сестре брату другу=
        агенту agent= partner партнеру партнёру дяде тёте агент партнер партнёр родственник друг
        знакомый брат сестра коллега подруга agent's посреднику племянник* племянниц* cousin's
        nephew niece sister's brother's uncle aunt тетк* тете подруге брата сестры знакомому
        товарищ* middleman representative представителю partner's colleague's коллеге
    """,
    "BUYERONLY": """
        покупател* клиент* заказчик* buyer= buyers= buyer's customer= customers= client= consumer*
    """,
    "HEISOURS": "he_is_ours he's_ours she_is_ours он_наш она_наша они_наши",
    "PERSONW": "man= guy= person= woman= lady= человеку= мужчине= парню= женщине= девушке=",
    "TOLDOF": """
        про_который о_котором про_которую о_которой about_which he_wrote she_wrote guy_wrote
        seller_wrote they_wrote he_described he_mentioned that_he which_he
    """,
    "WANTSIT": """
        wants_it wants_me want_it asks_me asked_me told_me says_to said_to he_says he_said просит=
        просил= попросил= велел= хочет= сказал= говорит=
    """,
}
