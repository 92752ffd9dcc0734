"""Flows: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .campaigns import PushActionButtonDefinition
    from .conversations import MessageHierarchyRcsItem, MessageHierarchySmsItem
    from .metrics import (
        BooleanFilter,
        ExistenceOperatorExistenceFilter,
        ListContainsOperatorListContainsFilter,
        NumericOperatorNumericFilter,
        StringOperatorStringFilter,
    )
    from .segments import (
        AnniversaryDateFilter,
        CalendarDateFilter,
        ListLengthFilter,
        NumericRangeFilter,
        ProfileHasCustomObjectCondition,
        ProfileHasGroupMembershipCondition,
        ProfileMarketingConsentCondition,
        ProfileMetricPropertyFilter,
        ProfileNoGroupMembershipCondition,
        ProfilePermissionsCondition,
        ProfilePostalCodeDistanceCondition,
        ProfilePredictiveAnalyticsChannelAffinityPriorityCondition,
        ProfilePredictiveAnalyticsChannelAffinityRankCondition,
        ProfilePredictiveAnalyticsDateCondition,
        ProfilePredictiveAnalyticsNumericCondition,
        ProfilePredictiveAnalyticsStringCondition,
        ProfilePropertyCondition,
        ProfileRegionCondition,
        RelativeAnniversaryDateFilter,
        RelativeDateOperatorBaseRelativeDateFilter,
        RelativeDateRangeFilter,
        StaticDateFilter,
        StaticDateRangeFilter,
        StringArrayOperatorStringArrayFilter,
    )


AbTestActionDataCurrentExperimentWinnerMetric: TypeAlias = Literal[
    "submission", "unique-clicks", "unique-opens", "unique-placed-orders"
]

AbTestActionDataExperimentStatus: TypeAlias = Literal["completed", "draft", "live"]

AbTestActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

ActionOutputConditionFilter: TypeAlias = "BooleanFilter | ExistenceOperatorExistenceFilter | NumericOperatorNumericFilter | NumericRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

ConditionalBranchActionDataProfileFilterConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

ContentExperimentActionDataCurrentExperimentWinnerMetric: TypeAlias = Literal["click-rate", "open-rate"]

ContentExperimentActionDataExperimentStatus: TypeAlias = Literal["completed", "draft", "live"]

ContentExperimentActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

CountdownDelayActionDataDelayUntilWeekdays: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]

CountdownDelayActionDataTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
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
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
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
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
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
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
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
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
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
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
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
    "Asia/Riyadh",
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
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
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
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
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
    "Europe/Ulyanovsk",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
    "GMT",
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
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
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
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
    "profile",
]

CountdownDelayActionDataUnit: TypeAlias = Literal["days", "months", "weeks"]

CreateFlowFlowField: TypeAlias = Literal[
    "archived",
    "created",
    "definition",
    "definition.actions",
    "definition.entry_action_id",
    "definition.profile_filter",
    "definition.profile_filter.condition_groups",
    "definition.reentry_criteria",
    "definition.reentry_criteria.duration",
    "definition.reentry_criteria.unit",
    "definition.triggers",
    "id",
    "name",
    "status",
    "trigger_type",
    "updated",
]
"""Values of the parameter ``fields[flow]``."""

CustomObjectDateTriggerRecurrenceFrequency: TypeAlias = Literal["annually", "monthly", "never", "weekly"]

CustomObjectDateTriggerTimedeltaUnitBeforeDate: TypeAlias = Literal["days", "months", "weeks"]

CustomObjectDateTriggerTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
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
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
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
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
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
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
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
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
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
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
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
    "Asia/Riyadh",
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
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
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
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
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
    "Europe/Ulyanovsk",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
    "GMT",
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
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
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
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
    "profile",
]

CustomObjectDateTriggerTriggerDays: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]

CustomObjectPropertyConditionFilter: TypeAlias = "AnniversaryDateFilter | BooleanFilter | CalendarDateFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

CustomObjectTriggerConditionFilter: TypeAlias = "BooleanFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringOperatorStringFilter"

FlowActionAttributesDefinition: TypeAlias = "AbTestAction | ActionOutputSplitAction | BackInStockDelayAction | CodeAction | ConditionalBranchAction | ContentExperimentAction | CountdownDelayAction | dict[str, Any] | InternalServiceAction | ListUpdateAction | MultiBranchSplitAction | SendEmailAction | SendInternalAlertAction | SendPushNotificationAction | SendSmsAction | SendWebhookAction | SendWhatsAppAction | TargetDateAction | TimeDelayAction | TriggerBranchAction | UpdateProfileAction"

FlowActionField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.data",
    "definition.data.action_output_filter",
    "definition.data.action_output_filter.condition_groups",
    "definition.data.branches",
    "definition.data.current_experiment",
    "definition.data.current_experiment.allocations",
    "definition.data.current_experiment.automatic_winner_selection_settings",
    "definition.data.current_experiment.automatic_winner_selection_settings.automatic_end_date",
    "definition.data.current_experiment.automatic_winner_selection_settings.automatic_end_statistical_certainty",
    "definition.data.current_experiment.automatic_winner_selection_settings.enabled",
    "definition.data.current_experiment.id",
    "definition.data.current_experiment.name",
    "definition.data.current_experiment.started",
    "definition.data.current_experiment.variations",
    "definition.data.current_experiment.winner_metric",
    "definition.data.delay_until_time",
    "definition.data.delay_until_weekdays",
    "definition.data.experiment_status",
    "definition.data.list_id",
    "definition.data.main_action",
    "definition.data.main_action.data",
    "definition.data.main_action.data.message",
    "definition.data.main_action.data.message.action_buttons",
    "definition.data.main_action.data.message.add_info_link",
    "definition.data.main_action.data.message.add_opt_out_language",
    "definition.data.main_action.data.message.add_org_prefix",
    "definition.data.main_action.data.message.add_tracking_params",
    "definition.data.main_action.data.message.additional_filters",
    "definition.data.main_action.data.message.additional_filters.condition_groups",
    "definition.data.main_action.data.message.android_link",
    "definition.data.main_action.data.message.badge",
    "definition.data.main_action.data.message.badge_options",
    "definition.data.main_action.data.message.badge_options.badge_config",
    "definition.data.main_action.data.message.badge_options.set_from_property",
    "definition.data.main_action.data.message.badge_options.value",
    "definition.data.main_action.data.message.bcc_email",
    "definition.data.main_action.data.message.body",
    "definition.data.main_action.data.message.cc_email",
    "definition.data.main_action.data.message.conversion_metric_id",
    "definition.data.main_action.data.message.custom_tracking_params",
    "definition.data.main_action.data.message.dynamic_image",
    "definition.data.main_action.data.message.from_email",
    "definition.data.main_action.data.message.from_label",
    "definition.data.main_action.data.message.id",
    "definition.data.main_action.data.message.image_id",
    "definition.data.main_action.data.message.include_contact_card",
    "definition.data.main_action.data.message.ios_link",
    "definition.data.main_action.data.message.kv_pairs",
    "definition.data.main_action.data.message.message_hierarchy",
    "definition.data.main_action.data.message.name",
    "definition.data.main_action.data.message.on_open",
    "definition.data.main_action.data.message.preview_text",
    "definition.data.main_action.data.message.push_type",
    "definition.data.main_action.data.message.reply_to_email",
    "definition.data.main_action.data.message.shorten_links",
    "definition.data.main_action.data.message.smart_sending_enabled",
    "definition.data.main_action.data.message.sms_quiet_hours_enabled",
    "definition.data.main_action.data.message.sound",
    "definition.data.main_action.data.message.subject_line",
    "definition.data.main_action.data.message.template_id",
    "definition.data.main_action.data.message.title",
    "definition.data.main_action.data.message.transactional",
    "definition.data.main_action.data.message.vendor_id",
    "definition.data.main_action.data.message.video_asset_id",
    "definition.data.main_action.data.message.web_url",
    "definition.data.main_action.data.status",
    "definition.data.main_action.id",
    "definition.data.main_action.links",
    "definition.data.main_action.links.next",
    "definition.data.main_action.temporary_id",
    "definition.data.main_action.type",
    "definition.data.message",
    "definition.data.message.action_buttons",
    "definition.data.message.add_info_link",
    "definition.data.message.add_opt_out_language",
    "definition.data.message.add_org_prefix",
    "definition.data.message.add_tracking_params",
    "definition.data.message.additional_filters",
    "definition.data.message.additional_filters.condition_groups",
    "definition.data.message.android_link",
    "definition.data.message.badge",
    "definition.data.message.badge_options",
    "definition.data.message.badge_options.badge_config",
    "definition.data.message.badge_options.set_from_property",
    "definition.data.message.badge_options.value",
    "definition.data.message.bcc_email",
    "definition.data.message.body",
    "definition.data.message.cc_email",
    "definition.data.message.conversion_metric_id",
    "definition.data.message.custom_tracking_params",
    "definition.data.message.dynamic_image",
    "definition.data.message.from_email",
    "definition.data.message.from_label",
    "definition.data.message.headers",
    "definition.data.message.id",
    "definition.data.message.image_id",
    "definition.data.message.include_contact_card",
    "definition.data.message.ios_link",
    "definition.data.message.kv_pairs",
    "definition.data.message.message_hierarchy",
    "definition.data.message.name",
    "definition.data.message.on_open",
    "definition.data.message.preview_text",
    "definition.data.message.push_type",
    "definition.data.message.reply_to_email",
    "definition.data.message.shorten_links",
    "definition.data.message.smart_sending_enabled",
    "definition.data.message.sms_quiet_hours_enabled",
    "definition.data.message.sound",
    "definition.data.message.subject_line",
    "definition.data.message.template_id",
    "definition.data.message.title",
    "definition.data.message.to_emails",
    "definition.data.message.transactional",
    "definition.data.message.url",
    "definition.data.message.vendor_id",
    "definition.data.message.video_asset_id",
    "definition.data.message.web_url",
    "definition.data.name",
    "definition.data.on_execution",
    "definition.data.profile_filter",
    "definition.data.profile_filter.condition_groups",
    "definition.data.profile_operations",
    "definition.data.secondary_value",
    "definition.data.service_configuration",
    "definition.data.service_configuration.event_key",
    "definition.data.service_configuration.event_payload",
    "definition.data.service_configuration.report_id",
    "definition.data.service_configuration.service_method_type",
    "definition.data.service_configuration.tracking_company_id",
    "definition.data.status",
    "definition.data.target_days",
    "definition.data.target_time",
    "definition.data.timezone",
    "definition.data.trigger_filter",
    "definition.data.trigger_filter.condition_groups",
    "definition.data.trigger_id",
    "definition.data.trigger_subtype",
    "definition.data.trigger_type",
    "definition.data.unit",
    "definition.data.value",
    "definition.id",
    "definition.links",
    "definition.links.next",
    "definition.links.next_if_false",
    "definition.links.next_if_true",
    "definition.temporary_id",
    "definition.type",
    "id",
    "updated",
]
"""Values of the parameter ``fields[flow-action]``."""

FlowActionUpdateAttributesDefinition: TypeAlias = "AbTestAction | ActionOutputSplitAction | BackInStockDelayAction | CodeAction | ConditionalBranchAction | ContentExperimentAction | CountdownDelayAction | InternalServiceAction | ListUpdateAction | MultiBranchSplitAction | SendEmailAction | SendInternalAlertAction | SendPushNotificationAction | SendSmsAction | SendWebhookAction | SendWhatsAppAction | TargetDateAction | TimeDelayAction | TriggerBranchAction | UpdateProfileAction"

FlowAttributesTriggerType: TypeAlias = Literal[
    "Added to List", "Date Based", "Low Inventory", "Metric", "Price Drop", "Unconfigured"
]

FlowDefinitionActions: TypeAlias = "AbTestAction | ActionOutputSplitAction | BackInStockDelayAction | CodeAction | ConditionalBranchAction | ContentExperimentAction | CountdownDelayAction | InternalServiceAction | ListUpdateAction | MultiBranchSplitAction | SendEmailAction | SendInternalAlertAction | SendPushNotificationAction | SendSmsAction | SendWebhookAction | SendWhatsAppAction | TargetDateAction | TimeDelayAction | TriggerBranchAction | UpdateProfileAction"

FlowDefinitionProfileFilterConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfileNotInFlowCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

FlowDefinitionTriggers: TypeAlias = "CustomObjectDateTrigger | ListTrigger | LowInventoryTrigger | MetricTrigger | PriceDropTrigger | ProfilePropertyDateTrigger | SegmentTrigger"

FlowEmailAdditionalFiltersConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

FlowField: TypeAlias = Literal["archived", "created", "id", "name", "status", "trigger_type", "updated"]
"""Values of the parameter ``fields[flow]``."""

FlowMessageAttributesDefinition: TypeAlias = (
    "FlowEmail | FlowInternalAlert | FlowPushNotification | FlowSms | FlowWebhook | FlowWhatsApp"
)

FlowMessageField: TypeAlias = Literal[
    "channel",
    "created",
    "definition",
    "definition.action_buttons",
    "definition.add_info_link",
    "definition.add_opt_out_language",
    "definition.add_org_prefix",
    "definition.add_tracking_params",
    "definition.additional_filters",
    "definition.additional_filters.condition_groups",
    "definition.android_link",
    "definition.badge",
    "definition.badge_options",
    "definition.badge_options.badge_config",
    "definition.badge_options.set_from_property",
    "definition.badge_options.value",
    "definition.bcc_email",
    "definition.body",
    "definition.cc_email",
    "definition.conversion_metric_id",
    "definition.custom_tracking_params",
    "definition.dynamic_image",
    "definition.from_email",
    "definition.from_label",
    "definition.headers",
    "definition.id",
    "definition.image_id",
    "definition.include_contact_card",
    "definition.ios_link",
    "definition.kv_pairs",
    "definition.message_hierarchy",
    "definition.name",
    "definition.on_open",
    "definition.preview_text",
    "definition.push_type",
    "definition.reply_to_email",
    "definition.shorten_links",
    "definition.smart_sending_enabled",
    "definition.sms_quiet_hours_enabled",
    "definition.sound",
    "definition.subject_line",
    "definition.template_id",
    "definition.title",
    "definition.to_emails",
    "definition.transactional",
    "definition.url",
    "definition.vendor_id",
    "definition.video_asset_id",
    "definition.web_url",
    "id",
    "updated",
]
"""Values of the parameter ``fields[flow-message]``."""

FlowPushNotificationAdditionalFiltersConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

FlowPushNotificationOnOpen: TypeAlias = Literal["home", "link", "open_url"]

FlowPushNotificationPushType: TypeAlias = Literal["silent", "standard"]

FlowSmsAdditionalFiltersConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

FlowWhatsAppAdditionalFiltersConditionGroupsConditions: TypeAlias = "FlowsProfileMetricCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

FlowsProfileMetricConditionMeasurement: TypeAlias = Literal["count", "sum"]

FlowsProfileMetricConditionTimeframeFilter: TypeAlias = "AlltimeDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | SinceFlowStartDateFilter | StaticDateFilter | StaticDateRangeFilter"

GetActionIdsForFlowSort: TypeAlias = Literal[
    "action_type", "-action_type", "created", "-created", "id", "-id", "status", "-status", "updated", "-updated"
]
"""Values of the parameter ``sort``."""

GetFlowActionMessagesSort: TypeAlias = Literal[
    "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
]
"""Values of the parameter ``sort``."""

GetFlowsSort: TypeAlias = Literal[
    "created",
    "-created",
    "id",
    "-id",
    "name",
    "-name",
    "status",
    "-status",
    "trigger_type",
    "-trigger_type",
    "updated",
    "-updated",
]
"""Values of the parameter ``sort``."""

InTheLastBaseRelativeDateFilterUnit: TypeAlias = Literal["day", "hour", "week"]

InternalServiceActionDataServiceConfiguration: TypeAlias = "InternalScheduledReportBuilderReportData | InternalScheduledReportData | InternalTrackEventData | InternalUnknownServiceData"

InternalServiceActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

ListUpdateActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

LowInventoryConditionFilter: TypeAlias = "AnniversaryDateFilter | BooleanFilter | CalendarDateFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

LowInventoryTriggerAudience: TypeAlias = Literal["added-to-cart", "checkout-started", "viewed"]

LowInventoryTriggerProductLevel: TypeAlias = Literal["product", "variant"]

MetricPropertyConditionFilter: TypeAlias = "AnniversaryDateFilter | BooleanFilter | CalendarDateFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

MultiBranchSplitBranchBranchFilterConditionGroupsConditions: TypeAlias = "CustomObjectTriggerCondition | FlowsProfileMetricCondition | MetricPropertyCondition | ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileHasNotReceivedEmailMessageCondition | ProfileHasNotReceivedPushMessageCondition | ProfileHasNotReceivedSmsMessageCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRandomSampleCondition | ProfileRegionCondition"

PriceDropConditionFilter: TypeAlias = "AnniversaryDateFilter | BooleanFilter | CalendarDateFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

PriceDropTriggerAudience: TypeAlias = Literal["checkout-started", "viewed"]

PriceDropTriggerPriceDropAmountUnit: TypeAlias = Literal["currency", "percent"]

ProfileOperationUpdateOrCreateBooleanOperator: TypeAlias = Literal["create", "update"]

ProfileOperationUpdateOrCreateDateOperator: TypeAlias = Literal["create", "update"]

ProfileOperationUpdateOrCreateListOperator: TypeAlias = Literal["create", "update"]

ProfileOperationUpdateOrCreateListPropertyOperation: TypeAlias = Literal["add", "remove"]

ProfileOperationUpdateOrCreateNumericOperator: TypeAlias = Literal["create", "update"]

ProfileOperationUpdateOrCreateStringOperator: TypeAlias = Literal["create", "update"]

ProfilePropertyDateTriggerRecurrenceFrequency: TypeAlias = Literal["annually", "monthly", "never", "weekly"]

ProfilePropertyDateTriggerTimedeltaUnitBeforeDate: TypeAlias = Literal["days", "months", "weeks"]

ProfilePropertyDateTriggerTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
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
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
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
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
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
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
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
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
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
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
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
    "Asia/Riyadh",
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
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
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
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
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
    "Europe/Ulyanovsk",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
    "GMT",
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
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
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
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
    "profile",
]

ProfilePropertyDateTriggerTriggerDays: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]

PushActionButtonActionType: TypeAlias = Literal["deep_link", "dismiss", "open_app", "open_url"]

ReentryCriteriaUnitString: TypeAlias = Literal["day", "hour", "week"]

SendEmailActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

SendInternalAlertActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

SendPushNotificationActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

SendSmsActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

SendWebhookActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

SendWhatsAppActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]

TargetDateActionDataTargetDays: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]

TargetDateActionDataTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
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
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
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
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
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
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
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
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
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
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
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
    "Asia/Riyadh",
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
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
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
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
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
    "Europe/Ulyanovsk",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
    "GMT",
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
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
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
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
    "profile",
]

TimeDelayActionDataDelayUntilWeekdays: TypeAlias = Literal[
    "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
]

TimeDelayActionDataTimezone: TypeAlias = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Asmara",
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
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Cayman",
    "America/Chicago",
    "America/Chihuahua",
    "America/Ciudad_Juarez",
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
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
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
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Kralendijk",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Lower_Princes",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Marigot",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
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
    "America/Tijuana",
    "America/Toronto",
    "America/Tortola",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/McMurdo",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
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
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
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
    "Asia/Riyadh",
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
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
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
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/St_Helena",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
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
    "Europe/Ulyanovsk",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
    "GMT",
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
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
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
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Saipan",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
    "profile",
]

TimeDelayActionDataUnit: TypeAlias = Literal["days", "hours", "minutes"]

TriggerBranchActionDataTriggerFilterConditionGroupsConditions: TypeAlias = "CustomObjectPropertyCondition | CustomObjectTriggerCondition | LowInventoryCondition | MetricPropertyCondition | PriceDropCondition"

TriggerBranchActionDataTriggerSubtype: TypeAlias = Literal[
    "custom-object", "legacy-custom-object", "profile-property", "profile-trait"
]

TriggerBranchActionDataTriggerType: TypeAlias = Literal[
    "date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"
]

UpdateProfileActionDataProfileOperations: TypeAlias = "ProfileOperationDelete | ProfileOperationUpdateOrCreateBoolean | ProfileOperationUpdateOrCreateDate | ProfileOperationUpdateOrCreateList | ProfileOperationUpdateOrCreateNumeric | ProfileOperationUpdateOrCreateString"

UpdateProfileActionDataStatus: TypeAlias = Literal["disabled", "draft", "live", "manual"]


class AbTestAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["ab-test"] = "ab-test"
    links: Link | None = UNSET
    data: AbTestActionData


class AbTestActionData(Model):
    status: AbTestActionDataStatus | str | None = UNSET
    experiment_status: AbTestActionDataExperimentStatus | str | None = UNSET
    main_action: SendEmailAction | SendSmsAction
    current_experiment: AbTestActionDataCurrentExperiment | None = UNSET


class AbTestActionDataCurrentExperiment(Model):
    id: str | None = UNSET
    name: str | None = UNSET
    variations: list[SendEmailAction | SendSmsAction]
    allocations: dict[str, Any] | None = UNSET
    started: dt.datetime | None = UNSET
    winner_metric: AbTestActionDataCurrentExperimentWinnerMetric | str | None = UNSET
    automatic_winner_selection_settings: AutomaticWinnerSelectionSettings | None = UNSET


class ActionOutputCondition(Model):
    type: Literal["action-output"] = "action-output"
    output_config_id: int
    field: str
    filter: ActionOutputConditionFilter


class ActionOutputSplitAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["action-output-split"] = "action-output-split"
    links: BooleanBranchLinks | None = UNSET
    data: ActionOutputSplitActionData | None = UNSET


class ActionOutputSplitActionData(Model):
    action_output_filter: ActionOutputSplitActionDataActionOutputFilter | None


class ActionOutputSplitActionDataActionOutputFilter(Model):
    condition_groups: list[ActionOutputSplitActionDataActionOutputFilterConditionGroups]


class ActionOutputSplitActionDataActionOutputFilterConditionGroups(Model):
    conditions: list[ActionOutputCondition]


class AlltimeDateFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["alltime"] = "alltime"


class AutomaticWinnerSelectionSettings(Model):
    enabled: bool
    automatic_end_date: dt.datetime | None = UNSET
    automatic_end_statistical_certainty: bool


class BackInStockDelayAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["back-in-stock-delay"] = "back-in-stock-delay"
    links: Link | None = UNSET


class BooleanBranchLinks(Model):
    next_if_true: str | None
    next_if_false: str | None


class CodeAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["code"] = "code"
    links: Link | None = UNSET
    data: Any = UNSET


class ConditionalBranchAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["conditional-split"] = "conditional-split"
    links: BooleanBranchLinks | None = UNSET
    data: ConditionalBranchActionData | None = UNSET


class ConditionalBranchActionData(Model):
    profile_filter: ConditionalBranchActionDataProfileFilter | None


class ConditionalBranchActionDataProfileFilter(Model):
    condition_groups: list[ConditionalBranchActionDataProfileFilterConditionGroups]


class ConditionalBranchActionDataProfileFilterConditionGroups(Model):
    conditions: list[ConditionalBranchActionDataProfileFilterConditionGroupsConditions]


class ContentExperimentAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["content-experiment"] = "content-experiment"
    links: Link | None = UNSET
    data: ContentExperimentActionData


class ContentExperimentActionData(Model):
    status: ContentExperimentActionDataStatus | str | None = UNSET
    experiment_status: ContentExperimentActionDataExperimentStatus | str | None = UNSET
    main_action: SendPushNotificationAction | SendWhatsAppAction
    current_experiment: ContentExperimentActionDataCurrentExperiment | None = UNSET


class ContentExperimentActionDataCurrentExperiment(Model):
    id: str | None = UNSET
    name: str | None = UNSET
    variations: list[SendPushNotificationAction | SendWhatsAppAction]
    allocations: dict[str, Any] | None = UNSET
    started: dt.datetime | None = UNSET
    winner_metric: ContentExperimentActionDataCurrentExperimentWinnerMetric | str | None = UNSET


class CountdownDelayAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["countdown-delay"] = "countdown-delay"
    links: Link | None = UNSET
    data: CountdownDelayActionData


class CountdownDelayActionData(Model):
    unit: CountdownDelayActionDataUnit | str | None = UNSET
    value: int | None = UNSET
    timezone: CountdownDelayActionDataTimezone | str | None = UNSET
    delay_until_time: str | None = UNSET
    delay_until_weekdays: list[CountdownDelayActionDataDelayUntilWeekdays | str] | None = UNSET


class CustomObjectDateTrigger(Model):
    type: Literal["date"] = "date"
    date_field_type: Literal["custom-object"] = "custom-object"
    custom_object_label: str
    custom_object_property_id: int
    object_type_id: str
    object_type_relationship_id: str
    timedelta_unit_before_date: CustomObjectDateTriggerTimedeltaUnitBeforeDate | str | None = UNSET
    timedelta_value_before_date: int
    recurrence_frequency: CustomObjectDateTriggerRecurrenceFrequency | str | None = UNSET
    timezone: CustomObjectDateTriggerTimezone | str | None = UNSET
    trigger_time: str
    trigger_days: list[CustomObjectDateTriggerTriggerDays | str] | None = UNSET


class CustomObjectPropertyCondition(Model):
    type: Literal["custom-object-property"] = "custom-object-property"
    custom_object_label: str
    field: str
    filter: CustomObjectPropertyConditionFilter


class CustomObjectTriggerCondition(Model):
    type: Literal["custom-object-trigger-property"] = "custom-object-trigger-property"
    property_id: int
    filter: CustomObjectTriggerConditionFilter


class EmailMessageContent(Model):
    subject: str | None = UNSET
    preview_text: str | None = UNSET
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET


class Flow(Resource):
    """A resource of type ``flow``."""

    type: Literal["flow"] = "flow"
    id: str = UNSET
    attributes: FlowAttributes = UNSET
    relationships: FlowRelationships = UNSET
    links: Links = UNSET


class FlowAction(Resource):
    """A resource of type ``flow-action``."""

    type: Literal["flow-action"] = "flow-action"
    id: str = UNSET
    attributes: FlowActionAttributes = UNSET
    relationships: FlowActionRelationships = UNSET
    links: Links = UNSET


class FlowActionAnchorAttributes(Model):
    definition: dict[str, Any]


class FlowActionAnchorQueryResourceObject(Model):
    type: Literal["flow-action"] = "flow-action"
    id: str
    attributes: FlowActionAnchorAttributes


class FlowActionAttributes(Model):
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: FlowActionAttributesDefinition | None = UNSET


class FlowActionInsertAttributes(Model):
    definition: dict[str, Any]
    allow_live_action: bool = UNSET
    anchor_action: FlowActionInsertAttributesAnchorAction | None = field(wire="anchor-action", default=UNSET)


class FlowActionInsertAttributesAnchorAction(Model):
    data: FlowActionAnchorQueryResourceObject


class FlowActionInsertRelationships(Model):
    flow: ToOne = UNSET


class FlowActionRelationships(Model):
    flow: ToOne = UNSET
    flow_messages: ToMany = field(wire="flow-messages", default=UNSET)


class FlowActionUpdateAttributes(Model):
    definition: FlowActionUpdateAttributesDefinition


class FlowAttributes(Model):
    name: str | None = UNSET
    status: str | None = UNSET
    archived: bool | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    trigger_type: FlowAttributesTriggerType | str | None = UNSET
    definition: FlowDefinition | None = UNSET


class FlowCreateAttributes(Model):
    name: str
    definition: FlowDefinition


class FlowDefinition(Model):
    triggers: list[FlowDefinitionTriggers]
    profile_filter: FlowDefinitionProfileFilter | None = UNSET
    actions: list[FlowDefinitionActions]
    entry_action_id: str | None
    reentry_criteria: ReentryCriteria | None = UNSET


class FlowDefinitionProfileFilter(Model):
    condition_groups: list[FlowDefinitionProfileFilterConditionGroups]


class FlowDefinitionProfileFilterConditionGroups(Model):
    conditions: list[FlowDefinitionProfileFilterConditionGroupsConditions]


class FlowEmail(Model):
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET
    subject_line: str | None = UNSET
    preview_text: str | None = UNSET
    template_id: str | None = UNSET
    smart_sending_enabled: bool | None = UNSET
    transactional: bool | None = UNSET
    add_tracking_params: bool | None = UNSET
    custom_tracking_params: list[UtmParam] | None = UNSET
    additional_filters: FlowEmailAdditionalFilters | None = UNSET
    name: str | None = UNSET
    id: str | None = UNSET


class FlowEmailAdditionalFilters(Model):
    condition_groups: list[FlowEmailAdditionalFiltersConditionGroups]


class FlowEmailAdditionalFiltersConditionGroups(Model):
    conditions: list[FlowEmailAdditionalFiltersConditionGroupsConditions]


class FlowInternalAlert(Model):
    from_email: str | None
    from_label: str | None
    to_emails: list[str]
    subject_line: str | None
    template_id: str | None = UNSET
    name: str | None = UNSET
    id: str | None = UNSET


class FlowMessage(Resource):
    """A resource of type ``flow-message``."""

    type: Literal["flow-message"] = "flow-message"
    id: str = UNSET
    attributes: FlowMessageAttributes = UNSET
    relationships: FlowMessageRelationships = UNSET
    links: Links = UNSET


class FlowMessageAttributes(Model):
    channel: str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: FlowMessageAttributesDefinition | None = UNSET
    name: str | None = UNSET
    content: EmailMessageContent | MobilePushMessageContent | SMSMessageContent | None = UNSET


class FlowMessageRelationships(Model):
    flow_action: ToOne = field(wire="flow-action", default=UNSET)
    template: ToOne = UNSET
    image: ToOne = UNSET


class FlowPushNotification(Model):
    title: str | None = UNSET
    body: str
    sound: bool | None = UNSET
    badge: bool | None = UNSET
    badge_options: Increment | Property | StaticCount | None = UNSET
    image_id: str | None = UNSET
    dynamic_image: str | None = UNSET
    video_asset_id: str | None = UNSET
    on_open: FlowPushNotificationOnOpen | str | None = UNSET
    ios_link: str | None = UNSET
    android_link: str | None = UNSET
    web_url: str | None = UNSET
    push_type: FlowPushNotificationPushType | str | None = UNSET
    kv_pairs: dict[str, Any] | None = UNSET
    conversion_metric_id: str | None = UNSET
    smart_sending_enabled: bool | None = UNSET
    additional_filters: FlowPushNotificationAdditionalFilters | None = UNSET
    action_buttons: list[PushActionButton] | None = UNSET
    name: str | None = UNSET
    id: str | None = UNSET


class FlowPushNotificationAdditionalFilters(Model):
    condition_groups: list[FlowPushNotificationAdditionalFiltersConditionGroups]


class FlowPushNotificationAdditionalFiltersConditionGroups(Model):
    conditions: list[FlowPushNotificationAdditionalFiltersConditionGroupsConditions]


class FlowRelationships(Model):
    flow_actions: ToMany = field(wire="flow-actions", default=UNSET)
    tags: ToMany = UNSET


class FlowSms(Model):
    body: str
    image_id: str | None = UNSET
    dynamic_image: str | None = UNSET
    message_hierarchy: list[MessageHierarchyRcsItem | MessageHierarchySmsItem | str] | None = UNSET
    shorten_links: bool | None = UNSET
    include_contact_card: bool | None = UNSET
    add_org_prefix: bool | None = UNSET
    add_info_link: bool | None = UNSET
    add_opt_out_language: bool | None = UNSET
    smart_sending_enabled: bool | None = UNSET
    sms_quiet_hours_enabled: bool | None = UNSET
    transactional: bool | None = UNSET
    add_tracking_params: bool | None = UNSET
    custom_tracking_params: list[UtmParam] | None = UNSET
    template_id: str | None = UNSET
    additional_filters: FlowSmsAdditionalFilters | None = UNSET
    name: str | None = UNSET
    id: str | None = UNSET


class FlowSmsAdditionalFilters(Model):
    condition_groups: list[FlowSmsAdditionalFiltersConditionGroups]


class FlowSmsAdditionalFiltersConditionGroups(Model):
    conditions: list[FlowSmsAdditionalFiltersConditionGroupsConditions]


class FlowUpdateAttributes(Model):
    status: str


class FlowWebhook(Model):
    url: str | None
    headers: dict[str, Any] | None = UNSET
    body: str | None = UNSET
    name: str | None = UNSET
    id: str | None = UNSET


class FlowWhatsApp(Model):
    id: str | None = UNSET
    name: str | None = UNSET
    vendor_id: str | None = UNSET
    smart_sending_enabled: bool | None = UNSET
    transactional: bool | None = UNSET
    add_tracking_params: bool | None = UNSET
    additional_filters: FlowWhatsAppAdditionalFilters | None = UNSET


class FlowWhatsAppAdditionalFilters(Model):
    condition_groups: list[FlowWhatsAppAdditionalFiltersConditionGroups]


class FlowWhatsAppAdditionalFiltersConditionGroups(Model):
    conditions: list[FlowWhatsAppAdditionalFiltersConditionGroupsConditions]


class FlowsProfileMetricCondition(Model):
    type: Literal["profile-metric"] = "profile-metric"
    metric_id: str
    measurement: FlowsProfileMetricConditionMeasurement | str
    measurement_filter: NumericOperatorNumericFilter
    timeframe_filter: FlowsProfileMetricConditionTimeframeFilter
    metric_filters: list[ProfileMetricPropertyFilter] | None = UNSET


class InTheLastBaseRelativeDateFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["in-the-last"] = "in-the-last"
    unit: InTheLastBaseRelativeDateFilterUnit | str
    quantity: int


class Increment(Model):
    badge_config: Literal["increment_one"] = "increment_one"


class InternalScheduledReportBuilderReportData(Model):
    service_method_type: Literal["schedule-report-builder-report"] = "schedule-report-builder-report"
    report_id: str


class InternalScheduledReportData(Model):
    service_method_type: Literal["schedule-report"] = "schedule-report"
    report_id: str


class InternalServiceAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["internal-service"] = "internal-service"
    links: Link | None = UNSET
    data: InternalServiceActionData | None = UNSET


class InternalServiceActionData(Model):
    service_configuration: InternalServiceActionDataServiceConfiguration | None = UNSET
    status: InternalServiceActionDataStatus | str | None = UNSET


class InternalTrackEventData(Model):
    service_method_type: Literal["track-event"] = "track-event"
    event_key: str | None = UNSET
    event_payload: dict[str, Any] | None = UNSET
    tracking_company_id: str | None = UNSET


class InternalUnknownServiceData(Model):
    service_method_type: Literal["unknown"] = "unknown"


class Link(Model):
    next: str | None = UNSET


class ListTrigger(Model):
    type: Literal["list"] = "list"
    id: str | None = UNSET


class ListUpdateAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    data: ListUpdateActionData
    type: Literal["list-update"] = "list-update"
    links: Link | None = UNSET


class ListUpdateActionData(Model):
    name: str
    on_execution: bool | None
    list_id: str | None
    status: ListUpdateActionDataStatus | str | None = UNSET


class LowInventoryCondition(Model):
    type: Literal["low-inventory-property"] = "low-inventory-property"
    metric_id: str | None
    field: str
    filter: LowInventoryConditionFilter


class LowInventoryTrigger(Model):
    type: Literal["low-inventory"] = "low-inventory"
    product_level: LowInventoryTriggerProductLevel | str
    trigger_filter: LowInventoryTriggerTriggerFilter | None
    inventory_count: int
    audience: list[LowInventoryTriggerAudience | str]
    timeframe_days: int | None = UNSET


class LowInventoryTriggerTriggerFilter(Model):
    condition_groups: list[LowInventoryTriggerTriggerFilterConditionGroups]


class LowInventoryTriggerTriggerFilterConditionGroups(Model):
    conditions: list[LowInventoryCondition]


class MetricPropertyCondition(Model):
    type: Literal["metric-property"] = "metric-property"
    metric_id: str
    field: str
    filter: MetricPropertyConditionFilter


class MetricTrigger(Model):
    type: Literal["metric"] = "metric"
    id: str | None = UNSET
    trigger_filter: MetricTriggerTriggerFilter | None = UNSET


class MetricTriggerTriggerFilter(Model):
    condition_groups: list[MetricTriggerTriggerFilterConditionGroups]


class MetricTriggerTriggerFilterConditionGroups(Model):
    conditions: list[MetricPropertyCondition]


class MobilePushMessageContent(Model):
    title: str | None = UNSET
    body: str | None = UNSET
    sound: bool | None = UNSET
    badge: bool | None = UNSET
    media_url: str | None = UNSET
    dynamic_image: str | None = UNSET
    ios_link: str | None = UNSET
    android_link: str | None = UNSET
    web_url: str | None = UNSET
    on_open: str | None = UNSET
    action_buttons: list[PushActionButtonDefinition] | None = UNSET


class MultiBranchSplitAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["multi-branch-split"] = "multi-branch-split"
    links: Any = UNSET
    data: MultiBranchSplitActionData | None = UNSET


class MultiBranchSplitActionData(Model):
    branches: list[MultiBranchSplitBranch]
    name: str


class MultiBranchSplitBranch(Model):
    branch_id: str
    order: int | None = UNSET
    is_else: bool | None = UNSET
    branch_filter: MultiBranchSplitBranchBranchFilter | None = UNSET
    links: Link | None = UNSET
    name: str | None = UNSET


class MultiBranchSplitBranchBranchFilter(Model):
    condition_groups: list[MultiBranchSplitBranchBranchFilterConditionGroups]


class MultiBranchSplitBranchBranchFilterConditionGroups(Model):
    conditions: list[MultiBranchSplitBranchBranchFilterConditionGroupsConditions]


class PriceDropCondition(Model):
    type: Literal["price-drop-property"] = "price-drop-property"
    metric_id: str | None
    field: str
    filter: PriceDropConditionFilter


class PriceDropTrigger(Model):
    type: Literal["price-drop"] = "price-drop"
    trigger_filter: PriceDropTriggerTriggerFilter | None
    price_drop_amount_value: float | int
    price_drop_amount_unit: PriceDropTriggerPriceDropAmountUnit | str | None = UNSET
    audience: list[PriceDropTriggerAudience | str]
    timeframe_days: int | None = UNSET
    currency_type: Literal["usd"] | None = UNSET


class PriceDropTriggerTriggerFilter(Model):
    condition_groups: list[PriceDropTriggerTriggerFilterConditionGroups]


class PriceDropTriggerTriggerFilterConditionGroups(Model):
    conditions: list[PriceDropCondition]


class ProfileHasNotReceivedEmailMessageCondition(Model):
    type: Literal["profile-not-sent-email"] = "profile-not-sent-email"
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter


class ProfileHasNotReceivedPushMessageCondition(Model):
    type: Literal["profile-not-sent-push"] = "profile-not-sent-push"
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter


class ProfileHasNotReceivedSmsMessageCondition(Model):
    type: Literal["profile-not-sent-sms"] = "profile-not-sent-sms"
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter


class ProfileNotInFlowCondition(Model):
    type: Literal["profile-not-in-flow"] = "profile-not-in-flow"
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter


class ProfileOperationDelete(Model):
    operator: Literal["delete"] = "delete"
    property_key: str


class ProfileOperationUpdateOrCreateBoolean(Model):
    operator: ProfileOperationUpdateOrCreateBooleanOperator | str
    property_type: Literal["boolean"] = "boolean"
    property_key: str
    property_value: bool


class ProfileOperationUpdateOrCreateDate(Model):
    operator: ProfileOperationUpdateOrCreateDateOperator | str
    property_type: Literal["date"] = "date"
    property_key: str
    property_value: dt.date | Literal["today"]


class ProfileOperationUpdateOrCreateList(Model):
    operator: ProfileOperationUpdateOrCreateListOperator | str
    property_type: Literal["list"] = "list"
    property_operation: ProfileOperationUpdateOrCreateListPropertyOperation | str | None = UNSET
    property_key: str
    property_value: str


class ProfileOperationUpdateOrCreateNumeric(Model):
    operator: ProfileOperationUpdateOrCreateNumericOperator | str
    property_type: Literal["numeric"] = "numeric"
    property_key: str
    property_value: float | int


class ProfileOperationUpdateOrCreateString(Model):
    operator: ProfileOperationUpdateOrCreateStringOperator | str
    property_type: Literal["string"] = "string"
    property_key: str
    property_value: str


class ProfilePropertyDateTrigger(Model):
    type: Literal["date"] = "date"
    date_field_type: Literal["profile-property"] = "profile-property"
    date_profile_property: str
    timedelta_unit_before_date: ProfilePropertyDateTriggerTimedeltaUnitBeforeDate | str | None = UNSET
    timedelta_value_before_date: int
    recurrence_frequency: ProfilePropertyDateTriggerRecurrenceFrequency | str | None = UNSET
    timezone: ProfilePropertyDateTriggerTimezone | str | None = UNSET
    trigger_time: str
    trigger_days: list[ProfilePropertyDateTriggerTriggerDays | str] | None = UNSET


class ProfileRandomSampleCondition(Model):
    type: Literal["profile-sample"] = "profile-sample"
    percentage: int


class Property(Model):
    badge_config: Literal["set_property"] = "set_property"
    set_from_property: str


class PushActionButton(Model):
    label: str
    action_type: PushActionButtonActionType | str
    position: int | None = UNSET
    url: str | None = UNSET
    icon: str | None = UNSET
    custom_action_id: str | None = UNSET


class ReentryCriteria(Model):
    duration: int
    unit: Literal["alltime"] | ReentryCriteriaUnitString | str


class SMSMessageContent(Model):
    body: str | None = UNSET
    media_url: str | None = UNSET


class SegmentTrigger(Model):
    type: Literal["segment"] = "segment"
    id: str | None = UNSET


class SendEmailAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-email"] = "send-email"
    links: Link | None = UNSET
    data: SendEmailActionData | None = UNSET


class SendEmailActionData(Model):
    message: FlowEmail | None = UNSET
    status: SendEmailActionDataStatus | str | None = UNSET


class SendInternalAlertAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-internal-alert"] = "send-internal-alert"
    links: Link | None = UNSET
    data: SendInternalAlertActionData | None = UNSET


class SendInternalAlertActionData(Model):
    message: FlowInternalAlert
    status: SendInternalAlertActionDataStatus | str | None = UNSET


class SendPushNotificationAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-mobile-push"] = "send-mobile-push"
    links: Link | None = UNSET
    data: SendPushNotificationActionData | None = UNSET


class SendPushNotificationActionData(Model):
    message: FlowPushNotification | None = UNSET
    status: SendPushNotificationActionDataStatus | str | None = UNSET


class SendSmsAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-sms"] = "send-sms"
    links: Link | None = UNSET
    data: SendSmsActionData | None = UNSET


class SendSmsActionData(Model):
    message: FlowSms | None = UNSET
    status: SendSmsActionDataStatus | str | None = UNSET


class SendWebhookAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-webhook"] = "send-webhook"
    links: Link | None = UNSET
    data: SendWebhookActionData | None = UNSET


class SendWebhookActionData(Model):
    message: FlowWebhook
    status: SendWebhookActionDataStatus | str | None = UNSET


class SendWhatsAppAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["send-whatsapp"] = "send-whatsapp"
    links: Link | None = UNSET
    data: SendWhatsAppActionData | None = UNSET


class SendWhatsAppActionData(Model):
    message: FlowWhatsApp | None = UNSET
    status: SendWhatsAppActionDataStatus | str | None = UNSET


class SinceFlowStartDateFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["flow-start"] = "flow-start"


class StaticCount(Model):
    badge_config: Literal["set_count"] = "set_count"
    value: str


class TargetDateAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["target-date"] = "target-date"
    links: Link | None = UNSET
    data: TargetDateActionData


class TargetDateActionData(Model):
    timezone: TargetDateActionDataTimezone | str | None = UNSET
    target_time: str | None = UNSET
    target_days: list[TargetDateActionDataTargetDays | str] | None = UNSET


class TimeDelayAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["time-delay"] = "time-delay"
    links: Link | None = UNSET
    data: TimeDelayActionData


class TimeDelayActionData(Model):
    unit: TimeDelayActionDataUnit | str | None = UNSET
    value: int
    secondary_value: int | None = UNSET
    timezone: TimeDelayActionDataTimezone | str | None = UNSET
    delay_until_time: str | None = UNSET
    delay_until_weekdays: list[TimeDelayActionDataDelayUntilWeekdays | str] | None = UNSET


class TriggerBranchAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["trigger-split"] = "trigger-split"
    links: BooleanBranchLinks | None = UNSET
    data: TriggerBranchActionData | None = UNSET


class TriggerBranchActionData(Model):
    trigger_filter: TriggerBranchActionDataTriggerFilter | None
    trigger_id: str
    trigger_type: TriggerBranchActionDataTriggerType | str
    trigger_subtype: TriggerBranchActionDataTriggerSubtype | str | None = UNSET


class TriggerBranchActionDataTriggerFilter(Model):
    condition_groups: list[TriggerBranchActionDataTriggerFilterConditionGroups]


class TriggerBranchActionDataTriggerFilterConditionGroups(Model):
    conditions: list[TriggerBranchActionDataTriggerFilterConditionGroupsConditions]


class UpdateProfileAction(Model):
    id: str | None = UNSET
    temporary_id: str | None = UNSET
    type: Literal["update-profile"] = "update-profile"
    links: Link | None = UNSET
    data: UpdateProfileActionData | None = UNSET


class UpdateProfileActionData(Model):
    profile_operations: list[UpdateProfileActionDataProfileOperations]
    status: UpdateProfileActionDataStatus | str | None = UNSET


class UtmParam(Model):
    param: str
    value: str
