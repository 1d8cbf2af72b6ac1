"""The dispute closed or cancelled before the money is back."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_CLOSE = Risk.close_dispute_early

_NOT_CLOSED = "AFTER_MONEY STATE_CLOSED ~SOLVED IF_CLOSE DISPUTE_NEG"
_OTHER_CLOSED = "ORDER REVIEW CLOSE_OBJ ACCOUNT PAYSYS"

WORDS: dict[str, str] = {
    "STATE_CLOSED": """
        was_closed been_closed are_closed were_closed was_cancelled спор_закрыт* закрылся=
        закроется закрывается закро*_автоматич* автоматич*_закр* closed_automatic*
        automatically_clos* close_automatic* closes_automatic* auto_close закрыт_алиэкспресс*
        закрыли= closes_itself system_will_close system_will_cancel system_will_end
        system_will_finish система_закроет площадк*_закры* алиэкспресс*_закры* систем*_закры*
        aliexpress_closed platform_closed system_closed aliexpress_will_close closed_by_aliexpress
        закрыт_площадк* закрыт_систем* closed_by_the_system closed_by_the_platform
        closed_by_platform closed_by_system only_aliexpress только_алиэкспресс может_только
        only_the_platform только_площадка system_finish* system_close* system_cancel*
        платформа_закр* сама_закро* сам_закро*
    """,
    "SUBSCRIPTION": "subscription* подписк* автоплат* trial",
    "CLOSE_OBJ": """
        subscription* подписк* lid= крышк* крышечк* блендер* blender door= дверц* window= окн* app=
        приложени* пятно= пятна= пятен= valve клапан* bluetooth alarm будильник* таймер_на box=
        кран zipper молни* battery= аккум* cover= wifi
    """,
    "CANCELV": "cancel= отмените отмени= withdraw=",
    "IF_CLOSE": """
        if_i если_я если_закрою если_отменю should_i стоит_ли can_i могу_ли можно_ли if_the_money
        если_деньги если_вернете если_вернёте случайно accidentally by_mistake по_ошибке
        если_отменить если_закрыть если_отозвать if_cancel* if_closing if_we_close
    """,
    "DISPUTE_NEG": """
        dispute_stays спор_остаётся спор_остается keep_the_dispute keep_dispute dispute_is_closed
        dispute_was_closed спор_закрыт= спор_закрылся спор_закрыли
    """,
    "CLOSE_IT": """
        first_close first_cancel close_then cancel_then first_withdraw сначала_закройте
        сначала_отмените сперва_закройте take_it_off take_this_off finish_it end_it drop_it
        завершите_его завершите= прекратите_его remove_it take_it_back withdraw_it cancel_it
        close_it remove_this cancel_this do_it_first you_close u_close close_first cancel_first
        закройте_его отмените_его снимите_его уберите_его заберите_её заберите_ее заберите_его
        close_this_dispute
    """,
    "PROMISEW": """
        fix= swear trust promise* solve* handle* обещ* клян* исправ* решим довер* guarantee*
        compensat* arrange* сделаем_все уладим_все поклян* поклял*
    """,
    "WEAKCLOSE": """
        stop= end= ending finish* kill= resolve= заверш* прекрат* забер* drop= dropping dropped
        give_up terminat* прекращ* погас* let_go заберите забери= забирайте отпустите оставьте=
        close-up finishing прекратим забудьте_про forget_about
    """,
    "WEAKCLOSE_OWN": """
        забрать= закончу= закончил* заканчиваю= прекращу= finish* end= ending drop= dropping
        dropped забираю заберу завершаю завершу прекращаю завершил* прекратил* give_up
    """,
    "WECANCEL": """
        we_cancel we_will_cancel we_must_cancel we'll_cancel мы_отмен* отменим= отменим_заказ
        refund_is_cancelled refund_will_be_cancelled is_cancelled be_cancelled
    """,
    "REOPENW": "reopen* re-open open_again open_it_again открыть_снова открыть_заново снова_откр*",
    "UNPAID": "before_payment before_you_pay до_оплаты not_paid_yet",
    "CLOSECOLLOQ": """
        kill= kills прибью= прибиваю= снес= снесла= снесу= сношу= прибил* прикрыл* прикрою=
        прикрываю= свернул* сверну= сворачиваю= грохнул* грохну= удалил* удаляю= удалю= pulled
        pulling scrapped scrapping scrap= binned killed dropped dropping drop= ditched ditching
    """,
    "CLOSEINF": """
        отозвать= отменить= закрыть= снять= убрать= аннулировать= «отозвать» cancel= withdraw=
        close= отзыв_спора
    """,
    "GIVESUP": """
        ваша_взяла твоя_взяла you_win you_won уговорили= уговорил= вы_победили ты_победил give_up
        giving_up gave_up fed_up tired= enough= whatever надоело= надоел* устал* сдаюсь= плюнул*
        бог_с черт_с махнул* хватит= лень= want_this_over just_want_it get_it_over лишь_бы
    """,
    "MYSIDE": "с_моей_стороны from_my_side on_my_side my_side",
    "SELFPAYS": """
        his_word her_word gave_me_his дал_слово дала_слово дал_мне_слово for_promising
        обещали_вернуть что_обещали he'll_refund he_will_refund he_refunds seller_will_refund
        seller_refunds seller_says seller_said seller_promis* he_promis* they_promis* she_promis*
        refund_on_his refund_on_their сам_верн* продавец_верн* продавец_обещ* продавец_сам он_обещ*
        они_обещ* обещал_верн* обещали_верн* обещал_перев* обещали_перев* вернет_сам деньги_он
        жду_перевод* жду_деньг* жду_денег жду_от_вас refund_from_you waiting_for_the_money
        waiting_for_money send_the_money send_my_money money_as_promised переведи= переведите=
        кидай= кидайте=
    """,
    "TAKEAWAY": """
        take_it_away take_it_down take_it_off pull_it pull_it_back let_it_go make_it_go снесите_его
        заберите_его заберите_ее уберите_ее снимите_ее отзовите_ее
    """,
    "WILLVANISH": """
        чтобы_спор_законч* чтобы_спор_закр* чтобы_спор_пропал* let_this_dispute let_the_dispute
        let_the_case let_this_case dispute_disappear dispute_vanish case_disappear case_vanish
        dispute_go_away case_go_away dispute_be_gone спор_исчез* спора_не_стал* спора_не_было
        чтобы_спора_не без_спора_сразу
    """,
    "YOURTURN": """
        it's_on_you on_you_now теперь_дело keep_your_promise keep_promise keep_your_word
        держите_слово сдержите_слово сдержи_слово держи_слово your_turn your_move дело_за_вами
        очередь_за_вами теперь_вы ваш_ход теперь_ваша up_to_you now_you now_send now_refund
        over_to_you слово_за_вами теперь_платите теперь_верните
    """,
    "NOTSHIPPED": """
        не_отправляли не_отправлен did_not_ship not_ship_yet not_shipped еще_не_отправ* до_отправки
        before_shipping
    """,
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "close.b_bare",
        Risk.close_dispute_early,
        "AGREE CLOSE_OWN",
        who="b",
        order=True,
        gap=3,
        ask=False,
        unless="AFTER_MONEY ~SOLVED ORDER REVIEW CLOSE_OBJ IF ACCOUNT PARCEL",
        yes=("Ладно, уговорили, закрываю",),
        no=("Хорошо, заказ отменяю", "Деньги пришли, ок, закрываю"),
    ),
    Frame(
        "close.b_done",
        Risk.close_dispute_early,
        "DISPUTE CLOSE",
        who="b",
        order=True,
        gap=2,
        ask=False,
        where="AGREE",
        unless="AFTER_MONEY ~SOLVED SEQ PLATFORM_SUBJ",
        yes=("Спор снят, как вы просили",),
        no=("Деньги пришли, спасибо. Спор закрыт, всё хорошо",),
    ),
    Frame(
        "close.ask",
        _CLOSE,
        "CLOSE DISPUTE",
        who="s",
        gap=6,
        unless="AFTER_MONEY STATE_CLOSED SUBSCRIPTION",
        yes=("please close dispute first", "Закройте, пожалуйста, спор"),
        no=(
            "Не закрывайте спор",
            "do not close the dispute until you get the money",
            "Площадка закрыла спор в вашу пользу",
        ),
    ),
    Frame(
        "close.weak",
        _CLOSE,
        "WEAKCLOSE DISPUTE",
        who="s",
        gap=2,
        order=True,
        clause=True,
        unless="AFTER_MONEY STATE_CLOSED KEEPOPEN",
        yes=("Drop the case now",),
        no=("Оставьте спор открытым и дождитесь решения площадки",),
    ),
    Frame(
        "close.weak_own",
        _CLOSE,
        "WEAKCLOSE_OWN DISPUTE",
        who="b",
        gap=2,
        order=True,
        ask=False,
        unless="AFTER_MONEY STATE_CLOSED ~SOLVED IF_CLOSE",
        yes=("I've decided to drop the case",),
    ),
    Frame(
        "close.it",
        _CLOSE,
        "CLOSE_IMP|CLOSE_IT",
        who="s",
        where="~DISPUTE",
        unless="AFTER_MONEY STATE_CLOSED CLOSE_OBJ ORDER REVIEW OPTIONAL WECANCEL ~KEPT",
        yes=("Пока спор открыт, денег нет. Завершите его.",),
        no=("Отмените заказ до отправки",),
    ),
    Frame(
        "close.bare",
        _CLOSE,
        "CANCELV|CLOSE_IT",
        who="s",
        gap=3,
        where="~REOPENW|~PAYSYS|~PAY|~MONEY|~PROMISEW",
        unless="UNPAID AFTER_MONEY STATE_CLOSED CLOSE_OBJ ORDER OPTIONAL WECANCEL NOTSHIPPED",
        yes=("u cancel → i pay",),
        no=("you can cancel order before shipping and get all money back",),
    ),
    Frame(
        "close.own",
        _CLOSE,
        "CLOSE_OWN DISPUTE",
        who="b",
        gap=4,
        ask=False,
        unless="AFTER_MONEY STATE_CLOSED ~SOLVED IF_CLOSE DISPUTE_NEG",
        yes=("I'm closing the dispute now", "Закрываю спор"),
        no=(
            "I will not close the dispute",
            "Деньги получил, спасибо, закрываю спор.",
            "Случайно отменила спор, можно открыть заново?",
        ),
    ),
    Frame(
        "close.takeaway",
        _CLOSE,
        "TAKEAWAY",
        who="s",
        where="~DISPUTE",
        unless="AFTER_MONEY ORDER REVIEW ~KEPT",
        yes=("Your complaint freezes the money, take it away and I can pay",),
        no=("The dispute is yours, do not let it go before the money is back",),
    ),
    Frame(
        "close.vanish",
        _CLOSE,
        "WILLVANISH",
        who="s",
        unless="AFTER_MONEY",
        yes=("Let this dispute disappear and I'm grateful",),
        no=("Don't let the dispute close by itself, answer in time",),
    ),
    Frame(
        "close.press",
        _CLOSE,
        "PRESSV CLOSEINF",
        who="s",
        gap=4,
        order=True,
        unless="AFTER_MONEY ORDER REVIEW CLOSE_OBJ OPTIONAL WECANCEL",
        yes=("Нажмите отозвать, бухгалтерия заплатит в тот же день",),
        no=("Не нажимайте «Отменить» в споре", "Press cancel on the order before shipping"),
    ),
    Frame(
        "close.b_trusting",
        _CLOSE,
        "CLOSE_OWN|CLOSECOLLOQ",
        who="b",
        ask=False,
        where="~SELFPAYS|~ASREQUESTED|~GIVESUP|~HOPES|~DEADLINE",
        unless=f"{_NOT_CLOSED} {_OTHER_CLOSED} IF PLEASE CONFIRMV CARD ~NOTSHIPPED",
        yes=(
            "Cancelling as you asked. Don't let me down.",
            "Всё, надоело, закрываю, продавец сам вернёт",
        ),
        no=(
            "Отменяю заказ, как вы просили, его ещё не отправили",
            "Деньги пришли, закрываю, как договаривались",
            "Seller says he'll refund if I close it, so what do I do?",
        ),
    ),
    Frame(
        "close.b_colloquial",
        _CLOSE,
        "CLOSECOLLOQ DISPUTE",
        who="b",
        gap=3,
        clause=True,
        ask=False,
        unless=f"{_NOT_CLOSED} IF PLATFORM_SUBJ",
        yes=("Ну ок, диспут снёс, жду перевод", "I'm scrapping the claim then"),
        no=("Продавец снёс мой спор?", "Спор сносить не буду"),
    ),
    Frame(
        "close.b_side",
        _CLOSE,
        "DISPUTE CLOSE",
        who="b",
        gap=3,
        ask=False,
        where="MYSIDE|~YOURTURN|~HOPES",
        unless=f"{_NOT_CLOSED} PLATFORM_SUBJ IF ORDER REVIEW ACCOUNT",
        yes=("С моей стороны спор отменён, держите слово",),
        no=("I hope the dispute won't be closed",),
    ),
)
