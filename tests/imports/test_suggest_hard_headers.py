"""The mapper on headers of real files that mislead: mistyped, remarked upon, of other people, with a third answer."""

import pytest

from imports.suggest import suggest
from imports.suggestion import Suggestion

ADDRESSES = [f"lotus{i}@example.com" for i in range(12)]
NAMES = "Ashcombe/Birtwhistle/Cawdrey/Dunmore/Eversham/Garside/Kilburn/Nettleton/Larkspur/Oxenhope/Quayle/Rookwood"


def beside_email(header: str | None, cells: str, **more: object) -> Suggestion:
    """What becomes of one column beside a plain e-mail column; `cells` parted by slashes, repeated."""
    words = cells.split("/")
    rows = [[ADDRESSES[i], words[i % len(words)]] for i in range(12)]
    headers = None if header is None else ["Email", header]
    return suggest(headers, rows, **more)[1]  # type: ignore[arg-type]


# ------------------------------------------------------------------ slips of the pen


@pytest.mark.parametrize(
    ("headers", "target"),
    [
        ("Frist Name/Fist Name/Firstt name/First Nmae/Forname/Vornahme/Vornmae/Voornam/Förnam/Givn name", "first_name"),
        ("Lats Name/Surnmae/Sirname/Nachnane/Nachnahme/Apellidso/Cognone/Nazwsko/Фамлия", "last_name"),
        ("List name/Past name/First game/Post name/Lost name", "property"),  # words of their own
        ("Pasword/Passwrod", "ignore"),
    ],
)
def test_a_slip_of_the_pen_is_read_as_meant(headers: str, target: str) -> None:
    assert {h: beside_email(h, NAMES).target for h in headers.split("/")} == dict.fromkeys(headers.split("/"), target)


@pytest.mark.parametrize(
    ("header", "cells", "key"),
    [
        ("Compnay", "Acme/Foo Ltd", "company"),
        ("Telephon", "020 555 01/030 444 02", "telefon"),
        ("Counrty", "Norway/Chile", "country"),
        ("Birhtday", "1990-01-01/1980-05-05", "birthday"),
    ],
)
def test_a_mistyped_header_meets_its_property(header: str, cells: str, key: str) -> None:
    known = [(name, "string") for name in ("company", "telefon", "country", "birthday")]
    found = beside_email(header, cells, properties=known)
    assert (found.key, found.existing) == (key, True)


def test_yes_and_no_are_no_names() -> None:
    assert beside_email("Nachnahme", "ja/nein").target == "property"


# ------------------------------------------------------------------ remarks and secrets


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("first name (as on passport)", "first_name"),
        ("First name as it appears on your ID", "first_name"),
        ("Nachname laut Ausweis", "last_name"),
        ("Apellidos según DNI", "last_name"),
        ("Cognome come da documento", "last_name"),
        ("Фамилия (как в паспорте)", "last_name"),
        ("Last Name (exactly as on ID)", "last_name"),
        ("Passport no. (as on passport)", "ignore"),
    ],
)
def test_a_remark_on_how_to_write_a_name_makes_it_no_secret(header: str, target: str) -> None:
    assert beside_email(header, NAMES).target == target


@pytest.mark.parametrize(
    ("header", "cells", "target"),
    [
        ("Card on file", "4111 1111 1111 1234/4111 1111 1111 9999", "ignore"),
        ("Card on file", "yes/no", "property"),
        ("Pinkode", "1234/0077", "ignore"),
        ("Pincode", "560001/110092", "property"),  # an Indian postcode
        ("nie wysyłać maili", "x/", "unsubscribed"),  # "NIE" is a number of identity in Spain only
    ],
)
def test_secrets_are_told_from_words_like_them(header: str, cells: str, target: str) -> None:
    assert beside_email(header, cells).target == target


# ------------------------------------------------------------------ whose names


