"""Photos, papers and stories that are not true."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_FALSE = Risk.false_evidence

WORDS: dict[str, str] = {
    "PLATFORM": """
        aliexpress алиэкспресс* алик* али= али_экспресс ali= platform площадк* систем* system сайт*
        site= website app= приложени* dispute* спор* диспут* order= заказ* алиэкспрес*
        алиэкспрессом aliexpres here= здесь= тут= платформ*
    """,
    "GIVE_BACK": """
        верн* вернут* возврат* возвр* refund* money деньг* денег бабл* pay= pays compensat*
        компенс* замен* replace* resend give= send= fix= solv* реш* решит* отправ* выш* дад* сдела*
        оплат* заплат* плат* cash response ответ* respond* satisf* скидк* discount* approve* одобр*
        accept= примите примет* доплат* перевед* переведи* перевод* договор* free= новый новую
        пришлите= пришлем= пришлю= пришлет= пришли_мне прислать=
    """,
    "SELFHARM": """
        сломаю разобью поцарапаю царапну уроню порву порежу испорчу отломаю раздавлю испачкаю
        оторву надорву сожгу разломаю залью помну надрежу отрежу расковыр* доломаю добью разорву
        погну стукну подпалю отклею надломлю разрежу пну= топну разолью поломаю проткну распорю
        прокол* отломлю согну замочу утоплю_его расколю раздавим отвинчу выдерну подпорчу подломаю
        расколочу обрежу поврежу= повредим= поцарапать= сломать= разбить= порвать= испортить=
        пройдусь_ножом ножом_по перережу= перерублю=
    """,
    "TRACKFIELD": """
        any_track* any_tracking any_number any_digits random_track* random_number fake_track*
        invented_track* любой_трек любые_цифры любой_номер случайн*_номер* случайные_цифры
        выдум*_трек* трек_от_другой old_track* старый_трек чужой_трек any_numbers придумайте_трек
        придумай* придумайте make_up_any make_up_a make_up_some make_up_the_number make_up_number
        make_up_track* поддельн*_трек* invent* придума* выдума* fake_tracking fake_number
        fake_track_number any_code_of левый_трек левый_номер from_another_parcel от_другой_посылки
        нужен_только_трек only_the_tracking only_need_the_tracking произвольн*_номер*
        произвольн*_трек* произвольные_цифры arbitrary_number any_random случайный_код any_code
        wrong_tracking wrong_track
    """,
    "NOTSEND": """
        don't_need_to_really not_really_send can_not_send можете_не_отправлять не_отправляйте
        without_sending not_need_send not_need_return товар_можете_не товар_оставьте keep_the_goods
        keep_the_item
    """,
    "UPLOADV": """
        upload* attach* send= make= take= put= use= add= find= found прикреп* прилож* влож* загруз*
        сфот* возьм* найд* нашл* нашел скача* сдел* snap= post= steal= copy= download* пришлите=
        пришлем= пришлю= пришлет= пришли_мне прислать= photograph* сфотк* снять= сфоткаю взять=
        возьмите= берите= возьми= взял= взяла= borrow=
    """,
    "FALSE_TRUE": """
        honest честн* real= настоящ* any_questions in_any_case any_time any_problem любой_вопрос
        if_any any_help any_other any_damage any_defect_please
    """,
    "PUTIN": "put= pack= insert полож* влож* упак* засун* кладу= кину= place=",
    "BOTHWIN": """
        both_win so_system чтобы_система быстрее_верн* faster= system_will so_i_can so_we_can
        и_мы_одобр* then_we мы_тогда тогда_мы so_that agree_quickly quickly= approve_quickly
        быстро_одобр* сразу_верн* нам_вернет и_нам вернет_почта both_get both_paid обоим_заплат*
        обоим= вам_и_нам мы_подтвердим мы_одобрим we_confirm_it we_approve we_agree_then
        can't_check can't_prove cannot_check не_провер* не_докаж* won't_check нам_заплат* страхов*
        insurance_pays insurance_will they_pay_us pays_us always_pay always_refund they_pay
        they_refund they_always вернут_как всегда_возвращ* всегда_верн*
    """,
    "NOTTRUE_RPT": """
        they_want want_me просят_меня i_said_no отказ* i_refuse* не_стану не_буду i_won't i'm_not
    """,
    "CAME_BROKEN": """
        came_broken пришл*_сломан* arrived_broken arrived_damaged was_broken broke_after
        сломал*_сам* it_broke came_damaged
    """,
    "FAKEV": """
        fake* stage= staged fabricat* подделать поддел* поддельн* photoshop* фотошоп* инсценир*
        сфабрик* подстро* имитир* simulate* forge* нарисовать нарисую фальсиф* draw= drawn
        дорисова* дорису* рису* edit_the_photo retouch будто якобы как_будто as_if pretend*
        looks_like_broken looks_broken look_broken looks_damaged looks_defect* дорисую подрисую
        подрис* подделаю состряпа* смонтир* смонтирую перемонтир* наклею_трещ*
    """,
    "DEFECTW": "defect* damage* дефект* поврежд* брак царап* scratch* crack* трещин* hole дырк*",
    "WORKSFINE": """
        works_fine works_perfect* it_works everything_is_fine everything_fine all_fine is_fine
        все_хорошо всё_хорошо работает= целый= цела= целое исправ* all_right perfect= in_order
        нормальн* fits= fits_me fits_well подошел подошла подошло сидит= как_новый как_новая
        like_new
    """,
    "NUMWORD": """
        two= one= half= две= два= одна= одну= один= половин* only= только= три= пять= меньше= fewer
        less= three= four= five= six= четыре= шесть= двух= трех= штуку= штуки=
    """,
    "YOURS": "your= you= ваш* вам=",
    "SELLERWORD": "продавец seller= магазин= продавца he= gave= выдал* дал= прислал*",
    "YOURSELF": "yourself сами= самому himself по-тихому little= слегка чуть-чуть немного",
    "YOURPIC": """
        your_picture your_photo your_pictures your_photos ваша_картинка ваше_фото ваши_фото
        ваши_картинки in_your_listing
    """,
    "CASHW": "cash= наличн* налич* нал=",
    "FOUNDDEFECT": "found= noticed notice= saw= see= обнаруж* заметил*",
    "BREAKIMP": """
        порежьте разрежьте сломайте разбейте порвите поцарапайте испортите уничтожьте cut= break=
        smash= destroy= tear= scratch=
    """,
    "FILM_OTHER": """
        film_his film_hers film_theirs film_her_one film_that_one photograph_his photograph_hers
        snap_his его_сниму его_и_сниму его_сфот* ее_сниму ее_и_сниму сниму_его сниму_ее
        сниму_у_друг* сниму_чуж* сфоткаю_его его_и_сфот*
    """,
    "FINDV": """
        find= found= finding google= googled search= searched найду= нашел= нашла= найдем=
        нагуглил* погуглю= поискал* отыскал* наткнул* скачаю= скачал* download= downloaded
    """,
    "LISTINGW": """
        listing= listings описани* advert* объявлени* карточке_товара страничке= product_page
    """,
    "MINEBROKEN": """
        моей_разбит* моей_сломан* моего_разбит* моего_сломан* my_broken my_cracked моей_треснув*
    """,
    "MYOLD": "my_old мой_старый мою_старую свой_старый свою_старую свое_старое старый_свой",
    "ONLINEW": """
        online= internet google= гугл* гугле яндекс* интернет* сети= in_the_net on_the_net
        pinterest пинтерест* forum* форум* reddit авито avito отзывах= reviews=
    """,
    "SAMEFOUND": """
        same_defect same_problem such_defect такой_же_дефект такая_же_проблем* тоже= too=
    """,
    "SAMELOOK": """
        looks_the_same looks_like_mine looks_just_like такой_же такая_же такое_же same= similar=
    """,
    "SHAREGAIN": """
        we_share_the_money we_share_it we_share= share_half we_split split_it split_the half_half
        fifty_fifty 50_50 поделим= поделимся= пополам= разделим= делим= both_earn both_gain
        оба_в_плюсе
    """,
    "WILLDO": """
        will_do that'll_do that_will_do it'll_do good_enough nobody_will who_will_know
        who_will_check who's_to who_checks nobody_checks nobody_will_notice сойдет= пойдет=
        прокатит= проканает= покатит= никто_не_узна* никто_не_провер* никто_не_замет* кто_узнает
        кто_проверит хватит_для вставлю= приложу= прикреплю= выложу_в_спор use_it attach_it
        upload_it i'll_attach i'll_upload i'll_use
    """,
    "STRANGECITY": "чужой_город чужого_города wrong_city another_city",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "false.old",
        _FALSE,
        "EVIDENCE OLDTHING",
        who="b",
        gap=3,
        ask=False,
        where="INSTEAD v.1|I|WILL",
        yes=("Сфоткаю старый чайник вместо нового",),
        no=("The old photo is mine",),
    ),
    Frame(
        "false.swap",
        _FALSE,
        "RETURNV OLDTHING",
        who="b",
        gap=4,
        ask=False,
        where="INSTEAD v.1|I|WILL",
        unless="ADDRESS FREE_RETURN",
        yes=("I'll send back my old shoe instead", "Вместо неё отправлю старую куртку"),
        no=("I sent the old one back as you asked",),
    ),
    Frame(
        "false.lie",
        _FALSE,
        "I|v.1|WILL LIEV",
        who="b",
        order=True,
        gap=4,
        ask=False,
        where="~NOTGOT|~EVIDENCE|~DEFECTW|~TELLV|~WORKSFINE|~BADGOODS|~EMPTYPACK",
        unless="TRUE_REASON REVIEW",
        yes=("It works, but I'll lie that it's broken", "Навру, что посылки не было"),
        no=("I will not lie about the damage",),
    ),
    Frame(
        "false.lie_own",
        _FALSE,
        "LIE_OWN",
        who="b",
        ask=False,
        where="~NOTGOT|~EVIDENCE|~DEFECTW|~PARCEL",
        yes=("Навру, что посылки не было",),
        no=("Врать в споре не стану",),
    ),
    Frame(
        "false.break_ask",
        _FALSE,
        "BREAKIMP PARCEL",
        who="s",
        order=True,
        gap=3,
        where="EVIDENCE",
        unless="FREE_RETURN",
        yes=("Порежьте товар ножницами и снимите", "break the goods and take a video"),
        no=("Do not break the seal, take a photo first",),
    ),
    Frame(
        "false.photo",
        _FALSE,
        "EVIDENCE BORROWED",
        gap=5,
        unless="FALSE_TRUE YOURPIC MINEBROKEN STRANGECITY",
        where="~UPLOADV|v.1|v.imp",
        yes=("just upload any photo", "прикреплю чужое фото"),
        no=("Приложите фото повреждений",),
    ),
    Frame(
        "false.track",
        _FALSE,
        "TRACKFIELD",
        where="~GOODSBACK|~NOTSEND|~PLEASE|~DISPUTE|TELLV|FORMW",
        unless="SELLERWORD v.past",
        yes=("type any tracking number in the return field", "впишите любые цифры, трек возврата"),
    ),
    Frame(
        "false.empty",
        _FALSE,
        "RETURNV|PUTIN EMPTYPACK",
        gap=5,
        unless="REVIEW PUBLICW REASON QUALITYW CASHW PAYSYS WALLET PACKPHOTO",
        yes=("Send back an empty box", "Пришлите пустой конверт"),
        no=("Пришла пустая коробка",),
    ),
    Frame(
        "false.deny",
        _FALSE,
        "TELLV NOTGOT?",
        gap=6,
        ask=False,
        where="~CONTRAST|~BOTHWIN",
        unless="FALSESELF ~NOTTRUE_RPT IFNOTGOT TRUE_REASON CLOSE_OWN COURIER",
        neg="any",
        yes=("The parcel came yesterday, still I'm writing that I never got it",),
        no=("I say it is broken",),
    ),
    Frame(
        "false.seller_deny",
        _FALSE,
        "SELECT_SAY NOTGOT?",
        who="s",
        gap=5,
        neg="any",
        where="PLATFORM|PLEASE|~BOTHWIN|~EVIDENCE|~CONTRAST",
        unless="INSTEAD SUMW FALSEWEAK IF FALSEREASON REASON",
        yes=("Write in dispute you never got the parcel, then we both win",),
    ),
    Frame(
        "false.harm",
        _FALSE,
        "SELFHARM",
        who="b",
        ask=False,
        where="~EVIDENCE|~TELLV|~GIVE_BACK",
        unless="REVIEW VIOLENCE CAME_BROKEN",
        yes=("I'll scratch the screen a bit and film it",),
        no=("The screen is broken",),
    ),
    Frame(
        "false.harm_en",
        _FALSE,
        "I|WILL SELFHARM_EN",
        who="b",
        order=True,
        gap=4,
        ask=False,
        where="~EVIDENCE|~TELLV|~GIVE_BACK",
        unless="REVIEW VIOLENCE YOURS CLOSE FOUNDDEFECT",
        yes=("I'll scratch the screen a bit and film it",),
        no=("I'm not going to lie about the damage, here are honest photos",),
    ),
    Frame(
        "false.harm_ask",
        _FALSE,
        "SELFHARM|SELFHARM_EN YOURSELF",
        who="s",
        gap=4,
        where="~EVIDENCE|~APPROVEW",
        yes=("Можете поцарапать сами и сфотографировать, так одобрят быстрее",),
    ),
    Frame(
        "false.plan",
        _FALSE,
        "FAKEV EVIDENCE|DEFECTW",
        gap=4,
        unless="LISTINGW",
        yes=("film a fake damage",),
        no=("I won't fake the damage",),
    ),
    Frame(
        "false.count",
        _FALSE,
        "TELLV NUMWORD",
        who="b",
        gap=6,
        ask=False,
        where="~CONTRAST",
        yes=("Пришло три штуки, но напишу, что две",),
    ),
    Frame(
        "false.found",
        _FALSE,
        "FINDV EVIDENCE|DEFECTW|BADGOODS",
        gap=5,
        ask=False,
        where="ONLINEW WILLDO|v.imp|v.1|UPLOADV",
        unless="TRUE_REASON YOURPIC SELLERWORD SAMEFOUND",
        who="sb",
        yes=(
            "I found a photo of a cracked one online, that will do",
            "Нашёл в гугле похожую трещину, сойдёт",
        ),
        no=("I found this defect in other reviews too",),
    ),
    Frame(
        "false.share",
        _FALSE,
        "SHAREGAIN",
        who="s",
        where="~EVIDENCE|~NOTGOT|~EMPTYPACK",
        unless="COUPON",
        yes=("Снимите, что коробка пустая, площадка заплатит, поделим",),
        no=("We do not split it",),
    ),
    Frame(
        "false.film_other",
        _FALSE,
        "FILM_OTHER",
        who="b",
        ask=False,
        where="~BADGOODS|~SAMELOOK",
        yes=("My mate's broken one looks the same, I'll film his",),
        no=("The camera can film his garden",),
    ),
    Frame(
        "false.own_old",
        _FALSE,
        "SENT_OWN|RETURNV MYOLD",
        who="b",
        gap=4,
        ask=False,
        where="v.1|I|WILL|GOODSBACK RETURNW|INSTEAD",
        unless="ADDRESS GIFTWORD",
        yes=("Going to send them back my old broken one",),
        no=("I gave my old one to a friend",),
    ),
)
