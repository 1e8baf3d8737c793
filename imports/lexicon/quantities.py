"""Data: words by which a header says that its numbers tell things apart, or that they count them."""

ID_WORDS = """
id ids number no nr num numero n code cod kod kode koodi ref reference # sku key zip serial account card ticket
invoice phone tel nummer numer nro cislo szam broj stevilka numurs numeris kood codigo codice номер код број шифра
αριθμος κωδικος 番号 番號 编号 編號 号码 コード 번호 코드 رقم كود شماره מספר קוד หมายเลข รหัส संख्या nomor so ma bin
st stev br sz iccid imei extension ext durchwahl nebenstelle toestelnummer doorkiesnummer anknytning lokalnummer ramal
anexo interno wewnetrzny wew linka klapka mellek alanumber postal postleitzahl version build
"""
COUNT_WORDS = """
count counts total sum qty quantity amount score points rating age years balance value price cost spend spent revenue
percent percentage avg average min max size hours days minutes visits anzahl menge summe nombre montant cantidad
importe monto quantita importo quantidade valor aantal bedrag liczba ilosc kwota suma количество кол сумма число
возраст кількість сума брой antall antal belop maara summa arv skaits skaicius pocet castka mennyiseg osszeg numar
kolicina iznos jumlah soluong จำนวน 数 数量 金額 件数 回数 数目 金额 개수 금액 횟수 수량 sayisi adedi tutar عدد مبلغ
تعداد סכום כמות hits downloads followers likes kilometers km kg cm grade level rank
"""
COUNT_PHRASES = """
number of, no of, num of, of orders, anzahl der, nombre de, nombre d, numero de pedidos, numero di, how many, how much
numarul de, so luong, so lan, so nguoi, broj narudzbi, מספר הזמנות
"""
