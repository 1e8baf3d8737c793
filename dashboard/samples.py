"""Pure: believable files to import, the same for the same seed. Every address is on a domain reserved for examples."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

FIRST = (
    "Ada Amara Anton Beatriz Bela Bruno Chloé Clara Dario Dmitri Eleni Elif Emeka Esther Felix Freya Gustav Hana Hugo "
    "Ines Ivo Jana Jonas Jørgen Kaito Karim Leila Lena Luca Łukasz Maja Mateo Mei Mira Nadia Nils Noor Oskar Paula "
    "Petra Quinn Rafael Rosa Samir Selma Signe Tomáš Ursula Vera Wanda Yara Yusuf Zoë"
).split()
LAST = (
    "Abbott Almeida Andersson Bauer Becker Bianchi Björk Castellanos Chen Costa Dubois Eriksen Farah Fischer Fontaine "
    "García Grünwald Haddad Hansen Horváth Ito Jansen Kaya Keller Kowalski Larsen Lindqvist Lopes Marchetti Mbeki "
    "Moreau Müller Nakamura Novák O'Brien Okafor Papadopoulos Petrov Popescu Rahman Ricci Rossi Santos Schneider "
    "Silva Sørensen Tanaka Tran Urban Vasquez Weber Wójcik Yilmaz Zimmermann"
).split()
COMPANIES = (
    "Alder & Finch|Birkdal Press|Café Mirador|Delta Ceramics|Elm Street Studio|Fjord Analytics|Granit Werkzeuge|"
    "Harbour Books|Ilmarinen Oy|Juniper Legal, LLP|Kestrel Labs|Lumen Optics|Mistral Travel|Northwind Tea|"
    "Orchard Software|Pico Robotics|Quarry Coffee|Rosewood Clinics|Solstice Energy|Tern Logistics|Umber Architects|"
    "Vesta Kitchens|Willow Schools|Yarrow Farms"
).split("|")
CITIES = (
    "Amsterdam Athens Barcelona Berlin Bergen Bruxelles Genève Gdańsk Kraków Lisboa Malmö München Praha Zürich".split()
)
COUNTRIES = (
    "Austria Belgium Denmark France Germany Greece Italy Netherlands Norway Poland Portugal Spain Sweden".split()
)
PLANS = ("Free", "Starter", "Team", "Business")
PLAIN = str.maketrans("éëóøæåöüßłńáčěíñõãâčšžščřýůúŁÅØ'", "eeooaaouslnaceinoaacszscryuulao-")

CUSTOMERS = (
    "Customer ID,E-mail,First name,Last name,Company,Country,Plan,Seats,Monthly spend,Customer since,Phone,VIP,"
    "Accepts marketing,Notes"
).split(",")
AUDIENCE = "Email,First Name,Last Name,Unsubscribed,Company,City,Plan,Seats,Signed up".split(",")
BROKEN = ("{0}.{1}@", "{0}{1}example.com", "{0}@@example.com", "{0} {1}@example.com", "n/a", "", "{0}@example..com")


def customers(count: int = 1200, *, seed: int = 7) -> Iterator[list[str]]:
    """A customer export with a header: several kinds of column, about one row in ninety that fails, a few repeats."""
    yield CUSTOMERS
    luck = random.Random(seed)  # noqa: S311
    written: list[list[str]] = []
    for number in range(1, count + 1):
        first, last = luck.choice(FIRST), luck.choice(LAST)
        plan = luck.choices(PLANS, (50, 25, 18, 7))[0]
        seats = {
            "Free": 1,
            "Starter": luck.randint(1, 5),
            "Team": luck.randint(4, 40),
            "Business": luck.randint(30, 400),
        }
        address = f"{_plain(first)}.{_plain(last)}{number}@example.{luck.choice(('com', 'net', 'org'))}"
        if luck.random() < 1 / 90:
            address = luck.choice(BROKEN).format(_plain(first), _plain(last))
        row = [
            f"{number + 40_000:07d}",
            address.title() if luck.random() < 0.05 else address,
            first if luck.random() < 0.96 else "",
            last if luck.random() < 0.94 else "",
            luck.choice(COMPANIES) if luck.random() < 0.7 else "",
            luck.choice(COUNTRIES),
            plan,
            str(seats[plan]),
            "" if plan == "Free" else f"{seats[plan] * luck.choice((9, 12, 15)):.2f}",
            f"20{luck.randint(18, 26)}-{luck.randint(1, 12):02d}-{luck.randint(1, 28):02d}",
            f"+49 30 {luck.randint(1000000, 9999999)}" if luck.random() < 0.5 else "",
            "yes" if plan == "Business" else "no",
            luck.choices(("yes", "no"), (88, 12))[0],
            luck.choice(("Met at the fair", 'Says "call back in May"', "Prefers French,\nwrites late"))
            if number % 40 == 0
            else "",
        ]
        if written and luck.random() < 1 / 130:
            row[1] = luck.choice(written)[1].upper()
        written.append(row)
        yield row


def audience(count: int, *, seed: int = 1, start: int = 0) -> Iterator[list[str]]:
    """A large, clean list with a header and nine columns; addresses never repeat and come in no order."""
    yield AUDIENCE
    luck = random.Random(seed)  # noqa: S311
    numbers = list(range(start, start + count))
    luck.shuffle(numbers)
    for number in numbers:
        first, last = luck.choice(FIRST), luck.choice(LAST)
        yield [
            f"{_plain(first)}.{_plain(last)}{number}@list{number % 97}.example.com",
            first,
            last,
            "yes" if luck.random() < 0.05 else "no",
            luck.choice(COMPANIES),
            luck.choice(CITIES),
            luck.choice(PLANS),
            str(luck.randint(1, 500)),
            f"20{luck.randint(10, 26)}-{luck.randint(1, 12):02d}-{luck.randint(1, 28):02d}",
        ]


def messy() -> bytes:
    """What a spreadsheet sends on a bad day: Windows-1252, semicolons, titles above the header, a stray quote, short
    and long rows, blank lines, repeats, decimal commas, a list that ends in the middle of a line."""
    text = (
        "Kundenliste Frühjahr\n"
        "Stand: 03.04.2026;;;;;\n"
        "\n"
        "E-Mail;Vorname;Nachname;Newsletter;Umsatz;Ort\n"
        "sabine.koehl@example.de;Sabine;Köhl;ja;1200,50;Lübeck\n"
        " UWE.STRAUSS@example.de ;Uwe;Strauß;nein;80,00;Gießen\n"
        'jale@example.de;Jale;Öztürk "die Chefin;ja;17,25;Köln\n'
        "Mark Twain <mark@example.com>;Mark;Twain;ja;3,00;Hannibal\n"
        ";;;;;\n"
        "ohne-adresse;Otto;Ohne;ja;5,00;Ulm\n"
        "kurz@example.de;Karla\n"
        "lang@example.de;Lars;Lang;ja;9,99;Bonn;zu;viel\n"
        "sabine.koehl@example.de;Sabine;Köhl-Meier;ja;1300,00;Lübeck\n"
        'zeile@example.de;Zoë;"Zwei\nZeilen";nein;0,00;"Berlin; Mitte"\n'
        "zwei@example.de, drei@example.de;Zita;Zwei;ja;1,00;Trier\n"
        "=HYPERLINK(1)@example.de;Eva;Formel;ja;2,00;Jena\n"
        "ende@example.de;Emil;Ende;ja;4,5"
    )
    return text.replace("\n", "\r\n").encode("cp1252")


def write(path: Path, rows: Iterator[list[str]]) -> Path:
    """Writes rows as a CSV that any program reads: UTF-8, commas, CRLF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _plain(name: str) -> str:
    return name.lower().translate(PLAIN).encode("ascii", "ignore").decode()
