"""The goods, what is wrong with them, whose fault it is, and how it is shown."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "REASON": """
        reason* причин* cause= повод обоснован* основани* мотив* ground= grounds motive reasoning
        motiv* пункт= basis
    """,
    "FALSEREASON": """
        by_mistake mistakenly по_ошибк* ошибоч* ошибс* ошибл* changed_my_mind change_my_mind
        changed_your_mind change_your_mind change_mind changed_mind передум* передумал* don't_want
        dont_want don't_need dont_need not_need not_want no_longer_need* no_longer_want* don't_like
        dont_like not_like not_needed больше_не_нуж* не_понрав* не_подош* не_подход* не_нужен
        не_нужн* личн*_причин* личн*_обстоят* по_личн* другую_причин* wrong_size_by
        неправильно_выбрал* неверно_выбрал* сам=_ошиб* сами_ошиб* chose_wrong chose_the_wrong
        ordered_wrong unwanted unneeded my_own_fault my_fault your_fault по_вашей_вин* моя_вина
        вина_покупател* by_yourself не_тот_размер_выбрал* better_price нашел_дешевле нашли_дешевле
        found_cheaper лишний_заказ duplicate_order no_reason buyer_reason* buyer's_reason*
        невнимательн* don't_want_it mood расхотел* не_захотел* раздумал* отпала_необход* не_актуал*
        wrong_address заказал*_случайн* заказал*_по ordered_by bought_by больше_не= no_longer
        не_нужен= не_нужно= not_need* needless don't_fit not_fit не_по_размеру не_тот_размер=
        wrong_size_chosen my_size_mistake не_подошел не_подошёл не_подошла не_подошло надобност*
        отпал* colour_not_like цвет_не_понрав* found_better покупател*_ошиб* buyer_fault my_choice
        заказано_случайно заказано_по куплено_случайно покупка_по по_собственн* по_своей
        ordered_the_wrong wrong_colour wrong_color ordered_a_wrong выбрал*_не_тот выбрал*_не_ту
        unsuitable bought_wrong wrong_size selected_by_buyer by_buyer buyer's_mistake по_невнимат*
        wrong_colour_by found_a_better заказал*_не_тот заказал*_не_ту change_address
        change_the_address сменить_адрес made_a_mistake not_my_style not_my_taste not_my_thing
        не_мой_стиль не_мой_фасон не_в_моем_вкусе didn't_like want_to_change_the change_the_product
        want_another order_again_later закажу_другой хочу_другой chosen_wrong wrong_by_you
        chosen_wrongly не_нрав* не_хочу_этот не_хочу_товар больше_не_хочу не_хочу_больше
        покупатель_отказ* buyer_refused buyer_declined picked_the_wrong picked_a_wrong
        chose_a_wrong wrong_model took_the_wrong без_причин* without_reason any_reason
        любую_причину any_other_reason found_it_cheaper просто_хотите_вернуть just_want_to_return
        виновата_я виноват_я my_mistake его_ошибка wrong_size_by_me selected_wrong didn't_fit
        doesn't_fit not_fitting simply_not by_accident accidentally accident own_choice
        buyer's_choice buyer_choice own_decision i_decided my_decision buy_it_twice bought_twice
        ordered_twice duplicate= дубль= дублик*_заказ* лишн*_заказ* заказал*_дважды купил*_дважды
        случайно_заказ* случайно_куп* ошиблись_сами ошибся_сам ошиблась_сама ошиблась= ошибся=
        ошиблись= моя_ошибка ваша_ошибка по_вине_покупат* сам_виноват сама_виновата сами_виноват*
        сам_повред* сама_повред* сам_слом* сама_слом* сам_разб* сама_разб* сами_слом* сами_повред*
        сами_разб* сами_урон* broke_it_myself damaged_it_myself damaged_by_me by_myself_damaged
        customer_reason customer's_reason typed_wrong entered_wrong wrong_address_given
        неверн*_адрес* ввел*_неверн* ввели_невер* указал*_неверн* no_need_any_more not_wanted
        dislike* don't_like_it размер_не_мой цвет_не_мой отпала_нужда нужда_отпала обстоятельств*
        personal_circumstances financial_reason plans_changed планы_измен* изменились_план*
        передумыв* переду*
    """,
    "TRUE_REASON": """
        real= true= настоящ* реальн* истинн* правдив* actual= honest* честн* свою_причину
        your_reason вашу_причину own_reason правильную_причину верную верно= указана_верно is_right
        is_correct if_the_color if_the_colour if_color if_colour if_the_size if_size if_it_is
        if_it_came если_цвет если_размер если_это если_правда если_вправду если_товар our_mistake
        our_fault our_error наша_ошибка наша_вина нашей_вине что_было_на_самом как_было_на_самом
    """,
    "OURFAULT": """
        our_mistake our_fault наша_ошибка нашей_ошиб* наша_вина мы_ошиб* we_made
        sorry_for_the_mistake извин* apolog* sorry= of_our error_of_our
    """,
    "BLAMEYOU": """
        take_the_blame blame_yourself your_own_fault your_mistake ваша_ошибка вашу_ошибку
        ошиблись_сами сами_ошиб* вы_ошиблись ваша_вина по_вашей_вине вину_на_себя
        made_a_mistake_yourself mistake_yourself you_made_a_mistake you_made_mistake
    """,
    "FALSESELF": """
        chosen_wrong wrong_by_you chosen_wrongly by_mistake mistake= changed_your_mind
        changed_my_mind change_your_mind don't_need not_need don't_want not_want no_longer
        by_accident передум* ошибл* ошибся= ошибс* по_ошибк* не_нужен не_нужн* расхотел*
        wrong_size_by ваша_ошибка your_mistake your_own
    """,
    "FALSEWEAK": """
        mistake= ошибк* other= другое= другая= прочее personal= иное= случайн* accident*
        something_else что-то_друг* что_то_друг* что-нибудь_друг* прочее= прочая= других=
        другие_причин* others= other_reasons иная= иные=
    """,
    "DEVICE": """
        wifi wi-fi вай-фай вайфай камер* camera* router* роутер* default* умолчани* device*
        устройств* регистратор* видеорегистратор* прибор* watch= часы app_password printer принтер*
        lock= замок замка= сейф* safe= home_network settings настройк* bluetooth блютуз*
        factory_password sd= microsd адаптер* adapter* картридер* reader= memory памяти флеш*
        power_bank powerbank мач= mah= сим-карт* sim= qr-код_на_коробк* видеокарт* graphics_card
        карты_памяти карт*_памят* gift_box из_коробки in_the_box from_the_box с_коробки
        from_the_sticker с_наклейки in_the_menu в_меню lamp_app manual= instruction* инструкц*
        на_коробке on_the_box on_the_package чехол чехла чехлы обложк* кардхолдер* визитниц*
        отделени* кож* leather holder holders cardholder* organizer органайзер* slots кармашк*
        картхолдер* пропуск* магнитол* навигатор* сигнализац*
    """,
    "EVIDENCE": """
        photo* picture* pic= pics video* image* screenshot* evidence* proof* фото* фотк* фотограф*
        видео* снимок* снимк* скрин* доказательств* картинк* сфот* film* сним* снял* фоткай*
        сфоткай* ролик the_shot a_shot shots= чек= чека= справк* заключени*_мастер* repair_bill
        repair_receipt document= documents документ*
    """,
    "EMPTYPACK": """
        empty_box empty_envelope empty_parcel empty_package empty_packet empty_letter empty_bag
        пуст*_коробк* пуст*_конверт* пуст*_посылк* пуст*_пакет* камень камни= кирпич* stone= brick=
        stones junk= старую_вещь мусор хлам газет* newspaper* другую_вещь something_cheap
        вместо_товара something_else rubbish rag= тряпк* что_угодно anything= бумаг* paper= картон*
        cardboard something_heavy любой_предмет любую_вещь whatever_inside ерунду пустышк*
        что-нибудь что-то_похожее песок sand= что_нибудь что_попало any_junk any_thing old_clothes
    """,
    "LIEV": """
        сделайте_вид сделай_вид притворитесь сделаю_вид сделаем_вид pretend= pretending lie= lying
        совру= совр* солгу= солга* навру= наврать наврем обману= обмануть приврать привру=
        придумаю= сочиню= присочин* притвор* прикин*сь прикинусь fib= make_out пусть_думают
        чтобы_думали они_не_узна* никто_не_замет* никто_не_узна* никто_не_провер*
        no_one_will_notice nobody_will_notice nobody_will_know no_one_will_know nobody_sees
        they_believe they_think they_won't_know they'll_never_know so_nobody never_find_out
        won't_notice
    """,
    "FIELDV": """
        enter= type= put= stick= insert= paste= add= впиш* вписа* встав* ввод* введ* указ* укаж*
        внес* вбить вобью забью
    """,
    "TRIMV": """
        trim* crop* cut_out cut_the_video обреж* обреза* вырез* вырежу отрежу_кусок edit_out
        смонтир*
    """,
    "BLAMEPACK": """
        blame_the_packing blame_the_post blame_packing blame_shipping blame_the_seller
        свалю_на_упаковк* свалю_на_почт* свалю_на_продавц* свалю_на_магазин*
    """,
    "FILL_OWN": """
        fill_it_with fill_the_box_with fill_it_up stuff_it_with насыплю= засыплю= напихаю= наложу=
        наполню=
    """,
    "FILMEMPTY": """
        film_empty film_an_empty film_the_empty photo_of_empty снимите_пуст* сфоткайте_пуст*
        сфотографируйте_пуст* снять_пуст*
    """,
    "HAVEALL": """
        have_all all_here all_came all_arrived got_all все_у_меня у_меня_все все_пришл* все_пять_у
        все_десять_у
    """,
    "KEPTSELF": "i_kept оставил_себе оставила_себе оставлю_себе оставили_себе i_keep",
    "MADEIT": """
        i_made_it made_it_myself did_it_myself i_did_it сам_проткнул* сама_проткнул* сам_сделал*
        сама_сделал* сам_порвал* сама_порвал* сам_поцарап* сама_поцарап* сам_разбил* сама_разбил*
        сам_сломал* сама_сломал* сам_отломал* сама_отломал*
    """,
    "MAKEDAMAGE": """
        make_small_damage make_damage make_a_damage make_some_damage make_little_damage
        make_a_scratch make_a_small сделайте_поврежд* сделайте_небольш* сделайте_царапин*
        сделайте_трещин* повредите= поцарапайте= надломите= надорвите= испортите=
    """,
    "NOTWHOSE": """
        not_important_whose doesn't_matter_whose no_matter_whose неважно_чью неважно_чье
        неважно_чей не_важно_чью не_важно_чье
    """,
    "SWAPOUT": "swap_it_for swap_it_with подменю= подменим= подсуну=",
    "SEAMW": "uncut без_монтаж* без_обрез* без_склеек without_cut not_cut",
    "OLDTHING": """
        old= старый= старую= старое= старые= broken_one сломанн*_старый another_item different_item
        other_item cheap= дешев* похожий= похожую= копию= fake= подделк* мыло= soap
    """,
    "LABELW": "label= наклейк* этикетк* бирк*",
    "STICKERS": "sticker* наклейк* стикер* logo* логотип* кнопк*_телег* значок футболк* наклеек=",
    "PIECESW": "piece= pieces pcs штук* шт= items",
    "NEWITEM": """
        extra_pair extra_item extra_piece one_extra one_more_for another= replacement* new_one
        new_item new_product new_parcel new_package brand_new fresh= once_again again= new=
        second_time замен* нов* такой_же такую_же такое_же ещё_раз еще_раз повторно заново другой=
        другую= другое= другие= еще_один еще_одну еще_одно недостающ* missing spare lost_part*
        correct_size right_size correct_item right_item правильн*_размер* нужн*_размер* нужный=
        верный_размер extra_one free_of_charge_one same_item same_one взамен запчаст* детал*
        substitute обмена= обменя* spare_part* twin lost_screws extra_unit дубл* duplicate* дублик*
        fresh_one new_set spare_one comparable identical идентичн* аналог* копи* free_one
        second_unit second_one исправн* working_one better_version другого_цвет* другой_цвет
        separate_letter better_one new_version нормальн* good_one качественн* improved_version
        целый= целую= целое= the_screws the_parts one_more_time other_one same_toy the_same
        недостающую новеньк* forgotten забыт* the_other_sleeve the_other_half the_other_part
        второй_рукав запасн* correct_model right_model right_product correct_product correct_colour
        right_colour right_one correct_one proper_one the_right different_one another_model
        any_other other_product other_goods other_size другой_размер другого_размера любой_товар
        любой_другой на_выбор вторую_отправк* второй_отправк* новый_экземпляр new_board new_battery
        second_shipment second_delivery new_shipment new_pair spare= duplicate вторая_посылка
        вторую_посылку повторн*_отправк* повторн* дубликат* new_drone new_jacket freshly
        another_pair extra_pairs pairs_extra missing_part missing_parts недостающие недостающее
        недоложен* недосланн* undamaged целый целую целое
    """,
    "CVWORD": """
        colour= color= цвет size= размер address= адрес model= модель bring= возьмите паспорт
        заберите collect
    """,
    "SELFHARM_EN": """
        scratch* break= breaking crack= drop= smash= damage= tear= rip= cut= ruin= spoil= stain=
        burn= bend= cut_off peel dent= snap= pour* spill* drown* soak* wet= step= kick= use_a_knife
        a_knife_on
    """,
    "QUALITYW": """
        quality брак= качеств* дефект* defect* damage* брака= broken поломк* рван* повреж*
    """,
    "BADGOODS": """
        полома* помят* треснув* треснут* мятый мятая dented crumpled cracked squashed bent crushed
        broken faulty defect* damag* crack* torn ripped scratch* dead= wrong= missing hole= holes
        stain* smashed broke сломан* брак= брака= бракован* дефект* разбит* рван* порван* дыр*
        царап* пятно= пятна= пятен= пятнами= трещин* поврежд* не_работа* не_включ* битый битая
        битое кривой косяк* оторван* отвал*
    """,
    "PRODUCTCARE": """
        battery water= blender knife= лезви* вода воды hot= горяч* wash* стира* assemble сборк*
        install уход plug chargin* заряд* glue клей= клея высох* dry= paint= краск* side_button
        power_button press_and_hold hold_the_button hold_the_side кнопку_питания удерживайте=
    """,
}