def names_beside(email: str, *headers: str) -> dict[str, str]:
    """Target to header of the names, where the addresses are made of the last two columns."""
    given = ["Alma", "Bertram", "Clover", "Dexter", "Edwina", "Fergus"]
    family = NAMES.title().split("/")
    rows = []
    for i in range(6):
        others = [f"Child{'abcdef'[i]}", family[i + 6]] if len(headers) == 4 else []
        rows.append([f"{given[i]}.{family[i]}@example.com".lower(), *others, given[i], family[i]])
    return {s.target: str(s.header) for s in suggest([email, *headers], rows) if s.target.endswith("_name")}


@pytest.mark.parametrize(
    ("email", "headers"),
    [
        ("Parent 1 Email", "Pupil Forename/Pupil Surname/Parent 1 Forename/Parent 1 Surname"),
        ("E-mail", "Referente nome/Referente cognome"),
        ("E-mail mère", "Prénom/Nom/Prénom mère/Nom mère"),
        ("Mail", "Account manager first name/Account manager last name"),  # they live on in the addresses
    ],
)
def test_the_names_are_those_of_the_address(email: str, headers: str) -> None:
    names = headers.split("/")
    assert names_beside(email, *names) == {"first_name": names[-2], "last_name": names[-1]}


def test_names_of_somebody_else_stay_with_them() -> None:
    rows = [[ADDRESSES[i], name, "Jo", "Whitlock"] for i, name in enumerate(NAMES.split("/"))]
    found = suggest(["Email", "Surname", "Partner first name", "Partner surname"], rows)
    assert [s.target for s in found] == ["email", "last_name", "property", "property"]


@pytest.mark.parametrize("header", ["metadata.first_name", "record_first_name", "traits.first_name"])
def test_the_name_of_a_record_says_nothing(header: str) -> None:
    assert beside_email(header, NAMES).target == "first_name"


def test_the_time_of_a_response_is_no_surname() -> None:
    assert beside_email("Last response", "Opened/Clicked/Replied/Bought").target == "property"


# ------------------------------------------------------------------ consent


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Email permission", "Yes/No/Not asked"),
        ("Email opt-in", "Y/N/U"),
        ("Newsletter?", "Yes/No/Maybe later"),
        ("E-Mail-Einwilligung", "ja/nein/unbekannt"),
        ("Acepta emails", "sí/no/sin definir"),
    ],
)
def test_a_third_answer_changes_nothing(header: str, cells: str) -> None:
    found = beside_email(header, cells)
    yes, no, third = cells.casefold().split("/")
    assert (found.target, found.words[yes], found.words[no]) == ("unsubscribed", "subscribed", "unsubscribed")
    assert found.words[third] == "leave"


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Approval Status", "approved/denied"),
        ("Acceptance status", "accepted/declined"),
        ("Request status", "approved/denied"),
        ("Loan approval status", "approved/denied"),
        ("SMS permission", "Yes/No/Unknown"),
        ("Tags", "customer/lead/unsubscribed"),
    ],
)
def test_a_state_of_something_else_is_no_opt_out(header: str, cells: str) -> None:
    assert beside_email(header, cells).target == "property"


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (None, "subscribed/unsubscribed/cleaned"),
        ("subscriber_type", "regular/unsubscribed/regular/unactivated/spammy"),
        ("Contact type", "customer/lead/unsubscribed"),
        ("Status zgody", "wyrażona/cofnięta"),
        ("Einwilligungsstatus", "erteilt/widerrufen"),
        ("Statut du consentement", "donné/retiré"),
        ("Toestemmingsstatus", "gegeven/ingetrokken"),
        ("Stan subskrypcji", "aktywna/nieaktywna"),
    ],
)
def test_states_that_speak_for_themselves(header: str | None, cells: str) -> None:
    found = beside_email(header, cells)
    outs = [word for word in cells.casefold().split("/") if found.words.get(word) == "unsubscribed"]
    assert found.target == "unsubscribed"
    assert 1 <= len(outs) < len(cells.split("/"))


def test_yes_and_no_without_a_header_are_no_consent() -> None:
    assert beside_email(None, "yes/no").target != "unsubscribed"


