"""Money and sums: ways of paying, currencies, fees, "nothing"."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "PAY": """
        pay= pays paid= paying send= sends sending sent= transfer* transfered refund* return
        returning returned give= giving gave= wire= wired wiring remit* reimburs* compensat*
        deposit* kick= drop= вернем верн* вернут* возвр* возмещ* возмест* перев* перевед* перечисл*
        отправ* выслать вышл* выш* выплат* выплач* плат* заплат* скин* скид* кин* кида* закин* бро*
        перекин* отда* отдать дад* дать дава* присл* оплат* компенсир* переведу переслать перешл*
        зачисл* начисл* положу положим положит* внес* залить зальем top-up credit= pay_back payback
        settle settl* resolve receive take= получи* получите process= make= issue= payout рассчита*
        рассчит* получу сбрось* сброс* забр* donate venmo= zelle= paypal= бросьт* пришлите=
        пришлем= пришлю= пришлет= пришли_мне прислать=
    """,
    "SEND_MONEY_VERB": """
        pay= pays paying send= sends transfer* refund* reimburs* compensat* wire= верн* вернут*
        перев* перевед* перечисл* скин* кин* кида* закин* перекин* выплат* выплач* заплат* плат*
        компенсир* зачисл* начисл* возмест* возмещ* сброс* отправ* дать дад* give= бросьт* кидай*
        вышл* высл* зальем отдам отдад* venmo deposit= залож* прилет* уйдут получите закинуть
        кидать переведите отправлять сброшу засла* зашл* returned возвращ* положим положу отдать
        выдать выдам раздел* rassch* рассч* пришлите= пришлем= пришлю= пришлет= пришли_мне
        прислать= paid_me заплач* шлите= шли= шлем= шлет= шлют= шлю= слать= передад* передаст*
        hand_you hand_over_money pay_out payout payouts reimburse forward_you перекид* докинуть
        подкин* пульн* сконверт* зачислить вручит_деньг* вручим_деньг* заплатить
    """,
    "PAYSYS": """
        paypal* pay_pal пейпал* пэйпал* пайпал* пайпел* пейпел* пэйпэл* пэйпел* пэпал* paypall
        western_union westernunion вестерн* вестерн_юнион wu= moneygram мани_грам* манигра*
        юнистрим* unistream золот*_корон* корон*_пэй koronapay contact_перевод* webmoney* вебмани*
        веб_мани wmz= wmr= wm_кошел* qiwi* киви киви_кошел* киви-кошел* yoomoney юмани* юмон*
        ю_мани яндекс_деньг* яндекс_мани yandex_money zelle* cashapp cash_app venmo* revolut*
        револют* transferwise skrill* скрил* neteller* нетеллер* payoneer* пайонир* пэйонир*
        perfect_money usdt= юсдт tether* тезер* usdc= crypto* крипт* bitcoin* биткоин* биткойн*
        btc= eth= ethereum trc20 trc-20 erc20 binance* бинанс* bybit* байбит* trust_wallet
        trustwallet metamask ton_кошел* тонкоин toncoin ton_wallet сбп= sbp= систем*_быстр*_плат*
        сбер сбербанк* sberbank сбер_онлайн сбербанк_онлайн sber= тиньк* tinkoff t-bank т-банк
        тбанк* t_bank т_банк втб= vtb= альфа_банк* альфабанк* альфа-банк* alfabank alfa_bank райф*
        райффайзен* газпромбанк озон_банк ozon_bank kaspi* каспи каспий_банк halyk* халык*
        монобанк* monobank* приват24 приватбанк* privatbank bkash* nagad easypaisa jazzcash gcash
        maya_wallet mpesa m-pesa m_pesa upi= paytm* phonepe phone_pe google_pay gpay гугл_пэй
        apple_pay эппл_пэй samsung_pay blik= boleto mercado_pago mercadopago bizum payconiq swish=
        vipps mobilepay twint klarna_transfer ach= свифт iban= ибан sepa= bank_transfer bank_wire
        wire_transfer банковск*_перевод* blik_код alipay* алипэй* алипей* алипай* wechat_pay
        wechatpay вичат_пэй вичат_пей wepay unionpay юнион_пэй union_pay stripe= payeer* пайер*
        advcash adv_cash capitalist humo= uzcard click_uz payme= пейми erip ерип карт*_мир
        moneygramm money_gram remitly xoom worldremit cryptobot xrocket litecoin ltc= dogecoin
        monero xmr= solana sbol= mpay papara ininal troy= truemoney ovo= gopay dana= touch_n_go
        grabpay zalopay linepay line_pay kakaopay toss= paysera monese n26= zellepay payid interac
        e-transfer etransfer cashup карт*_моментум пайпас пэйпл* p2p= п2п золот*_коронa cash_tag
        cashtag юмонеу* юmoney* ymoney monzo= starling_bank bank_of_america chase= wells_fargo
        почта_банк почтабанк росбанк= ситибанк промсвязь* уралсиб альфу= альфа= альфа_карт* сбол
        золотая_корона золотую_корону золотой_короной контакт_перевод* rapipay bharatpe ziraat
        trust_кошел* блокчейн blockchain bnb= busd= usd_coin криптовалют* криптой криптовалютой
        крипту tinkof* тинек тинёк тинка= озон_карт* ozon_карт* ozon_card вб_кошел*
        вайлдберриз_кошел* wb_кошел* яндекс_пэй yandex_pay яндекс_карт* т-банке т-банка
        freedom_bank kaspy halyk_bank jusan forte_bank беларусбанк приорбанк оптима_банк элкарт*
        мбанк mbank o!деньги odengi мегаком balance.kg uzum* узум= анор_банк nequi= daviplata yape=
        plin= tikkie satispay postepay lydia= paylib twint= mobile_money airtel_money orange_money
        mtn_money tigo_pesa vodafone_cash instapay fawry aircash paysafe* neosurf* ecopayz jeton=
        muchbetter trustly klarna= zain_cash stc_pay benefit_pay careem_pay telebirr remitbee
        paysend* пэйсенд* пейсенд* taptap* koronapay* sendwave xe_transfer azimo сберу= сбера=
        сбером= сбере= сбер= insta_pay банк_онлайн сбербанк пей_пал* пэй_пал* пай_пал* пей-пал*
        зелле ремитли* post_order эпл_пэй эпл_пей эплпэй эплпей direct_deposit прям*_перевод*
        bank_deposit bank_payment wechat_purse wechat_wallet wechat_money вичат_кошел* кивишк*
        сберик* тиньчик* почтов*_перевод* postal_order money_order денежн*_перевод* paylah paynow
        promptpay nubank picpay spei clabe oxxo bpay osko faster_payment bacs sort_code revtag bunq
        wirex curve_card dai= trx= bep20 bep-20 okx kucoin huobi bitget apple_cash apple_pay_cash
        mb_way mbway multibanco przelewy24 postfinance sofort= giropay совкомбанк* мтс_банк*
        мтс_деньги хоум_банк* мкб= псб= русский_стандарт дом.рф т_касс* юкасс* цифровой_рубль
        система_быстрых по_сбп сбпэй sberpay сберпэй сбп_перевод* приват_24 ощадбанк oschadbank
        wmz-кошел* бит_коин* эфириум* эфир_кошел* usdt-кошел*
    """,
    "WALLET": """
        wallet* кошел* кошелек ewallet e-wallet e_wallet электронн*_кошел* счет_телефон*
        баланс_телефон* на_телефон= по_номеру_телефон* мобильн*_счет* phone_balance top_up_phone
        phone_credit top_up_your пополн*_телефон* airtime mobile_top телефон_пополн* gift_card
        giftcard* gift_cards подарочн*_карт* steam_card itunes_card google_play_card amazon_card
        наличн* в_кон* cash_in cash_by in_cash by_cash налом нал= amazon_gift voucher_code
        steam_wallet steam= баланс_мобил* на_мобил* мобильный_баланс счет_мобил* phone_account
        mobile_account mobile_phone mobile_credit сим-карту_деньг* на_симк* телефонный_счет
        телефонный_счёт наличными= наличкой= наличные= наличку= перевод*_по_телефон*
        перевод*_на_телефон on_your_phone
    """,
    "CARD": """
        card= cards карт* bank_card visa= mastercard мастеркард maestro debit credit_card карточк*
        bank_account account_number номер_счет* реквизит* requisites bank_details расчетн*_счет*
        account_details iban= ибан debit_card банковск*_карт* routing* на_счет на_счёт на_ваш_счет
        на_ваш_счёт сообщите_счет ваш_счет_пэйпал банковск*_счет* счет_в_банк* bank_name
    """,
    "CARD_NUMBER": "card_number card_no номер_карт* номер_карточк* номера_карт* card_num",
    "COUPON": """
        coupon* купон* voucher* промокод* promo* discount* скидк* coins= монет* монетк* балл балл*
        bonus_points points= store_credit бонусы= бонусов купончик*
    """,
    "INSTEAD": """
        instead вместо place_of rather_than not_money взамен заместо not_refund forget_the_refund
        forget_refund skip_the_refund без_возврата_денег
    """,
    "OPENV": """
        open= opens opened opening apply= applies applied file= filed filing start= raise= raising
        launch submit= откр* подав* пода* подать создав* создад* завод* заведите затев* initiate
        обостр* appeal* involve втягив* привлек* вмеш* претенд* начинайте_спор press_refund
        press_the_refund начн* начат* заявля* оформля* launch* begin* press_open нажат*
    """,
    "DISPUTEISH": """
        спор= спора= спору= споре= споры= спором= споров= диспут* dispute* disput* case= cases=
        claim= claims= complaint* ticket* жалоб* претензи* арбитраж* апелляц* appeal= refund_button
        refund= refunds арбитр* complain complaining escalat* жаловат* жалуйтесь обострять
        обострени* эскал* разбирательств* возврат возврата= кнопк*_возврат* chargeback чарджб*
        эскалац* escalation arbitration «открыть_спор» претенз* appeal разбират*
    """,
    "EXTRA": """
        extra= additional* more= add= surcharge* доплат* доплач* ещё= еще= дополнител* разниц*
        difference top_up topup surplus добав* докин* внесите внести внес* upcharge overweight
        перевес= доначисл* донач* дооплат* plus= higher_price gap= shortage недостач*
        недостающ*_сумм* недоплат* недоплач* remaining= remainder surcharges
    """,
    "FEE": """
        fee= fees customs= duty= duties tax= taxes vat= clearing clearance storage= deposit=
        freight= insurance commission tariff пошлин* налог* таможенн*_сбор* сбор сбора= залог*
        хранен* комисси* страховк* страхов*_взнос* ндс= растамож* депозит* тариф* доплат*
        гарантийн*_взнос* взнос* госпошлин* remote_area delivery_charge handling= предоплат*
        брокер* оформлени* shipping= postage= доставк* customs_clear* перевес= demurrage страхов*
        сервисн* unlock_fee activation verification_payment упаковк*_оплат* за_упаковку packing=
        activation= for_customs import_tax import_duty inspection= service_charge processing_fee
        растаможк* carrier_fee fine_of_customs заморозк* разморозк* unfreez* размороз* vip_delivery
        express_upgrade a_charge storage_charge service_charge= handling_charge insurance= таможню=
        за_таможню обработк*_возврат* express= надбавк* активаци* activate activating keeping=
        таможенн* surcharge* levy excise processing= fees= import_charge custom= brokerage
        warehousing depot растаможив* таможн*_плат* таможн*_взнос* таможн*_пошлин* сбор_за сборы=
        акциз* платн*_хранен* гербов* разгрузк* inspection_fee fuel_surcharge unlocking re-delivery
        redelivery переадрес* refund_processing processing_charge proccessing_charge
        комисси*_за_возврат
    """,
    "PAYREQ": """
        pay= pays paying paid= transfer= send= add= top_up cover= оплат* заплат* доплат* доплач*
        внес* внеси* перечисл* перевед* перевест* уплат* погас* оплач* settle= deposit= скин*
        with_you с_вас place= сделайте закажите charge= charged докин* make= wire= добавьте доброс*
        вносит* компенсир* выкуп* buy= purchase= требует= require= requires докинуть переведите_нам
        pay_us send_us заплач* wiring платить= плати= платите= платишь= sending_you transferred
        внёс= внес= внесла= внесу= remit= докиньт* внест* погасит* закиньт* оплачив* выплатит*
        be_paid
    """,
    "MUST": """
        need* must= have_to has_to should= required require* please pls= want= wants asks нужно
        нужна нужен надо необходим* должн* требу* придется придётся обязан* пожалуйста просим
        следует иначе otherwise or= before чтобы to= release= without_this без_этого kindly so=
        тогда only_then before_we сначала first= then= в_таможн* задерж* held= kept= stuck=
        stopped= hold= осталось начислен* charged you_need надобно wanted let's go_up went_up
        вырос* повысил*
    """,
    "NEWORDER": """
        another_order new_order one_more_order extra_order new_link order_link еще_один_заказ
        ещё_один_заказ новый_заказ дополнительн*_заказ* отдельн*_заказ* extra_link different_link
        place_order payment_link по_ссылке дополнительную_ссылк* second_order заказ_на_разниц*
        special_link
    """,
    "OFFICIALPAY": """
        order_page page_of_the_order официальн* official* на_странице_заказ* included включ*
        already_paid уже_оплач* уже_в_цене в_цене in_price in_the_price free_of в_стоимост*
        госуслуг* carrier_site не_нужн* no_extra not_extra сайте_али* только_на_сайте
        only_on_aliexpress on_aliexpress_page on_the_site site_of_aliexpress на_сайте_алиэкспресс*
        official_page on_the_official
    """,
    "WEAKPAY": """
        палк* палоч* wise= ideal= line_pay swift= пп= momo= мир= карт*_мир корон* эфир stellar
        lemon= chime= pix= ria= тон= ton= маркет_карт* ria_money click_uz мтс= мегафон* билайн*
        теле2 tele2 yota= йота=
    """,
    "DIRECT_US": """
        between_us ourselves privately private= между_нами между_собой без_посредник* наедине
        without_platform off_platform off_the_platform outside_of outside= вне= мимо= в_обход минуя
        in_private quietly тихо=
    """,
    "STICKERS": "sticker* наклейк* стикер* logo* логотип* кнопк*_телег* значок футболк* наклеек=",
    "AMT_BIG": "whole= entire= полную= полный= полностью full= half= половин* всю= вся= все_деньги",
    "HANDLE": "§handle",
    "STOREWIDE": """
        весь= всего_магаз* весь_ассорт* whole_store sale= распродаж* all_items next_sale store_page
        на_странице_магаз* all_products everything_in ассортимент*
    """,
    "EXTRAVERB": """
        доплат* доплач* top_up topup surcharge дооплат* докин* pay_more pay_extra pay_additional
        additional_payment extra_payment pay_the_difference доплата доплату доброс* оплат*_разниц*
        заплат*_разниц* plus_pay additional_$ pay_some_more дополнительно_оплат* ещё_заплат*
        доплатите topping_up top_up_for make_up_the make_up_for pay_the_gap pay_gap pay_the_rest
        cover_the_difference доплата= докиньт* докинь= добавьте_ещё добавить_денег пересчит*
        недоплат* pay_surplus
    """,
    "EXTRAPAY": "доплат* доплач* surcharge",
    "WANTV": "want= wants ask= asks require* need= needs demand* треб* хоч* прос*",
    "FEE_ASK": "пошлин* customs_fee",
    "REFUNDISH": "refund* возврат* compens* компенс* money деньг* верн* выплат*",
    "REQUIRES": "require* треб* need* нуж* must=",
    "REJECTV": """
        reject* rejected отклон* decline* declined не_согласен не_согласна not_agree don't_agree
        disagree* can't_accept cannot_accept not_acceptable отверг* мало= not_enough не_приму
        не_принимаю too_low отказал* отказыва* откажусь=
    """,
    "ACCEPTWORD": "accept= agree= принять «принять» согласиться agreement",
    "EXTRAFEE0": """
        fee= доплата= доплаты= доплату= без_доплат* shipping= доставк* комисси* customs tax=
    """,
    "CLOSEWORD": "is_open открыт= открыта= be_open",
    "HOLIDAYS": "возобнов* resume* shipment_after отправки_с",
    "THANKS": "thank_you_for thanks_for спасибо_за благодар* appreciate thank= thanks=",
    "AFTEREND": """
        after_it after_the after_protection after_timer even_after after_that_time после_оконч*
        после_истеч* потом_открыт* after_finish later позже потом even_when даже_когда даже_после
    """,
    "ASSOLUTION": "as_solution as_a_solution как_решение в_качестве_решения",
    "CHARGEME": "charge=_me возьмите_с_меня спишите_с_меня",
    "COVER_OWN": "i'll_cover i_cover i_will_cover i_can_cover i'm_covering покрою= погашу=",
    "FROMYOU": "from_you",
    "NOTENOUGHW": "not_enough не_хватило не_хватает недостаточно мало_на",
    "PIECESW": "piece= pieces pcs штук* шт= items",
    "READYPAY": """
        ready= готов= готова= готов_оплатить согласен= согласна= ok= okay ок= ладно хорошо
    """,
    "REIMB": "reimburs* refund* repay* вернете= возместите= компенсируете= pay_me_back",
    "RELEASEGO": "let= release* отпустить= отпустят= unlock* разблок* освобод*",
    "RETURNW_BUYER": "return_it return_the верните= возвращаете= send_it_back",
    "UNLOCKW": "unlock* release* разблокир* освобод*",
    "WENTUP": "went_up goes_up подорожал* вырос* raised increased",
    "WHERETO_B": "куда= where= how=",
}
