"""Forms: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

AgeGateDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

AgeGatePropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

AgeGatePropertiesSmsCountryCode: TypeAlias = Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"]

BackInStockDynamicButtonBorderStylesStyle: TypeAlias = Literal["dashed", "dotted", "solid"]

BackInStockDynamicButtonDataDisplay: TypeAlias = Literal["NEXT_TO", "REPLACE"]

BackInStockDynamicButtonStylesAlignment: TypeAlias = Literal["center", "left", "right"]

BackInStockDynamicButtonStylesWidth: TypeAlias = Literal["fitToText", "fullWidth"]

BackInStockDynamicButtonTextStylesFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

BackInStockEmailConsentCheckboxPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

BackInStockEmailConsentCheckboxStylesHorizontalAlignment: TypeAlias = Literal["center", "left", "right"]

BackgroundImageStylesHorizontalAlignment: TypeAlias = Literal["center", "left", "right"]

BackgroundImageStylesPosition: TypeAlias = Literal["contain", "cover", "custom"]

BackgroundImageStylesVerticalAlignment: TypeAlias = Literal["bottom", "center", "top"]

BannerStylesDesktopPosition: TypeAlias = Literal["bottom", "top"]

BorderStyleStyle: TypeAlias = Literal["dashed", "dotted", "solid"]

ButtonAction: TypeAlias = "Close | GoToInbox | IafDeeplinkToScreen | NextStep | OpenForm | PromotionalSMSSubscription | Redirect | ResendOptInCode | SkipToSuccess | SubmitBackInStock | SubmitOptInCode | SubscribeViaSMS | SubscribeViaWhatsApp"

ButtonPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

ButtonStylesAlignment: TypeAlias = Literal["center", "left", "right"]

ButtonStylesWidth: TypeAlias = Literal["fill", "fit"]

CartItemCountPropertiesComparison: TypeAlias = Literal["equals", "greater_than", "less_than"]

CartProductPropertiesType: TypeAlias = Literal["brand", "categories", "id", "name"]

CartValuePropertiesComparison: TypeAlias = Literal["equals", "greater_than", "less_than"]

ChannelPropertiesChannel: TypeAlias = Literal["email", "sms"]

CheckboxesPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

CheckboxesStylesAlignment: TypeAlias = Literal["center", "left", "right"]

CheckboxesStylesArrangement: TypeAlias = Literal["horizontal", "vertical"]

CloseButtonStylePosition: TypeAlias = Literal["left", "right"]

CountdownTimerPropertiesAnimation: TypeAlias = Literal["flash", "heartbeat", "pulse"]

CountdownTimerPropertiesClockFace: TypeAlias = Literal["flip", "simple"]

CountdownTimerPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

CountdownTimerStylesLabelFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

CouponPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

CreateFormFormField: TypeAlias = Literal[
    "ab_test", "created_at", "definition", "definition.versions", "id", "name", "status", "updated_at"
]
"""Values of the parameter ``fields[form]``."""

CustomHTMLPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

DatePropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

DevicePropertiesDevice: TypeAlias = Literal["both", "desktop", "mobile"]

DropdownPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

EmailPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

FixedTimerConfigurationTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
    "Africa/Asmera",
    "Africa/Bamako",
    "Africa/Bangui",
    "Africa/Banjul",
    "Africa/Bissau",
    "Africa/Blantyre",
    "Africa/Brazzaville",
    "Africa/Bujumbura",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Ceuta",
    "Africa/Conakry",
    "Africa/Dakar",
    "Africa/Dar_es_Salaam",
    "Africa/Djibouti",
    "Africa/Douala",
    "Africa/El_Aaiun",
    "Africa/Freetown",
    "Africa/Gaborone",
    "Africa/Harare",
    "Africa/Johannesburg",
    "Africa/Juba",
    "Africa/Kampala",
    "Africa/Khartoum",
    "Africa/Kigali",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Libreville",
    "Africa/Lome",
    "Africa/Luanda",
    "Africa/Lubumbashi",
    "Africa/Lusaka",
    "Africa/Malabo",
    "Africa/Maputo",
    "Africa/Maseru",
    "Africa/Mbabane",
    "Africa/Mogadishu",
    "Africa/Monrovia",
    "Africa/Nairobi",
    "Africa/Ndjamena",
    "Africa/Niamey",
    "Africa/Nouakchott",
    "Africa/Ouagadougou",
    "Africa/Porto-Novo",
    "Africa/Sao_Tome",
    "Africa/Timbuktu",
    "Africa/Tripoli",
    "Africa/Tunis",
    "Africa/Windhoek",
    "America/Adak",
    "America/Anchorage",
    "America/Anguilla",
    "America/Antigua",
    "America/Araguaina",
    "America/Argentina/Buenos_Aires",
    "America/Argentina/Catamarca",
    "America/Argentina/ComodRivadavia",
    "America/Argentina/Cordoba",
    "America/Argentina/Jujuy",
    "America/Argentina/La_Rioja",
    "America/Argentina/Mendoza",
    "America/Argentina/Rio_Gallegos",
    "America/Argentina/Salta",
    "America/Argentina/San_Juan",
    "America/Argentina/San_Luis",
    "America/Argentina/Tucuman",
    "America/Argentina/Ushuaia",
    "America/Aruba",
    "America/Asuncion",
    "America/Atikokan",
    "America/Atka",
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Buenos_Aires",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Catamarca",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
    "America/Coral_Harbour",
    "America/Cordoba",
    "America/Costa_Rica",
    "America/Creston",
    "America/Cuiaba",
    "America/Curacao",
    "America/Danmarkshavn",
    "America/Dawson",
    "America/Dawson_Creek",
    "America/Denver",
    "America/Detroit",
    "America/Dominica",
    "America/Edmonton",
    "America/Eirunepe",
    "America/El_Salvador",
    "America/Ensenada",
    "America/Fort_Nelson",
    "America/Fort_Wayne",
    "America/Fortaleza",
    "America/Glace_Bay",
    "America/Godthab",
    "America/Goose_Bay",
    "America/Grand_Turk",
    "America/Grenada",
    "America/Guadeloupe",
    "America/Guatemala",
    "America/Guayaquil",
    "America/Guyana",
    "America/Halifax",
    "America/Havana",
    "America/Hermosillo",
    "America/Indiana/Indianapolis",
    "America/Indiana/Knox",
    "America/Indiana/Marengo",
    "America/Indiana/Petersburg",
    "America/Indiana/Tell_City",
    "America/Indiana/Vevay",
    "America/Indiana/Vincennes",
    "America/Indiana/Winamac",
    "America/Indianapolis",
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Jujuy",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Knox_IN",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Louisville",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Mendoza",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montreal",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nipigon",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Pangnirtung",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Acre",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rainy_River",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Rosario",
    "America/Santa_Isabel",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/Shiprock",
    "America/Sitka",
    "America/St_Barthelemy",
    "America/St_Johns",
    "America/St_Kitts",
    "America/St_Lucia",
    "America/St_Thomas",
    "America/St_Vincent",
    "America/Swift_Current",
    "America/Tegucigalpa",
    "America/Thule",
    "America/Thunder_Bay",
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Virgin",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "America/Yellowknife",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
    "Antarctica/South_Pole",
    "Antarctica/Syowa",
    "Antarctica/Troll",
    "Antarctica/Vostok",
    "Arctic/Longyearbyen",
    "Asia/Aden",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Anadyr",
    "Asia/Aqtau",
    "Asia/Aqtobe",
    "Asia/Ashgabat",
    "Asia/Ashkhabad",
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Calcutta",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Chongqing",
    "Asia/Chungking",
    "Asia/Colombo",
    "Asia/Dacca",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Harbin",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Istanbul",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kashgar",
    "Asia/Kathmandu",
    "Asia/Katmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
    "Asia/Macao",
    "Asia/Macau",
    "Asia/Magadan",
    "Asia/Makassar",
    "Asia/Manila",
    "Asia/Muscat",
    "Asia/Nicosia",
    "Asia/Novokuznetsk",
    "Asia/Novosibirsk",
    "Asia/Omsk",
    "Asia/Oral",
    "Asia/Phnom_Penh",
    "Asia/Pontianak",
    "Asia/Pyongyang",
    "Asia/Qatar",
    "Asia/Qostanay",
    "Asia/Qyzylorda",
    "Asia/Rangoon",
    "Asia/Riyadh",
    "Asia/Saigon",
    "Asia/Sakhalin",
    "Asia/Samarkand",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Srednekolymsk",
    "Asia/Taipei",
    "Asia/Tashkent",
    "Asia/Tbilisi",
    "Asia/Tehran",
    "Asia/Tel_Aviv",
    "Asia/Thimbu",
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ujung_Pandang",
    "Asia/Ulaanbaatar",
    "Asia/Ulan_Bator",
    "Asia/Urumqi",
    "Asia/Ust-Nera",
    "Asia/Vientiane",
    "Asia/Vladivostok",
    "Asia/Yakutsk",
    "Asia/Yangon",
    "Asia/Yekaterinburg",
    "Asia/Yerevan",
    "Atlantic/Azores",
    "Atlantic/Bermuda",
    "Atlantic/Canary",
    "Atlantic/Cape_Verde",
    "Atlantic/Faeroe",
    "Atlantic/Faroe",
    "Atlantic/Jan_Mayen",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/ACT",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Canberra",
    "Australia/Currie",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/LHI",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/NSW",
    "Australia/North",
    "Australia/Perth",
    "Australia/Queensland",
    "Australia/South",
    "Australia/Sydney",
    "Australia/Tasmania",
    "Australia/Victoria",
    "Australia/West",
    "Australia/Yancowinna",
    "Brazil/Acre",
    "Brazil/DeNoronha",
    "Brazil/East",
    "Brazil/West",
    "CET",
    "CST6CDT",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Canada/Saskatchewan",
    "Canada/Yukon",
    "Chile/Continental",
    "Chile/EasterIsland",
    "Cuba",
    "EET",
    "EST",
    "EST5EDT",
    "Egypt",
    "Eire",
    "Etc/GMT",
    "Etc/GMT+0",
    "Etc/GMT+1",
    "Etc/GMT+10",
    "Etc/GMT+11",
    "Etc/GMT+12",
    "Etc/GMT+2",
    "Etc/GMT+3",
    "Etc/GMT+4",
    "Etc/GMT+5",
    "Etc/GMT+6",
    "Etc/GMT+7",
    "Etc/GMT+8",
    "Etc/GMT+9",
    "Etc/GMT-0",
    "Etc/GMT-1",
    "Etc/GMT-10",
    "Etc/GMT-11",
    "Etc/GMT-12",
    "Etc/GMT-13",
    "Etc/GMT-14",
    "Etc/GMT-2",
    "Etc/GMT-3",
    "Etc/GMT-4",
    "Etc/GMT-5",
    "Etc/GMT-6",
    "Etc/GMT-7",
    "Etc/GMT-8",
    "Etc/GMT-9",
    "Etc/GMT0",
    "Etc/Greenwich",
    "Etc/UCT",
    "Etc/UTC",
    "Etc/Universal",
    "Etc/Zulu",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
    "Europe/Belfast",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Bratislava",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Busingen",
    "Europe/Chisinau",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Gibraltar",
    "Europe/Guernsey",
    "Europe/Helsinki",
    "Europe/Isle_of_Man",
    "Europe/Istanbul",
    "Europe/Jersey",
    "Europe/Kaliningrad",
    "Europe/Kiev",
    "Europe/Kirov",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/Ljubljana",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Mariehamn",
    "Europe/Minsk",
    "Europe/Monaco",
    "Europe/Moscow",
    "Europe/Nicosia",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Podgorica",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/Samara",
    "Europe/San_Marino",
    "Europe/Sarajevo",
    "Europe/Saratov",
    "Europe/Simferopol",
    "Europe/Skopje",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Tallinn",
    "Europe/Tirane",
    "Europe/Tiraspol",
    "Europe/Ulyanovsk",
    "Europe/Uzhgorod",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zaporozhye",
    "Europe/Zurich",
    "GB",
    "GB-Eire",
    "GMT",
    "GMT+0",
    "GMT-0",
    "GMT0",
    "Greenwich",
    "HST",
    "Hongkong",
    "Iceland",
    "Indian/Antananarivo",
    "Indian/Chagos",
    "Indian/Christmas",
    "Indian/Cocos",
    "Indian/Comoro",
    "Indian/Kerguelen",
    "Indian/Mahe",
    "Indian/Maldives",
    "Indian/Mauritius",
    "Indian/Mayotte",
    "Indian/Reunion",
    "Iran",
    "Israel",
    "Jamaica",
    "Japan",
    "Kwajalein",
    "Libya",
    "MET",
    "MST",
    "MST7MDT",
    "Mexico/BajaNorte",
    "Mexico/BajaSur",
    "Mexico/General",
    "NZ",
    "NZ-CHAT",
    "Navajo",
    "PRC",
    "PST8PDT",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Enderbury",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
    "Pacific/Johnston",
    "Pacific/Kanton",
    "Pacific/Kiritimati",
    "Pacific/Kosrae",
    "Pacific/Kwajalein",
    "Pacific/Majuro",
    "Pacific/Marquesas",
    "Pacific/Midway",
    "Pacific/Nauru",
    "Pacific/Niue",
    "Pacific/Norfolk",
    "Pacific/Noumea",
    "Pacific/Pago_Pago",
    "Pacific/Palau",
    "Pacific/Pitcairn",
    "Pacific/Pohnpei",
    "Pacific/Ponape",
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Samoa",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Truk",
    "Pacific/Wake",
    "Pacific/Wallis",
    "Pacific/Yap",
    "Poland",
    "Portugal",
    "ROC",
    "ROK",
    "Singapore",
    "Turkey",
    "UCT",
    "US/Alaska",
    "US/Aleutian",
    "US/Arizona",
    "US/Central",
    "US/East-Indiana",
    "US/Eastern",
    "US/Hawaii",
    "US/Indiana-Starke",
    "US/Michigan",
    "US/Mountain",
    "US/Pacific",
    "US/Samoa",
    "UTC",
    "Universal",
    "W-SU",
    "WET",
    "Zulu",
]

FormAttributesStatus: TypeAlias = Literal["draft", "live"]

FormField: TypeAlias = Literal["ab_test", "created_at", "id", "name", "status", "updated_at"]
"""Values of the parameter ``fields[form]``."""

FormPublishJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

FormUnpublishJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

FormVersionAttributesFormType: TypeAlias = Literal["banner", "embed", "flyout", "full_page", "popup"]

FormVersionAttributesStatus: TypeAlias = Literal["draft", "live"]

FormVersionField: TypeAlias = Literal[
    "ab_test", "ab_test.variation_name", "created_at", "form_type", "id", "status", "updated_at", "variation_name"
]
"""Values of the parameter ``fields[form-version]``."""

HTMLTextPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

ImageAction: TypeAlias = "Close | GoToInbox | IafDeeplinkToScreen | NextStep | OpenForm | PromotionalSMSSubscription | Redirect | ResendOptInCode | SkipToSuccess | SubmitBackInStock | SubmitOptInCode | SubscribeViaSMS | SubscribeViaWhatsApp"

ImagePropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

ImageStylesHorizontalAlignment: TypeAlias = Literal["center", "left", "right"]

LocationPropertiesAllowListString: TypeAlias = Literal[
    "con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"
]

LocationPropertiesAllowListStringValue: TypeAlias = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AN",
    "AO",
    "AQ",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AX",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BM",
    "BN",
    "BO",
    "BR",
    "BS",
    "BT",
    "BV",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CC",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CX",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "EH",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GS",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HM",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PN",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SJ",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "ST",
    "SV",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TF",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "US",
    "UY",
    "UZ",
    "VA",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]

OptInCodePropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

PhoneNumberConsentChannelSettingsConsentType: TypeAlias = Literal["phone_number_only", "promotional", "transactional"]

PhoneNumberPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

PhoneNumberPropertiesSmsConsentType: TypeAlias = Literal["phone_number_only", "promotional", "transactional"]

QuoteStyleAlignment: TypeAlias = Literal["center", "left", "right"]

RadioButtonsPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

RadioButtonsStylesAlignment: TypeAlias = Literal["center", "left", "right"]

RadioButtonsStylesArrangement: TypeAlias = Literal["horizontal", "vertical"]

RatingStyleAlignment: TypeAlias = Literal["center", "left", "right"]

RatingStyleShape: TypeAlias = Literal["circle", "heart", "star"]

ReviewPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

ReviewerNameStyleAlignment: TypeAlias = Literal["center", "left", "right"]

ReviewerNameStyleLayout: TypeAlias = Literal["inline", "stacked"]

RichTextStyleAlignment: TypeAlias = Literal["center", "left", "right"]

RichTextStyleFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

RowBlocks: TypeAlias = "AgeGate | BackInStockEmailConsentCheckbox | Button | Checkboxes | CountdownTimer | Coupon | CustomHTML | Date | Dropdown | Email | HTMLText | Image | OptInCode | PhoneNumber | RadioButtons | Review | SignupCounter | SMSConsentCheckbox | SMSDisclosure | SpinToWin | Text"

SMSConsentCheckboxPropertiesChannels: TypeAlias = Literal["sms", "whatsapp"]

SMSConsentCheckboxPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

SMSConsentCheckboxStylesHorizontalAlignment: TypeAlias = Literal["center", "left", "right"]

SMSDisclosureLinkTextStyleFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

SMSDisclosurePropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

SMSDisclosureTextStyleFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

SideImageSettingsAlignment: TypeAlias = Literal["left", "right"]

SideImageSettingsDeviceType: TypeAlias = Literal["both", "desktop", "mobile"]

SideImageSettingsSize: TypeAlias = Literal["large", "medium", "small"]

SignupCounterPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

SignupCounterPropertiesTimeframe: TypeAlias = Literal["1_hour", "24_hours", "30_days", "7_days"]

SpinToWinPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

TeaserDeviceType: TypeAlias = Literal["both", "desktop", "mobile"]

TeaserDisplayOrder: TypeAlias = Literal["after", "before", "before_and_after"]

TeaserLocation: TypeAlias = Literal[
    "bottom_center", "bottom_left", "bottom_right", "center_left", "center_right", "top_center", "top_left", "top_right"
]

TeaserSize: TypeAlias = Literal["custom", "large", "medium", "small"]

TeaserTeaserType: TypeAlias = Literal["circle", "corner", "rectangle"]

TextPropertiesDisplayDevice: TypeAlias = Literal["both", "desktop", "mobile"]

TextStyleFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

UniqueCouponConfigIntegration: TypeAlias = Literal[
    "api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"
]

UpdateFormFormField: TypeAlias = Literal[
    "ab_test", "created_at", "definition", "definition.versions", "name", "status", "updated_at"
]
"""Values of the parameter ``fields[form]``."""

VersionChannel: TypeAlias = Literal["IN_APP", "WEB"]

VersionLocation: TypeAlias = Literal[
    "bottom_center", "bottom_left", "bottom_right", "center_left", "center_right", "top_center", "top_left", "top_right"
]

VersionPropertiesClickOutsideToClose: TypeAlias = Literal["both", "desktop", "mobile"]

VersionPropertiesRuleBasedTriggerEvaluation: TypeAlias = Literal["all", "any"]

VersionStatus: TypeAlias = Literal["draft", "live"]

VersionStylesWidth: TypeAlias = Literal["custom", "full", "large", "medium", "small"]

VersionTriggers: TypeAlias = "AfterCloseTimeout | BackInStock | CartContent | CartItemCount | CartProduct | CartValue | Channel | CustomJavascript | Delay | Device | ExitIntent | IdentifiedProfiles | ListsAndSegments | Location | PageVisits | PreviouslySubmitted | ProfileEventTracked | Scroll | UnidentifiedProfiles | URLPatterns"

VersionType: TypeAlias = Literal["banner", "embed", "flyout", "full_screen", "popup"]


class AdditionalField(Model):
    name: str
    value: str


class AfterCloseTimeout(Model):
    id: str | None = UNSET
    type: Literal["after_close_or_submit_timeout"] = "after_close_or_submit_timeout"
    properties: AfterCloseTimeoutProperties | None = UNSET


class AfterCloseTimeoutProperties(Model):
    timeout_days: int | None = UNSET


class AgeGate(Model):
    id: str | None = UNSET
    type: Literal["age_gate"] = "age_gate"
    styles: AgeGateStyles | None = UNSET
    properties: AgeGateProperties
    display_device: list[AgeGateDisplayDevice | str] | None = UNSET


class AgeGateProperties(Model):
    display_device: list[AgeGatePropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    property_name: Literal["$age_gated_date_of_birth"] | None = UNSET
    date_format: str | None = UNSET
    sms_country_code: AgeGatePropertiesSmsCountryCode | str | None = UNSET
    required: Literal[True] | None = UNSET


class AgeGateStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class BackInStock(Model):
    id: str | None = UNSET
    type: Literal["back_in_stock"] = "back_in_stock"
    properties: BackInStockProperties | None = UNSET


class BackInStockDynamicButtonBorderStyles(Model):
    enabled: bool | None = UNSET
    color: str | None = UNSET
    style: BackInStockDynamicButtonBorderStylesStyle | str | None = UNSET
    width: int | None = UNSET


class BackInStockDynamicButtonData(Model):
    label: str | None = UNSET
    display: BackInStockDynamicButtonDataDisplay | str | None = UNSET
    text_styles: BackInStockDynamicButtonTextStyles | None = UNSET
    button_styles: BackInStockDynamicButtonStyles | None = UNSET


class BackInStockDynamicButtonDropShadowStyles(Model):
    enabled: bool | None = UNSET
    color: str | None = UNSET
    blur: int | None = UNSET
    x_offset: int | None = UNSET
    y_offset: int | None = UNSET


class BackInStockDynamicButtonStyles(Model):
    color: str | None = UNSET
    border_radius: int | None = UNSET
    height: int | None = UNSET
    width: BackInStockDynamicButtonStylesWidth | str | None = UNSET
    alignment: BackInStockDynamicButtonStylesAlignment | str | None = UNSET
    border: BackInStockDynamicButtonBorderStyles | None = UNSET
    drop_shadow: BackInStockDynamicButtonDropShadowStyles | None = UNSET


class BackInStockDynamicButtonTextStyles(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_weight: BackInStockDynamicButtonTextStylesFontWeight | int | None = UNSET
    font_color: str | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET
    letter_spacing: int | None = UNSET


class BackInStockEmailConsentCheckbox(Model):
    id: str | None = UNSET
    type: Literal["bis_promotional_email_checkbox"] = "bis_promotional_email_checkbox"
    styles: BackInStockEmailConsentCheckboxStyles | None = UNSET
    properties: BackInStockEmailConsentCheckboxProperties


class BackInStockEmailConsentCheckboxProperties(Model):
    display_device: list[BackInStockEmailConsentCheckboxPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    required: Literal[False] | None = UNSET
    property_name: Literal["opt_in_promotional_email"] | None = UNSET
    checkbox_text: str
    placeholder: Any = UNSET


class BackInStockEmailConsentCheckboxStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    horizontal_alignment: BackInStockEmailConsentCheckboxStylesHorizontalAlignment | str | None = UNSET


class BackInStockProperties(Model):
    tag_allowlist: list[str] | None = UNSET
    tag_blocklist: list[str] | None = UNSET


class BackgroundImage(Model):
    styles: BackgroundImageStyles | None = UNSET
    properties: ImageAssetProperties


class BackgroundImageStyles(Model):
    horizontal_alignment: BackgroundImageStylesHorizontalAlignment | str | None = UNSET
    width: int | None = UNSET
    position: BackgroundImageStylesPosition | str | None = UNSET
    vertical_alignment: BackgroundImageStylesVerticalAlignment | str | None = UNSET
    custom_width: int | None = UNSET


class BannerStyles(Model):
    desktop_position: BannerStylesDesktopPosition | str | None = UNSET
    mobile_position: BannerStylesDesktopPosition | str | None = UNSET
    scroll_with_page: bool | None = UNSET


class BorderStyle(Model):
    radius: int | None = UNSET
    color: str | None = UNSET
    style: BorderStyleStyle | str | None = UNSET
    thickness: int | None = UNSET


class Button(Model):
    id: str | None = UNSET
    type: Literal["button"] = "button"
    styles: ButtonStyles | None = UNSET
    properties: ButtonProperties
    action: ButtonAction | None = UNSET


class ButtonDropShadowStyles(Model):
    enabled: bool | None = UNSET
    color: str | None = UNSET
    blur: int | None = UNSET
    x_offset: int | None = UNSET
    y_offset: int | None = UNSET


class ButtonProperties(Model):
    display_device: list[ButtonPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str
    additional_fields: list[AdditionalField] | None = UNSET


class ButtonStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    width: ButtonStylesWidth | str | None = UNSET
    height: int | Literal["auto"] | None = UNSET
    alignment: ButtonStylesAlignment | str | None = UNSET
    hover_background_color: str | None = UNSET
    hover_text_color: str | None = UNSET
    border_styles: BorderStyle | None = UNSET
    text_styles: TextStyleV0 | None = UNSET
    color: str | None = UNSET
    drop_shadow: ButtonDropShadowStyles | None = UNSET


class CartContent(Model):
    id: str | None = UNSET
    type: Literal["cart_content"] = "cart_content"
    properties: CartContentProperties | None = UNSET


class CartContentProperties(Model):
    value: CartValueProperties | None = UNSET
    items: CartItemCountProperties | None = UNSET
    product: CartProductProperties | None = UNSET


class CartItemCount(Model):
    id: str | None = UNSET
    type: Literal["cart_item_count"] = "cart_item_count"
    properties: CartItemCountProperties | None = UNSET


class CartItemCountProperties(Model):
    comparison: CartItemCountPropertiesComparison | str | None = UNSET
    value: int | None = UNSET


class CartProduct(Model):
    id: str | None = UNSET
    type: Literal["cart_product"] = "cart_product"
    properties: CartProductProperties | None = UNSET


class CartProductProperties(Model):
    type: CartProductPropertiesType | str | None = UNSET
    value: str | None = UNSET


class CartValue(Model):
    id: str | None = UNSET
    type: Literal["cart_value"] = "cart_value"
    properties: CartValueProperties | None = UNSET


class CartValueProperties(Model):
    comparison: CartValuePropertiesComparison | str | None = UNSET
    value: float | None = UNSET


class Channel(Model):
    id: str | None = UNSET
    type: Literal["channel"] = "channel"
    properties: ChannelProperties


class ChannelProperties(Model):
    channel: ChannelPropertiesChannel | str


class ChannelSettings(Model):
    sms: PhoneNumberConsentChannelSettings | None = UNSET
    whatsapp: PhoneNumberConsentChannelSettings | None = UNSET


class Checkboxes(Model):
    id: str | None = UNSET
    type: Literal["checkboxes"] = "checkboxes"
    styles: CheckboxesStyles | None = UNSET
    properties: CheckboxesProperties


class CheckboxesProperties(Model):
    display_device: list[CheckboxesPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    property_name: str
    label: str | None = UNSET
    show_label: bool | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    options: list[PropertyOption]
    placeholder: str | None = UNSET


class CheckboxesStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    arrangement: CheckboxesStylesArrangement | str | None = UNSET
    alignment: CheckboxesStylesAlignment | str | None = UNSET


class Close(Model):
    id: str | None = UNSET
    submit: bool
    type: Literal["close"] = "close"
    properties: CloseProperties | None = UNSET


class CloseButtonStyle(Model):
    background_color: str | None = UNSET
    outline_color: str | None = UNSET
    color: str | None = UNSET
    stroke: float | None = UNSET
    size: int | None = UNSET
    margin: Margin | None = UNSET
    position: CloseButtonStylePosition | str | None = UNSET


class CloseProperties(Model):
    list_id: str | None = UNSET


class ColumnStyles(Model):
    background_image: BackgroundImage | None = UNSET
    background_color: str | None = UNSET


class ColumnV0(Model):
    id: str | None = UNSET
    rows: list[RowV0] | None = UNSET
    styles: ColumnStyles | None = UNSET


class CountdownTimer(Model):
    id: str | None = UNSET
    type: Literal["countdown_timer"] = "countdown_timer"
    styles: CountdownTimerStyles | None = UNSET
    properties: CountdownTimerProperties


class CountdownTimerProperties(Model):
    display_device: list[CountdownTimerPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    clock_face: CountdownTimerPropertiesClockFace | str | None = UNSET
    animation: CountdownTimerPropertiesAnimation | str | None = UNSET
    configuration: FixedTimerConfiguration | VariableTimerConfiguration


class CountdownTimerStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    text_styles: TextStyleV0 | None = UNSET
    card_color: str | None = UNSET
    label_font_size: int | None = UNSET
    label_font_weight: CountdownTimerStylesLabelFontWeight | int | None = UNSET


class Coupon(Model):
    id: str | None = UNSET
    type: Literal["coupon"] = "coupon"
    styles: CouponStyles | None = UNSET
    properties: CouponProperties


class CouponProperties(Model):
    display_device: list[CouponPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    coupon: StaticCouponConfig | UniqueCouponConfig
    success_message: str | None = UNSET


class CouponStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    text_styles: TextStyleV0 | None = UNSET
    border_styles: BorderStyle | None = UNSET
    coupon_background_color: str | None = UNSET


class CustomCss(Model):
    enabled: bool | None = UNSET
    css: str | None = UNSET


class CustomHTML(Model):
    id: str | None = UNSET
    type: Literal["custom_html"] = "custom_html"
    styles: dict[str, Any] | None = UNSET
    properties: CustomHTMLProperties | None = UNSET


class CustomHTMLProperties(Model):
    display_device: list[CustomHTMLPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    content: str | None = UNSET


class CustomJavascript(Model):
    id: str | None = UNSET
    properties: dict[str, Any] | None = UNSET
    type: Literal["custom_javascript"] = "custom_javascript"


class Date(Model):
    id: str | None = UNSET
    type: Literal["date"] = "date"
    styles: DateStyles | None = UNSET
    properties: DateProperties


class DateProperties(Model):
    display_device: list[DatePropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    property_name: str
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    date_format: str | None = UNSET


class DateStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class Delay(Model):
    id: str | None = UNSET
    type: Literal["delay"] = "delay"
    properties: DelayProperties | None = UNSET


class DelayProperties(Model):
    seconds: int | None = UNSET


class Device(Model):
    id: str | None = UNSET
    type: Literal["device"] = "device"
    properties: DeviceProperties | None = UNSET


class DeviceProperties(Model):
    device: DevicePropertiesDevice | str | None = UNSET


class DropShadow(Model):
    enabled: bool | None = UNSET
    blur: int | None = UNSET
    color: str | None = UNSET


class Dropdown(Model):
    id: str | None = UNSET
    type: Literal["dropdown"] = "dropdown"
    styles: DropdownStyles | None = UNSET
    properties: DropdownProperties


class DropdownProperties(Model):
    display_device: list[DropdownPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    property_name: str
    label: str | None = UNSET
    show_label: bool | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    options: list[PropertyOption]
    placeholder: str | None = UNSET


class DropdownStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class DynamicButton(Model):
    id: str | None = UNSET
    type: Literal["BACK_IN_STOCK_OPEN"] = "BACK_IN_STOCK_OPEN"
    data: BackInStockDynamicButtonData


class Email(Model):
    id: str | None = UNSET
    type: Literal["email"] = "email"
    styles: EmailStyles | None = UNSET
    properties: EmailProperties


class EmailProperties(Model):
    display_device: list[EmailPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    property_name: Literal["$email"] | None = UNSET


class EmailStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class ErrorMessages(Model):
    required: str | None = UNSET
    invalid: str | None = UNSET


class ExitIntent(Model):
    id: str | None = UNSET
    properties: dict[str, Any] | None = UNSET
    type: Literal["exit_intent"] = "exit_intent"


class FixedTimerConfiguration(Model):
    type: Literal["fixed"] = "fixed"
    timezone: FixedTimerConfigurationTimezone | str
    end_time: dt.datetime | None = UNSET


class Form(Resource):
    """A resource of type ``form``."""

    type: Literal["form"] = "form"
    id: str = UNSET
    attributes: FormAttributes = UNSET
    relationships: FormRelationships = UNSET
    links: Links = UNSET


class FormAttributes(Model):
    status: FormAttributesStatus | str | None = UNSET
    ab_test: bool | None = UNSET
    name: str | None = UNSET
    definition: FormDefinition | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class FormCreateAttributes(Model):
    definition: FormDefinition
    status: Literal["draft"] = "draft"
    ab_test: bool
    name: str


class FormDefinition(Model):
    versions: list[Version]


class FormPublishJob(Resource):
    """A resource of type ``form-publish-job``."""

    type: Literal["form-publish-job"] = "form-publish-job"
    id: str = UNSET
    attributes: FormPublishJobAttributes = UNSET
    relationships: FormPublishJobRelationships = UNSET
    links: Links = UNSET


class FormPublishJobAttributes(Model):
    status: FormPublishJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET


class FormPublishJobCreateRelationships(Model):
    form: ToOne


class FormPublishJobRelationships(Model):
    form: ToOne = UNSET


class FormRelationships(Model):
    form_versions: ToMany = field(wire="form-versions", default=UNSET)


class FormUnpublishJob(Resource):
    """A resource of type ``form-unpublish-job``."""

    type: Literal["form-unpublish-job"] = "form-unpublish-job"
    id: str = UNSET
    attributes: FormUnpublishJobAttributes = UNSET
    relationships: FormUnpublishJobRelationships = UNSET
    links: Links = UNSET


class FormUnpublishJobAttributes(Model):
    status: FormUnpublishJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET


class FormUnpublishJobCreateRelationships(Model):
    form: ToOne


class FormUnpublishJobRelationships(Model):
    form: ToOne = UNSET


class FormUpdateAttributes(Model):
    definition: FormDefinition = UNSET
    name: str | None = UNSET


class FormVersion(Resource):
    """A resource of type ``form-version``."""

    type: Literal["form-version"] = "form-version"
    id: str = UNSET
    attributes: FormVersionAttributes = UNSET
    relationships: FormVersionRelationships = UNSET
    links: Links = UNSET


class FormVersionABTest(Model):
    variation_name: str | None = UNSET


class FormVersionAttributes(Model):
    form_type: FormVersionAttributesFormType | str | None = UNSET
    variation_name: str | None = UNSET
    ab_test: FormVersionABTest | None = UNSET
    status: FormVersionAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class FormVersionRelationships(Model):
    form: ToOne = UNSET


class GoToInbox(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["go_to_inbox"] = "go_to_inbox"
    properties: Any = UNSET


class HTMLText(Model):
    id: str | None = UNSET
    type: Literal["html_text"] = "html_text"
    styles: HTMLTextStyles | None = UNSET
    properties: HTMLTextProperties | None = UNSET


class HTMLTextProperties(Model):
    display_device: list[HTMLTextPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    content: str | None = UNSET


class HTMLTextStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class IafDeeplinkToScreen(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["iaf_deeplink_to_screen"] = "iaf_deeplink_to_screen"
    properties: IafDeeplinkToScreenProperties


class IafDeeplinkToScreenProperties(Model):
    deep_link_url: str | None = UNSET


class IdentifiedProfiles(Model):
    id: str | None = UNSET
    properties: dict[str, Any] | None = UNSET
    type: Literal["identified_profiles"] = "identified_profiles"


class Image(Model):
    id: str | None = UNSET
    type: Literal["image"] = "image"
    styles: ImageStyles | None = UNSET
    properties: ImageProperties
    action: ImageAction | None = UNSET


class ImageAssetProperties(Model):
    src: str | None = UNSET
    alt_text: str | None = UNSET
    original_image_url: str | None = UNSET
    id: int | None = UNSET
    asset_id: int | None = UNSET


class ImageDropShadowStyles(Model):
    enabled: bool | None = UNSET
    color: str | None = UNSET
    blur: int | None = UNSET
    x_offset: int | None = UNSET
    y_offset: int | None = UNSET


class ImageProperties(Model):
    display_device: list[ImagePropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    image: ImageAssetProperties | None
    additional_fields: list[AdditionalField] | None = UNSET


class ImageStyles(Model):
    horizontal_alignment: ImageStylesHorizontalAlignment | str | None = UNSET
    width: int | None = UNSET
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    drop_shadow: ImageDropShadowStyles | None = UNSET


class InputStyles(Model):
    text_styles: TextStyleV0 | None = UNSET
    label_color: str | None = UNSET
    text_color: str | None = UNSET
    placeholder_color: str | None = UNSET
    background_color: str | None = UNSET
    border_color: str | None = UNSET
    border_focus_color: str | None = UNSET
    focus_outline_color: str | None = UNSET
    corner_radius: int | None = UNSET
    field_height: int | None = UNSET


class LinkStyles(Model):
    color: str | None = UNSET
    decoration: Literal["underline"] | None = UNSET


class ListsAndSegments(Model):
    id: str | None = UNSET
    type: Literal["lists_and_segments"] = "lists_and_segments"
    properties: ListsAndSegmentsProperties


class ListsAndSegmentsProperties(Model):
    allow_list: list[str] | None = UNSET
    deny_list: list[str] | None = UNSET


class Location(Model):
    id: str | None = UNSET
    type: Literal["location"] = "location"
    properties: LocationProperties


class LocationProperties(Model):
    allow_list: list[LocationPropertiesAllowListString | str | LocationPropertiesAllowListStringValue] | None = UNSET
    deny_list: list[LocationPropertiesAllowListString | str | LocationPropertiesAllowListStringValue] | None = UNSET


class Margin(Model):
    left: int | None = UNSET
    right: int | None = UNSET
    top: int | None = UNSET
    bottom: int | None = UNSET


class MobileOverlay(Model):
    color: str | None = UNSET
    enabled: Literal[False] | None = UNSET


class NextStep(Model):
    id: str | None = UNSET
    submit: bool
    type: Literal["next_step"] = "next_step"
    properties: NextStepProperties | None = UNSET


class NextStepProperties(Model):
    list_id: str | None = UNSET


class OpenForm(Model):
    id: str | None = UNSET
    type: Literal["open_form"] = "open_form"
    submit: Literal[True] | None = UNSET
    properties: OpenFormProperties


class OpenFormProperties(Model):
    close_form: bool | None = UNSET
    form_id_to_open: str


class OptInCode(Model):
    id: str | None = UNSET
    type: Literal["opt_in_code"] = "opt_in_code"
    styles: OptInCodeStyles | None = UNSET
    properties: OptInCodeProperties


class OptInCodeProperties(Model):
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    property_name: Literal["opt_in_code"] | None = UNSET
    required: Literal[True] | None = UNSET
    display_device: list[OptInCodePropertiesDisplayDevice | str] | None = UNSET


class OptInCodeStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class Padding(Model):
    left: int | None = UNSET
    right: int | None = UNSET
    top: int | None = UNSET
    bottom: int | None = UNSET


class PageVisits(Model):
    id: str | None = UNSET
    type: Literal["page_visits"] = "page_visits"
    properties: PageVisitsProperties | None = UNSET


class PageVisitsProperties(Model):
    pages: int | None = UNSET


class PhoneNumber(Model):
    id: str | None = UNSET
    type: Literal["phone_number"] = "phone_number"
    styles: PhoneNumberStyles | None = UNSET
    properties: PhoneNumberProperties


class PhoneNumberConsentChannelSettings(Model):
    consent_type: PhoneNumberConsentChannelSettingsConsentType | str | None = UNSET


class PhoneNumberProperties(Model):
    display_device: list[PhoneNumberPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    property_name: str | None = UNSET
    sms_consent_type: list[PhoneNumberPropertiesSmsConsentType | str] | None = UNSET
    channel_settings: ChannelSettings | None = UNSET


class PhoneNumberStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class PreviouslySubmitted(Model):
    id: str | None = UNSET
    properties: dict[str, Any] | None = UNSET
    type: Literal["previously_submitted"] = "previously_submitted"


class ProfileEventTracked(Model):
    id: str | None = UNSET
    type: Literal["profile_event_tracked"] = "profile_event_tracked"
    properties: ProfileEventTrackedProperties


class ProfileEventTrackedProperties(Model):
    metric: str | None = UNSET
    property_filters: list[PropertyFilter] | None = UNSET


class PromotionalSMSSubscription(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["promotional_sms_subscription"] = "promotional_sms_subscription"
    properties: Any = UNSET


class PropertyFilter(Model):
    property: str
    value: str


class PropertyOption(Model):
    label: str
    value: str


class QuoteStyle(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    text_color: str | None = UNSET
    character_spacing: int | None = UNSET
    font_weight: int | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET
    alignment: QuoteStyleAlignment | str | None = UNSET
    line_height: float | None = UNSET


class RadioButtons(Model):
    id: str | None = UNSET
    type: Literal["radio_buttons"] = "radio_buttons"
    styles: RadioButtonsStyles | None = UNSET
    properties: RadioButtonsProperties


class RadioButtonsProperties(Model):
    display_device: list[RadioButtonsPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    property_name: str
    label: str | None = UNSET
    show_label: bool | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    options: list[PropertyOption]
    placeholder: str | None = UNSET


class RadioButtonsStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    arrangement: RadioButtonsStylesArrangement | str | None = UNSET
    alignment: RadioButtonsStylesAlignment | str | None = UNSET


class RatingStyle(Model):
    color: str | None = UNSET
    empty_color: str | None = UNSET
    font_size: int | None = UNSET
    shape: RatingStyleShape | str | None = UNSET
    alignment: RatingStyleAlignment | str | None = UNSET
    character_spacing: float | None = UNSET


class Redirect(Model):
    id: str | None = UNSET
    submit: bool
    type: Literal["redirect"] = "redirect"
    properties: RedirectProperties


class RedirectProperties(Model):
    list_id: str | None = UNSET
    url: str | None = UNSET
    new_window: bool | None = UNSET


class ResendOptInCode(Model):
    id: str | None = UNSET
    submit: Literal[False] | None = UNSET
    type: Literal["resend_opt_in_code"] = "resend_opt_in_code"
    properties: Any = UNSET


class Review(Model):
    id: str | None = UNSET
    type: Literal["review"] = "review"
    styles: ReviewStyles | None = UNSET
    properties: ReviewProperties


class ReviewProperties(Model):
    display_device: list[ReviewPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    author: str | None = UNSET
    content: str | None = UNSET
    rating: int | None = UNSET
    verified: bool | None = UNSET
    review_id: int | None = UNSET
    show_rating: bool | None = UNSET
    show_author: bool | None = UNSET
    show_verified: bool | None = UNSET


class ReviewStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    rating_style: RatingStyle | None = UNSET
    quote_style: QuoteStyle | None = UNSET
    reviewer_name_style: ReviewerNameStyle | None = UNSET
    block_background_color: str | None = UNSET


class ReviewerNameStyle(Model):
    layout: ReviewerNameStyleLayout | str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    text_color: str | None = UNSET
    character_spacing: int | None = UNSET
    font_weight: int | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET
    alignment: ReviewerNameStyleAlignment | str | None = UNSET
    line_height: float | None = UNSET


class RichTextMargin(Model):
    left: Literal[0] | None = UNSET
    right: Literal[0] | None = UNSET
    top: Literal[0] | None = UNSET
    bottom: int | None = UNSET


class RichTextStyle(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_weight: RichTextStyleFontWeight | int | None = UNSET
    text_color: str | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET
    line_spacing: float | None = UNSET
    character_spacing: int | None = UNSET
    alignment: RichTextStyleAlignment | str | None = UNSET
    margin: RichTextMargin | None = UNSET


class RichTextStyles(Model):
    body: RichTextStyle | None = UNSET
    link: LinkStyles | None = UNSET
    h1: RichTextStyle | None = UNSET
    h2: RichTextStyle | None = UNSET
    h3: RichTextStyle | None = UNSET
    h4: RichTextStyle | None = UNSET
    h5: RichTextStyle | None = UNSET
    h6: RichTextStyle | None = UNSET


class RowV0(Model):
    id: str | None = UNSET
    blocks: list[RowBlocks]


class SMSConsentCheckbox(Model):
    id: str | None = UNSET
    type: Literal["promotional_sms_checkbox"] = "promotional_sms_checkbox"
    styles: SMSConsentCheckboxStyles | None = UNSET
    properties: SMSConsentCheckboxProperties


class SMSConsentCheckboxProperties(Model):
    display_device: list[SMSConsentCheckboxPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    label: str | None = UNSET
    show_label: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET
    required: Literal[False] | None = UNSET
    property_name: Literal["opt_in_promotional_sms"] | None = UNSET
    checkbox_text: str
    placeholder: Any = UNSET
    channels: list[SMSConsentCheckboxPropertiesChannels | str] | None = UNSET


class SMSConsentCheckboxStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    horizontal_alignment: SMSConsentCheckboxStylesHorizontalAlignment | str | None = UNSET


class SMSDisclosure(Model):
    id: str | None = UNSET
    type: Literal["sms_disclosure"] = "sms_disclosure"
    styles: SMSDisclosureStyles | None = UNSET
    properties: SMSDisclosureProperties | None = UNSET


class SMSDisclosureAccountDefault(Model):
    type: Literal["account_default"] = "account_default"
    html: Any = UNSET


class SMSDisclosureCustom(Model):
    type: Literal["custom"] = "custom"
    compliance_company_name: str | None = UNSET
    privacy_policy_url: str | None = UNSET
    terms_of_service_url: str | None = UNSET
    html: str | None = UNSET


class SMSDisclosureLinkTextStyle(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_weight: SMSDisclosureLinkTextStyleFontWeight | int | None = UNSET
    character_spacing: int | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET
    text_color: str | None = UNSET


class SMSDisclosureProperties(Model):
    display_device: list[SMSDisclosurePropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    content: SMSDisclosureAccountDefault | SMSDisclosureCustom | None = UNSET


class SMSDisclosureStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    link_styles: SMSDisclosureLinkTextStyle | None = UNSET
    text_styles: SMSDisclosureTextStyle | None = UNSET


class SMSDisclosureTextStyle(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_weight: SMSDisclosureTextStyleFontWeight | int | None = UNSET
    text_color: str | None = UNSET
    character_spacing: int | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET


class Scroll(Model):
    id: str | None = UNSET
    type: Literal["scroll_percentage"] = "scroll_percentage"
    properties: ScrollProperties | None = UNSET


class ScrollProperties(Model):
    percentage: int | None = UNSET


class SideImageSettings(Model):
    size: SideImageSettingsSize | str | None = UNSET
    alignment: SideImageSettingsAlignment | str | None = UNSET
    device_type: list[SideImageSettingsDeviceType | str] | None = UNSET


class SignupCounter(Model):
    id: str | None = UNSET
    type: Literal["signup_counter"] = "signup_counter"
    styles: SignupCounterStyles | None = UNSET
    properties: SignupCounterProperties


class SignupCounterProperties(Model):
    display_device: list[SignupCounterPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    timeframe: SignupCounterPropertiesTimeframe | str
    min_submits: int
    content: str


class SignupCounterStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class SkipToSuccess(Model):
    id: str | None = UNSET
    type: Literal["skip_to_success"] = "skip_to_success"
    submit: Literal[False] | None = UNSET
    properties: dict[str, Any]


class SpinToWin(Model):
    id: str | None = UNSET
    properties: SpinToWinProperties
    type: Literal["spin_to_win"] = "spin_to_win"
    styles: SpinToWinStyles | None = UNSET


class SpinToWinProperties(Model):
    display_device: list[SpinToWinPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    duplicate_slices: bool | None = UNSET
    slices: list[SpinToWinSliceConfig]


class SpinToWinSliceConfig(Model):
    label: str
    probability: int
    step_id: str


class SpinToWinSliceStyle(Model):
    background_color: str | None = UNSET
    text_color: str | None = UNSET


class SpinToWinStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET
    slice_styles: list[SpinToWinSliceStyle] | None = UNSET
    text_styles: TextStyleV0 | None = UNSET
    center_color: str | None = UNSET
    outline_color: str | None = UNSET
    outline_thickness: int | None = UNSET
    pin_color: str | None = UNSET
    wheel_size: int | None = UNSET


class StaticCouponConfig(Model):
    type: Literal["static"] = "static"
    text: str | None = UNSET


class Step(Model):
    id: str | None = UNSET
    columns: list[ColumnV0]
    name: str | None = UNSET
    steps: list[Step] | None = UNSET


class SubmitBackInStock(Model):
    id: str | None = UNSET
    type: Literal["submit_back_in_stock"] = "submit_back_in_stock"
    properties: SubmitBackInStockProperties | None = UNSET
    submit: Literal[True] | None = UNSET


class SubmitBackInStockProperties(Model):
    list_id: str | None = UNSET


class SubmitOptInCode(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["submit_opt_in_code"] = "submit_opt_in_code"
    properties: Any = UNSET


class SubscribeViaSMS(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["subscribe_via_sms"] = "subscribe_via_sms"
    properties: SubscribeViaSMSProperties


class SubscribeViaSMSProperties(Model):
    opt_in_keyword: str | None
    opt_in_message: str
    sending_number: str | None


class SubscribeViaWhatsApp(Model):
    id: str | None = UNSET
    submit: Literal[True] | None = UNSET
    type: Literal["subscribe_via_whatsapp"] = "subscribe_via_whatsapp"
    properties: SubscribeViaWhatsAppProperties


class SubscribeViaWhatsAppProperties(Model):
    opt_in_keyword: str | None
    opt_in_message: str
    sending_number: str | None


class Teaser(Model):
    id: str | None = UNSET
    content: str
    display_order: TeaserDisplayOrder | str | None = UNSET
    teaser_type: TeaserTeaserType | str | None = UNSET
    location: TeaserLocation | str | None = UNSET
    size: TeaserSize | str | None = UNSET
    custom_size: int | None = UNSET
    styles: TeaserStyles | None = UNSET
    close_button: bool | None = UNSET
    device_type: TeaserDeviceType | str | None = UNSET


class TeaserStyles(Model):
    background_color: str | None = UNSET
    drop_shadow: DropShadow | None = UNSET
    corner_radius: int | None = UNSET
    background_image: BackgroundImage | None = UNSET
    close_button: CloseButtonStyle | None = UNSET
    margin: Margin | None = UNSET


class Text(Model):
    id: str | None = UNSET
    type: Literal["text"] = "text"
    styles: TextStyles | None = UNSET
    properties: TextProperties


class TextProperties(Model):
    display_device: list[TextPropertiesDisplayDevice | str] | None = UNSET
    classname: str | None = UNSET
    property_name: str
    label: str | None = UNSET
    show_label: bool | None = UNSET
    placeholder: str | None = UNSET
    required: bool | None = UNSET
    error_messages: ErrorMessages | None = UNSET


class TextStyleV0(Model):
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_weight: TextStyleFontWeight | int | None = UNSET
    text_color: str | None = UNSET
    character_spacing: int | None = UNSET
    font_style: str | None = UNSET
    text_decoration: str | None = UNSET


class TextStyles(Model):
    padding: Padding | None = UNSET
    background_color: str | None = UNSET


class URLPatterns(Model):
    id: str | None = UNSET
    type: Literal["url_patterns"] = "url_patterns"
    properties: URLPatternsProperties | None = UNSET


class URLPatternsProperties(Model):
    allow_list: list[str] | None = UNSET
    deny_list: list[str] | None = UNSET


class UnidentifiedProfiles(Model):
    id: str | None = UNSET
    properties: dict[str, Any] | None = UNSET
    type: Literal["unidentified_profiles"] = "unidentified_profiles"


class UniqueCouponConfig(Model):
    type: Literal["unique"] = "unique"
    id: int | None = UNSET
    code: str | None = UNSET
    fallback_coupon_code: str | None = UNSET
    integration: UniqueCouponConfigIntegration | str | None = UNSET


class VariableTimerConfiguration(Model):
    type: Literal["variable"] = "variable"
    days: int
    hours: int
    minutes: int


class Version(Model):
    id: int | None = UNSET
    steps: list[Step]
    triggers: list[VersionTriggers] | None = UNSET
    teasers: list[Teaser] | None = UNSET
    dynamic_button: DynamicButton | None = UNSET
    name: str | None = UNSET
    styles: VersionStyles | None = UNSET
    properties: VersionProperties | None = UNSET
    type: VersionType | str | None = UNSET
    location: VersionLocation | str | None = UNSET
    status: VersionStatus | str | None = UNSET
    ab_test: bool | None = UNSET
    specialties: list[Literal["BACK_IN_STOCK"]] | None = UNSET
    channel: VersionChannel | str | None = UNSET
    message_priority: int | None = UNSET


class VersionProperties(Model):
    side_image_settings: SideImageSettings | None = UNSET
    click_outside_to_close: list[VersionPropertiesClickOutsideToClose | str] | None = UNSET
    rule_based_trigger_evaluation: VersionPropertiesRuleBasedTriggerEvaluation | str | None = UNSET
    record_utm_params_on_submit: bool | None = UNSET
    show_close_button: bool | None = UNSET
    accessible_name: str | None = UNSET


class VersionStyles(Model):
    wrap_content: Literal[False] | None = UNSET
    border_styles: BorderStyle | None = UNSET
    close_button: CloseButtonStyle | None = UNSET
    margin: Margin | None = UNSET
    padding: Padding | None = UNSET
    minimum_height: int | None = UNSET
    width: VersionStylesWidth | str | None = UNSET
    custom_width: int | None = UNSET
    background_image: BackgroundImage | None = UNSET
    background_color: str | None = UNSET
    input_styles: InputStyles | None = UNSET
    drop_shadow: DropShadow | None = UNSET
    overlay_color: str | None = UNSET
    rich_text_styles: RichTextStyles | None = UNSET
    mobile_overlay: MobileOverlay | None = UNSET
    banner_styles: BannerStyles | None = UNSET
    custom_css: CustomCss | None = UNSET
