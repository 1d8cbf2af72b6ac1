"""Talk elsewhere: messengers, mail, telephone."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_TALK = Risk.off_platform_contact

WORDS: dict[str, str] = {
    "IDWORD": """
        id= nick* ник= номер number аккаунт* account login_name handle username contact= contacts
        контакт*
    """,
    "PUBLIC_POST": """
        группе= группу= групп= group= groups расскажу= всем= channel= канал* everyone everybody
    """,
    "CHATAPP": "chat= app= messenger мессенджер* write= приложени* чат talk= message=",
    "DELIVERYNUM": """
        in_the_order телефона_указан телефон_указан номер_указан phone_is_correct number_is_correct
        on_the_parcel on_parcel на_посылке for_the_courier для_курьера for_delivery для_доставки
        на_накладной on_the_label получателя= in_the_delivery в_доставке в_заказе recipient's
    """,
    "GOV": "перейдите переходите перейдем перейдём move= switch= go_to come_to",
    "LOGINPASS": "password* парол* login= логин* логина secret_word",
    "DONTCLICK": "don't_click do_not_click не_переходите не_нажимайте_на",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "talk.verb",
        _TALK,
        "CONTACTV MESSENGER",
        gap=6,
        unless="STICKERS PUBLIC_POST",
        yes=("add my wechat", "Напишите мне в ватсап", "Перейдём в телеграм?"),
        no=("I don't use WhatsApp, write here please.", "ватсапа у магазина нет"),
    ),
    Frame(
        "talk.my",
        _TALK,
        "MY|YOUR MESSENGER",
        gap=2,
        unless="PUBLIC_POST STICKERS",
        yes=("my whatsapp is below",),
    ),
    Frame(
        "talk.any",
        _TALK,
        "MESSENGER",
        who="s",
        where="~CHATAPP",
        unless="STICKERS PUBLIC_POST",
        yes=("is there any other chat app where I can write to you? Viber maybe?",),
    ),
    Frame(
        "talk.id",
        _TALK,
        "MESSENGER IDWORD|NUM|LINK|HANDLE",
        gap=3,
        unless="STICKERS STOPW",
        yes=("Viber +86 159 2233",),
    ),
    Frame(
        "talk.email",
        _TALK,
        "CONTACTV|MY|YOUR EMAIL|MAIL",
        gap=6,
        unless="SUPPORT_OK INVOICEW PAYSYS WEAKPAY LOGINPASS DONTCLICK",
        yes=("Напишите нам на почту a@b.example", "Better talk by email"),
        no=("дайте почту от PayPal",),
    ),
    Frame(
        "talk.call",
        _TALK,
        "CONTACTV|WE|MY|I|v.imp|WILL|v.1 CALL",
        gap=5,
        unless="SAFEW VIOLENCE COURIER PAYSYS CARD WALLET DELIVERYNUM COURT",
        yes=("Our manager will call you",),
        no=("Перед доставкой курьер вам позвонит", "My phone number on the parcel is wrong"),
    ),
    Frame(
        "talk.mail_send",
        Risk.off_platform_contact,
        "v.imp MAIL",
        who="s",
        gap=6,
        unless="PAYSYS WEAKPAY CARD",
        yes=("Отправьте фото на help@shop.example",),
        no=("Не пишите на help@shop.example, это не мы",),
    ),
    Frame(
        "talk.go",
        Risk.off_platform_contact,
        "GOV MESSENGER",
        gap=3,
        order=True,
        yes=("Перейдите в Дискорд, канал магазина",),
        no=("Do not switch to Telegram",),
    ),
    Frame(
        "talk.me",
        Risk.off_platform_contact,
        "MESSENGER MEWORD",
        gap=1,
        order=True,
        yes=("whatsapp me please",),
        no=("Do not WhatsApp me",),
    ),
)