@pytest.mark.parametrize("headers", [("no_mail", "no_email"), ("no_email", "no_mail")])
def test_e_mail_goes_before_mail_that_may_be_paper(headers: tuple[str, str]) -> None:
    rows = [[address, "NY"[i % 2], "YN"[i // 2 % 2]] for i, address in enumerate(ADDRESSES)]
    found = suggest(["Email", *headers], rows)
    assert {s.target: s.header for s in found}["unsubscribed"] == "no_email"


@pytest.mark.parametrize("header", ["SUSCRIPTO", "Suscripta", "Cadastrado na newsletter", "Ja tak til mail"])
def test_more_words_for_those_who_subscribed(header: str) -> None:
    found = beside_email(header, "sí/no" if header.upper().startswith("SUS") else "1/0")
    assert (found.target, found.invert) == ("unsubscribed", True)


@pytest.mark.parametrize("header", ["Durchwahl", "Ramal", "Ext."])
def test_an_extension_counts_nothing(header: str) -> None:
    assert beside_email(header, "-12/-104/-0").type == "string"


@pytest.mark.parametrize(
    ("header", "cells", "invert"),
    [
        ("Nyhetsbrev ja/nej/vet ej", "ja/nej/vet ej", True),
        ("Newsletter: oui / non / ne sait pas", "oui/non/ne sait pas", True),
        ("Newsletter yes or no", "yes/no", True),
        ("Kein Newsletter (ja/nein)", "ja/nein", False),
        ("Unsubscribed (1=yes,0=no)", "1/0", False),
        ("NoEmail", "-1/0", False),
        ("Newsletter", "-1/0", True),
        ("All email off", "1/0", False),
        ("Skip mailing", "yes/no", False),
        ("Email ban", "yes/no", False),
        ("Newsletter pausiert", "ja/nein", False),
        ("Newsletter raus", "ja/nein", False),
        ("Newsletter nein", "x/", False),
        ("Former subscriber", "yes/no", False),
        ("Mailempfang", "ja/nein", True),
        ("Recepción de correos", "sí/no", True),
    ],
)
def test_what_a_yes_means(header: str, cells: str, invert: bool) -> None:
    found = beside_email(header, cells)
    yes = cells.split("/")[0]
    assert (found.target, found.invert) == ("unsubscribed", invert)
    assert found.words[yes] == ("subscribed" if invert else "unsubscribed")


@pytest.mark.parametrize("header", ["Bar mailing", "Old mailing", "Newsletter fin", "ACME newsletter"])
def test_a_short_word_nobody_knows_may_take_the_consent_back(header: str) -> None:
    assert beside_email(header, "yes/no").target == "property"


def test_sub_and_unsub_name_the_state() -> None:
    found = beside_email("Sub/Unsub", "Sub/Unsub")
    assert (found.target, found.words["sub"], found.words["unsub"]) == ("unsubscribed", "subscribed", "unsubscribed")


# ------------------------------------------------------------------ compounds and short headers


@pytest.mark.parametrize(
    ("header", "cells", "target"),
    [
        ("Kundenkennwort", "hunter2/s3cret!", "ignore"),
        ("Krankenversichertennr.", "A123456789/B987654321", "ignore"),
        ("N° AVS", "756.1234.5678.97/756.9217.0769.85", "ignore"),
        ("No. passport", "AB12345/CD54321", "ignore"),
        ("Startnummer", "101/204", "property"),
        ("Mitgliedsnummer", "101/204", "property"),
    ],
)
def test_the_end_of_a_compound_says_what_it_is(header: str, cells: str, target: str) -> None:
    assert beside_email(header, cells).target == target


@pytest.mark.parametrize("header", ["Zimmernummer", "Kursnr", "Huonenumero", "部屋番号", "房间号", "객실번호"])
def test_a_number_that_names_a_thing_is_text(header: str) -> None:
    assert beside_email(header, "101/204/7/33").type == "string"


@pytest.mark.parametrize("header", ["Anzahl", "Number of nights", "Einwohnerzahl"])
def test_a_number_that_counts_is_one(header: str) -> None:
    assert beside_email(header, "101/204/7/33").type == "number"


@pytest.mark.parametrize(("first", "last"), [("FN", "LN"), ("VN", "NN"), ("F.N.", "L.N.")])
def test_initials_of_the_two_names_are_read_as_a_pair(first: str, last: str) -> None:
    given = "Alma Bertram Clover Dexter Edwina Fergus Greta Hollis".split()
    rows = [[ADDRESSES[i], given[i], NAMES.split("/")[i]] for i in range(8)]
    assert [s.target for s in suggest(["Email", first, last], rows)][1:] == ["first_name", "last_name"]
    assert suggest(["Email", last], [[row[0], row[2]] for row in rows])[1].target == "property"


# ------------------------------------------------------------------ what the cells say of a header


@pytest.mark.parametrize(
    ("header", "cells", "type_"),
    [
        ("Last donation", "25/101.50/1200", "number"),
        ("Letzte Spende", "25/10/5", "number"),
        ("Last order", "2023/2021", "string"),
        ("Last order", "45123/45001", "string"),  # days, as spreadsheets count them
        ("Last order", "1700000000/1600000000", "string"),
    ],
)
def test_sums_under_the_name_of_a_date(header: str, cells: str, type_: str) -> None:
    assert beside_email(header, cells).type == type_


def test_a_sum_is_not_written_into_the_property_of_a_date() -> None:
    known = [("last_order_date", "string")]
    assert not beside_email("Last order value", "25/101.50/1200", properties=known).existing
    assert beside_email("Last order", "2024-01-02/2023-05-06", properties=known).existing


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Tarjeta de socio", "60350001/60350002"),
        ("会員カード番号", "60350001/60350002"),
        ("Medlemskortnummer", "60350001/60350002"),
        ("Clave cliente", "60350001/60350002"),
        ("Run", "5k/10k"),
        ("Pan size", "20/28"),
        ("Signature", "yes/no"),
        ("Key contact", "Ann/Bob"),
    ],
)
def test_what_only_sounds_like_a_secret_or_an_id_is_kept(header: str, cells: str) -> None:
    assert beside_email(header, cells).target == "property"


@pytest.mark.parametrize(
    "header", ["Memorable word", "Password hint", "Cod. fisc.", "N° de compte", "Exp. date (MM/YY)"]
)
def test_secrets_by_other_names(header: str) -> None:
    assert beside_email(header, "harbour 9917/violin 0444").target == "ignore"


@pytest.mark.parametrize("header", ["Take me off mailing list", "謝絕電子報", "Please remove me"])
def test_more_ways_to_say_no(header: str) -> None:
    found = beside_email(header, "是/否" if header[0] == "謝" else "yes/no")
    assert (found.target, found.invert) == ("unsubscribed", False)


def test_a_list_of_volunteers_is_no_mailing_list() -> None:
    assert beside_email("Volunteer list", "yes/no").target == "property"
    assert beside_email("crm:newsletter", "yes/no").target == "unsubscribed"


# ------------------------------------------------------------------ one list among several


@pytest.mark.parametrize(
    ("headers", "opt_out"),
    [
        (("Events list", "Offers list", "Status"), "Status"),
        (("List: Weekly - status", "List: Monthly - status", "Global status"), "Global status"),
        (("List: Weekly - status", "List: Monthly - status"), None),
        (("Topic: Gardening",), None),
        (("Weekly digest status",), None),
        (("Mailing list",), "Mailing list"),
    ],
)
def test_leaving_one_list_is_not_leaving_all(headers: tuple[str, ...], opt_out: str | None) -> None:
    states = ("Subscribed", "Unsubscribed")
    rows = [[address, *(states[(i + j) % 2] for j, _ in enumerate(headers))] for i, address in enumerate(ADDRESSES)]
    found = {s.target: s.header for s in suggest(["Email", *headers], rows)}
    assert found.get("unsubscribed") == opt_out


@pytest.mark.parametrize(("cells", "target"), [("0123/9987", "ignore"), ("12/4", "property")])
def test_the_last_four_are_those_of_a_card_where_they_are_four(cells: str, target: str) -> None:
    assert beside_email("Карта (последние 4)", cells).target == target


# ------------------------------------------------------------------ which way round


@pytest.mark.parametrize(
    ("header", "invert"),
    [
        ("I do not wish to opt out of emails", True),
        ("I don't want to unsubscribe", True),
        ("Nicht abgemeldet", True),
        ("Nie wypisany", True),
        ("Не отписан", True),
        ("N'est pas désabonné", True),
        ("Je ne souhaite pas me désabonner", True),
        ("Does not want, unsubscribed", False),
        ("I wish to opt out of emails", False),
        ("Untick if you do not want emails", True),
        ("Uncheck to opt out", True),
        ("Tick if you do not want emails", False),
        ("Untick to receive emails", False),
        ("Newsletter abgemeldt", False),
        ("Newsletter desabonnne", False),
        ("Newsletter angemeldt", True),
        ("No quiero darme de baja del boletín", True),
        ("Opposition CNIL", False),
        ("mktg_supp_flg", False),
        ("Newsletter agemeldet", None),  # a slip of either word
    ],
)
def test_a_header_is_turned_round_as_often_as_it_says(header: str, invert: bool | None) -> None:
    found = beside_email(header, "yes/no")
    assert (found.invert if found.target == "unsubscribed" else None) is invert


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Newsletter received", "property"),
        ("Received marketing emails", "property"),
        ("Newsletter consent received", "unsubscribed"),
        ("Opted out of email: Customer Service", "property"),
        ("Opted out of email", "unsubscribed"),
        ("Opted out of emails since 2020", "unsubscribed"),
        ("Opted out of email marketing", "unsubscribed"),
    ],
)
def test_mail_that_came_and_lists_that_were_left_are_no_opt_out(header: str, target: str) -> None:
    assert beside_email(header, "yes/no").target == target


