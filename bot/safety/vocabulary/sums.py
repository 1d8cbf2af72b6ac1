"""Sums: currencies, numbers, prices, vouchers, nothing."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "ZEROWORD": """
        no_refund without_refund no_return_no_refund no_money without_money zero_refund
        no_compensation zero= without_compensation refund_zero refund_0 без_возврат* без_возмещ*
        без_компенсац* без_денег без_выплат* нулев* нулю нулём нулем ноль нуль обнул*
        не_возвращаются возврат_0 не_возвращать не_возмеща* zero-amount нолик* no_refunding
        not_refund_money without_any_refund no_any_refund деньги_не_возвращ* без_возврата_средств
        refund_is_not_needed отказ_от_возврата отказ_от_компенсац* without_payment no_payment
        без_оплаты_возврат* with_nothing reject_refund nil= nothing_refund nothing_for_you
        ничего_не_вернет* zero_money 0_refund возврата_нет нет_возврата no_refund_there
        there_is_no_refund says_nothing line_is_empty строка_пуст* строке_пусто at_nothing
        претензии_ничего споре_ничего сумме_ничего возврат_нет= nothing_back nothing_in_return
        get_nothing gets_me_nothing ничего_назад ничего_не_вернут пусто= возврат_не_нужен
        refund_not_needed refund_none none_refund пустое_поле пустая_графа empty_field blank_field
        поле_пуст* is_nothing nothing_in nothing_there sum_nothing no_amount empty_amount
        amount_is_empty amount_empty amount_blank blank_amount графа_пуст* сумма_пуст* пустая_сумма
        пустую_сумму без_суммы без_средств no_cash_back no_repayment without_reimburs*
        without_return_of_money ничего_не_возвра* ноликов нулик* по_нулям в_ноль nothing_to_refund
        no_money_back zero_dollars zero_amount zero_sum 0_amount 0_sum дырк*_от_бублик*
        ничего_не_получ*
    """,
    "DISCOUNTW": "discount* скидк* off= cheaper дешевле",
    "NUM_TEN": """
        тридцать= сорок= пятьдесят= шестьдесят= thirty= forty= fifty= sixty= семь= восемь= шесть=
        семи= восьми= seven= eight= six= пять= десять= пятнадцать= двадцать= five= ten= fifteen=
        twenty=
    """,
    "NUM_HUNDRED": "сто= сотню= сотка= сотку= hundred= стольник*",
    "PRICEW": """
        за= из= из-за of= from= for= worth= paid= cost= costs= costing стоим* стоил* цен* платил*
        заплатил* price= priced вместо instead от= при=
    """,
    "SUMW": "the_amount сумму= свою_сумму amount=",
    "WORTHW": "worth= cost= costs= стоимост* стоит= стоил* ценой цена= priced",
    "CUR_USD": """
        $ usd us$ dollar* доллар* бакс* buck= bucks eur= euro* евро € £ gbp pound= pounds usdt юсдт
        dollars зелен*_президент* долл usdc
    """,
    "CUR_RUB": "руб= рубл* р= ₽ rub= ruble* rouble* rubl* rur=",
    "CUR_CNY": "yuan юан* cny= rmb= ¥",
    "CUR_UAH": "грн= гривен* гривн* uah=",
    "CUR_KZT": "тенге тг= kzt= tenge",
    "CUR_OTHER": "zł= zl= злот* бел_руб byn= real= reais pln= inr= сом= сум= лир* try= rupee*",
    "CUR_CENT": "cent= cents цент* копе* коп= penny pennies pence",
    "PERCENT": "% процент* percent*",
    "NUM_ZERO": "ноль нол* нул* zero= zeros обнул*",
    "NUM_ONE": "one= один= одного= одну= a_dollar single= 1= доллар_так",
    "NUM_FEW": """
        two= два= две= пару= пара couple= few= three= три= несколько= пол= полтора полутора полторы
    """,
    "MONEY": """
        money деньг* денег деньж* funds fund sum= сумм* amount средств* cash payment= бабл* бабки
        бабок лаве cash= стоимост* компенсац* compensat* refund* возврат* возмещ* reimburs* выплат*
        платеж* перевод* transfer* балан* оплат* расходы половин* half= rest= difference разниц*
        payback cashback кэшбэк* кешбэк* $ usd доллар* руб= рубл* р= ₽ € euro* евро usdt dollar*
        buck* бакс* грн= тенге yuan юан*
    """,
    "COUPON": """
        coupon* купон* voucher* промокод* promo* discount* скидк* coins= монет* монетк* балл балл*
        bonus_points points= store_credit бонусы= бонусов купончик*
    """,
    "AMT_BIG": "whole= entire= полную= полный= полностью full= half= половин* всю= вся= все_деньги",
    "NOTENOUGHW": "not_enough не_хватило не_хватает недостаточно мало_на",
    "WENTUP": "went_up goes_up подорожал* вырос* raised increased",
    "NO_MONEY": """
        no_need_refund без_возврат* вместо_возврат* instead_of_refund instead_of_money
        instead_of_the вместо_денег not_refund возвращать_не деньги_не_надо не_надо_денег
        деньги_тогда don't_need_the_money no_need_to_refund money_not_needed no_need_of_money
        рад*_замене деньги_не_возвращайте деньги_оставьте keep_the_money money_is_not деньги_не
        возврат_тогда_не forget_the_money no_need_money no_need_the_money no_refund_needed
        money_not_need возврата_не_надо возврат_не_надо don't_need_the_refund don't_need_refund
        возврат_не_нуж* возврат_мне_не возврат_не_оформ* refund_is_not_needed вместо_возврата
    """,
    "CARDNO": "§cardno",
    "CUR_SINGLE": """
        доллар= бакс= dollar= buck= рубль= рублик* полдоллара полбакса полрубля доллар-другой
    """,
}
