"""Codes, passwords, cards, links and remote control."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_SECRET = Risk.credentials_phishing

WORDS: dict[str, str] = {
    "REMOTE": """
        anydesk* any_desk эни_деск энидеск* teamviewer* team_viewer тимвьюв* rustdesk* растдеск*
        рустдеск* rust_desk hoptodesk aweray supremo quicksupport quick_support remote_access
        remote_app удаленн*_доступ* удаленн*_управл* screen_sharing share_your_screen
        демонстрац*_экран* покажите_экран показ_экран* ammyy установите_приложени*
        скачайте_приложени* install_app install_this_app install_the_app apk= .apk sharing_screen
        скачайте_файл airdroid ultraviewer remote_control_app откройте_экран экран_через
        show_your_screen share_screen screen_share доступ_к_экран* доступ_к_телефон*
        access_to_your_phone remote_desktop chrome_remote vnc= zoho_assist iperius dwservice
        дистанцион*_доступ* удалёнк*
    """,
    "VERIFYLINK": """
        verify* authoriz* log_in login= sign_in link= here= ссылк* авториз* перейд* войд* войти
        подтверд* confirm* заполн* fill= form= follow= click= open= claim= введит* page= unlock*
        visit go= получ* откр*
    """,
    "FAKESUPPORT": """
        aliexpress_support aliexpress_security support_of_aliexpress aliexpress_service
        aliexpress_center aliexpress_centre service_of_aliexpress security_center security_centre
        security_service security_team служб*_безопасност* служб*_поддержк* техподдержк*
        техническ*_поддержк* поддержк*_алиэкспресс* поддержк*_али aliexpress_team
        customer_service_of customer_support_of aliexpress_customer aliexpress_manager
        представител*_алиэкспресс* сотрудник*_алиэкспресс* администрац*_алиэкспресс* отдел_возврат*
        refund_department отдел_безопасн* aliexpress_officer aliexpress_administration
        оператор*_али* центр_возврат* refund_center refund_centre aliexpress_refund_center
        arbitrage_service aliexpress_specialist специалист*_али* help_center help_centre
        центр_помощи служб*_помощи aliexpress_help help_desk
    """,
    "PICKUP": """
        pickup pick-up pick_up bring= collect= пункт*_выдач* получени* заберите забрать возьмите
        pvz пвз в_отделени* post_office show_it at_the_post курьеру
    """,
    "TELLNOBODY": """
        nobody никому never= никогда anyone anybody не_сообщайте не_говорите посторонн* don't_tell
        do_not_tell never_ask не_спрашива* don't_need
    """,
    "TRACK_CODE": "track* трек* zip= postal= почтовый promo* купон* промокод* скидк* dress_code",
    "SDCARD": "sd= microsd памяти memory карт*_памяти",
    "LOGINWORD": """
        login log_in sign_in verify* authoriz* авториз* войти войд* данные_карт* card_details
        confirm_your password пароль unlock* frozen заморож* compensation компенсац* refund*
        возврат*
    """,
    "HERE": "here= вот= attached держи= держите прилагаю прикреп* сообщаю",
    "CODEWORD": "code= код codes digits цифры",
    "ARTICLE": "sort_code model модел* артикул* zip= postcode индекс* product_code order_code",
    "ENTERV": "заходите зайдите войдите заходи= log_in login= sign_in go_in enter=",
    "ASKSFOR": """
        asks_for asks_me asking_for asked_for it_asks they_ask needs= requires= require= требует=
        просит= запрашива* требуют= просят=
    """,
    "DIGITSARE": """
        digits_are code_is code_was numbers_are the_digits_are вот_код держи_код держите_код
        код_такой код_вот цифры_такие вот_цифры лови_код ловите_код мой_код пришел_код код_пришел
        sms_says смс_пришла_с sms_code_is
    """,
    "GAVEOWN": """
        дал= дала= сообщил= сообщила= назвал= назвала= продиктовал* gave told dictated сказал=
        сказала=
    """,
    "IDDOC": """
        passport* паспорт* id_card identity_card id= driving_licence driving_license
        driver's_licence driver's_license drivers_license водительск*_удостоверен*
        водительск*_прав* удостоверени*_личност* снилс снилса прописк* residence_permit
    """,
    "NUMBERSW": "numbers= digits= цифры= числа=",
    "OTHERASKS": "asks= asked wants= просит= просил* требует=",
    "POSTCODEW": """
        text_from_the_post смс_от_почты сообщение_от_почты смс_от_пвз parcel_ready parcel_is_ready
        посылка_готова постамат* locker* pick_it picking заберу= забрала= забрал=
    """,
    "POSTPLACE": "post= post_office postoffice почт* отделени* pickup pick-up пвз паспортный",
    "SCANW": "скан= скана= сканы= scan= scans=",
    "SENDINGIT": """
        sending= send= sent= attach* attached attaching here's here_is прикладываю= прикрепляю=
        прикрепил* отправляю= отправил* высылаю= выслал* скинул* скидываю= шлю= кидаю= вот= держи=
        держите= ловите=
    """,
    "CHANGEDPASS": """
        i_hung changed_my_password changed_the_password сменил*_пароль поменял*_пароль hung_up
        положил*_трубку
    """,
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "secret.ask",
        _SECRET,
        "GIVE_ME SECRET",
        who="s",
        gap=6,
        unless="DEVICE OFFICIALPAY PICKUP TELLNOBODY",
        yes=("Please provide login and password",),
        no=("Код из смс никому не сообщайте",),
    ),
    Frame(
        "secret.list",
        _SECRET,
        "CARD SECRET",
        who="s",
        gap=8,
        unless="DEVICE PAID OFFICIALPAY TELLNOBODY DEVICE",
        yes=("I need your credit card number, valid date and the 3 digits",),
    ),
    Frame(
        "secret.code",
        _SECRET,
        "GIVE_ME CODE",
        who="s",
        gap=4,
        where="~SMS|~SECRET|~CARD|~REFUNDISH",
        unless="DEVICE PICKUP TRACK_CODE TELLNOBODY",
        yes=("You will receive verification code, send it to me",),
    ),
    Frame(
        "secret.code_it",
        _SECRET,
        "CODEWORD SMS",
        who="s",
        gap=4,
        where="GIVE_ME|~GIVE_ME",
        unless="DEVICE PICKUP TRACK_CODE TELLNOBODY",
        yes=("Продиктуйте код, который пришёл на телефон",),
    ),
    Frame(
        "secret.photo",
        _SECRET,
        "EVIDENCE SECRET|CARD",
        who="s",
        gap=4,
        unless="DEVICE PICKUP OFFICIALPAY SDCARD",
        where="GIVE_ME|~REQUIRES|MUST|WANTV",
        yes=("Пришлите фото паспорта и карты",),
    ),
    Frame(
        "secret.remote",
        _SECRET,
        "REMOTE",
        who="s",
        yes=("Please install AnyDesk",),
        no=("Не ставьте AnyDesk",),
    ),
    Frame(
        "secret.link",
        _SECRET,
        "BADLINK",
        who="sb",
        report=True,
        neg="any",
        yes=("Log in here: http://aliexpres-help.shop/claim",),
        no=("check on https://aliexpress.com/p",),
    ),
    Frame(
        "secret.link_login",
        _SECRET,
        "VERIFYLINK LINK_OTHER",
        who="s",
        gap=8,
        where="~LOGINWORD|~FAKESUPPORT|~CARD",
        yes=("verify your account: http://safe-check.example/login",),
    ),
    Frame(
        "secret.b_card",
        _SECRET,
        "CARDNO SECRET|CODE",
        who="b",
        gap=9,
        report=True,
        yes=("card 4276 5500 1234 9981 exp 09/27 cvv 313",),
    ),
    Frame(
        "secret.b_give",
        _SECRET,
        "SECRET NUM|EVIDENCE|HERE",
        who="b",
        gap=5,
        unless="DEVICE POSTCODEW",
        where="NUM|HERE|v.1",
        yes=("пароль из смс 4471",),
        no=("CVV никому не называла",),
    ),
    Frame(
        "secret.b_pass",
        _SECRET,
        "MY SECRET",
        who="b",
        gap=2,
        order=True,
        ask=False,
        unless="DEVICE IF ASKSFOR POSTPLACE CHANGEDPASS ~CHANGEDPASS",
        yes=("Мой пароль qwerty77",),
    ),
    Frame(
        "secret.b_photo",
        _SECRET,
        "EVIDENCE CARD",
        who="b",
        gap=3,
        where="HERE|MY",
        unless="DEVICE",
        yes=("Вот фото моей карты",),
    ),
    Frame(
        "secret.b_number",
        Risk.credentials_phishing,
        "CODEWORD NUM",
        who="b",
        order=True,
        gap=5,
        report=True,
        ask=False,
        where="SMS|GAVEV|MY",
        unless="TRACK_CODE PICKUP DEVICE COUPON ARTICLE AMT POSTCODEW",
        yes=("The code they sent me is 558102",),
        no=("The promo code gives 300 off",),
    ),
    Frame(
        "secret.b_enter",
        Risk.credentials_phishing,
        "SECRET ENTERV",
        who="b",
        gap=4,
        ask=False,
        unless="DEVICE TELLNOBODY IF",
        yes=("Пароль qwerty, заходите",),
        no=("Пароль не дам, не заходите",),
    ),
    Frame(
        "secret.b_digits",
        _SECRET,
        "DIGITSARE NUM",
        who="b",
        order=True,
        gap=2,
        report=True,
        ask=False,
        unless="TRACK_CODE PICKUP DEVICE COUPON ARTICLE AMT CHECKOUT BADGOODS POSTCODEW",
        yes=("ok the digits are 4471", "держите код 558102"),
        no=("The code is on the box",),
    ),
    Frame(
        "secret.b_document",
        _SECRET,
        "EVIDENCE|SCANW IDDOC",
        who="b",
        gap=4,
        ask=False,
        where="SENDINGIT",
        unless="DEVICE OFFICIALPAY PICKUP PLATFORM_SUBJ GOODRV",
        yes=("Sending you a picture of my driving licence",),
        no=("Фото паспорта отправлять не буду",),
    ),
    Frame(
        "secret.b_numbers",
        _SECRET,
        "NUMBERSW NUM NUM",
        who="b",
        order=True,
        gap=1,
        ask=False,
        unless="CVWORD TRACK_CODE ARTICLE DEVICE AMT PCT PICKUP POSTCODEW BADGOODS ORDER",
        yes=("Цифры: 55 81 02, скорее",),
        no=("The numbers on sizes 40 41 are the same",),
    ),
    Frame(
        "secret.b_remote",
        _SECRET,
        "REMOTE",
        who="b",
        ask=False,
        where="GAVEV|GAVEOWN|v.1|I",
        unless="REJECTV DEVICE OTHERASKS ~CHANGEDPASS",
        yes=("Дал ему удалённый доступ, он сейчас нажимает",),
        no=("AnyDesk ставить не буду",),
    ),
)
