"""Stars and opinions."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "REMOVERV": """
        delete* remove* change* edit* update* revise* erase* удал* убер* убира* убра* измен*
        исправ* поменя* перепиш* поправ* сниму= correct= turn= превра* take_down take_off amend
        rewrite скрою= скрыть отзову= убрать удалить снять= removed= hide= исправлю= подправ*
        переправ* перепис* withdraw*
    """,
    "REVIEW": """
        отзыв* review* feedback* rating* рейтинг* оценк* star= stars звезд* звёзд* ★ ⭐ 🌟 ✩
        feed_back комментар*_с_фото comment= comments comented коммент* 5stars оценит* fedback
        feedbak рецензи* балл балл* единиц* кол= одну_звезду однозвезд* пятерк* пять_звезд
        five_star plus_in_card reputation репутац* rate_us rate_me rate_our rate_the rate_5 rated=
        bad_mark low_mark your_mark the_mark плохую_оценку видеообзор* видео_обзор* статистик*
        statistics= stats= ratings= звездоч* звёздоч* звездочк* testimonial* trustpilot testimoni*
        отзовик* отзывчик*
    """,
    "BAD": """
        плох* негатив* отрицат* ужасн* худш* разгромн* гневн* злой злую низк* испор* обруш* единиц*
        bad= badly negative horrible worst= terrible awful ugly low= lowest nasty damning harsh
        one_star 1_star one-star 1_stars одну_звезд* одной_звезд* 1_звезд* кол= ноль_звезд
        zero_star единицу утоп* топить ruin* destroy* уничтож* trash= kill= испорчу снижу занижу
        понизить уроню poor= angry honest_bad scathing разнес* правдив*_но public* выложу опозор*
        публич* всем_расскаж* смачн* жестк* жирн* минус* нелестн*
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
        напиш* напис* остав* постав* став* publish* post= posting write= writing leave= leaving
        put= give= giving опубл* пишу= выклад* выложу влеп* накат* накатаю настроч* rate= read=
        узна* узнают get= receiv* получит* hear= see= tell= испорч* расскаж* will_be expect=
        next_step обруш* изм* посмотр* увид* прочита* прочт* expose* ruin* make= снизить сниж*
        снижу уроню понижу утоплю разнес* начина* запощ* кину= залью заль* накида* drop= spread*
        распростран* опозор* опущу= топить go= blast* warn* destroy* share*
    """,
    "GOODRV": """
        good= nice= great positive= excellent five= 5= best= happy full= хорош* отличн* полож*
        позитив* прекрасн* восторж* пять= пятерк* пятёрк* лучш* приятн* добр* max= максим* perfect
        top= шикарн* ★★★★★ beautiful wonderful красив* fine= супер= высок* high= лестн* kind= тепл*
        замечат* pretty favourable favorable amazing 5-star five-star пятизв* пяти= glowing lovely
        top-rated шикарный восхитит* хвалебн* хвал* exciting excited enthusiast* raving rave=
        top_rating maximum_rating full_rating all_stars nice_words kind_words восхищ* добрый=
        добрые= благодарн* пятёрочк* пятероч* 5-зв* 5★ 5⭐ full_stars perfect_score
    """,
    "CHANGERV": """
        change* chang* edit* update* modify* revis* delete* remove* erase* измен* исправ* удал*
        убер* убра* поменя* скорр* перепис* обнов* смен* поправ* отредакт* сотр* take_down
        withdraw* убир* add= допис* raise= increas* повыс* подним* снять= снимите fix= обменя*
        turn= превра* lift= lifting take_off pull_down get_rid rewrite rework amend correct=
        исправля* скрой* скры* hide= hiding переправ* подправ* почист* отзыва* отозв* отозов*
        убира*
    """,
    "WRITERV": """
        write* leave* give* put= post= make= share* rate= paint= поставь* постав* напиш* остав*
        пишете пиши= пишите написать поставить оставить отзыв_с screenshot скрин* скриншот* дайте=
        дать= за_отзыв за_5 for_review for_feedback for_5 for_five за_пять за_хорош* за_полож*
        send= сделай* publish* опубл* photo show= ставите оставляете получите_за
    """,
    "UNCOND": """
        honest= честн* my_honest i_left я_остав* оставлял* поставил= поставила i_gave regardless
        в_любом_случае anyway_later любом_случае without_condition обязательно спасибо_за_подар*
        thanks_for_the_gift
    """,
    "BADREV": """
        плох* негатив* отрицат* ужасн* худш* разгромн* гневн* злой= злую= низк* единиц* bad= badly
        negative* horrible worst terrible awful ugly low= lowest nasty damning harsh scathing
        one_star 1_star 1-star one-star poor= одну_звезд* одной_звезд* по_одной 1_звезд* ноль_звезд
        zero_star нелестн* жестк* смачн* matching angry furious brutal devastating мерзк* отвратит*
        правдивый_но паршив* кол= lousy disgusting 1_★ единицу минимальн* минималк* отриц*
        honest_bad такой_отзыв such_review такие_отзыв* bad_one злобн* погром* унизит* неприят*
        разоблачит* предупреждающ* соответствующ* strongly terrible_one nightmare ugly_one с_землей
        fatal crushing terrible_review nasty_review minus_review отзыв_соответств* разгром*
        уничижит* изобличит* one_stars 1_stars колы= двойк* единичк* единицы= минус= very_bad
        worst_possible trash_review
    """,
    "THREATREV": """
        такой_отзыв такие_отзыв* such_a_review such_review matching_review отзыв_накат* отзыв_влеп*
        разнесу_вас разнесу_в разнес*_в_отзыв* заспам* завал*_отзыв* flood* bomb_your review-bomb
        утоплю отзыв_будет review_will feedback_will get_what_you_deserve
    """,
    "PUBLICW": """
        youtube* ютуб* тикток* tiktok* тик_ток instagram* инстаграм* инст* facebook* фейсбук*
        twitter* твиттер* reddit* реддит* social* соцсет* соц_сет* блог* blog* forum* форум* групп*
        groups internet* интернет* channel* пикабу* pikabu сми= media= press= отзовик* otzovik
        irecommend trustpilot вирал* viral everybody everyone весь_мир whole_world my_friends
        всем_друз* всем_знаком* паблик* публик* огласк* publicly threads дзен вк= vk= all_buyers
        всем_покупател* всем_расскаж* telegram_channel* телеграм-канал* телеграм_канал* blogger*
        блогер* журналист* journalist* newspaper* газет* news= везде everywhere audience followers
        подписчик* subscribers мир_узнает стрим* x.com telegram_chat* чаты= чатах чаты_о
        чатах_покуп* соседних_чатах foren коммьюнити community 4pda хабр* habr* vk_group всем=
        every_buyer every_customer каждый_покупател* каждый_клиент* видеообзор* видео_обзор*
        telegraph twitch tiktok instagram= quora google_maps consumer_forum complaint_board
        sitejabber social_media socials the_web online= public= tv= television радио телевид* тв=
        ютюб* рутуб* rutube вконтакт* одноклассник* ирекоменд* яндекс_отзыв* мир= чат_покуп*
        в_группах во_все_группы подписот* знакомые= знакомым= друзьям= коллегам= subreddit
    """,
    "DEADLINE": """
        you've_got у_вас_три у_вас_два у_вас_неделя days_to у_вас_время у_тебя_время you've_until
        you've_till you've_got_until срок_вам вам_срок даю_сутк* даю_день даю_вам даю_час*
        даю_время даю_срок дам_вам у_вас_сутк* у_вас_день у_вас_есть_сутк* у_вас_час* сутки=
        24_hours 24h 48_hours you_have_24 you_have_48 you_have_one you_have_until you_have_till
        ultimatum ультиматум* deadline last_chance последний_шанс by_tomorrow until_tomorrow
        till_tomorrow by_friday by_monday by_tonight до_завтра до_вечера до_понедельник* до_пятниц*
        срок_до к_завтрашн* time_is_ticking часики_тикают
    """,
    "WILLREV": """
        ждет= ждёт= coming= expect= напишу пишу поставлю ставлю оставлю влеплю goes_up go_up
        will_be i'll= post= write= leave= writing posting leaving
    """,
    "ABOUTYOU": "about_your about_you о_ваших о_вашем о_вашей про_ваш* про_вас о_вас",
    "HATETO": """
        i'd_hate_to would_hate не_хотелось_бы не_хочется don't_make_me не_заставляйте не_вынуждайте
    """,
    "MYAUDIENCE": """
        my_channel my_blog my_followers my_subscribers my_page my_group my_audience popular_channel
        popular_blog big_channel i'm_a_blogger i_am_a_blogger i_run_a followers subscribers
        мой_канал моем_канале мой_блог моем_блоге мои_подписчик* моей_групп* у_меня_канал
        у_меня_блог у_меня_паблик я_блогер подписчик* подписот*
    """,
    "SHAMEV": """
        опозорю= опозорим= осрамлю= ославлю= ославим= прославлю= прославим= обесславлю= i'll_shame
        will_shame name_and_shame shame_you
    """,
    "SILENCEW": """
        nobody_will_know no_one_will_know никто_не_узна* i_stay_silent i_keep_silent я_промолчу
        промолчу=
    """,
    "THINKSAY": """
        what_i_say what_i'll_say what_i_will_say what_i_tell what_i'll_tell what_i_post
        what_i'll_post what_they_will_hear что_я_скажу что_скажу что_я_напишу что_напишу
        что_я_расскажу что_расскажу что_я_там what_will_they что_они_услыш* что_они_узна*
        будете_знаменит* be_famous
    """,
}
