"""Word lists: which words carry which concept (entry grammar: see `lexicon`).

Sources: the seed articles and pages named in the safety description, the payment habits of
2024–2026, and ordinary language. Russian entries are dictionary forms or stems with `*`.
"""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    # --- grammar of acts -------------------------------------------------------------------
    "NEG": """
        не ни нельзя никогда без not don't dont doesn't doesnt didn't didnt won't wont never cannot
        can't cant couldn't shouldn't wouldn't isn't aren't wasn't haven't hasn't hadn't no= without
        refuse refusing refused нету нет= ain't nobody nor neither отвечу_нет запрещ* forbidden
        forbid prohibit* not_allowed против= wary declin* вместо_того отказал* отказываюсь=
        отказываемся= отказалась=
    """,
    "NEG_BACK": """
        нету нет= запрещ* forbidden prohibit* не_нуж* не_надо не_пойдет не_подходит не_вариант
        не_интерес* не_актуал* не_пользу* не_принима* не_использ* not_needed not_necessary
        not_required isn't_needed not_acceptable not_accepted unacceptable won't_work не_работа*
        not_an_option no_option no_way is_not_for not_for_me никак нельзя запрещен* i_refuse
        i_refused we_refuse отказалась= отказался= отказываюсь= i_declined i_said_no we_decline
        makes_no_sense нет_смысла не_положено not_permitted against_the_rules против_правил
        не_разреш* isn't_allowed не_прид*
    """,
    "NEG_VOID": """
        не_волн* не_пережив* не_беспок* не_проблема не_только not_only no_problem no_problems
        no_worry no_worries don't_worry dont_worry not_worry why_don't why_dont почему_бы_не
        не_могли_бы не_хотите не_хотели_бы не_хотел_бы no_matter not_a_problem нет_проблем без_проблем не_сомнева*
        don't_hesitate dont_hesitate not_be_shy никому_не_нужен until_not не_вопрос no_doubt
        without_doubt can't_wait cant_wait без_сомн* don't_be dont_be не_сердит* не_рассерд*
        не_обижа* не_расстраив* not_angry don't_get_angry не_злит* не_забуд* don't_forget
        dont_forget без_обид не_против not_mind don't_mind dont_mind never_mind nevermind без_лишн*
        не_позже not_later no_more_than no_later не_вижу_проблем не_бойт* не_бой* don't_be_afraid
        no_need_to_worry а_не_то не_то не_правда_ли no_longer_needed no_longer_need
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
        seller* продав* магазин* shop= store= he= she= they= он= она= они= вы= you= u= seller's мне=
        someone кто-то somebody незнаком* support_guy оператор* менеджер* manager chat_person guy
        vendor* merchant* мошенник* scammer*
    """,
    "SAYS": """
        просит просят просил* попросил* просите хочет хотят хотел* хотите обеща* предлага* пишет
        пишут писал* написал* говор* сказал* сказали требу* уговар* убежда* настаив* пыта* советует
        советовал* ask asks asked asking want wants wanted wanting promise* promis* offer* say=
        says= said= told tell= tells= demand* insist* suggest* beg= begs= begged try tries trying
        tried propos* убеждал* велел* велит заставля* push* pushes persuad* зовет зовут тянет
        invites invite uses уводит уговорил* insists намекает намекал* присыл* щлет шлет offered
        предложил* предложат предложит claims= claimed=
    """,
    "AGREE": """
        соглас* договорил* договор идет= окей ок= ok= okay хорошо ладно agree agreed deal= fine=
        alright yes= да= good= sure= идёт по_рукам принято устраивает годится got_it np= let's_do
        тогда_так пусть_так так_и_быть уговорил* as_you_want as_you_asked as_you_ask like_you_asked
        как_вы_просите как_просили as_asked so_be_it fine_by_me alright_then пойдет= годно пусть=
        ладненько как_договар* договаривал* as_we_agreed no_problem без_проблем
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
    # --- money -----------------------------------------------------------------------------
    "CUR_USD": """
        $ usd us$ dollar* доллар* бакс* buck= bucks eur= euro* евро € £ gbp pound= pounds usdt юсдт
        dollars зелен*_президент* долл usdc
    """,
    "CUR_RUB": "руб= рубл* р= ₽ rub= ruble* rouble* rubl* rur=",
    "CUR_CNY": "yuan юан* cny= rmb= ¥",
    "CUR_UAH": "грн= гривен* гривн* uah=",
    "CUR_KZT": "тенге тг= kzt= tenge",
    "CUR_OTHER": "zł= zl= злот* бел_руб byn= real= reais pln= inr= сом= сум= лир* try= rupee*",
    "CUR_CENT": "cent= cents цент* копе* коп= penny pennies pence",
    "PERCENT": "% процент* percent*",
    "NUM_ZERO": "ноль нол* нул* zero= zeros обнул*",
    "NUM_ONE": "one= один= одного= одну= a_dollar single= 1= доллар_так",
    "NUM_FEW": "two= два= две= пару= пара couple= few= three= три= несколько= пол=",
    "MONEY": """
        money деньг* денег деньж* funds fund sum= сумм* amount средств* cash payment= бабл* бабки
        бабок лаве cash= стоимост* компенсац* compensat* refund* возврат* возмещ* reimburs* выплат*
        платеж* перевод* transfer* балан* оплат* расходы половин* half= rest= difference разниц*
        payback cashback кэшбэк* кешбэк* $ usd доллар* руб= рубл* р= ₽ € euro* евро usdt dollar*
        buck* бакс* грн= тенге yuan юан*
    """,
    "PAY": """
        pay= pays paid= paying send= sends sending sent= transfer* transfered refund* return
        returning returned give= giving gave= wire= wired wiring remit* reimburs* compensat*
        deposit* kick= drop= вернем верн* вернут* возвр* возмещ* возмест* перев* перевед* перечисл*
        отправ* выслать вышл* выш* выплат* выплач* плат* заплат* скин* скид* кин* кида* закин* бро*
        перекин* отда* отдать дад* дать дава* присл* оплат* компенсир* переведу переслать перешл*
        зачисл* начисл* положу положим положит* внес* залить зальем top-up credit= pay_back payback
        settle settl* resolve receive take= получи* получите process= make= issue= payout рассчита*
        рассчит* получу сбрось* сброс* забр* donate venmo= zelle= paypal= бросьт* пришлите= пришлем=
        пришлю= пришлет= пришли_мне прислать=
    """,
    "SEND_MONEY_VERB": """
        pay= pays paying send= sends transfer* refund* reimburs* compensat* wire= верн* вернут*
        перев* перевед* перечисл* скин* кин* кида* закин* перекин* выплат* выплач* заплат* плат*
        компенсир* зачисл* начисл* возмест* возмещ* сброс* отправ* дать дад* give= бросьт* кидай*
        вышл* высл* зальем отдам отдад* venmo deposit= залож* прилет* уйдут получите закинуть кидать
        переведите отправлять сброшу засла* зашл* returned возвращ* положим положу отдать выдать
        выдам раздел* rassch* рассч* пришлите= пришлем= пришлю= пришлет= пришли_мне прислать=
        paid_me заплач*
    """,
    "PAYSYS": """
        paypal* pay_pal пейпал* пэйпал* пайпал* пайпел* пейпел* пэйпэл* пэйпел* пэпал* paypall
        western_union westernunion вестерн* вестерн_юнион wu= moneygram мани_грам* манигра*
        юнистрим* unistream золот*_корон* корон*_пэй koronapay contact_перевод* webmoney* вебмани*
        веб_мани wmz= wmr= wm_кошел* qiwi* киви киви_кошел* киви-кошел* yoomoney юмани* юмон* ю_мани
        яндекс_деньг* яндекс_мани yandex_money zelle* cashapp cash_app venmo* revolut* револют*
        transferwise skrill* скрил* neteller* нетеллер* payoneer* пайонир* пэйонир* perfect_money
        usdt= юсдт tether* тезер* usdc= crypto* крипт* bitcoin* биткоин* биткойн* btc= eth= ethereum
        trc20 trc-20 erc20 binance* бинанс* bybit* байбит* trust_wallet trustwallet metamask
        ton_кошел* тонкоин toncoin ton_wallet сбп= sbp= систем*_быстр*_плат* сбер сбербанк* sberbank
        сбер_онлайн сбербанк_онлайн sber= тиньк* tinkoff t-bank т-банк тбанк* t_bank т_банк втб=
        vtb= альфа_банк* альфабанк* альфа-банк* alfabank alfa_bank райф* райффайзен* газпромбанк
        озон_банк ozon_bank kaspi* каспи каспий_банк halyk* халык* монобанк* monobank* приват24
        приватбанк* privatbank bkash* nagad easypaisa jazzcash gcash maya_wallet mpesa m-pesa m_pesa
        upi= paytm* phonepe phone_pe google_pay gpay гугл_пэй apple_pay эппл_пэй samsung_pay blik=
        boleto mercado_pago mercadopago bizum payconiq swish= vipps mobilepay twint klarna_transfer
        ach= свифт iban= ибан sepa= bank_transfer bank_wire wire_transfer банковск*_перевод*
        blik_код alipay* алипэй* алипей* алипай* wechat_pay wechatpay вичат_пэй вичат_пей wepay
        unionpay юнион_пэй union_pay stripe= payeer* пайер* advcash adv_cash capitalist humo= uzcard
        click_uz payme= пейми erip ерип карт*_мир moneygramm money_gram remitly xoom worldremit
        cryptobot xrocket litecoin ltc= dogecoin monero xmr= solana sbol= mpay papara ininal troy=
        truemoney ovo= gopay dana= touch_n_go grabpay zalopay linepay line_pay kakaopay toss=
        paysera monese n26= zellepay payid interac e-transfer etransfer cashup карт*_моментум пайпас
        пэйпл* p2p= п2п золот*_коронa cash_tag cashtag юмонеу* юmoney* ymoney monzo= starling_bank
        bank_of_america chase= wells_fargo почта_банк почтабанк росбанк= ситибанк промсвязь* уралсиб
        альфу= альфа= альфа_карт* сбол золотая_корона золотую_корону золотой_короной
        контакт_перевод* rapipay bharatpe ziraat trust_кошел* блокчейн blockchain bnb= busd=
        usd_coin криптовалют* криптой криптовалютой крипту tinkof* тинек тинёк тинка= озон_карт*
        ozon_карт* ozon_card вб_кошел* вайлдберриз_кошел* wb_кошел* яндекс_пэй yandex_pay
        яндекс_карт* т-банке т-банка freedom_bank kaspy halyk_bank jusan forte_bank беларусбанк
        приорбанк оптима_банк элкарт* мбанк mbank o!деньги odengi мегаком balance.kg uzum* узум=
        анор_банк nequi= daviplata yape= plin= tikkie satispay postepay lydia= paylib twint=
        mobile_money airtel_money orange_money mtn_money tigo_pesa vodafone_cash instapay fawry
        aircash paysafe* neosurf* ecopayz jeton= muchbetter trustly klarna= zain_cash stc_pay
        benefit_pay careem_pay telebirr remitbee paysend* пэйсенд* пейсенд* taptap* koronapay*
        sendwave xe_transfer azimo сберу= сбера= сбером= сбере= сбер= insta_pay банк_онлайн сбербанк
        пей_пал* пэй_пал* пай_пал* пей-пал*
    """,
    "WALLET": """
        wallet* кошел* кошелек ewallet e-wallet e_wallet электронн*_кошел* счет_телефон*
        баланс_телефон* на_телефон= по_номеру_телефон* мобильн*_счет* phone_balance top_up_phone
        phone_credit top_up_your пополн*_телефон* airtime mobile_top телефон_пополн* gift_card
        giftcard* gift_cards подарочн*_карт* steam_card itunes_card google_play_card amazon_card
        наличн* в_кон* cash_in cash_by in_cash by_cash налом нал= amazon_gift voucher_code
        steam_wallet steam= баланс_мобил* на_мобил* мобильный_баланс счет_мобил* phone_account
        mobile_account mobile_phone mobile_credit сим-карту_деньг* на_симк* телефонный_счет
        телефонный_счёт наличными= наличкой= наличные= наличку=
    """,
    "CARD": """
        card= cards карт* bank_card visa= mastercard мастеркард maestro debit credit_card карточк*
        bank_account account_number номер_счет* реквизит* requisites bank_details расчетн*_счет*
        account_details iban= ибан debit_card банковск*_карт* routing* на_счет на_счёт на_ваш_счет
        на_ваш_счёт сообщите_счет ваш_счет_пэйпал банковск*_счет* счет_в_банк* bank_name
    """,
    "CARD_NUMBER": "card_number card_no номер_карт* номер_карточк* номера_карт* card_num",
    "DIRECT": """
        direct= directly прямо напрямую мимо минуя outside= вне= privately private= приватно bypass*
        в_обход без_площадк* без_сайт* without_platform without_aliexpress off_platform
        off_the_platform off-platform outside_of мимо_сайт* лично personally лично_вам
        без_алиэкспресс* без_али на_руки в_личк* aside behind not_through not_via in_private
        сам*_по_себе off_site off_the_site помимо без_систем* без_посредник* without_system
        not_by_system между_нами между_собой offline под_стол* under_table under_the_table
    """,
    "PLATFORM": """
        aliexpress алиэкспресс* алик* али= али_экспресс ali= platform площадк* систем* system сайт*
        site= website app= приложени* dispute* спор* диспут* order= заказ* алиэкспрес* алиэкспрессом
        aliexpres here= здесь= тут=
    """,
    # --- dispute ---------------------------------------------------------------------------
    "DISPUTE": """
        спор= спора= спору= споре= споры= спором= споров= спорчик* диспут* dispute* disput* case=
        cases= claim= claims= complaint* ticket* жалоб* жалуб* претензи* арбитраж* тикет* апелляц*
        appeal= appeals disput обращени* разбирательств* заявк*_на_возврат refund_request
        refund_application заявлени* dispue dispyte кейс* apply_refund return_request
    """,
    "CLOSE": """
        закры* закро* отмен* отозв* отзыва* отзови* сним* снять снят* снимай* сня* убер* убра* убир*
        аннулир* удали* удаля* close= closing closed closes cancel* withdraw* withdrew remove=
        removing removed removes delete deleting deleted revoke* retract* shut= takeback take_back
        pull_back undo call_off свернит* сверн* прикро* cancle* canсel* clos= отклик* discontinue
        take_down поконч* снос* abandon* gone= disappear* vanish* исчез* пропад* closing_of
        cancellation closure withdrawal снятии снятия отзыв_спора отзывом_спора прикрыть call_back
        take_it_back give_back_the_dispute recall* recalled rescind relinquish скасу* уберешь erase*
        annul* lift= lifting dismiss* wipe call_it_off clear= unopen откатит* отменя* прикройте
        задвин* отказыв*_от_спор* откаж*_от_спор* отказ_от_спор* отказаться_от_спор*
        отказ*_от_претенз* отказ*_от_жалоб* отказ*_от_диспут* take_the_dispute take_your_dispute
    """,
    "STATE_CLOSED": """
        was_closed been_closed are_closed were_closed was_cancelled спор_закрыт* закрылся= закроется
        закрывается закро*_автоматич* автоматич*_закр* closed_automatic* automatically_clos* close_automatic* closes_automatic* auto_close закрыт_алиэкспресс* закрыли=
        closes_itself system_will_close system_will_cancel system_will_end system_will_finish система_закроет площадк*_закры* алиэкспресс*_закры*
        систем*_закры* aliexpress_closed platform_closed system_closed aliexpress_will_close
        closed_by_aliexpress закрыт_площадк* закрыт_систем* closed_by_the_system
        closed_by_the_platform closed_by_platform closed_by_system
    """,
    "BACKREF": "it= его= ее= her= this= that= их= them=",
    "CAME": """
        приш* приде* прибыл* поступ* получен* получ* receive* received arriv* came= come= comes got=
        get= getting have= see= shows show= appear* land* вернут* увиж* упад* упал* зачисл* вижу
        видно дош* дойд* hand= hands delivered вернул* refunded= issued= returned= credited is_back
        are_back вернет* придут окаж* будут=
    """,
    # --- reviews ---------------------------------------------------------------------------
    "REVIEW": """
        отзыв* review* feedback* rating* рейтинг* оценк* star= stars звезд* звёзд* ★ ⭐ 🌟 ✩ feed_back
        комментар*_с_фото comment= comments comented коммент* 5stars оценит* fedback feedbak
        рецензи* балл балл* единиц* кол= одну_звезду однозвезд* пятерк* пять_звезд five_star
        plus_in_card reputation репутац* rate_us rate_me rate_our rate_the rate_5 rated=
    """,
    "BAD": """
        плох* негатив* отрицат* ужасн* худш* разгромн* гневн* злой злую низк* испор* обруш* единиц*
        bad= badly negative horrible worst= terrible awful ugly low= lowest nasty damning harsh
        one_star 1_star one-star 1_stars одну_звезд* одной_звезд* 1_звезд* кол= ноль_звезд zero_star
        единицу утоп* топить ruin* destroy* уничтож* trash= kill= испорчу снижу занижу понизить
        уроню poor= angry honest_bad scathing разнес* правдив*_но public* выложу опозор* публич*
        всем_расскаж* смачн* жестк* жирн* минус* нелестн*
    """,
    "PUBLIC": """
        youtube* ютуб* тикток* tiktok* тик_ток instagram* инстаграм* инст* facebook* фейсбук*
        twitter* твиттер* reddit* реддит* social* соцсет* соц_сет* блог* blog* форум* forum* групп*
        group= groups internet* интернет* весь_интернет канал* channel* video_about видео_про
        пикабу* pikabu сми= media= press= telegram_channel отзовик* otzovik irecommend trustpilot
        вирал* viral everybody everyone весь_мир whole_world all_my_friends всем_друз* всем_знаком*
        друз* friends паблик* публик* обзор* выложу опубл* publish* post= posted expose* разоблач*
        огласк* позор* shame* рассказ* расскаж* выкладыва*
    """,
    "POST": """
        напиш* напис* остав* постав* став* publish* post= posting write= writing leave= leaving put=
        give= giving опубл* пишу= выклад* выложу влеп* накат* накатаю настроч* rate= read= узна*
        узнают get= receiv* получит* hear= see= tell= испорч* расскаж* will_be expect= next_step
        обруш* изм* посмотр* увид* прочита* прочт* expose* ruin* make= снизить сниж* снижу уроню
        понижу утоплю разнес* начина* запощ* кину= залью заль* накида* drop= spread* распростран*
        опозор* опущу= топить go= blast* warn* destroy* share*
    """,
    "OR_ELSE": """
        или= or= иначе otherwise else= а_то не_то либо either unless пока_не until not_then
        в_противном если if= а_не_то
    """,
    "GIVE_BACK": """
        верн* вернут* возврат* возвр* refund* money деньг* денег бабл* pay= pays compensat* компенс*
        замен* replace* resend give= send= fix= solv* реш* решит* отправ* выш* дад* сдела* оплат*
        заплат* плат* cash response ответ* respond* satisf* скидк* discount* approve* одобр* accept=
        примите примет* доплат* перевед* переведи* перевод* договор* free= новый новую пришлите=
        пришлем= пришлю= пришлет= пришли_мне прислать=
    """,
    # --- who and what ----------------------------------------------------------------------
    "PARCEL": """
        parcel* package* packet item* goods= product* order= orders it= посылк* товар* заказ заказа
        заказе вещь вещи box= коробк* бандерол* груз pack= shipment delivery все= всё= everything
        отправлени* purchase dress phone=
    """,
    "ORDER": "order= orders заказ заказа заказу заказом покупк* purchase сделк* deal= transaction",
    "COURIER": """
        courier* курьер* postman почтальон* carrier перевозчик* delivery_guy delivery_man погод*
        weather почта_росси* customs таможн* dhl= ups= сдэк* cdek водител* driver
    """,
    "PAID": """
        paid= оплатил* оплачивал* заплатил* платил* оплачено оплачен* расплач* оплатили при_оплат*
        checkout charged=
    """,
    "ORIGINAL": """
        original= same= тем_же тот_же той_же туда_же ту_же исходн* первоначальн* обратно_тем
        whichever откуда payment_method original_way automatically автоматич* same_way как_платили
    """,
    "PLATFORM_SUBJ": """
        aliexpress_will aliexpress_return* aliexpress_refund* aliexpress= алиэкспресс площадк*
        platform_will platform_release банк_зачисл* bank_need* your_bank ваш_банк банк mediator
        медиатор* посредник* сумм*_одобр*
    """,
    "SUPPORT_OK": """
        through_the_dispute through_dispute через_спор в_споре внутри_спора in_the_dispute
        inside_the_dispute in_dispute only_dispute via_dispute through_aliexpress через_алиэкспресс*
        через_али
    """,
    "BANKWAIT": """
        bank= банк* mediator* медиатор* посредник* арбитр* решени* decision judge* 3-15 processing
        обрабат* обработк* issued одобрен* approved зачисл* рассматр* рассмотр* review= working_day*
        рабочих_дн* payout release принят= принята= full_refund полный_возврат полная_сумма
        зачислен* поступ* дней_рабочих wait_aliexpress wait_for_aliexpress agreed_your
        решения_алиэкспресс*
    """,
    "GIVE_ME": """
        дай= дайте скажи= скажите скажит* напиши= напишите пришли= пришлите сообщи= сообщите назови=
        назовите скинь= скиньте укажи= укажите вышли= вышлите кинь= киньте предостав* продикту*
        отправьте отправь нужен= нужны= нужна= нужно= give= tell= send= provide* share= drop= need=
        write= inform* show= type= enter= submit= what_is what's what= какой= какая= введите введи=
        ввод* вводите require* ask= let_me_know жду= сбрось* подскажите leave= post= продиктуй*
        scan= photograph* read= передай* передайте copy= forward* upload* покажите пересылай*
        пересла* переслать say= диктуй* скопируйте присылаете присылай* даете дадите скидываете
        называете сообщаете отсканир* сканир*
    """,
    "MY": "my= мой= моя= мою= мое= моей= моего= our= наш* мне= here_is вот= here's moi",
    "YOUR": "your= ur= ваш* твой твою твоя ваша= свой= свою= свои= u= вам= тебе=",
    "TO_PREP": "на= to= via= by= through= через= with= по= using= into= onto= in= в=",
    "WAITFOR": "жду= ожидаю waiting wait= wait_for expect* awaiting",
    # --- contact ---------------------------------------------------------------------------
    "MESSENGER": """
        whatsapp* whats_app what's_app whatsap* watsap* wassap wats_app вотсап* ватсап* вацап*
        вотсапп* ватсапп* вотс_ап* ватс_ап* wechat* we_chat we-chat вичат* вичате вечат* weixin
        вэйчат* telegram* телеграм* телегу телеге телега тележк* тг= tg= viber* вайбер* вибер* vk=
        вк= вконтакт* vkontakte skype* скайп* signal= сигнал_мессендж* messenger* мессенджер*
        facebook* фейсбук* instagram* инстаграм* инста= инсту= инсте= kakaotalk kakao* discord*
        дискорд* zalo= icq= аська аську аське qq= snapchat* снапчат* line_app line_id google_meet
        zoom= зум= max_мессендж* мессенджер_max макс_мессенджер hangouts imessage sms_me
        одноклассник* botim whatsup вотсаб* ватсаб* direct_message личк*_вк директ_инст* threema
        wickr google_chat в_макс= в_max= in_line_app kik= viber_me telega= whatsap телеграмм* вайб=
        вайбе vkontakt* odnoklassniki instagramm* facebook_messenger фейсбучн* gchat line_account
        line_messenger tamtam тамтам слак slack insta= on_line
    """,
    "EMAIL": """
        email* e-mail* e_mail* мейл* имейл* емейл* mailbox gmail* джимейл электронн*_почт*
        электронк* на_почту= почту_напиш* outlook почтовый_ящик мыло на_мыло= hotmail имэйл* эмейл*
    """,
    "CALL": """
        call_me call_you call_us phone_call позвон* созвон* звоните звонок звонком набер*_меня
        перезвон* phone_number phone_no telephone номер_телефон* номер_мобильн* your_number
        мой_номер my_number voice_call video_call голосом ring_me mobile_number по_телефону=
        ваш_номер cell_number speak_by_phone by_phone ring_you ring_us by_telephone on_the_phone
        дать_телефон свой_телефон твой_телефон видеозвон* call_back speak_by=
    """,
    "CONTACTV": """
        write= text= add= contact= message= msg= talk= chat= reach= find= discuss* continue= go=
        move= switch= speak= dm= join= connect= ping= пишите пиши= напиши* добав* свяж* связ* перей*
        переход* обсуд* давай* скинь* дай= дайте погов* общ* списат* спис* продолж* обращ* обратит*
        стучи* найд* найти ищите лучше= better= прошу= подпиш* переписыв* перепис* have= есть=
        удобн* easier faster quick* быстрее использ* send= let's lets instead оставьте leave= tell=
        give= what_is what's жду= answer= use= reply= звон* заход* заходи* пришл* шлите use_my my_id
        reach_me ping catch= answer звать дайте_свой скину= скинем кину= пришлю отвечаю отвечу
        ответим общаемся общаться поговорим поболтаем контакт* found work= works пойдем= пойдём=
        уйдем перебер* перенес* ищи= работает работаем удобней chatting talking writing messaging
        dial подключ* сможем can= через= via= on= в= there
    """,
    "IDWORD": """
        id= nick* ник= номер number аккаунт* account login_name handle username contact= contacts
        контакт*
    """,
    # --- the solution line -----------------------------------------------------------------
    "ACCEPTV": """
        accept* agree= agreed agreeing agrees approve* confirm= take= press* click* choose* chose
        select* submit* tap= push= hit= прими= примите принять принима* приму= соглаш* соглас* нажм*
        нажать нажима* жми= жмите подтверд* выбер* выбир* выбр* отправлю одобр* ok= кликн* тапн*
        ткн* жать= confirm* set= finish= ставь= ставьте укажите поставьте проголосуйте consent keep=
        put= подтверж*
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
        there_is_no_refund
    """,
    "SOLUTION": """
        solution* proposal* plan= offer= предложени* решени* вариант* план amount сумм* refund*
        возврат* dispute* спор* case= plan_b опци* option предлож*
    """,
    "PUT_BACK": """
        put_back back= исправ* верну_сумм* вернул*_сумм* вписал*_свою свою_сумму my_sum right_sum
        правильн*_сумм* enter_my
    """,
    "EDIT": "edit* modify изменить= измен* редактир*",
    # --- symbolic sums ---------------------------------------------------------------------
    "COUPON": """
        coupon* купон* voucher* промокод* promo* discount* скидк* coins= монет* монетк* балл балл*
        bonus_points points= store_credit бонусы= бонусов купончик*
    """,
    "COMP": """
        refund* compensat* компенс* возврат* верн* вернут* return= give= offer* предлаг* предлож*
        вернем возмещ* возмест* sorry= settle* max= maximum best= only= agree* accept* согл* дад*
        даем дать= дать давай* pay= send= refunding устроит возвр* выплат* maks* максим* apologize
        moral начисл* доброй_воли как_извинени* apology извинени* deal= ok= fine= give_you take=
        возьмите могу= можем= could= credit= одобр* approve* buck= forget_it забудем закроем_вопрос
    """,
    "INSTEAD": "instead вместо place_of rather_than not_money взамен заместо",
    "OPENV": """
        open= opens opened opening apply= applies applied file= filed filing start= raise= raising
        launch submit= откр* подав* пода* подать создав* создад* завод* заведите затев* initiate
        обостр* appeal* involve втягив* привлек* вмеш* претенд* начинайте_спор press_refund
        press_the_refund
    """,
    "DISPUTEISH": """
        спор= спора= спору= споре= споры= спором= споров= диспут* dispute* disput* case= cases=
        claim= claims= complaint* ticket* жалоб* претензи* арбитраж* апелляц* appeal= refund_button
        refund= refunds арбитр* complain complaining escalat* жаловат* жалуйтесь обострять
        обострени* эскал* разбирательств* возврат возврата= кнопк*_возврат* chargeback чарджб*
    """,
    # --- new goods -------------------------------------------------------------------------
    "SENDGOODS": """
        send= sends sending sent= ship= ships shipping shipped dispatch* deliver= post= mail= put=
        make= makes give= arrange* prepare* отправ* выш* высл* вышл* пошл* посла* шлем слать положим
        положу полож* доставим собер* подготов* пакуем упаку* сдела* выдад* даем передад* provide*
        replac* exchange* offer= переотправ* goes= go_out отправля* изготов* get= досыл* досла*
        довез* закин* throw include присыл* шлите you_get получите получи* получу* ждите_новую expedite fly=
        flies вложим вложу пришлите= пришлем= пришлю= пришлет= пришли_мне прислать= присылай*
        пересла* перешл* will_come come_with придут приедет приедут mail_out дошлем= дошлю= дошлют=
        дошлет= дослать=
    """,
    "NEWITEM": """
        extra_pair extra_item extra_piece one_extra
        one_more_for
        another= replacement* new_one new_item new_product new_parcel new_package brand_new fresh=
        once_again again= new= second_time замен* нов* такой_же такую_же такое_же ещё_раз еще_раз
        повторно заново другой= другую= другое= другие= еще_один еще_одну еще_одно недостающ*
        missing spare lost_part* correct_size right_size correct_item right_item правильн*_размер*
        нужн*_размер* нужный= верный_размер extra_one free_of_charge_one same_item same_one взамен
        запчаст* детал* substitute обмена= обменя* spare_part* twin lost_screws extra_unit дубл*
        duplicate* дублик* fresh_one new_set spare_one comparable identical идентичн* аналог* копи*
        free_one second_unit second_one исправн* working_one better_version другого_цвет*
        другой_цвет separate_letter better_one new_version нормальн* good_one качественн*
        improved_version целый= целую= целое= the_screws the_parts one_more_time other_one same_toy the_same
        недостающую новеньк*
    """,
    "RESEND": """
        resend* re-send* re_send* reship* re-ship* re_ship* replace= replaces replacing заменим
        заменю замену= дошлем вышлем_заново отправим_заново переотправ* перешлем exchange_it
        обменяем пришлем_замену send_again ship_again send_replacement новая_посылка новую_посылку
        дошлем= дошлю= дошлют= дошлет= дослать=
    """,
    "NOTGOODS": """
        new_year новым_год* нов*_год* новогод* new_track* new_number нов*_трек* нов*_номер*
        new_batch новой_парти* новую_партию new_link нов*_ссылк* new_reason new_address новый_адрес
        new_order новый_заказ новинк* new_arrival* new_feedback new_review нов*_отзыв* new_video
        новое_видео sold_separately другим_адрес* новое_доказ* отдельно новый_работник новых_год*
        другой_город другом_город* другой_вариант another_city another_country another_order
        другую_причин* other_reason another_reason replacement_parts_are новый_срок new_date
        new_employee еще_один_заказ ещё_один_заказ another_month another_week another_day
        другой_день more_week another_$ another_€ another_usd ещё_$ new_password new_tax new_rule*
        new_law нов*_правил* нов*_тариф* new_price new_post new_year's
    """,
    "NO_MONEY": """
        no_need_refund без_возврат* вместо_возврат* instead_of_refund instead_of_money
        instead_of_the вместо_денег not_refund возвращать_не деньги_не_надо не_надо_денег
        деньги_тогда don't_need_the_money no_need_to_refund money_not_needed no_need_of_money
        рад*_замене деньги_не_возвращайте деньги_оставьте keep_the_money money_is_not деньги_не
    """,
    # --- waiting ---------------------------------------------------------------------------
    "WAITV": """
        wait* patient* patience подожд* обожд* ждите ждать= ожидайте потерп* терпен* терпи* hold_on
        hold= дождит* жди= give_us give_it дайте_нам дай_нам дайте_мне дай_мне дайте_ещё дайте_еще
        calm keep_calm повремен* ожида* отсроч* give_the_post stay_calm give_post be_quiet
        не_торопит* don't_hurry не_спешите no_rush hang_on прожд* подождать sit_tight bear_with
        подожди* время_посылк* ещё_время еще_время дайте= a_little_more протян* подержит* дам_вам
    """,
    "TIME": """
        day= days week* month* дн* день неделю недел* месяц* суток сутки hour* час= часа= часов
        декад* until= till= до= later longer bit= little немного чуть пока= чуть-чуть more= ещё=
        еще= some_time время времени time= minute
    """,
    "LONGTIME": """
        week* month* недел* месяц* longer дольше сколько_нуж* сколько_скаж* сколько_потреб*
        as_long_as as_long forever any_time бесконечн* сколько_угодно no_limit whatever_time
        защит*_законч* after_protection сколько_надо protection_end* столько_сколько how_long
    """,
    "TIMER": """
        timer* таймер* countdown* count_down deadline* срок сроки= сроков= отсчет* отсчёт*
        protection= защит* счетчик* счётчик* clock= обратн*_отсч*
    """,
    "IGNORE": """
        ignore* игнор* не_смотр* не_обращ* don't_look dont_look don't_care dont_care don't_worry
        dont_worry не_волн* не_беспок* не_пережив* not_important неваж* неважн* забудьте_про forget=
        nothing_happen* means_nothing не_важн* не_бойт* not_matter doesn't_matter ничего_не_знач*
        не_страш* not_worry никак_не_влия* not_look игнорируйте expire* no_matter even_after
    """,
    "ANSWERV": """
        answer= reply= replies respond* отвеч* ответ ответьте писать= реагир* react* пишите act=
        press= touch= трогайте трогать
    """,
    "INVITE": """
        any_time anytime смело feel_free сразу_откр* открывайте открывай= можете_открыть can_open
        please_open откройте не_дожид* мы_не_будем_возраж* before_the_end
    """,
    # --- receipt ---------------------------------------------------------------------------
    "CONFIRMV": """
        confirm* press* click* mark* tap= hit= push= подтверд* нажм* нажать нажал* нажима* жми=
        жмите жать= отмет* отмеч* finish* complete* release* finaliz* finalis* заверш* отпуст*
        отпуска* кликн* сдела* done= confrim* comfirm* подтвержд* тапн* confirmation press_the end=
        разблок* приня* прими* примите sign= accept= поставь* галочк* tick= выполн* approve*
        acknowledg* verify= give_us_confirm поставьте_отмет* укажите выбер* подтверж*
    """,
    "RECEIPT": """
        receipt= received= receive= delivery= delivered reception получени* получен= получено
        получена доставк* goods_received order_received item_received вручени* вручено приемк*
        приёмк* goods_receipt confirmation_button confirm_received receiving recieved recieve
        receving got_it arrival reciept recipt приняти* кнопк*_подтвержд* получил* receiving_of
        забрал* доставлен* parcel_received as_delivered as_received принят= полученн* confirm_goods
        confirm_the_goods confirm_parcel confirm_the_parcel confirm_package confirm_item товар_у_вас
        посылка_у_вас goods_with_you заказ_у_вас got_the_parcel got_parcel got_the_goods have_got
        got_the_package received_it
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
        принимай*_заказ
    """,
    "CHECKED": """
        check* проверил* проверив* осмотр* inspect* inspected test= tested verify=
        everything_is_fine everything_works все_целое всё_целое вскрыл* распаков* unpack* opened=
        all_good все_работает все_на_месте in_order everything_ok пересчит* проверите проверит*
        убедит* make_sure all_works works_fine посмотрите_товар проверь* in_my_hands в_руках
        на_руках
    """,
    "ONLY": "only= только лишь исключительно",
    # --- reviews ---------------------------------------------------------------------------
    "GOODRV": """
        good= nice= great positive= excellent five= 5= best= happy full= хорош* отличн* полож*
        позитив* прекрасн* восторж* пять= пятерк* пятёрк* лучш* приятн* добр* max= максим* perfect
        top= шикарн* ★★★★★ beautiful wonderful красив* fine= супер= высок* high= лестн* kind= тепл*
        замечат* pretty favourable favorable amazing 5-star five-star пятизв* пяти= glowing lovely
        top-rated шикарный восхитит* хвалебн* хвал*
    """,
    "CHANGERV": """
        change* chang* edit* update* modify* revis* delete* remove* erase* измен* исправ* удал*
        убер* убра* поменя* скорр* перепис* обнов* смен* поправ* отредакт* сотр* take_down withdraw*
        убир* add= допис* raise= increas* повыс* подним* снять= снимите fix= обменя*
    """,
    "WRITERV": """
        write* leave* give* put= post= make= share* rate= paint= поставь* постав* напиш* остав*
        пишете пиши= пишите написать поставить оставить отзыв_с screenshot скрин* скриншот* дайте=
        дать= за_отзыв за_5 for_review for_feedback for_5 for_five за_пять за_хорош* за_полож* send=
        сделай* publish* опубл* photo show= ставите оставляете получите_за
    """,
    "REWARD": """
        gift* подар* coupon* купон* bonus* бонус* cashback* кэшбэк* кешбэк* кэшбек* reward*
        discount* скидк* $ usd dollar* buck* euro € руб= рубл* р= ₽ доллар* money деньг* refund*
        верн* вернут* возвр* pay= компенс* compensat* бесплатн* resend* present= presents сюрприз*
        surprise* приз prize* перевед* перевод* prezent deal= half= половин* промокод* voucher*
        монет* coins добав* сумму баланс* extra= дарим help= приятн*_сюрприз чехол пришлем вышлем
        отправим send= награ* разниц* % процент* грн= тенге юан* yuan второй= for_free free_gift
        бесплатно
    """,
    "REWARD_WORD": """
        gift* подар* coupon* купон* bonus* бонус* cashback* кэшбэк* кешбэк* кэшбек* reward* скидк*
        present= presents сюрприз* surprise* приз prize* дарим промокод* voucher* компенс*
        compensat* refund* верн* возвр* перевед* pay= pays paid= вышлем вышлют пришлем for_free
        free_gift с_нас от_нас give_half получите_бонус верните= пришлите= send_the_gift
        once_you_send give_back discount* cashback_for gift= second= even_more extra_gift free=
    """,
    "EXCHANGE": """
        if= если за= for= in_return взамен then= тогда after= после и_мы and_we and_i а_мы а_вы а_я
        = → + get= получ* you_get to_get чтобы так_что как_только once= when= first= and= и= our=
    """,
    "WHATEVER": """
        whatever any_opinion какую_бы honest* честн* любой_отзыв any_feedback regardless независимо
        правдив*
    """,
    "ONESTAR": """
        one_star 1_star one-star 1-star 1_stars один_звезд* одну_звезд* 1_звезд* одной_звезд*
        единиц* кол= ноль_звезд zero_stars one_stars single_star двойк* 1★ minimal_star одна_звезд*
        one_⭐ 1_⭐ 1_★ одни_единицы по_одной_звезд*
    """,
    # --- abuse and threats -----------------------------------------------------------------
    "INSULT": """
        idiot* moron* scum* bastard* bitch* asshole* arsehole* fuck* fck* fuk* shit= shitty bullshit
        crap= cunt* dick= dickhead* dumb= dumbass* retard* imbecile* crook* thief thieves thiev*
        liar* lying cheater* swindler* pig= pigs dog= dogs trash= garbage= filth* filthy vermin
        pathetic jerk* loser* parasite* whore* motherf* wanker* prick= twat* scoundrel* rascal*
        monkey= ape= ching* chink* gook* nigg* fool* fools jackass* dirty= pigshit brainless
        worthless_people sleazy bloodsucker* leech* shameless damn_you screw=_you piss= suck= sucks
        go_to_hell rot_in burn_in shut_up choke idiotic lowlife* conman conmen clown* cretin*
        halfwit* scammy dipshit идиот* дебил* придур* дурак* дура дуры= дураки урод* твар* сволоч*
        мраз* мразь гад= гады= гадин* скотин* скот скоты козел* козл* козёл* свин* осел= осл= ублюд*
        подонк* подонок* ворь* ворюг* вор= воры= ворам воров= ворами жулик* жуль* аферист* кидал=
        кидалы кидала= мудак* мудил* мудак хуй* хуе* хуё* хуя* пизд* бляд* блят* еба* ебан* ёб* сука
        суки= суку= сукам сучк* говн* дерьм* гнид* мерзав* негодя* подлец* подл= падл* падлы тупой=
        тупая= тупые= тупиц* тупор* нахер нахрен на_хер на_хрен нахуй пошел_ты пошли_вы пошёл_ты
        идите_в_ж идите_лесом иди_в_ж чтоб_ты чтоб_вы чтоб_вам чтоб_тебе сдохн* кретин* ничтож*
        шваль* отброс* паразит* лохотрон* дармоед* крыс* обезьян* чурк* узкоглаз* косоглаз* чмо=
        гореть_в_аду гореть_вам хамло хам= хамы бараны баран лживы* лжец* лгун* брехло бессовестн*
        клоун* недоумк* имбецил* даун дауны ублюдок гнус* засран* задниц* жоп* срань проклят*
        будьте_прокляты подавит* подавись вруны врун выродк* шлюх* барыг* быдл* охренел* охуе*
        офигели обнаглел* оборзел* заткни* пасть= морд* рож= козлы совести_нет хватит_врать rat=
        rats= stupid* псих= психи= ненормальн* больной_на придурок конченн* падаль вонюч* пёс= псы=
        собаки= ослы= лохи= лох= бандит* разбойник* burns_down drop_dead fcking idi0t* stupit nazi*
        nazis slut* trashy degenerate* ублюдк* тварь твари кретины безмозгл* безрук* рукожоп*
        сдохните скотины наглец* наглые= хапуг* проходим* гопник* ворюги отморозк* уродц* мерзост*
        жадные_твари a-hole wtf stfu gtfo pos=
    """,
    "SCAMMER": """
        scammer* scamer* fraudster* мошенник* мошенниц* обманщик* swindl* обманщиц* criminals
        преступник* scam= cheaters= cheater=
    """,
    "YOUARE": "you= вы= ты= u= your= ваш* ye= you're vy= ваша= тебя= вас=",
    "VIOLENCE": """
        убью= убить убьем прибью прикончу придушу зарежу пристрелю сожгу спалю взорву покалеч*
        изобью избить побью морду_набью сломаю_вам сломаю_тебе break_your smash_your burn_your
        beat_you burn_down shoot= stab= knife= hurt_you hack* hacking взлом* ddos* дудос* find_you
        найду_тебя тебя_найду вас_найду найду_вас из-под_земли из_под_земли под_землей достану=
        be_sorry will_regret пожалеешь пожалеете поплатит* оглядывать* you_will_pay_for сотру_в
        i_know_people come_for_you watch_your_back bomb* punch* strangle slap_you set_fire по_стенке
        покараю порву= расправ* ноги_переломаю руки_оторву оторву= вырву= your_family doxx*
        spam_your ruin_your_life разберемся_по-другому приеду_и приеду_в burn_the_shop destroy_you
        затравлю уничтожу_вас virus= вирус kill_yourself повес* отравл* набью= lynch break_fingers
        infect разнесу_ваш* разнесу_магазин* разнесу_лавочк* разнесу_офис* разнести_ваш* башку=
        оторву_вам with_a_bat with_bat i'm_coming_to i_am_coming_to i_will_come_to you_regret
        regret_it make_you_regret house_burn* завалю_ваш завалю_магазин заспамлю кулак* по_морде
        в_морду набить надаю врежу= вмажу= вломлю придурками голову_оторву руки_повыдёрг* gonna_hurt
        will_hurt skin_you destroy_your_shop trojan троян* malware ddos-* закид* сровняю
        спустить_собак kill_you kill_him kill_them will_kill_your_family найду_и мало_не_покаж*
        накажу= убью_вас разыщу приедут_люди мои_люди руки_отсох* чтоб_вас разорвало разнесу_вам
        ждите_в_гости ждите_гостей
    """,
    "ACCOUNT": "account* аккаунт* profile* профил* учетн*_запис* учетк* membership кабинет*",
    "BLOCKV": """
        block* ban= bans banned banning suspend* close= closed closing freeze* frozen disable*
        delete* terminat* restrict* заблок* блокир* блок бан= забан* удал* закро* закры* огранич*
        заморо* замороз* лиш* blacklist* deactivat* locked lock= lose= аннулир* punish* limited
        limit= ruin= destroy* downgrad* закрыть= удалить= будет_удален suspended фриз* ban-list
        removed flag* flagged попадет
    """,
    "BLACKLIST": """
        недобросовестн*_покупател* bad_buyers список_обманщик*
        never_can_buy never_buy_again can't_buy_again cannot_buy_again not_buy_again never_buy_anything
        can_not_buy_again not_buy_anymore больше_не_сможете_покуп* больше_не_сможете_заказ*
        никогда_не_сможете_куп* больше_не_купите больше_ничего_не_купите никогда_не_купите
        blacklist* black_list* чёрный_спис* черный_список* черн*_спис* stop-list чс= black-list*
        списк*_мошенник* list_of_bad bad_buyer all_sellers всем_продавцам всех_продавц* all_shops
        all_stores other_sellers другим_продавцам buyer_credit credit_rating кредитн*_рейтинг*
        рейтинг_покупател* buyer_rating buyer_level ничего_не_продав* баз*_мошенник* database_of
        списки_мошенник* base_of_cheaters
    """,
    "COURT": """
        court* sue= sues suing lawsuit* lawyer* attorney* police* полици* суд= суда= суде= суду=
        судом= юрист* адвокат* иск= прокур* уголов* legal_action legal_depart* заявлен*_в_полици*
        криминал* criminal interpol jail prison тюрьм* cops embassy посольств* fbi= мвд=
        ответственност* prosecut* privlech* засуд* судит* посади* посадя* посажу= клевет* defamation заявление_в
        complaint_to_police legal= претензия_в_суд киберполиц* розыск* deport* visa_office
        проблемы_с_законом problems_with_law problem_with_law trouble_with_the
    """,
    "PENALTY": """
        penalty penalt* штраф* punish* наказ* накаж* sanction* санкци* штрафн* pay_a_fine a_fine
        fined= fines= fine_for
    """,
    "LOSEV": """
        hopeless never_gives_money never_give_money безнадеж*
        always_protect* protects_seller* protect_seller* get_zero receive_zero ничего_вы_не_получ*
        сторону_продавца на_нашу_сторону seller_side seller's_side
        проигр* no_chance нет_шанс* никаких_шанс* не_получите_ничего ничего_не_получ* get_nothing
        receive_nothing против_вас against_you бесполезн* useless зря= бессмысл* waste_of waste_your
        шансов_нет шанса_нет ничего_не_добь* никто_не_поверит nobody_will_believe never_win not_win
        не_выигра* на_стороне_продав* sides_with_seller supports_seller* always_support* отклонит
        support_sellers side_of_seller* in_our_favor в_нашу_пользу останетесь_ни останетесь_без
        end_up_with_nothing не_увидите you_lose you_will_lose you_loose you'll_lose you_can_lose
        will_lose потеряете lose_the_dispute lose_anyway lose_all бесполезно на_нашей_стороне
        always_win мы_выигра* we_win we_will_win не_поможет не_дадут useless_to проигрыш*
        не_на_вашей ничего_не_даст won't_help not_believe не_поверят always_on_our_side
        спорить_нет_смысла no_use_to_fight better_give_up
    """,
    "PUBLISH": """
        publish* опубл* выложим выложу выложить post_your post_it_on post_on posted share= spread* разошл* распростран*
        expose* разглас* передад* sell= продад* слить= сольем покажем show_to разместим размест*
        leak* hand_over
    """,
    "PERSONAL": """
        где_вы_жив* где_ты_жив*
        photo= name= address= phone= data= personal= адрес* телефон* данные данных фото имя= фамил*
        паспорт* contacts identity information контакт* where_you_live passport= фио= where_you
        where_he home= дом_ваш_знаем ip= профиль
    """,
    "KNOW": "know= знаем знаю have= есть= has= имеем got= найдем find= known= есть_ваш",
    "MENACE": """
        give_it_to_other give_to_other_people
        по-хорошему лучше_закончите лучше_остановитесь
        careful think_twice think_well think_good подумайте подумай= берегит* берегись осторожн*
        пожалеете watch_out last_warning last_time предупреждаю warn= warning одумайтесь одумайся
        i_warn consequences последстви* you_will_regret regret готовьтесь хуже_будет will_be_worse
        beware хуже= плохо_кончит* плохо_будет плохо_законч* where_you_live где_вы_живете
        где_ты_живешь лучше_не_надо remember_this не_шутите пеняйте sorry_later be_sorry remember=
        запомните пожалеете= мы_вас_найд* we_find_you we_will_find we_know_where don't_joke
        не_советую шутки_плохи шутит* не_шути* советую_не think_about_it think_about узнаете_что
        you_will_learn узнаете=
    """,
    "CHEATER_TO_YOU": """
        мошенник* cheater* cheat* обманыв* обман* fake_buyer scammer* клевет* ложн* false= vymog*
        вымогател* шантаж* blackmail* extort*
    """,
    "FALSECLAIM": "false_claim false_dispute ложн*_жалоб* ложн*_спор*",
    # --- reasons ---------------------------------------------------------------------------
    "REASON": "reason* причин* cause= повод обоснован* основани* мотив* ground= grounds motive",
    "FALSEREASON": """
        by_mistake mistakenly по_ошибк* ошибоч* ошибс* ошибл* changed_my_mind change_my_mind
        changed_your_mind change_your_mind change_mind changed_mind передум* передумал* don't_want
        dont_want don't_need dont_need not_need not_want no_longer_need* no_longer_want* don't_like
        dont_like not_like not_needed больше_не_нуж* не_понрав* не_подош* не_подход* не_нужен
        не_нужн* личн*_причин* личн*_обстоят* по_личн* другую_причин* wrong_size_by
        неправильно_выбрал* неверно_выбрал* сам=_ошиб* сами_ошиб* chose_wrong chose_the_wrong
        ordered_wrong unwanted unneeded my_own_fault my_fault your_fault по_вашей_вин* моя_вина
        вина_покупател* by_yourself не_тот_размер_выбрал* better_price нашел_дешевле нашли_дешевле
        found_cheaper лишний_заказ duplicate_order no_reason buyer_reason* buyer's_reason*
        невнимательн* don't_want_it mood расхотел* не_захотел* раздумал* отпала_необход*
        не_актуал* wrong_address заказал*_случайн* заказал*_по ordered_by bought_by больше_не=
        no_longer не_нужен= не_нужно= not_need* needless don't_fit not_fit не_по_размеру
        не_тот_размер= wrong_size_chosen my_size_mistake не_подошел не_подошёл не_подошла не_подошло
        надобност* отпал* colour_not_like цвет_не_понрав* found_better покупател*_ошиб* buyer_fault
        my_choice заказано_случайно заказано_по куплено_случайно покупка_по по_собственн* по_своей
        ordered_the_wrong wrong_colour wrong_color ordered_a_wrong выбрал*_не_тот выбрал*_не_ту
        unsuitable bought_wrong wrong_size selected_by_buyer by_buyer buyer's_mistake по_невнимат*
        wrong_colour_by found_a_better заказал*_не_тот заказал*_не_ту
    """,
    "SELECTV": """
        select* choose* chose pick* set= put= write* say= state= change* chang* edit* modify* mark*
        indicate switch* give= use= tell= specify name= must= выбер* выбир* выбрать укаж* указ*
        напиш* писать пиш* постав* измен* смен* поменя* замен* исправ* отмет* скаж* впиш* вписать
        сослаться сошл* ставьте выстав* mention explain reselect reapply fill= заполн* напис*
        переправ* указыв* хорошо_бы впишу= впишем вписал* напишу поставил* поставлю выбрал* указал*
        укажу_причин* заменил* modif* chosen refill re-select press= picked selected setting answer=
        ответьте ответить поменяй= choose= wrote= said=
    """,
    "TRUE_REASON": """
        real= true= настоящ* реальн* истинн* правдив* actual= honest* честн* свою_причину
        your_reason вашу_причину own_reason правильную_причину верную
    """,
    # --- returning goods -------------------------------------------------------------------
    "RETURNV": """
        return= returns returning returned send_back send_it_back sent_back ship_back post_back
        mail_back send= ship= post= mail= deliver= возвращ* верн* вернут* отправ* вышл* высл* шлит*
        шли= слать пошл* посла* отошл* отосл* пересл* перешл* отда* отвез* отнес* переда* везит*
        пересыл* обратно back= возврат* сдат* вези= give_it give= drop= отправл* пришлите= пришлем=
        пришлю= пришлет= пришли_мне прислать= присылай*
    """,
    "ADDRESS": """
        address* адрес* место адресу adress* addres* adres* this_place location= return_place
    """,
    "OTHERADDR": """
        in_chat in_message in_the_message in_the_chat in_private chat= comment* комментар* чат= чате
        чата переписк* сообщени* в_личк* личк* in_comment another= other= different= new= другой=
        другому= другим новый= новому= правильный correct= right_one следующ* below ниже=
        this_address this_place этот_адрес этому_адресу наш_адрес my_address our_address мой_адрес
        my_friend моего моей моему моя= мой= знаком* друг друга= другу= подруг* сестр* брат* brother
        sister friend* cousin uncle родствен* agent* агент* партнер* партнёр* partner* relative*
        коллег* colleague представител* representative отдельно личному personal посредник_в
        forwarder office= офис* наш_склад our_warehouse нашему= наш= wrong= неправильн* неверн*
        старый= outdated устарел* тётя дядя племян* муж= мужу жен= жене wife husband staff=
        сотрудник* employee staff_member home_address домашн* другую= other_one
    """,
    "STREET": """
        ул= улиц* street= road= rd= avenue ave= building bldg room= lane= проспект* пр= пр-т пер=
        переулок* дом= д= кв= квартир* район* district zip= postcode postal_code индекс корпус* стр=
        floor этаж* ul= ulica strasse str= blvd шоссе бульвар* провинци* province склад_в
        warehouse_in подъезд* apt= apartment flat= house= village деревн* number_street west= east=
        north= south=
    """,
    "INFORM": """
        in_dispute in_the_dispute dispute_form dispute_page order_page в_споре в_форме_спор*
        форме_спор* из_спора in_the_form form= форме= указан*_в_спор* order_details на_странице
        in_the_order in_order в_заказе в_самом_споре в_деле
    """,
    "POSTAGE": """
        почте=
        to_the_post почту_потом почту_оплатим почту_вам почту_мы почту_вернем cover_the_mail
        the_mail_back
        postage* freight shipping_fee shipping_cost shipping_costs shipping_charge* shipping_back
        postal_fee post_fee post_cost return_cost* return_fee return_shipping return_postage
        return_ship* cost_of_return delivery_cost delivery_fee ship_fee shipping= post_receipt
        postal_receipt postal_cost* mailing_cost пересылк* почтов*_расход* почтов*_сбор*
        почтов*_услуг* обратн*_доставк* обратн*_отправк* обратн*_пересылк* доставк*
        стоимость_отправ* отправк* расходы= расход затрат* квитанц* обратн*_посылк* возврат_посылки
        логистик* за_доставку транспортн* shippment return_label cost_for_return отправление
        send_back_cost express_fee курьерск* mailing_fee expenses expense почту_оплач* оплач*_почт*
        платите_за_почту оплату_почты пересыл* отправление_обратно почтовую send_it_back= postal=
        mail_cost mail_fee cost_of_post cost_of_mail price_of_post price_of_return доставку_назад
        обратный_путь post_price обратно_доставк* доставке_назад расходов почту_пока оплат*_почту
        оплачу_почту shipping_price postage_price доставку_до_нас доставка_до_нас доставку_к_нам
        post_money shipping_money for_the_post the_post_now почту_оплат* расход*_на_почт*
        shipping_cost_back cost_back стоимость_посылки стоимость_пересыл* стоимость_доставки
        cost_of_shipping cost_of_sending pay_the_post pay_post pay_for_post pays_the_post sending_back
        for_sending_the sending_the_goods how_much_was_the_shipping за_почту
    """,
    "REPAY": """
        reimburs* refund* repay* compensat* cover* pay_back pay_you pay_u give_back return= returns
        paypal_you will_pay we_pay i_pay pays_back back_to_you give_the_postage верн* вернут*
        возмест* возмещ* компенс* оплатим оплачу отдад* отда* выплат* перечисл* перевед* покро*
        вернуть= возврат_расход* доплатим пришлем_деньг* скинем закинем погас* заплатим половину=
        pay_for_it gets_back give_you share= pay= вернёт back= bonus премией
    """,
    "LATER": """
        вместе_с_деньгами вместе_с_возвратом with_the_refund together_with_refund
        together_with_the
        later after= afterwards потом позже после= next_week when= once= как_только когда увидим
        then= in_the_end затем впоследствии отдельно promise* обещ* guarantee* гарант* будет= will=
        чек= receipt= по_чеку don't_worry не_беспок* не_волн* не_пережив* потом_вернем по_получени*
        по_факту
    """,
    "FREE_RETURN": """
        return_is_free free_to_return platform_pays aliexpress_pays площадка_оплач*
        алиэкспресс_оплач*
        free_return prepaid label= labels этикетк* наклейк* бесплатн*_возврат* возврат_бесплат*
        ярлык* free_of_charge no_cost covered_by_the_store free_returns предоплачен* return_label
        квитанци*_на_возврат
    """,
    "BUYERCOST": """
        оплачивается_покупател* оплачивается_клиент*
        you_cover
        own_cost own_expense own_expenses your_expense your_cost your_own_cost buyer_pay*
        buyer's_cost buyer's_expense customer's_expense customer_side buyer_side buyer's_side
        customer's_side customer_pay* buyer_should_pay your_side on_you you_pay u_pay paid_by_you
        paid_by_buyer paid_by_the_buyer paid_by_customer you_must_pay you_need_pay you_have_to_pay
        pay_yourself pay_by_yourself pay_by_your pay_for_the_postage pay_the_postage
        pay_the_shipping pay_the_freight buyer_bear* you_bear* at_buyer* customer_bear* bear_the
        pay_for_postage pay_shipping pay_postage pay_freight responsible_for_shipping
        responsible_for_the buyer_responsib* buyers_pay* за_свой_счет за_свой_счёт за_ваш_счет
        за_ваш_счёт за_счет_покупател* за_счёт_покупател* за_свои= за_собственн* на_ваших_плечах
        сами_оплач* оплачиваете_вы оплачивает_покупат* платит_покупат* платите_вы сами_плат*
        оплатите_сами оплата_на_вас оплачиваете_сами оплачиваете_отправк* расходы_покупател*
        расходы_на_вас ваши_расходы вашим_счет* оплачивайте_отправк* оплачивайте_сами за_ваши=
        оплатите_её_сами оплатите_ее_сами расход*_несет_покупат* расходы_несете своих_средств
        на_вас= за_вами= вы_оплачиваете вы_платите собственный_счет собственных_средств
        pay_yourselves your_own_expense your_own_money your_own_pocket из_своего_карман*
        from_your_pocket my_own_cost my_own_expense my_expense my_cost pay_myself postage_myself
        shipping_myself out_of_pocket own_pocket choose_the_cheapest_post buyer's_account
        your_account_to_pay за_счёт_клиент* за_счет_клиент* за_счёт_заказчик* за_счет_заказчик*
        платите_сами оплачиваете_доставку client_pays client's_expense client_side client_pay*
        customer_cost customer_expense by_your_own_means at_your_charge you_will_pay you_paying
        the_cost_is_yours you_need_to_pay on_buyer магазин_не_оплачивает мы_не_оплачиваем
        we_don't_pay we_do_not_pay store_does_not_pay we_not_pay seller_does_not seller_not_pay
        не_за_наш мы_не_компенсируем за_собственные самостоятельно_оплач* оплат*_самостоятельно
        возьмите_на_себя ложится_на ваши_затраты we_can't_pay we_cannot_pay you_afford from_buyer
        ваши_деньги_за_почту own_charge myself_to_china с_вашей_стороны_оплат* bears_the
        customer_bears buyer_bears обратно_на_вас пересылка_на_вас свой_карман cost_is_yours
        is_yours= на_покупател* оплата_на_покупател* pay_return_shipping pay_for_return
        pay_the_return за_свои_деньги за_мои_деньги платить_самому сам_оплачу сама_оплачу
        оплачу_сам* by_your_money with_your_own with_my_own я_оплачу_пересылк* оплачу_пересылку
        оплачу_доставку_обратно must_afford buyer_must buyer_has_to should_afford вашими_силами
        вашими_средств* ваши_силы своими_силами своими_средств* верну_за_свои does_not_cover
        doesn't_cover не_покрыва* buyers_cover by_client
    """,
    "GOODSBACK": """
        пришлите_нам
        return* back= обратно назад= вернут* верн* возвра* возвращ* отправ* отошл* пересыл* шлите
        шли= вези* send= ship= post= mail= пересылк* обратн* отсыл* отосл* китай в_китай to_china
    """,
    # --- secrets ---------------------------------------------------------------------------
    "SECRET": """
        cvv* cvc* cvn= cv2= pin= пин= пин-код* пинкод* пин_код* password* пароль* парол* login_and
        logins passcode* otp= one-time one_time_code sms_code verification_code verify_code
        security_code code_from_sms code_from_the 3_digits three_digits three_digit 3_digit
        last_three expir* exp= valid_date valid_thru validity срок_действ* код_из_смс код_из_сообщ*
        код_из код_на_оборот* код_с_оборот* код_с_обратн* цифр*_на_обор* цифр*_с_обор*
        цифр*_с_обратн* цифр*_на_обратн* трех_цифр* три_цифр* смс_код* смс-код* код_смс кодов*_слов*
        passport_photo photo_of_passport фото_паспорт* скан_паспорт* паспорт* passport*
        photo_of_your_card photo_of_card card_photo photo_of_the_card фото_карт* обе_стороны
        both_sides_of двух_сторон с_двух_сторон скан_карт* id_card id_photo selfie_with селфи_с
        код_подтвержд* confirmation_code secret_code секретн*_код* secret_word secret_question логин
        логин_и login= seed_phrase сид-фраз* private_key code_word код_безопасн* push-код пуш-код
        код_вход* login_code sms_with_code смс= sms= digits_on card_details данные_карты
        данные_вашей_карт* card_data card_information details_of_your_card data_of_your_card
        full_card госуслуг* qr-код qr_code qr= снилс инн= back_of_the_card код_придет смс_с_код*
        code_sms цифры_из 4-digit 6-digit six_digit шестизначн* четырехзначн* паспортн*_данн*
        одноразов*_код* одноразов*_парол* cvv-код cvc-код numbers_behind behind_the_card
        код_который_при* код_пришел код_пришёл code_that_come code_you_receiv* code_that_arriv*
        code_which цифры_из_смс с_лицевой лицевой_и front_and_back qr-код= scan_this_qr сканируй*
        отсканир* bank_login онлайн-банк* internet_bank личн*_кабинет_банк* mobile_bank six_numbers
        six_digits four_digits digits_from numbers_from код_из_письма code_from_email push-уведомл*
        fingerprint keyword_of_bank номер_снилс биометр* cvc/cvv cvv/cvc secret= back_side_of
        обратной_стороны back_of_card bank_password card_password card_pin
    """,
    "CODE": "code= код= кода= коды= digits цифры= pin= пин=",
    "SMS": """
        sms= смс= message= сообщени* text_message texted push= пуш= смске смски phone=
        телефон_пришел телефон_пришёл на_телефон= придет= пришел= came= come= arrive* приходит text=
    """,
    "REMOTE": """
        anydesk* any_desk эни_деск энидеск* teamviewer* team_viewer тимвьюв* rustdesk* растдеск*
        рустдеск* rust_desk hoptodesk aweray supremo quicksupport quick_support remote_access
        remote_app удаленн*_доступ* удаленн*_управл* screen_sharing share_your_screen
        демонстрац*_экран* покажите_экран показ_экран* ammyy установите_приложени*
        скачайте_приложени* install_app install_this_app install_the_app apk= .apk sharing_screen
        скачайте_файл airdroid ultraviewer remote_control_app
    """,
    "VERIFYLINK": """
        verify* authoriz* log_in login= sign_in link= here= ссылк* авториз* перейд* войд* войти
        подтверд* confirm* заполн* fill= form= follow= click= open= claim= введит* page= unlock*
        visit go= получ* откр*
    """,
    "FAKESUPPORT": """
        aliexpress_support aliexpress_security support_of_aliexpress aliexpress_service
        aliexpress_center aliexpress_centre service_of_aliexpress security_center security_centre
        security_service security_team служб*_безопасност* служб*_поддержк* техподдержк*
        техническ*_поддержк* поддержк*_алиэкспресс* поддержк*_али aliexpress_team
        customer_service_of customer_support_of aliexpress_customer aliexpress_manager
        представител*_алиэкспресс* сотрудник*_алиэкспресс* администрац*_алиэкспресс* отдел_возврат*
        refund_department отдел_безопасн* aliexpress_officer aliexpress_administration
        оператор*_али* центр_возврат* refund_center refund_centre aliexpress_refund_center
        arbitrage_service aliexpress_specialist специалист*_али*
    """,
    "IAM": "this_is i_am we_are это= i'm вас_приветствует вам_пишет здравствуйте hello: мы= dear",
    "DEVICE": """
        wifi wi-fi вай-фай вайфай камер* camera* router* роутер* default* умолчани* device*
        устройств* регистратор* видеорегистратор* прибор* watch= часы app_password printer принтер*
        lock= замок замка= сейф* safe= home_network settings настройк* bluetooth блютуз*
        factory_password sd= microsd адаптер* adapter* картридер* reader= memory памяти флеш*
        power_bank powerbank мач= mah= сим-карт* sim= qr-код_на_коробк* видеокарт* graphics_card
        карты_памяти карт*_памят* gift_box
    """,
    # --- extra payments --------------------------------------------------------------------
    "EXTRA": """
        extra= additional* more= add= surcharge* доплат* доплач* ещё= еще= дополнител* разниц*
        difference top_up topup surplus добав* докин* внесите внести внес* upcharge overweight
        перевес= доначисл* донач* дооплат* plus= higher_price
    """,
    "FEE": """
        fee= fees customs= duty= duties tax= taxes vat= clearing clearance storage= deposit=
        freight= insurance commission tariff пошлин* налог* таможенн*_сбор* сбор сбора= залог*
        хранен* комисси* страховк* страхов*_взнос* ндс= растамож* депозит* тариф* доплат*
        гарантийн*_взнос* взнос* госпошлин* remote_area delivery_charge handling= предоплат* брокер*
        оформлени* shipping= postage= доставк* customs_clear* перевес= demurrage страхов* сервисн*
        unlock_fee activation verification_payment упаковк*_оплат* за_упаковку packing= activation=
        for_customs import_tax import_duty inspection= service_charge processing_fee растаможк*
        carrier_fee fine_of_customs заморозк* разморозк* unfreez* размороз* vip_delivery
        express_upgrade a_charge storage_charge service_charge= handling_charge insurance= таможню=
        за_таможню обработк*_возврат* express=
    """,
    "PAYREQ": """
        pay= pays paying paid= transfer= send= add= top_up cover= оплат* заплат* доплат* доплач*
        внес* внеси* перечисл* перевед* перевест* уплат* погас* оплач* settle= deposit= скин*
        with_you с_вас place= сделайте закажите charge= charged докин* make= wire= добавьте доброс*
        вносит* компенсир* выкуп* buy= purchase= требует= require= requires докинуть переведите_нам
        pay_us send_us заплач*
    """,
    "MUST": """
        need* must= have_to has_to should= required require* please pls= want= wants asks нужно
        нужна нужен надо необходим* должн* требу* придется придётся обязан* пожалуйста просим
        следует иначе otherwise or= before чтобы to= release= without_this без_этого kindly so=
        тогда only_then before_we сначала first= then= в_таможн* задерж* held= kept= stuck= stopped=
        hold= осталось начислен* charged you_need надобно wanted let's go_up went_up вырос* повысил*
    """,
    "NEWORDER": """
        another_order new_order one_more_order extra_order new_link order_link еще_один_заказ
        ещё_один_заказ новый_заказ дополнительн*_заказ* отдельн*_заказ* extra_link different_link
        place_order payment_link по_ссылке дополнительную_ссылк* second_order заказ_на_разниц*
        special_link
    """,
    "OFFICIALPAY": """
        order_page page_of_the_order официальн* official* на_странице_заказ* included включ*
        already_paid уже_оплач* уже_в_цене в_цене in_price in_the_price free_of в_стоимост*
        госуслуг* carrier_site не_нужн* no_extra not_extra сайте_али* только_на_сайте
        only_on_aliexpress on_aliexpress_page on_the_site site_of_aliexpress на_сайте_алиэкспресс*
    """,
    # --- false evidence --------------------------------------------------------------------
    "EVIDENCE": """
        photo* picture* pic= pics video* image* screenshot* evidence* proof* фото* фотк* фотограф*
        видео* снимок* снимк* скрин* доказательств* картинк* сфот* film* сним* снял* фоткай*
        сфоткай* ролик
    """,
    "BORROWED": """
        any= чуж* someone's somebody's someone_else's another_buyer* other_people* from_internet
        from_the_internet from_google found_online найд*_в_интернет* в_интернет* из_интернет*
        с_интернет* from_the_web из_отзыв* из_чужого нашел_фото нашла_фото on_a_forum
        on_the_internet from_review* similar_photo любое= любую= любой= любые= borrow* friend's
        у_друг* у_подруг* старое_фото old_photo чужое чужую photoshop* фотошоп* edited отредактир*
        fake* подделать поддел* фальшив* staged постанов* нарису* draw= ai-generated нейросет*
        сгенерир* generate* made_with fabricat* подстав* с_форум* even_if_there_is_none even_if_none
        которой_нет даже_если_нет ненастоящ* from_the_net of_the_net from_net from_web any_picture
        any_photo any_video some_picture stock_photo pinterest wildberries_отзыв* с_авито из_гугла
        из_яндекса в_гугле stolen steal* похожее_фото similar= чужих чужим чужого neighbour's
        прошлогодн* прошлый_заказ previous_order another_order_photo other_listing с_чужого someone=
        other_person's my_old моего_старого старого_телефона
    """,
    "SELFHARM": """
        сломаю разобью поцарапаю царапну уроню порву порежу испорчу отломаю раздавлю испачкаю оторву
        надорву сожгу разломаю залью помну надрежу отрежу расковыр* доломаю добью разорву погну
        стукну подпалю отклею надломлю разрежу пну= топну разолью поломаю проткну распорю прокол*
        отломлю согну замочу утоплю_его расколю раздавим отвинчу выдерну подпорчу подломаю расколочу
        обрежу поврежу= повредим= поцарапать= сломать= разбить= порвать= испортить=
    """,
    "TELLV": """
        say= says tell= write* claim= claiming pretend* report* state= declare* insist скажу напишу
        укажу заявлю притворюсь писать пишу напишите написать напиши= скажите укажите скажи= указать
        указываю заявить заявите put= i'm_writing буду_утверждать совру совр* солгу lie= deny*
        отрицать отрицаю сделаю_вид соврать make_believe впишите say_that type= enter= open=
        complain* пожалуюсь
    """,
    "NOTGOT": """
        not_received never_received not_receive never_got didn't_get didnt_get didn't_receive
        not_arrived never_arrived not_arrive never_came not_come didn't_come didn't_arrive
        haven't_received hasn't_arrived non-receipt not_delivered never_delivered lost= не_получ*
        не_приш* не_приход* не_дош* недоставк* не_доставл* не_прибыл* потерял* пропал* didnt_arrive
        didnt_come is_defective broken= damaged= came_broken defective= брак бракован* сломан*
        поврежд* битый битая разбит* only_one only_two only_half меньше= не_хват* недостач* empty=
        пуст* came_like так_пришл* так_и_был* так_пришел так_пришла так_и_пришл* came_this_way
        came_empty missing= две= один= одна= половин* пришло_так дефект* defect* came_that_way
        like_this такой_пришел counterfeit parcel_is_ok все_целое всё_целое all_is_ok
        everything_is_ok без_повреждений хорошо_пришло не_включ* не_работа* doesn't_work not_work
        не_заряжа* won't_turn not_turn_on doesn't_turn не_дошло не_дошла box_was_empty
        nothing_arrived nothing_came ничего_не_приш* ничего_не_получ* nothing_received не_тот_товар не_тот_цвет не_тот_размер
        не_та_вещь wrong_color wrong_item wrong_colour
    """,
    "CONTRAST": """
        although though even_though but= actually in_fact still= anyway in_reality хотя
        на_самом_деле а_на_деле но= а= все_равно всё_равно while= whereas by_myself it_works
        works_fine works_perfect* everything_is_fine everything_fine цел* работает= у_меня забрал*
        получил* came= arrived= both_are picked_up collected received= here= yesterday i_have и_так
        хоть= at_home вообще-то дома= действительности though_it сам= сама= myself yourself же=
        actually_both нормальн* исправн* пришл* пришёл пришел
    """,
    "EMPTYPACK": """
        empty_box empty_envelope empty_parcel empty_package empty_packet empty_letter empty_bag
        пуст*_коробк* пуст*_конверт* пуст*_посылк* пуст*_пакет* камень камни= кирпич* stone= brick=
        stones junk= старую_вещь мусор хлам газет* newspaper* другую_вещь something_cheap
        вместо_товара something_else rubbish rag= тряпк* что_угодно anything= бумаг* paper= картон*
        cardboard something_heavy любой_предмет любую_вещь whatever_inside ерунду пустышк*
        что-нибудь что-то_похожее песок sand=
    """,
    "TRACKFIELD": """
        any_track* any_tracking any_number any_digits random_track* random_number fake_track*
        invented_track* любой_трек любые_цифры любой_номер случайн*_номер* случайные_цифры
        выдум*_трек* трек_от_другой old_track* старый_трек чужой_трек any_numbers придумайте_трек
        придумай* придумайте make_up_any make_up_a make_up_some make_up_the_number make_up_number make_up_track* поддельн*_трек* invent* придума* выдума* fake_tracking
        fake_number fake_track_number  any_code_of левый_трек левый_номер from_another_parcel
        от_другой_посылки нужен_только_трек only_the_tracking only_need_the_tracking
        произвольн*_номер* произвольн*_трек* произвольные_цифры arbitrary_number any_random
        случайный_код any_code wrong_tracking wrong_track
    """,
    "NOTSEND": """
        don't_need_to_really not_really_send can_not_send можете_не_отправлять не_отправляйте
        without_sending not_need_send not_need_return товар_можете_не товар_оставьте keep_the_goods
        keep_the_item
    """,
    # --- pity ------------------------------------------------------------------------------
    "BOSS": """
        boss* начальни* начальств* director* директор* manager= менеджер шеф= шефа= руководит*
        supervisor company= компани* хозяин* босс* leader fabrika owner
    """,
    "PUNISH": """
        punish* scold* shout* yell* fire= fired firing dismiss* cut= deduct* penalt* angry salary
        wage* bonus= job= jobless lose_my lose_job sack* kick_me kicked наказ* накаж* оштраф* штраф*
        уволит* уволят увольн* выгон* выгнат* ругат* руга* вычт* вычит* зарплат* работу= работы=
        работа премии премию лиш* blame* orut орёт орет отчит* kill_me расплачив* из_зарплат*
        из_моего карман* попадет влетит the_fine take_this_money my_pay from_my_pay лишат= влетит=
        выговор* fined= a_fine крич* орет= yells
    """,
    "ME": """
        me= my= i= мне= меня= мой= моя= мою= моей= мною= i'll i'm нас= us= our= нам= one= одной я=
    """,
    "FAMILY": """
        mother* mom= mum= father* dad= child* kids= kid= baby* son= daughter* wife* family* parents
        sick* ill= hospital* cancer disease disabled pregnan* мам* мать матер* отец отца= папа
        ребен* ребён* дет* сын= дочь* дочк* жен= жена жену семь* родител* болен* боле* больниц*
        операци* рак= инвалид* беремен* кормить прокорм* лечен* лекарств* hungry funeral похорон*
        medicine grandma бабушк* widow
    """,
    "SMALLSHOP": """
        small_shop small_store small_business little_shop little_store tiny_shop tiny= new_store
        new_shop family_business small_family small_company small_seller маленьк*_магаз*
        маленьк*_семейн* маленьк*_фирм* маленьк*_компани* магазинчик* небольш*_магазин*
        мален*_бизнес* малый_бизнес маленьк*_предпри* молодой_магазин новый_магазин начинающ*
        just_started startup семейн*_фирм* семейн*_бизнес* семейн*_магазин* маленьк* very_small
        только_открыл*
    """,
    "DIE": """
        die= dies dying kill* survive* bankrupt* close_down closed_down shut_down go_under ruin*
        hurt* cry= crying tears suffer* starv* закрыт* разор* банкрот* погуб* губит* губи* умр*
        выжив* выжить плач* слез* страда* гран* жить= тяжело трудно hard= difficult помира* пропад*
        loss= losses убыт* save* can't_live cannot_live not_live поддерж* hits_us спасти спасите
        спасаете
    """,
    "BEG": """
        beg= begging mercy pity please_help help_me help_us have_a_heart kind_heart good_heart
        heart= compassion understand_me умоля* сжал* пожале* смилуй* пощад* войдите_в_положени*
        войди_в_положени* помогите_мне помогите= помоги= доброе_сердце добр*_сердц* на_коленях
        on_my_knees knees cry= плачу= плачем прошу_вас_сердечно сердц* ради_бога for_god ради_детей
        милост* имейте_сердце будьте_человек* по-человечески feel_sorry sympathy сочувств*
        пожалуйста_помог* очень_нужна_работа слезно слёзно bless= 😭 😢 heartbroken in_tears отчаян*
        desperate
    """,
    # --- tracking --------------------------------------------------------------------------
    "TRACK": """
        track* трек* tracking number= номер номеру= номера= отслежив* трекинг* трэк* code= код=
        delivered status* статус* label= наклейк* sticker*
    """,
    "FAKETRACK": """
        virtual* fake* not_real unreal random* temporary* temp= borrowed someone_else's
        other_customer* another_customer* another_buyer* other_buyer* other_people* shared= common=
        dead= invalid* by_system system_only only_by_the_system made_by_the_system without_track*
        no_track* has_no_tracking without_number not_yours not_your not_for_you виртуальн* фиктивн*
        ненастоящ* не_настоящ* не_реальн* левый= левы* временн* чуж* общий= общая= для_системы
        система_требует требует_номер не_ваш* не_тот_номер без_трек* без_отслеж* без_номер* запасн*
        номер_для_галочк* формальн* случайн* сборн* для_вид* другого_покупат* другому_покупат*
        другого_клиент* заранее= just_for just_to_avoid автоматически_созда* placeholder подставн*
        не_отслеж* not_trackable cannot_be_tracked can_not_track untrackable can't_track
        changed_your wrong_number перепут* mixed_up mistake= dummy fictitious not_correct not_true
        недействит* тестов* old_one just_for_system another_package other_package another_parcel
        by_error by_mistake separate* отдельно нужен_только_для only_for_the_system only_for_system
        for_the_system чужой= чужие= flies_separately неверн* неправильн* не_соответств* not_match
        подложн* резервн* reserve= generated сгенерир* created_by_system пустышка липов*
        from_another не_обращайте not_look ignore do_not_trust don't_trust не_верьте for_show
        not_ready пока_не_готов не_готов only_for_show other_parcel other_order чужой_посылк*
    """,
    "OTHERPLACE": """
        other_city another_city different_city wrong_city other_country another_country
        different_country other_region другой_город другом_городе другого_города другую_страну
        другой_стране другая_страна другой_регион чужой_город город_чужой не_ваш_город
        не_вашем_городе other_place different_place wrong_country other_state another_state
        neighbour_city соседн*_город* другой_области other_address different_address чужой_адрес
        not_your_city
    """,
    "REASSURE": """
        don't_worry dont_worry do_not_worry not_worry не_волн* не_пережив* не_беспок* не_страш*
        believe верьте поверьте trust= для_нормально normal= нормально это_нормально it_is_normal
        that's_ok is_ok все_в_порядке will_arrive will_come is_coming приде* едет= идет= идёт=
        on_the_way на_самом_деле actual* real= really but= но= because since так_как потому mixed
        ошибл* перепут* parcel_exist ваша_посылка your_parcel скоро_будет на_пути в_пути wait*
        coming
    """,
    "DELIVERED": """
        delivered вручен* доставлен* вручил* доставил* delivery_complete* доставка_заверш*
        status_delivered подписан* signed= получено=
    """,
    "SURELY": """
        so= surely sure= certainly must= значит следовательно definitely for_sure exactly точно=
        наверняка obviously ask_neighbo* соседей соседям соседа поищите look_again спросите
        check_with look_for ищите you_have you_received you_got вы_получ* у_вас= with_you therefore
        стало_быть proof доказ* confirms подтвержд* выходит ищите= find_it поищи= спроси= у_вас_дома
    """,
}
