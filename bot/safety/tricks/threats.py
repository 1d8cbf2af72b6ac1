"""Threats to the buyer, and insults of either side."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_THREAT = Risk.threat_to_buyer
_ABUSE = Risk.abuse_or_threat

WORDS: dict[str, str] = {
    "SCAMMER": """
        scammer* scamer* fraudster* мошенник* мошенниц* обманщик* swindl* обманщиц* criminals
        преступник* scam= cheaters= cheater=
    """,
    "YOUARE": "you= вы= ты= u= your= ваш* ye= you're vy= ваша= тебя= вас=",
    "BLACKLIST": """
        недобросовестн*_покупател* bad_buyers список_обманщик* never_can_buy never_buy_again
        can't_buy_again cannot_buy_again not_buy_again never_buy_anything can_not_buy_again
        not_buy_anymore больше_не_сможете_покуп* больше_не_сможете_заказ* никогда_не_сможете_куп*
        больше_не_купите больше_ничего_не_купите никогда_не_купите blacklist* black_list*
        чёрный_спис* черный_список* черн*_спис* stop-list чс= black-list* списк*_мошенник*
        list_of_bad bad_buyer all_sellers всем_продавцам всех_продавц* all_shops all_stores
        other_sellers другим_продавцам buyer_credit credit_rating кредитн*_рейтинг*
        рейтинг_покупател* buyer_rating buyer_level ничего_не_продав* баз*_мошенник* database_of
        списки_мошенник* base_of_cheaters bad_people list_of_bad_people списк*_плох* список_плох*
        get_a_strike проблемн*_покупател* problem_buyer* problematic_buyer* problem_customers
        malicious_buyer malicious_user risk_team risk_department risk_list fraud_list bad_list
        buyer_database список_неблагонадеж* неблагонадеж* список_нежелат* нежелательн*_покупател*
        злостн*_покупател* черную_базу чёрную_базу в_чс в_бан внес*_в_баз* внесём_в_баз*
    """,
    "PENALTY": """
        penalty penalt* штраф* punish* наказ* накаж* sanction* санкци* штрафн* pay_a_fine a_fine
        fined= fines= fine_for штрафан* оштраф* penalize* penalise*
    """,
    "LOSEV": """
        hopeless never_gives_money never_give_money безнадеж* always_protect* protects_seller*
        protect_seller* get_zero receive_zero ничего_вы_не_получ* сторону_продавца на_нашу_сторону
        seller_side seller's_side проигр* no_chance нет_шанс* никаких_шанс* не_получите_ничего
        ничего_не_получ* get_nothing receive_nothing против_вас against_you бесполезн* useless зря=
        бессмысл* waste_of waste_your шансов_нет шанса_нет ничего_не_добь* никто_не_поверит
        nobody_will_believe never_win not_win не_выигра* на_стороне_продав* sides_with_seller
        supports_seller* always_support* отклонит support_sellers side_of_seller* in_our_favor
        в_нашу_пользу останетесь_ни останетесь_без end_up_with_nothing не_увидите you_lose
        you_will_lose you_loose you'll_lose you_can_lose will_lose потеряете lose_the_dispute
        lose_anyway lose_all бесполезно на_нашей_стороне always_win мы_выигра* we_win we_will_win
        не_поможет не_дадут useless_to проигрыш* не_на_вашей ничего_не_даст won't_help not_believe
        не_поверят always_on_our_side спорить_нет_смысла no_use_to_fight better_give_up
        can't_beat_us cannot_beat_us нас_не_победить man_at_the_platform свой_человек
        trusts_the_seller trust_the_seller trusts_seller верит_продавц* верят_продавц*
        won't_get_anything not_get_anything won't_receive_anything stand_on_our stands_on_our
        stand_with_us stands_with_us встан*_на_нашу встанет_за_нас нам_поверят верит_нам верят_нам
        always_trust_us trust_us_not sides_with_us side_with_us нет_смысла_спорить смысла_спорить
        ничего_не_докаж* не_докажете cannot_prove can't_prove never_prove lose_for_sure surely_lose
        refuse_you отказ*_вам откажут_вам
    """,
    "PUBLISH": """
        publish* опубл* выложим выложу выложить post_your post_it_on post_on posted share= spread*
        разошл* распростран* expose* разглас* передад* sell= продад* слить= сольем покажем show_to
        разместим размест* leak* hand_over попадут= попадет=
    """,
    "PERSONAL": """
        где_вы_жив* где_ты_жив* photo= name= address= phone= data= personal= адрес* телефон* данные
        данных фото имя= фамил* паспорт* contacts identity information контакт* where_you_live
        passport= фио= where_you where_he home= дом_ваш_знаем ip= профиль private_data details=
        info= лицо= face= family номер= паспортн* fam= address_and
    """,
    "CHEATER_TO_YOU": """
        мошенник* cheater* cheat* обманыв* обман* fake_buyer scammer* клевет* ложн* false= vymog*
        вымогател* шантаж* blackmail* extort*
    """,
    "MILDOBJ": """
        courier* курьер* погод* weather почт* postman covid dog= собак* кот= cat= свинк* pig_toy
        козленок toy= игрушк* brush крыска puppet костюм* garbage_bag* trash_bag* мусорн* trash_can
        мышк* dogs_food обезьянк* monkey_wrench pet= ошейник*
    """,
    "SUPPORTCALL": """
        support= поддержка aliexpress_help the_seller_is якобы звонил* звонят= позвонил* called=
        calling= от_вашего_имени in_your_name pretending
    """,
    "VERIFYW": """
        verify* подтверд* login log_in link= ссылк* click войд* войти войдите sign_in авториз*
        enter_your
    """,
    "APPWORD": "bank_account subscription баланс* balance платеж* payment",
    "ALIWILL": "aliexpress* platform площадк* алиэкспресс* will= будет= платформ*",
    "USPENALTY": """
        our_store our_shop us= we= our= me= my= нам= нас= мне= меня= магазин* shop= store= boss=
    """,
    "PARCELLOST": "lost= lose= пропад* потеря* damage* пропаж* terря* disappear* destroy* исчез*",
    "PARCELS": "parcels packages orders посылки заказы orders= посылок package= parcel=",
    "ARGUE": "спорить arguing argue fight бороться время_потрат* все_равно_решат решат_в_нашу",
    "BAN_STRICT": """
        for_the_ban wait_for_ban get_a_ban get_ban ban_you block_you banned= забан* заблокируют
        блокируют ban_for get_banned be_banned be_blocked заблокирован* suspend_you вас_удал*
        restrict_you бан= блокиру* ban_buyers blocks_buyers заблокир* get_blocked gets_blocked
        are_blocked gets_banned банят банит забанят
    """,
    "NOTREACH": """
        не_дойд* не_приед* не_придут не_получите= never_arriv* not_arriv* never_reach not_reach
        never_come won't_arrive won't_reach won't_come не_доедут не_дойти никто_не_отправ*
        nobody_will_send nobody_will_ship no_one_will_ship не_доех* не_доезж* не_прибуд* not_reach*
        not_come never_be get_lost be_lost might_not
    """,
    "NEXTW": """
        next= future= следующ* будущ* всё_время постоянно all_your any_of_your больше= other=
        others другие= других= остальн* прочие= прочих= again
    """,
    "CAN_APPEAL": "can_appeal may_appeal подать_апелляц* обжаловать your_right ваше_право",
    "DELAYW": "holiday* праздник* каникул* earlier раньше before= ранее задержк* delay*",
    "BY_CARRIER": "was_lost confirmed_lost by_the_carrier by_carrier by_post перевозчик*",
    "ORWORD": "or= или= либо= иначе otherwise else= а_то а_не_то не_то=",
    "UNTILW": "пока= until= till=",
    "NOLOSS": """
        lose_the_warranty lose_warranty lose_the_code lose_your lose_the_key lose_signal
        lose_the_signal потеряете_гаранти* lose_the_discount lose_the_password lose_nothing
        not_lose nothing_to_lose won't_lose don't_lose never_lose ничего_не_потер* ничем_не_рискуе*
        нечего_терять не_потеряете не_проиграете let_you_lose
    """,
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
    "TOYW": "toy= toys игрушк* version костюм* lego машинк* sticker*",
    "OURACC": "our_account наш_аккаунт нашего_аккаунта our_store наш_магазин our_shop us=",
    "MENACED": """
        report_you report_on_you сообщим_о_вас пожалуемся_на_вас we_will_find_you we'll_find_you
        find_you= we_find_you мы_вас_найд* вас_найдем тебя_найдем we_know_where know_where_you
        знаем_где_вы знаем_где_ты найдем_вас найдём_вас come_to_your_house come_to_your_home
        приедем_к_вам навестим_вас
    """,
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
    "TOLDTHAT": "что_вы какие_вы какой_вы что_ты that_you that_you're what_you how_you who_you",
    "OURLOCK": """
        счет_заблокирован* деньги_заблокированы наш_счет money_is_blocked funds_blocked our_account
    """,
    "OURWORKERS": """
        our_workers our_staff our_people our_team наших_рабоч* наших_сотрудник* нашем_коллектив*
    """,
    "NOBODYSUES": "в_суд_никто",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "threat.or_else",
        _THREAT,
        "ORWORD MENACE",
        who="s",
        order=True,
        gap=4,
        unless="BEG_STRICT PRODUCTCARE",
        yes=("Отмени жалобу, не то пожалеешь", "stop it or you'll regret"),
        no=("Do you want black or white? Remember to choose",),
    ),
    Frame(
        "threat.find",
        _THREAT,
        "MENACED",
        who="s",
        yes=("Be careful, we will find you",),
        no=("We can not find your parcel",),
    ),
    Frame(
        "threat.mark",
        _THREAT,
        "MARKV FRAUDW",
        who="s",
        gap=4,
        where="YOU",
        yes=("Платформа пометит вас как мошенника",),
        no=("We do not mark you as a fraudster",),
    ),
    Frame(
        "threat.no_sale",
        _THREAT,
        "NOSELL",
        who="s",
        neg="any",
        where="YOU",
        unless="NUM",
        yes=("Вам больше ничего не продадут",),
        no=("Мы не продаём подделки",),
    ),
    Frame(
        "abuse.until",
        _ABUSE,
        "UNTILW INSULT|VIOLENCE",
        who="b",
        order=True,
        gap=3,
        neg="any",
        yes=("Не отстану, пока не сдохнете",),
        no=("I'll wait until Friday",),
    ),
    Frame(
        "threat.account",
        _THREAT,
        "ACCOUNT BLOCKV",
        who="s",
        gap=5,
        unless="OURACC VERIFYW APPWORD",
        yes=("your account will be closed forever",),
        no=("nobody will block your account",),
    ),
    Frame(
        "threat.ban",
        _THREAT,
        "BAN_STRICT",
        who="s",
        unless="~BADLINK ~LINK_OTHER VERIFYW APPWORD CARD OURLOCK",
        yes=("they will ban you for ever", "За такие споры блокируют"),
        no=("nobody will block you",),
    ),
    Frame("threat.blacklist", _THREAT, "BLACKLIST", who="s", yes=("you will be in black list",)),
    Frame(
        "threat.court",
        _THREAT,
        "COURT",
        who="s",
        unless="MESSENGER TOYW NOBODYSUES",
        yes=("Our lawyer will contact your local police",),
        no=("Наш юрист ответит вам в вотсапе",),
    ),
    Frame(
        "threat.penalty",
        _THREAT,
        "PENALTY YOU|ALIWILL",
        who="s",
        gap=5,
        unless="USPENALTY",
        yes=("AliExpress will punish you",),
    ),
    Frame(
        "threat.lose",
        _THREAT,
        "LOSEV",
        who="s",
        where="YOU|~DISPUTE|ARGUE",
        unless="CAN_APPEAL NOLOSS",
        neg="any",
        yes=("Вы всё равно проиграете спор", "you have no chance"),
        no=("If the platform decides in our favor you can appeal",),
    ),
    Frame(
        "threat.publish",
        _THREAT,
        "PUBLISH PERSONAL",
        who="s",
        gap=5,
        yes=("Опубликуем ваш адрес и телефон",),
    ),
    Frame(
        "threat.menace",
        _THREAT,
        "MENACE",
        who="s",
        where="~ACCOUNT|~BLOCKV|~PERSONAL|~BLACKLIST|~LOSEV|~CHEATER_TO_YOU",
        unless="BEG_STRICT PRODUCTCARE OURWORKERS",
        yes=("I know where you live, be careful",),
    ),
    Frame(
        "threat.parcels",
        _THREAT,
        "YOUR PARCELS PARCELLOST",
        who="s",
        gap=5,
        unless="BY_CARRIER",
        yes=("next time your parcels will be lost",),
    ),
    Frame(
        "threat.parcels_next",
        _THREAT,
        "PARCELS NOTREACH",
        who="s",
        gap=4,
        neg="any",
        where="NEXTW",
        unless="INVITE DELAYW",
        yes=("Продолжите жаловаться, и следующие посылки до вас не дойдут",),
        no=("Next parcel will not arrive before March because of holidays",),
    ),
    Frame(
        "abuse.insult",
        _ABUSE,
        "INSULT",
        who="b",
        unless="REMOVERV MILDOBJ",
        yes=("You are stupid idiots",),
        no=("Блин, опять не тот цвет",),
    ),
    Frame(
        "abuse.scammer",
        _ABUSE,
        "SCAMMER YOUARE",
        who="b",
        gap=3,
        unless="SUPPORTCALL TOLDTHAT",
        yes=("you scammers",),
        no=("the seller is a scammer",),
    ),
    Frame("abuse.violence", _ABUSE, "VIOLENCE", who="b", yes=("I will hack your store",)),
    Frame(
        "abuse.curse",
        _ABUSE,
        "CURSE",
        who="b",
        yes=("I hope you get cancer", "Чтоб у вас руки отсохли"),
        no=("I hope you get better",),
    ),
)
