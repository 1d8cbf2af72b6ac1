"""Cities and countries that CLDR does not name because they share another city's zone.

Read when the first city is typed. Of a country only those with one zone.
"""

from __future__ import annotations

_BY_ZONE = {
    "Europe/Moscow": (
        "санкт петербург, петербург, питер, спб, мск, казань, нижний новгород, ростов на дону,"
        " ростов, краснодар, сочи, воронеж, тула, ярославль, мурманск, архангельск, рязань,"
        " пенза, липецк, тверь, брянск, курск, белгород, ставрополь, махачкала, набережные"
        " челны, чебоксары, калуга, смоленск, иваново, владимир, владикавказ, грозный, кострома,"
        " тамбов, саранск, йошкар ола, нальчик, череповец, вологда, петрозаводск, сыктывкар,"
        " псков, великий новгород, новгород, орел, орле, новороссийск, таганрог, майкоп, элиста,"
        " черкесск, магас, нарьян мар, северодвинск, нижнекамск, альметьевск, армавир, шахты,"
        " волгодонск, старый оскол, подольск, балашиха, химки, мытищи, королев, люберцы,"
        " красногорск, одинцово, домодедово, зеленоград, сергиев посад, коломна, серпухов,"
        " электросталь, обнинск, дзержинск, рыбинск, пятигорск, кисловодск, анапа, геленджик,"
        " дербент, каспийск, хасавюрт, татарстан, московское, msk, moscow time, saint"
        " petersburg, st petersburg, petersburg, spb, kazan, nizhny novgorod, rostov on don,"
        " rostov, krasnodar, sochi, voronezh, tula, yaroslavl, murmansk, arkhangelsk, ryazan,"
        " penza, lipetsk, tver, bryansk, kursk, belgorod, stavropol, makhachkala, naberezhnye"
        " chelny, cheboksary, kaluga, smolensk, ivanovo, vladimir, grozny, vologda,"
        " petrozavodsk, pskov, novorossiysk"
    ),
    "Europe/Simferopol": "севастополь, ялта, керчь, феодосия, евпатория, крым, sevastopol, yalta",
    "Europe/Samara": "тольятти, ижевск, сызрань, удмуртия, tolyatti, togliatti, izhevsk",
    "Europe/Saratov": "энгельс, балаково, engels",
    "Europe/Volgograd": "волжский, камышин, volzhsky",
    "Asia/Yekaterinburg": (
        "екб, уфа, пермь, челябинск, тюмень, оренбург, сургут, магнитогорск, нижний тагил,"
        " курган, стерлитамак, орск, нижневартовск, новый уренгой, ноябрьск, ханты мансийск,"
        " салехард, нефтеюганск, тобольск, златоуст, миасс, каменск уральский, первоуральск,"
        " салават, нефтекамск, октябрьский, березники, башкирия, башкортостан, ufa, perm,"
        " chelyabinsk, tyumen, orenburg, surgut, magnitogorsk, nizhny tagil, kurgan,"
        " ekaterinburg"
    ),
    "Asia/Novosibirsk": "нск, бердск, новосиб",
    "Asia/Novokuznetsk": "кемерово, прокопьевск, кузбасс, kemerovo",
    "Asia/Barnaul": "бийск, рубцовск, горно алтайск, biysk",
    "Asia/Tomsk": "северск",
    "Asia/Krasnoyarsk": "норильск, абакан, кызыл, ачинск, хакасия, тува, norilsk, abakan",
    "Asia/Irkutsk": "улан удэ, братск, ангарск, бурятия, ulan ude, bratsk, angarsk",
    "Asia/Yakutsk": "благовещенск, нерюнгри, blagoveshchensk",
    "Asia/Vladivostok": (
        "владик, хабаровск, комсомольск на амуре, уссурийск, находка, биробиджан, артем,"
        " khabarovsk, ussuriysk, komsomolsk on amur"
    ),
    "Asia/Sakhalin": "южно сахалинск, сахалинск, yuzhno sakhalinsk",
    "Asia/Kamchatka": "петропавловск камчатский, камчатка, petropavlovsk kamchatsky",
    "Europe/Kaliningrad": "кенигсберг, черняховск",
    "Europe/Minsk": (
        "гомель, брест, гродно, витебск, могилев, бобруйск, барановичи, пинск, беларусь,"
        " белоруссия, gomel, brest, grodno, vitebsk, mogilev, belarus"
    ),
    "Europe/Kyiv": (
        "харьков, одесса, львов, днепр, запорожье, винница, полтава, черкассы, украина,"
        " kharkiv, odesa, odessa, lviv, kiev, dnipro, ukraine"
    ),
    "Europe/Chisinau": "тирасполь, бельцы, молдова, молдавия, moldova",
    "Asia/Almaty": (
        "астана, нур султан, шымкент, караганда, алма ата, тараз, павлодар, семей, усть"
        " каменогорск, казахстан, astana, nur sultan, shymkent, karaganda, pavlodar, kazakhstan"
    ),
    "Asia/Tashkent": "андижан, наманган, фергана, узбекистан, uzbekistan",
    "Asia/Bishkek": "ош, кыргызстан, киргизия, kyrgyzstan",
    "Asia/Dushanbe": "худжанд, таджикистан, tajikistan",
    "Asia/Yerevan": "гюмри, армения, armenia",
    "Asia/Baku": "гянджа, сумгаит, азербайджан, azerbaijan",
    "Asia/Tbilisi": "батуми, кутаиси, грузия, batumi, kutaisi",
    "Europe/Riga": "даугавпилс, юрмала, латвия, latvia, daugavpils",
    "Europe/Vilnius": "каунас, клайпеда, литва, lithuania, kaunas",
    "Europe/Tallinn": "тарту, нарва, эстония, estonia, tartu, narva",
    "Europe/Helsinki": "тампере, эспоо, финляндия, finland, tampere",
    "Europe/Warsaw": (
        "краков, гданьск, вроцлав, познань, лодзь, польша, krakow, gdansk, wroclaw, poland"
    ),
    "Europe/Prague": "брно, чехия, brno, czechia",
    "Europe/Belgrade": "нови сад, сербия, novi sad, serbia",
    "Europe/Berlin": (
        "мюнхен, гамбург, франкфурт, франкфурт на майне, кельн, дюссельдорф, штутгарт, лейпциг,"
        " дрезден, ганновер, германия, munich, hamburg, frankfurt, cologne, dusseldorf,"
        " stuttgart, leipzig, dresden, hanover, germany"
    ),
    "Europe/Paris": "лион, марсель, ницца, франция, lyon, marseille, nice, france",
    "Europe/Rome": "милан, неаполь, турин, италия, milan, naples, turin, italy",
    "Europe/Madrid": "барселона, валенсия, аликанте, малага, barcelona, valencia, alicante, malaga",
    "Europe/London": (
        "манчестер, бирмингем, англия, великобритания, manchester, birmingham, england, uk"
    ),
    "Europe/Vienna": "австрия, зальцбург, austria, salzburg",
    "Europe/Zurich": "женева, швейцария, geneva, switzerland",
    "Europe/Amsterdam": "роттердам, нидерланды, голландия, rotterdam, netherlands",
    "Europe/Nicosia": "лимасол, ларнака, пафос, кипр, limassol, larnaca, paphos, cyprus",
    "Europe/Istanbul": (
        "анкара, анталья, алания, измир, турция, ankara, antalya, alanya, izmir, turkey"
    ),
    "Asia/Jerusalem": (
        "тель авив, хайфа, ашдод, беэр шева, нетания, израиль, tel aviv, haifa, israel"
    ),
    "Asia/Dubai": "абу даби, шарджа, оаэ, эмираты, abu dhabi, sharjah, uae",
    "Asia/Shanghai": "пекин, гуанчжоу, шэньчжэнь, китай, beijing, guangzhou, shenzhen, china",
    "Asia/Bangkok": "пхукет, паттайя, таиланд, phuket, pattaya, thailand",
    "Asia/Ho_Chi_Minh": "ханой, нячанг, вьетнам, hanoi, nha trang, vietnam",
    "America/New_York": (
        "бостон, майами, вашингтон, филадельфия, атланта, nyc, boston, miami, washington,"
        " philadelphia, atlanta, brooklyn"
    ),
    "America/Chicago": "хьюстон, даллас, остин, houston, dallas, austin",
    "America/Los_Angeles": (
        "сан франциско, сиэтл, сан диего, лас вегас, san francisco, seattle, san diego, las"
        " vegas, portland, sacramento"
    ),
    "America/Toronto": "оттава, монреаль, ottawa, montreal",
}

MORE_CITIES = {name.strip(): zone for zone, names in _BY_ZONE.items() for name in names.split(",")}
"""Plain names (see `places`) → zone: the common answers of our readers."""
