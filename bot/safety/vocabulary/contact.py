"""Talking elsewhere, secrets, links and accounts."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "MESSENGER": """
        whatsapp* whats_app what's_app whatsap* watsap* wassap wats_app вотсап* ватсап* вацап*
        вотсапп* ватсапп* вотс_ап* ватс_ап* wechat* we_chat we-chat вичат* вичате вечат* weixin
        вэйчат* telegram* телеграм* телегу телеге телега тележк* тг= tg= viber* вайбер* вибер* vk=
        вк= вконтакт* vkontakte skype* скайп* signal= сигнал_мессендж* messenger* мессенджер*
        facebook* фейсбук* instagram* инстаграм* инста= инсту= инсте= kakaotalk kakao* discord*
        дискорд* zalo= icq= аська аську аське qq= snapchat* снапчат* line_app line_id google_meet
        zoom= зум= max_мессендж* мессенджер_max макс_мессенджер hangouts imessage sms_me
        одноклассник* botim whatsup вотсаб* ватсаб* direct_message личк*_вк директ_инст* threema
        wickr google_chat в_макс= в_max= in_line_app kik= viber_me telega= whatsap телеграмм* вайб=
        вайбе vkontakt* odnoklassniki instagramm* facebook_messenger фейсбучн* gchat line_account
        line_messenger tamtam тамтам слак slack insta= on_line our_line your_line by_line via_line
        my_line воцап* вотцап* ватцап* вадсап* ваттсап* уатсап* wazap* watzap* vatsap* votsap*
        vatsapp wasap* whatapp whatsaap wapp= wa_me телегр* тлг= imo= bip_messenger jabber
        session_app element_app threads= fb_messenger fb= yandex_messenger яндекс_мессенджер*
        сигнал= в_сигнал* гугл_чат* sms_chat tiktok_chat инстаграмм* ватс= вотс= вацапп*
    """,
    "EMAIL": """
        email* e-mail* e_mail* мейл* имейл* емейл* mailbox gmail* джимейл электронн*_почт*
        электронк* на_почту= почту_напиш* outlook почтовый_ящик мыло на_мыло= hotmail имэйл* эмейл*
        our_mail my_mail your_mail our_inbox по_почте_на наша_почта моя_почта ваша_почта
    """,
    "CALL": """
        call_me call_you call_us phone_call позвон* созвон* звоните звонок звонком набер*_меня
        перезвон* phone_number phone_no telephone номер_телефон* номер_мобильн* your_number
        мой_номер my_number voice_call video_call голосом ring_me mobile_number по_телефону=
        ваш_номер cell_number speak_by_phone by_phone ring_you ring_us by_telephone on_the_phone
        дать_телефон свой_телефон твой_телефон видеозвон* call_back speak_by= text_me message_me_at
        текстани* over_the_phone phone_me phone_us give_me_a_call give_us_a_call a_ring a_call=
        наберите_нам наберите_нас набирайте звякн* дозвон*_нам по_телефону созвонимся
    """,
    "CONTACTV": """
        write= text= add= contact= message= msg= talk= chat= reach= find= discuss* continue= go=
        move= switch= speak= dm= join= connect= ping= пишите пиши= напиши* добав* свяж* связ*
        перей* переход* обсуд* давай* скинь* дай= дайте погов* общ* списат* спис* продолж* обращ*
        обратит* стучи* найд* найти ищите лучше= better= прошу= подпиш* переписыв* перепис* have=
        есть= удобн* easier faster quick* быстрее использ* send= let's lets instead оставьте leave=
        tell= give= what_is what's жду= answer= use= reply= звон* заход* заходи* пришл* шлите
        use_my my_id reach_me ping catch= answer звать дайте_свой скину= скинем кину= пришлю
        отвечаю отвечу ответим общаемся общаться поговорим поболтаем контакт* found work= works
        пойдем= пойдём= уйдем перебер* перенес* ищи= работает работаем удобней chatting talking
        writing messaging dial подключ* сможем can= через= via= on= в= there drop_us drop_me drop_a
        line= email= mail= ring= shoot_us shoot_me get_in_touch hit_me hit_us continue_on стукн*
        черкн* маякн* жмите= подключайт* перебир* переезжа* добавляй* отпиш* отписыв* пересядем
        сканир* scan= search=
    """,
    "SECRET": """
        cvv* cvc* cvn= cv2= pin= пин= пин-код* пинкод* пин_код* password* пароль* парол* login_and
        logins passcode* otp= one-time one_time_code sms_code verification_code verify_code
        security_code code_from_sms code_from_the 3_digits three_digits three_digit 3_digit
        last_three expir* exp= valid_date valid_thru validity срок_действ* код_из_смс код_из_сообщ*
        код_из код_на_оборот* код_с_оборот* код_с_обратн* цифр*_на_обор* цифр*_с_обор*
        цифр*_с_обратн* цифр*_на_обратн* трех_цифр* три_цифр* смс_код* смс-код* код_смс
        кодов*_слов* passport_photo photo_of_passport фото_паспорт* скан_паспорт* паспорт*
        passport* photo_of_your_card photo_of_card card_photo photo_of_the_card фото_карт*
        обе_стороны both_sides_of двух_сторон с_двух_сторон скан_карт* id_card id_photo selfie_with
        селфи_с код_подтвержд* confirmation_code secret_code секретн*_код* secret_word
        secret_question логин логин_и login= seed_phrase сид-фраз* private_key code_word
        код_безопасн* push-код пуш-код код_вход* login_code sms_with_code смс= sms= digits_on
        card_details данные_карты данные_вашей_карт* card_data card_information
        details_of_your_card data_of_your_card full_card госуслуг* qr-код qr_code qr= снилс инн=
        back_of_the_card код_придет смс_с_код* code_sms цифры_из 4-digit 6-digit six_digit
        шестизначн* четырехзначн* паспортн*_данн* одноразов*_код* одноразов*_парол* cvv-код cvc-код
        numbers_behind behind_the_card код_который_при* код_пришел код_пришёл code_that_come
        code_you_receiv* code_that_arriv* code_which цифры_из_смс с_лицевой лицевой_и
        front_and_back qr-код= scan_this_qr сканируй* отсканир* bank_login онлайн-банк*
        internet_bank личн*_кабинет_банк* mobile_bank six_numbers six_digits four_digits
        digits_from numbers_from код_из_письма code_from_email push-уведомл* fingerprint
        keyword_of_bank номер_снилс биометр* cvc/cvv cvv/cvc secret= back_side_of обратной_стороны
        back_of_card bank_password card_password card_pin maiden_name девич*_фамил* your_id_and
        id_and_card code_you_got code_you_received code_that_you код_который_получ* код_что_получ*
        identity_document identity_card id_document документ*_удостоверяющ* удостоверяющ*_личн*
        удостоверени*_личн* шесть_цифр четыре_цифры mail_and_pass email_and_pass login_and_pass
        your_pass my_pass почту_и_пароль логин_и_пасс numbers_on_the_back digits_on_the_back
        number_on_the_back дата_окончани* дату_окончани* код_сзади сзади_карт* code_behind
        code_on_the_back code_at_the_back with_id id_in_hand picture_of_you фото_с_документ*
        документ*_в_рук* документ*_с_лиц* 2fa two-factor auth_code authentication_code
        authenticator access_code backup_code recovery_code security_number cvv2 cvc2 пароль=
        код_авториз* код_доступ* данн*_для_вход* учетн*_данн* login_data credentials log-in_data
        billing_data банковск*_данн* трёхзначн* трехзначн* three-digit 3-digit текст_смс
        текст_из_смс текст_сообщени* digits_from_message digits_from_the цифры_из_сообщ*
        цифры_с_карт* passcode= one_time one-time_code пин-коды pincode pin_code sms_text
        photo_of_your_id of_your_id both_side фото_вашего_паспорт* скан_вашего_паспорт*
    """,
    "CODE": "code= код= кода= коды= digits цифры= pin= пин=",
    "SMS": """
        sms= смс= message= сообщени* text_message texted push= пуш= смске смски phone=
        телефон_пришел телефон_пришёл на_телефон= придет= пришел= came= come= arrive* приходит
        text= прислал_банк банк_прислал bank_sent банк_отправил от_банка from_the_bank
        from_your_bank sent_you_a send_you_a sent_a_code выслали_код отправили_код прислали_код
        отправлен_код
    """,
    "BYHAND": "by_hand manually вручную= без_системы no_system without_system",
    "DIDUSE": "did_you_use you_used used_at was_used использовали",
    "GIVENUMBER": """
        давай_номер* давайте_номер* скинь_номер* скиньте_номер* кинь_номер* дайте_номер* дай_номер*
        диктуй_номер* диктуйте_номер* пишите_номер* напишите_номер* сообщите_номер* жду_номер*
        send_number send_the_number send_your_number give_number give_the_number write_the_number
        tell_number number_of_it номер_пришлите номер_напишите
    """,
    "OWNSITE": """
        our_own_website our_website our_own_site our_site own_website нашем_сайте наш_сайт
        нашего_сайта сайт_магазина сайте_магазина сайт_фабрики own_shop_site
    """,
    "SCANBOX": """
        scan_the_card scan_card scan_the_code scan_this_code отсканируйте_карточ* отсканируйте_код
        отсканируйте_qr сканируйте_карточ* сканируйте_код
    """,
    "BANKAPP": """
        bank_app banking_app bank_application банковск*_приложени* приложени*_банка мобильн*_банк*
    """,
    "SEENNUMBER": """
        number_you_see numbers_you_see number_you_will_see number_which_you number_on_the_screen
        digits_you_see code_you_see номер_который цифры_которые номер_с_экрана цифры_с_экрана
    """,
    "THEIRPAGE": "their_page their_site their_form их_странице их_сайте их_форме",
    "TYPEDIN": """
        typed entered filled_in ввел= ввела= вбил= вбила= набрал= набрала= заполнил= заполнила=
    """,
    "HANDLE": "§handle",
    "LINK_OTHER": "§link",
    "BADLINK": "§badlink",
    "ACCOUNT": "account* аккаунт* profile* профил* учетн*_запис* учетк* membership кабинет*",
}
