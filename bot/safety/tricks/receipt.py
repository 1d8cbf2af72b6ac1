"""Receipt confirmed before the parcel is there or seen."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_CONFIRM = Risk.confirm_receipt_early

WORDS: dict[str, str] = {
    "RECEIPT": """
        receipt= received= receive= delivery= delivered reception получени* получен= получено
        получена доставк* goods_received order_received item_received вручени* вручено приемк*
        приёмк* goods_receipt confirmation_button confirm_received receiving recieved recieve
        receving got_it arrival reciept recipt приняти* кнопк*_подтвержд* получил* receiving_of
        забрал* доставлен* parcel_received as_delivered as_received принят= полученн* confirm_goods
        confirm_the_goods confirm_parcel confirm_the_parcel confirm_package confirm_item
        товар_у_вас посылка_у_вас goods_with_you заказ_у_вас got_the_parcel got_parcel
        got_the_goods have_got got_the_package received_it order_done order_finished
    """,
    "CHECKED": """
        check* проверил* проверив* осмотр* inspect* inspected test= tested verify=
        everything_is_fine everything_works все_целое всё_целое вскрыл* распаков* unpack* opened=
        all_good все_работает все_на_месте in_order everything_ok пересчит* проверите проверит*
        убедит* make_sure all_works works_fine посмотрите_товар проверь* in_my_hands в_руках
        на_руках
    """,
    "ONLYCHECK": """
        only_after only_when после_провер* only_if только_когда только_после только_если
        take_your_time after_check* после_того_как after_you_check когда_проверите when_you_check
        after_inspect* убедит* make_sure
    """,
    "AFTERCHECK": """
        after_you_check after_check* after_you_receive after_receiv* after_you_get once_you_receive
        once_you_get when_you_receive when_you_get until_the until_i until_you пока_не_увижу
        пока_не_получ* пока_не_провер* когда_получите когда_получу когда_увижу после_получ*
        после_вскр* как_только_получ* before_check* after_you_have once_you_have after_you_tested
        after_you_tried after_i_check after_i_test after_i_open once_i_check when_i_check
        after_i_get after_i_receive после_провер* как_проверю когда_проверю после_осмотр*
        when_it_comes when_it_arrives once_it_arrives когда_придёт когда_придет and_then_confirm
        then_confirm check_the_item check_item check_everything check_first check_the_goods
        сначала_проверьте проверьте_и проверьте_товар проверьте_потом open_the_parcel_and вскройте
        you've_tested tested_it you've_checked сначала_проверю сначала_включу проверю_а_потом
        получив_посылку проверять_внимательно
    """,
    "REQUEST_YOU": """
        please_confirm подтвердите подтверди= confirm_you confirm_that_you прошу_подтверд*
        could_you can_you
    """,
    "FINISHW": "finish* complet* заверш* finaliz* finalis* finalize* завершен* закончит* закончи*",
    "CHECKACT": """
        check checked checking inspect* test= tested проверь* провер* вскро* осмотр* осматр*
        убедит* make_sure if_everything if_all если_все_хорошо если_все_в если_товар
    """,
    "CONFIRM_ASK": """
        did_you_receive have_you_received did_you_get whether= if_you_received if_you_have
        if_you_got если_нет or_not if_not lost= потерял* пришла_ли пришел_ли пришло_ли получили_ли
    """,
    "WE_GET": """
        we_confirm we_receive we_get we_got we_received warehouse склад* confirms= подтвердит=
        получим= мы_подтвердим of_your_return returned_goods returned_item returned_parcel
        your_return we_will_confirm
    """,
    "MONEYGOT": """
        received_the_refund received_refund received_your_refund received_the_money received_money
        received_your_money receive_the_refund receive_the_money receipt_of_the_refund
        receipt_of_refund receipt_of_the_money receipt_of_money получили_возврат получили_деньги
        получение_возврата получение_денег получения_возврата возврат_получен деньги_получен*
        confirm_refund confirm_the_refund confirm_your_refund confirm_the_amount confirm_the_full
        подтвердите_возврат подтвердите_сумм*
    """,
    "AFTER_REFUND": """
        увижу_возврат увижу_деньги refund_is_on refund_arrives refund_comes money_is_on
        once_the_refund when_the_refund придет_возврат придут_деньги after_you_send once_you_send
        when_you_send как_только_пришл* как_только_вышл* когда_пришл* когда_вышл* того_как_пришл*
        того_как_вышл* того_как_верн* сначала_верните сперва_верните сначала_деньги сначала_возврат
        refund_me_first first_refund first_you_refund refund_first money_first after_you_refund
        once_you_refund when_you_refund after_you_pay once_you_pay after_you_return once_you_return
        after_the_refund after_refund after_my_refund until_you_refund when_you_pay when_you_return
        when_the_money once_the_money after_the_money после_возврата когда_верн* как_только_верн*
        вы_вернете_деньги
    """,
    "CONFIRM_UNTIL": """
        when_order_is_confirmed if_order_is_confirmed order_confirmed_by_you confirmed_by_you
        after_confirmation once_confirmed после_подтверждения заказ_закроете заказ_подтвердите
        заказ_завершите после_подтверждени* until_you_confirm till_you_confirm unless_you_confirm
        if_you_don't_confirm if_you_dont_confirm if_you_not_confirm if_you_do_not_confirm
        before_you_confirm without_confirm* without_your_confirm* without_you_confirm*
        not_confirmed= until_confirm* пока_вы_не_подтверд* пока_не_подтверд*
        пока_не_будет_подтвержд* если_вы_не_подтверд* если_не_подтверд* без_подтвержд*
        без_вашего_подтвержд* пока_получение_не_подтвержд* пока_заказ_не_подтвержд*
        пока_вы_не_нажм* пока_не_нажм* until_you_click till_you_click until_you_mark till_you_mark
        until_you_press unless_you_mark
    """,
    "CONFIRMED": """
        confirmed_by_post confirmed_by_the_post confirmed_by_courier delivery_is_confirmed=
        подтверждена_почтой подтверждено_почтой подтверждается= for_confirming for_your_confirm*
        thank_you_confirm* что_подтвердили за_подтвержд* вы_подтвердили подтверждаем= подтвердил=
        подтвердила= подтвердило= we_can_confirm we_confirm we_confirmed has_confirmed
        confirmed=_receipt receipt_date date_of_receipt postal_document дату_получения
    """,
    "IF_LIKED": """
        товар_вам_понрав* товар_понрав* вам_все_понрав* все_понрав* все_устра* you_like_the
        you_are_satisfied you_satisfied item_is_good goods_are_good
    """,
    "WHETHER": "whether= both_items оба_товара",
    "IF_CONFIRM": "если_подтвержу если_я_подтвержу if_i_confirm когда_подтвержу",
    "OF_PAYMENT": """
        of_payment of_the_payment payment_confirmation подтверждения_оплаты оплата_подтвержд*
        подтверждения_платежа will_be_shipped
    """,
    "MAY_CONFIRM": """
        you_can_confirm you_may_confirm можете_подтверд* получение_можно any_time in_any_time
        примерк* tried try_on after_you_try received_a_broken received_broken received_a_damaged
        received_damaged received_a_wrong received_wrong получили_разбит* получили_сломан*
        получили_брак* получили_поврежд* получили_не_тот подтвердите_фото* confirm_with_photo
        confirm_by_photo confirm_with_a_photo
    """,
    "RELEASEV": "release* unlock* отпуст* отпуска* разблокир* разморо* unfreeze*",
    "PAYMENTN": """
        payment payments money funds fund оплат* деньги= средства= средств= платеж* платёж*
    """,
    "BROKEW": "сломал* сломан* broke= broken= перестал* stopped=",
    "AWAYPLACE": """
        no_parcel_yet посылки_пока_нет посылки_нет посылки_еще_нет mailbox_is_empty box_is_empty
        ящик_пуст* ящике_пусто ничего_нет nothing_here nothing_yet will_come will_arrive
        should_come should_arrive arrives_on comes_on on_its_way когда-нибудь_прид* нибудь_прид*
        еще_прид* скоро_прид* должна_прийти должен_прийти должна_быть должен_быть придет_во
        parcel_is_somewhere package_is_somewhere box_is_somewhere parcel_is_still package_is_still
        box_is_still it_is_still it's_still still_in still_at still_on still_waiting still_stuck
        somewhere_in посылка_еще еще_в_пути еще_едет еще_где-то где-то_в посылка_где-то хоть_и_не
        хоть_не_дош* хоть_еще_не хоть_ничего_не хотя_ничего_не хотя_еще_не хотя_не_дош*
        даже_не_дош* до_меня_не не_доехал* не_дошло= не_дошла= не_дошел= hasn't_turned haven't_seen
        hasn't_shown didn't_get_it_yet haven't_got not_here_yet
    """,
    "BYACCIDENT": """
        by_accident accidentally by_mistake случайно= нечаянно= по_ошибке по_ошибочн* by_itself
        сама_закры*
    """,
    "CONFIRMNOW": """
        can_confirm_now confirm_it_now confirm_now confirm_already подтвердить_сейчас
        подтвердить_уже подтвердите_уже подтвердить_сегодня
    """,
    "EARLYW": """
        early= earlier= in_advance beforehand заранее= пораньше= раньше_времени досрочно= вперед=
        ahead_of before_it upfront up_front
    """,
    "GOTBUTTON": """
        got_it= received= получено= получил= получила= получен= доставлено= delivered= вручено=
        arrived=
    """,
    "NOHURRY": "or_wait или_подожд* no_hurry не_спешите take_your_time",
    "TAKEBACK": """
        принять_товар принять_назад принять_обратно принять_возврат примем_товар примем_возврат
        принимаем_товар принимаем_возврат accept_the_return accept_return accept_a_return
        accept_your_return take_the_goods take_it_back
    """,
    "THOUGHW": "хотя= хоть= though= although= while= even_though при_том при_этом",
    "ALLCHECKED": "все_проверили все_посмотрели checked_everything checked_all проверили_товар",
    "APPEARS": "появится_после appears_after will_appear",
    "CANCELDONE": "отмену_приняли отмена_принята cancellation_accepted",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "confirm.button",
        _CONFIRM,
        "PRESSV CONFIRMWORD",
        who="s",
        gap=3,
        unless=(
            "LINK CARD AMT0 ZEROWORD SETSUM ONLYCHECK AFTERCHECK CVWORD CONFIRM_OTHER SECRET "
            "REFUNDISH ADDRESS IF_LIKED CHECKFIRST "
            "SOLUTION"
        ),
        yes=("Кликните на подтверждение, тогда отправим второй лот",),
        no=("Нажмите «Подтвердить адрес»",),
    ),
    Frame(
        "confirm.press",
        _CONFIRM,
        "CONFIRMV RECEIPT",
        gap=4,
        who="s",
        unless=(
            "RETURNW ONLYCHECK AFTERCHECK CVWORD CONFIRM_OTHER CONFIRMED IF_LIKED APPEARS "
            "~ALLCHECKED "
            "WHETHER CHECKFIRST WE_TAKE"
        ),
        yes=("Please confirm receipt today", "Нажмите «Подтвердить получение»"),
        no=(
            "confirm the receipt only after you check everything",
            "Please confirm the colour before you ship",
            "Thank you for confirming receipt!",
            "Если товар вам понравится, подтвердите получение",
        ),
    ),
    Frame(
        "confirm.refund",
        _CONFIRM,
        "CONFIRMV RECEIPT",
        who="s",
        gap=5,
        where="REFUNDISH|REPAY|SENDGOODS",
        unless=(
            "CHECKACT AFTERCHECK CONFIRM_ASK WE_GET MONEYGOT CVWORD REASON FREE_RETURN TAKEBACK "
            "CONFIRMED IF_LIKED MAY_CONFIRM"
        ),
        yes=(
            "Please confirm receipt and then we refund you",
            "Confirm the receipt first, refund will be after",
            "Деньги вернём после того, как вы подтвердите получение заказа",
        ),
        no=(
            "Please confirm that you received the refund",
            "You can confirm receipt any time after you tried it, refund is possible for 15 days",
            "Мы подтверждаем получение вашего возврата, деньги придут через 7 дней",
            "You do not need to confirm receipt to get the refund",
            "Once our warehouse confirms receipt of the goods we refund you",
            "Please confirm if you received the parcel, if not we refund",
        ),
    ),
    Frame(
        "confirm.until",
        _CONFIRM,
        "CONFIRM_UNTIL",
        who="s",
        neg="any",
        where="REFUNDISH|REPAY|SENDGOODS RECEIPT|ORDER",
        unless="SAFEW CHECKACT CONFIRM_ASK WE_GET MONEYGOT CVWORD REASON OF_PAYMENT",
        yes=("Мы не можем вернуть деньги, пока вы не подтвердите получение",),
        no=("Your money is safe until you confirm the order",),
    ),
    Frame(
        "confirm.order",
        _CONFIRM,
        "FINISH_ORDER",
        who="s",
        unless="CONFIRMED THANKS CHECKFIRST ONLYCHECK AFTERCHECK ADDRESS NOHURRY CANCELDONE",
        yes=("finish the order please", "подтвердите заказ сейчас"),
    ),
    Frame(
        "confirm.order_imp",
        _CONFIRM,
        "CONFIRM_IMP ORDER",
        who="s",
        order=True,
        gap=2,
        unless=(
            "CONFIRMED THANKS CHECKFIRST ONLYCHECK AFTERCHECK ADDRESS CVWORD CONFIRM_OTHER NOHURRY"
        ),
        yes=("Подтвердите, пожалуйста, заказ, хоть он ещё едет",),
        no=("Please confirm the colour of your order",),
    ),
    Frame(
        "confirm.finish",
        _CONFIRM,
        "ORDER FINISHW",
        who="s",
        gap=4,
        where="MUST|YOU|PLEASE",
        unless="CHECKFIRST ONLYCHECK AFTERCHECK ADDRESS PAID",
        yes=("Order must be finished by you before post gives you the box",),
    ),
    Frame(
        "confirm.it",
        _CONFIRM,
        "CONFIRM_IMP",
        who="s",
        where="~NOTHERE|~DELIVERED|~RECEIPT",
        unless=(
            "CHECKFIRST TELLV ONLYCHECK AFTERCHECK CVWORD CONFIRM_OTHER SECRET "
            "REFUNDISH ADDRESS IF_LIKED "
            "~CONFIRM_ASK"
        ),
        yes=("вручено. Значит Вы получили, подтвердите пожалуйста",),
    ),
    Frame(
        "confirm.own",
        _CONFIRM,
        "CONFIRMV RECEIPT",
        who="b",
        gap=4,
        ask=False,
        unless=(
            "BROKEW BYACCIDENT ~SOLVED CHECKED_PAST REQUEST_YOU AFTERCHECK AFTER_REFUND IF_CONFIRM"
        ),
        where="~NOTHERE|I|v.1|v.past|AGREE|WILL",
        yes=(
            "I'll hit confirm received so he gets paid",
            "подтвержу получение, товар проверю потом",
        ),
        no=(
            "I will confirm receipt only after you refund me",
            "I won't confirm receipt until the parcel is here",
            "проверил, получение подтвердил",
        ),
    ),
    Frame(
        "confirm.own_order",
        _CONFIRM,
        "FINISH_ORDER",
        who="b",
        ask=False,
        unless="CHECKED_PAST AFTERCHECK AFTER_REFUND FORMW CVWORD",
        yes=("Подтвержу заказ заранее",),
    ),
    Frame(
        "confirm.own_early",
        _CONFIRM,
        "CONFIRMV",
        who="b",
        ask=False,
        where="~NOTHERE",
        unless="CONFIRM_OTHER BYACCIDENT AFTERCHECK",
        yes=("Посылки ещё нет, но нажму подтверждение",),
    ),
    Frame(
        "confirm.own_release",
        _CONFIRM,
        "RELEASEV PAYMENTN",
        who="b",
        gap=3,
        ask=False,
        where="v.1|v.past|I|WILL|AGREE YOU|EARLYW|HOPES|THOUGHW|COMEV",
        unless="~SOLVED CHECKED_PAST AFTERCHECK AFTER_REFUND IF PLATFORM_SUBJ FEESTRICT",
        yes=("Ладно, отпущу вам деньги пораньше", "OK I'll release the money early"),
        no=("I will not release the payment early", "I'll release the money after I check it"),
    ),
    Frame(
        "confirm.own_away",
        _CONFIRM,
        "CONFIRMWORD|GOTBUTTON",
        who="b",
        ask=False,
        where="AWAYPLACE CONFIRMV v.1|I|v.past|WILL|AGREE|THOUGHW|CONFIRMWORD",
        unless=(
            "CONFIRM_OTHER REJECTV IF_CONFIRM ~SOLVED CHECKED_PAST AFTERCHECK PLATFORM_SUBJ "
            "COURIER NEG_BACK DISPUTE BYACCIDENT"
        ),
        yes=(
            "Confirmed already, though the parcel is somewhere in Poland",
            "жму получено, хоть и не дошло",
        ),
        no=("Не подтверждаю, посылка ещё в пути", "I confirm the address, parcel still in Poland?"),
    ),
    Frame(
        "confirm.now",
        _CONFIRM,
        "CONFIRMNOW",
        who="s",
        unless=(
            "CHECKFIRST ONLYCHECK AFTERCHECK CHECKACT CVWORD CONFIRM_OTHER ADDRESS SECRET "
            "OF_PAYMENT EVIDENCE CHECKED WE CONFIRMED"
        ),
        yes=("You can confirm now, it's only 2 days to your city",),
        no=("You checked everything, so you can confirm now",),
    ),
)