@pytest.mark.parametrize(
    ("header", "cells", "target"),
    [
        ("Mailing", "/STOP/", "unsubscribed"),
        ("Do not contact", "/DNC/", "unsubscribed"),
        ("Newsletter", "/keine Mails/", "unsubscribed"),
        ("Newsletter", "/Rosen/", "property"),
        ("Mailing", "STOP/STOP", "property"),  # everybody? A mark that marks nobody out
        ("Do not call", "/DNC/", "property"),
    ],
)
def test_a_word_of_refusal_beside_blanks_is_the_opt_out(header: str, cells: str, target: str) -> None:
    found = beside_email(header, cells)
    assert (found.target, found.invert) == (target, False)


def test_mistyped_states_are_read_where_they_can_mean_one_thing_only() -> None:
    found = beside_email("Stauts", "subscibed/unsubcribed/subscribed")
    assert found.words == found.words | {"subscibed": "subscribed", "unsubcribed": "unsubscribed"}
    # "abngemeldet" may be angemeldet and abgemeldet.
    assert (beside_email("Status", "angemeldet/abgemeldet/abngemeldet").words or {})["abngemeldet"] == "leave"


@pytest.mark.parametrize(
    ("header", "cells", "target"),
    [
        ("Mail pref", "Email OK/No email", "unsubscribed"),
        ("Comms", "Do not email/Emails welcome", "unsubscribed"),
        ("Comms", "Email/Phone/Post", "property"),
        ("Comms", "No email/No post", "property"),
        ("GDPR status", "Opted in/Opted out/Awaiting reply", "unsubscribed"),
        ("Contact by", "Email/No email", "unsubscribed"),
        ("Mailing status", "Active/Cancelled", "unsubscribed"),
        ("Account status", "Active/Disabled", "property"),
        ("User status", "enabled/blocked", "property"),
        ("Account status", "Subscribed/Unsubscribed", "unsubscribed"),
    ],
)
def test_cells_that_speak_for_themselves(header: str, cells: str, target: str) -> None:
    assert beside_email(header, cells).target == target


