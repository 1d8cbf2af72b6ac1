"""Word lists: which words carry which concept (entry grammar: see `lexicon`).

Sources: the seed articles and pages named in the safety description, the payment habits of
2024–2026, and ordinary language. Russian entries are dictionary forms or stems with `*`.
"""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    # --- grammar of acts -------------------------------------------------------------------
    "NEG": """не ни нельзя никогда без not don't dont doesn't doesnt didn't didnt won't wont never
        cannot can't cant couldn't shouldn't wouldn't isn't aren't wasn't haven't hasn't hadn't
        no= without refuse refusing refused отказ* нету нет= ain't nobody nor neither отвечу_нет
        запрещ* forbidden forbid prohibit* not_allowed против= wary declin* вместо_того""",
    "NEG_BACK": """нету нет= запрещ* forbidden prohibit* отказ* declin* refus* не_нуж* не_надо
        не_пойдет не_подходит не_вариант не_интерес* не_актуал* не_пользу* не_принима*
        не_использ* not_needed not_necessary not_required isn't_needed not_acceptable
        not_accepted unacceptable won't_work не_работа* not_an_option no_option no_way no_longer
        is_not_for not_for_me никак""",
    "NEG_VOID": """не_волн* не_пережив* не_беспок* не_проблема не_только not_only no_problem
        no_problems no_worry no_worries don't_worry dont_worry not_worry why_don't why_dont
        почему_бы_не не_могли_бы не_хот* no_matter not_a_problem нет_проблем без_проблем
        не_сомнева* don't_hesitate dont_hesitate not_be_shy никому_не_нужен пока_не until_not
        не_вопрос no_doubt without_doubt can't_wait cant_wait без_сомн* не_спеш* don't_be
        dont_be не_сердит* не_рассерд* не_обижа* не_расстраив* not_angry don't_get_angry
        не_злит* не_забуд* don't_forget dont_forget без_обид не_против not_mind don't_mind
        dont_mind never_mind nevermind без_лишн* не_позже not_later no_more_than no_later
        не_вижу_проблем не_бойт* не_бой* don't_be_afraid no_need_to_worry""",
    "NEG_END": "and= but= and_then then= а= но= и= зато иначе otherwise else=",
    "NEEDED": """нуж* надо требу* need needed necessary required интерес* подход* пойдет
        пользу* использ* принима* worth accept* allowed""",
    "CONJ": "but= но= а= зато then= тогда потом so= because потому поэтому иначе otherwise",
    "IF": "если if= unless когда whether раз= provided ежели коли esli in_case",
    "I": "i= i'm im= i'll ill= i've i'd me= my= мы_с я= мне= мой= моя= мою= моей= моего= lemme",
    "WE": """we= we'll we're our= us= мы= нам= наш* нами= нас= we've company manager boss менеджер*
        бухгалтер* finance""",
    "YOU": "you u= ya= ye= you're you'll your yours вы= вам= вас= ваш* ты= тебе тебя твой твою ur=",
    "OTHER": """seller* продав* магазин* shop= store= he= she= they= он= она= они= вы= you= u=
        seller's мне= someone кто-то somebody незнаком* support_guy оператор* менеджер* manager
        chat_person guy vendor* merchant* мошенник* scammer*""",
    "SAYS": """просит просят просил* попросил* просите хочет хотят хотел* хотите обеща* предлага*
        предлож* пишет пишут писал* написал* говор* сказал* сказали требу* уговар* убежда*
        настаив* пыта* советует советовал* ask asks asked asking want wants wanted wanting promise*
        promis* offer* say= says= said= told tell= tells= demand* insist* suggest* beg= begs= begged
        try tries trying tried propos* убеждал* велел* велит заставля* push* pushes persuad* claims
        claimed""",
    "AGREE": """соглас* договорил* договор= идет= окей ок= ok= okay хорошо ладно agree agreed deal=
        fine= alright yes= да= good= sure= идёт по_рукам принято устраивает годится got_it np=
        let's_do тогда_так пусть_так так_и_быть уговорил* as_you_want as_you_asked as_you_ask
        like_you_asked как_вы_просите как_просили as_asked""",
    "WILL": """буду= будем will= i'll ill= gonna going_to собира* готов* сейчас now= today сегодня
        завтра tonight tomorrow let_me i'm_going планирую""",
    "PLEASE": "please pls= plz= plez kindly пожалуйста плиз просим прошу пж= пжл прошу_вас",
    "AFTER": """after= once= when= когда после as_soon_as как_только until till= пока only_after
        до_тех_пор before= unless сначала first= раньше прежде_чем do_not_before""",
    # --- money -----------------------------------------------------------------------------
    "CUR_USD": """$ usd us$ dollar* доллар* бакс* buck= bucks eur= euro* евро € £ gbp pound= pounds
        usdt юсдт dollars зелен*_президент* долл= usdc""",
    "CUR_RUB": "руб= рубл* р= ₽ rub= ruble* rouble* rubl* rur=",
    "CUR_CNY": "yuan юан* cny= rmb= ¥",
    "CUR_UAH": "грн= гривен* гривн* uah=",
    "CUR_KZT": "тенге тг= kzt= tenge",
    "CUR_OTHER": "zł= zl= злот* бел_руб byn= real= reais pln= inr= сом= сум= лир* try= rupee*",
    "CUR_CENT": "cent= cents цент* копе* коп= penny pennies pence",
    "PERCENT": "% процент* percent*",
    "NUM_ZERO": "ноль нол* нул* zero= zeros обнул*",
    "NUM_ONE": "one= один= одного= одну= a_dollar single= 1= доллар_так",
    "NUM_FEW": "two= два= две= пару= пара= couple= few= three= три= несколько= пол=",
    "MONEY": """money деньг* денег деньж* funds fund sum= сумм* amount средств* cash payment= бабл*
        бабки бабок лаве cash= стоимост* компенсац* compensat* refund* возврат* возмещ* reimburs*
        выплат* платеж* перевод* transfer* балан* оплат* расходы половин* half= rest= difference
        разниц* payback cashback кэшбэк* кешбэк* $ usd доллар* руб= рубл* р= ₽ € euro* евро usdt
        dollar* buck* бакс* грн= тенге yuan юан*""",
    "PAY": """pay= pays paid= paying send= sends sending sent= transfer* transfered refund* return
        returning returned give= giving gave= wire= wired wiring remit* reimburs* compensat* deposit*
        kick= drop= вернем верн* вернут* возвр* возмещ* возмест* перев* перевед* перечисл* отправ*
        выслать вышл* выш* выплат* выплач* плат* заплат* скин* скид* кин* кида* закин* бро* перекин*
        отда* отдать дад* дать дава* пришл* присл* оплат* компенсир* переведу переслать перешл* зачисл*
        начисл* положу положим положит* внес* залить зальем top-up credit= pay_back payback settle
        settl* resolve receive take= получи* получите process= make= issue= payout рассчита*
        рассчит* получу сбрось* сброс* забр* donate venmo= zelle= paypal= бросьт*""",
    "SEND_MONEY_VERB": """pay= pays paying send= sends transfer* refund* reimburs* compensat* wire=
        верн* вернут* перев* перевед* перечисл* скин* кин* кида* закин* перекин* выплат* выплач*
        заплат* плат* компенсир* зачисл* начисл* возмест* возмещ* сброс* пришл* отправ* дать дад* give=
        бросьт* кидай*""",
    "PAYSYS": """paypal* pay_pal пейпал* пэйпал* пайпал* пайпел* пейпел* пэйпэл* пэйпел* палк* палоч*
        пэпал* paypall western_union westernunion вестерн* вестерн_юнион wu= moneygram мани_грам*
        манигра* юнистрим* unistream золот*_корон* корон*_пэй koronapay contact_перевод* webmoney*
        вебмани* веб_мани wmz= wmr= wm_кошел* qiwi* киви= киви_кошел* киви-кошел* yoomoney юмани* юмон* ю_мани
        яндекс_деньг* яндекс_мани yandex_money zelle* cashapp cash_app venmo* revolut* револют*
        wise= transferwise skrill* скрил* neteller* нетеллер* payoneer* пайонир* пэйонир* perfect_money
        usdt= юсдт tether* тезер* usdc= crypto* крипт* bitcoin* биткоин* биткойн* btc= eth= ethereum
        эфир= trc20 trc-20 erc20 binance* бинанс* bybit* байбит* trust_wallet trustwallet metamask
        ton_кошел* тонкоин toncoin ton_wallet сбп= sbp= систем*_быстр*_плат* сбер= сбербанк* sberbank
        сбер_онлайн сбербанк_онлайн sber= тиньк* tinkoff t-bank т-банк тбанк* t_bank т_банк втб= vtb=
        альфа_банк* альфабанк* альфа-банк* alfabank alfa_bank райф* райффайзен* газпромбанк озон_банк
        ozon_bank kaspi* каспи= каспий_банк halyk* халык* монобанк* monobank* приват24 приватбанк*
        privatbank bkash* nagad easypaisa jazzcash gcash maya_wallet mpesa m-pesa m_pesa upi= paytm*
        phonepe phone_pe google_pay gpay гугл_пэй apple_pay эппл_пэй samsung_pay blik= pix= boleto
        mercado_pago mercadopago ideal= bizum payconiq swish= vipps mobilepay twint klarna_transfer
        ach= swift= свифт= iban= ибан= sepa= bank_transfer bank_wire wire_transfer банковск*_перевод*
        blik_код alipay* алипэй* алипей* алипай* wechat_pay wechatpay вичат_пэй вичат_пей wepay
        unionpay юнион_пэй union_pay stripe= payeer* пайер* advcash adv_cash capitalist humo= uzcard
        click_uz payme= пейми erip ерип мир= карт*_мир moneygramm money_gram remitly xoom worldremit
        ria_money lemon= cryptobot xrocket stellar litecoin ltc= dogecoin monero xmr= solana tron=
        sbol= mpay papara ininal troy= truemoney ovo= gopay dana= touch_n_go grabpay momo= zalopay
        linepay line_pay kakaopay toss= paysera monese n26= chime= zellepay payid interac e-transfer
        etransfer cashup карт*_моментум пайпас пп= пэйпл* p2p= п2п золот*_коронa""",
    "WALLET": """wallet* кошел* кошелек ewallet e-wallet e_wallet электронн*_кошел* счет_телефон*
        баланс_телефон* на_телефон= по_номеру_телефон* мобильн*_счет* phone_balance top_up_phone
        phone_credit top_up_your пополн*_телефон* airtime mobile_top телефон_пополн* gift_card giftcard*
        gift_cards подарочн*_карт* steam_card itunes_card google_play_card amazon_card наличн* в_кон*
        cash_in cash_by in_cash by_cash налом= нал= amazon_gift voucher_code steam_wallet steam=
        баланс_мобил* на_мобил* мобильный_баланс счет_мобил*""",
    "CARD": """card= cards карт* bank_card visa= mastercard мастеркард maestro debit credit_card карточк*
        банк* bank= счет= счета= счету= bank_account account_number номер_счет* реквизит* requisites
        bank_details расчетн*_счет* account_details iban= ибан= debit_card банковск*_карт* routing*""",
    "CARD_NUMBER": "card_number card_no номер_карт* номер_карточк* номера_карт* card_num",
    "DIRECT": """direct= directly прямо напрямую мимо минуя outside= вне= privately private= приватно
        bypass* в_обход без_площадк* без_сайт* without_platform without_aliexpress off_platform
        off_the_platform off-platform outside_of мимо_сайт* лично personally лично_вам
        без_алиэкспресс* без_али на_руки в_личк* aside behind not_through not_via in_private
        сам*_по_себе off_site off_the_site помимо без_систем* без_посредник* without_system
        not_by_system между_нами между_собой offline под_стол* under_table under_the_table""",
    "PLATFORM": """aliexpress алиэкспресс* алик* али= али_экспресс ali= platform площадк* систем*
        system сайт* site= website app= приложени* dispute* спор* диспут* order= заказ*
        алиэкспрес* алиэкспрессом aliexpres here= здесь= тут=""",
    # --- dispute ---------------------------------------------------------------------------
    "DISPUTE": """спор= спора= спору= споре= споры= спором= споров= спорчик* диспут* dispute* disput*
        case= cases= claim= claims= complaint* ticket* жалоб* жалуб* претензи* арбитраж* тикет* апелляц*
        appeal= appeals disput обращени* разбирательств* заявк*_на_возврат refund_request
        refund_application заявлени* dispue dispyte кейс* apply_refund return_request""",
    "CLOSE": """закры* закро* отмен* отозв* отзыва* отзови* сним* снять снят* снимай* сня* убер* убра* убир*
        аннулир* прекрат* заверш* удали* удаля* close= closing closed closes cancel* withdraw* withdrew
        drop= dropping dropped remove= removing removed removes delete deleting deleted revoke* retract*
        end= ending finish* terminat* stop= shut= takeback take_back pull_back undo call_off свернит* сверн*
        гас* погас* прикро* прекращ* resolve= cancle* canсel* clos= забер* забра* отклик* discontinue
        take_down поконч* снос* kill= abandon* give_up откаж* отказыв* отказаться""",
    "STATE_CLOSED": """is_closed was_closed been_closed be_closed got_closed are_closed were_closed
        is_cancelled was_cancelled is_finished спор_закрыт* закрыт= закрыта= закрыто= закрыты= закрылся=
        закроется закрывается автоматич* automatic* auto= auto_close closed_by закрыт_алиэкспресс*
        закрыли= отменен= отменена= closes_itself by_itself""",
    "BACKREF": "it= его= ее= her= this= that= их= them=",
    "CAME": """приш* приде* прибыл* поступ* получен* получ* receive* received arriv* came= come= comes
        got= get= getting have= see= shows show= appear* land* вернут* увиж* упад* упал* зачисл* вижу видно
        дош* дойд* hand= hands delivered вернул* refunded= issued= returned= credited is_back are_back
        вернет* придут окаж* будут= """,
    # --- reviews ---------------------------------------------------------------------------
    "REVIEW": """отзыв* review* feedback* rating* рейтинг* оценк* star= stars звезд* звёзд* ★ ⭐ 🌟 ✩
        feed_back комментар*_с_фото comment= comments comented коммент* 5stars оценит* rate= rated
        fedback feedbak рецензи* балл= балл* единиц* кол= одну_звезду однозвезд* пятерк* пять_звезд five_star
        plus_in_card reputation репутац*""",
    "BAD": """плох* негатив* отрицат* ужасн* худш* разгромн* гневн* злой злую низк* испор* обруш* единиц* bad=
        badly negative horrible worst= terrible awful ugly low= lowest nasty damning harsh one_star
        1_star one-star 1_stars одну_звезд* одной_звезд* 1_звезд* кол= ноль_звезд zero_star единицу
        утоп* топить ruin* destroy* уничтож* trash= kill= испорчу снижу занижу понизить уроню poor=
        angry honest_bad scathing разнес* правдив*_но public* выложу опозор* публич* всем_расскаж*
        смачн* жестк* жирн* минус* нелестн*""",
    "PUBLIC": """youtube* ютуб* тикток* tiktok* тик_ток instagram* инстаграм* инст* facebook* фейсбук*
        twitter* твиттер* reddit* реддит* social* соцсет* соц_сет* блог* blog* форум* forum* групп* group=
        groups internet* интернет* весь_интернет канал* channel* video_about видео_про пикабу* pikabu
        сми= media= press= telegram_channel отзовик* otzovik irecommend trustpilot вирал* viral everybody
        everyone весь_мир whole_world all_my_friends всем_друз* всем_знаком* друз* friends паблик* публик*
        обзор* выложу опубл* publish* post= posted expose* разоблач* огласк* позор* shame* рассказ*
        расскаж* выкладыва*""",
    "POST": """напиш* напис* остав* постав* став* publish* post= posting write= writing leave= leaving
        put= give= giving опубл* пишу= выклад* выложу влеп* накат* накатаю настроч* rate= read= узна* узнают
        get= receiv* получит* hear= see= tell= испорч* расскаж* will_be expect= next_step обруш* изм*
        посмотр* увид* прочита* прочт* expose* ruin* make= снизить сниж* снижу уроню понижу утоплю
        разнес* начина* запощ* кину= залью заль* накида* drop= spread* распростран* опозор* опущу= топить
        go= blast* warn* destroy* share*""",
    "OR_ELSE": """или= or= иначе otherwise else= а_то не_то либо either unless пока_не until not_then
        в_противном если if= а_не_то""",
    "GIVE_BACK": """верн* вернут* возврат* возвр* refund* money деньг* денег бабл* pay= pays compensat*
        компенс* замен* replace* resend give= send= fix= solv* реш* решит* отправ* пришл* выш* дад* сдела*
        оплат* заплат* плат* cash response ответ* respond* satisf* скидк* discount* approve* одобр*
        accept= примите примет* доплат* перевед* переведи* перевод* договор* free= новый новую""",
}

