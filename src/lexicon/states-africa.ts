// States of Africa. Cells: code | code3 | usual name | other names | demonyms |
// capital, then other seats | further metonyms ("-" first: the capital's name is not safe as an actor).
export const AFRICA = `
DZ | DZA | Algeria | People's Democratic Republic of Algeria | Algerian | Algiers |
AO | AGO | Angola | Republic of Angola | Angolan | Luanda |
BJ | BEN | Benin | Republic of Benin; Dahomey | Beninese | Porto-Novo; Cotonou |
BW | BWA | Botswana | Republic of Botswana | Botswanan; Motswana; Batswana | Gaborone |
BF | BFA | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinabè | Ouagadougou |
BI | BDI | Burundi | Republic of Burundi | Burundian | Gitega; Bujumbura |
CV | CPV | Cabo Verde | Cape Verde; Republic of Cabo Verde | Cape Verdean; Cabo Verdean | Praia |
CM | CMR | Cameroon | Republic of Cameroon | Cameroonian | Yaoundé; Yaounde |
CF | CAF | Central African Republic | CAR; C.A.R. | Central African | Bangui |
TD | TCD | Chad | Republic of Chad | Chadian | N'Djamena; N’Djamena; Ndjamena |
KM | COM | Comoros | Union of the Comoros | Comorian; Comoran | Moroni |
CG | COG | Republic of the Congo | Congo-Brazzaville; Congo Republic; Congo | Congolese | Brazzaville |
CD | COD | Democratic Republic of the Congo | DRC; D.R.C.; DR Congo; D.R. Congo; Democratic Republic of Congo; Congo-Kinshasa; Zaire; Congo | Congolese | Kinshasa |
CI | CIV | Côte d'Ivoire | Ivory Coast; Cote d'Ivoire; Côte d’Ivoire; Republic of Côte d'Ivoire | Ivorian | Yamoussoukro; Abidjan | - Abidjan
DJ | DJI | Djibouti | Republic of Djibouti | Djiboutian | Djibouti City | -
EG | EGY | Egypt | Arab Republic of Egypt | Egyptian | Cairo |
GQ | GNQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatoguinean; Equatorial Guinean | Malabo |
ER | ERI | Eritrea | State of Eritrea | Eritrean | Asmara |
SZ | SWZ | Eswatini | Swaziland; Kingdom of Eswatini | Swazi; Emaswati | Mbabane; Lobamba |
ET | ETH | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian | Addis Ababa |
GA | GAB | Gabon | Gabonese Republic | Gabonese | Libreville |
GM | GMB | Gambia | The Gambia; Republic of The Gambia | Gambian | Banjul |
GH | GHA | Ghana | Republic of Ghana | Ghanaian | Accra |
GN | GIN | Guinea | Republic of Guinea; Guinea-Conakry | Guinean | Conakry |
GW | GNB | Guinea-Bissau | Republic of Guinea-Bissau | Bissau-Guinean | Bissau |
KE | KEN | Kenya | Republic of Kenya | Kenyan | Nairobi |
LS | LSO | Lesotho | Kingdom of Lesotho | Basotho; Mosotho | Maseru |
LR | LBR | Liberia | Republic of Liberia | Liberian | Monrovia |
LY | LBY | Libya | State of Libya | Libyan | Tripoli |
MG | MDG | Madagascar | Republic of Madagascar | Malagasy; Madagascan | Antananarivo |
MW | MWI | Malawi | Republic of Malawi | Malawian | Lilongwe |
ML | MLI | Mali | Republic of Mali | Malian | Bamako |
MR | MRT | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott |
MU | MUS | Mauritius | Republic of Mauritius | Mauritian | Port Louis |
MA | MAR | Morocco | Kingdom of Morocco | Moroccan | Rabat |
MZ | MOZ | Mozambique | Republic of Mozambique | Mozambican | Maputo |
NA | NAM | Namibia | Republic of Namibia | Namibian | Windhoek |
NE | NER | Niger | Republic of the Niger; Republic of Niger | Nigerien | Niamey |
NG | NGA | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja | Aso Rock
RW | RWA | Rwanda | Republic of Rwanda | Rwandan | Kigali |
ST | STP | São Tomé and Príncipe | Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Santomean | São Tomé | -
SN | SEN | Senegal | Republic of Senegal | Senegalese | Dakar |
SC | SYC | Seychelles | Republic of Seychelles | Seychellois | Victoria | -
SL | SLE | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Freetown |
SO | SOM | Somalia | Federal Republic of Somalia | Somali; Somalian | Mogadishu |
ZA | ZAF | South Africa | Republic of South Africa; RSA | South African | Pretoria; Cape Town; Bloemfontein | - Pretoria
SS | SSD | South Sudan | Republic of South Sudan | South Sudanese | Juba |
SD | SDN | Sudan | Republic of the Sudan; Republic of Sudan | Sudanese | Khartoum |
TZ | TZA | Tanzania | United Republic of Tanzania | Tanzanian | Dodoma; Dar es Salaam | - Dodoma
TG | TGO | Togo | Togolese Republic | Togolese | Lomé; Lome |
TN | TUN | Tunisia | Republic of Tunisia; Tunisian Republic | Tunisian | Tunis |
UG | UGA | Uganda | Republic of Uganda | Ugandan | Kampala |
ZM | ZMB | Zambia | Republic of Zambia | Zambian | Lusaka |
ZW | ZWE | Zimbabwe | Republic of Zimbabwe; Rhodesia | Zimbabwean | Harare |
EH | ESH | Western Sahara | Sahrawi Arab Democratic Republic; Sahrawi Republic | Sahrawi; Saharawi | Laayoune; El Aaiún | -
`;
