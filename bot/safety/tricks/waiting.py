"""Time that runs out: wait a little longer."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_WAIT = Risk.stalling_wait_longer

WORDS: dict[str, str] = {
    "TIME": """
        day= days week* month* дн* день неделю недел* месяц* суток сутки hour* час= часа= часов
        декад* until= till= до= later longer bit= little немного чуть пока= чуть-чуть more= ещё=
        еще= some_time время времени time= minute сутк* кварт* лет= лета= зим* весн* осен* summer
        winter spring autumn spring_festival quarter
    """,
    "LONGTIME": """
        week* month* недел* месяц* longer дольше сколько_нуж* сколько_скаж* сколько_потреб*
        as_long_as as_long forever any_time бесконечн* сколько_угодно no_limit whatever_time
        защит*_законч* after_protection сколько_надо protection_end* столько_сколько how_long
        сколько_бы_ни however_long as_it_takes as_much_time all_the_time without_limit no_deadline
        without_deadline without_end indefinitely until_you_say till_you_say until_you_tell
        до_победн* без_срок* без_сроков без_огранич* хоть_год хоть_до как_угодно_долго year years
        квартал* полгода
    """,
    "TIMER": """
        timer* таймер* countdown* count_down deadline* срок сроки= сроков= отсчет* отсчёт*
        protection= защит* счетчик* счётчик* clock= обратн*_отсч* time_limit limit= дедлайн* лимит*
    """,
    "IGNORE": """
        ignore* игнор* не_смотр* не_обращ* don't_look dont_look don't_care dont_care don't_worry
        dont_worry не_волн* не_беспок* не_пережив* not_important неваж* неважн* забудьте_про
        forget= nothing_happen* means_nothing не_важн* не_бойт* not_matter doesn't_matter
        ничего_не_знач* не_страш* not_worry никак_не_влия* not_look игнорируйте expire* no_matter
        even_after no_worries no_worry_about relax= only_for_system only_for_the_system
        just_for_system never_mind nevermind pay_no_attention no_attention don't_mind dont_mind
        not_mind no_meaning has_no_meaning no_effect не_обращайте не_глядите не_важен ни_на_что_не
        закройте_глаза не_имеет_значени* не_учитывай* не_берите_в_голову don't_look_at
    """,
    "ANSWERV": """
        answer= reply= replies respond* отвеч* ответ ответьте писать= реагир* react* пишите act=
        press= touch= трогайте трогать
    """,
    "NOTOUR": """
        not_our не_наш* we_don't we_do_not we_cannot мы_не hasn't has_not не_был* i_did i_didn't
        не_вид* we_can't
    """,
    "RIGHTS": "your_right ваше_право right= прав=",
    "COMPLAINV": """
        complain* жалов* жалуйт* escalat* эскалир* обостр* пожалует* пожалуюсь пожаловат*
        пожалуемся пожалуй_не
    """,
    "NOUNPAT": "for_your_patience за_терпение ваше_терпение your_patience",
    "SHIPTIME": """
        delivery_takes обычно_доставка usually_takes срок_доставки takes= доставка_занимает
        takes_about
    """,
    "TIMERNEG": "таймер_конч* timer_end* deadline_is",
    "BACKAGAIN": "again снова заново повторно",
    "RUSHV": """
        спеш* торопи* торопит* hurry* rush* haste hasten* start= начина* press= push= escalat*
        apply= talk_about думайте_о
    """,
    "ESCALATEV": """
        involve* invite* call= contact* report= ask= write= привлек* вмеш* обращ* звать зови*
        appeal* push* писать пишите подключ* complain* пожалует* пожаловат* жалуйт* жаловат*
        переда* подава* forward= submit= hand= pass= привлека* подключа* тяни* втяг*
        let_the_platform let_platform let_aliexpress впуска* впут* пуска*
    """,
    "WHILE_OPEN": """
        while_you_have спор_останется_открыт* спор_остается_открыт* пока_висит_спор
        dispute_stays_open dispute_remains_open dispute_still_open opened=_dispute спор_еще_открыт
        while_dispute_is while_the_dispute_is while_your_dispute_is when_dispute_is_open
        if_dispute_is_open if_the_dispute_is_open because_dispute_is because_of_open
        with_open_dispute with_an_open_dispute while_you_have_dispute while_you_have_a_dispute
        if_no_dispute when_no_dispute no_open_dispute пока_спор_открыт пока_открыт_спор
        при_открытом_споре если_спор_открыт из-за_открытого_спора пока_у_вас_открыт
    """,
    "PROTECTED": """
        вы_защищен* вы_под_защитой you_are_protected you're_protected days_left protected_for
    """,
    "DELAYV": """
        замедл* затян* затормоз* застопор* задержит= will_delay only_delay just_delay slow_down
        slows slower only_slow
    """,
    "ENDW": """
        ends= ending= expires= expire= runs_out run_out over= вышел= вышло= выйдет= кончает*
        законч* истек* конча* заканчива* почти_выш*
    """,
    "TRUSTYOU": "i_trust i_believe trust_you believe_you верю= доверяю= поверю= положусь=",
    "NONEED": """
        не_нужен не_нужна not_needed not_necessary needless unnecessary лишний= ни_к_чему
        не_понадобится не_нужно=
    """,
    "ESCW": "escalation escalating escalate эскалац* обострени*",
    "HAVEWAITED": "been_waiting have_waited waited жду_с= жду_со уже_жду давно_жду",
    "NEARTERM": "на_следующ* next_week этой_недел* this_week на_этой на_днях",
    "NEEDLESS_NOW": """
        don't_need_dispute don't_need_the_dispute don't_need_this_dispute not_need_dispute
        no_need_dispute_any dispute_any_more спор_мне_не спор_больше_не
    """,
    "NOTHINGW": "anything= ничего= никакие= nothing=",
    "INTOCHAT": "сюда_в_чат в_этот_чат в_чат_их into_the_chat into_this_chat",
    "UPTOYOU": "решать_вам вам_решать up_to_you your_decision your_choice на_ваше_усмотрение",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "wait.press",
        _WAIT,
        "PRESSV DISPUTEISH",
        who="s",
        gap=4,
        neg="yes",
        unless="CLOSE CLOSEWORD NOTOUR ACCEPTWORD CONFIRM_OTHER QUALITYW",
        yes=("Не нажимайте эскалацию, решим сами", "Please don't press the dispute button"),
        no=("Нажмите «Открыть спор»",),
    ),
    Frame(
        "wait.pointless",
        _WAIT,
        "DISPUTEISH DELAYV",
        who="s",
        gap=6,
        clause=True,
        unless="~INVITED",
        yes=("Спор только замедлит посылку", "a claim will only delay your parcel"),
        no=("Sorry for the delay, open a dispute if it does not come",),
    ),
    Frame(
        "wait.no_need",
        _WAIT,
        "DISPUTE NONEED",
        who="s",
        gap=3,
        neg="any",
        unless=(
            "CLOSE AFTER_MONEY FREE_RETURN BANKWAIT EVIDENCE REVIEW RESEND NEWITEM REASON NORETURN"
        ),
        yes=("Спор сейчас не нужен, посылка в пути",),
        no=("There is no need to cancel your dispute",),
    ),
    Frame(
        "wait.b_over",
        _WAIT,
        "TIMER ENDW",
        who="b",
        gap=4,
        ask=False,
        where="~WAIT_OWN|~TRUSTYOU ~TRUSTYOU|~AGREE|BUTW",
        unless="OPENS ~DEADLINE",
        yes=("Защита кончается, но подожду ещё", "My timer ends today but I trust you"),
        no=("Защита кончается завтра, открываю спор",),
    ),
    Frame(
        "wait.no_dispute",
        _WAIT,
        "OPENV DISPUTEISH?",
        who="s",
        gap=4,
        neg="yes",
        unless="CLOSEWORD NOTOUR WHILE_OPEN NEEDLESS_NOW KEEPOPEN UPTOYOU",
        yes=("please dont open a dispute", "не открывайте спор"),
        no=("please open a dispute",),
    ),
    Frame(
        "wait.rush",
        _WAIT,
        "RUSHV DISPUTEISH",
        who="s",
        clause=True,
        gap=3,
        neg="yes",
        unless="CLOSEWORD NOTOUR CLOSE",
        yes=("не торопитесь с претензией",),
    ),
    Frame(
        "wait.escalate",
        _WAIT,
        "ESCALATEV PLATFORMISH",
        who="s",
        gap=5,
        neg="yes",
        unless="NOTOUR ADDRESS INTOCHAT",
        yes=("do not contact AliExpress", "Не передавайте дело на рассмотрение площадки"),
    ),
    Frame(
        "wait.no_dispute2",
        _WAIT,
        "NEG DISPUTE",
        who="s",
        gap=2,
        order=True,
        clause=True,
        neg="any",
        where="~WAITV|~PLEASE",
        unless="CLOSE ~INVITED BLOCKV NOTOUR RIGHTS",
        yes=("подождите, без споров, please",),
    ),
    Frame(
        "wait.no_complain",
        _WAIT,
        "COMPLAINV",
        who="s",
        neg="yes",
        yes=("не жалуйтесь пока", "don't escalate"),
        no=("Можете жаловаться",),
    ),
    Frame(
        "wait.time",
        _WAIT,
        "WAITV TIME",
        who="s",
        gap=6,
        unless="PRODUCTCARE BANKWAIT ~INVITED HOLIDAYS SHORTWAIT",
        yes=("kindly wait 20 days more", "подождите ещё месяц"),
        no=("please wait for the bank, 3-15 days", "Please allow us 24 hours to check the stock"),
    ),
    Frame(
        "wait.verb",
        _WAIT,
        "WAIT_IMP",
        who="s",
        unless="PRODUCTCARE SHORTWAIT ~BANKWAIT ~INVITED THANKS NOUNPAT SHIPTIME",
        yes=("Just be patient, friend", "потерпите немного"),
        no=("Thank you for your patience",),
    ),
    Frame(
        "wait.timer",
        _WAIT,
        "IGNORE TIMER",
        who="s",
        gap=6,
        neg="any",
        unless="PROTECTED",
        yes=("Не обращайте внимания на таймер", "Dont worry about the countdown"),
        no=("Не волнуйтесь, вы защищены ещё 40 дней",),
    ),
    Frame(
        "wait.no_answer",
        _WAIT,
        "ANSWERV DISPUTEISH",
        who="s",
        gap=4,
        neg="yes",
        unless="QUALITYW",
        yes=("please don't reply to the dispute",),
        no=("please reply in the dispute",),
    ),
    Frame(
        "wait.b_agree",
        _WAIT,
        "WAIT_OWN LONGTIME",
        who="b",
        gap=7,
        ask=False,
        unless="REJECTV AMPLE MAXW REFUNDDONE NEARTERM HAVEWAITED ~TIMERNEG",
        where="~AGREE|~WILL|v.1",
        yes=("жду ещё месяц, хоть защита и закончится",),
        no=("Вы просите ждать месяц, но таймер кончается завтра",),
    ),
    Frame(
        "wait.b_none",
        _WAIT,
        "NEG DISPUTE|ESCW",
        who="b",
        gap=2,
        order=True,
        clause=True,
        neg="any",
        where="~WAIT_OWN",
        unless="CLOSE",
        yes=("I'll give you two more months, no dispute from me",),
    ),
    Frame(
        "wait.b_no_dispute",
        _WAIT,
        "OPENV DISPUTE",
        who="b",
        gap=3,
        neg="yes",
        ask=False,
        where="~WAITV|~AGREE",
        unless="CLOSE BACKAGAIN",
        yes=("I will not open a dispute and wait",),
    ),
    Frame(
        "wait.press_nothing",
        _WAIT,
        "PRESSV NOTHINGW",
        who="s",
        gap=3,
        neg="yes",
        where="TIME|LONGTIME|~DISPUTE",
        unless="DEVICE PRODUCTCARE",
        yes=("Better not press anything, two more weeks and it comes",),
        no=("Do not press anything on the camera while it updates",),
    ),
)