def test_a_mailing_status_is_one_in_a_file_of_payments_as_well() -> None:
    rows = [[address, "100", ("Active", "Cancelled")[i % 2]] for i, address in enumerate(ADDRESSES)]
    found = suggest(["Email", "Membership level", "Mailing status"], rows)
    assert found[2].target == "unsubscribed"
    assert suggest(["Email", "Membership level", "Status"], rows)[2].target == "property"


DENIED = """
Has not opted out of email; Never opted out; Emails not blocked; Do not cancel newsletter
Kein Widerspruch gegen E-Mail-Werbung; Není odhlášen
Newsletter nicht gekündigt; Hat Newsletter nicht abbestellt; N'a pas refusé les mails; Ne veut pas être désabonné
No se ha dado de baja; Nunca se dio de baja; Não cancelou a newsletter; Niet afgemeld; Nie rezygnuje z newslettera
Не отказывался от рассылки; Не против рассылки; Не відписувався; Inte avregistrerad; Ikke avmeldt
Har ikke afmeldt nyhedsbrev; Nem iratkozott le; Nu s-a dezabonat; Nije odjavljen; Δεν έχει διαγραφεί; Не е отписан
配信停止していない; 受信拒否しない; 未退订; 未取消订阅; 不取消订阅; 수신거부 안함; 수신거부하지 않음; لم يلغ الاشتراك
Chưa hủy đăng ký; Belum berhenti berlangganan; ยังไม่ยกเลิกการรับข่าวสาร; Nav atteicies no jaunumiem
"""
REFUSED = """
Not on mailing list; Not opted in to email; Newsletter nicht gewünscht; Keine Mails, abgemeldet; Pas de newsletter
No newsletter - unsubscribed; Ne pas envoyer - désabonné; No desea, baja; Non inviare (disiscritto); Nunca suscrito
Nie wysyłać (wypisany); Не отправлять, отписан; Против рассылки; Ne želi, odjavljen; Nije pretplaćen na newsletter
Pole liitunud uudiskirjaga; Belum berlangganan; Chưa đăng ký bản tin; メルマガ登録していない; 配信停止あり; 受信拒否する
수신거부함; 取消订阅; 未订阅; 不再接收; ไม่รับข่าวสาร; لا يريد رسائل; Out of newsletter; Убрать из рассылки
Není přihlášen; Nincs feliratkozva; Abone değil; Ni naročen na novice
"""


