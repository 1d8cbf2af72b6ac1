"""Ordinary words and names, to tell a disguise from a word that is merely unknown."""

from __future__ import annotations

FUZZY_NAMES = """paypal westernunion whatsapp telegram webmoney moneygram aliexpress payoneer revolut
tinkoff sberbank yoomoney alipay wechat binance dispute refund review feedback cancel withdraw
instagram пейпал вестерн ватсап телеграм вебмани сбербанк тинькофф юмани отзыв закройте отмените
спор диспут алиэкспресс возврат подтвердите получение вичат вайбер viber кошелек биткоин
confirm receipt accept complaint"""

SHORT_RUSSIAN = frozenset("я мы вы ты он но на не по до за из от об со во ко да ну же бы ли то их ей".split())

COMMON_ENGLISH = frozenset(
    """a about after again all also always am an and any are arrive arrived as ask at back bad be
because been before best better big black blue box boss but buy buyer by call came can case cash
change check china city click close color come customer customs day days dear delay deliver
delivery did different do does done door down each easy email end enough even ever every extra
factory fast feel few find first fix for free friend from full get gift give glad go goes going
good got great had half hand happy has have he hello help her here hi him his hold home hope hour
how i if in information into is issue it item its job just keep kind know last later leave let
letter like little long look lost lot made make man manager many may me mean message money month
more most much must my name need never new next nice no not nothing now number of off office ok
old on once one only open or order other our out over own package paid parcel part pay people
phone photo picture place plan please point post price problem product put quality question quick
ready real reason received refund reply right said same say see seller send sent service she ship
shipping shop should show size small so some soon sorry star start still stop store such sure
system take talk tell than thank thanks that the their them then there they thing think this time
to today together tomorrow too track trust try two type until up us use very video wait want was
way we week weeks well were what when where which while who why will with without work works world
would write wrong year yes yet you your account amount bank card choose company confirm contact
dispute feedback five follow form goods green guys hate heart honest idea inside just kids lamp
large law least less line link list live local love low mail main mine minute model mother near
note offer option pack page pair password per platform policy possible press promise proof
proposal public quite rate rating read receipt red reject return review rule rules safe sale save
second security set shirt shoes side sign since site solution somebody someone something son still
support tax test till tiny told tool town tracking transfer trouble true turn under understand
update wallet warehouse watch water white whole wife win wish word words yellow date data moment
dress model mark must norm normal total version region remote port postal partial""".split()
)
