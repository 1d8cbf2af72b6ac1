"""Who pays the way back, and "we give it back later"."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_PROMISE = Risk.return_cost_promise
_COST = Risk.return_at_buyer_cost

WORDS: dict[str, str] = {
    "LATER": """
        вместе_с_деньгами вместе_с_возвратом with_the_refund together_with_refund together_with_the
        later after= afterwards потом позже после= next_week when= once= как_только когда увидим
        then= in_the_end затем впоследствии отдельно promise* обещ* guarantee* гарант* будет= will=
        чек= receipt= по_чеку don't_worry не_беспок* не_волн* не_пережив* потом_вернем по_получени*
        по_факту
    """,
    "PROMISED": """
        promis* обещ* as_you_said как_договор* you_said like_you later потом count_on рассчитываю
        guarantee* гарант* swear* swore клян* клят* божит* уверя* assured assures he_said
        seller_said так_сказал
    """,
    "RECEIPTWORD": "чек= чека= чеку= receipt= квитанц* invoice",
    "YOU_PAYS": "you_pay u_pay you_must_pay you_paid вы_оплач* вы_платите you_cover you_will_cover",
    "LATERW": """
        later= after= afterwards потом затем позже позднее then= next_week next_month на_следующ*
        через_недел* через_месяц* отдельно separately privately once= как_только
    """,
    "PLATFORM_PAYS": "return_is_free free_to_return platform_pays aliexpress_pays площадка_оплач*",
    "BUYERN": """
        buyer* customer* client* покупател* клиент* заказчик* получател* вы= you= сами= сам=
        yourself yourselves u=
    """,
    "BEARV": """
        pay= pays paid= bear= bears cover= covers afford= affords arrange* responsib* burden*
        carry= нести несет несете несёт неси= оплачива* оплат* плат* заплат* берет берете берёте
        возьмете возьмёте берите возьмите
    """,
    "ONYOU": """
        вами= расходы_ваши пересылка_ваша доставка_ваша from_you by_you с_вас с_тебя на_вас на_тебе
        на_вашей за_вами за_тобой на_покупател* на_клиент* is_yours are_yours yours= on_you
        on_buyer on_customer your_part your_side your_matter your_business your_concern ваша_забота
        ваше_дело ваша_сторона ваши_расход* из_ваших на_ваш_счет на_ваш_счёт
    """,
    "ONME": """
        is_mine сторон*_моя за_мной on_my_side on_me at_my my_pocket my_own myself за_мой за_мои
        за_свой за_свои сам= сама= на_себя from_my_money
    """,
    "OWEDME": """
        pay_me_back pays_me_back refund_me_the_postage return_me_the_postage вернете_мне
        вернёте_мне отдадите_мне возместите_мне с_вас вы_должны_мне вы_мне_должны you_owe owe_me
        за_вами you're_owing должны_мне верн*_мне
    """,
    "NOT_YOU_PAY": "you_do_not_pay you_don't_pay you_not_pay не_платите не_оплачиваете вы_не_плат*",
    "DISTRUST": """
        не_вер* not_believe don't_believe not_trust don't_trust не_довер* i'd_rather i_would_rather
    """,
    "FIRSTW": "first= сначала сперва первым_делом перво-наперво firstly",
    "ACCOUNTNO": """
        sort_code account_number account_no бик= мой_счет_и счет_и_бик счёт_и_бик my_iban
        routing_number расчетный_счет swift_code
    """,
    "FREEW": "free= бесплатн*",
    "LATERGIVES": """
        gives_back gives_that_back gives_it_back pays_back pays_me_back pay_me_back pays_it_back
        refund_me_that refunds_me_that отдаст= вернет= вернут= возместит= компенсирует= возместят=
        компенсируют= отдадут=
    """,
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "postage.repay",
        _PROMISE,
        "POSTAGE REPAYWE",
        who="s",
        gap=6,
        unless="REVIEW FREE_RETURN EXTRAVERB",
        where="FIRSTW|PAYV_YOU|~GOODSBACK|LATER",
        yes=("we compensate postage when it arrives", "расходы на пересылку вернём потом"),
        no=("the return is covered by the store, choose free return",),
    ),
    Frame(
        "postage.receipt",
        _PROMISE,
        "REPAYWE RECEIPTWORD",
        who="s",
        gap=9,
        unless="CONFIRM_IMP",
        yes=("половину пришлём, как увидим чек",),
        no=("Confirm receipt and then your money we return to you",),
    ),
    Frame(
        "postage.later",
        _PROMISE,
        "REPAYWE LATER",
        who="s",
        gap=8,
        where="~POSTAGE ~GOODSBACK|~PAYV_YOU",
        unless="FREE_RETURN",
        yes=("оплатите пересылку назад сами, деньги вернём потом",),
    ),
    Frame(
        "postage.b_count",
        _PROMISE,
        "POSTAGE REPAY_YOU",
        who="b",
        gap=9,
        ask=False,
        where="PROMISED|LATER|~AGREE",
        unless="EXTRA EXTRAVERB FREE_RETURN INSTEAD BUYERCOST DISTRUST",
        yes=("you repay the postage like you promised",),
        no=("Обещаниям оплатить пересылку потом не верю",),
    ),
    Frame(
        "cost.buyer",
        _COST,
        "BUYERCOST",
        who="s",
        where="~RETURNW|~POSTAGE|~GOODSBACK",
        unless="FEESTRICT EXTRAVERB FEE_ASK PLATFORM_PAYS PAID_THAT_WAY NEWORDER",
        yes=("return parcel, freight is on customer side", "отправьте товар за свой счёт"),
    ),
    Frame(
        "cost.pay",
        _COST,
        "PAYV_YOU POSTAGE",
        who="s",
        gap=5,
        where="~RETURNW",
        unless="FEESTRICT FREE_RETURN EXTRAVERB ~OFFICIALPAY",
        yes=("return it to China, you should pay the shipping fee",),
    ),
    Frame(
        "cost.b_accept",
        _COST,
        "BUYERCOST",
        who="b",
        ask=False,
        where="~AGREE|v.1|I|WILL ~RETURNW|~POSTAGE|~GOODSBACK",
        unless="YOU_PAYS ACCOUNTNO YOUADD NOACCEPT",
        yes=("Хорошо, отправлю обратно за свой счёт",),
        no=("За свой счёт в Китай отправлять не буду",),
    ),
    Frame(
        "postage.b_cost",
        _PROMISE,
        "BUYERCOST REPAY_YOU",
        who="b",
        gap=8,
        ask=False,
        where="PROMISED|LATERW",
        unless="FREE_RETURN DISTRUST",
        yes=("Отправлю за свой счёт, но вы потом компенсируете",),
        no=("За свой счёт не отправлю, компенсируйте",),
    ),
    Frame(
        "cost.bear",
        _COST,
        "BUYERN BEARV POSTAGE",
        who="s",
        gap=5,
        order=True,
        where="GOODSBACK|RETURNW",
        unless="FREE_RETURN EXTRAVERB PLATFORM_PAYS NOT_YOU_PAY",
        yes=("Клиент несёт расходы на возврат", "Buyer arranges the return shipping"),
        no=("You do not pay the return shipping",),
    ),
    Frame(
        "cost.on_you",
        _COST,
        "POSTAGE ONYOU",
        who="s",
        gap=3,
        where="GOODSBACK|RETURNW",
        unless="FREE_RETURN EXTRAVERB FEE_ASK PLATFORM_PAYS AMT",
        yes=("Товар надо отправить обратно, пересылка с вас",),
        no=("Пересылка не на вас, этикетка бесплатная",),
    ),
    Frame(
        "cost.shop_not",
        _COST,
        "POSTAGE BEARV",
        who="s",
        gap=5,
        neg="yes",
        where="SELLERN|WE GOODSBACK|RETURNW",
        unless="FREE_RETURN NOT_YOU_PAY",
        yes=("Отправляйте назад, расходы магазин не несёт",),
        no=("Возврат бесплатный, вы не платите",),
    ),
    Frame(
        "cost.b_on_me",
        _COST,
        "POSTAGE ONME",
        who="b",
        gap=4,
        ask=False,
        where="~GOODSBACK|~RETURNW v.1|I|WILL|AGREE|ONME",
        unless="FREE_RETURN YOU_PAYS PROMISED REPAY_YOU OWEDME",
        yes=("Отправлю обратно, пересылку беру на себя", "I return it, postage on me"),
        no=("Пересылка не за мой счёт",),
    ),
    Frame(
        "postage.b_swears",
        _PROMISE,
        "PROMISED REPAY|LATERGIVES POSTAGE|LABELW",
        who="b",
        gap=6,
        report=True,
        ask=False,
        unless="INSTEAD DISTRUST FREEW REJECTV NEG",
        yes=(
            "He swears he'll pay me back for the return label, so off to the post I go",
            "Отправляю за свои, продавец клянётся, что вернёт стоимость почты",
        ),
        no=("He promised a free label, but it is not there",),
    ),
)
