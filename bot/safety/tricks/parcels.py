"""A new parcel instead of money, and numbers that belong to another one."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_RESEND = Risk.resend_promise
_TRACK = Risk.fake_tracking

WORDS: dict[str, str] = {
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
        internal= внутренн* another_batch other_batch другой_партии не_относ* not_related
        not_belong doesn't_belong does_not_belong technical not_for_your whole_container
        all_parcels контейнер* всей_партии for_all for_many real_parcel real_package real_one
        настоящ*_посылк* настоящ*_трек* настоящий_номер реальн*_трек* заглушк* соседней_посылк*
        used_another_number another_number other_number другим_номером другом_номере другому_номеру
        shared_by common_for used_for someone's other_client's another_client* взяли_у взят_у
        одолжили чужого_заказ* общ*_для на_несколько формальность для_формы for_form for_the_form
        only_for_form не_ваше= не_ваша= isn't_yours is_not_yours isn't_your for_formal* formality
        временная= временное= техническ* болванка другой_посылк* другого_заказ* чужого_клиент*
        чужой_трек чужой_номер mixed_digits
    """,
    "OTHERPLACE": """
        other_city another_city different_city wrong_city other_country another_country
        different_country other_region другой_город другом_городе другого_города другую_страну
        другой_стране другая_страна другой_регион чужой_город город_чужой не_ваш_город
        не_вашем_городе other_place different_place wrong_country other_state another_state
        neighbour_city соседн*_город* другой_области other_address different_address чужой_адрес
        not_your_city other_street another_street другая_улица другую_улицу не_тот_город
        не_того_города другом_регионе другую_область другая_область чужом_городе не_в_ваш* в_другую
        not_in_your another_town different_town other_town another_address delivered_to_another
        wrong_place delivered_to_other delivered_in_another
    """,
    "REASSURE": """
        don't_worry dont_worry do_not_worry not_worry не_волн* не_пережив* не_беспок* не_страш*
        believe верьте поверьте trust= для_нормально normal= нормально это_нормально it_is_normal
        that's_ok is_ok все_в_порядке will_arrive will_come is_coming приде* едет= идет= идёт=
        on_the_way на_самом_деле actual* real= really but= но= because since так_как потому mixed
        ошибл* перепут* parcel_exist ваша_посылка your_parcel скоро_будет на_пути в_пути wait*
        coming
    """,
    "SURELY": """
        so= surely sure= certainly must= значит следовательно definitely for_sure exactly точно=
        наверняка obviously ask_neighbo* соседей соседям соседа поищите look_again спросите
        check_with look_for ищите you_have you_received you_got вы_получ* у_вас= with_you therefore
        стало_быть proof доказ* confirms подтвержд* выходит ищите= find_it поищи= спроси=
        у_вас_дома
    """,
    "GOODSNOUN": """
        one= unit* item* product* parcel* package* pair* товар* посылк* комплект* модел* вещь
        куртк* jacket* shoes dress* lamp* наушник* phone* set= piece* экземпляр* издели* штук*
        термос* case= cover= заказ кофт* блузк* shirt* watch= чайник* ламп*
    """,
    "SELLSEP": """
        sold_separately продают*_отдельно купить_отдельно отдельно_прода* sold_separate*
        separately_sold продаётся продается for_sale in_our_store available_in новым_заказом
        as_a_new_order only_as_a_new
    """,
    "PASTLEFT": "left= has_left отправлен= отправили= shipped=",
    "OR_REFUND": """
        or_refund или_верн* или_возврат or_money or_return или_деньг* or_give or_i or_full либо=
        either
    """,
    "COMBINED": """
        combined_shipment works_on отслеживается_на can_check сборн*_груз_отслеж* check_on
        двумя_посылк* две_посылки двух_посылк* two_parcels two_packages in_two_boxes
    """,
    "ADDRCHANGE": "change_address смен*_адрес* переехал* moving",
    "OURMISTAKE": """
        ошибл* перепут* mixed= mistake= wrong_label wrong_sticker перегруз* путаниц* confus*
        swapped mislabel* переклеил* sticker_was
    """,
    "SURELY_STRICT": """
        surely for_sure certainly значит наверняка ask_neighbo* соседей look_again поищите
        you_have_it you_received у_вас= вы_получ* with_you so_you so_parcel definitely you_got
        стало_быть выходит look_at_home проверьте_дома спросите_у so_the_parcel so_it_is mailbox
        look_for_it means_you значит= уже_у_вас already_with_you already_got you_must_have_it
        must_be_with that_means it_means at_your_home at_home у_соседей ничем_помочь у_себя
        мы_своё_выполн* мы_свое_выполн* our_part_is our_job_is see_status значит_вы вы_забрали
        you_took you_have_taken you_picked you_collected goods_with_you товар_у_вас посылка_у_вас
        you_hide вы_уже_забрали вы_уже_получили за_вами with_your_neighb* доказательств* proof=
        так_что_вы so_goods значит_получ*
    """,
    "FUTURE_D": """
        will_be_delivered будет_доставлен* когда_доставят going_to_be to_be_delivered delivered_in
    """,
    "READYW": "ready готов* prepared packed",
    "SENTPAST": """
        yesterday вчера was_sent were_sent already_sent sent_already уже_отправил* we_replaced=
        have_replaced= was_replaced= мы_заменили already_shipped have_shipped has_shipped
        уже_высла* уже_отосл* already_dispatched was_shipped
    """,
    "ADDV": "add= adding",
    "NOTCHEAT": "не_обманем не_обману not_cheat",
    "ODDITY": """
        weight grams вес= грамм* город= города= городе= city= country стран* address= адрес=
        адреса= region регион* имя= name= получател* recipient дата= date=
    """,
    "NEXTORDER": """
        другим_заказом с_другим_заказ* next_order next_purchase next_parcel next_package
        next_shipment your_next future_order следующ*_заказ* следующ*_покупк* следующ*_посылк*
        следующ*_отправк* другой_заказ_добав*
    """,
    "NOTTRUE_THAT": "not_true_that не_правда_что неправда_что isn't_true_that",
    "UNSHIPPED": """
        до_отправки не_отправлен* не_отправили not_shipped isn't_shipped not_yet_shipped
        before_shipping before_shipment hasn't_shipped haven't_shipped
    """,
    "ASYOULIKE": """
        as_you_like as_you_prefer as_you_wish как_хотите на_ваш_выбор по_вашему_выбору
        как_вам_удобн*
    """,
    "SPLITORDER": """
        разделили_заказ split_the_order split_your_order split_order двумя_посылками in_two_parcels
    """,
    "NEWTRACK": "new_number new_track new_tracking новый_трек новый_номер new_code",
    "SIMW": "sim= sims function= функци* sim-карт* сим-карт* симк*",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "resend.next_order",
        _RESEND,
        "NEXTORDER SENDGOODS|ADDV",
        who="s",
        gap=7,
        where="WE|v.1|v.imp|I",
        unless="REVIEW COUPON EXTRAPAY",
        yes=("В следующий заказ вложим подарок вместо возврата", "we add two pieces to next order"),
        no=("Your next order will be shipped tomorrow",),
    ),
    Frame(
        "resend.b_ok",
        _RESEND,
        "AGREE RESEND",
        who="b",
        order=True,
        gap=4,
        ask=False,
        unless="OR_REFUND REVIEW",
        yes=("OK, resend it please",),
        no=("Resend or refund, I do not agree to wait",),
    ),
    Frame(
        "resend.b_fine",
        _RESEND,
        "NEWITEM|RESEND FINEW",
        who="b",
        gap=4,
        ask=False,
        unless="OR_REFUND REVIEW BADREV",
        yes=("A replacement works for me", "Замена меня устроит"),
        no=("Замена меня не устраивает",),
    ),
    Frame(
        "track.odd",
        _TRACK,
        "IGNORESTRICT ODDITY",
        who="s",
        gap=8,
        neg="any",
        where="~TRACK",
        unless="ADDRCHANGE SHIPADDR MENACE",
        yes=("Трек показывает не тот город, не обращайте внимания",),
        no=("Don't worry, the tracking updates in 3 days",),
    ),
    Frame(
        "resend.new",
        _RESEND,
        "SENDGOODS NEWITEM",
        who="s",
        gap=6,
        unless=(
            "AMT_TINY PCT FORMW INFORM SUPPORT_OK UNSHIPPED EVIDENCE SENTPAST "
            "EMPTYPACK SELLSEP ADDRESS YOUASKED ASYOULIKE SPLITORDER"
        ),
        yes=("we arrange a new one for you", "завтра отправим такой же товар ещё раз"),
        no=("We shipped your order",),
    ),
    Frame(
        "resend.verb",
        _RESEND,
        "RESEND",
        who="s",
        unless="PAYSYS CARD WALLET POSTAGE UNSHIPPED SENTPAST SELLSEP YOUASKED ASYOULIKE",
        yes=("we resend for free", "мы заменим товар"),
        no=("replacement battery is sold separately",),
    ),
    Frame(
        "resend.unit",
        _RESEND,
        "NEWITEM GOODSNOUN",
        who="s",
        gap=1,
        order=True,
        clause=True,
        unless="FORMW INFORM OURMISTAKE UNSHIPPED SELLSEP PASTLEFT SPLITORDER",
        where="~SENDGOODS|~WILL|READYW",
        yes=("a fresh unit goes out to you",),
    ),
    Frame(
        "resend.other",
        _RESEND,
        "NO_MONEY|INSTEAD SENDGOODS",
        who="s",
        gap=8,
        unless="QUALITYW FALSEREASON REASON COUPON",
        where="GOODSNOUN|NEWITEM|PARCEL",
        yes=("Вместо возврата отправим вам другую модель",),
    ),
    Frame(
        "resend.not_money",
        _RESEND,
        "NO_MONEY SENDGOODS",
        who="s",
        gap=5,
        unless="SECRET EVIDENCE DELIVERED COUPON PAYSYS CARD AMT WALLET NOTCHEAT BUYERCOST",
        yes=("Вместо денег пришлём два чехла",),
    ),
    Frame(
        "resend.b_accept",
        _RESEND,
        "NEWITEM|RESEND SENDGOODS|WAITFOR|RESEND|INSTEAD",
        who="b",
        gap=6,
        ask=False,
        where="~AGREE|~INSTEAD|~WAITFOR|~ACCEPT_1|NO_MONEY",
        unless="EVIDENCE OR_REFUND REVIEW BADREV OLDTHING AMPLE",
        yes=("Good, send a new one", "жду новую посылку"),
        no=("Замените куртку или верните деньги",),
    ),
    Frame(
        "track.fake",
        _TRACK,
        "TRACK FAKETRACK?",
        who="s",
        gap=12,
        neg="any",
        unless="ZEROWORD COMBINED EMPTYPACK FORMW NOTTRUE_THAT SIMW NEWTRACK MAYOPEN",
        yes=("Number in order is only virtual", "Трек в заказе не настоящий"),
        no=("Track number LB1 you can check on 17track",),
    ),
    Frame(
        "track.place",
        _TRACK,
        "OTHERPLACE",
        who="s",
        neg="any",
        where="~TRACK|~PARCEL|SURELY_STRICT|REASSURE",
        unless="ADDRCHANGE MAYOPEN",
        yes=("it shows other city but do not worry",),
    ),
    Frame(
        "track.delivered",
        _TRACK,
        "DELIVERED SURELY",
        who="s",
        gap=8,
        unless="FUTURE_D",
        yes=("tracking says DELIVERED so you surely have it",),
    ),
    Frame(
        "track.delivered2",
        _TRACK,
        "DELIVERED",
        who="s",
        where="~SURELY_STRICT",
        unless="FUTURE_D",
        yes=("По треку вручено. Значит Вы получили",),
    ),
)