FUZZY_NAMES = """paypal westernunion whatsapp telegram webmoney moneygram aliexpress payoneer revolut
tinkoff sberbank yoomoney alipay wechat binance dispute refund review feedback cancel withdraw
instagram пейпал вестерн ватсап телеграм вебмани сбербанк тинькофф юмани отзыв закройте отмените
спор диспут алиэкспресс возврат подтвердите получение вичат вайбер viber кошелек биткоин
confirm receipt accept complaint"""

SHORT_RUSSIAN = frozenset("я мы вы ты он но на не по до за из от об со во ко да ну же бы ли то их ей".split())

COMMON_ENGLISH = frozenset(
    """a about after again all also always am an and any are arrive arrived as ask at back bad be
because been before best better big black blue box boss but buy buyer by call came can case cash
change check china city click close color come customer customs day days dear delay deliver
delivery did different do does done door down each easy email end enough even ever every extra
factory fast feel few find first fix for free friend from full get gift give glad go goes going
good got great had half hand happy has have he hello help her here hi him his hold home hope hour
how i if in information into is issue it item its job just keep kind know last later leave let
letter like little long look lost lot made make man manager many may me mean message money month
more most much must my name need never new next nice no not nothing now number of off office ok
old on once one only open or order other our out over own package paid parcel part pay people
phone photo picture place plan please point post price problem product put quality question quick
ready real reason received refund reply right said same say see seller send sent service she ship
shipping shop should show size small so some soon sorry star start still stop store such sure
system take talk tell than thank thanks that the their them then there they thing think this time
to today together tomorrow too track trust try two type until up us use very video wait want was
way we week weeks well were what when where which while who why will with without work works world
would write wrong year yes yet you your account amount bank card choose company confirm contact
dispute feedback five follow form goods green guys hate heart honest idea inside just kids lamp
large law least less line link list live local love low mail main mine minute model mother near
note offer option pack page pair password per platform policy possible press promise proof
proposal public quite rate rating read receipt red reject return review rule rules safe sale save
second security set shirt shoes side sign since site solution somebody someone something son still
support tax test till tiny told tool town tracking transfer trouble true turn under understand
update wallet warehouse watch water white whole wife win wish word words yellow date data moment
dress model mark must norm normal total version region remote port postal partial""".split()
)
