// Holders of office in the Middle East and Africa.
// Cells: office (see holders) | state or body | full name; other spellings | from | until | source; empty is unverified.
export const AFRICA_MIDEAST_HOLDERS = `
SL | IR | Ali Khamenei; Ayatollah Ali Khamenei; Sayyid Ali Khamenei | 1989-06-04 | 2026-02-28 |
SL | IR | Mojtaba Khamenei; Ayatollah Mojtaba Khamenei | 2026-03 | |
HG | IR | Hassan Rouhani; Hasan Rouhani | 2013-08-03 | 2021-08-03 | Wikidata, 2022
HG | IR | Ebrahim Raisi; Ebrahim Raeisi | 2021-08-03 | 2024-05-19 |
HG | IR | Masoud Pezeshkian | 2024-07-28 | |
FM | IR | Mohammad Javad Zarif; Javad Zarif | 2013-08-15 | 2021-08-25 | Wikidata, 2022
FM | IR | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian | 2021-08-25 | 2024-05-19 |
FM | IR | Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi | 2024-08-21 | |
HS | SA | Salman bin Abdulaziz; King Salman; Salman bin Abdulaziz Al Saud | 2015-01-23 | |
CP | SA | Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman | 2017-06-21 | |
HG | SA | Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman | 2022-09-27 | | Wikidata, 2026-08
FM | SA | Adel al-Jubeir; Adel Al-Jubeir; Adel bin Ahmed Al-Jubeir | 2015-04-29 | 2018-12-27 | Wikidata, 2022
FM | SA | Ibrahim al-Assaf | 2018-12-27 | 2019-10-23 |
FM | SA | Faisal bin Farhan; Faisal bin Farhan Al Saud; Prince Faisal bin Farhan | 2019-10-23 | |
DM | SA | Khalid bin Salman; Prince Khalid bin Salman | 2022-09-27 | |
HG | IL | Benjamin Netanyahu; Binyamin Netanyahu | 2009-03-31 | 2021-06-13 | Wikidata, 2022
HG | IL | Naftali Bennett | 2021-06-13 | 2022-06-30 |
HG | IL | Yair Lapid | 2022-07-01 | 2022-12-29 |
HG | IL | Benjamin Netanyahu; Binyamin Netanyahu | 2022-12-29 | |
HS | IL | Reuven Rivlin | 2014-07-24 | 2021-07-07 | Wikidata, 2022
HS | IL | Isaac Herzog | 2021-07-07 | |
FM | IL | Gabi Ashkenazi | 2020-05-17 | 2021-06-13 | Wikidata, 2022
FM | IL | Yair Lapid | 2021-06-13 | 2022-12-29 |
FM | IL | Eli Cohen | 2022-12-29 | 2023-12-31 |
FM | IL | Israel Katz | 2024-01-01 | 2024-11-08 |
FM | IL | Gideon Sa'ar; Gideon Saar; Gideon Sa’ar | 2024-11-08 | |
DM | IL | Moshe Ya'alon; Moshe Yaalon | 2013-03-18 | 2016-05-22 | Wikidata, 2022
DM | IL | Avigdor Lieberman; Avigdor Liberman | 2016-05-30 | 2018-11-18 |
DM | IL | Benny Gantz; Benjamin Gantz | 2020-05-17 | 2022-12-29 |
DM | IL | Yoav Gallant | 2022-12-29 | 2024-11-08 |
DM | IL | Israel Katz | 2024-11-08 | |
HS | PS | Mahmoud Abbas | 2005-01-15 | |
HG | PS | Mohammad Shtayyeh | 2019-04-13 | 2024-03-31 |
HG | PS | Mohammad Mustafa; Mohammed Mustafa | 2024-03-31 | |
HS | EG | Abdel Fattah el-Sisi; Abdel Fattah El-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah El Sisi | 2014-06-08 | |
FM | EG | Sameh Shoukry; Sameh Shukri | 2014-06-17 | 2024-07-03 |
FM | EG | Badr Abdelatty; Badr Abdel Aati; Badr Abdelaty | 2024-07-03 | |
HG | EG | Mostafa Madbouly; Moustafa Madbouly | 2018-06-14 | |
HS | JO | Abdullah II; King Abdullah II; King Abdullah | 1999-02-07 | |
FM | JO | Ayman Safadi; Ayman al-Safadi | 2017-01-15 | |
HS | SY | Bashar al-Assad; Bashar Assad; Bashar al Assad | 2000-07-17 | 2024-12-08 |
HS | SY | Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani | 2025-01-29 | |
FM | SY | Walid al-Muallem; Walid Muallem; Walid al-Moallem | 2006-02-11 | 2020-11-16 |
FM | SY | Faisal Mekdad; Faisal Miqdad | 2020-11-22 | 2024-09-23 |
FM | SY | Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani | 2024-12-21 | |
HS | LB | Michel Aoun | 2016-10-31 | 2022-10-30 |
HS | LB | Joseph Aoun | 2025-01-09 | |
HG | LB | Saad Hariri; Saad al-Hariri | 2016-12-18 | 2020-01-21 |
HG | LB | Najib Mikati | 2021-09-10 | 2025-02-08 |
HG | LB | Nawaf Salam | 2025-02-08 | |
HS | IQ | Fuad Masum; Fouad Massoum | 2014-07-24 | 2018-10-02 | Wikidata, 2022
HS | IQ | Barham Salih; Barham Saleh | 2018-10-02 | 2022-10-17 |
HS | IQ | Abdul Latif Rashid; Abdullatif Rashid | 2022-10-17 | |
HG | IQ | Haider al-Abadi; Haider Al-Abadi; Haider Al Abadi; Haidar al-Abadi; Haider al-Ibadi | 2014-09-08 | 2018-10-25 | Wikidata, 2022
HG | IQ | Adil Abdul-Mahdi; Adel Abdul Mahdi | 2018-10-25 | 2020-05-07 | Wikidata, 2022
HG | IQ | Mustafa al-Kadhimi; Mustafa Al-Kadhimi | 2020-05-07 | 2022-10-27 |
HG | IQ | Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed Shia Al-Sudani | 2022-10-27 | |
FM | IQ | Ibrahim al-Jaafari; Ibrahim Al-Jaafari; Ibrahim Al-Jafari; Ibrahim al-Jafari; Ibrahim Jaafari | 2014-09-08 | 2018-10-25 | Wikidata, 2022
FM | IQ | Fuad Hussein; Fouad Hussein | 2020-06-06 | |
HG | Kurdistan Regional Government | Nechirvan Barzani; Nechervan Barzani | 2012-03-07 | 2019-06-10 |
HG | Kurdistan Regional Government | Masrour Barzani | 2019-07-10 | |
HS | QA | Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Tamim bin Hamad Al-Thani | 2013-06-25 | |
FM | QA | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al-Thani; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | 2016-01-27 | |
HG | QA | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | 2023-03-07 | |
HS | AE | Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed | 2004-11-03 | 2022-05-13 | Wikidata, 2022
HS | AE | Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan | 2022-05-14 | |
FM | AE | Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed | 2006-02-09 | |
HS | KW | Sabah al-Ahmad al-Jaber al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah | 2006-01-29 | 2020-09-29 | Wikidata, 2022
HS | KW | Nawaf al-Ahmad al-Jaber al-Sabah; Nawaf Al-Ahmad Al-Jaber Al-Sabah | 2020-09-29 | 2023-12-16 |
HS | KW | Mishal al-Ahmad al-Jaber al-Sabah; Meshal Al-Ahmad Al-Jaber Al-Sabah; Mishal Al-Ahmad Al-Jaber Al-Sabah | 2023-12-16 | |
HS | BH | Hamad bin Isa Al Khalifa; King Hamad | 1999-03-06 | |
HS | OM | Qaboos bin Said; Sultan Qaboos | 1970-07-23 | 2020-01-10 |
HS | OM | Haitham bin Tariq; Sultan Haitham bin Tariq | 2020-01-11 | |
FM | OM | Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad Al Busaidi; Sayyid Badr Albusaidi | 2020-08-18 | |
HS | YE | Abdrabbuh Mansur Hadi; Abd Rabbu Mansour Hadi; Abdrabbo Mansour Hadi | 2012-02-27 | 2022-04-07 |
HS | YE | Rashad al-Alimi; Rashad Al-Alimi | 2022-04-07 | |
HS | ZA | Jacob Zuma | 2009-05-09 | 2018-02-14 | Wikidata, 2022
HS | ZA | Cyril Ramaphosa | 2018-02-15 | | Wikidata, 2026-08
FM | ZA | Naledi Pandor | 2019-05-30 | 2024-06-19 |
FM | ZA | Ronald Lamola | 2024-07-03 | |
HS | NG | Goodluck Jonathan | 2010-05-06 | 2015-05-29 |
HS | NG | Muhammadu Buhari | 2015-05-29 | 2023-05-29 |
HS | NG | Bola Tinubu; Bola Ahmed Tinubu | 2023-05-29 | |
FM | NG | Geoffrey Onyeama | 2015-11-11 | 2023-05-29 |
FM | NG | Yusuf Tuggar | 2023-08-21 | |
HS | KE | Uhuru Kenyatta | 2013-04-09 | 2022-09-13 |
HS | KE | William Ruto | 2022-09-13 | |
FM | KE | Musalia Mudavadi | 2023-10-05 | |
HG | ET | Hailemariam Desalegn | 2012-08-20 | 2018-04-02 | Wikidata, 2022
HG | ET | Abiy Ahmed; Abiy Ahmed Ali | 2018-04-02 | |
FM | ET | Demeke Mekonnen | 2020-11-08 | 2024-02 |
FM | ET | Gedion Timothewos; Gedion Timotheos | 2024-10 | |
HS | GH | Nana Akufo-Addo | 2017-01-07 | 2025-01-07 |
HS | GH | John Mahama; John Dramani Mahama | 2025-01-07 | |
HS | SN | Macky Sall | 2012-04-02 | 2024-04-02 |
HS | SN | Bassirou Diomaye Faye | 2024-04-02 | |
HS | CI | Alassane Ouattara | 2010-12-04 | |
HS | RW | Paul Kagame | 2000-04-22 | |
HS | UG | Yoweri Museveni | 1986-01-29 | |
HS | TZ | John Magufuli | 2015-11-05 | 2021-03-17 |
HS | TZ | Samia Suluhu Hassan | 2021-03-19 | |
HS | CD | Joseph Kabila | 2001-01-26 | 2019-01-24 |
HS | CD | Félix Tshisekedi; Felix Tshisekedi | 2019-01-24 | |
HS | AO | João Lourenço; Joao Lourenco | 2017-09-26 | |
HS | ZM | Hakainde Hichilema | 2021-08-24 | |
HS | ZW | Robert Mugabe | 1987-12-31 | 2017-11-21 |
HS | ZW | Emmerson Mnangagwa | 2017-11-24 | |
HS | MZ | Filipe Nyusi | 2015-01-15 | 2025-01-15 |
HS | MZ | Daniel Chapo | 2025-01-15 | |
HS | NA | Hage Geingob | 2015-03-21 | 2024-02-04 |
HS | NA | Netumbo Nandi-Ndaitwah | 2025-03-21 | |
HS | BW | Mokgweetsi Masisi | 2018-04-01 | 2024-11-01 |
HS | BW | Duma Boko | 2024-11-01 | |
HS | MW | Lazarus Chakwera | 2020-06-28 | 2025-10-04 |
HS | MW | Peter Mutharika | 2025-10-04 | |
HS | DZ | Abdelaziz Bouteflika | 1999-04-27 | 2019-04-02 |
HS | DZ | Abdelmadjid Tebboune | 2019-12-19 | |
FM | DZ | Ramtane Lamamra | 2021-07-07 | 2023-03-16 |
FM | DZ | Ahmed Attaf | 2023-03-18 | |
HS | MA | Mohammed VI; King Mohammed VI | 1999-07-23 | |
FM | MA | Nasser Bourita | 2017-04-05 | |
HS | TN | Kais Saied; Kaïs Saïed | 2019-10-23 | |
HG | LY | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid al-Dbeibah | 2021-03-15 | |
HG | LY | Fayez al-Sarraj; Fayez Sarraj | 2016-03-30 | 2021-03-15 |
HS | SD | Omar al-Bashir; Omar Bashir | 1989-06-30 | 2019-04-11 | Wikidata, 2022
HG | SD | Abdalla Hamdok; Abdallah Hamdok | 2019-08-21 | 2022-01-02 |
HS | SD | Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan | 2019-04-12 | |
HS | SS | Salva Kiir; Salva Kiir Mayardit | 2011-07-09 | |
HS | SO | Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo | 2017-02-16 | 2022-05-23 |
HS | SO | Hassan Sheikh Mohamud | 2022-05-23 | |
HS | ER | Isaias Afwerki; Isaias Afewerki | 1993-05-24 | |
HS | DJ | Ismail Omar Guelleh; Ismaïl Omar Guelleh | 1999-05-08 | |
HS | ML | Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita | 2013-09-04 | 2020-08-18 |
HS | ML | Assimi Goïta; Assimi Goita | 2021-05-24 | |
FM | ML | Abdoulaye Diop | 2021-06-11 | |
HS | BF | Roch Marc Christian Kaboré; Roch Kabore; Roch Marc Christian Kabore | 2015-12-29 | 2022-01-24 |
HS | BF | Ibrahim Traoré; Ibrahim Traore | 2022-09-30 | |
HS | NE | Mahamadou Issoufou | 2011-04-07 | 2021-04-02 |
HS | NE | Mohamed Bazoum | 2021-04-02 | 2023-07-26 |
HS | NE | Abdourahamane Tchiani; Abdourahmane Tchiani; Abdourahamane Tiani | 2023-07-28 | |
HS | TD | Idriss Déby; Idriss Deby; Idriss Déby Itno | 1990-12-02 | 2021-04-20 |
HS | TD | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Idriss Déby Itno; Mahamat Deby | 2021-04-20 | |
HS | GN | Alpha Condé; Alpha Conde | 2010-12-21 | 2021-09-05 |
HS | GN | Mamady Doumbouya; Mamadi Doumbouya | 2021-09-05 | |
HS | GA | Ali Bongo; Ali Bongo Ondimba | 2009-10-16 | 2023-08-30 |
HS | GA | Brice Oligui Nguema; Brice Clotaire Oligui Nguema | 2023-08-30 | |
HS | CM | Paul Biya | 1982-11-06 | |
HS | CG | Denis Sassou Nguesso; Denis Sassou-Nguesso | 1997-10-25 | |
HS | CF | Faustin-Archange Touadéra; Faustin-Archange Touadera | 2016-03-30 | |
HS | GQ | Teodoro Obiang Nguema Mbasogo; Teodoro Obiang | 1979-08-03 | |
HS | BI | Évariste Ndayishimiye; Evariste Ndayishimiye | 2020-06-18 | |
HS | BJ | Patrice Talon | 2016-04-06 | 2026-05 |
HS | TG | Faure Gnassingbé; Faure Gnassingbe | 2005-05-04 | 2025-05-03 |
HS | SL | Julius Maada Bio | 2018-04-04 | |
HS | LR | George Weah | 2018-01-22 | 2024-01-22 |
HS | LR | Joseph Boakai | 2024-01-22 | |
HS | GM | Adama Barrow | 2017-01-19 | |
HS | MR | Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani | 2019-08-01 | |
HS | MG | Andry Rajoelina | 2019-01-19 | 2025-10 |
HS | SC | Wavel Ramkalawan | 2020-10-26 | 2025-10-26 |
HG | MU | Pravind Jugnauth | 2017-01-23 | 2024-11-12 |
HG | MU | Navin Ramgoolam; Navinchandra Ramgoolam | 2024-11-12 | |
HS | KM | Azali Assoumani | 2016-05-26 | |
HS | SZ | Mswati III; King Mswati III | 1986-04-25 | |
`;
