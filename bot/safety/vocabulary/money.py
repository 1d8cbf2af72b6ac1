"""Money: ways of paying, who pays, what is repaid."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "AGENTACC": """
        agent's_account agents_account agent_account broker's_account broker_account
        company_account company's_account our_account_in our_bank_account personal_account
        private_account manager's_account boss_account счет_агента счет_брокера счет_компании
        счет_фирмы счет_менеджера карту_агента карту_брокера карту_нашего карту_менеджера
        карту_сотрудник* карту_директор* наш_счет_в личный_счет
    """,
    "BANKDETAILS": """
        give_bank give_us_bank give_your_bank дадите_банк дайте_банк account_and_bank bank_name
        название_банка счет_и_название name_of_bank name_of_your_bank
    """,
    "KINACC": """
        husband's_account wife's_account son's_account daughter's_account mother's_account
        mom's_account brother's_account friend's_account husband's_card wife's_card son's_card
        mother's_card счет_мужа счет_жены счет_сына счет_мамы счет_дочери карту_мужа карту_жены
        карту_сына карту_мамы карту_дочери карту_брата карту_подруги карта_жены карта_мужа
    """,
    "TRANSFERV": """
        transfer= transferring wire= remit= pay= перевест* перевед* перевож* перечисл* скинуть=
        скинем= кинуть= закинуть= сбросить= зачислить=
    """,
    "WHICHCARD": """
        какую_карту какая_карта which_card what_card which_bank какой_банк какой_у_вас_банк
        where_you_get_salary where_you_get_your
    """,
    "YOU_SEND": """
        жду_деньги жду_возврат жду_выплат* wait_for_the_money wait_for_money you_send you_pay
        you_refund you_will_send you_will_pay you_will_refund you_return you_transfer you_give
        you'll_send you'll_pay you'll_refund пришлете вышлете вернете переведете отправите
        заплатите компенсируете выплатите возместите обещали_вернуть обещали_выслать
    """,
    "SPENDV": "spend= spent= потрат* потрач* заплатите заплатили= you_paid you_pay израсход*",
    "ORIGSHIP": """
        checkout при_заказе при_оформлении при_покупке original_shipping original_delivery
        you_paid_for_the_order when_you_ordered первоначальн*
    """,
    "REPAY_1": "we_refund we_repay we_compensate we_reimburse",
    "REFUNDDONE": """
        банк= банка= банке= банку= bank= bank's одобрен* approved issued processed зачисл* credited
        refund_was refund_is возврат_оформ* возврат_одобр* медиатор* mediator*
    """,
    "EASYMONEY": "easy_money easy_cash легкие_деньги легких_денег халява= на_халяву free_money",
    "GAINW": """
        get_half получу_половин* получу_деньги get_my_money get_the_money i_get_half
        вернут_половин*
    """,
    "SEND_IMP": """
        send_me send_the send_my send_it pay_me pay_it refund_me refund_my transfer_me transfer_my
        transfer_the transfer_it wire_me wire_the give_me give_my return_me return_my drop_me
        just_pay just_send you_send u_send you_pay pay_back pay_the wire_it put_it drop_it
        send_them скиньте_на кидайте_на вы_мне
    """,
    "REPAYWE": """
        we_return_to_you return_to_you_later reimburs* repay* compensat* cover= covers covered
        pay_back give_back pay_you pay_u give_the_postage back_later back_to_you we_will_pay
        we'll_pay we_pay_for half_back give_half pay_half деньги_отдад* расходы_верн*
        возврат_расход* компенсируем оплатим= пришлем= пришлём= will_be_paid will_be_refunded
        будет_компенсир* будет_возмещ* будут_возмещ* вернутся= gets_back paypal_you возвратим
        refunded_to_you give_it_back return_it_to_you refund_it refund_this on_us= with_the_refund
        covered_by_us later_we_pay then_we_pay we_pay_the we_pay_it we_will_send_you
        paying_the_postage we_will_transfer receive_from_us get_from_us from_us_later
        возьмем_на_себя берем_на_себя возьму_на_себя we_take_it рассчита* returned_to_you
        paid_to_you give_this_money return_this_money add_it_to add_this_to add_to_the_refund
        add_to_your_refund add_this_money we_bear we_will_bear we_afford we_will_afford
        добавим_к_возврат* добавим_эту добавим_это прибавим приплюсуем включим_в_возврат*
        добавим_их добавим_сумм* amount_comes_back сумма_вернется give_you_back добавим_ее
        добавим_это_к беру_на_себя on_me= transfer_this we_transfer shop_refunds store_refunds
        refunds_it give_you_after give_you_later pay_you_after postage_refund refund_of_postage
        give_you_this_money return_you_this given_to_you will_be_given given_back make_up_to_you
        make_it_up we_settle we'll_settle we_give_back will_give_back will_make_up on_our_side_post
        pay_you_back paid_back is_on_us be_refunded will_be_compensated be_compensated
        be_reimbursed our_shop_refund* our_store_refund* will_be_returned_to_you магазин_покроет
        add_it_back add_it_on добавим_вам добавим_отдельно магазин_все_компенсирует
        магазин_компенсирует магазин_возместит магазин_вернет
    """,
    "WEPAY": """
        responsible_for we_pay we_cover we_will_pay pay_for cover= we_don't_pay платим= оплачиваем=
        возмещаем= компенсируем= брать_на_себя take_on_us take_the_cost
    """,
    "PAYV_YOU": """
        you_pay you_should_pay buyer_should_pay you_must_pay you_need_pay need_to_pay
        you_have_to_pay should_pay must_pay u_pay customer_pay* buyer_pay* you_cover you_bear
        must_be_paid_by should_be_paid оплачиваете оплачивает_покупател* платит_покупател*
        paid_by_you have_to_pay only_pay only_have_to_pay you_buy you_purchase
    """,
    "PAID_ALREADY": "already_paid уже_оплач* included включен* in_the_price в_цене",
    "DEPOSITW": "deposit* депозит* frozen_by_bank",
    "TOBANK": """
        by_bank via_bank through_bank bank_instead через_банк банком= on_your_card to_your_bank
        into_your_bank in_your_bank your_bank_account to_your_account into_your_account
        straight_to_your on_your_account в_ваш_банк на_ваш_банк вам_в_банк through_your_bank
        to_your_visa to_your_mastercard onto_your
    """,
    "PAYOUTV": """
        do= arrange* payout pay= send= transfer* wire= make= push= return= give= deposit= drop=
        вывед* отправ* перев* верн* перечисл*
    """,
    "TOPUP": "пополн* top_up top-up load= загруз*_кошел*",
    "PAIDKIND": "платн* chargeable charged paid_service",
    "FEESTRICT": """
        надбавк* активаци* activate= activating= таможенн* депозит* customs= duty duties tax= taxes
        vat= storage= deposit= insurance= commission activation handling surcharge* levy
        processing_fee refund_fee unlock_fee warehouse_fee import_charge demurrage предоплат*
        растамож* пошлин* налог* сбор= сбора= хранени* залог* комисси* страховк* страховой_взнос
        гарантийн*_плат* гарантийн*_взнос* таможн*_плат* таможню= ндс=
    """,
    "INVOICEW": """
        invoice счет-фактур* spam= спам= folder= confirmation подтверждени*_заказ* инвойс*
        деклараци*
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
    "FEE_ASK": "пошлин* customs_fee",
    "REFUNDISH": "refund* возврат* compens* компенс* money деньг* верн* выплат*",
    "EXTRAFEE0": """
        fee= доплата= доплаты= доплату= без_доплат* shipping= доставк* комисси* customs tax=
    """,
    "CHARGEME": "charge=_me возьмите_с_меня спишите_с_меня",
    "COVER_OWN": "i'll_cover i_cover i_will_cover i_can_cover i'm_covering покрою= погашу=",
    "READYPAY": """
        ready= готов= готова= готов_оплатить согласен= согласна= ok= okay ок= ладно хорошо
    """,
    "REIMB": "reimburs* refund* repay* вернете= возместите= компенсируете= pay_me_back",
    "RELEASEGO": "let= release* отпустить= отпустят= unlock* разблок* освобод*",
    "UNLOCKW": "unlock* release* разблокир* освобод*",
    "WHERETO_B": "куда= where= how=",
    "REFUNDWORD": "refund= refunds refunding",
    "REPAY_YOU": """
        repay* reimburs* you_refund you_pay you_return верн* возмест* компенс* вы_оплат* оплатите
        refund_me pay_me pay_back give_back cover* you_paying возмещ*
    """,
    "MYBANK": "my_bank our_bank мой_банк наш_банк my_wife_card",
    "CAPITALW": "capital= средства= funds= деньги= money= оборот*",
    "PAID": """
        paid= оплатил* оплачивал* заплатил* платил* оплачено оплачен* расплач* оплатили при_оплат*
        checkout charged= did_you_pay do_you_pay
    """,
    "ORIGINAL": """
        original= same= тем_же тот_же той_же туда_же ту_же исходн* первоначальн* обратно_тем
        whichever откуда payment_method original_way automatically автоматич* same_way как_платили
    """,
    "REPAY": """
        reimburs* refund* repay* compensat* cover* pay_back pay_you pay_u give_back return= returns
        paypal_you will_pay we_pay i_pay pays_back back_to_you give_the_postage верн* вернут*
        возмест* возмещ* компенс* оплатим оплачу отдад* отда* выплат* перечисл* перевед* покро*
        вернуть= возврат_расход* доплатим пришлем_деньг* скинем закинем погас* заплатим половину=
        pay_for_it gets_back give_you share= pay= вернёт back= bonus премией платить заплатить
        оплатить возмещать возместить компенсировать отдать отдавать погасить make_up make_it_up
        bear= settle= return_you owe= pay_it_back return_back перекин* перевести дошлем= дошлём=
        дослать= учтем= учтём= покрыть покрывать вернуть возвращать put_back cover
    """,
    "GIFTWORD": "gift= подарок в_подарок birthday",
    "DEMAND": """
        верн* возврат* возвр* refund* money деньг* денег бабл* pay= pays pay_me compensat* компенс*
        замен* replace* resend* give_back return= send_me fix= реш* respons* скидк* discount*
        approve* одобр* доплат* перевед* перечисл* вышл* отправ* заплат* плат* выплат* разниц*
        договор* settle* cash solve* answer= cooperate иначе otherwise or_else а_не_то а_то
        пришлите= пришлем= пришлю= пришлет= пришли_мне прислать= высыла* молч* silent= ignore_me
        sort= sort_this sort_it sorted settle= resolve* solved get_paid get_my make_it_right
        make_good присла* досла* разобр* реша* уладь* уладит* исправьт* компенсируй* возмещ*
        возмест* вышлит* выслат* refunding i'm_refunded am_refunded is_refunded get_refunded
        молчан* keep_quiet stay_quiet my_silence
    """,
}
