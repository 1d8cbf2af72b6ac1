"""Pity: wages, children, fines."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_PITY = Risk.emotional_pressure

WORDS: dict[str, str] = {
    "PUNISH": """
        punish* scold* shout* yell* fire= fired firing dismiss* cut= deduct* penalt* angry salary
        wage* bonus= job= jobless lose_my lose_job sack* kick_me kicked наказ* накаж* оштраф*
        штраф* уволит* уволят увольн* выгон* выгнат* ругат* руга* вычт* вычит* зарплат* работу=
        работы= работа премии премию лиш* blame* orut орёт орет отчит* kill_me расплачив*
        из_зарплат* из_моего карман* попадет влетит the_fine take_this_money my_pay from_my_pay
        лишат= влетит= выговор* fined= a_fine крич* орет= yells yelling scream* ругает накричал*
        наорал* mad= fines cuts вычитает урежет
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
    "PUNISH_STRICT": """
        punish* scold* shout* yell* fire_me fired get_fired dismiss* cut_my deduct* salary salaries
        wage* lose_job lose_my jobless unemployed sack* kick_me kicked наказ* накаж* оштраф* штраф*
        уволит* уволят увольн* выгон* выгнат* ругат* руга вычт* вычит* зарплат* премии премию
        без_работ* потеря*_работ* kill_me орёт_на орет_на my_bonus my_job lose_bonus потеряю_работ*
        pay_from из_своего_кармана own_pocket lose_this_job мою_работу from_my_pay from_my_wage
        my_pay my_payment take_this_money вычет* из_моей из_своих лишат= оштрафу* deduct=
        my_money_for директор_наказ* влетит fined= кричит_на fired_for can_be_fired be_fired
        throw_me_out kick_me_out throws_me_out меня_выкин* меня_вышвырн* повесит= повесят= повешают
        hang_on_me весь_убыток lose_the_job lose_work cut_our cut_off_my from_my_salary fine_me
        fines_me fined_me lost_my штрафуют штрафует оштрафуют накажут увольня* уволили выгонят
        попадет_мне достанется_мне лишусь лишат лишусь= урежут урезали вычита* высчита*
        потеряю_премию потеряю_место лишит* cut_the_wage wage_cut salary_cut
    """,
    "YOUPUN": """
        punish_you your_account вас_накаж* вас_оштраф* you_will_be наложит ваш_аккаунт штраф_вам
    """,
    "SUPPORTV": "support= feed= кормить прокорм* feeding содерж* лечен* медицин* pay_hospital",
    "PITYW": "please сжальтесь alone одна= один= sick= poor= бедн* work= hard= help* помог* жаль",
    "FAMILYSTRICT": """
        my_mother my_mom my_kids my_children my_baby my_family my_wife my_son my_daughter my_father
        my_parents two_kids three_kids sick_mother дети= детей ребенк* ребенок мама мать мамы=
        матери больн* больница больнице семью= кормить hospital family_business my_child детям
        малыш* мои_дети моей_мам* трое_детей двое_детей children= grandmother parents= pregnant
        wife_is feeds_my whole_family мой_сын моя_дочь family_to_feed older_parents бабушка a_baby
        младен* семей= families= newborn infant rent= mortgage ипотек* кредит_плат* долги= мама=
        маме= маму= бабушк* дедушк* отца= отцу= сын= дочка дочери surgery операц* лечен* my_little
        little_child my_old sick_child sick_wife sick_father
    """,
    "SHOPWORD": """
        shop= store= магазин* бизнес* business company= компани* фирм* seller= мы= нас= we= us=
        family
    """,
    "DIE_STRICT": """
        die= dies dying kill* kills survive* bankrupt* close_down shut_down go_under разор*
        банкрот* погуб* губит* губи* умр* умира* выжив* выжить плач* слез* грани_закры*
        не_может_жить cannot_live can't_live saves_our save_our starv* закроемся закроется_магазин
        на_грани suffer* страда* crying поможет_нам_выж* спасти спасите спасаете еле_выж* добива*
        barely_survive hardly_survive last_hope close_our close_forever разорит* закрывать_магазин
        nearly_closed almost_closed about_to_close shop_will_be_closed store_will_be_closed fate_of
        судьб* make_ends_meet ends_meet концы_с_концами on_the_edge on_the_brink вот-вот_закро*
        скоро_закро* закрываемся прогорим прогораем прогорел* разоря* потонем go_bankrupt no_income
        без_дохода sink= сгорел* burned_down burnt_down ruin_us ruins_us kill_us погубит_нас
    """,
    "ALONE": """
        мне_одной мне_одному i'm_alone all_alone я_одна= одна_воспит* один_воспит* single_mother
        single_mom за_всё_отвечать за_все_отвечать новый_работник new_worker new_employee poor_girl
        poor_worker стажер стажёр trainee= trainees= intern= испытательн* наводнен* flood=
        fire_in_our пожар_на student= студент* подрабатыва* i_cry я_плачу first_job первая_работа
        первый_месяц out_of_my_pocket my_own_pocket из_моего_карман* out_of_my_salary
        can't_pay_the_rent can't_even_pay cannot_pay_the_rent не_могу_заплатить_за_кварт*
        only_a_girl only_girl всего_лишь_девушка всего_лишь_девочка work_12 work_14 work_16
        working_12 working_14 12_hours 14_hours 16_hours работаю_12 работаю_14 работаю_по
        not_have_salary no_salary without_salary lose_salary без_зарплаты no_food just_a_girl
        простая_девушка hours_a_day week_of_food по_14_часов по_12_часов can't_sleep cannot_sleep
        not_sleep не_спал* не_сплю не_могу_спать не_ем crying= студентк* студент=
        just_started_working i_am_new я_новичок первая_неделя first_week first_month испытательный
        i'm_new_here only_started только_устроил* пандеми* covid after_pandemic
    """,
    "CONGRATS": """
        birthday рождения подарок happy_to for_kids детск* for_children kids_size для_детей
        childrens= baby_clothes for_your_family вашей_семье your_family вам_и_вашей счастья wish*
        желаем здоров* рады= рад= wishes= glad_to
    """,
    "ASKCOLLEAGUE": """
        ask_my ask_a_colleague ask_our let_me_ask let_me_check i_will_check спрошу= уточню=
        уточним= узнаю= проконсультируюсь come_back_to_you get_back_to_you вернусь_с_ответ*
    """,
    "LATEREPLY": """
        late_reply late_answer late_response slow_reply replying_late answering_late reply_late
        answer_late долгий_ответ поздний_ответ задержк*_ответ* задержк*_с_ответ* не_сразу_ответ*
        долго_не_отвеч*
    """,
}

