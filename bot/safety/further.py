"""Further words for the concepts of `concepts` and `cues` (entry grammar: see `lexicon`).

They make whole families of words complete, so that a frame is not tied to the wording of
one message.
"""

from __future__ import annotations

MORE: dict[str, str] = {
    # --- whose words -----------------------------------------------------------------------------
    "NEG_BACK": """
        не_согласен не_согласна не_согласны не_готов не_готова не_намерен* не_собира* not_willing
        am_not_going i_am_not_ready
    """,
    "NEG": """
        воздерж* refrain* abstain* against_the_rules against_rules against_the_policy
        against_our_policy
    """,
    "OTHER": """
        app= приложени* system систем* site= bank= банк* tracking post= почт* support= поддержк*
        hotline
    """,
    "INFORM_ONLY": """
        in_your_dispute в_вашем_споре в_вашей_заявке in_your_request is_correct адрес_верн*
        адрес_правильн*
    """,
    "SENTPAST": """
        already_shipped have_shipped has_shipped уже_высла* уже_отосл* already_dispatched
        was_shipped
    """,
    # --- money -----------------------------------------------------------------------------------
    "PAYSYS": """
        зелле ремитли*
        post_order эпл_пэй эпл_пей эплпэй эплпей
        direct_deposit прям*_перевод*
        bank_deposit bank_payment
        wechat_purse wechat_wallet wechat_money вичат_кошел* кивишк* сберик* тиньчик*
        почтов*_перевод* postal_order money_order денежн*_перевод* paylah paynow promptpay nubank
        picpay spei clabe oxxo bpay osko faster_payment bacs sort_code revtag bunq wirex curve_card
        dai= trx= bep20 bep-20 okx kucoin huobi bitget apple_cash apple_pay_cash mb_way mbway
        multibanco przelewy24 postfinance sofort= giropay совкомбанк* мтс_банк* мтс_деньги
        хоум_банк* мкб= псб= русский_стандарт дом.рф юнистрим* т_касс* юкасс* цифровой_рубль
        система_быстрых по_сбп сбпэй sberpay сберпэй сбп_перевод* приват_24 ощадбанк oschadbank
        монобанк* wmz-кошел* бит_коин* эфириум* эфир_кошел* usdt-кошел*
    """,
    "SEND_MONEY_VERB": """
        шлите= шли=
        шлем= шлет= шлют= шлю= слать= передад* передаст* hand_you hand_over_money pay_out payout
        payouts reimburse forward_you перекид* докинуть подкин* пульн* сконверт* зачислить
        вручит_деньг* вручим_деньг* заплатить
    """,
    "GIFTCARD": """
        gift_code gift_codes gift_voucher roblox razer_gold psn_card playstation_card nintendo_card
        netflix_card карт*_steam стим_карт* карт*_пополнен* код_пополнен* сертификат*_на
        подарочный_код подарочн*_код*
    """,
    "COMP": "how_about what_about как_насчет как_насчёт что_скажете по_рукам хватит_ли",
    # --- talk ------------------------------------------------------------------------------------
    "MESSENGER": """
        our_line your_line by_line via_line my_line воцап* вотцап* ватцап* вадсап* ваттсап* уатсап*
        wazap* watzap* vatsap* votsap* vatsapp wasap* whatapp whatsaap wapp= wa_me телегр* тлг= imo=
        bip_messenger jabber session_app element_app threads= fb_messenger fb= yandex_messenger
        яндекс_мессенджер* сигнал= в_сигнал* гугл_чат* sms_chat tiktok_chat инстаграм* инстаграмм*
        ватс= вотс= вацапп*
    """,
    "CONTACTV": """
        drop_us drop_me drop_a line= email= mail= ring= shoot_us shoot_me get_in_touch hit_me hit_us
        continue_on стукн* черкн* маякн* жмите= подключайт* перебир* переезжа* добавляй* отпиш*
        отписыв* пересядем сканир* scan= search=
    """,
    "EMAIL": "our_mail my_mail your_mail our_inbox по_почте_на наша_почта моя_почта ваша_почта",
    "CALL": """
        text_me message_me_at текстани* by_phone over_the_phone phone_me phone_us give_me_a_call
        give_us_a_call a_ring a_call= наберите_нам наберите_нас набирайте звякн* дозвон*_нам
        по_телефону созвонимся
    """,
    # --- dispute ---------------------------------------------------------------------------------
    "DISPUTE": """
        заявку= заявка= your_request your_application your_appeal your_petition ваш_запрос
        вашу_заявк* вашу_жалоб* заявк*_на_спор открыт*_обращени* disputing= разбор= спорн*_процедур*
        the_appeal your_report
    """,
    "CLOSE": """
        took_the_claim took_my_claim took_the_case
        take_dispute take_claim taken_back_my took_back_my taken_back_the take_back_my
        откаж*_от_претенз* откаж*_от_жалоб* откаж*_от_диспут* откаж*_от_заявк* go_back_with_your
        take_off taken_off taken_the_dispute took_the_dispute taken_my_dispute took_my_dispute
        аннулиров* отзыва* отзов* сверн* свора* убира* снима* void= voiding voided nullif* rescind*
        get_rid dispose terminate* pull= pulling back_out забер*_спор* забер*_жалоб* забер*_заявк*
        ликвидир* дезактив* стер* сотр* отмен* прекрат* прекращ* закрытие закрытию закрытием
    """,
    "STATE_CLOSED": """
        only_aliexpress только_алиэкспресс может_только only_the_platform только_площадка
        system_finish* system_close* system_cancel* платформа_закр* сама_закро* сам_закро*
    """,
    "ACCEPTV": """
        go_for going_for choosing chosen okay_the go_with going_with opt_for одобря* подтвержда*
        кликай* кликн* жмакн* жму= жмем= жмём= согласит* соглас* принят* vote= sign=
    """,
    "ZEROWORD": """
        says_nothing line_is_empty строка_пуст* строке_пусто
        at_nothing претензии_ничего споре_ничего сумме_ничего
        возврат_нет=
        nothing_back nothing_in_return get_nothing gets_me_nothing ничего_назад ничего_не_вернут
        пусто= возврат_не_нужен refund_not_needed refund_is_not_needed refund_none none_refund
        пустое_поле пустая_графа empty_field blank_field поле_пуст* is_nothing nothing_in
        nothing_there sum_nothing no_amount empty_amount amount_is_empty amount_empty amount_blank
        blank_amount графа_пуст* сумма_пуст* пустая_сумма пустую_сумму без_суммы без_средств
        no_cash_back no_repayment without_reimburs* without_return_of_money ничего_не_возвра*
        ноликов нулик* по_нулям в_ноль nothing_to_refund no_money_back zero_dollars zero_money
        zero_amount zero_sum 0_amount 0_sum дырк*_от_бублик* ничего_не_получ*
    """,
    "OPENV": "начн* начат* заявля* оформля* launch* begin* press_open нажат*",
    "DISPUTEISH": "эскалац* escalation arbitration «открыть_спор» претенз* appeal разбират*",
    "ESCALATEV": """
        переда* подава* forward= submit= hand= pass= привлека* подключа* тяни* втяг*
        let_the_platform let_platform let_aliexpress впуска* впут* пуска*
    """,
    "WAITV": """
        give_me_time give_us_time bear= wait_for hold_off hang= allow_us allow_me let_us_have
        не_гони* не_кипиш* погод*_немного потерп* терпеть дай= give_it_another give_another
        give_us_another give_me_another
    """,
    "TIME": """
        сутк* кварт* лет= лета= зим* весн* осен* summer winter spring autumn spring_festival quarter
    """,
    "WAIT_OWN": """
        берите_еще возьмите_еще
        be_patient i'll_be_patient запасусь_терпен* наберусь_терпен* take_your_time
        take_whatever_time take_all_the_time take_as_long give_you_another give_you_more
        give_you_until give_you_till give_it_another give_it_more give_you_as i'll_hold i_can_hold
        потерплю обожду дам_ещё дам_еще дам_время дам_отсрочк*
    """,
    "LONGTIME": """
        сколько_бы_ни
        however_long as_it_takes as_much_time all_the_time without_limit no_deadline
        without_deadline without_end indefinitely until_you_say till_you_say until_you_tell
        до_победн* без_срок* без_сроков без_огранич* сколько_угодно хоть_год хоть_до
        как_угодно_долго year years квартал* полгода
    """,
    "IGNORE": """
        no_worries no_worry_about relax= only_for_system only_for_the_system just_for_system
        never_mind nevermind pay_no_attention no_attention don't_mind dont_mind not_mind no_meaning
        has_no_meaning no_effect не_обращайте не_глядите не_важен ни_на_что_не закройте_глаза
        не_имеет_значени* не_учитывай* не_берите_в_голову don't_look_at
    """,
    "TIMER": "time_limit limit= дедлайн* лимит*",
    # --- receipt ---------------------------------------------------------------------------------
    "CONFIRMV": """
        жму= жмем= тыкну= ткну= отмечу отметьт* подтвержда* завершат* release releasing поставит*
        полож* ставл* ставьт* validate validating нажима* кликат* kliknit*
    """,
    "FINISH_ORDER": """
        approve_the_order approve_order approve_your_order одобрите_заказ одобрить_заказ
        finish_the_deal finish_this_deal end_the_deal close_the_deal закончите_сделк*
        закончите_заказ закончить_сделк* закончи_сделк* finalise_order finalise_the_order
        finalize_order finalize_the_order finalise_your_order finalize_your_order finish_your_order
        complete_your_order close_your_order mark_the_order mark_order end_your_order
        завершение_заказ* закрытие_заказ* завершать_заказ order_finished отпустите_нам_оплат*
        отпустите_нам_деньг* отпустите_средств* отпустите_платеж* разблокируйте_средств*
        разблокируйте_деньг* разблокируйте_платеж* let_the_money_go let_the_payment_go
        release_our_money release_our_payment release_your_payment release_us_the release_the_fund
        release_us_money
    """,
    "FINISHW": "finalis* finalize* завершен* закончит* закончи*",
    # --- reviews ---------------------------------------------------------------------------------
    "REVIEW": """
        bad_mark low_mark your_mark the_mark плохую_оценку
        видеообзор* видео_обзор* статистик* statistics= stats= ratings= звездоч* звёздоч* звездочк*
        testimonial* trustpilot testimoni* отзовик* отзывчик*
    """,
    "GOODRV": """
        glowing exciting excited enthusiast* raving rave= top_rating maximum_rating full_rating
        all_stars nice_words kind_words восхищ* замечат* добрый= добрые= благодарн* пятёрочк*
        пятероч* 5-зв* 5★ 5⭐ full_stars perfect_score
    """,
    "CHANGERV": """
        turn= превра*
        lift= lifting
        take_off pull_down get_rid rewrite rework amend correct= исправля* скрой* скры* hide= hiding
        переправ* подправ* почист* отзыва* отозв* отозов* убира*
    """,
    "REMOVERV": """
        turn= превра*
        take_down take_off amend rewrite скрою= скрыть отзову= убрать удалить снять= removed= hide=
        исправлю= подправ* переправ* перепис* withdraw*
    """,
    "REWARD_WORD": """
        freebie* perk* subsid* bonuses prezent* презент* доплат* премия= премию= компенсир*
        вознагражд* баллы= баллов= монет* coins cash= чехол_в_подарок extra_item подарочек подароч*
        pays money_back half_back half_price
    """,
    "BADREV": """
        fatal crushing terrible_review nasty_review minus_review отзыв_соответств* разгром*
        уничижит* изобличит* one_stars 1_stars кол= колы= двойк* единичк* единицы= минус= very_bad
        worst_possible zero_star trash_review
    """,
    "ONESTAR": """
        по_колу 1-star* onestar single_star lowest_rating lowest_star minimum_rating one_⭐ кол=
        колы= колов= единичк* по_единиц* одну_звёздочк* одну_звездочк* двойку= a_single_star 1_stars
    """,
    "DEMAND": """
        высыла*
        молч* silent= ignore_me sort= sort_this sort_it sorted settle= resolve* solved get_paid
        get_my make_it_right make_good присла* досла* разобр* реша* уладь* уладит* исправьт*
        компенсируй* возмещ* возмест* вышлит* выслат* refunding i'm_refunded am_refunded is_refunded
        get_refunded молчан* keep_quiet stay_quiet my_silence
    """,
    "ORELSE_STRICT": """
        or_the_world or_world или_мир
        or_i'm or_i_am failing_that or_this or_it's or_it_is or_that or_else else= if_not or_i'll
        or_you'll в_противном_случае в_ином_случае иначе либо или_же not_then or_we or_there
        or_everyone or_everybody or_reddit or_trustpilot
    """,
    "EXPOSEV": """
        telling showing hears sees reads knows learn* find_out found_out posted publishing goes_on
        goes_up go_on go_viral поделюсь поделим* скажу= сообщу= покажу= освещ* ославл* ослав*
        подним* напис* рассказ* разнес* растру* трезвон* размещу размест* publiciz*
    """,
    "PUBLICW": """
        every_buyer every_customer каждый_покупател* каждый_клиент*
        видеообзор* видео_обзор* telegraph twitch tiktok instagram= quora google_maps consumer_forum
        complaint_board sitejabber social_media socials the_web online= public= tv= television радио
        телевид* тв= ютуб* ютюб* рутуб* rutube вконтакт* одноклассник* соцсет* отзовик* ирекоменд*
        яндекс_отзыв* мир= чат_покуп* в_группах во_все_группы подписот* знакомые= знакомым= друзьям=
        коллегам= subreddit
    """,
    "IFNOT": """
        failing_that if_nothing if_it_isn't if_it's_not if_this_isn't if_you_refuse if_you_fail
        if_i_am_not if_i'm_not не_реш* не_верн* не_возмест* не_компенс* не_ответ* не_исправ*
        без_возврат*_я don't_solve not_solve don't_fix don't_sort don't_send isn't_solved
        isn't_fixed isn't_resolved
    """,
    # --- abuse -----------------------------------------------------------------------------------
    "INSULT": """
        worm= worms червяк* червь=
        dumbest stupidest тупейш* самые_тупые самый_тупой
        слышь_мусор эй_мусор ты_мусор вы_мусор мусор_ты
        хй= хйн* нхй= пзд* ебн* блть= fck* btch* bstrd* cnt= mthrf* sshole дурач* дурьё идиотизм*
        scumbag* douche* bollock* tosser* bugger= muppet* numpty pillock* knobhead bellend*
        dipstick* nitwit* dimwit* airhead* schmuck* sod_off piss_off bugger_off f_off eff_off
        fuck_off screw_your maggot* swine slimeball* sleazebag* creep= creeps lowlifes son_of_a
        sons_of con_artist* rip-off_artist shove stick_it_up up_your arse ass= asses dumbo= dunce*
        twit= weirdo* freak= freaks subhuman* cockroach* pricks sod= git= prat= cow= bloody_thieves
        halfwits shitty shithead* bitches motherfucker* fucker* fucking go_and_die go_die rot_you
        retarded savage* savages олух* балбес* болван* остолоп* бестолоч* дегенерат* недоразвит*
        убог* урюк* хач= хачи= китаез* желтолиц* узкоплен* мудень мудозвон* пидор* пидар* гандон*
        гондон* долбо* долбан* уеб* уебк* заеб* заебал* наеб* выеб* объеб* съеби* жлоб* жмот* хапуг*
        упыр* тугодум* к_черту к_чертям пошли_к пошел_к катитесь_к проваливай* отвали* отвалите
        вали= валите= вали_отсюда придурошн* алкаш* наркоман* шавк* шавки конченые= конченые
        конченый мошенники_чертов* чертовы= чертов= проклятые_ворюги ворье= воровск* дебилоид*
        тварин* слабоум* дурень дурни охамел* обнагле* лживая= лживые= лживый= прохвост* шулер*
        шарлатан* мошенничь* вруниш* трепл* брехун* бестыжие бесстыж* свинья свиньи подлюг* сволочи
        паскуд* гнилые= гнилой= ущербн* недочелов* дрянь= мразота рожи= рыло= сукин* suka= blyat
        pidor* mudak* urod* kozel* debil* tvari hope_you_die you_should_die die_you чтобы_вы_сдохли
        чтоб_вы_сдохли idi_na idite_na poshel_na poshli_na
    """,
    "VIOLENCE": """
        sure_you_cry make_you_cry поплачешь=
        smack_you slap_you_if дать_бы_тебе тебе_в_лоб
        make_your_life_hell your_life_hell life_a_hell жизнь_сломаю сломаю_жизнь жизни_не_дам
        жизнь_испорчу испорчу_жизнь breaks_legs break_legs break_your_legs breaking_legs ломает_ноги
        ноги_ломает ломают_ноги ноги_ломают кости_ломает руки_ломает переломают переломаем
        сломают_вам набьют найму_людей найму_бандит* will_break_your burn_it burn_them burn_this
        burn_him find_your_shop find_your_warehouse find_your_house find_your_home find_him
        break_all break_his break_their kick_your beat_the beat_up hunt_you track_you_down
        pay_with_blood cut_your throat= bury_you take_your_shop_down take_down_your_shop hackers=
        crash_your ruin_your_shop destroy_your_business your_house come_to_your visit_you
        дойду_до_вас приду_к_вам приеду_к_вам приедем_к закопаю= закопаем= утоплю_тебя утоплю_вас
        сверну_шею шею_сверну сломаю_нос сломаю_руки ноги_сломаю переломаю хакер* хакну хакнем
        положу_ваш_магазин положу_ваш_сайт натравлю натравим перестреля* вздерну застрелю вспорю
        порежу_вас порежу_тебя выколю вышибу вышибем зубы= зубов= подожгу подожгем подпалю спалим=
        отомщу отомстим отымею кости_переломаю сотру_вас уничтожу_тебя звонить_каждую_ночь
        call_you_every_night every_night кровью=
    """,
    # --- threats to the buyer --------------------------------------------------------------------
    "NEXTW": "больше= other= others другие= других= остальн* прочие= прочих= again",
    "NOTREACH": """
        никто_не_отправ* nobody_will_send nobody_will_ship no_one_will_ship не_доех* не_доезж*
        не_прибуд* not_reach* not_come never_be get_lost be_lost might_not
    """,
    "LOSEV": """
        can't_beat_us cannot_beat_us нас_не_победить man_at_the_platform свой_человек
        trusts_the_seller trust_the_seller trusts_seller верит_продавц* верят_продавц*
        won't_get_anything not_get_anything won't_receive_anything stand_on_our stands_on_our
        stand_with_us stands_with_us встан*_на_нашу встанет_за_нас нам_поверят верит_нам верят_нам
        always_trust_us trust_us_not sides_with_us side_with_us нет_смысла_спорить смысла_спорить
        ничего_не_докаж* не_докажете cannot_prove can't_prove never_prove lose_for_sure surely_lose
        refuse_you отказ*_вам откажут_вам
    """,
    "BLACKLIST": """
        bad_people list_of_bad_people списк*_плох* список_плох*
        get_a_strike проблемн*_покупател* problem_buyer* problematic_buyer* problem_customers
        malicious_buyer malicious_user risk_team risk_department risk_list fraud_list bad_list
        buyer_database список_неблагонадеж* неблагонадеж* список_нежелат* нежелательн*_покупател*
        злостн*_покупател* черную_базу чёрную_базу в_чс в_бан внес*_в_баз* внесём_в_баз*
    """,
    "PENALTY": "fines= штрафан* оштраф* penalize* penalise*",
    "COURT": """
        collectors коллектор* debt_agency
        куда_следует authorities crime= crimes преступлен* иск= иски= судебн* издержк* уголовк*
        полицейск* участков* следств* следовател* law_firm lawyers legal_claim legal_team slander
        libel interpol суды= подадим_в_суд
    """,
    "MENACE": """
        play_with_fire играете_с_огнем шутки_плох* think_of_your better_think you_better regret=
        regrets пожалеешь= поплатит* поплачет* заплач* заплачете аукнет* пеняй* не_поздоров*
        mind_yourself watch_yourself better_stop better_not have_trouble in_trouble big_trouble
        проблемы_будут будут_проблем* неприятност* имейте_в_виду имей_в_виду делайте_выводы
        keep_it_in_mind keep_in_mind your_choice не_пожалейте ответите_за ответишь_за
    """,
    "PERSONAL": "private_data details= info= лицо= face= family номер= паспортн* fam= address_and",
    # --- reasons ---------------------------------------------------------------------------------
    "FALSEREASON": """
        change_address change_the_address сменить_адрес made_a_mistake
        not_my_style not_my_taste not_my_thing не_мой_стиль не_мой_фасон не_в_моем_вкусе didn't_like
        want_to_change_the change_the_product want_another order_again_later закажу_другой
        хочу_другой chosen_wrong wrong_by_you chosen_wrongly не_нрав* не_хочу_этот не_хочу_товар
        больше_не_хочу не_хочу_больше покупатель_отказ* buyer_refused buyer_declined
        picked_the_wrong picked_a_wrong chose_a_wrong wrong_model took_the_wrong без_причин*
        without_reason any_reason любую_причину any_other_reason found_it_cheaper
        просто_хотите_вернуть just_want_to_return виновата_я виноват_я my_mistake его_ошибка
        wrong_size_by_me selected_wrong didn't_fit doesn't_fit not_fitting simply_not by_accident
        accidentally accident own_choice buyer's_choice buyer_choice own_decision i_decided
        my_decision changed_mind buy_it_twice bought_twice ordered_twice duplicate= дубль=
        дублик*_заказ* лишн*_заказ* заказал*_дважды купил*_дважды случайно_заказ* случайно_куп*
        ошиблись_сами ошибся_сам ошиблась_сама ошиблась= ошибся= ошиблись= моя_ошибка ваша_ошибка
        по_вине_покупат* сам_виноват сама_виновата сами_виноват* сам_повред* сама_повред* сам_слом*
        сама_слом* сам_разб* сама_разб* сами_слом* сами_повред* сами_разб* сами_урон*
        broke_it_myself damaged_it_myself damaged_by_me by_myself_damaged customer_reason
        customer's_reason typed_wrong entered_wrong wrong_address_given неверн*_адрес* ввел*_неверн*
        ввели_невер* указал*_неверн* no_need_any_more not_wanted dislike* don't_like_it
        размер_не_мой цвет_не_мой отпала_нужда нужда_отпала обстоятельств* personal_circumstances
        financial_reason plans_changed планы_измен* изменились_план* передумыв* передумал* переду*
    """,
    "FALSEWEAK": """
        something_else что-то_друг* что_то_друг* что-нибудь_друг* прочее= прочая= других=
        другие_причин* others= other_reasons иная= иные=
    """,
    "SELECTV": """
        с_пометкой с_комментари* with_the_note with_note переделал* переделаю переоформ* tick=
        ticking tick_off check= pick= typing= отмет* отмеч* ставлю поставл* указыв* tell_the
    """,
    "SELECTSTRONG": """
        picked chosen ticked selected marked tick= ticking выбират* отметк* отмеч* указыв* ставьте=
        ставлю= switch_to switched
    """,
    "SWAPV": """
        переделал* переделай* переоформ* switch* switched исправл* смените= rework переправ* edit=
    """,
    "REASON": "основани* grounds reasoning motiv* пункт= basis",
    # --- returning -------------------------------------------------------------------------------
    "SENT_OWN": """
        took_it taking_it
        handed= handed_over gave_it gave_the отдал= отдала=
        drop= dropping dropped bring= bringing hand= handing mailing shipped_it posting forward=
        leave= leaving using=
    """,
    "RETURNV": """
        закину= занесу=
        принес* приноси* занеси*
        шлю= шлем=
        везу= повезу= отвезу= везем= привез* привоз* завоз* отвез* отвоз* отправл* относ* занес*
        завез* передат* drop_off bring= hand=
    """,
    "OTHERADDR": """
        in_messages here_in_messages in_dm by_message in_picture see_picture on_picture
        on_the_picture в_сообщениях на_фото на_картинке на_скрине фото_адреса the_one_your
        the_one_you another_one знакомому= посредник* племянник* nephew niece partner_company
        дочерн* our_partner сосед*
    """,
    "AGENTWORD": """
        жене= мужу=
        our_guy
        shop_owner owner's owner_home хозяину= хозяин= вашему_курьеру нашему_курьеру your_courier
        our_courier your_driver our_driver uk_colleague our_colleague our_uk посреднику
        вашему_посреднику нашему_посреднику middleman intermediary nephew niece племянниц*
        partner_company подруг* тетк* тёте дяде_в кум= свояк* наш_человек our_colleague_in
        representative представител* driver_friend our_relative
    """,
    "RELATIVE": """
        посреднику племянник* племянниц* cousin cousin's nephew niece sister's brother's uncle aunt
        тетк* тете дяде подруге брата сестры знакомому товарищ* middleman representative
        представителю agent's partner's colleague's коллеге
    """,
    "CHATADDR": """
        по_вашему_сообщен* из_вашего_последн* from_your_last in_your_last last_message order_comment
        in_the_comment из_комментари* скинул_менеджер прислал_менеджер дал_менеджер менеджер_скинул
        менеджер_прислал менеджер_дал you_messaged you_texted you_mentioned manager_texted
        manager_sent manager_gave manager_messaged you_typed вы_скинули вы_отправили вы_назвали
        вы_сообщили вы_указали_в_чате из_лички в_личке от_менеджера адрес_менеджера продавец_скинул
        в_ваших_сообщ*
    """,
    "BADSTATE": """
        переполнен* full_of
        for_letters для_писем
        for_robots для_роботов for_show для_вида
        bounced bounce* doesn't_exist not_exist не_существ* не_сработал* недоступ* не_тот
        другого_магаз* for_other other_shop
    """,
    "PROMISED": """
        swear* swore клян* клят* божит* уверя* assured assures he_said seller_said так_сказал
    """,
    "POSTAGE": """
        carriage перевозк*
        стоимост*_почт* цен*_почт* price_of_postage any_post cheap_post normal_post cover_the_post
        дорогу_туда дорогу_обратно дорогу_назад дорога_обратно any_cost cost_you_have обратный_путь
        обратного_пути the_postage cost_of_return costs_of_return return_costs costs_of_shipping
        shipping_costs delivery_costs postal_expens* postal_fees mail_expens* courier_cost*
        parcel_cost delivery_charges расход*_на_почт* трат*_на_почт* почту_беру почту_возьму
        почта_с_вас почту_верн* почту_отда* почту_плат* дешев*_почтой трат* издержк* проезд_посылк*
        дорог*_обратно обратн*_дорог* доставку_обратно доставка_обратно отсылк* обратн*_путь
        return_delivery back_shipping back_delivery return_mail return_postal sending_it_back
        shipment_back shipping_fees return_parcel_fee fare
    """,
    "REPAY": """
        платить заплатить оплатить возмещать возместить компенсировать отдать отдавать погасить
        make_up make_it_up bear= settle= return_you owe= pay_it_back return_back перекин* перевести
        дошлем= дошлём= дослать= учтем= учтём= покрыть покрывать вернуть возвращать put_back cover
    """,
    "REPAYWE": """
        amount_comes_back сумма_вернется
        give_you_back добавим_ее добавим_это_к беру_на_себя on_me= transfer_this we_transfer
        shop_refunds store_refunds refunds_it give_you_after give_you_later pay_you_after
        postage_refund refund_of_postage give_you_this_money return_you_this given_to_you
        will_be_given given_back make_up_to_you make_it_up we_bear we_settle we'll_settle
        we_give_back will_give_back will_make_up on_our_side_post pay_you_back paid_back is_on_us
        on_us= be_refunded will_be_compensated be_compensated be_reimbursed our_shop_refund*
        our_store_refund* will_be_returned_to_you
    """,
    "BUYERCOST": """
        paid_by_yourself your_pocket вашего_карман*
        почта_за_мной пересылка_за_мной доставка_за_мной
        on_my_account pay_for_it платить_вам оплачивать_вам вам_платить вам_оплачивать
        paid_by_the_customer paid_by_the_client paid_by_client тот_кто_возвращ* кто_возвращает_тот
        who_returns whoever_returns you_buy_the_postage you_buy_postage buy_the_label buy_a_label
        pay_the_post pay_post пересылк*_с_вас доставк*_с_вас почт*_с_вас отправк*_с_вас
        пересылк*_ваша доставк*_ваша shipping_is_yours postage_is_yours client's_charge
        client_charge buyer's_charge customer's_charge your_charge at_your_charges your_expenses
        own_charges own_expences postage_on_me shipping_on_me post_on_me is_on_me почту_беру
        почту_возьму пересылку_беру доставку_беру out_of_my_pocket my_own_pocket my_own_money
        за_свои_кровные за_счет_получател* за_счёт_получател* за_мой_счет за_мой_счёт мой_счет
        собственн*_счет сам_оплачу сама_оплачу will_pay_for_shipping pay_for_shipping
        своим_ходом_и_за
    """,
    # --- secrets ---------------------------------------------------------------------------------
    "SECRET": """
        maiden_name девич*_фамил*
        your_id_and id_and_card
        code_you_got code_you_received code_that_you код_который_получ* код_что_получ*
        identity_document identity_card id_document документ*_удостоверяющ* удостоверяющ*_личн*
        удостоверени*_личн* шесть_цифр четыре_цифры mail_and_pass email_and_pass login_and_pass
        your_pass my_pass почту_и_пароль логин_и_пасс numbers_on_the_back digits_on_the_back
        number_on_the_back дата_окончани* дату_окончани* код_сзади сзади_карт* code_behind
        code_on_the_back code_at_the_back with_id id_in_hand picture_of_you фото_с_документ*
        документ*_в_рук* документ*_с_лиц* 2fa two-factor auth_code authentication_code authenticator
        access_code backup_code recovery_code security_number cvv2 cvc2 пароль= код_авториз*
        код_подтвержд* код_доступ* данн*_для_вход* учетн*_данн* login_data credentials log-in_data
        billing_data банковск*_данн* трёхзначн* трехзначн* three-digit 3-digit текст_смс
        текст_из_смс текст_сообщени* digits_from_message digits_from_the цифры_из_сообщ*
        цифры_с_карт* passcode= one_time one-time_code пин-коды pincode pin_code sms_text
    """,
    "SMS": """
        прислал_банк банк_прислал bank_sent банк_отправил от_банка from_the_bank from_your_bank
        sent_you_a send_you_a sent_a_code выслали_код отправили_код прислали_код отправлен_код
    """,
    "AGREE": """
        as_you_wished as_you_wish
        раз_просите раз_вы_просите раз_вы_так раз_так since_you_ask as_you_ask как_вы_и
        as_you_have_asked settle_for as_you_wrote как_вы_писали как_вы_написали как_вы_посовет*
        как_вы_советова* как_вы_сказали как_вы_хотели как_вы_велели as_you_said as_you_told
        as_you_advised like_you_said like_you_told as_you_suggested as_instructed as_agreed
        как_вы_просили как_вы_и_просили как_и_просили works_for_me fine_with_me as_requested
        like_you_wanted as_you_wanted
    """,
    "REMOTE": """
        откройте_экран экран_через show_your_screen share_screen screen_share доступ_к_экран*
        доступ_к_телефон* access_to_your_phone remote_desktop chrome_remote vnc= zoho_assist iperius
        dwservice дистанцион*_доступ* удалёнк*
    """,
    # --- fees ------------------------------------------------------------------------------------
    "EXTRA": """
        gap= shortage недостач* недостающ*_сумм* недоплат* недоплач* remaining= remainder surcharges
    """,
    "EXTRAVERB": """
        topping_up top_up_for make_up_the make_up_for pay_the_gap pay_gap pay_the_rest
        cover_the_difference доплата= докиньт* докинь= добавьте_ещё добавить_денег пересчит*
        недоплат* pay_surplus
    """,
    "FEE": """
        надбавк*
        активаци* activate activating
        keeping= таможенн* surcharge* levy excise processing= fees= import_charge custom= brokerage
        warehousing depot растаможив* таможн*_плат* таможн*_взнос* таможн*_пошлин* сбор_за сборы=
        акциз* платн*_хранен* гербов* разгрузк* inspection_fee fuel_surcharge unlocking re-delivery
        redelivery переадрес*
    """,
    "PAYREQ": """
        wire= wiring
        платить= плати= платите= платишь= sending_you transferred внёс= внес= внесла= внесу= remit=
        докиньт* вносит* внест* погасит* закиньт* оплачив* выплатит* be_paid
    """,
    # --- evidence --------------------------------------------------------------------------------
    "BORROWED": """
        last_year's last_years прошлогодн* прошлогоднюю
        such_a_broken find_a_photo find_a_picture найдите_фото найдите_картинк* что-нибудь
        что_нибудь something_broken anything_broken cousin's sister's brother's mate's neighbour's
        neighbor's his= hers= other_broken another_broken broken_one someone's other_buyer's
        another_one from_google off_google off_the_internet off_the_web random= чужого= чуж* из_сети
        с_сайта из_поиска с_другого stock= другого_товар* другой_вещи другого_заказ* other_item
        another_item other_product other_goods ai_generated neural по_старому_фото с_другой
        старые_фото
    """,
    "NOTGOT": """
        сорван* вскрыта= вскрыто= tampered
        посылки_нет посылки_не_было товара_нет it_didn't it_hasn't it_did_not got_nothing got_no
        подделк* поддельн* it's_fake is_fake it_is_fake never_showed never_turned didn't_show
        didnt_show no_show never_appeared not_appeared never_delivered wasn't_delivered её_не_было
        ее_не_было его_не_было не_было= ничего_не_было не_получал* package_was_empty
        parcel_was_empty empty_package пустой_пакет пустая_коробка won't_turn does_not_work
        won't_switch won't_start not_turn not_inside was_missing were_missing в_коробке_пусто
        внутри_пусто came_broken it_came_like came_damaged arrived_broken было_так так_было
        не_доехал* не_приехал*
    """,
    "NUMWORD": "three= four= five= six= четыре= шесть= двух= трех= штуку= штуки=",
    "TELLV": "claim* утвержда* заявля* навру= наврать скажем= stating заявим= ",
    "FAKEV": """
        дорисую подрисую подрис* подделаю состряпа* смонтир* смонтирую photoshop* перемонтир*
        наклею_трещ*
    """,
    # --- pity ------------------------------------------------------------------------------------
    "PUNISH_STRICT": """
        throw_me_out kick_me_out throws_me_out меня_выкин* меня_вышвырн*
        повесит= повесят= повешают hang_on_me весь_убыток be_fired get_fired lose_the_job lose_work
        cut_my cut_our cut_off_my from_my_salary fine_me fines_me fined_me lost_my штрафуют штрафует
        оштрафуют накажут уволят увольня* уволили выгонят попадет_мне достанется_мне лишусь лишат
        лишусь= урежут урезали вычита* высчита* потеряю_премию потеряю_место лишит* cut_the_wage
        wage_cut salary_cut lose_bonus
    """,
    "BEG_STRICT": """
        no_mercy mercy_on show_mercy pity_us pity_me have_compassion compassion compassionate
        please_feel feel_for_us hope_in_your на_ваше_сердце ваше_сердце your_heart kindest_heart
        войдите_в_наше смилос* сжальт* смилостив* молю= молим= заклина* христа_ради слезами crying=
        не_губите спасите_нас be_kind_with have_sympathy please_sympath*
    """,
    "FAMILYSTRICT": """
        a_baby младен*
        семей= families= newborn infant rent= mortgage ипотек* кредит_плат* долги= мама= маме= маму=
        бабушк* дедушк* отца= отцу= сын= дочка дочери surgery операц* лечен* my_little little_child
        my_old sick_child sick_wife sick_father
    """,
    "DIE_STRICT": """
        nearly_closed almost_closed about_to_close shop_will_be_closed store_will_be_closed fate_of
        судьб* make_ends_meet ends_meet концы_с_концами on_the_edge on_the_brink вот-вот_закро*
        скоро_закро* закрываемся прогорим прогораем прогорел* разоря* потонем go_bankrupt no_income
        без_дохода sink= сгорел* burned_down burnt_down ruin_us ruins_us kill_us погубит_нас
    """,
    "ALONE": """
        первый_месяц
        out_of_my_pocket my_own_pocket из_моего_карман* out_of_my_salary can't_pay_the_rent
        can't_even_pay cannot_pay_the_rent не_могу_заплатить_за_кварт* only_a_girl only_girl
        всего_лишь_девушка всего_лишь_девочка work_12 work_14 work_16 working_12 working_14 12_hours
        14_hours 16_hours работаю_12 работаю_14 работаю_по not_have_salary no_salary without_salary
        lose_salary без_зарплаты no_food just_a_girl простая_девушка hours_a_day week_of_food
        по_14_часов по_12_часов can't_sleep cannot_sleep not_sleep не_спал* не_сплю не_могу_спать
        не_ем crying= студентк* студент= just_started_working i_am_new я_новичок первая_неделя
        first_week first_month испытательный i'm_new_here only_started только_устроил* пандеми*
        covid after_pandemic
    """,
    "BOSS": """
        начальник* шеф* руководств* директор* бригадир* hr_department supervisor хозяйк* владел*
    """,
    "PUNISH": """
        shout* yells yelling scream* ругает накричал* наорал* mad= крич* fines cuts вычитает урежет
    """,
    # --- tracking --------------------------------------------------------------------------------
    "FAKETRACK": """
        internal= внутренн*
        another_batch other_batch другой_партии
        не_относ* not_related not_belong doesn't_belong does_not_belong technical not_for_your
        whole_container all_parcels контейнер* всей_партии for_all for_many real_parcel real_package
        real_one настоящ*_посылк* настоящ*_трек* настоящий_номер реальн*_трек* заглушк*
        соседней_посылк* used_another_number another_number other_number другим_номером
        другом_номере другому_номеру shared= shared_by common_for used_for someone's someone_else's
        other_client's another_client* borrowed взяли_у взят_у одолжили чужого_заказ* общ*_для
        на_несколько формальность для_формы for_form for_the_form only_for_form не_ваше= не_ваша=
        not_yours isn't_yours is_not_yours isn't_your for_formal* formality placeholder временная=
        временное= техническ* болванка другой_посылк* другого_заказ* чужого_клиент* чужой_трек
        чужой_номер mixed_digits
    """,
    "SURELY_STRICT": """
        у_себя мы_своё_выполн* мы_свое_выполн* our_part_is our_job_is see_status means_you значит_вы
        вы_забрали you_took you_have_taken you_picked you_collected goods_with_you товар_у_вас
        посылка_у_вас you_hide вы_уже_забрали вы_уже_получили за_вами with_your_neighb*
        доказательств* proof= так_что_вы so_goods so_parcel значит_получ*
    """,
    "OTHERPLACE": """
        other_street another_street другая_улица другую_улицу
        не_тот_город не_того_города
        другом_регионе другую_область другая_область чужом_городе не_в_ваш* в_другую not_in_your
        another_town different_town other_town another_address delivered_to_another wrong_place
        delivered_to_other delivered_in_another
    """,
    # --- new goods -------------------------------------------------------------------------------
    "NEWITEM": """
        forgotten забыт* the_other_sleeve the_other_half the_other_part второй_рукав
        запасн* correct_model right_model right_product correct_product correct_colour right_colour
        right_one correct_one proper_one the_right different_one another_model any_other
        other_product other_goods other_size другой_размер другого_размера любой_товар
        любой_другой на_выбор
        вторую_отправк* второй_отправк* новый_экземпляр new_board new_battery second_shipment
        second_delivery new_shipment new_pair spare= duplicate вторая_посылка вторую_посылку
        повторн*_отправк* повторн* дубликат* new_drone new_jacket freshly another_pair extra_pairs
        pairs_extra missing_part missing_parts недостающие недостающее недоложен* недосланн*
        undamaged целый целую целое
    """,
    "NOTGOODS": """
        the_same_way same_way same_card same_account same_method same_amount same_address
        same_payment другие_адрес* другой_адрес* другого_адрес* другое_не другую_сумм*
        ул_нов* улица_нов* улице_нов* another_way other_way different_way месяц_другой месяц-другой
        неделю_другую неделю-другую день-другой день_другой доллар-другой another_two another_three
        another_few another_couple another_five another_ten another_twenty another_thirty another_30
        another_20 another_10 another_15 another_7 another_14 another_some another_number
        another_address another_reason another_seller another_shop another_colour new_manager
        new_rule new_app new_version_of new_message нов*_сообщени* нов*_менеджер* нов*_приложен*
        нов*_правил* нов*_закон*
    """,
    "SENDGOODS": """
        подарим= подарю= gift= supply= supplies упаков* поед* прилет* улет* предлага* предлож* mails
        mailing leave_our leaves_our packed= packing ship_out goes_out доложим доложу досылаем
        вышлет отгруз* дошл* posted repack*
    """,
    # --- marks that take a meaning back ----------------------------------------------------------
    "DEVICE": """
        из_коробки in_the_box
        from_the_box с_коробки from_the_sticker с_наклейки in_the_menu в_меню lamp_app manual=
        instruction* инструкц* на_коробке on_the_box on_the_package чехол чехла чехлы обложк*
        кардхолдер* визитниц* отделени* кож* leather holder holders cardholder* organizer
        органайзер* slots кармашк* картхолдер* пропуск* магнитол* навигатор* сигнализац*
    """,
    "CUR_SINGLE": "рубль= рублик* полдоллара полбакса полрубля доллар-другой",
    "WAITFOR": "ждать= подожд* обожд* дождусь",
    "NO_MONEY": """
        возврат_тогда_не forget_the_money
        no_need_money no_need_the_money no_refund_needed money_not_need возврата_не_надо
        возврат_не_надо don't_need_the_refund don't_need_refund возврат_не_нуж* возврат_мне_не
        возврат_не_оформ* refund_is_not_needed вместо_возврата
    """,
    "EVIDENCE": """
        the_shot a_shot shots=
        чек= чека= справк* заключени*_мастер* repair_bill repair_receipt document= documents
        документ*
    """,
    "EMPTYPACK": "что_нибудь что-нибудь что_угодно что_попало any_junk any_thing old_clothes",
    "BOTHWIN": """
        both_get both_paid обоим_заплат* обоим= вам_и_нам
        мы_подтвердим мы_одобрим we_confirm_it we_approve we_agree_then can't_check can't_prove
        cannot_check не_провер* не_докаж* won't_check нам_заплат* страхов* insurance_pays
        insurance_will they_pay_us pays_us always_pay always_refund they_pay they_refund they_always
        вернут_как всегда_возвращ* всегда_верн*
    """,
    "WORKSFINE": """
        fits= fits_me fits_well подошел подошла подошло сидит= как_новый как_новая like_new
    """,
    "INFORM": """
        адрес_формы form_address
        of_dispute of_the_dispute address_of_dispute
        из_формы из_анкеты в_анкете анкет*_спора from_the_form
        с_сайта from_the_site on_the_site_is dispute_address address_in_dispute адрес_спора
        адрес_в_споре в_системе in_the_system in_system system_address
    """,
    "ADDRESS": "туда_куда place= точку= точка=",
    "WEPAY": "брать_на_себя take_on_us take_the_cost",
    "PAYV_YOU": "you_buy you_purchase",
    "WAIT_IMP": "so_wait better_wait лучше_подожд* лучше_просто_подожд* лучше_ждать",
    "CONFIRM_UNTIL": """
        пока_вы_не_нажм* пока_не_нажм* until_you_click till_you_click until_you_mark till_you_mark
        until_you_press unless_you_mark
    """,
    "NOTHERE": """
        nothing_here nothing_yet ничего_нет ничего_еще_нет ничего_пока_нет
        не_видел* not_seen не_держал* еще_жду посылку_жду жду_посылку hope_it_comes hope_it_really
        hope_it_arriv* не_привез* не_привоз* not_brought in_customs at_customs на_таможне still_at
        before_arrive before_it_arriv* before_it_came before_arriv* before_it_comes до_прихода
        до_приезда when_will_it when_does_it когда_придет= когда_приедет when_will_i_get
        where_is_my_parcel where_is_the_parcel
    """,
    "CHEAPER": "lowered_the_price lower_price price_by снизил*_цен* снижен*_цен* цена_ниже",
    "CONGRATS": "рады= рад= wishes= glad_to",
    "DISPUTE_NEG": "dispute_is_closed dispute_was_closed спор_закрыт= спор_закрылся спор_закрыли",
    "TRUE_REASON": """
        верно= указана_верно is_right is_correct if_the_color if_the_colour if_color if_colour
        if_the_size if_size if_it_is if_it_came если_цвет если_размер если_это если_правда
        если_вправду если_товар
    """,
    "UPLOADV": "взять= возьмите= берите= возьми= взял= взяла=",
    "SHIPINFO": "отправит= отправят= вышлет= вышлют= ships=",
    "IF_CLOSE": "если_отменить если_закрыть если_отозвать if_cancel* if_closing if_we_close",
    "RECEIPT": "order_done order_finished",
    "SPOIL": "утоп* потоп*",
    "COMPNOUN": "compensate= извините= простите= apologize apologise",
    "WEAKPAY": "мтс= мегафон* билайн* теле2 tele2 yota= йота=",
    "NUM_FEW": "полтора полутора полторы",
    "INSTEAD": "not_refund forget_the_refund forget_refund skip_the_refund без_возврата_денег",
    "STREET": "st= почтовый_ящик po_box p.o= box_no а/я=",
    "SELLSEP": "новым_заказом as_a_new_order only_as_a_new",
    "AMPLE": "защита_до protection_until protection_till protection_lasts",
    "GOODSHOME": "to_guangzhou to_shenzhen to_shanghai в_гуанчжоу в_шэньчж*",
    "CAME_PAST": "is_back are_back in_my_account на_моем_счете на_моём_счете is_on_my",
    "PROMISEW": "arrange* сделаем_все уладим_все поклян* поклял* ",
    "CLOSE_OWN": """
        took_the_claim took_my_claim took_the_case took_it_off
        taken_back_my took_back_my taken_back_the
        taken_the_dispute took_the_dispute taken_my_dispute took_my_dispute take_the_dispute
        take_my_dispute take_this_dispute take_the_case take_the_claim take_my_claim take_my_case
    """,
    "RESEND": """
        send_it_again ship_it_again post_it_again mail_it_again вышлем_еще_раз отправим_еще_раз
        отправим_повторно вышлем_повторно пошлем_еще_раз
    """,
    "GIVE_ME": """
        what_are needs= wants= requires= required= requests= прочитайте прочти= зачитайте
        reply_with ответьте_одноразов* ответьте_код*
    """,
    "ALIWILL": "платформ*",
    "PLATFORM": "платформ*",
    "PLATFORM_SUBJ": "платформ*",
    "PLATFORMISH": "платформ*",
    "REPAY_YOU": "компенс* возмещ*",
    "BANKWAIT": "возврат_оформ* оформили_возврат refund_is_done возврат_запущ*",
    "WALLET": "перевод*_по_телефон* перевод*_на_телефон on_your_phone",
    "PUBLISH": "попадут= попадет=",
    "BAN_STRICT": "get_blocked gets_blocked are_blocked get_banned gets_banned банят банит забанят",
    "PRODUCTCARE": "glue клей= клея высох* dry= paint= краск*",
    "SUPPORT_OK": "via_aliexpress",
    "SUPPORTCALL": """
        якобы звонил* звонят= позвонил* called= calling= от_вашего_имени in_your_name pretending
    """,
    "FAKESUPPORT": "help_center help_centre центр_помощи служб*_помощи aliexpress_help help_desk",
    "CONTRAST": """
        all_there were_all все_были
        in_my_kitchen in_my_hand in_my_room on_my_table on_my_desk on_my_shelf in_my_home на_кухне
        на_столе на_полке в_руках
    """,
    "BLOCKV": "теря* потеря* ",
    "PAID": "did_you_pay do_you_pay",
    "SELFHARM": "пройдусь_ножом ножом_по  перережу= перерублю= ",
    "SELFHARM_EN": "use_a_knife a_knife_on ",
}
