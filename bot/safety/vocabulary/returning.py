"""Goods on their way back."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "WEIGHT2": "weigh= weighs weight= вес= весу= весит= по_весу",
    "SENT_OWN": """
        send= sending sent= ship= shipping shipped post= posted mail= mailed return= returned
        took_it taking_it handed= handed_over gave_it gave_the отдал= отдала= drop= dropping
        dropped bring= bringing hand= handing mailing shipped_it posting forward= leave= leaving
        using=
    """,
    "NORETURN": """
        без_возврата_товара без_возврата_вещ* без_возврата_посылк* без_возврата_изделия
        без_отправки without_return without_returning no_return_needed no_need_to_return
        возвращать_товар_не товар_возвращать_не
    """,
    "NOTCHINA": "не_в_китай not_to_china not_china не_китай не_на_тот not_on_that",
    "FROMYOU": "from_you",
    "RETURNW_BUYER": "return_it return_the верните= возвращаете= send_it_back",
    "RETURNW": """
        return* back= обратно назад возврат* вернут* вернет* возвращ* отошлите mail_back to_china
        в_китай обратн* верните верни= return= шлите_обратно
    """,
    "CITYW": "city= город town= warehouse склад",
    "RETURNV": """
        return= returns returning returned send_back send_it_back sent_back ship_back post_back
        mail_back send= ship= post= mail= deliver= возвращ* верн* вернут* отправ* вышл* высл* шлит*
        шли= слать пошл* посла* отошл* отосл* пересл* перешл* отда* отвез* отнес* переда* везит*
        пересыл* обратно back= возврат* сдат* вези= give_it give= drop= отправл* пришлите= пришлем=
        пришлю= пришлет= пришли_мне прислать= присылай* закину= занесу= принес* приноси* занеси*
        шлю= шлем= везу= повезу= отвезу= везем= привез* привоз* завоз* отвоз* относ* занес* завез*
        передат* drop_off bring= hand=
    """,
    "ADDRESS": """
        address* адрес* место адресу adress* addres* adres* this_place location= return_place
        туда_куда place= точку= точка=
    """,
    "OTHERADDR": """
        in_chat in_message in_the_message in_the_chat in_private chat= comment* комментар* чат=
        чате чата переписк* сообщени* в_личк* личк* in_comment another= other= different= new=
        другой= другому= другим новый= новому= правильный correct= right_one следующ* below ниже=
        this_address this_place этот_адрес этому_адресу наш_адрес my_address our_address мой_адрес
        my_friend моего моей моему моя= мой= знаком* друг друга= другу= подруг* сестр* брат*
        brother sister friend* cousin uncle родствен* agent* агент* партнер* партнёр* partner*
        relative* коллег* colleague представител* representative отдельно личному personal
        посредник_в forwarder office= офис* наш_склад our_warehouse нашему= наш= wrong= неправильн*
        неверн* старый= outdated устарел* тётя дядя племян* муж= мужу жен= жене wife husband staff=
        сотрудник* employee staff_member home_address домашн* другую= other_one in_messages
        here_in_messages in_dm by_message in_picture see_picture on_picture on_the_picture
        в_сообщениях на_фото на_картинке на_скрине фото_адреса the_one_your the_one_you another_one
        знакомому= посредник* племянник* nephew niece partner_company дочерн* our_partner сосед*
    """,
    "POSTAGE": """
        почте= to_the_post почту_потом почту_оплатим почту_вам почту_мы почту_вернем cover_the_mail
        the_mail_back postage* freight shipping_fee shipping_cost shipping_costs shipping_charge*
        shipping_back postal_fee post_fee post_cost return_cost* return_fee return_shipping
        return_postage return_ship* cost_of_return delivery_cost delivery_fee ship_fee shipping=
        post_receipt postal_receipt postal_cost* mailing_cost пересылк* почтов*_расход*
        почтов*_сбор* почтов*_услуг* обратн*_доставк* обратн*_отправк* обратн*_пересылк* доставк*
        стоимость_отправ* отправк* расходы= расход затрат* квитанц* обратн*_посылк* возврат_посылки
        логистик* за_доставку транспортн* shippment return_label cost_for_return отправление
        send_back_cost express_fee курьерск* mailing_fee expenses expense почту_оплач* оплач*_почт*
        платите_за_почту оплату_почты пересыл* отправление_обратно почтовую send_it_back= postal=
        mail_cost mail_fee cost_of_post cost_of_mail price_of_post price_of_return доставку_назад
        обратный_путь post_price обратно_доставк* доставке_назад расходов почту_пока оплат*_почту
        оплачу_почту shipping_price postage_price доставку_до_нас доставка_до_нас доставку_к_нам
        post_money shipping_money for_the_post the_post_now почту_оплат* расход*_на_почт*
        shipping_cost_back cost_back стоимость_посылки стоимость_пересыл* стоимость_доставки
        cost_of_shipping cost_of_sending pay_the_post pay_post pay_for_post pays_the_post
        sending_back for_sending_the sending_the_goods how_much_was_the_shipping за_почту carriage
        перевозк* стоимост*_почт* цен*_почт* price_of_postage any_post cheap_post normal_post
        cover_the_post дорогу_туда дорогу_обратно дорогу_назад дорога_обратно any_cost
        cost_you_have обратного_пути the_postage costs_of_return return_costs costs_of_shipping
        delivery_costs postal_expens* postal_fees mail_expens* courier_cost* parcel_cost
        delivery_charges трат*_на_почт* почту_беру почту_возьму почта_с_вас почту_верн* почту_отда*
        почту_плат* дешев*_почтой трат* издержк* проезд_посылк* дорог*_обратно обратн*_дорог*
        доставку_обратно доставка_обратно отсылк* обратн*_путь return_delivery back_shipping
        back_delivery return_mail return_postal sending_it_back shipment_back shipping_fees
        return_parcel_fee fare ship_cost ship_costs post_office_cost обратную_дорогу
        обратная_дорога тарифа_емс тариф_емс
    """,
    "FREE_RETURN": """
        return_is_free free_to_return platform_pays aliexpress_pays площадка_оплач*
        алиэкспресс_оплач* free_return prepaid label= labels этикетк* наклейк* бесплатн*_возврат*
        возврат_бесплат* ярлык* free_of_charge no_cost covered_by_the_store free_returns
        предоплачен* return_label квитанци*_на_возврат
    """,
    "BUYERCOST": """
        оплачивается_покупател* оплачивается_клиент* you_cover own_cost own_expense own_expenses
        your_expense your_cost your_own_cost buyer_pay* buyer's_cost buyer's_expense
        customer's_expense customer_side buyer_side buyer's_side customer's_side customer_pay*
        buyer_should_pay your_side on_you you_pay u_pay paid_by_you paid_by_buyer paid_by_the_buyer
        paid_by_customer you_must_pay you_need_pay you_have_to_pay pay_yourself pay_by_yourself
        pay_by_your pay_for_the_postage pay_the_postage pay_the_shipping pay_the_freight
        buyer_bear* you_bear* at_buyer* customer_bear* bear_the pay_for_postage pay_shipping
        pay_postage pay_freight responsible_for_shipping responsible_for_the buyer_responsib*
        buyers_pay* за_свой_счет за_свой_счёт за_ваш_счет за_ваш_счёт за_счет_покупател*
        за_счёт_покупател* за_свои= за_собственн* на_ваших_плечах сами_оплач* оплачиваете_вы
        оплачивает_покупат* платит_покупат* платите_вы сами_плат* оплатите_сами оплата_на_вас
        оплачиваете_сами оплачиваете_отправк* расходы_покупател* расходы_на_вас ваши_расходы
        вашим_счет* оплачивайте_отправк* оплачивайте_сами за_ваши= оплатите_её_сами
        оплатите_ее_сами расход*_несет_покупат* расходы_несете своих_средств на_вас= за_вами=
        вы_оплачиваете вы_платите собственный_счет собственных_средств pay_yourselves
        your_own_expense your_own_money your_own_pocket из_своего_карман* from_your_pocket
        my_own_cost my_own_expense my_expense my_cost pay_myself postage_myself shipping_myself
        out_of_pocket own_pocket choose_the_cheapest_post buyer's_account your_account_to_pay
        за_счёт_клиент* за_счет_клиент* за_счёт_заказчик* за_счет_заказчик* платите_сами
        оплачиваете_доставку client_pays client's_expense client_side client_pay* customer_cost
        customer_expense by_your_own_means at_your_charge you_will_pay you_paying the_cost_is_yours
        you_need_to_pay on_buyer магазин_не_оплачивает мы_не_оплачиваем we_don't_pay we_do_not_pay
        store_does_not_pay we_not_pay seller_does_not seller_not_pay не_за_наш мы_не_компенсируем
        за_собственные самостоятельно_оплач* оплат*_самостоятельно возьмите_на_себя ложится_на
        ваши_затраты we_can't_pay we_cannot_pay you_afford from_buyer ваши_деньги_за_почту
        own_charge myself_to_china с_вашей_стороны_оплат* bears_the customer_bears buyer_bears
        обратно_на_вас пересылка_на_вас свой_карман cost_is_yours is_yours= на_покупател*
        оплата_на_покупател* pay_return_shipping pay_for_return pay_the_return за_свои_деньги
        за_мои_деньги платить_самому сам_оплачу сама_оплачу оплачу_сам* by_your_money with_your_own
        with_my_own я_оплачу_пересылк* оплачу_пересылку оплачу_доставку_обратно must_afford
        buyer_must buyer_has_to should_afford вашими_силами вашими_средств* ваши_силы своими_силами
        своими_средств* верну_за_свои does_not_cover doesn't_cover не_покрыва* buyers_cover
        by_client paid_by_yourself your_pocket вашего_карман* почта_за_мной пересылка_за_мной
        доставка_за_мной on_my_account pay_for_it платить_вам оплачивать_вам вам_платить
        вам_оплачивать paid_by_the_customer paid_by_the_client paid_by_client тот_кто_возвращ*
        кто_возвращает_тот who_returns whoever_returns you_buy_the_postage you_buy_postage
        buy_the_label buy_a_label pay_the_post pay_post пересылк*_с_вас доставк*_с_вас почт*_с_вас
        отправк*_с_вас пересылк*_ваша доставк*_ваша shipping_is_yours postage_is_yours
        client's_charge client_charge buyer's_charge customer's_charge your_charge at_your_charges
        your_expenses own_charges own_expences postage_on_me shipping_on_me post_on_me is_on_me
        почту_беру почту_возьму пересылку_беру доставку_беру out_of_my_pocket my_own_pocket
        my_own_money за_свои_кровные за_счет_получател* за_счёт_получател* за_мой_счет за_мой_счёт
        мой_счет собственн*_счет will_pay_for_shipping pay_for_shipping своим_ходом_и_за
        отправку_оплачивает_покупатель доставку_оплачивает_покупатель сами_оплатите_сдэк
    """,
    "GOODSBACK": """
        пришлите_нам return* back= обратно назад= вернут* верн* возвра* возвращ* отправ* отошл*
        пересыл* шлите шли= вези* send= ship= post= mail= пересылк* обратн* отсыл* отосл* китай
        в_китай to_china
    """,
    "SHIPADDR": """
        delivery_address shipping_address адрес_доставки before_shipping до_отправки after_shipping
        после_отправки your_address ваш_адрес change_the_delivery your_new_address
    """,
    "PROMISE_POSTAGE": "§promise",
    "AGREEDSTRONG": "agreed fine= deal= согласен= согласна= договорились ладно хорошо",
    "BIZCARD": "визитк* business_card visiting_card",
    "COLLECTSV": "заберет= заберут= pick_up picks_up will_pick collects= collect=",
    "MOVEDW": "переехал* переехать= переезжа* moved= moving= relocated",
    "NAMEOF": """
        на_имя= на_имени on_name on_the_name in_the_name in_name under_the_name under_name
        name_of_receiver receiver_name
    """,
    "NOTFORRETURN": "не_для_возврат* not_for_return not_for_returns не_для_обратн*",
    "ONLYFORM": "only= только= but_the кроме",
    "OTHERNAME": """
        another_name other_name different_name another_receiver другое_имя другую_фамили*
        другим_именем чужое_имя
    """,
    "OTHERRECEIVER": """
        other_receiver another_receiver different_receiver other_recipient another_recipient
        different_recipient другого_получател* другой_получател* другому_получател*
        получателем_укажите получателя_укажите получателя_впишите receiver_is recipient_is
    """,
    "OURPOINT": """
        our_point our_moscow our_local our_pickup our_place нашу_точку нашу_базу наш_пункт
        нашу_контору наш_офис_в
    """,
    "POSTVISIT": """
        отнесите_на_почт* отвезите_на_почт* сдайте_на_почт* bring_it_to_post bring_it_to_the_post
        take_it_to_the_post
    """,
    "YOUADD": "you_add you_include you_will_add добавите= прибавите= приплюсуете= включите_в",
}