FRAMES: tuple[Frame, ...] = (
    Frame("pity.boss", _PITY, "BOSS PUNISH", who="s", gap=6, yes=("my boss will cut my salary",)),
    Frame(
        "pity.me",
        _PITY,
        "ME PUNISH_STRICT",
        who="s",
        gap=7,
        unless="YOUPUN",
        yes=("I lose my bonus this month", "меня уволят"),
    ),
    Frame(
        "pity.family",
        _PITY,
        "FAMILY BEG|DIE|PUNISH_STRICT|SUPPORTV|PITYW",
        who="s",
        gap=14,
        unless="CONGRATS LATEREPLY",
        yes=("I must support my old mother",),
    ),
    Frame(
        "pity.family2",
        _PITY,
        "FAMILYSTRICT",
        who="s",
        where="~BEG|~DIE|~PUNISH_STRICT|~BOSS",
        unless="CONGRATS LATEREPLY",
    ),
    Frame(
        "pity.shop",
        _PITY,
        "SMALLSHOP",
        who="s",
        where="~DIE|~BEG|~PUNISH_STRICT|~FAMILYSTRICT",
        unless="CONGRATS",
        yes=("we are very small shop and can die",),
    ),
    Frame(
        "pity.shop2",
        _PITY,
        "SHOPWORD DIE_STRICT",
        who="s",
        gap=8,
        yes=("наш магазин без денег не может жить",),
        neg="any",
    ),
    Frame(
        "pity.beg",
        _PITY,
        "BEG_STRICT",
        who="s",
        unless="THANKS REVIEW",
        yes=("Умоляю, не жалуйтесь",),
        no=("Спасибо за доброе сердце и отзыв",),
    ),
    Frame(
        "pity.alone",
        _PITY,
        "ALONE",
        who="s",
        neg="any",
        unless="ASKCOLLEAGUE LATEREPLY",
        yes=("мне одной за всё отвечать",),
        no=("I'm new here, let me ask my colleague",),
    ),
)
