"""Negation, persons, conditions and other small words that change what is meant."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "STRAIGHTW": "straight= прямиком=",
    "WHEREADV": "куда= where=",
    "SOMEONE": "someone anyone anybody somebody кто-то кто_то если_просят if_they nobody никто=",
    "BACKREF": "it= его= ее= her= this= that= их= them=",
    "OPTIONAL": """
        can_also можете= можно= if_you_want если_хотите before_shipping до_отправки subscription
        you_can_also you_can_cancel_order
    """,
    "TAKEV": """
        take_our take_this_solution accept= accepting agree= agreeing approve= consent прими=
        примите примете принять принимаю приму= согласи* соглашай* соглашус* соглашаюсь
        соглашаетесь согласен= согласна= одобрите одобрить «принять»
    """,
    "FULLW": "full= whole= entire= полный= полном= полную= полного= fully полностью",
    "CANT": """
        can't cannot cant can_not couldn't unable impossible not_possible only_can can_only
        не_можем не_может не_могу невозможно нельзя не_получится не_сможем не_в_силах not_able
    """,
    "SAFEW": """
        safe* protect* защит* безопасн* never_mind не_волн* guaranteed hold= held= keeps=
        никуда_не_ден* is_frozen are_frozen заморожены
    """,
    "GAVEV": """
        described описал* named= назвал* gave given sent= texted messaged told wrote typed provided
        mentioned shared скинул* прислал* дал= дали= дала= написал* указал* сообщил* назвал*
        отправил* кинул* продиктовал* передал*
    """,
    "BUTIF": "but_if но_если",
    "WHYW": "why= почему= зачем=",
    "TELLV": """
        say= says tell= write* claim= claiming pretend* report* state= declare* insist скажу напишу
        укажу заявлю притворюсь писать пишу напишите написать напиши= скажите укажите скажи=
        указать указываю заявить заявите put= i'm_writing буду_утверждать совру совр* солгу lie=
        deny* отрицать отрицаю сделаю_вид соврать make_believe впишите say_that type= enter= open=
        complain* пожалуюсь claim* утвержда* заявля* навру= наврать скажем= stating заявим=
    """,
    "CONTRAST": """
        although though even_though but= actually in_fact still= anyway in_reality хотя
        на_самом_деле а_на_деле но= а= все_равно всё_равно while= whereas by_myself it_works
        works_fine works_perfect* everything_is_fine everything_fine цел* работает= у_меня забрал*
        получил* came= arrived= both_are picked_up collected received= here= yesterday i_have и_так
        хоть= at_home вообще-то дома= действительности though_it сам= сама= myself yourself же=
        actually_both нормальн* исправн* пришл* пришёл пришел all_there were_all все_были
        in_my_kitchen in_my_hand in_my_room on_my_table on_my_desk on_my_shelf in_my_home на_кухне
        на_столе на_полке в_руках
    """,
    "THENW": "then= and= и= потом= тогда= будет=",
    "BECAUSE_YOU": "because= потому раз= since= so_that чтобы=",
    "NOTTHAT": """
        not_that а_не_что don't_say_that don't_write_that not_write_that не_пишите_что
        не_говорите_что
    """,
    "NEG": """
        не ни нельзя никогда без not don't dont doesn't doesnt didn't didnt won't wont never cannot
        can't cant couldn't shouldn't wouldn't isn't aren't wasn't haven't hasn't hadn't no=
        without refuse refusing refused нету нет= ain't nobody nor neither отвечу_нет запрещ*
        forbidden forbid prohibit* not_allowed против= wary declin* вместо_того отказал*
        отказываюсь= отказываемся= отказалась= воздерж* refrain* abstain* against_the_rules
        against_rules against_the_policy against_our_policy никаких_переводов никакие_переводы
    """,
    "NEG_BACK": """
        нету нет= запрещ* forbidden prohibit* не_нуж* не_надо не_пойдет не_подходит не_вариант
        не_интерес* не_актуал* не_пользу* не_принима* не_использ* not_needed not_necessary
        not_required isn't_needed not_acceptable not_accepted unacceptable won't_work не_работа*
        not_an_option no_option no_way is_not_for not_for_me никак нельзя запрещен* i_refuse
        i_refused we_refuse отказалась= отказался= отказываюсь= i_declined i_said_no we_decline
        makes_no_sense нет_смысла не_положено not_permitted against_the_rules против_правил
        не_разреш* isn't_allowed не_прид* не_согласен не_согласна не_согласны не_готов не_готова
        не_намерен* не_собира* not_willing am_not_going i_am_not_ready not_possible not_available
        isn't_possible
    """,
    "NEG_VOID": """
        не_волн* не_пережив* не_беспок* не_проблема не_только not_only no_problem no_problems
        no_worry no_worries don't_worry dont_worry not_worry why_don't why_dont почему_бы_не
        не_могли_бы не_хотите не_хотели_бы не_хотел_бы no_matter not_a_problem нет_проблем
        без_проблем не_сомнева* don't_hesitate dont_hesitate not_be_shy никому_не_нужен until_not
        не_вопрос no_doubt without_doubt can't_wait cant_wait без_сомн* don't_be dont_be не_сердит*
        не_рассерд* не_обижа* не_расстраив* not_angry don't_get_angry не_злит* не_забуд*
        don't_forget dont_forget без_обид не_против not_mind don't_mind dont_mind never_mind
        nevermind без_лишн* не_позже not_later no_more_than no_later не_вижу_проблем не_бойт*
        не_бой* don't_be_afraid no_need_to_worry а_не_то не_то не_правда_ли no_longer_needed
        no_longer_need
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
        seller* продав* магазин* shop= store= he= she= they= он= она= они= вы= you= u= seller's
        мне= someone кто-то somebody незнаком* support_guy оператор* менеджер* manager chat_person
        guy vendor* merchant* мошенник* scammer* app= приложени* system систем* site= bank= банк*
        tracking post= почт* support= поддержк* hotline
    """,
    "SAYS": """
        просит просят просил* попросил* просите хочет хотят хотел* хотите обеща* предлага* пишет
        пишут писал* написал* говор* сказал* сказали требу* уговар* убежда* настаив* пыта* советует
        советовал* ask asks asked asking want wants wanted wanting promise* promis* offer* say=
        says= said= told tell= tells= demand* insist* suggest* beg= begs= begged try tries trying
        tried propos* убеждал* велел* велит заставля* push* pushes persuad* зовет зовут тянет
        invites invite uses уводит уговорил* insists намекает намекал* присыл* щлет шлет offered
        предложил* предложат предложит claims= claimed= звал= звали= звала= зовет= зовут= советуют=
        советовали=
    """,
    "AGREE": """
        соглас* договорил* договор идет= окей ок= ok= okay хорошо ладно agree agreed deal= fine=
        alright yes= да= good= sure= идёт по_рукам принято устраивает годится got_it np= let's_do
        тогда_так пусть_так так_и_быть уговорил* as_you_want as_you_asked as_you_ask like_you_asked
        как_вы_просите как_просили as_asked so_be_it fine_by_me alright_then пойдет= годно пусть=
        ладненько как_договар* договаривал* as_we_agreed no_problem без_проблем as_you_wished
        as_you_wish раз_просите раз_вы_просите раз_вы_так раз_так since_you_ask как_вы_и
        as_you_have_asked settle_for as_you_wrote как_вы_писали как_вы_написали как_вы_посовет*
        как_вы_советова* как_вы_сказали как_вы_хотели как_вы_велели as_you_said as_you_told
        as_you_advised like_you_said like_you_told as_you_suggested as_instructed as_agreed
        как_вы_просили как_вы_и_просили как_и_просили works_for_me fine_with_me as_requested
        like_you_wanted as_you_wanted
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
    "COMEV": """
        come= comes= came= arrive= arrives= arrived= придет= приедет= дойдет= доедет= придут=
        приедут= пришел= пришла= пришло= пришли= дошел= дошла= дошло= приходит=
    """,
    "NOTICEW": "nobody no_one никто не_видно not_see not_seen",
    "EASIER": """
        проще легче быстрее удобнее лучше easier faster quicker simpler better= best= simplest
    """,
    "FINEW": """
        will_do i_prefer i'd_prefer предпочту пусть_будет i_am_happy i'm_happy happy_with так_тому
        that's_enough enough_for_me мне_хватит мне_достаточно этого_хватит works_for_me
        works_for_us suits_me fine_with_me fine_by_me устроит устраивает= подойдет= подойдёт=
        согласен= согласна= договорились не_против
    """,
    "MAXW": "максимум= at_most max= не_больше no_more_than не_дольше",
    "PERDAY": "per_day a_day per_each_day в_день в_сутки за_день за_сутки each_day daily",
    "BUTW": "but= но= хотя= though= although= still=",
    "BETTERW": "лучше better= think_about think_twice think_again подумайте подумай= так_что",
    "LETSW": "давайте= давай= хоть= пусть= let's lets it_is= whatever",
    "NOTONE": """
        not_what_platform not_what_the not_what_ali не_тот_что не_тот_который not_the_one
        not_that_one не_туда_что not_what_aliexpress
    """,
    "THINKW": "think= think_good think_well думайте подумай= подумайте",
    "EXPECTV": "ждите= expect= рассчитывайте надейтесь hope= count=",
    "ANYWAYW": """
        anyway все_равно ничего= ничего_страшн* even_then still= no_problem не_страшно не_беда
    """,
    "INSTEAD": """
        instead вместо place_of rather_than not_money взамен заместо not_refund forget_the_refund
        forget_refund skip_the_refund без_возврата_денег
    """,
    "MUST": """
        need* must= have_to has_to should= required require* please pls= want= wants asks нужно
        нужна нужен надо необходим* должн* требу* придется придётся обязан* пожалуйста просим
        следует иначе otherwise or= before чтобы to= release= without_this без_этого kindly so=
        тогда only_then before_we сначала first= then= в_таможн* задерж* held= kept= stuck=
        stopped= hold= осталось начислен* charged you_need надобно wanted let's go_up went_up
        вырос* повысил*
    """,
    "WANTV": "want= wants ask= asks require* need= needs demand* треб* хоч* прос*",
    "REQUIRES": "require* треб* need* нуж* must=",
    "THANKS": "thank_you_for thanks_for спасибо_за благодар* appreciate thank= thanks=",
    "SHOWV": "show* показыв* пишет= says= видно= виден= displays",
    "NOT": "not=",
    "SEQ": """
        после_этого после_чего after_that after_this потом_мы after_you_close after_cancel*
        after_closing after_it after_accept* after_you_accept after_you_cancel after_you_confirm
        after_closed после_закрыт* после_отмен* once_you_close once_you_cancel once_you_withdraw
        when_you_close when_you_cancel как_только_закро* как_только_отмен* как_только_убер*
        как_только_сним* когда_закро* когда_отмен* first= сначала only_then тогда= then= before_we
    """,
    "QUOTE": "§quote",
    "PUSHV": "push= put= move= drop= make= do= deposit=",
    "QWORD": """
        should can could do= does may will= is= are= would стоит можно нужно надо могу ли= как=
        что= when= how= where= what= когда где почему why зачем
    """,
    "NEG_NEAR": "без= without= no=",
    "NEG_FAR": "no_need no_reason no_sense no_point no_one",
    "MEWORD": "me= мне=",
    "EVENIF": "even_if даже_если хотя_он* though_you although_you хоть_она хоть_он хотя_она",
    "BUTDONT": "but_i_don't but_i_haven't but_i_didn't",
    "NOWW": """
        now= today= сейчас= сегодня= right_away immediately немедленно срочно= urgently заранее=
        first= сначала=
    """,
    "THENSEQ": "then= тогда= and_then и_мы and_we потом=",
    "GIVE_ME": """
        дай= дайте скажи= скажите скажит* напиши= напишите пришли= пришлите сообщи= сообщите
        назови= назовите скинь= скиньте укажи= укажите вышли= вышлите кинь= киньте предостав*
        продикту* отправьте отправь нужен= нужны= нужна= нужно= give= tell= send= provide* share=
        drop= need= write= inform* show= type= enter= submit= what_is what's what= какой= какая=
        введите введи= ввод* вводите require* ask= let_me_know жду= сбрось* подскажите leave= post=
        продиктуй* scan= photograph* read= передай* передайте copy= forward* upload* покажите
        пересылай* пересла* переслать say= диктуй* скопируйте присылаете присылай* даете дадите
        скидываете называете сообщаете отсканир* сканир* what_are needs= wants= requires= required=
        requests= прочитайте прочти= зачитайте reply_with ответьте_одноразов* ответьте_код*
    """,
    "MY": "my= мой= моя= мою= мое= моей= моего= our= наш* мне= here_is вот= here's moi",
    "YOUR": "your= ur= ваш* твой твою твоя ваша= свой= свою= свои= u= вам= тебе=",
    "TO_PREP": "на= to= via= by= through= через= with= по= using= into= onto= in= в=",
    "KNOW": "know= знаем знаю have= есть= has= имеем got= найдем find= known= есть_ваш",
    "NORMALW": """
        is_normal it's_normal this_normal это_нормально так_бывает бывает_такое don't_care not_care
        not_important doesn't_matter неважно= не_важно не_обращай* не_смотр* пустяк*
    """,
    "USEV": "use= used using использ* бери* обращ* смотр* look= follow*",
    "HALFW": "half= половин* part_of часть= share_of",
    "WHEREYOU": """
        where_you_said where_you_told where_you_wrote where_you_asked where_you_wanted
        where_he_said where_he_told where_the_manager where_the_seller куда_вы_сказали
        куда_вы_написали куда_вы_просили куда_вы_велели куда_сказали куда_он_сказал куда_продавец
        куда_менеджер
    """,
    "OR_ELSE": """
        или= or= иначе otherwise else= а_то не_то либо either unless пока_не until not_then
        в_противном если if= а_не_то
    """,
    "HELPW": "помож* resend отправ* send= gift= подар* решим solve* новый_товар help_you we_help",
    "IFNOT": """
        if_you_don't if_u_don't if_you_dont if_you_do_not if_not если_не unless if_you_won't if_no
        не_вернете не_вернёте no_refund не_заплат* не_получу don't_get don't_refund пока_не until_i
        until_you if_i_don't not_refund не_пришлете не_пришлёте не_замен* won't_refund don't_pay
        failing_that if_nothing if_it_isn't if_it's_not if_this_isn't if_you_refuse if_you_fail
        if_i_am_not if_i'm_not не_реш* не_верн* не_возмест* не_компенс* не_ответ* не_исправ*
        без_возврат*_я don't_solve not_solve don't_fix don't_sort don't_send isn't_solved
        isn't_fixed isn't_resolved
    """,
    "DEPENDS": """
        depend* depends_on завис* up_to_you зависит_от решать_вам от_вас_завис* в_ваших_руках
        in_your_hands
    """,
}
