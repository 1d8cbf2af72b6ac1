"""Threats, abuse, pity."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "INSULT": """
        idiot* moron* scum* bastard* bitch* asshole* arsehole* fuck* fck* fuk* shit= shitty
        bullshit crap= cunt* dick= dickhead* dumb= dumbass* retard* imbecile* crook* thief thieves
        thiev* liar* lying cheater* swindler* pig= pigs dog= dogs trash= garbage= filth* filthy
        vermin pathetic jerk* loser* parasite* whore* motherf* wanker* prick= twat* scoundrel*
        rascal* monkey= ape= ching* chink* gook* nigg* fool* fools jackass* dirty= pigshit
        brainless worthless_people sleazy bloodsucker* leech* shameless damn_you screw=_you piss=
        suck= sucks go_to_hell rot_in burn_in shut_up choke idiotic lowlife* conman conmen clown*
        cretin* halfwit* scammy dipshit идиот* дебил* придур* дурак* дура дуры= дураки урод* твар*
        сволоч* мраз* мразь гад= гады= гадин* скотин* скот скоты козел* козл* козёл* свин* осел=
        осл= ублюд* подонк* подонок* ворь* ворюг* вор= воры= ворам воров= ворами жулик* жуль*
        аферист* кидал= кидалы кидала= мудак* мудил* мудак хуй* хуе* хуё* хуя* пизд* бляд* блят*
        еба* ебан* ёб* сука суки= суку= сукам сучк* говн* дерьм* гнид* мерзав* негодя* подлец*
        подл= падл* падлы тупой= тупая= тупые= тупиц* тупор* нахер нахрен на_хер на_хрен нахуй
        пошел_ты пошли_вы пошёл_ты идите_в_ж идите_лесом иди_в_ж чтоб_ты чтоб_вы чтоб_вам чтоб_тебе
        сдохн* кретин* ничтож* шваль* отброс* паразит* лохотрон* дармоед* крыс* обезьян* чурк*
        узкоглаз* косоглаз* чмо= гореть_в_аду гореть_вам хамло хам= хамы бараны баран лживы* лжец*
        лгун* брехло бессовестн* клоун* недоумк* имбецил* даун дауны ублюдок гнус* засран* задниц*
        жоп* срань проклят* будьте_прокляты подавит* подавись вруны врун выродк* шлюх* барыг* быдл*
        охренел* охуе* офигели обнаглел* оборзел* заткни* пасть= морд* рож= козлы совести_нет
        хватит_врать rat= rats= stupid* псих= психи= ненормальн* больной_на придурок конченн*
        падаль вонюч* пёс= псы= собаки= ослы= лохи= лох= бандит* разбойник* burns_down drop_dead
        fcking idi0t* stupit nazi* nazis slut* trashy degenerate* ублюдк* тварь твари кретины
        безмозгл* безрук* рукожоп* сдохните скотины наглец* наглые= хапуг* проходим* гопник* ворюги
        отморозк* уродц* мерзост* жадные_твари a-hole wtf stfu gtfo pos= worm= worms червяк* червь=
        dumbest stupidest тупейш* самые_тупые самый_тупой слышь_мусор эй_мусор ты_мусор вы_мусор
        мусор_ты хй= хйн* нхй= пзд* ебн* блть= btch* bstrd* cnt= mthrf* sshole дурач* дурьё
        идиотизм* scumbag* douche* bollock* tosser* bugger= muppet* numpty pillock* knobhead
        bellend* dipstick* nitwit* dimwit* airhead* schmuck* sod_off piss_off bugger_off f_off
        eff_off fuck_off screw_your maggot* swine slimeball* sleazebag* creep= creeps lowlifes
        son_of_a sons_of con_artist* rip-off_artist shove stick_it_up up_your arse ass= asses
        dumbo= dunce* twit= weirdo* freak= freaks subhuman* cockroach* pricks sod= git= prat= cow=
        bloody_thieves halfwits shithead* bitches motherfucker* fucker* fucking go_and_die go_die
        rot_you retarded savage* savages олух* балбес* болван* остолоп* бестолоч* дегенерат*
        недоразвит* убог* урюк* хач= хачи= китаез* желтолиц* узкоплен* мудень мудозвон* пидор*
        пидар* гандон* гондон* долбо* долбан* уеб* уебк* заеб* заебал* наеб* выеб* объеб* съеби*
        жлоб* жмот* упыр* тугодум* к_черту к_чертям пошли_к пошел_к катитесь_к проваливай* отвали*
        отвалите вали= валите= вали_отсюда придурошн* алкаш* наркоман* шавк* шавки конченые=
        конченые конченый мошенники_чертов* чертовы= чертов= проклятые_ворюги ворье= воровск*
        дебилоид* тварин* слабоум* дурень дурни охамел* обнагле* лживая= лживые= лживый= прохвост*
        шулер* шарлатан* мошенничь* вруниш* трепл* брехун* бестыжие бесстыж* свинья свиньи подлюг*
        сволочи паскуд* гнилые= гнилой= ущербн* недочелов* дрянь= мразота рожи= рыло= сукин* suka=
        blyat pidor* mudak* urod* kozel* debil* tvari hope_you_die you_should_die die_you
        чтобы_вы_сдохли чтоб_вы_сдохли idi_na idite_na poshel_na poshli_na suki= ublyudki= ubludki=
        svolochi= urody= mrazi= tvari= kozly= skoty= gady= parazity=
    """,
    "VIOLENCE": """
        убью= убить убьем прибью прикончу придушу зарежу пристрелю сожгу спалю взорву покалеч*
        изобью избить побью морду_набью сломаю_вам сломаю_тебе break_your smash_your burn_your
        beat_you burn_down shoot= stab= knife= hurt_you hack* hacking взлом* ddos* дудос* find_you
        найду_тебя тебя_найду вас_найду найду_вас из-под_земли из_под_земли под_землей достану=
        be_sorry will_regret пожалеешь пожалеете поплатит* оглядывать* you_will_pay_for сотру_в
        i_know_people come_for_you watch_your_back bomb* punch* strangle slap_you set_fire
        по_стенке покараю порву= расправ* ноги_переломаю руки_оторву оторву= вырву= your_family
        doxx* spam_your ruin_your_life разберемся_по-другому приеду_и приеду_в burn_the_shop
        destroy_you затравлю уничтожу_вас virus= вирус kill_yourself повес* отравл* набью= lynch
        break_fingers infect разнесу_ваш* разнесу_магазин* разнесу_лавочк* разнесу_офис*
        разнести_ваш* башку= оторву_вам with_a_bat with_bat i'm_coming_to i_am_coming_to
        i_will_come_to you_regret regret_it make_you_regret house_burn* завалю_ваш завалю_магазин
        заспамлю кулак* по_морде в_морду набить надаю врежу= вмажу= вломлю придурками голову_оторву
        руки_повыдёрг* gonna_hurt will_hurt skin_you destroy_your_shop trojan троян* malware ddos-*
        закид* сровняю спустить_собак kill_you kill_him kill_them will_kill_your_family найду_и
        мало_не_покаж* накажу= убью_вас разыщу приедут_люди мои_люди руки_отсох* чтоб_вас разорвало
        разнесу_вам ждите_в_гости ждите_гостей sure_you_cry make_you_cry поплачешь= smack_you
        slap_you_if дать_бы_тебе тебе_в_лоб make_your_life_hell your_life_hell life_a_hell
        жизнь_сломаю сломаю_жизнь жизни_не_дам жизнь_испорчу испорчу_жизнь breaks_legs break_legs
        break_your_legs breaking_legs ломает_ноги ноги_ломает ломают_ноги ноги_ломают кости_ломает
        руки_ломает переломают переломаем сломают_вам набьют найму_людей найму_бандит*
        will_break_your burn_it burn_them burn_this burn_him find_your_shop find_your_warehouse
        find_your_house find_your_home find_him break_all break_his break_their kick_your beat_the
        beat_up hunt_you track_you_down pay_with_blood cut_your throat= bury_you
        take_your_shop_down take_down_your_shop hackers= crash_your ruin_your_shop
        destroy_your_business your_house come_to_your visit_you дойду_до_вас приду_к_вам
        приеду_к_вам приедем_к закопаю= закопаем= утоплю_тебя утоплю_вас сверну_шею шею_сверну
        сломаю_нос сломаю_руки ноги_сломаю переломаю хакер* хакну хакнем положу_ваш_магазин
        положу_ваш_сайт натравлю натравим перестреля* вздерну застрелю вспорю порежу_вас
        порежу_тебя выколю вышибу вышибем зубы= зубов= подожгу подожгем подпалю спалим= отомщу
        отомстим отымею кости_переломаю сотру_вас уничтожу_тебя звонить_каждую_ночь
        call_you_every_night every_night кровью=
    """,
    "BLOCKV": """
        block* ban= bans banned banning suspend* close= closed closing freeze* frozen disable*
        delete* terminat* restrict* заблок* блокир* блок бан= забан* удал* закро* закры* огранич*
        заморо* замороз* лиш* blacklist* deactivat* locked lock= lose= аннулир* punish* limited
        limit= ruin= destroy* downgrad* закрыть= удалить= будет_удален suspended фриз* ban-list
        removed flag* flagged попадет теря* потеря*
    """,
    "COURT": """
        court* sue= sues suing lawsuit* lawyer* attorney* police* полици* суд= суда= суде= суду=
        судом= юрист* адвокат* иск= прокур* уголов* legal_action legal_depart* заявлен*_в_полици*
        криминал* criminal interpol jail prison тюрьм* cops embassy посольств* fbi= мвд=
        ответственност* prosecut* privlech* засуд* судит* посади* посадя* посажу= клевет*
        defamation заявление_в complaint_to_police legal= претензия_в_суд киберполиц* розыск*
        deport* visa_office проблемы_с_законом problems_with_law problem_with_law trouble_with_the
        collectors коллектор* debt_agency куда_следует authorities crime= crimes преступлен* иски=
        судебн* издержк* уголовк* полицейск* участков* следств* следовател* law_firm lawyers
        legal_claim legal_team slander libel суды= подадим_в_суд
    """,
    "MENACE": """
        give_it_to_other give_to_other_people по-хорошему лучше_закончите лучше_остановитесь
        careful think_twice think_well think_good подумайте подумай= берегит* берегись осторожн*
        пожалеете watch_out last_warning last_time предупреждаю warn= warning одумайтесь одумайся
        i_warn consequences последстви* you_will_regret regret готовьтесь хуже_будет will_be_worse
        beware хуже= плохо_кончит* плохо_будет плохо_законч* where_you_live где_вы_живете
        где_ты_живешь лучше_не_надо remember_this не_шутите пеняйте sorry_later be_sorry remember=
        запомните пожалеете= мы_вас_найд* we_find_you we_will_find we_know_where don't_joke
        не_советую шутки_плохи шутит* не_шути* советую_не think_about_it think_about узнаете_что
        you_will_learn узнаете= play_with_fire играете_с_огнем шутки_плох* think_of_your
        better_think you_better regret= regrets пожалеешь= поплатит* поплачет* заплач* заплачете
        аукнет* пеняй* не_поздоров* mind_yourself watch_yourself better_stop better_not
        have_trouble in_trouble big_trouble проблемы_будут будут_проблем* неприятност*
        имейте_в_виду имей_в_виду делайте_выводы keep_it_in_mind keep_in_mind your_choice
        не_пожалейте ответите_за ответишь_за
    """,
    "REPORTV": "report* сообщим заявим complain= tell= расскажем пожалует* пожалуюсь пожалуемся",
    "BEG_STRICT": """
        beg_you i_beg we_beg begging have_mercy mercy have_pity pity_on умоля* сжал* пожалейте
        пожалей= смилуй* пощад* войдите_в_положени* войди_в_положени* доброе_сердце на_коленях
        on_my_knees имейте_сердце ради_детей good_heart kind_heart have_a_heart 😭 feel_sorry_for
        слёзно слезно understand_our_hard heartbroken добр*_сердц* помогите_мне help_me don't_ruin
        no_mercy mercy_on show_mercy pity_us pity_me have_compassion compassion compassionate
        please_feel feel_for_us hope_in_your на_ваше_сердце ваше_сердце your_heart kindest_heart
        войдите_в_наше смилос* сжальт* смилостив* молю= молим= заклина* христа_ради слезами crying=
        не_губите спасите_нас be_kind_with have_sympathy please_sympath*
    """,
}
