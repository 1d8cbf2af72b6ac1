"""The goods, what is wrong with them, and how it is shown."""

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
    "SELECTV": """
        select* choose* chose pick* set= put= write* say= state= change* chang* edit* modify* mark*
        indicate switch* give= use= tell= specify name= must= выбер* выбир* выбрать укаж* указ*
        напиш* писать пиш* постав* измен* смен* поменя* замен* исправ* отмет* скаж* впиш* вписать
        сослаться сошл* ставьте выстав* mention explain reselect reapply fill= заполн* напис*
        переправ* указыв* хорошо_бы впишу= впишем вписал* напишу поставил* поставлю выбрал* указал*
        укажу_причин* заменил* modif* chosen refill re-select press= picked selected setting
        answer= ответьте ответить поменяй= choose= wrote= said= с_пометкой с_комментари*
        with_the_note with_note переделал* переделаю переоформ* tick= ticking tick_off check= pick=
        typing= отмеч* ставлю поставл* tell_the
    """,
    "TRUE_REASON": """
        real= true= настоящ* реальн* истинн* правдив* actual= honest* честн* свою_причину
        your_reason вашу_причину own_reason правильную_причину верную верно= указана_верно is_right
        is_correct if_the_color if_the_colour if_color if_colour if_the_size if_size if_it_is
        if_it_came если_цвет если_размер если_это если_правда если_вправду если_товар our_mistake
        our_fault our_error наша_ошибка наша_вина нашей_вине что_было_на_самом как_было_на_самом
    """,
    "EVIDENCE": """
        photo* picture* pic= pics video* image* screenshot* evidence* proof* фото* фотк* фотограф*
        видео* снимок* снимк* скрин* доказательств* картинк* сфот* film* сним* снял* фоткай*
        сфоткай* ролик the_shot a_shot shots= чек= чека= справк* заключени*_мастер* repair_bill
        repair_receipt document= documents документ*
    """,
    "BORROWED": """
        any= чуж* someone's somebody's someone_else's another_buyer* other_people* from_internet
        from_the_internet from_google found_online найд*_в_интернет* в_интернет* из_интернет*
        с_интернет* from_the_web из_отзыв* из_чужого нашел_фото нашла_фото on_a_forum
        on_the_internet from_review* similar_photo любое= любую= любой= любые= borrow* friend's
        у_друг* у_подруг* старое_фото old_photo чужое чужую photoshop* фотошоп* edited отредактир*
        fake* подделать поддел* фальшив* staged постанов* нарису* draw= ai-generated нейросет*
        сгенерир* generate* made_with fabricat* подстав* с_форум* even_if_there_is_none
        even_if_none которой_нет даже_если_нет ненастоящ* from_the_net of_the_net from_net from_web
        any_picture any_photo any_video some_picture stock_photo pinterest wildberries_отзыв*
        с_авито из_гугла из_яндекса в_гугле stolen steal* похожее_фото similar= чужих чужим чужого
        neighbour's прошлогодн* прошлый_заказ previous_order another_order_photo other_listing
        с_чужого someone= other_person's my_old моего_старого старого_телефона last_year's
        last_years прошлогоднюю such_a_broken find_a_photo find_a_picture найдите_фото
        найдите_картинк* что-нибудь что_нибудь something_broken anything_broken cousin's sister's
        brother's mate's neighbor's his= hers= other_broken another_broken broken_one other_buyer's
        another_one off_google off_the_internet off_the_web random= чужого= из_сети с_сайта
        из_поиска с_другого stock= другого_товар* другой_вещи другого_заказ* other_item
        another_item other_product other_goods ai_generated neural по_старому_фото с_другой
        старые_фото
    """,
    "TELLV": """
        say= says tell= write* claim= claiming pretend* report* state= declare* insist скажу напишу
        укажу заявлю притворюсь писать пишу напишите написать напиши= скажите укажите скажи=
        указать указываю заявить заявите put= i'm_writing буду_утверждать совру совр* солгу lie=
        deny* отрицать отрицаю сделаю_вид соврать make_believe впишите say_that type= enter= open=
        complain* пожалуюсь claim* утвержда* заявля* навру= наврать скажем= stating заявим=
    """,
    "NOTGOT": """
        not_received never_received not_receive never_got didn't_get didnt_get didn't_receive
        not_arrived never_arrived not_arrive never_came not_come didn't_come didn't_arrive
        haven't_received hasn't_arrived non-receipt not_delivered never_delivered lost= не_получ*
        не_приш* не_приход* не_дош* недоставк* не_доставл* не_прибыл* потерял* пропал* didnt_arrive
        didnt_come is_defective broken= damaged= came_broken defective= брак бракован* сломан*
        поврежд* битый битая разбит* only_one only_two only_half меньше= не_хват* недостач* empty=
        пуст* came_like так_пришл* так_и_был* так_пришел так_пришла так_и_пришл* came_this_way
        came_empty missing= две= один= одна= половин* пришло_так дефект* defect* came_that_way
        like_this такой_пришел counterfeit parcel_is_ok все_целое всё_целое all_is_ok
        everything_is_ok без_повреждений хорошо_пришло не_включ* не_работа* doesn't_work not_work
        не_заряжа* won't_turn not_turn_on doesn't_turn не_дошло не_дошла box_was_empty
        nothing_arrived nothing_came ничего_не_приш* ничего_не_получ* nothing_received не_тот_товар
        не_тот_цвет не_тот_размер не_та_вещь wrong_color wrong_item wrong_colour сорван* вскрыта=
        вскрыто= tampered посылки_нет посылки_не_было товара_нет it_didn't it_hasn't it_did_not
        got_nothing got_no подделк* поддельн* it's_fake is_fake it_is_fake never_showed
        never_turned didn't_show didnt_show no_show never_appeared not_appeared wasn't_delivered
        её_не_было ее_не_было его_не_было не_было= ничего_не_было не_получал* package_was_empty
        parcel_was_empty empty_package пустой_пакет пустая_коробка does_not_work won't_switch
        won't_start not_turn not_inside was_missing were_missing в_коробке_пусто внутри_пусто
        it_came_like came_damaged arrived_broken было_так так_было не_доехал* не_приехал*
    """,
    "CONTRAST": """
        although though even_though but= actually in_fact still= anyway in_reality хотя
        на_самом_деле а_на_деле но= а= все_равно всё_равно while= whereas by_myself it_works
        works_fine works_perfect* everything_is_fine everything_fine цел* работает= у_меня забрал*
        получил* came= arrived= both_are picked_up collected received= here= yesterday i_have и_так
        хоть= at_home вообще-то дома= действительности though_it сам= сама= myself yourself же=
        actually_both нормальн* исправн* пришл* пришёл пришел all_there were_all все_были
        in_my_kitchen in_my_hand in_my_room on_my_table on_my_desk on_my_shelf in_my_home на_кухне
        на_столе на_полке в_руках
    """,
    "EMPTYPACK": """
        empty_box empty_envelope empty_parcel empty_package empty_packet empty_letter empty_bag
        пуст*_коробк* пуст*_конверт* пуст*_посылк* пуст*_пакет* камень камни= кирпич* stone= brick=
        stones junk= старую_вещь мусор хлам газет* newspaper* другую_вещь something_cheap
        вместо_товара something_else rubbish rag= тряпк* что_угодно anything= бумаг* paper= картон*
        cardboard something_heavy любой_предмет любую_вещь whatever_inside ерунду пустышк*
        что-нибудь что-то_похожее песок sand= что_нибудь что_попало any_junk any_thing old_clothes
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
    "ARRIVEDSO": """
        arrived_cut came_cut arrived_torn came_torn пришел_перерез* пришел_порван* пришла_порван*
        пришел_рван* arrived_broken came_broken came_like arrived_like пришло_сломан*
        пришел_сломан* пришла_сломан* пришло_так так_пришл* так_и_было
    """,
    "BLAMEPACK": """
        blame_the_packing blame_the_post blame_packing blame_shipping blame_the_seller
        свалю_на_упаковк* свалю_на_почт* свалю_на_продавц* свалю_на_магазин*
    """,
    "EASYMONEY": "easy_money easy_cash легкие_деньги легких_денег халява= на_халяву free_money",
    "FILL_OWN": """
        fill_it_with fill_the_box_with fill_it_up stuff_it_with насыплю= засыплю= напихаю= наложу=
        наполню=
    """,
    "FILMEMPTY": """
        film_empty film_an_empty film_the_empty photo_of_empty снимите_пуст* сфоткайте_пуст*
        сфотографируйте_пуст* снять_пуст*
    """,
    "GAINW": """
        get_half получу_половин* получу_деньги get_my_money get_the_money i_get_half
        вернут_половин*
    """,
    "HAVEALL": """
        have_all all_here all_came all_arrived got_all все_у_меня у_меня_все все_пришл* все_пять_у
        все_десять_у
    """,
    "HEARONE": "needs_to_hear need_to_hear хватит_знать достаточно_знать",
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
    "NEVERKNOW": "never_know won't_know not_know не_узнает не_узнают не_догада*",
    "NOBODYKNOWS": """
        nobody_needs_to nobody_has_to no_one_needs_to кому_это_надо никому_знать
        никто_не_должен_знать
    """,
    "NOTWHOSE": """
        not_important_whose doesn't_matter_whose no_matter_whose неважно_чью неважно_чье
        неважно_чей не_важно_чью не_важно_чье
    """,
    "SWAPOUT": "swap_it_for swap_it_with подменю= подменим= подсуну=",
    "THENW": "then= and= и= потом= тогда= будет=",
    "THEYTHINK": """
        they'll_think they_will_think they'll_believe they_will_believe подумают= пусть_думают
        решат= came_so came_that_way так_и_пришл* так_пришл* так_было никто_не_поймет nobody_will
    """,
    "WEIGHT2": "weigh= weighs weight= вес= весу= весит= по_весу",
    "BECAUSE_YOU": "because= потому раз= since= so_that чтобы=",
    "NOTTHAT": """
        not_that а_не_что don't_say_that don't_write_that not_write_that не_пишите_что
        не_говорите_что
    """,
}