def headers_of(block: str) -> list[str]:
    return [header for line in block.strip().splitlines() for header in line.split("; ")]


@pytest.mark.parametrize("header", headers_of(DENIED))
def test_leaving_that_is_denied_is_said_of_those_who_get_mail(header: str) -> None:
    found = beside_email(header, "yes/no/yes")
    assert (found.target, found.invert) == ("unsubscribed", True)


@pytest.mark.parametrize("header", headers_of(REFUSED))
def test_mail_that_is_denied_is_an_opt_out(header: str) -> None:
    found = beside_email(header, "yes/no/no")
    assert (found.target, found.invert) == ("unsubscribed", False)


@pytest.mark.parametrize("header", ["No opt-out", "Opt-out declined", "Do you mind receiving emails?", "Not blocked"])
def test_what_may_be_read_both_ways_is_left(header: str) -> None:
    assert beside_email(header, "yes/no").target == "property"


@pytest.mark.parametrize(
    ("header", "target", "invert"),
    [
        ("Email consent missing", "unsubscribed", False),
        ("Lacks email consent", "unsubscribed", False),
        ("E-Mail-Einwilligung fehlt", "unsubscribed", False),
        ("Email consent expired", "property", False),  # whether it was renewed, nobody knows
        ("Email not verified", "property", False),
        ("E-Mail nicht bestätigt", "property", False),
        ("Newsletter nicht bestätigt", "property", False),  # asked for, and pending
        ("Email missing", "property", False),  # the address is
        ("Email consent", "unsubscribed", True),
    ],
)
def test_a_consent_that_is_missing_is_none(header: str, target: str, invert: bool) -> None:
    found = beside_email(header, "yes/no")
    assert (found.target, found.invert) == (target, invert)
